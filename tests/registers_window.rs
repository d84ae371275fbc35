//! The registers by keyboard and pointer: accounts, people and templates, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod registers;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use registers::{Host, account, person, prepare, question, template};
use svarsvakt::commands::Command;
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::template::TemplateKind;
use svarsvakt::screens::Screen;
use svarsvakt::screens::accounts::Accounts;
use svarsvakt::screens::action::Action;
use svarsvakt::screens::templates::Templates;
use svarsvakt::store::Store;

type Window<S> = Harness<'static, Host<S>>;

fn window<S: Screen + 'static>(host: Host<S>) -> Window<S> {
    // High enough for the whole form: what is scrolled away is not in the tree.
    let mut window = Harness::builder()
        .with_size(vec2(1080.0, 2400.0))
        .with_context_setup(prepare)
        .build_ui_state(|ui, host: &mut Host<S>| host.ui(ui), host);
    window.run_steps(4);
    window
}

fn press<S: Screen>(window: &mut Window<S>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_steps(4);
}

fn write<S: Screen>(window: &mut Window<S>, label: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, label).focus();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_steps(2);
    if text.is_empty() {
        window.key_press(Key::Delete);
    } else {
        window
            .get_by_role_and_label(Role::TextInput, label)
            .type_text(text);
    }
    window.run_steps(2);
    window.key_press(Key::Tab);
    window.run_steps(3);
}

fn save<S: Screen>(window: &mut Window<S>) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_steps(4);
}

fn has<S: Screen>(window: &Window<S>, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

fn said<S: Screen>(window: &Window<S>, role: Role, label: &str) -> String {
    window
        .get_by_role_and_label(role, label)
        .accesskit_node()
        .value()
        .unwrap_or_default()
}

fn bath() -> (Store, svarsvakt::domain::ids::AccountId) {
    let mut store = Store::open_in_memory().unwrap();
    let karin = person(&mut store, "Karin Ek", "kommunikatör");
    let bath = account(&mut store, "Badhuset", Channel::Facebook, |details| {
        details.responsible = Some(karin);
    });
    (store, bath)
}

#[test]
fn an_account_is_made_by_keyboard_alone() {
    let mut window = window(Host::<Accounts>::new(
        Store::open_in_memory().unwrap(),
        None,
    ));
    let new = window
        .get_all_by_role_and_label(Role::Button, "Nytt konto")
        .next()
        .unwrap();
    new.focus();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(4);
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, "Namn")
            .is_focused()
    );
    save(&mut window);
    assert!(
        window.state().desk.workspace.accounts.is_empty(),
        "without a name it is not saved"
    );
    window
        .get_by_role_and_label(Role::TextInput, "Namn")
        .type_text("Badhuset");
    window.run_steps(3);
    save(&mut window);
    let accounts = &window.state().desk.workspace.accounts;
    assert_eq!(
        accounts[0]
            .details
            .full_name(svarsvakt::domain::language::Language::Sv),
        "Badhuset (Facebook)"
    );
    assert_eq!(accounts[0].details.key, "badhuset-facebook");
    assert!(
        has(&window, "Varken ansvarig eller ersättare"),
        "nobody is named, and the list says so"
    );
}

#[test]
fn hours_that_cannot_be_read_say_so_in_their_row_and_keep_the_form_from_being_saved() {
    let (store, bath) = bath();
    let mut window = window(Host::<Accounts>::new(store, None));
    write(&mut window, "Öppettider tisdag", "8-12, tretton");
    assert!(has(&window, "”tretton” går inte att läsa"));
    save(&mut window);
    let hours = |window: &Window<Accounts>| {
        window
            .state()
            .desk
            .workspace
            .account(bath)
            .unwrap()
            .details
            .opening_hours
            .clone()
    };
    assert_eq!(hours(&window).spans(chrono::Weekday::Tue).len(), 1);
    write(&mut window, "Öppettider tisdag", "8-12, 13–15.30");
    assert_eq!(
        said(&window, Role::TextInput, "Öppettider tisdag"),
        "08:00–12:00, 13:00–15:30"
    );
    press(
        &mut window,
        Role::Button,
        "Kopiera tisdag till alla vardagar",
    );
    assert_eq!(
        said(&window, Role::TextInput, "Öppettider fredag"),
        "08:00–12:00, 13:00–15:30"
    );
    assert_eq!(said(&window, Role::TextInput, "Öppettider lördag"), "");
    save(&mut window);
    assert_eq!(hours(&window).spans(chrono::Weekday::Fri).len(), 2);
}

