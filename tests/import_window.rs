//! Files that come in through the window: a preview first, one undo after.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use office::{Hands as _, Office};
use std::path::PathBuf;

/// A citizen's letter to the box.
fn letter(number: usize, date: &str) -> String {
    format!(
        "From x@y Thu Dec 17 10:00:00 2026\nFrom: Kalle Ek <kalle{number}@example.org>\nTo: kommun@exempelby.example\n\
         Subject: Sopor {number}\nDate: {date}\nMessage-ID: <m{number}@example.org>\n\
         Content-Type: text/plain; charset=utf-8\n\nSopbilen hoppade över oss igen, nummer {number}.\n\n"
    )
}

/// Two new letters, one old, one that says nothing of its time, and a newsletter.
fn mailbox() -> String {
    let newsletter = "From x@y Thu Dec 17 10:00:00 2026\nFrom: Nytt <n@example.org>\nList-Unsubscribe: <https://x.example>\n\
         Precedence: bulk\nSubject: Kurser\nDate: Thu, 17 Dec 2026 10:00:00 +0100\nMessage-ID: <n@x>\n\nKöp nu\n\n";
    let timeless = letter(4, "").replace("Date: \n", "");
    [
        letter(1, "Thu, 17 Dec 2026 10:00:00 +0100"),
        letter(2, "Fri, 18 Dec 2026 10:00:00 +0100"),
        letter(3, "Mon, 02 Nov 2026 10:00:00 +0100"),
        timeless,
        newsletter.to_owned(),
    ]
    .concat()
}

fn preview_of(
    office: &Office,
    paths: &[PathBuf],
) -> egui_kittest::Harness<'static, svarsvakt::app::Window> {
    let mut window = office.window();
    window.drop_files(paths);
    window.wait_until("the preview", |window| window.sees("Vad ska läggas in?"));
    window
}

#[test]
fn a_dropped_mailbox_shows_what_is_new_and_left_out_and_changes_nothing() {
    let office = Office::new();
    let path = office.write("inkorg.mbox", &mailbox());
    let mut window = preview_of(&office, &[path]);
    for tab in ["Nya 3", "Att fylla i 1", "Redan inlagda 0", "Utelämnade 1"] {
        assert!(
            window.query_by_role_and_label(Role::Tab, tab).is_some(),
            "{tab}"
        );
    }
    assert!(window.sees("En är äldre än 14 dagar och läggs in som historik"));
    window.click_tab("Utelämnade");
    assert!(window.sees("1 nyhetsbrev"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(office.questions().is_empty());
}

#[test]
fn one_button_takes_them_in_and_one_undo_takes_them_back() {
    let office = Office::new();
    let path = office.write("inkorg.mbox", &mailbox());
    let mut window = preview_of(&office, &[path]);
    window.click_button("Lägg in 3 frågor");
    let questions = office.questions();
    assert_eq!(questions.len(), 3);
    assert!(
        questions
            .iter()
            .all(|question| question.details.account == office.box_)
    );
    assert_eq!(
        questions
            .iter()
            .filter(|question| question.details.history)
            .count(),
        1
    );
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(office.questions().is_empty());
}

#[test]
fn the_same_mail_twice_adds_nothing() {
    let office = Office::new();
    let path = office.write("inkorg.mbox", &mailbox());
    let mut window = preview_of(&office, std::slice::from_ref(&path));
    window.click_button("Lägg in 3 frågor");
    window.drop_files(&[path]);
    window.wait_until("the preview", |window| window.sees("Vad ska läggas in?"));
    assert!(
        window
            .query_by_role_and_label(Role::Tab, "Redan inlagda 3")
            .is_some()
    );
    assert!(
        window
            .query_all_by_label_contains("Lägg in")
            .next()
            .is_none()
    );
}

#[test]
fn what_the_mail_does_not_say_is_filled_in() {
    let office = Office::new();
    let path = office.write("inkorg.mbox", &letter(4, "").replace("Date: \n", ""));
    let mut window = preview_of(&office, &[path]);
    assert!(window.sees("Ett mejl läggs inte in förrän det är ifyllt."));
    window.fill("Kom in", "igår 14.02");
    window.click_button("Lägg in en fråga");
    assert_eq!(
        office.questions()[0].entries[0].details.at,
        office::at("2026-12-20 14:02")
    );
}

#[test]
fn a_bad_file_is_told_of_and_the_others_go_on() {
    let office = Office::new();
    let good = office.write("brev.mbox", &letter(1, "Thu, 17 Dec 2026 10:00:00 +0100"));
    let bad = office.write("rapport.eml", "%PDF-1.4 x");
    let mut window = preview_of(&office, &[bad, good]);
    assert!(window.sees("rapport.eml är en PDF."));
    window.click_button("Lägg in en fråga");
    assert_eq!(office.questions().len(), 1);
}

#[test]
fn a_newsletter_can_be_taken_anyway() {
    let office = Office::new();
    let path = office.write("inkorg.mbox", &mailbox());
    let mut window = preview_of(&office, &[path]);
    window.click_tab("Utelämnade");
    window.click_button("Ta med ändå");
    window.click_button("Lägg in 4 frågor");
    assert_eq!(office.questions().len(), 4);
}

#[test]
fn a_workspace_is_counted_before_it_is_taken_in() {
    let office = Office::new();
    let mut window = preview_of(&office, &["tests/fixtures/rich-workspace.json".into()]);
    assert!(window.sees("rich-workspace.json är en arbetsyta."));
    assert!(office.questions().is_empty());
    window.click_button("Lägg in arbetsytan");
    assert!(!office.questions().is_empty());
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(office.questions().is_empty());
}

#[test]
fn many_mails_are_taken_in_beside_the_window() {
    let office = Office::new();
    let letters: String = (0..400)
        .map(|number| letter(number, "Thu, 17 Dec 2026 10:00:00 +0100"))
        .collect();
    let path = office.write("alla.mbox", &letters);
    let mut window = preview_of(&office, &[path]);
    window.click_button("Lägg in 400 frågor");
    window.wait_until("the taking in", |window| !window.sees("Lägger in"));
    assert_eq!(office.questions().len(), 400);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(office.questions().is_empty());
}
