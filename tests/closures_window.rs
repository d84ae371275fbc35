//! Closings in the window: ticking, undoing, deciding, posts; by pointer and by keyboard.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, Office, monday};
use svarsvakt::app::Window;
use svarsvakt::commands::{Actor, Command, perform};
use svarsvakt::domain::absence::AbsenceDetails;
use svarsvakt::domain::account::AccountDetails;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::ClosingRecords;
use svarsvakt::domain::closure::ClosureDetails;
use svarsvakt::domain::roster::{RosterCell, RosterSpan, WeekParity};

const NOTICE: &str =
    "Publicera anslag, Exempelby kommun (Facebook), ditt steg, senast imorgon 12:00";
const CLOSE: &str =
    "Stäng kommentarer, Exempelby kommun (Facebook), ditt steg, senast ons 23 dec 16:30";
const CHRISTMAS: &str = "Jul och nyår tor 24 dec–sön 3 jan 2027, 3 konton";

fn span(from: &str, to: &str) -> DateSpan {
    DateSpan::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
}

/// Karin watches everything on weekdays, but is away between Christmas and New Year.
fn office() -> Office {
    let office = Office::new();
    let mut store = office.store();
    use chrono::Weekday::{Fri, Mon, Thu, Tue, Wed};
    let cells = [Mon, Tue, Wed, Thu, Fri].map(|weekday| RosterCell {
        weekday,
        weeks: WeekParity::All,
        person: office.karin,
    });
    let roster = Command::ChangeRoster {
        accounts: vec![office.facebook, office.bath, office.box_],
        span: RosterSpan::default(),
        cells: cells.to_vec(),
    };
    let absence = Command::SaveAbsence {
        before: None,
        details: AbsenceDetails {
            person: office.karin,
            span: span("2026-12-28", "2026-12-30"),
            reason: Some("semester".to_owned()),
            stand_ins: Vec::new(),
        },
        days: Vec::new(),
    };
    for command in [roster, absence] {
        perform(&mut store, &command, &Actor::default(), monday()).unwrap();
    }
    office
}

fn closings(office: &Office) -> Harness<'static, Window> {
    let mut window = office.window();
    window.press(Modifiers::COMMAND, Key::Num4);
    window
}

fn records(office: &Office) -> ClosingRecords {
    office.store().workspace().unwrap().closing_records
}

fn click(window: &mut Harness<'static, Window>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_ok();
}

/// Opens a menu and chooses from it.
fn choose(window: &mut Harness<'static, Window>, menu: &str, item: &str) {
    window.click_button(menu);
    click(window, Role::MenuItem, item);
}

fn focus(window: &mut Harness<'static, Window>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).focus();
    window.run_ok();
}

