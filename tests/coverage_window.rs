//! The schedule by keyboard and pointer: days, gaps and people, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[expect(dead_code, reason = "the registers' tests use the rest")]
mod registers;

use chrono::{NaiveDate, Weekday};
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use registers::{Host, account, person, prepare, question};
use svarsvakt::commands::{Actor, Command, undo};
use svarsvakt::domain::absence::{AbsenceDetails, StandIn};
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::domain::roster::{RosterCell, RosterSpan, WeekParity};
use svarsvakt::screens::action::{Action, Place};
use svarsvakt::screens::coverage::{Coverage, Target};
use svarsvakt::store::Store;

type Window = Harness<'static, Host<Coverage>>;

/// Leila and Sofia, the library's pages, and Leila away on the 22nd and 23rd with Sofia standing in
/// for one of the two pages only.
struct Office {
    store: Store,
    leila: PersonId,
    sofia: PersonId,
    facebook: AccountId,
    instagram: AccountId,
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

fn office() -> Office {
    let mut store = Store::open_in_memory().unwrap();
    let leila = person(&mut store, "Leila Ek", "bibliotekarie");
    let sofia = person(&mut store, "Sofia Öst", "bibliotekarie");
    let facebook = account(&mut store, "Biblioteket", Channel::Facebook, |_| {});
    let instagram = account(&mut store, "Biblioteket", Channel::Instagram, |_| {});
    let weekdays = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
    ];
    let cells = weekdays.map(|weekday| RosterCell {
        weekday,
        weeks: WeekParity::All,
        person: leila,
    });
    registers::done(
        &mut store,
        &Command::ChangeRoster {
            accounts: vec![facebook, instagram],
            span: RosterSpan::default(),
            cells: cells.to_vec(),
        },
    );
    registers::done(
        &mut store,
        &Command::SaveAbsence {
            before: None,
            details: AbsenceDetails {
                person: leila,
                span: DateSpan {
                    from: day(22),
                    to: day(23),
                },
                reason: Some("semester".to_owned()),
                stand_ins: vec![StandIn {
                    account: Some(facebook),
                    person: sofia,
                }],
            },
            days: Vec::new(),
        },
    );
    Office {
        store,
        leila,
        sofia,
        facebook,
        instagram,
    }
}

fn window_of(host: Host<Coverage>, size: [f32; 2]) -> Window {
    let mut window = Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_max_steps(12)
        .with_context_setup(prepare)
        .build_ui_state(|ui, host: &mut Host<Coverage>| host.ui(ui), host);
    window.run_ok();
    window
}

/// As wide as the screen is in a window of 1280 × 800.
fn window(store: Store) -> Window {
    window_of(Host::new(store, None), [1080.0, 800.0])
}

