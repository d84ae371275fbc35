//! The proposals of the calendar by pointer and by keyboard, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod closure_stage;
#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use closure_stage::{
    Window, closures, enter_on, open, press, save, sees, sheet_is_open, span, stage, store_closure,
    undo_last, window, write,
};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use svarsvakt::commands::Command;
use svarsvakt::domain::settings::Settings;
use svarsvakt::screens::closures::Target;

const CHRISTMAS: &str = "Jul och nyår tor 24 dec–sön 3 jan 2027";
const EVE: &str = "Dagen före julafton ons 23 dec";

fn proposals() -> Window {
    let (store, _) = stage();
    let mut window = window(store);
    open(&mut window, Target::Proposals);
    window
}

fn has(window: &Window, role: Role, label: &str) -> bool {
    window.query_by_role_and_label(role, label).is_some()
}

fn settings(window: &Window) -> Settings {
    window.state().store.workspace().unwrap().settings
}

#[test]
fn one_press_takes_a_proposal_in_and_undo_takes_it_back() {
    let mut window = proposals();
    assert!(sees(&window, "Tar 3 arbetsdagar."));
    assert!(sees(
        &window,
        "Klämdag efter Kristi himmelsfärdsdag. Tar 1 arbetsdag."
    ));
    press(&mut window, Role::Button, &format!("Lägg in {CHRISTMAS}"));
    let stored = closures(&window).remove(0);
    assert_eq!(stored.name, "Jul och nyår");
    assert_eq!(stored.span, span("2026-12-24", "2027-01-03"));
    assert!(sheet_is_open(&window), "there is more to choose");
    assert!(sees(&window, "Finns redan"));
    undo_last(&mut window);
    assert!(has(&window, Role::Button, &format!("Lägg in {CHRISTMAS}")));
}

#[test]
fn a_proposal_is_changed_in_the_form_and_leads_back_to_the_others() {
    let mut window = proposals();
    let change = format!("Ändra {CHRISTMAS} innan det läggs in");
    enter_on(&mut window, Role::Button, &change);
    assert!(sees(&window, "3 arbetsdagar färre"));
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(
        has(&window, Role::Button, &change),
        "back, and nothing asked"
    );
    enter_on(&mut window, Role::Button, &change);
    write(&mut window, "Sista dagen", "30 dec");
    save(&mut window);
    assert_eq!(closures(&window)[0].span, span("2026-12-24", "2026-12-30"));
    assert!(sees(&window, "Finns redan"), "back among the proposals");
    press(&mut window, Role::Link, "Visa stängningen Jul och nyår");
    assert!(sees(&window, "Ändra stängning"));
}

#[test]
fn a_refused_proposal_is_gone_until_the_refused_are_shown() {
    let mut window = proposals();
    let take = format!("Lägg in {CHRISTMAS}");
    enter_on(&mut window, Role::Button, &format!("Avböj {CHRISTMAS}"));
    assert!(!has(&window, Role::Button, &take));
    window.key_press(Key::Escape);
    window.run_steps(4);
    open(&mut window, Target::Proposals);
    assert!(!has(&window, Role::Button, &take), "it is remembered");
    press(&mut window, Role::CheckBox, "Visa avböjda (1)");
    press(
        &mut window,
        Role::Button,
        &format!("Ta tillbaka {CHRISTMAS}"),
    );
    assert!(has(&window, Role::Button, &take));
    assert_eq!(window.state().store.workspace().unwrap().refusals, []);
}

#[test]
fn a_closure_for_some_accounts_is_told_beside_the_proposal() {
    let (mut store, office) = stage();
    let mut details = closure_stage::store_details("Julstängt", span("2026-12-20", "2027-01-10"));
    details.accounts = Some(vec![office.accounts[0]]);
    registers::done(
        &mut store,
        &Command::SaveClosure {
            before: None,
            details,
        },
    );
    store_closure(&mut store, "Klämdag", span("2027-05-07", "2027-05-07"));
    let mut window = window(store);
    open(&mut window, Target::Proposals);
    assert!(sees(&window, "Delvis stängt redan: Julstängt (1 konto)."));
    assert!(has(&window, Role::Button, &format!("Lägg in {CHRISTMAS}")));
    assert!(has(&window, Role::Link, "Visa stängningen Klämdag"));
}

