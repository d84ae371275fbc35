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
use svarsvakt::commands::Command;
use svarsvakt::domain::absence::{AbsenceDetails, StandIn};
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::domain::roster::{RosterCell, RosterSpan, WeekParity};
use svarsvakt::screens::action::{Action, Place};
use svarsvakt::screens::coverage::{Coverage, Target};
use svarsvakt::screens::Screen;
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
    click(&mut window, Role::Button, "Ge till Sofia Öst, 2 pass i december");
    assert_eq!(overrides(&window), [(office.facebook, day(21), office.sofia)]);
    let given = "måndag 21 december, Biblioteket (Facebook), Sofia bevakar";
    assert_eq!(focused(&window), given, "back where the user was");
    click(&mut window, Role::Button, given);
    click(&mut window, Role::Button, "Låt schemat gälla");
    assert_eq!(overrides(&window), []);
    window.get_by_role_and_label(Role::Button, monday);
}
