//! The window that is closed and keeps watch, and what brings it back.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use eframe::egui::{Key, Modifiers, Role, Theme, ViewportCommand, ViewportEvent, ViewportId, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use office::{FakeOutside, Hands as _, Office, window_with};
use std::sync::Arc;
use svarsvakt::app::{Note, Reply, Start, Urgency, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::commands::{Actor, Command, Created, NewQuestion, perform};
use svarsvakt::domain::ids::QuestionId;
use svarsvakt::domain::language::Language;
use svarsvakt::preferences::{Preferences, Reaching, WhenClosed};
use svarsvakt::screens::desk::Desk;

/// What the window asked of the desktop in its latest frames.
struct Asked(Vec<ViewportCommand>);

impl Asked {
    fn kept_open(&self) -> bool {
        self.0.contains(&ViewportCommand::CancelClose)
    }

    fn hidden(&self) -> bool {
        self.0.contains(&ViewportCommand::Visible(false))
    }

    fn minimised(&self) -> bool {
        self.0.contains(&ViewportCommand::Minimized(true))
    }

    fn closed(&self) -> bool {
        self.0.contains(&ViewportCommand::Close)
    }

    fn shown(&self) -> bool {
        self.0.contains(&ViewportCommand::Visible(true))
    }
}

/// Draws one frame.
fn step(window: &mut Harness<'static, Window>) -> Asked {
    window.step();
    Asked(
        window.output().viewport_output[&ViewportId::ROOT]
            .commands
            .clone(),
    )
}

/// Clicks the cross of the window.
fn close(window: &mut Harness<'static, Window>) -> Asked {
    let root = window.input_mut().viewports.entry(ViewportId::ROOT);
    root.or_default().events.push(ViewportEvent::Close);
    let asked = step(window);
    let root = window.input_mut().viewports.entry(ViewportId::ROOT);
    root.or_default().events.clear();
    asked
}

/// Draws until the desktop has been asked.
fn until(window: &mut Harness<'static, Window>, done: impl Fn(&Asked) -> bool) {
    for _ in 0..600 {
        if done(&step(window)) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    unreachable!("waited in vain");
}

fn choosing(office: &Office, when_closed: WhenClosed) -> Harness<'static, Window> {
    let mut preferences = Preferences::load_from(&office.folder.path().join("preferences.json"));
    preferences.set_me(Some(&office.path()), Some(office.karin));
    preferences.reaching.when_closed = when_closed;
    let options = WindowOptions {
        database: Some(office.path()),
        clock: Clock::Fixed(office::monday()),
        own_folder: Some(office.folder.path().to_owned()),
        ..WindowOptions::default()
    };
    let size = vec2(1280.0, 1000.0);
    window_with(&options, preferences, &office.outside, size, Theme::Light)
}

fn chosen(office: &Office) -> WhenClosed {
    reaching(office).when_closed
}

fn office_with_tray() -> Office {
    let mut office = Office::new();
    office.outside = Arc::new(FakeOutside {
        tray: true,
        ..FakeOutside::default()
    });
    office
}

fn press(window: &Harness<'static, Window>, button: &str) {
    window.get_by_role_and_label(Role::Button, button).click();
}

/// A citizen asks on the municipality's page, this very Monday.
fn ask(office: &Office, text: &str) -> QuestionId {
    let question = NewQuestion {
        key: None,
        account: office.facebook,
        author: Some("Eva Lund".to_owned()),
        link: None,
        assigned: None,
        response_hours: None,
        text: text.to_owned(),
        received: office::monday(),
        history: false,
    };
    let command = Command::RegisterQuestion(question);
    let nobody = Actor::default();
    let done = perform(&mut office.store(), &command, &nobody, office::monday()).unwrap();
    match done.created {
        Created::Question(id) => id,
        other => unreachable!("{other:?}"),
    }
}

fn to_settings(window: &mut Harness<'static, Window>) {
    window.click_button("Inställningar");
}

/// Clicks a button further down than the window shows.
fn click_below(window: &mut Harness<'static, Window>, button: &str) {
    let below = window.get_by_role_and_label(Role::Button, button);
    below.scroll_to_me();
    window.run_ok();
    window.click_button(button);
}

fn flip(window: &mut Harness<'static, Window>, switch: &str) {
    window.get_by_role_and_label(Role::Switch, switch).click();
    window.run_ok();
}

fn reaching(office: &Office) -> Reaching {
    let file = office.folder.path().join("preferences.json");
    Preferences::load_from(&file).reaching
}

const QUESTION: &str = "Ska Svarsvakt fortsätta bevaka i bakgrunden?";

#[test]
fn closing_asks_once_and_then_keeps_watch_in_the_tray() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::Ask);
    assert!(close(&mut window).kept_open());
    window.run_ok();
    assert!(window.sees(QUESTION));
    press(&window, "Fortsätt bevaka");
    until(&mut window, Asked::hidden);
    assert!(!window.sees(QUESTION));
    assert_eq!(chosen(&office), WhenClosed::KeepWatching);

    let mut window = choosing(&office, chosen(&office));
    assert!(close(&mut window).kept_open());
    until(&mut window, Asked::hidden);
    assert!(!window.sees(QUESTION));
}

