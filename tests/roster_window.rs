//! The roster and days that change hands, by pointer and by keyboard, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[expect(dead_code, reason = "each test uses its own part")]
mod coverage_stage;
#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use coverage_stage::{
    Window, absent, choose, chosen, covers, enter_on, office, open, press, save, sees, span, tall,
    undo_last, write,
};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use svarsvakt::domain::operation::OperationKind;
use svarsvakt::screens::coverage::Target;
use svarsvakt::store::HistoryFilter;

fn latest_kind(window: &Window) -> OperationKind {
    let store = &window.state().store;
    let operations = store.operations(&HistoryFilter::default(), 1, 0).unwrap();
    operations[0].kind
}

#[test]
fn a_roster_from_next_monday_keeps_the_past() {
    let (store, office) = office();
    let (first, third) = (office.accounts[0], office.accounts[2]);
    let mut window = tall(store);
    open(&mut window, Target::Roster(Some(first)));
    assert!(sees(
        &window,
        "När ingen står på schemat bevakar den ansvariga: Leila Ek"
    ));
    assert!(sees(&window, "Inget är ändrat än"));
    press(&mut window, Role::CheckBox, "Badhuset (Facebook)");
    choose(&mut window, "Samma person alla vardagar", "Sofia Lind");
    assert_eq!(chosen(&window, "fredag, Alla veckor"), "Sofia Lind");
    assert_eq!(chosen(&window, "lördag, Alla veckor"), "Ingen", "closed");
    choose(&mut window, "onsdag, Alla veckor", "Per Öst");
    // Christmas week is closed on some days; the Monday after is the first of the preview.
    assert!(sees(
        &window,
        "mån 28 dec, Badhuset (Facebook): Sofia Lind, enligt schemat"
    ));
    assert!(sees(
        &window,
        "ons 30 dec, Biblioteket (Facebook): Per Öst, enligt schemat"
    ));
    save(&mut window);
    assert!(!window.state().state.has_sheet());
    for account in [first, third] {
        assert_eq!(covers(&window, account, "2026-12-23"), Some(office.leila));
        assert_eq!(covers(&window, account, "2026-12-28"), Some(office.sofia));
        assert_eq!(covers(&window, account, "2026-12-30"), Some(office.per));
    }
    assert_eq!(
        covers(&window, office.accounts[1], "2026-12-28"),
        Some(office.leila)
    );
    open(&mut window, Target::Roster(Some(first)));
    assert!(sees(&window, "Till sön 27 dec: den ansvariga bevakar"));
    assert!(sees(
        &window,
        "Från mån 28 dec: måndag–tisdag Sofia Lind, onsdag Per Öst, torsdag–fredag Sofia Lind"
    ));
    undo_last(&mut window);
    assert_eq!(
        covers(&window, third, "2026-12-28"),
        Some(office.leila),
        "one undo for both"
    );
}

#[test]
fn odd_and_even_weeks_by_keyboard_and_a_temporary_roster_that_ends() {
    let (store, office) = office();
    let first = office.accounts[0];
    let mut window = tall(store);
    open(&mut window, Target::Roster(Some(first)));
    write(&mut window, "Till och med", "10 jan 2027");
    assert!(sees(
        &window,
        "Från mån 11 jan 2027 gäller det gamla schemat igen"
    ));
    press(&mut window, Role::RadioButton, "Udda och jämna");
    for (weeks, person) in [("Udda veckor", "Sofia Lind"), ("Jämna veckor", "Per Öst")] {
        let list = format!("Samma person alla vardagar, {weeks}");
        window.get_by_role_and_label(Role::ComboBox, &list).focus();
        window.run_steps(2);
        window.key_press(Key::Enter);
        window.run_steps(4);
        window.get_by_role_and_label(Role::MenuItem, person).focus();
        window.run_steps(2);
        window.key_press(Key::Enter);
        window.run_steps(4);
    }
    save(&mut window);
    // Week 53 is odd, week 1 is odd as well.
    assert_eq!(covers(&window, first, "2026-12-29"), Some(office.sofia));
    assert_eq!(covers(&window, first, "2027-01-08"), Some(office.sofia));
    assert_eq!(
        covers(&window, first, "2027-01-11"),
        Some(office.leila),
        "the old one returns"
    );
    open(&mut window, Target::Roster(Some(first)));
    press(
        &mut window,
        Role::CheckBox,
        "Från början, även för dagar som har varit",
    );
    press(&mut window, Role::RadioButton, "Alla veckor");
    choose(&mut window, "Samma person alla vardagar", "Per Öst");
    save(&mut window);
    assert_eq!(covers(&window, first, "2026-12-21"), Some(office.per));
}

