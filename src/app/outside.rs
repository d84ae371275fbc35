//! What lies outside the window: the browser, the mail program, file dialogs.
//!
//! Behind a trait, so that tests of the window never open anything.

pub use crate::desktop::{Note, Reply, Shown, Urgency};
use std::path::PathBuf;

/// A file dialog to show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileQuestion {
    pub title: String,
    /// What the filter is called, with its endings; empty: all files.
    pub filter: (String, Vec<String>),
    pub kind: FileQuestionKind,
}

/// What a dialog asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileQuestionKind {
    /// One or several files to open.
    Open,
    /// A folder.
    Folder,
    /// A file to write, with the name proposed.
    Save(String),
}

/// Opens links, asks for files, speaks with the desktop.
pub trait Outside: Send + Sync {
    /// Opens a checked http, https or mailto link.
    ///
    /// # Errors
    /// When no program takes the link.
    fn open_link(&self, link: &str) -> std::io::Result<()>;

    /// Shows a dialog and waits; called on a thread of its own. Empty when the user backed out.
    fn ask_files(&self, question: &FileQuestion) -> Vec<PathBuf>;

    /// Whether the desktop shows tray icons right now, and a window may hide behind one. Waits for
    /// the desktop's answer; called on a thread of its own.
    fn shows_tray(&self) -> bool;

    /// Shows a notification; called on a thread of its own.
    ///
    /// # Errors
    /// The desktop's words when it cannot be shown.
    fn notify(&self, note: &Note) -> Result<Shown, String>;

    /// Lets the program begin with the computer, out of sight, or not any longer.
    ///
    /// # Errors
    /// The system's words when that cannot be set.
    fn start_with_computer(&self, start: Start) -> Result<(), String>;
}

/// Whether the program begins with the computer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    WithComputer,
    ByHand,
}

/// The desktop.
pub struct RealOutside;

impl Outside for RealOutside {
    fn open_link(&self, link: &str) -> std::io::Result<()> {
        open::that_detached(link)
    }

    fn ask_files(&self, question: &FileQuestion) -> Vec<PathBuf> {
        let mut dialog = rfd::FileDialog::new().set_title(&question.title);
        if !question.filter.1.is_empty() {
            dialog = dialog.add_filter(&question.filter.0, &question.filter.1);
        }
        match &question.kind {
            FileQuestionKind::Open => dialog.pick_files().unwrap_or_default(),
            FileQuestionKind::Folder => dialog.pick_folder().into_iter().collect(),
            FileQuestionKind::Save(name) => {
                dialog.set_file_name(name).save_file().into_iter().collect()
            }
        }
    }

    fn shows_tray(&self) -> bool {
        super::tray_host::is_there()
    }

    fn notify(&self, note: &Note) -> Result<Shown, String> {
        crate::desktop::show(note)
    }

    fn start_with_computer(&self, start: Start) -> Result<(), String> {
        super::computer_start::set(start)
    }
}

/// Whether a link may be opened from a question: http and https only.
pub fn is_web_link(link: &str) -> bool {
    let scheme = link
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    (scheme == "http" || scheme == "https")
        && link[scheme.len()..].starts_with("://")
        && !link.chars().any(char::is_control)
}

/// Whether a link writes a mail.
pub fn is_mail_link(link: &str) -> bool {
    link.starts_with("mailto:") && !link.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_links_are_opened_from_a_question() {
        assert!(is_web_link("https://www.facebook.com/x"));
        assert!(is_web_link("HTTP://example.org"));
        for link in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https:",
            "C:\\x.exe",
            "https://x\n",
            "",
        ] {
            assert!(!is_web_link(link), "{link}");
        }
    }
}
