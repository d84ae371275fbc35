//! How the program reaches its user while the window is out of sight.

use serde::{Deserialize, Serialize};

/// What closing the window does.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenClosed {
    /// The user is asked, and the answer holds from then on.
    #[default]
    Ask,
    /// The window leaves the screen and the program reminds on.
    KeepWatching,
    Quit,
}

/// What one user wants on one computer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Reaching {
    /// Reminders are shown by the desktop too.
    pub notifications: bool,
    /// They may say a citizen's name and the first words of a question.
    pub citizens_words: bool,
    pub when_closed: WhenClosed,
    /// The program begins with the computer, out of sight.
    pub start_with_computer: bool,
}

impl Default for Reaching {
    fn default() -> Reaching {
        Reaching {
            notifications: true,
            citizens_words: false,
            when_closed: WhenClosed::default(),
            start_with_computer: false,
        }
    }
}