#[test]
fn hours_changed_from_a_day_leave_an_older_question_its_deadline() {
    let (mut store, bath) = bath();
    question(&mut store, bath, "2026-12-21T08:00:00Z");
    let mut window = window(Host::<Accounts>::new(store, None));
    let due = |window: &Window<Accounts>| window.state().desk.queue[0].due;
    let before = due(&window);
    for day in ["måndag", "tisdag"] {
        write(&mut window, &format!("Öppettider {day}"), "13-14");
    }
    assert!(has(&window, "En öppen fråga får ett annat klockslag"));
    press(&mut window, Role::Button, "Ändra från en dag");
    write(&mut window, "Nya tider från", "2027-01-11");
    assert!(has(&window, "Inga öppna frågor får något annat klockslag"));
    save(&mut window);
    assert_eq!(due(&window), before);
    let details = &window.state().desk.workspace.account(bath).unwrap().details;
    assert_eq!(details.seasons[0].span.to.to_string(), "2027-01-10");
    assert_eq!(
        details.opening_hours.spans(chrono::Weekday::Mon)[0].to_string(),
        "13:00-14:00"
    );
}

#[test]
fn the_text_for_the_page_follows_the_form_and_is_copied() {
    let (store, _) = bath();
    let mut window = window(Host::<Accounts>::new(store, None));
    write(&mut window, "Öppettider fredag", "8-15");
    press(&mut window, Role::Button, "Kopiera texten");
    let copied = window.state().copied.clone().unwrap();
    assert!(
        copied.starts_with("Vi svarar på frågor måndag–torsdag 08:00–16:30, fredag 08:00–15:00."),
        "{copied}"
    );
    press(&mut window, Role::RadioButton, "Engelska");
    press(&mut window, Role::Button, "Kopiera texten");
    assert!(
        window
            .state()
            .copied
            .as_ref()
            .unwrap()
            .contains("Friday 08:00–15:00")
    );
}

#[test]
fn the_promise_explains_itself_and_warns_of_hours_that_fall_due_at_once() {
    let (store, _) = bath();
    let mut window = window(Host::<Accounts>::new(store, None));
    assert!(has(
        &window,
        "Fråga fredag 15:00 → svar senast måndag 15:00"
    ));
    assert!(has(
        &window,
        "Fråga fredag 15:00 → svar senast onsdag 13:30"
    ));
    write(&mut window, "Antal timmar", "8");
    assert!(has(&window, "ska vara besvarad redan 16:30"));
}

#[test]
fn what_is_not_saved_stays_and_says_so() {
    let (mut store, _) = bath();
    account(&mut store, "Biblioteket", Channel::Instagram, |_| {});
    let mut window = window(Host::<Accounts>::new(store, None));
    write(&mut window, "Verksamhet", "Kultur och fritid");
    let other = window
        .get_all_by_label_contains("Biblioteket, Instagram")
        .next()
        .unwrap();
    other.click();
    window.run_steps(4);
    assert!(has(&window, "Badhuset, Facebook, Osparat"));
    let first = window
        .get_all_by_label_contains("Badhuset, Facebook, Osparat")
        .next()
        .unwrap();
    first.click();
    window.run_steps(4);
    assert_eq!(
        said(&window, Role::TextInput, "Verksamhet"),
        "Kultur och fritid"
    );
    press(&mut window, Role::Button, "Ångra ändringarna");
    assert_eq!(said(&window, Role::TextInput, "Verksamhet"), "");
}

#[test]
fn two_versions_are_shown_and_neither_is_lost() {
    let (store, bath) = bath();
    let mut window = window(Host::<Accounts>::new(store, None));
    write(&mut window, "Verksamhet", "Kultur och fritid");
    let stored = window.state().desk.workspace.account(bath).unwrap().clone();
    let mut theirs = stored.details.clone();
    theirs.department = Some("Samhällsbyggnad".to_owned());
    theirs.url = Some("https://example.org/bad".to_owned());
    let command = Command::UpdateAccount {
        account: bath,
        version: stored.version,
        details: theirs,
    };
    let host = window.state_mut();
    registers::done(&mut host.store, &command);
    host.reload();
    window.run_steps(4);
    assert!(has(&window, "Någon annan ändrade det här medan du skrev"));
    assert!(has(&window, "Samhällsbyggnad") && has(&window, "Kultur och fritid"));
    press(&mut window, Role::Button, "Fortsätt med det valda");
    save(&mut window);
    let merged = &window.state().desk.workspace.account(bath).unwrap().details;
    assert_eq!(merged.department.as_deref(), Some("Kultur och fritid"));
    assert_eq!(merged.url.as_deref(), Some("https://example.org/bad"));
}

