//! Whole ways through the watched days in the window: a vacation planned, a calendar taken in, a day
//! given by keyboard alone, a Friday swapped, the schedule saved for others.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;
#[expect(dead_code, reason = "every test uses its own part")]
#[path = "support/watched.rs"]
mod watched;

use chrono::NaiveDate;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::Hands as _;
use serde_json::{Value, json};
use svarsvakt::app::Window;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::coverage::{Cover, Coverage};
use svarsvakt::domain::ids::PersonId;
use svarsvakt::store::Sharing;
use watched::{Watched, design};

type Desk = Harness<'static, Window>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn press_item(window: &mut Desk, label: &str) {
    window.get_by_role_and_label(Role::MenuItem, label).click();
    window.run_ok();
}

fn choose(window: &mut Desk, list: &str, option: &str) {
    window.get_by_role_and_label(Role::ComboBox, list).click();
    window.run_ok();
    press_item(window, option);
}

fn coverage_place(window: &mut Desk) {
    window.press(Modifiers::COMMAND, Key::Num3);
    assert!(window.sees("December 2026"));
}

/// Who covers the account's day, as the file has it now.
fn covers(office: &Watched, account: &str, date: &str) -> Option<PersonId> {
    let date = day(date);
    let coverage = Coverage::new(&office.workspace(), DateSpan::of_day(date));
    let cover = coverage.cover(office.account(account).id, date).unwrap();
    match cover {
        Cover::Covered { person, .. } => Some(person),
        _ => None,
    }
}

/// Three people and five accounts that Leila answers for.
fn five_accounts() -> Value {
    let mut workspace = design();
    let people = workspace["people"].as_array_mut().unwrap();
    people.retain(|person| ["leila", "sofia", "anders"].contains(&person["key"].as_str().unwrap()));
    let accounts = workspace["accounts"].as_array_mut().unwrap();
    accounts.truncate(5);
    for account in accounts {
        account["responsible"] = json!("leila");
    }
    for list in ["absences", "closures", "checks", "questions"] {
        workspace[list] = json!([]);
    }
    workspace
}

#[test]
fn july_is_planned_for_five_accounts_and_three_people() {
    let office = Watched::of(&five_accounts(), Sharing::Alone);
    let mut window = office.window("leila");
    coverage_place(&mut window);
    window.click_button("Lägg till frånvaro");
    choose(&mut window, "Person", "Leila");
    choose(&mut window, "Anledning", "Semester");
    window.fill("Från och med", "5 juli 2027");
    window.fill("Till och med", "30 juli 2027");
    assert!(window.sees("Alla 100 bevakningspass har en ersättare."));
    window.press(Modifiers::COMMAND, Key::S);
    assert!(window.sees("Frånvaron för Leila"));
    let leila = office.person("leila");
    let mut watchers = Vec::new();
    for account in [
        "kommun-fb",
        "kommun-ig",
        "bibliotek-fb",
        "bibliotek-ig",
        "bad",
    ] {
        let person = covers(&office, account, "2027-07-14").unwrap();
        assert_ne!(person, leila);
        watchers.push(person);
    }
    watchers.sort_unstable();
    watchers.dedup();
    assert_eq!(watchers.len(), 2, "the load is shared");
    // The month of the vacation tells it, and one undo takes all of it back.
    for _ in 0..7 {
        window.press(Modifiers::ALT, Key::ArrowRight);
    }
    assert!(window.sees("Juli 2027"));
    assert!(window.sees("onsdag 14 juli 2027, Badhuset (Facebook)"));
    window.click_button("Ångra");
    assert!(office.workspace().absences.is_empty());
    assert_eq!(covers(&office, "bad", "2027-07-14"), Some(leila));
}

#[test]
fn a_day_is_given_away_and_taken_back_without_a_mouse() {
    let office = Watched::new();
    let mut window = office.window("karin");
    coverage_place(&mut window);
    let cell = "tisdag 22 december, Exempelby kommun (Facebook)";
    let is_cell = |label: &str| label.starts_with(cell);
    let found = window.query_all_by_label_contains(cell).find(|node| {
        node.accesskit_node()
            .label()
            .is_some_and(|label| is_cell(&label))
    });
    found.unwrap().focus();
    window.run_ok();
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.sees("Onsdag 23 december"));
    let johan = window.query_all_by_role(Role::Button).find(|node| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.starts_with("Ge till Johan"))
    });
    johan.unwrap().focus();
    window.run_ok();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        covers(&office, "kommun-fb", "2026-12-23"),
        Some(office.person("johan"))
    );
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(
        covers(&office, "kommun-fb", "2026-12-23"),
        Some(office.person("karin"))
    );
}