fn click(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_ok();
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

fn sees(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

/// The name of what the keyboard is on.
fn focused(window: &Window) -> String {
    let mut nodes = window.query_all_by_label_contains("");
    let node = nodes.find(|node| node.accesskit_node().is_focused());
    node.and_then(|node| node.accesskit_node().label())
        .unwrap_or_default()
}

fn overrides(window: &Window) -> Vec<(AccountId, NaiveDate, PersonId)> {
    let workspace = &window.state().desk.workspace;
    let mut overrides: Vec<_> = workspace
        .overrides
        .iter()
        .map(|it| (it.account, it.date, it.person))
        .collect();
    overrides.sort_unstable();
    overrides
}

#[test]
fn every_day_says_what_it_is() {
    let window = window(office().store);
    for name in [
        "måndag 21 december, Biblioteket (Facebook), Leila bevakar",
        "tisdag 22 december, Biblioteket (Facebook), Sofia ersätter Leila",
        "tisdag 22 december, Biblioteket (Instagram), Lucka",
        "torsdag 24 december, Biblioteket (Facebook), Stängt: Julafton",
        "lördag 19 december, Biblioteket (Facebook), Stängt",
    ] {
        window.get_by_role_and_label(Role::Button, name);
    }
    window.get_by_role_and_label(Role::Label, "fredag 25 december, Juldagen, röd dag");
}

#[test]
fn a_day_is_opened_given_to_somebody_and_left_to_the_roster_again() {
    let office = office();
    let mut window = window(office.store);
    let monday = "måndag 21 december, Biblioteket (Facebook), Leila bevakar";
    click(&mut window, Role::Button, monday);
    assert!(sees(&window, "Måndag 21 december"));
    assert!(sees(&window, "enligt schemat"));
    click(
        &mut window,
        Role::Button,
        "Ge till Sofia Öst, 2 pass i december",
    );
    assert_eq!(
        overrides(&window),
        [(office.facebook, day(21), office.sofia)]
    );
    let given = "måndag 21 december, Biblioteket (Facebook), Sofia bevakar";
    assert_eq!(focused(&window), given, "back where the user was");
    click(&mut window, Role::Button, given);
    click(&mut window, Role::Button, "Låt schemat gälla");
    assert_eq!(overrides(&window), []);
    window.get_by_role_and_label(Role::Button, monday);
}

#[test]
fn drawing_across_days_gives_them_all_at_once() {
    let office = office();
    let mut window = window(office.store);
    let place = |window: &Window, name: &str| -> Pos2 {
        window
            .get_by_role_and_label(Role::Button, name)
            .rect()
            .center()
    };
    let from = place(
        &window,
        "måndag 14 december, Biblioteket (Instagram), Leila bevakar",
    );
    let to = place(
        &window,
        "onsdag 16 december, Biblioteket (Instagram), Leila bevakar",
    );
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.event(Event::PointerMoved(from));
    window.event(button(from, true));
    window.run_steps(2);
    for share in [0.3, 0.6, 1.0] {
        window.event(Event::PointerMoved(from.lerp(to, share)));
        window.run_steps(2);
    }
    window.event(button(to, false));
    window.run_ok();
    assert!(sees(&window, "Vem ska bevaka mån 14–ons 16 dec?"));
    assert!(sees(&window, "3 pass"));
    click(
        &mut window,
        Role::Button,
        "Ge till Sofia Öst, 2 pass i december",
    );
    let expected = [14, 15, 16].map(|date| (office.instagram, day(date), office.sofia));
    assert_eq!(overrides(&window), expected);
    let undone = undo(
        &mut window.state_mut().store,
        &Actor::default(),
        registers::now(),
    );
    assert!(undone.is_ok());
    window.state_mut().reload();
    window.run_ok();
    assert_eq!(overrides(&window), [], "one undo takes all of it back");
}

#[test]
fn the_keyboard_walks_the_grid_chooses_days_and_leaves() {
    let office = office();
    let mut window = window(office.store);
    let monday = "måndag 21 december, Biblioteket (Facebook), Leila bevakar";
    window.get_by_role_and_label(Role::Button, monday).focus();
    window.run_ok();
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(
        focused(&window),
        "tisdag 22 december, Biblioteket (Instagram), Lucka"
    );
    press(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(sees(&window, "Onsdag 23 december"), "only the day itself");
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!sees(&window, "Onsdag 23 december"));

    press(&mut window, Modifiers::SHIFT, Key::ArrowLeft);
    press(&mut window, Modifiers::SHIFT, Key::ArrowUp);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(sees(&window, "Vem ska bevaka tis 22–ons 23 dec?"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(
        focused(&window),
        "tisdag 22 december, Biblioteket (Facebook), Sofia ersätter Leila"
    );
    press(&mut window, Modifiers::ALT, Key::ArrowRight);
    assert!(sees(&window, "Januari 2027"));
    assert_eq!(
        focused(&window),
        "fredag 22 januari 2027, Biblioteket (Facebook), Leila bevakar"
    );
    press(&mut window, Modifiers::NONE, Key::Home);
    assert_eq!(focused(&window), monday);
    press(&mut window, Modifiers::NONE, Key::Tab);
    assert!(
        !focused(&window).contains("december"),
        "Tab leaves the days"
    );
}

#[test]
fn an_arrow_over_the_edge_of_the_month_turns_the_page() {
    let mut window = window(office().store);
    let first = "tisdag 1 december, Biblioteket (Facebook), Leila bevakar";
    window.get_by_role_and_label(Role::Button, first).focus();
    window.run_ok();
    assert_eq!(focused(&window), first);
    press(&mut window, Modifiers::NONE, Key::ArrowLeft);
    assert!(sees(&window, "November 2026"));
    assert_eq!(
        focused(&window),
        "måndag 30 november, Biblioteket (Facebook), Leila bevakar"
    );
}

#[test]
fn a_gap_is_filled_from_the_list() {
    let office = office();
    let mut window = window(office.store);
    let fill = "Tilldela ersättare, Biblioteket (Instagram), tis 22–ons 23 dec";
    click(&mut window, Role::Button, fill);
    assert!(sees(&window, "Vem ska bevaka tis 22–ons 23 dec?"));
    assert!(
        sees(&window, "Leila Ek, Ledig"),
        "who is away is not offered"
    );
    click(
        &mut window,
        Role::Button,
        "Ge till Sofia Öst, 2 pass i december",
    );
    let expected = [22, 23].map(|date| (office.instagram, day(date), office.sofia));
    assert_eq!(overrides(&window), expected);
    assert!(sees(
        &window,
        "Alla arbetsdagar det närmaste året är bevakade."
    ));
    assert!(!sees(&window, "Lucka,"));
    assert_ne!(office.leila, office.sofia);
}

#[test]
fn a_question_that_falls_due_in_a_gap_is_told_and_led_to() {
    let mut office = office();
    // Received on Monday, to be answered within a day: on the Tuesday that nobody watches.
    let asked = question(&mut office.store, office.instagram, "2026-12-21T08:00:00Z");
    let mut window = window(office.store);
    assert!(sees(&window, "1 fråga förfaller då"));
    let gap = "tisdag 22 december, Biblioteket (Instagram), Lucka";
    click(&mut window, Role::Button, gap);
    assert!(sees(&window, "En fråga förfaller den dagen"));
    assert!(sees(
        &window,
        "Leila Ek, enligt schemat: Semester tis 22–ons 23 dec"
    ));
    click(&mut window, Role::Link, "Marie: När stänger ni?");
    assert_eq!(
        window.state_mut().left_by.take(),
        Some(Action::OpenQuestion(asked))
    );
}

#[test]
fn a_closed_day_says_why_and_warns_before_somebody_is_put_in() {
    let mut window = window(office().store);
    let eve = "torsdag 24 december, Biblioteket (Facebook), Stängt: Julafton";
    click(&mut window, Role::Button, eve);
    assert!(sees(&window, "Stängt: Julafton"));
    assert!(!sees(&window, "Ge till Sofia"));
    click(&mut window, Role::Button, "Sätt någon ändå");
    assert!(sees(&window, "Kontoret är stängt."));
    assert!(sees(&window, "Ge till Sofia"));
}

#[test]
fn in_a_small_window_the_gaps_are_behind_a_button() {
    let office = office();
    let mut window = window_of(Host::new(office.store, None), [800.0, 640.0]);
    assert!(!sees(&window, "Kommande frånvaro"));
    click(&mut window, Role::Button, "1 lucka");
    assert!(sees(&window, "Kommande frånvaro"));
    let fill = "Tilldela ersättare, Biblioteket (Instagram), tis 22–ons 23 dec";
    click(&mut window, Role::Button, fill);
    click(
        &mut window,
        Role::Button,
        "Ge till Sofia Öst, 2 pass i december",
    );
    assert_eq!(overrides(&window).len(), 2);
}

#[test]
fn other_lengths_and_people_are_a_click_away() {
    let mut window = window(office().store);
    click(&mut window, Role::RadioButton, "Vecka");
    assert!(sees(&window, "v. 52 2026"));
    click(&mut window, Role::RadioButton, "Personer");
    assert!(sees(
        &window,
        "måndag 21 december, Leila, Biblioteket (Facebook), Biblioteket (Instagram)"
    ));
    click(
        &mut window,
        Role::Button,
        "tisdag 22 december, Leila, Semester",
    );
    click(&mut window, Role::Link, "Ändra frånvaron");
    window.key_press(Key::Escape);
    window.run_ok();
    click(&mut window, Role::RadioButton, "Konton");
    click(&mut window, Role::RadioButton, "År");
    click(
        &mut window,
        Role::Button,
        "v. 52, Biblioteket (Instagram), Lucka 2 dagar",
    );
    assert!(sees(&window, "December 2026"), "the gap's month");
}

#[test]
fn without_accounts_the_way_there_is_shown() {
    let mut window = window(Store::open_in_memory().unwrap());
    assert!(sees(
        &window,
        "Lägg upp ett konto för att se vem som bevakar det."
    ));
    click(&mut window, Role::Button, "Till Konton");
    assert_eq!(
        window.state_mut().left_by.take(),
        Some(Action::Go(Place::Accounts))
    );
}

#[test]
fn an_account_without_a_roster_is_hinted_at() {
    let mut store = Store::open_in_memory().unwrap();
    person(&mut store, "Leila Ek", "bibliotekarie");
    account(&mut store, "Biblioteket", Channel::Facebook, |_| {});
    let window = window(store);
    assert!(sees(
        &window,
        "Biblioteket (Facebook) har varken schema eller ansvarig."
    ));
    window.get_by_role_and_label(Role::Link, "Lägg in schema");
}

#[test]
fn another_screen_can_ask_for_a_day() {
    let office = office();
    let mut host: Host<Coverage> = Host::new(office.store, None);
    let target = Target::Day {
        account: office.facebook,
        day: NaiveDate::from_ymd_opt(2027, 2, 10).unwrap(),
    };
    host.state.open(target, &host.desk);
    let window = window_of(host, [1080.0, 800.0]);
    assert!(sees(&window, "Februari 2027"));
    assert!(sees(&window, "Onsdag 10 februari 2027"));
}