#[test]
fn a_person_who_left_and_is_still_named_is_warned_about() {
    let (store, bath) = bath();
    let mut window = window(Host::<Accounts>::new(store, None));
    press(&mut window, Role::Tab, "Personer 1");
    write(&mut window, "Slutar den", "2026-12-18");
    save(&mut window);
    assert!(has(&window, "Karin har slutat men står kvar"));
    assert!(has(
        &window,
        "Ta bort personen. Personen är namngiven någonstans"
    ));
    press(&mut window, Role::Link, "Badhuset (Facebook)");
    assert_eq!(window.state().left_by, Some(Action::OpenAccount(bath)));
    press(&mut window, Role::Tab, "Konton 1");
    assert!(has(&window, "Karin Ek har slutat men står kvar här"));
}

#[test]
fn a_template_is_made_duplicated_moved_and_archived() {
    let mut store = Store::open_in_memory().unwrap();
    let karin = person(&mut store, "Karin Ek", "kommunikatör");
    template(
        &mut store,
        TemplateKind::Answer,
        "Öppettider",
        "Hej [förnamn].",
    );
    let mut window = window(Host::<Templates>::new(store, Some(karin)));
    press(&mut window, Role::Button, "Ny mall");
    write(&mut window, "Namn", "Snöröjning");
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Text")
        .focus();
    window.run_steps(2);
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Text")
        .type_text("Hej [fornamn], [konto] plogar.");
    window.run_steps(4);
    assert!(has(&window, "Fältet [fornamn] känns inte igen."));
    press(&mut window, Role::Link, "Byt till [förnamn]");
    assert!(
        has(&window, "Hej Birgitta, Exempelby kommun plogar."),
        "the preview is filled"
    );
    save(&mut window);
    let names = |window: &Window<Templates>| -> Vec<String> {
        window
            .state()
            .desk
            .templates
            .iter()
            .map(|template| template.details.name.clone())
            .collect()
    };
    assert_eq!(names(&window), ["Öppettider", "Snöröjning"]);
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    window.run_steps(4);
    assert_eq!(names(&window), ["Snöröjning", "Öppettider"]);
    press(&mut window, Role::Button, "Duplicera");
    assert_eq!(
        names(&window),
        ["Snöröjning", "Öppettider", "Snöröjning (kopia)"]
    );
    press(&mut window, Role::Button, "Arkivera");
    assert!(window.state().desk.templates[2].details.archived);
    press(&mut window, Role::Tab, "Arkiverade 1");
    press(&mut window, Role::Button, "Ta fram igen");
    assert!(!window.state().desk.templates[2].details.archived);
}

#[test]
fn a_field_is_put_in_at_the_cursor() {
    let mut store = Store::open_in_memory().unwrap();
    template(&mut store, TemplateKind::Signature, "Kort", "Hälsningar");
    let mut window = window(Host::<Templates>::new(store, None));
    assert!(has(&window, "Signaturen saknar titel"));
    press(&mut window, Role::Button, "Sätt in fält");
    let item = window
        .get_all_by_label_contains("[min titel]")
        .next()
        .unwrap();
    item.click();
    window.run_steps(4);
    assert!(!has(&window, "Signaturen saknar titel"));
    assert!(said(&window, Role::MultilineTextInput, "Text").contains("[min titel]"));
}

#[test]
fn an_empty_register_offers_templates_to_begin_with() {
    let mut window = window(Host::<Templates>::new(
        Store::open_in_memory().unwrap(),
        None,
    ));
    press(&mut window, Role::Button, "Lägg in startmallarna");
    let templates = &window.state().desk.templates;
    assert!(
        templates.len() > 10
            && templates
                .iter()
                .all(|template| template.details.person.is_none())
    );
}

#[test]
fn arrows_move_in_the_list() {
    let (mut store, _) = bath();
    for name in ["Biblioteket", "Kulturskolan"] {
        account(&mut store, name, Channel::Instagram, |_| {});
    }
    let mut window = window(Host::<Accounts>::new(store, None));
    let first = window
        .get_all_by_label_contains("Badhuset, Facebook")
        .next()
        .unwrap();
    first.focus();
    window.run_steps(2);
    window.key_press(Key::ArrowDown);
    window.run_steps(4);
    assert_eq!(said(&window, Role::TextInput, "Namn"), "Biblioteket");
    let second = window
        .get_all_by_label_contains("Biblioteket, Instagram")
        .next()
        .unwrap();
    assert!(second.is_focused());
}
