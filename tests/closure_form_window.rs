//! The form of a closure by pointer and by keyboard, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod closure_stage;
#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use closure_stage::{
    Window, closures, day, open, press, save, sees, sheet_is_open, span, stage, store_closure,
    undo_last, window, write,
};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable;
use svarsvakt::commands::Command;
use svarsvakt::domain::absence::AbsenceDetails;
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::closure::ClosureDetails;
use svarsvakt::domain::roster::DayAssignment;
use svarsvakt::screens::closures::Target;

#[test]
fn christmas_is_entered_by_keyboard_and_shows_what_it_changes_before_it_is_saved() {
    let (store, _) = stage();
    let mut window = window(store);
    open(&mut window, Target::NewClosure(None));
    assert!(sees(&window, "Fyll i dagarna och kontona"));
    // The keyboard is on the first day.
    window
        .get_by_role_and_label(Role::TextInput, "Första dagen")
        .type_text("24 dec");
    window.run_steps(2);
    window.key_press(Key::Tab);
    window.run_steps(2);
    write(&mut window, "Sista dagen", "2027-01-03");
    assert!(sees(&window, "3 arbetsdagar färre"));
    assert!(sees(&window, "Alla 3 konton"));
    assert!(sees(
        &window,
        "tor 24–sön 27 dec, tor 31 dec–sön 3 jan 2027 blir tor 24 dec–sön 3 jan 2027"
    ));
    assert!(sees(
        &window,
        "Måste stängas senast ons 23 dec 16:30, öppnas mån 4 jan 2027 08:00."
    ));
    assert!(sees(&window, "Inget annat ändras."));
    assert!(sees(&window, "Ge stängningen ett namn"), "why it waits");
    window
        .get_by_role_and_label(Role::Link, "Kalla stängningen Jul och nyår")
        .focus();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(3);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    assert!(!sheet_is_open(&window));
    let stored = closures(&window).remove(0);
    assert_eq!(stored.name, "Jul och nyår");
    assert_eq!(stored.span, span("2026-12-24", "2027-01-03"));
    assert_eq!(stored.accounts, None);
    undo_last(&mut window);
    assert_eq!(closures(&window), []);
}

#[test]
fn deadlines_that_move_are_told_by_account_and_time() {
    let (mut store, office) = stage();
    let bath = office.accounts[0];
    // Asked this morning, due tomorrow at the same time.
    registers::question(&mut store, bath, "2026-12-21T07:30:00Z");
    registers::question(&mut store, office.accounts[1], "2026-12-21T07:45:00Z");
    let mut window = window(store);
    open(
        &mut window,
        Target::NewClosure(Some(span("2026-12-22", "2026-12-22"))),
    );
    assert!(sees(&window, "2 frågor ska besvaras en annan tid"));
    assert!(sees(&window, "tis 22 dec 08:30 → ons 23 dec 08:30"));
    write(&mut window, "Namn", "Inventering");
    press(&mut window, Role::RadioButton, "Bara vissa konton");
    assert!(sees(&window, "Välj minst ett konto"), "why it waits");
    press(&mut window, Role::CheckBox, "Badhuset (Facebook)");
    assert!(sees(&window, "1 fråga ska besvaras en annan tid"));
    assert!(!sees(&window, "08:45 →"), "the library stays open");
    save(&mut window);
    let stored = closures(&window).remove(0);
    assert_eq!(stored.accounts, Some(vec![bath]));
}

