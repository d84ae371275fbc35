//! "Dagens bevakning" in the window: ticking, taking back, entering late, extra watch, gaps.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;
#[path = "support/watched.rs"]
mod watched;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, at, monday};
use serde_json::json;
use svarsvakt::app::Window;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::store::Sharing;
use watched::{Watched, design};

type Desk = Harness<'static, Window>;

fn tick(window: &mut Desk, name: &str) {
    window.get_by_role_and_label(Role::CheckBox, name).click();
    window.run_ok();
}

/// The menu of a row, by the account's full name.
fn open_menu(window: &mut Desk, account: &str) {
    row(window, account).click();
    window.run_ok();
}

fn row<'w>(window: &'w Desk, account: &'w str) -> egui_kittest::Node<'w> {
    let rows = window.query_all_by_label_contains(account);
    let mut buttons = rows.filter(|node| {
        node.accesskit_node().role() == Role::Button
            && node
                .accesskit_node()
                .label()
                .is_some_and(|label| label.starts_with(account))
    });
    buttons
        .next()
        .unwrap_or_else(|| unreachable!("no row {account}"))
}

fn choose(window: &mut Desk, item: &str) {
    window.get_by_role_and_label(Role::MenuItem, item).click();
    window.run_ok();
}

#[test]
fn the_card_tells_who_watches_and_what_is_checked() {
    let office = Watched::new();
    let window = office.window("karin");
    assert!(window.sees("5 av 7 kontrollerade"));
    for said in [
        "Exempelby kommun (Facebook), Du, kontrollerad 08:12",
        "Exempelby kommun (Instagram), Du",
        "Biblioteket (Facebook), Sofia ersätter Leila, kontrollerad 08:40",
        "Gata och park (Facebook), Johan",
        "Kulturskolan (Instagram), Stängt till 11 jan",
    ] {
        window.get_by_role_and_label(Role::Button, said);
    }
    let boxes = window.query_all_by_role(Role::CheckBox).count();
    assert_eq!(boxes, 7, "what is closed has no box");
}

#[test]
fn one_click_records_and_the_next_takes_it_back() {
    let office = Watched::new();
    let mut window = office.window("karin");
    tick(&mut window, "Kontrollerad: Gata och park (Facebook)");
    assert!(window.sees("6 av 7 kontrollerade"));
    assert!(window.sees("Gata och park (Facebook) är kontrollerat."));
    let made = office.checks();
    let latest = made.last().unwrap();
    assert_eq!((made.len(), latest.by), (6, Some(office.person("karin"))));
    assert_eq!(latest.at, monday());

    tick(&mut window, "Kontrollerad: Gata och park (Facebook), 09:42");
    assert!(window.sees("Kontrollen av Gata och park (Facebook) är borttagen."));
    assert_eq!(office.checks().len(), 5);

    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(office.checks().len(), 6, "undone: it is checked again");
}

#[test]
fn a_box_is_ticked_by_keyboard() {
    let office = Watched::new();
    let mut window = office.window("karin");
    let name = "Kontrollerad: Exempelby kommun (Instagram)";
    window.get_by_role_and_label(Role::CheckBox, name).focus();
    window.run_ok();
    window.press(Modifiers::NONE, Key::Space);
    assert!(window.sees("6 av 7 kontrollerade"));
}

#[test]
fn what_nobody_has_looked_at_is_told_two_hours_after_opening() {
    let office = Watched::new();
    let size = [1280.0, 800.0];
    let theme = eframe::egui::Theme::Light;
    let before = office.window_at("karin", at("2026-12-21 09:59"), size, theme);
    assert!(!before.sees("Inte kontrollerad"));
    let after = office.window_at("karin", at("2026-12-21 10:00"), size, theme);
    after.get_by_role_and_label(
        Role::Button,
        "Gata och park (Facebook), Johan, Inte kontrollerad",
    );
    assert!(after.sees("Två konton är inte kontrollerade."));
}

#[test]
fn an_earlier_check_needs_a_time_that_has_been_and_a_reason() {
    let office = Watched::new();
    let mut window = office.window("karin");
    open_menu(&mut window, "Gata och park (Facebook)");
    choose(&mut window, "Lägg in en tidigare kontroll…");
    window.click_button("Spara kontrollen");
    assert!(window.sees("Skriv när kontot kontrollerades, till exempel 08:15."));
    window.fill("Tid idag", "10:15");
    assert!(window.sees("Tiden har inte varit än."));
    window.fill("Tid idag", "08:15");
    window.click_button("Spara kontrollen");
    assert!(window.sees("Skriv varför kontrollen läggs in i efterhand."));
    assert_eq!(office.checks().len(), 5);
    window.fill("Varför läggs den in i efterhand?", "Glömde bocka av");
    window.click_button("Spara kontrollen");
    let checks = office.checks();
    let latest = checks.last().unwrap();
    assert_eq!(latest.at, at("2026-12-21 08:15"));
    assert_eq!(latest.late_reason.as_deref(), Some("Glömde bocka av"));
    assert!(window.sees("Gata och park (Facebook), Johan, kontrollerad 08:15"));
    assert!(!window.sees("När kontrollerades kontot?"));
}

