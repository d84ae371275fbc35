//! What the desktop is told, when, and what a click does.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use eframe::egui::{Theme, UserAttentionType, ViewportCommand, ViewportId, vec2};
use egui_kittest::Harness;
use office::{FakeOutside, Hands as _, Office, at, window_with};
use std::sync::Arc;
use svarsvakt::app::{Note, Reply, Urgency, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::commands::{Actor, Command, Created, NewQuestion, perform};
use svarsvakt::domain::ids::QuestionId;
use svarsvakt::preferences::{Preferences, Reaching};

fn ask(office: &Office, author: &str, text: &str, received: &str) -> QuestionId {
    let question = NewQuestion {
        key: None,
        account: office.facebook,
        author: Some(author.to_owned()),
        link: None,
        assigned: None,
        response_hours: None,
        text: text.to_owned(),
        received: at(received),
        history: false,
    };
    let command = Command::RegisterQuestion(question);
    let nobody = Actor::default();
    let done = perform(&mut office.store(), &command, &nobody, at(received)).unwrap();
    match done.created {
        Created::Question(id) => id,
        other => unreachable!("{other:?}"),
    }
}

fn window(office: &Office, now: &str, reaching: Reaching) -> Harness<'static, Window> {
    let mut preferences = Preferences::default();
    preferences.set_me(Some(&office.path()), Some(office.karin));
    preferences.reaching = reaching;
    let options = WindowOptions {
        database: Some(office.path()),
        clock: Clock::Fixed(at(now)),
        own_folder: Some(office.folder.path().to_owned()),
        ..WindowOptions::default()
    };
    let size = vec2(1280.0, 800.0);
    window_with(&options, preferences, &office.outside, size, Theme::Light)
}

fn notes(office: &Office) -> Vec<Note> {
    office.outside.notes.lock().unwrap().clone()
}

/// Karin answers for every account, so that nothing else is wrong.
fn office() -> Office {
    let mut office = Office::new();
    office.outside = Arc::new(FakeOutside {
        tray: true,
        ..FakeOutside::default()
    });
    *office.outside.reply.lock().unwrap() = Some(Reply::Gone);
    for account in office.store().workspace().unwrap().accounts {
        let mut details = account.details;
        details.responsible = Some(office.karin);
        let command = Command::UpdateAccount {
            account: account.id,
            version: account.version,
            details,
        };
        let nobody = Actor::default();
        perform(&mut office.store(), &command, &nobody, office::monday()).unwrap();
    }
    office
}

/// Waits for threads to tell what there is to tell.
fn told(window: &mut Harness<'static, Window>, office: &Office) -> Vec<Note> {
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.run_ok();
    }
    notes(office)
}

const LATER: &str = "2026-11-16 09:42";

#[test]
fn a_question_that_is_soon_due_is_told_without_a_citizens_word() {
    let office = office();
    ask(
        &office,
        "Eva Lund",
        "När öppnar badhuset på lördag?",
        "2026-11-13 10:30",
    );
    let mut window = window(&office, LATER, Reaching::default());
    let [note] = told(&mut window, &office).try_into().unwrap();
    let title = "En fråga på Exempelby kommun (Facebook) ska besvaras snart";
    assert_eq!(note.title, title);
    assert_eq!(note.body, "Senast idag 10:30");
    assert_eq!(note.action, "Svara");
    assert_eq!(note.urgency, Urgency::Usual);
}

#[test]
fn a_citizens_words_are_told_where_that_was_chosen() {
    let office = office();
    let text = "När öppnar badhuset på lördag?\nOch vad kostar det för en familj med tre barn i skolåldern?";
    ask(&office, "Eva Lund", text, "2026-11-13 10:30");
    let wanted = Reaching {
        citizens_words: true,
        ..Reaching::default()
    };
    let mut window = window(&office, LATER, wanted);
    let [note] = told(&mut window, &office).try_into().unwrap();
    let title = "Frågan från Eva Lund på Exempelby kommun (Facebook) ska besvaras snart";
    assert_eq!(note.title, title);
    let quoted = "”När öppnar badhuset på lördag? Och vad kostar det för en fam…”";
    let line = "Senast idag 10:30";
    assert_eq!(note.body, format!("{line}\n{quoted}"));
}