#[test]
fn two_people_swap_a_friday() {
    let mut workspace = design();
    workspace["closures"] = json!([]);
    let office = Watched::of(&workspace, Sharing::Alone);
    let mut window = office.window("karin");
    coverage_place(&mut window);
    window.click_button("Mer");
    press_item(&mut window, "Byt dagar…");
    window.click_radio("Byt dagar");
    choose(&mut window, "Den ena", "Karin");
    choose(&mut window, "Den andra", "Johan");
    window.fill("Karin lämnar från och med", "15 jan 2027");
    window.fill("Johan lämnar från och med", "22 jan 2027");
    window.press(Modifiers::COMMAND, Key::S);
    let (karin, johan) = (office.person("karin"), office.person("johan"));
    assert_eq!(covers(&office, "kommun-fb", "2027-01-15"), Some(johan));
    assert_eq!(covers(&office, "kommun-ig", "2027-01-15"), Some(johan));
    assert_eq!(covers(&office, "gata", "2027-01-22"), Some(karin));
    assert_eq!(covers(&office, "gata", "2027-01-15"), Some(johan));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(office.workspace().overrides.is_empty(), "one undo");
}

#[test]
fn a_calendar_is_looked_through_and_its_absences_taken_in_as_one_change() {
    let office = Watched::new();
    let mut window = office.window("johan");
    let calendar = office.folder.path().join("semester.ics");
    let event = |from: &str, to: &str, title: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{from}@x\r\nDTSTART;VALUE=DATE:{from}\r\nDTEND;VALUE=DATE:{to}\r\n\
             SUMMARY:{title}\r\nEND:VEVENT\r\n"
        )
    };
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}{}{}END:VCALENDAR\r\n",
        event("20270201", "20270206", "Semester"),
        event("20270310", "20270312", "Kurs i Umeå"),
        event("20270401", "20270402", "Ledningsgruppen")
    );
    std::fs::write(&calendar, text).unwrap();
    window.drop_files(std::slice::from_ref(&calendar));
    window.wait_until("the calendar is read", |window| {
        window.sees("semester.ics är en kalender")
    });
    assert!(window.sees("1–5 feb 2027"));
    assert!(window.sees("Ledningsgruppen"));
    window.click_button("Lägg in 2 frånvaroperioder");
    let absences = office.workspace().absences;
    let johans: Vec<_> = absences
        .iter()
        .filter(|absence| absence.person == office.person("johan"))
        .map(|absence| (absence.span, absence.reason.clone()))
        .collect();
    let span = |from: &str, to: &str| DateSpan {
        from: day(from),
        to: day(to),
    };
    assert_eq!(
        johans,
        [
            (
                span("2027-02-01", "2027-02-05"),
                Some("semester".to_owned())
            ),
            (
                span("2027-03-10", "2027-03-11"),
                Some("utbildning".to_owned())
            ),
        ]
    );
    // The same file again adds nothing.
    window.drop_files(&[calendar]);
    window.wait_until("the calendar is read again", |window| {
        window.sees("semester.ics är en kalender")
    });
    assert!(window.sees("Inget är förbockat."));
    window.press(Modifiers::NONE, Key::Escape);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(office.workspace().absences.len(), 1);
}

#[test]
fn a_broken_calendar_is_told_and_changes_nothing() {
    let office = Watched::new();
    let mut window = office.window("johan");
    let before = office.workspace();
    let calendar = office.folder.path().join("trasig.ics");
    std::fs::write(&calendar, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2027").unwrap();
    window.drop_files(&[calendar]);
    window.wait_until("the sentence shows", |window| window.sees("trasig.ics"));
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(office.workspace(), before);
}

#[test]
fn the_schedule_is_saved_for_others_as_pages_calendar_and_workbook() {
    let office = Watched::new();
    let mut window = office.window("karin");
    for (choice, name, beginning) in [
        ("Utskrift", "schema.html", &b"<!DOCTYPE html>"[..]),
        ("Kalender (.ics)", "schema.ics", &b"BEGIN:VCALENDAR"[..]),
        ("Excel", "schema.xlsx", &b"PK"[..]),
        // The name decides where it says another kind than the one chosen.
        ("Excel", "annan.ics", &b"BEGIN:VCALENDAR"[..]),
    ] {
        let path = office.folder.path().join(name);
        coverage_place(&mut window);
        window.click_button("Mer");
        press_item(&mut window, "Spara schemat som fil…");
        window.click_radio(choice);
        office.outside.files.lock().unwrap().push(path.clone());
        window.click_button("Spara som…");
        window.wait_until("the file is written", |_| {
            std::fs::read(&path).is_ok_and(|bytes| !bytes.is_empty())
        });
        window.wait_until("it is told", |window| window.sees(name));
        let bytes = std::fs::read(&path).unwrap();
        let head = &bytes[..beginning.len().min(bytes.len())];
        assert!(head.eq_ignore_ascii_case(beginning), "{name}");
        window.press(Modifiers::NONE, Key::Escape);
    }
}