#[test]
fn a_check_carries_a_note() {
    let office = Watched::new();
    let mut window = office.window("karin");
    row(&window, "Exempelby kommun (Instagram)").focus();
    window.run_ok();
    window.press(Modifiers::NONE, Key::Enter);
    choose(&mut window, "Kontrollerad med anteckning…");
    window.fill("Anteckning", "Många frågar om snön");
    // Enter in the field saves, as a press on the button does.
    window.press(Modifiers::NONE, Key::Enter);
    let latest = office.checks().pop().unwrap();
    assert_eq!(latest.note.as_deref(), Some("Många frågar om snön"));
}

#[test]
fn extra_watch_is_begun_demands_more_checks_and_is_ended() {
    let office = Watched::new();
    let mut window = office.window("karin");
    open_menu(&mut window, "Badhuset (Facebook)");
    choose(&mut window, "Extra bevakning…");
    window.click_button("Spara");
    assert!(window.sees("Skriv första och sista dagen."));
    window.fill("Till och med", "23 dec");
    window.fill("Anledning", "Vattenläcka");
    window.click_button("Spara");
    let [extra] = &office.workspace().extra_watches[..] else {
        unreachable!("one is saved")
    };
    let expected = DateSpan {
        from: "2026-12-21".parse().unwrap(),
        to: "2026-12-23".parse().unwrap(),
    };
    assert_eq!(extra.details.span, expected);
    assert_eq!(extra.details.checks_per_day, 3);
    assert!(window.sees("Badhuset (Facebook), Anders, 1 av 3: 08:05"));
    assert!(window.sees("4 av 7 kontrollerade"));
    tick(&mut window, "Kontrollerad: Badhuset (Facebook)");
    assert!(window.sees("2 av 3: 08:05, 09:42"));

    open_menu(&mut window, "Badhuset (Facebook)");
    choose(&mut window, "Extra bevakning…");
    assert!(window.sees("21–23 dec: 3 kontroller per dag. Vattenläcka"));
    window.click_link("Ändra");
    window.fill("Kontroller per dag", "2");
    window.click_button("Spara");
    assert_eq!(
        office.workspace().extra_watches[0].details.checks_per_day,
        2
    );
    assert!(window.sees("Badhuset (Facebook), Anders, 2 av 2: 08:05, 09:42"));

    open_menu(&mut window, "Badhuset (Facebook)");
    choose(&mut window, "Extra bevakning…");
    window.click_link("Avsluta");
    assert!(office.workspace().extra_watches.is_empty());
    assert!(window.sees("5 av 7 kontrollerade"));
}

#[test]
fn a_gap_is_told_loudly_and_leads_to_its_day() {
    let mut workspace = design();
    workspace["absences"][0]["stand_ins"] = json!([]);
    let office = Watched::of(&workspace, Sharing::Alone);
    let mut window = office.window("karin");
    window.get_by_role_and_label(
        Role::Button,
        "Biblioteket (Facebook), Lucka, kontrollerad 08:40",
    );
    assert!(window.sees("Två konton saknar bevakning idag."));
    assert!(!window.sees("de närmaste fyra veckorna"), "told already");
    // The question of the library falls due on a day that nobody watches.
    assert!(window.sees("Ingen bevakar då"));
    let links = window
        .query_all_by_role_and_label(Role::Link, "Tilldela ersättare: Biblioteket (Facebook)");
    links.last().unwrap().click();
    window.run_ok();
    assert!(!window.sees("Dagens bevakning"));
}

#[test]
fn the_card_is_absent_without_accounts() {
    let workspace = json!({"format": "svarsvakt-workspace", "version": 2,
        "people": [{"key": "karin", "name": "Karin"}]});
    let office = Watched::of(&workspace, Sharing::Alone);
    assert!(!office.window("karin").sees("Dagens bevakning"));
}

