//! What comes in through the window: typed, pasted, mailed.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, Office, at};
use svarsvakt::domain::question::EntryKind;

const COMMENT: &str = "Birgitta Svensson\nNär plogas Skogsvägen? Mamma kommer inte ut med rullatorn.\n\
    3 tim\nGilla\nSvara\nhttps://www.facebook.com/badhuset/posts/123?comment_id=9&notif_t=x";

#[test]
fn from_paste_to_saved_in_two_key_presses() {
    let office = Office::new();
    let mut window = office.window();
    window.paste(COMMENT);
    window.press(Modifiers::NONE, Key::Enter);
    let questions = office.questions();
    assert_eq!(questions.len(), 1);
    let question = &questions[0];
    assert_eq!(question.details.account, office.bath);
    assert_eq!(
        question.details.author.as_deref(),
        Some("Birgitta Svensson")
    );
    assert_eq!(
        question.details.link.as_deref(),
        Some("https://www.facebook.com/badhuset/posts/123?comment_id=9")
    );
    assert_eq!(question.entries[0].details.at, at("2026-12-21 06:42"));
    assert!(
        window
            .query_by_role_and_label(Role::Dialog, "Registrera fråga")
            .is_none()
    );
}

#[test]
fn guesses_are_marked_until_they_are_touched() {
    let office = Office::new();
    let mut window = office.window();
    window.paste(COMMENT);
    for label in [
        "Konto, gissat",
        "Vad skriver personen?, gissat",
        "Från, gissat",
        "Kom in, gissat",
        "Länk till inlägget, gissat",
    ] {
        assert!(window.query_by_label(label).is_some(), "{label}");
    }
    window.fill("Från, gissat", "Birgitta S");
    assert!(window.query_by_label("Från, gissat").is_none());
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(
        office.questions()[0].details.author.as_deref(),
        Some("Birgitta S")
    );
}

#[test]
fn what_is_missing_is_said_at_the_field() {
    let office = Office::new();
    let mut window = office.window();
    window.press(Modifiers::COMMAND, Key::N);
    window.press(Modifiers::COMMAND, Key::Enter);
    assert!(window.sees("Välj vilket konto frågan kom till."));
    assert!(window.sees("Skriv eller klistra in vad personen skriver."));
    assert!(office.questions().is_empty());
}

#[test]
fn the_deadline_follows_the_time_of_receipt_as_it_is_typed() {
    let office = Office::new();
    let mut window = office.window();
    window.paste(COMMENT);
    window.fill("Kom in, gissat", "fre 18 dec 10:55");
    assert!(window.sees("Svara senast mån 21 dec 10:55"));
    window.fill("Kom in", "i överövermorgon");
    assert!(window.sees("Tiden går inte att förstå"));
}

#[test]
fn a_nearly_identical_question_is_offered_its_thread() {
    let office = Office::new();
    let mut window = office.window();
    window.paste(COMMENT);
    window.press(Modifiers::NONE, Key::Enter);
    window.paste(&COMMENT.replace("rullatorn.", "RULLATORN!!"));
    assert!(window.sees("Nästan samma fråga är redan öppen: Birgitta Svensson"));
    assert!(
        window
            .query_by_role_and_label(Role::Button, "Registrera ändå")
            .is_some()
    );
    window.click_button("Lägg till i den tråden");
    let questions = office.questions();
    assert_eq!(questions.len(), 1);
    let incoming = questions[0]
        .entries
        .iter()
        .filter(|entry| entry.details.kind == EntryKind::Incoming);
    assert_eq!(incoming.count(), 2);
}

#[test]
fn a_half_written_question_survives_escape_and_a_restart() {
    let office = Office::new();
    let mut window = office.window();
    window.press(Modifiers::COMMAND, Key::N);
    window.fill("Vad skriver personen?", "Är bastun");
    window.press(Modifiers::NONE, Key::Escape);
    drop(window);
    let mut window = office.window();
    window.press(Modifiers::COMMAND, Key::N);
    window.click_button("Fortsätt på utkastet");
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Vad skriver personen?");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("Är bastun"));
}

#[test]
fn a_paste_never_writes_over_a_draft() {
    let office = Office::new();
    let mut window = office.window();
    window.press(Modifiers::COMMAND, Key::N);
    window.fill("Vad skriver personen?", "Är bastun öppen?");
    window.press(Modifiers::NONE, Key::Escape);
    window.paste(COMMENT);
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(office.questions().len(), 1);
    window.press(Modifiers::COMMAND, Key::N);
    assert!(window.sees("Är bastun öppen?"));
    window.click_button("Börja om");
    assert!(
        office
            .store()
            .draft(None, Some(office.karin))
            .unwrap()
            .is_none()
    );
}

#[test]
fn a_registered_question_leaves_no_draft() {
    let office = Office::new();
    let mut window = office.window();
    window.press(Modifiers::COMMAND, Key::N);
    window.fill("Vad skriver personen?", "Är bastun öppen?");
    window.press(Modifiers::NONE, Key::Escape);
    window.press(Modifiers::COMMAND, Key::N);
    window.click_button("Fortsätt på utkastet");
    window
        .get_by_role_and_label(Role::ComboBox, "Konto")
        .click();
    window.run_ok();
    window
        .get_by_role_and_label(Role::MenuItem, "Badhuset (Facebook)")
        .click();
    window.run_ok();
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(office.questions().len(), 1);
    assert!(
        office
            .store()
            .draft(None, Some(office.karin))
            .unwrap()
            .is_none()
    );
}