#[test]
fn a_shorter_closure_brings_gaps_and_working_days_back() {
    let (mut store, office) = stage();
    let details = AbsenceDetails {
        person: office.leila,
        span: span("2027-02-15", "2027-02-19"),
        reason: None,
        stand_ins: Vec::new(),
    };
    registers::done(
        &mut store,
        &Command::SaveAbsence {
            before: None,
            details,
            days: Vec::new(),
        },
    );
    store_closure(&mut store, "Sportlov", span("2027-02-15", "2027-02-19"));
    let mut window = window(store);
    let sport = closures(&window).remove(0);
    open(&mut window, Target::Closure(sport.id));
    assert!(sees(&window, "Inget är ändrat än"));
    assert!(sees(&window, "Inga arbetsdagar, svarstider, luckor eller"));
    write(&mut window, "Sista dagen", "17 feb 2027");
    assert!(sees(&window, "2 arbetsdagar tillbaka"));
    assert!(sees(&window, "Ny lucka tor 18–fre 19 feb 2027"));
    save(&mut window);
    assert_eq!(closures(&window)[0].span, span("2027-02-15", "2027-02-17"));
}

#[test]
fn a_closure_is_removed_at_once_and_comes_back_by_undo() {
    let (mut store, _) = stage();
    store_closure(&mut store, "Jul", span("2026-12-28", "2026-12-30"));
    let mut window = window(store);
    let stored = closures(&window);
    open(&mut window, Target::Closure(stored[0].id));
    press(&mut window, Role::Button, "Ta bort stängning");
    assert!(!sheet_is_open(&window));
    assert_eq!(closures(&window), []);
    undo_last(&mut window);
    assert_eq!(closures(&window), stored);
}

#[test]
fn both_versions_are_shown_when_somebody_else_was_quicker() {
    let (mut store, _) = stage();
    store_closure(&mut store, "Jul", span("2026-12-28", "2026-12-30"));
    let mut window = window(store);
    let seen = closures(&window).remove(0);
    open(&mut window, Target::Closure(seen.id));
    write(&mut window, "Namn", "Mellandagarna");
    let elsewhere = Command::SaveClosure {
        details: ClosureDetails {
            span: span("2026-12-28", "2026-12-29"),
            ..seen.details()
        },
        before: Some(seen),
    };
    registers::done(&mut window.state_mut().store, &elsewhere);
    save(&mut window);
    assert!(sheet_is_open(&window));
    assert!(sees(&window, "Min version") && sees(&window, "Den sparade versionen"));
    assert!(
        sees(&window, "Jul, mån 28–tis 29 dec, alla konton"),
        "theirs"
    );
    assert!(sees(
        &window,
        "Mellandagarna, mån 28–ons 30 dec, alla konton"
    ));
    press(&mut window, Role::Button, "Fortsätt med min");
    save(&mut window);
    let stored = closures(&window).remove(0);
    assert_eq!(stored.name, "Mellandagarna");
    assert_eq!(stored.span, span("2026-12-28", "2026-12-30"));
}

#[test]
fn a_closure_that_somebody_removed_is_told_of_and_can_be_saved_anew() {
    let (mut store, _) = stage();
    store_closure(&mut store, "Jul", span("2026-12-28", "2026-12-30"));
    let mut window = window(store);
    let seen = closures(&window).remove(0);
    open(&mut window, Target::Closure(seen.id));
    write(&mut window, "Namn", "Mellandagarna");
    registers::done(
        &mut window.state_mut().store,
        &Command::DeleteClosure { closure: seen },
    );
    window.state_mut().reload();
    window.run_steps(4);
    assert!(sees(&window, "Någon annan har tagit bort stängningen"));
    save(&mut window);
    assert_eq!(closures(&window)[0].name, "Mellandagarna");
}

#[test]
fn esc_asks_only_when_something_was_written() {
    let (store, _) = stage();
    let mut window = window(store);
    let days = Some(span("2026-12-28", "2026-12-30"));
    open(&mut window, Target::NewClosure(days));
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(!sheet_is_open(&window), "nothing was written");
    open(&mut window, Target::NewClosure(days));
    write(&mut window, "Namn", "Jul");
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(sees(&window, "Släng det du har ändrat?"));
    press(&mut window, Role::Button, "Fortsätt här");
    assert!(sheet_is_open(&window));
    // What another screen asks for waits, and is forgotten by whoever stays.
    open(&mut window, Target::Proposals);
    press(&mut window, Role::Button, "Fortsätt här");
    window.key_press(Key::Escape);
    window.run_steps(4);
    press(&mut window, Role::Button, "Släng ändringarna");
    assert!(!sheet_is_open(&window), "no proposals either");
    assert_eq!(closures(&window), []);
}