#[test]
fn several_are_told_in_one_breath_and_what_is_overdue_is_urgent() {
    let office = office();
    ask(&office, "Eva", "Ett", "2026-11-13 09:10");
    ask(&office, "Olle", "Två", "2026-11-13 10:30");
    let mut window = window(&office, LATER, Reaching::default());
    let [note] = told(&mut window, &office).try_into().unwrap();
    assert_eq!(note.title, "2 påminnelser");
    let lines = [
        "En fråga på Exempelby kommun (Facebook) är försenad",
        "En fråga på Exempelby kommun (Facebook) ska besvaras snart",
    ];
    assert_eq!(note.body, lines.join("\n"));
    assert_eq!(note.urgency, Urgency::Urgent);
}

#[test]
fn a_click_shows_the_question() {
    let office = office();
    *office.outside.reply.lock().unwrap() = Some(Reply::Clicked);
    ask(
        &office,
        "Eva Lund",
        "När öppnar badhuset på lördag?",
        "2026-11-13 10:30",
    );
    ask(
        &office,
        "Olle Berg",
        "Varför är vägen inte plogad?",
        "2026-11-16 09:30",
    );
    let mut window = window(&office, LATER, Reaching::default());
    window.wait_until("the question's composer", |window| window.sees("Kopiera"));
    assert!(window.sees("När öppnar badhuset på lördag?"));
}

#[test]
fn what_was_told_is_not_told_again_after_a_restart() {
    let office = office();
    ask(
        &office,
        "Eva Lund",
        "När öppnar badhuset?",
        "2026-11-13 10:30",
    );
    let mut first = window(&office, LATER, Reaching::default());
    assert_eq!(told(&mut first, &office).len(), 1);
    drop(first);
    let mut again = window(&office, "2026-11-16 09:58", Reaching::default());
    assert_eq!(told(&mut again, &office).len(), 1);
    drop(again);
    let mut overdue = window(&office, "2026-11-16 10:31", Reaching::default());
    let notes = told(&mut overdue, &office);
    assert_eq!(notes.len(), 2, "it has something new to say");
    assert!(notes[1].body.contains("är försenad"), "{notes:?}");
}

#[cfg(unix)]
#[test]
fn what_was_told_is_kept_for_its_owner_only_and_without_a_citizens_word() {
    use std::os::unix::fs::PermissionsExt as _;
    let office = office();
    ask(
        &office,
        "Eva Lund",
        "När öppnar badhuset?",
        "2026-11-13 10:30",
    );
    let mut window = window(&office, LATER, Reaching::default());
    told(&mut window, &office);
    let files = std::fs::read_dir(office.folder.path()).unwrap();
    let mut files = files.map(|file| file.unwrap().path());
    let name = |path: &std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let file = files
        .find(|path| name(path).starts_with("announced-"))
        .unwrap();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let kept = std::fs::read_to_string(file).unwrap();
    assert!(
        kept.contains("question_due_soon") && !kept.contains("Eva"),
        "{kept}"
    );
}

#[test]
fn nothing_is_told_where_it_was_turned_off_or_outside_opening_hours() {
    let office = office();
    ask(
        &office,
        "Eva Lund",
        "När öppnar badhuset?",
        "2026-11-13 10:30",
    );
    let off = Reaching {
        notifications: false,
        ..Reaching::default()
    };
    let mut silent = window(&office, LATER, off);
    assert_eq!(told(&mut silent, &office), []);
    drop(silent);
    let mut night = window(&office, "2026-11-16 20:00", Reaching::default());
    assert_eq!(told(&mut night, &office), []);
}

#[test]
fn what_a_colleague_writes_is_told_and_the_taskbar_asks_for_attention() {
    let office = office();
    let mut window = window(&office, LATER, Reaching::default());
    assert_eq!(told(&mut window, &office), []);
    ask(
        &office,
        "Eva Lund",
        "När öppnar badhuset?",
        "2026-11-12 10:30",
    );
    window.input_mut().focused = false;
    let attention = ViewportCommand::RequestUserAttention(UserAttentionType::Informational);
    let asked = (0..600).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.step();
        let root = &window.output().viewport_output[&ViewportId::ROOT];
        root.commands.contains(&attention)
    });
    assert!(asked);
    let [note] = told(&mut window, &office).try_into().unwrap();
    let title = "En fråga på Exempelby kommun (Facebook) är försenad";
    assert_eq!(note.title, title);
    assert_eq!(note.urgency, Urgency::Urgent);
}
