//! Whole pieces of work in the window, from the first step to the last, by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use chrono::{DateTime, Utc};
use eframe::egui::{Key, Modifiers, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, Office, at, monday, window_with};
use svarsvakt::app::{Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::commands::{Actor, Command, Created, NewQuestion, perform};
use svarsvakt::domain::ids::{AccountId, QuestionId};
use svarsvakt::domain::question::EntryKind;
use svarsvakt::domain::thread::{QuestionState, status_of};
use svarsvakt::preferences::Preferences;

const COMMENT: &str = "Birgitta Svensson\nNär plogas Skogsvägen? Mamma kommer inte ut med rullatorn.\n3 tim\nGilla\nSvara\nhttps://www.facebook.com/badhuset/posts/123?comment_id=9";

const CTRL: Modifiers = Modifiers::COMMAND;

fn ctrl_shift() -> Modifiers {
    Modifiers::COMMAND | Modifiers::SHIFT
}

/// Registers a question behind the window's back, as a colleague's program does.
fn ask(
    office: &Office,
    account: AccountId,
    author: &str,
    text: &str,
    received: DateTime<Utc>,
) -> QuestionId {
    let question = NewQuestion {
        key: None,
        account,
        author: Some(author.to_owned()),
        link: Some("https://www.facebook.com/exempelby/posts/7".to_owned()),
        assigned: None,
        response_hours: None,
        text: text.to_owned(),
        received,
        history: false,
    };
    let done = perform(
        &mut office.store(),
        &Command::RegisterQuestion(question),
        &Actor::default(),
        monday(),
    )
    .unwrap();
    match done.created {
        Created::Question(id) => id,
        other => unreachable!("{other:?}"),
    }
}

fn state(office: &Office, question: QuestionId) -> QuestionState {
    status_of(&office.store().question(question).unwrap().unwrap().entries).state
}

fn window_at(office: &Office, moment: DateTime<Utc>) -> Harness<'static, Window> {
    let mut preferences = Preferences::default();
    preferences.set_me(Some(&office.path()), Some(office.karin));
    let options = WindowOptions {
        database: Some(office.path()),
        clock: Clock::Fixed(moment),
        ..WindowOptions::default()
    };
    window_with(
        &options,
        preferences,
        &office.outside,
        vec2(1280.0, 800.0),
        Theme::Light,
    )
}

#[test]
fn a_days_work() {
    let office = Office::new();
    let mut window = office.window();

    // A comment is pasted and saved.
    window.paste(COMMENT);
    window.press(Modifiers::NONE, Key::Enter);
    let plough = office.questions()[0].id;

    // Three more have come in through a colleague.
    let lamp = ask(
        &office,
        office.facebook,
        "Hassan",
        "Gatlyktan vid Lindvägen 14 är släckt.",
        at("2026-12-21 08:30"),
    );
    let album = ask(
        &office,
        office.facebook,
        "Sara",
        "Får jag använda er bild i vår tidning?",
        at("2026-12-21 08:40"),
    );
    let thanks = ask(
        &office,
        office.facebook,
        "Mona",
        "Tack för hjälpen",
        at("2026-12-21 08:50"),
    );
    window.wait_until("the colleague's questions show", |window| {
        window.sees("Mona")
    });

    // The first is answered: written, copied, the post opened, marked.
    open(&mut window, "Birgitta");
    window.fill("Svar", "Hej Birgitta! Skogsvägen plogas i eftermiddag.");
    window.press(CTRL, Key::Enter);
    assert!(window.sees("Svaret är kopierat och inlägget öppnas."));
    assert!(
        office
            .outside
            .links
            .lock()
            .unwrap()
            .iter()
            .any(|link| link.contains("comment_id=9"))
    );
    window.press(ctrl_shift(), Key::Enter);
    assert_eq!(state(&office, plough), QuestionState::Answered);

    // Marked too soon: undone, the question is open and the text is still there to be sent.
    blur(&mut window);
    window.press(CTRL, Key::Z);
    assert_eq!(state(&office, plough), QuestionState::New);
    assert!(shows(&window, "Skogsvägen plogas i eftermiddag."));
    window.press(CTRL, Key::Y);
    assert_eq!(state(&office, plough), QuestionState::Answered);

    // The second gets a holding reply with the day the rules propose.
    open(&mut window, "Hassan");
    window.click_button("Mellansvar");
    window.fill(
        "Mellansvar",
        "Hej Hassan! Vi har sett din fråga och återkommer.",
    );
    window.click_button("Markera mellansvar skickat");
    assert_eq!(state(&office, lamp), QuestionState::HoldingReplySent);
    let promised = office
        .store()
        .question(lamp)
        .unwrap()
        .unwrap()
        .entries
        .into_iter()
        .find_map(|entry| match entry.details.kind {
            EntryKind::HoldingReply { return_on } => return_on,
            _ => None,
        });
    assert_eq!(
        promised.unwrap().to_string(),
        "2026-12-30",
        "five working days on, Christmas not counted"
    );

    // The third goes to a colleague by mail.
    open(&mut window, "Sara");
    window.click_button("Vidarebefordra");
    window.fill("Till", "anders@exempelby.example");
    window.click_button("Öppna mejlet och vidarebefordra");
    assert_eq!(state(&office, album), QuestionState::WaitingForColleague);
    let mail = office
        .outside
        .links
        .lock()
        .unwrap()
        .iter()
        .find(|link| link.starts_with("mailto:"))
        .cloned()
        .unwrap();
    assert!(
        mail.contains("anders@exempelby.example") && mail.contains("bild"),
        "{mail}"
    );

    // The fourth needs no answer; one key, one undo, one redo.
    open(&mut window, "Mona");
    window.press(CTRL, Key::Delete);
    assert_eq!(state(&office, thanks), QuestionState::NoAnswerNeeded);
    blur(&mut window);
    window.press(CTRL, Key::Z);
    assert_eq!(state(&office, thanks), QuestionState::New);
    window.press(CTRL, Key::Y);
    assert_eq!(state(&office, thanks), QuestionState::NoAnswerNeeded);

    // Two days later the colleague has not answered and is reminded.
    drop(window);
    let mut window = window_at(&office, at("2026-12-23 09:00"));
    assert!(
        window.sees("Har inte svarat i tid"),
        "Today tells who is late"
    );
    open(&mut window, "Sara");
    window.click_button("Påminn");
    let mails = office
        .outside
        .links
        .lock()
        .unwrap()
        .iter()
        .filter(|link| link.starts_with("mailto:"))
        .count();
    assert_eq!(mails, 2);
}