#[test]
fn an_early_closing_is_added_at_a_time_then_changed_then_removed() {
    let mut window = proposals();
    assert!(sees(
        &window,
        "Det finns ingen gemensam regel för halvdagar"
    ));
    assert!(settings(&window).early_closing.is_empty(), "none by itself");
    let field = format!("Tid då kontoren stänger: {EVE}");
    write(&mut window, &field, "tolv");
    let waits = format!("Lägg in {EVE}. Skriv en tid, till exempel 12:00.");
    assert!(has(&window, Role::Button, &waits));
    write(&mut window, &field, "13");
    press(&mut window, Role::Button, &format!("Lägg in {EVE}"));
    let stored = |window: &Window| {
        let early = settings(window).early_closing;
        early
            .iter()
            .map(|(day, time)| format!("{day} {time}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(stored(&window), ["2026-12-23 13:00"]);
    assert!(sees(&window, "Kontoren stänger 13:00."));
    write(&mut window, &field, "14.30");
    enter_on(&mut window, Role::Button, &format!("Spara tiden för {EVE}"));
    assert_eq!(stored(&window), ["2026-12-23 14:30"]);
    assert!(!has(
        &window,
        Role::Button,
        &format!("Spara tiden för {EVE}")
    ));
    press(
        &mut window,
        Role::Button,
        &format!("Ta bort tidig stängning: {EVE}"),
    );
    assert_eq!(stored(&window), [] as [&str; 0]);
    undo_last(&mut window);
    assert_eq!(stored(&window), ["2026-12-23 14:30"]);
}

#[test]
fn settings_that_somebody_else_changed_are_not_written_over() {
    let mut window = proposals();
    let before = settings(&window);
    let elsewhere = Command::UpdateSettings {
        version: before.version,
        settings: Settings {
            must_close_from_days: 3,
            ..before
        },
    };
    registers::done(&mut window.state_mut().store, &elsewhere);
    press(&mut window, Role::Button, &format!("Lägg in {EVE}"));
    assert!(sees(
        &window,
        "Någon annan ändrade inställningarna samtidigt"
    ));
    assert!(settings(&window).early_closing.is_empty());
    press(&mut window, Role::Button, &format!("Lägg in {EVE}"));
    assert_eq!(settings(&window).early_closing.len(), 1);
    assert_eq!(settings(&window).must_close_from_days, 3);
    assert!(!sees(&window, "Någon annan ändrade"));
}

#[test]
fn an_early_closing_is_refused_and_taken_back() {
    let mut window = proposals();
    press(&mut window, Role::Button, &format!("Avböj {EVE}"));
    assert!(!has(&window, Role::Button, &format!("Lägg in {EVE}")));
    press(&mut window, Role::CheckBox, "Visa avböjda (1)");
    press(&mut window, Role::Button, &format!("Ta tillbaka {EVE}"));
    assert!(has(&window, Role::Button, &format!("Lägg in {EVE}")));
}

#[test]
fn by_keyboard_one_goes_on_where_one_was() {
    let mut window = proposals();
    let focused =
        |window: &Window, role, label: &str| window.get_by_role_and_label(role, label).is_focused();
    enter_on(&mut window, Role::Button, &format!("Avböj {CHRISTMAS}"));
    let easter = "Lägg in Påsk tor 25–mån 29 mars 2027";
    assert!(
        focused(&window, Role::Button, easter),
        "what came in its place"
    );
    enter_on(&mut window, Role::Button, easter);
    assert!(focused(&window, Role::Link, "Visa stängningen Påsk"));
    enter_on(&mut window, Role::Button, &format!("Lägg in {EVE}"));
    let field = format!("Tid då kontoren stänger: {EVE}");
    assert!(focused(&window, Role::TextInput, &field));
}