#[test]
fn odd_things_about_a_roster_are_said() {
    let (store, office) = office();
    let mut window = tall(store);
    open(&mut window, Target::Roster(None));
    assert!(sees(&window, "Välj minst ett konto"));
    press(&mut window, Role::CheckBox, "Badhuset (Facebook)");
    choose(&mut window, "lördag, Alla veckor", "Per Öst");
    assert!(sees(&window, "Kontot har inga öppettider på lördag"));
    assert!(sees(
        &window,
        "Ingen står på måndag, tisdag, onsdag, torsdag, fredag"
    ));
    // The draft is not lost by a slip.
    window.key_press(Key::Escape);
    window.run_steps(4);
    press(&mut window, Role::Button, "Fortsätt här");
    assert!(window.state().state.has_sheet());
    choose(&mut window, "Samma person alla vardagar", "Sofia Lind");
    choose(&mut window, "lördag, Alla veckor", "Ingen");
    save(&mut window);
    // Another account's week is copied.
    open(&mut window, Target::Roster(Some(office.accounts[0])));
    choose(&mut window, "Kopiera från", "Badhuset (Facebook)");
    assert_eq!(chosen(&window, "tisdag, Alla veckor"), "Sofia Lind");
    save(&mut window);
    assert_eq!(
        covers(&window, office.accounts[0], "2026-12-29"),
        Some(office.sofia)
    );
}

#[test]
fn a_friday_is_given_to_another() {
    let (store, office) = office();
    let mut window = tall(store);
    let friday = span("2027-01-08", "2027-01-08");
    let host = window.state_mut();
    host.state.open_giving(office.leila, friday, &host.desk);
    window.run_steps(4);
    assert!(sees(&window, "Välj båda personerna"));
    choose(&mut window, "Vem tar över", "Sofia Lind");
    assert!(sees(&window, "5 bevakningspass byter ägare"));
    assert!(sees(
        &window,
        "fre 8 jan 2027, Badhuset (Facebook): Leila Ek → Sofia Lind"
    ));
    save(&mut window);
    assert_eq!(latest_kind(&window), OperationKind::GiveDays);
    for account in &office.accounts {
        assert_eq!(covers(&window, *account, "2027-01-08"), Some(office.sofia));
    }
    undo_last(&mut window);
    assert_eq!(
        covers(&window, office.accounts[4], "2027-01-08"),
        Some(office.leila)
    );
}

#[test]
fn two_fridays_are_swapped_by_keyboard() {
    let (store, office) = office();
    let mut window = tall(store);
    let host = window.state_mut();
    let friday = coverage_stage::day("2027-01-08");
    host.state
        .open_giving(office.leila, span("2027-01-15", "2027-01-15"), &host.desk);
    window.run_steps(4);
    choose(&mut window, "Vem tar över", "Per Öst");
    save(&mut window);
    let host = window.state_mut();
    host.state.open_swapping(office.leila, friday, &host.desk);
    window.run_steps(4);
    enter_on(&mut window, Role::ComboBox, "Den andra");
    enter_on(&mut window, Role::MenuItem, "Per Öst");
    write(&mut window, "Per Öst lämnar från och med", "15 jan 2027");
    assert!(sees(&window, "10 bevakningspass byter ägare"));
    save(&mut window);
    assert_eq!(latest_kind(&window), OperationKind::SwapDays);
    assert_eq!(
        covers(&window, office.accounts[0], "2027-01-08"),
        Some(office.per)
    );
    assert_eq!(
        covers(&window, office.accounts[0], "2027-01-15"),
        Some(office.leila)
    );
    undo_last(&mut window);
    assert_eq!(
        covers(&window, office.accounts[0], "2027-01-15"),
        Some(office.per)
    );
}

#[test]
fn a_receiver_who_is_away_and_closed_days_are_said() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.sofia,
        span("2026-12-23", "2026-12-23"),
        None,
    );
    let mut window = tall(store);
    let host = window.state_mut();
    let days = span("2026-12-22", "2026-12-24");
    host.state.open_giving(office.leila, days, &host.desk);
    window.run_steps(4);
    choose(&mut window, "Vem tar över", "Leila Ek");
    assert!(sees(&window, "Välj två olika personer"));
    choose(&mut window, "Vem tar över", "Sofia Lind");
    assert!(sees(
        &window,
        "Stängt tor 24 dec (Julafton), inget att lämna: 5 konton"
    ));
    assert!(sees(
        &window,
        "Den som ska ta över är frånvarande vid 5 av passen"
    ));
    press(&mut window, Role::CheckBox, "Alla konton");
    press(&mut window, Role::CheckBox, "Badhuset (Facebook)");
    assert!(sees(&window, "8 bevakningspass byter ägare"));
}
