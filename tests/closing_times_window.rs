//! The settings of closings and reminders in the window, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use registers::{Host, done, prepare};
use svarsvakt::commands::Command;
use svarsvakt::domain::reminder::ReminderTimes;
use svarsvakt::domain::settings::Settings as Stored;
use svarsvakt::screens::settings::Settings;
use svarsvakt::store::Store;

type Window = Harness<'static, Host<Settings>>;

fn window() -> Window {
    let store = Store::open_in_memory().unwrap();
    let mut window = Harness::builder()
        .with_size(vec2(1000.0, 2400.0))
        .with_context_setup(prepare)
        .build_ui_state(
            |ui, host: &mut Host<Settings>| host.ui(ui),
            Host::<Settings>::new(store, None),
        );
    window.run_steps(4);
    window
}

fn write(window: &mut Window, label: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, label).focus();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_steps(2);
    window
        .get_by_role_and_label(Role::TextInput, label)
        .type_text(text);
    window.run_steps(3);
}

fn press(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_steps(4);
}

fn sees(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

fn stored(window: &Window) -> Stored {
    window.state().store.workspace().unwrap().settings
}

#[test]
fn times_are_changed_saved_and_put_back_to_the_usual() {
    let mut window = window();
    write(&mut window, "Luckor, arbetsdagar före", "3 15 10");
    write(&mut window, "Måste stängas från antal arbetsdagar", "2");
    write(&mut window, "Stäng kommentarer, minuter före", "90");
    press(&mut window, Role::Button, "Spara tiderna");
    let settings = stored(&window);
    assert_eq!(settings.reminders.gap_working_days, [15, 10, 3]);
    assert_eq!(settings.must_close_from_days, 2);
    assert_eq!(settings.reminders.close_minutes_before, 90);
    press(&mut window, Role::Link, "Återställ till det vanliga");
    assert_eq!(stored(&window), settings, "nothing is saved by itself");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_steps(4);
    let settings = stored(&window);
    assert_eq!(settings.reminders, ReminderTimes::default());
    assert_eq!(settings.must_close_from_days, 1);
}

#[test]
fn what_makes_no_sense_is_told_beneath_its_field_and_not_saved() {
    let mut window = window();
    write(&mut window, "Måste stängas från antal arbetsdagar", "0");
    write(&mut window, "Luckor, arbetsdagar före", "tio");
    assert!(sees(&window, "Skriv ett helt tal mellan 1 och 366."));
    assert!(sees(
        &window,
        "Skriv hela tal mellan 1 och 366 med komma emellan"
    ));
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_steps(4);
    assert_eq!(
        stored(&window).version,
        window.state().desk.workspace.settings.version
    );
    assert_eq!(stored(&window).must_close_from_days, 1);
    press(&mut window, Role::Link, "Ångra det som är ändrat");
    assert!(!sees(&window, "Skriv ett helt tal"));
}

#[test]
fn what_is_written_elsewhere_on_the_screen_stays_when_the_times_are_saved() {
    let mut window = window();
    write(&mut window, "Kommun", "Exempelby");
    write(&mut window, "Stäng kommentarer, minuter före", "45");
    press(&mut window, Role::Button, "Spara tiderna");
    assert_eq!(stored(&window).reminders.close_minutes_before, 45);
    assert_eq!(stored(&window).municipality, None, "still being written");
    press(&mut window, Role::Button, "Spara");
    assert_eq!(stored(&window).municipality.as_deref(), Some("Exempelby"));
    assert_eq!(stored(&window).reminders.close_minutes_before, 45);
    assert!(!sees(&window, "Någon annan har ändrat inställningarna"));
}

#[test]
fn times_that_somebody_else_saved_meanwhile_are_shown_and_not_written_over() {
    let mut window = window();
    write(&mut window, "Stäng kommentarer, minuter före", "45");
    let before = stored(&window);
    let reminders = ReminderTimes {
        close_minutes_before: 30,
        ..ReminderTimes::default()
    };
    let elsewhere = Command::UpdateSettings {
        version: before.version,
        settings: Stored {
            reminders,
            ..before
        },
    };
    done(&mut window.state_mut().store, &elsewhere);
    press(&mut window, Role::Button, "Spara tiderna");
    assert_eq!(stored(&window).reminders.close_minutes_before, 30);
    assert!(sees(&window, "Någon annan har ändrat inställningarna"));
    assert!(
        sees(&window, "Stäng kommentarer, minuter före: 30"),
        "theirs"
    );
    press(&mut window, Role::Link, "Spara mina ändå");
    press(&mut window, Role::Button, "Spara tiderna");
    assert_eq!(stored(&window).reminders.close_minutes_before, 45);
}
