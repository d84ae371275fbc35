//! What comes in through the window: typed, pasted, mailed; and the first run.

#[path = "support/office.rs"]
mod office;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use office::{Hands as _, Office, at};
use svarsvakt::domain::question::EntryKind;

const COMMENT: &str = "Birgitta Svensson\nNär plogas Skogsvägen? Mamma kommer inte ut med rullatorn.\n3 tim\nGilla\nSvara\nhttps://www.facebook.com/badhuset/posts/123?comment_id=9&notif_t=x";

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
    assert_eq!(question.details.author.as_deref(), Some("Birgitta Svensson"));
    assert_eq!(question.entries[0].details.at, at("2026-12-21 06:42"));
    assert!(!window.sees("Registrera ändå"));
}