#[test]
fn whoever_wants_the_program_to_end_is_asked_once() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::Ask);
    close(&mut window);
    window.run_ok();
    press(&window, "Avsluta helt");
    until(&mut window, Asked::closed);
    assert!(!close(&mut window).kept_open());
    assert_eq!(chosen(&office), WhenClosed::Quit);
    let mut window = choosing(&office, chosen(&office));
    assert!(!close(&mut window).kept_open());
}

#[test]
fn backing_out_leaves_the_window_and_the_question_for_next_time() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::Ask);
    close(&mut window);
    window.run_ok();
    window.press(Modifiers::COMMAND, Key::Num8);
    assert!(window.sees("Måndag 21 december"), "keys are for the answer");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.sees(QUESTION));
    assert!(window.sees("Måndag 21 december"));
    assert_eq!(chosen(&office), WhenClosed::Ask);
    close(&mut window);
    window.run_ok();
    assert!(window.sees(QUESTION));
    assert!(!close(&mut window).kept_open(), "closed again is an answer");
}

#[test]
fn where_no_tray_is_shown_the_window_is_minimised() {
    let office = Office::new();
    let mut window = choosing(&office, WhenClosed::KeepWatching);
    assert!(close(&mut window).kept_open());
    until(&mut window, Asked::minimised);
}

#[test]
fn a_window_that_is_away_does_not_stand_in_the_way_of_the_desktops_end() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::KeepWatching);
    close(&mut window);
    until(&mut window, Asked::hidden);
    assert!(!close(&mut window).kept_open());
}

#[test]
fn a_made_up_municipality_is_not_watched() {
    let office = office_with_tray();
    let options = WindowOptions {
        sample: true,
        clock: Clock::Fixed(office::monday()),
        ..WindowOptions::default()
    };
    let size = vec2(1280.0, 800.0);
    let preferences = Preferences::default();
    let mut window = window_with(&options, preferences, &office.outside, size, Theme::Light);
    assert!(!close(&mut window).kept_open());
}

#[test]
fn a_second_start_brings_the_first_back() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::KeepWatching);
    // Opened from the settings, since only the program itself locks what it starts with.
    let other = office.folder.path().join("other.sqlite");
    std::fs::copy(office.path(), &other).unwrap();
    office.outside.files.lock().unwrap().push(other.clone());
    to_settings(&mut window);
    click_below(&mut window, "Öppna en annan databas");
    let name = other.display().to_string();
    window.wait_until("the other file", |window| {
        window.sees("Måndag 21 december") || window.sees(&name)
    });
    close(&mut window);
    until(&mut window, Asked::hidden);
    let options = WindowOptions {
        database: Some(other),
        own_folder: Some(office.folder.path().to_owned()),
        ..WindowOptions::default()
    };
    svarsvakt::app::run(&options).unwrap();
    until(&mut window, Asked::shown);
}

#[test]
fn a_file_that_another_window_has_open_is_not_opened_twice() {
    let office = office_with_tray();
    let other = office.folder.path().join("other.sqlite");
    std::fs::copy(office.path(), &other).unwrap();
    let open_other = |window: &mut Harness<'static, Window>| {
        office.outside.files.lock().unwrap().push(other.clone());
        to_settings(window);
        click_below(window, "Öppna en annan databas");
    };
    let mut first = choosing(&office, WhenClosed::Ask);
    open_other(&mut first);
    first.wait_until("the other file", |window| window.sees("Måndag 21 december"));
    let mut second = choosing(&office, WhenClosed::Ask);
    open_other(&mut second);
    let words = "Databasen är redan öppen i ett annat fönster. Det har tagits fram.";
    second.wait_until("the word of it", |window| window.sees(words));
    until(&mut first, Asked::shown);
}