#[test]
fn two_hundred_accounts_scroll_and_only_those_in_sight_are_drawn() {
    let mut workspace = design();
    let accounts = workspace["accounts"].as_array_mut().unwrap();
    for number in 0..200 {
        let mut account = accounts[0].clone();
        account["key"] = json!(format!("extra-{number}"));
        account["name"] = json!(format!("Enhet {number}"));
        accounts.push(account);
    }
    let office = Watched::of(&workspace, Sharing::Alone);
    let window = office.window("karin");
    assert!(window.sees("5 av 207 kontrollerade"));
    let drawn = window.query_all_by_role(Role::CheckBox).count();
    assert!((7..40).contains(&drawn), "{drawn} boxes");
}

#[test]
fn a_question_that_falls_due_on_an_unwatched_day_says_so_and_leads_there() {
    let office = Watched::of(&gaps(), Sharing::Alone);
    let mut window = office.window("karin");
    window.press(Modifiers::COMMAND, Key::Num2);
    open_question(&mut window, "15:05, Ingen bevakar då, ellen_laser");
    assert!(window.sees("Ingen bevakar kontot idag, då svaret ska ges."));
    window.click_link("Tilldela ersättare");
    assert!(!window.sees("Ingen bevakar kontot idag"));

    // A clock that never stops ends on a day when the office is closed.
    window.press(Modifiers::COMMAND, Key::Num2);
    open_question(&mut window, "Exempelby jobb, LinkedIn");
    assert!(window.sees("Kontoret är stängt på torsdag, då svaret ska ges."));
    assert!(window.sees("Kontoret är stängt då"));
}

fn open_question(window: &mut Desk, beginning: &str) {
    let row = window.query_all_by_label_contains(beginning).next();
    row.unwrap().click();
    window.run_ok();
}

/// Nobody stands in for the library, the bath is watched more, and jobs are answered in three days
/// whatever the hours.
fn gaps() -> serde_json::Value {
    let mut workspace = design();
    workspace["absences"][0]["stand_ins"] = json!([]);
    workspace["extra_watches"] = json!([{"account": "bad", "from": "2026-12-21", "to": "2026-12-23",
        "checks_per_day": 3}]);
    workspace["accounts"][6]["clock"] = json!("elapsed");
    workspace["accounts"][6]["response_hours"] = json!(72);
    workspace
}

#[test]
fn checks_a_day_and_the_log_ins_place_are_kept_on_the_account() {
    let office = Watched::new();
    let mut window = office.window("karin");
    window.press(Modifiers::COMMAND, Key::Num6);
    assert!(window.sees("Kontrollerat 1 av 15 arbetsdagar den här månaden"));
    window.fill("Kontroller per dag", "25");
    assert!(window.sees("Skriv ett tal mellan 0 och 24."));
    window.fill("Kontroller per dag", "2");
    window.fill("Inloggning förvaras", "lösenord: sommar2026");
    assert!(window.sees("Det ser ut som ett lösenord."));
    window.press(Modifiers::COMMAND, Key::S);
    assert_eq!(
        office.account("kommun-fb").details.checks_per_day,
        1,
        "refused"
    );
    window.fill("Inloggning förvaras", "Kassaskåpet, pärm 3");
    window.press(Modifiers::COMMAND, Key::S);
    let details = office.account("kommun-fb").details;
    assert_eq!(details.checks_per_day, 2);
    assert_eq!(details.login_place.as_deref(), Some("Kassaskåpet, pärm 3"));
}

#[test]
fn pictures() {
    let office = Watched::new();
    office.picture("checks", "karin", monday(), |_| {});
    office.picture("checks-sofia", "sofia", at("2026-12-21 15:40"), |_| {});
    office.picture("checks-menu", "karin", monday(), |window| {
        open_menu(window, "Badhuset (Facebook)");
    });
    office.picture("checks-late", "karin", monday(), |window| {
        open_menu(window, "Badhuset (Facebook)");
        choose(window, "Lägg in en tidigare kontroll…");
    });
    office.picture("checks-extra", "karin", monday(), |window| {
        open_menu(window, "Badhuset (Facebook)");
        choose(window, "Extra bevakning…");
    });
    let gaps = Watched::of(&gaps(), Sharing::Alone);
    gaps.picture("checks-question", "karin", monday(), |window| {
        window.press(Modifiers::COMMAND, Key::Num2);
        window.press(Modifiers::NONE, Key::ArrowDown);
    });
    office.picture("checks-account", "karin", monday(), |window| {
        window.press(Modifiers::COMMAND, Key::Num6);
    });
    gaps.picture("checks-gaps", "karin", at("2026-12-21 15:40"), |_| {});
}