#[test]
fn two_programs_on_one_file() {
    let office = Office::new();
    let question = ask(
        &office,
        office.facebook,
        "Marie",
        "När stänger återvinningen?",
        at("2026-12-21 08:30"),
    );
    let mut karin = office.window();
    open(&mut karin, "Marie");
    karin.fill("Svar", "Hej Marie! Den stänger 15:00.");

    // Meanwhile Anders marks it as needing no answer.
    let anders = Actor {
        person: None,
        name: "Anders".to_owned(),
    };
    let needless = Command::NoAnswerNeeded {
        questions: vec![question],
        reason: Some("samma fråga igen".to_owned()),
    };
    perform(&mut office.store(), &needless, &anders, monday()).unwrap();

    // Karin's answer is not written over it, and not lost.
    karin.press(ctrl_shift(), Key::Enter);
    assert_eq!(state(&office, question), QuestionState::NoAnswerNeeded);
    assert!(karin.sees("Någon annan hann ändra frågan"));
    karin.click_button("Fortsätt skriva");
    assert!(shows(&karin, "Den stänger 15:00."));
}

#[test]
fn a_restart_in_the_middle_of_a_draft() {
    let office = Office::new();
    let question = ask(
        &office,
        office.facebook,
        "Marie",
        "När stänger återvinningen?",
        at("2026-12-21 08:30"),
    );
    let mut window = office.window();
    open(&mut window, "Marie");
    window.fill("Svar", "Hej Marie! Den stänger");
    // A second later it is saved by itself; then the power goes: nothing is closed.
    for _ in 0..120 {
        window.step();
    }
    std::mem::forget(window);

    let mut window = window_at(&office, at("2026-12-21 10:00"));
    assert!(window.sees("Fortsätt"), "Today marks the question as begun");
    open(&mut window, "Marie");
    assert!(shows(&window, "Hej Marie! Den stänger"));
    assert_eq!(state(&office, question), QuestionState::New);
}

#[test]
fn a_morning_without_a_mouse() {
    let office = Office::new();
    let question = ask(
        &office,
        office.facebook,
        "Marie",
        "När stänger återvinningen?",
        at("2026-12-21 08:30"),
    );
    let mut window = office.window();
    // The first question has the keyboard when the window opens; Enter leads to the composer.
    window.press(Modifiers::NONE, Key::Enter);
    window.run_ok();
    window.event(eframe::egui::Event::Text(
        "Hej Marie! Den stänger 15:00.".to_owned(),
    ));
    window.run_ok();
    window.press(ctrl_shift(), Key::Enter);
    assert_eq!(state(&office, question), QuestionState::Answered);
    // The places of the rail, the list of keys and the form for a question have keys of their own.
    window.press(CTRL, Key::Num7);
    assert!(window.sees("Historik"));
    window.press(Modifiers::NONE, Key::F1);
    assert!(window.sees("Kortkommandon"));
    window.press(Modifiers::NONE, Key::Escape);
    window.press(CTRL, Key::N);
    assert!(window.sees("Vad skriver personen?"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.sees("Vad skriver personen?"));
}

#[test]
fn both_languages_switch_without_a_restart() {
    let office = Office::new();
    let mut window = office.window();
    assert!(window.sees("Idag"));
    window.press(CTRL, Key::Num8);
    window.get_by_label("English").click();
    window.run_ok();
    assert!(window.sees("Settings") && window.sees("Today"));
    assert!(!window.sees("Inställningar"));
}

/// Opens a question from wherever the window is.
fn open(window: &mut Harness<'static, Window>, author: &str) {
    window.press(CTRL, Key::Num2);
    let row = window
        .query_all_by_label_contains(author)
        .find(|node| node.accesskit_node().role() == eframe::egui::Role::ListItem);
    row.unwrap_or_else(|| unreachable!("no question from {author}"))
        .click();
    window.run_ok();
}

/// Takes the keyboard away from a text field, so that Ctrl+Z means the last change.
fn blur(window: &mut Harness<'static, Window>) {
    window.press(Modifiers::NONE, Key::Escape);
}

/// Whether a field holds these words.
fn shows(window: &Harness<'static, Window>, words: &str) -> bool {
    window.root().children_recursive().any(|node| {
        node.accesskit_node()
            .value()
            .is_some_and(|value| value.contains(words))
    })
}