#[test]
fn a_step_is_ticked_told_of_undone_and_unticked() {
    let office = office();
    let mut window = closings(&office);
    assert!(window.sees("Kontoren stänger torsdag 24 december. Du har sju steg kvar"));
    click(&mut window, Role::CheckBox, NOTICE);
    let ticked = records(&office).ticks;
    assert_eq!(ticked.len(), 1);
    assert_eq!(ticked[0].by, Some(office.karin));
    assert!(window.sees("Anslaget på Exempelby kommun (Facebook) är avprickat"));
    assert!(window.sees("Du har sex steg kvar"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(records(&office).ticks, []);
    click(&mut window, Role::CheckBox, NOTICE);
    let done = "Publicera anslag, Exempelby kommun (Facebook), Karin idag 09:42";
    click(&mut window, Role::CheckBox, done);
    assert_eq!(records(&office).ticks, []);
    assert!(window.sees("är inte längre avprickat"));
}

#[test]
fn by_keyboard_alone_a_group_is_unfolded_and_a_step_ticked() {
    let office = office();
    let mut window = closings(&office);
    let header = format!("{CHRISTMAS}, Stänger om 3 dagar, 0 av 9 steg klara");
    assert!(
        window
            .query_by_role_and_label(Role::CheckBox, NOTICE)
            .is_some()
    );
    focus(&mut window, Role::Button, &header);
    window.press(Modifiers::NONE, Key::Enter);
    assert!(
        window
            .query_by_role_and_label(Role::CheckBox, NOTICE)
            .is_none()
    );
    window.press(Modifiers::NONE, Key::Space);
    // The header, its menu, the way to a stand-in, the posts of the first account, its first step.
    for _ in 0..4 {
        window.press(Modifiers::NONE, Key::Tab);
    }
    let box_ = window.get_by_role_and_label(Role::CheckBox, NOTICE);
    assert!(box_.accesskit_node().is_focused());
    window.press(Modifiers::NONE, Key::Space);
    assert_eq!(records(&office).ticks.len(), 1);
    let done = "Publicera anslag, Exempelby kommun (Facebook), Karin idag 09:42";
    let box_ = window.get_by_role_and_label(Role::CheckBox, done);
    assert!(box_.accesskit_node().is_focused(), "the keyboard stays");
}

#[test]
fn all_my_steps_of_a_column_are_ticked_at_once() {
    let office = office();
    let mut window = closings(&office);
    choose(
        &mut window,
        &format!("Fler val för {CHRISTMAS}"),
        "Bocka av mina 2: Publicera anslag",
    );
    assert_eq!(records(&office).ticks.len(), 2);
    assert!(window.sees("2 steg är avprickade"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(records(&office).ticks, []);
}

#[test]
fn staying_open_needs_a_reason_and_can_be_taken_back() {
    let office = office();
    let mut window = closings(&office);
    let menu = "Fler val för Exempelby kommun (Facebook)";
    choose(&mut window, menu, "Vi lämnar öppet…");
    assert!(window.sees("Beslutet står i ditt namn: Karin."));
    window.click_button("Lämna öppet");
    assert!(window.sees("Skriv varför."));
    assert_eq!(records(&office).kept_open, []);
    window.fill("Varför", "krisberedskapen läser");
    window.click_button("Lämna öppet");
    let decided = records(&office).kept_open;
    assert_eq!(decided[0].reason, "krisberedskapen läser");
    assert_eq!(decided[0].by, office.karin);
    assert!(!window.sees("Ska kommentarerna vara öppna?"));
    assert!(window.sees("Öppet: krisberedskapen läser · Karin 21 dec"));
    assert!(
        window
            .query_by_role_and_label(Role::CheckBox, CLOSE)
            .is_none()
    );
    choose(&mut window, menu, "Stäng ändå");
    assert_eq!(records(&office).kept_open, []);
    window.get_by_role_and_label(Role::CheckBox, CLOSE);
}

#[test]
fn a_whole_group_can_stay_open() {
    let office = office();
    let mut window = closings(&office);
    let menu = format!("Fler val för {CHRISTMAS}");
    choose(&mut window, &menu, "Vi lämnar alla 3 öppna…");
    window.fill("Varför", "valet");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(records(&office).kept_open.len(), 3);
    assert!(window.sees("Lämnas öppet"));
}

/// The bath answers on Tuesdays, Thursdays and Fridays only: it closes a day before the others.
fn with_shorter_weeks_at_the_bath(office: Office) -> Office {
    let mut store = office.store();
    let workspace = store.workspace().unwrap();
    let bath = workspace.account(office.bath).unwrap().clone();
    let hours = r#"{"tue":["08:00-16:30"],"thu":["08:00-16:30"],"fri":["08:00-16:30"]}"#;
    let command = Command::UpdateAccount {
        account: bath.id,
        version: bath.version,
        details: AccountDetails {
            opening_hours: serde_json::from_str(hours).unwrap(),
            ..bath.details
        },
    };
    perform(&mut store, &command, &Actor::default(), monday()).unwrap();
    office
}

#[test]
fn accounts_that_close_on_other_days_share_the_card_and_each_has_its_own() {
    let office = with_shorter_weeks_at_the_bath(office());
    let mut window = closings(&office);
    let card = "Jul och nyår ons 23 dec–mån 4 jan 2027, 3 konton";
    assert!(window.sees("Tre konton stänger, de första onsdag 23 december."));
    let head = "2 Stäng kommentarer, Måste, första imorgon 16:30";
    window.get_by_role_and_label(Role::ColumnHeader, head);
    window.get_by_role_and_label(
        Role::RowHeader,
        "Exempelby kommun, Facebook, tor 24 dec–sön 3 jan",
    );
    window.get_by_role_and_label(Role::RowHeader, "Badhuset, Facebook");
    window.get_by_role_and_label(Role::CheckBox, CLOSE);
    choose(
        &mut window,
        &format!("Fler val för {card}"),
        "Bocka av mina 2: Stäng kommentarer",
    );
    let ticks = records(&office).ticks;
    let runs = |account| ticks.iter().filter(move |tick| tick.account == account);
    let runs = |account| runs(account).map(|tick| tick.run).collect::<Vec<_>>();
    assert_eq!(runs(office.bath), [span("2026-12-23", "2027-01-04")]);
    assert_eq!(runs(office.facebook), [span("2026-12-24", "2027-01-03")]);
    // What was unfolded stays so.
    window.get_by_role_and_label(
        Role::CheckBox,
        "Stäng kommentarer, Badhuset (Facebook), Karin idag 09:42",
    );
    choose(
        &mut window,
        &format!("Fler val för {card}"),
        "Vi lämnar alla 3 öppna…",
    );
    window.fill("Varför", "valet");
    window.press(Modifiers::NONE, Key::Enter);
    let mut kept: Vec<DateSpan> = records(&office).kept_open.iter().map(|it| it.run).collect();
    kept.sort();
    kept.dedup();
    assert_eq!(
        kept,
        [
            span("2026-12-23", "2027-01-04"),
            span("2026-12-24", "2027-01-03")
        ]
    );
}

#[test]
fn posts_are_listed_closed_opened_again_and_removed() {
    let office = office();
    let mut window = closings(&office);
    window.click_button("Inlägg på Exempelby kommun (Facebook)");
    assert!(window.sees("Inga inlägg är upptagna"));
    window.click_link("Lägg till inlägg");
    window.click_button("Spara");
    assert!(window.sees("Skriv vilket inlägg det är."));
    window.click_button("Annons");
    window.fill("Länk", "https://facebook.example.org/exempelby/posts/1");
    window.click_button("Spara");
    let posts = records(&office).posts;
    assert_eq!(posts[0].name, "Annons");
    let warned = format!("{CLOSE}, 1 inlägg är inte stängt än");
    window.get_by_role_and_label(Role::CheckBox, &warned);
    window.click_button("Öppna inlägget: Annons");
    let opened = office.outside.links.lock().unwrap().clone();
    assert_eq!(opened, ["https://facebook.example.org/exempelby/posts/1"]);
    click(&mut window, Role::CheckBox, "Stängt, Annons");
    assert!(records(&office).posts[0].closed.is_some());
    window.get_by_role_and_label(Role::CheckBox, CLOSE);
    click(&mut window, Role::CheckBox, "Öppnat igen, Annons");
    assert!(records(&office).posts[0].reopened.is_some());
    click(
        &mut window,
        Role::CheckBox,
        "Öppnat igen, Annons, Karin idag 09:42",
    );
    click(
        &mut window,
        Role::CheckBox,
        "Stängt, Annons, Karin idag 09:42",
    );
    assert_eq!(records(&office).posts[0].closed, None);
    window.click_button("Ändra: Annons");
    window.fill("Inlägg", "Fäst inlägg om snöröjning");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(records(&office).posts[0].name, "Fäst inlägg om snöröjning");
    window.click_button("Ta bort ur listan: Fäst inlägg om snöröjning");
    assert_eq!(records(&office).posts, []);
}

#[test]
fn a_gap_leads_to_the_schedule_and_a_menu_to_the_notice() {
    let office = office();
    let mut window = closings(&office);
    assert!(window.sees("bevakningslucka 28–30 dec"));
    window.click_link("Sätt in en ersättare");
    assert!(window.sees("Måndag 28 december"));
    window.press(Modifiers::NONE, Key::Escape);
    window.press(Modifiers::COMMAND, Key::Num4);
    choose(&mut window, "Fler val för Badhuset (Facebook)", "Anslag");
    assert!(!window.sees("Tolv månader framåt"));
}

#[test]
fn the_year_is_gone_through_by_arrows_and_leads_to_a_closing() {
    let office = office();
    let mut window = closings(&office);
    let year = window
        .query_all_by_role(Role::Slider)
        .find(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            label.starts_with("Tolv månader framåt: Jul och nyår")
        })
        .unwrap();
    year.focus();
    window.run_ok();
    let told = |window: &Harness<'static, Window>| {
        let mut sliders = window.query_all_by_role(Role::Slider);
        sliders
            .next()
            .unwrap()
            .accesskit_node()
            .value()
            .unwrap_or_default()
    };
    assert_eq!(told(&window), "Måndag 21 december");
    window.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(
        told(&window),
        format!("Torsdag 24 december, Julafton\n{CHRISTMAS}")
    );
    let header = format!("{CHRISTMAS}, Stänger om 3 dagar, 0 av 9 steg klara");
    window.click_button(&header);
    assert!(
        window
            .query_by_role_and_label(Role::CheckBox, NOTICE)
            .is_none()
    );
    let mut sliders = window.query_all_by_role(Role::Slider);
    sliders.next().unwrap().focus();
    drop(sliders);
    window.run_ok();
    window.press(Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::CheckBox, NOTICE);
    let header = window.get_by_role_and_label(Role::Button, &header);
    assert!(header.accesskit_node().is_focused());
}

#[test]
fn closures_that_were_put_in_are_listed_and_none_leads_to_the_proposals() {
    let office = office();
    let mut window = closings(&office);
    let header = format!("{CHRISTMAS}, Stänger om 3 dagar, 0 av 9 steg klara");
    window.click_button(&header);
    assert!(window.sees("Inga stängda perioder är inlagda."));
    window.click_button("Se förslag för året");
    assert!(!window.sees("Tolv månader framåt"));
    let mut store = office.store();
    let closure = Command::SaveClosure {
        before: None,
        details: ClosureDetails {
            name: "Flytt".to_owned(),
            span: span("2027-01-18", "2027-01-19"),
            accounts: Some(vec![office.bath]),
            note: Some("Badhuset får nya lokaler".to_owned()),
        },
    };
    perform(&mut store, &closure, &Actor::default(), monday()).unwrap();
    drop(window);
    let mut window = closings(&office);
    // Folded, what lies below has room.
    window.click_button(&header);
    window.get_by_role_and_label(Role::Button, "Ändra Flytt mån 18–tis 19 jan 2027");
}