#[test]
fn a_clock_that_goes_back_shows_what_held_then() {
    let office = Office::new();
    ask(&office, "När öppnar badhuset på lördag?");
    let store = office.store();
    let load = |now| Desk::load(&store, now, Language::Sv, Some(office.karin)).unwrap();
    for earlier in ["2026-12-20 23:10", "2026-12-21 09:43", "2026-11-02 10:00"] {
        let mut desk = load(office::at("2026-12-23 15:00"));
        desk.set_now(office::at(earlier));
        let fresh = load(office::at(earlier));
        assert_eq!(desk.queue.len(), 1);
        assert_eq!(desk.queue, fresh.queue, "{earlier}");
        assert_eq!(desk.gaps, fresh.gaps, "{earlier}");
        assert_eq!(desk.today(), fresh.today());
    }
}

#[test]
fn the_settings_hold_how_this_user_is_reached() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::Ask);
    to_settings(&mut window);
    flip(
        &mut window,
        "Visa invånarens namn och frågans första ord i aviseringar",
    );
    window.click_radio("Fortsätt bevaka");
    flip(&mut window, "Starta med datorn");
    let chosen = Reaching {
        notifications: true,
        citizens_words: true,
        when_closed: WhenClosed::KeepWatching,
        start_with_computer: true,
    };
    assert_eq!(reaching(&office), chosen);
    flip(&mut window, "Starta med datorn");
    flip(&mut window, "Visa påminnelser som aviseringar");
    assert!(
        !window.sees("Visa invånarens namn"),
        "nothing to choose where none are shown"
    );
    assert!(!reaching(&office).notifications && !reaching(&office).start_with_computer);
    let starts = office.outside.starts.lock().unwrap().clone();
    assert_eq!(starts, [Start::WithComputer, Start::ByHand]);
}

#[test]
fn a_start_with_the_computer_that_cannot_be_set_is_told_and_not_believed() {
    let office = Office::new();
    let mut window = choosing(&office, WhenClosed::Ask);
    to_settings(&mut window);
    flip(&mut window, "Starta med datorn");
    assert!(window.sees("Det gick inte att ändra starten med datorn: no such folder"));
    assert!(!reaching(&office).start_with_computer);
}

#[test]
fn a_click_on_a_notification_brings_the_window_back() {
    let office = office_with_tray();
    *office.outside.reply.lock().unwrap() = Some(Reply::Clicked);
    let mut window = choosing(&office, WhenClosed::Ask);
    to_settings(&mut window);
    press(&window, "Visa en provavisering");
    until(&mut window, Asked::shown);
    let notes = office.outside.notes.lock().unwrap().clone();
    let tried = |note: &&Note| note.title == "Så här påminner Svarsvakt";
    let tried: Vec<&Note> = notes.iter().filter(tried).collect();
    assert_eq!(tried.len(), 1);
    assert_eq!(tried[0].urgency, Urgency::Usual);
}

#[test]
fn a_desktop_that_shows_no_notifications_is_told_of() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::Ask);
    to_settings(&mut window);
    let words = "Skrivbordet kan inte visa aviseringar just nu.";
    for _ in 0..2 {
        window.click_button("Visa en provavisering");
        window.wait_until("the word of it", |window| window.sees(words));
        window.click_link("Stäng");
        assert!(!window.sees(words));
    }
}

#[test]
fn closing_over_an_open_form_asks_and_leaves_the_form() {
    let office = office_with_tray();
    let mut window = choosing(&office, WhenClosed::Ask);
    window.press(Modifiers::COMMAND, Key::N);
    window.fill("Vad skriver personen?", "När öppnar badhuset?");
    close(&mut window);
    window.run_ok();
    assert!(window.sees(QUESTION));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.sees(QUESTION));
    assert!(window.sees("Vad skriver personen?"));
    close(&mut window);
    window.run_ok();
    window.key_press(Key::Enter);
    until(&mut window, Asked::hidden);
    assert_eq!(chosen(&office), WhenClosed::KeepWatching);
    assert!(window.sees("Vad skriver personen?"));
}