fn odd(days: &str, to: &str) -> Window {
    let (mut store, office) = stage();
    store_closure(&mut store, "Jul", span("2026-12-28", "2026-12-30"));
    let assigned = Command::AssignDays {
        days: vec![DayAssignment {
            account: office.accounts[0],
            date: day("2027-02-01"),
            person: Some(office.sofia),
        }],
        manner: svarsvakt::commands::AssignManner::Assigned,
    };
    registers::done(&mut store, &assigned);
    let mut window = window(store);
    open(&mut window, Target::NewClosure(Some(span(days, to))));
    write(&mut window, "Namn", "Stängt");
    window
}

#[test]
fn what_is_odd_is_told_and_saved_all_the_same() {
    for (from, to, words) in [
        (
            "2027-01-16",
            "2027-01-17",
            "Dagarna är bara lördag och söndag",
        ),
        ("2026-12-25", "2026-12-25", "Inget av kontona har öppet"),
        ("2027-03-01", "2027-05-01", "Stängningen är 62 dagar lång"),
        ("2026-12-01", "2026-12-02", "Dagarna har redan varit"),
        (
            "2026-12-30",
            "2027-01-07",
            "Överlappar Jul mån 28–ons 30 dec",
        ),
        (
            "2027-02-01",
            "2027-02-02",
            "Sofia Lind på Badhuset (Facebook) mån 1 feb 2027",
        ),
    ] {
        let mut window = odd(from, to);
        assert!(sees(&window, words), "{words}");
        save(&mut window);
        assert_eq!(closures(&window).len(), 2, "{words}");
    }
}

#[test]
fn many_accounts_are_looked_for_by_name() {
    let (mut store, _) = stage();
    for number in 1..=20 {
        let name = format!("Skola {number:02}");
        registers::account(&mut store, &name, Channel::Instagram, |_| {});
    }
    let mut window = window(store);
    open(
        &mut window,
        Target::NewClosure(Some(span("2027-02-15", "2027-02-19"))),
    );
    press(&mut window, Role::RadioButton, "Bara vissa konton");
    write(&mut window, "Sök i konton", "skola 1");
    assert!(!sees(&window, "Biblioteket (Facebook)"));
    press(&mut window, Role::Link, "Välj alla");
    assert!(sees(&window, "10 valda"));
    press(&mut window, Role::CheckBox, "Skola 15 (Instagram)");
    write(&mut window, "Namn", "Sportlov");
    save(&mut window);
    let accounts = closures(&window).remove(0).accounts.unwrap();
    assert_eq!(accounts.len(), 9);
}

#[test]
fn whoever_may_only_read_gets_no_form() {
    let (store, _) = stage();
    let mut window = window(store);
    window.state_mut().desk.rights = svarsvakt::store::Rights::Read;
    open(&mut window, Target::NewClosure(None));
    assert!(!sheet_is_open(&window));
    open(&mut window, Target::Proposals);
    assert!(sees(&window, "Jul och nyår"));
    assert!(window.query_all_by_role(Role::Button).all(|node| {
        use egui_kittest::kittest::NodeT;
        node.accesskit_node()
            .label()
            .is_none_or(|label| !label.starts_with("Lägg in"))
    }));
}

#[test]
fn the_form_fits_the_smallest_window() {
    let (store, _) = stage();
    let mut window = closure_stage::window_of(store, vec2(800.0, 640.0));
    open(
        &mut window,
        Target::NewClosure(Some(span("2026-12-24", "2027-01-03"))),
    );
    assert!(sees(&window, "3 arbetsdagar färre"));
    let save = window.get_by_role_and_label(
        Role::Button,
        "Spara. Ge stängningen ett namn, till exempel Jul och nyår.",
    );
    assert!(save.rect().max.x <= 800.0 && save.rect().max.y <= 640.0);
}
