//! Notifications on the real desktop.

use super::APP_ID;
use notify_rust::{Notification, NotificationResponse};

/// A notification of the desktop's, in plain words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    pub title: String,
    pub body: String,
    /// What a click is called where the desktop shows it as a button; empty where nobody waits for one.
    pub action: String,
    pub urgency: Urgency,
}

/// How much a notification asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Urgency {
    Usual,
    /// Stays until it is seen, where the desktop lets it.
    Urgent,
}

/// A notification that is on the screen; called, it waits until that is gone and says whether it was
/// clicked.
pub type Shown = Box<dyn FnOnce() -> Reply + Send>;

/// What became of a notification.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reply {
    Clicked,
    Gone,
}

/// Shows the note, and leaves the waiting for a click to whoever has a thread for it.
///
/// # Errors
/// The desktop's words when it cannot be shown.
pub fn show(note: &Note) -> Result<Shown, String> {
    let mut notification = Notification::new();
    notification.appname("Svarsvakt").summary(&note.title);
    dress(&mut notification, note);
    let handle = notification.show().map_err(|error| error.to_string())?;
    Ok(Box::new(move || {
        let mut reply = Reply::Gone;
        // Else the desktop went away with the notification, and nothing was clicked.
        let _ = handle.wait_for_response(|response: &NotificationResponse| {
            if matches!(
                response,
                NotificationResponse::Default | NotificationResponse::Action(_)
            ) {
                reply = Reply::Clicked;
            }
        });
        reply
    }))
}

/// The words and what this system has for an action and a sign of who speaks.
#[cfg(not(any(windows, target_os = "macos")))]
fn dress(notification: &mut Notification, note: &Note) {
    // Where marks are understood, a plain & must be written as one.
    let marks = notify_rust::get_capabilities()
        .is_ok_and(|known| known.iter().any(|one| one == "body-markup"));
    if marks {
        notification.body(&escaped(&note.body));
    } else {
        notification.body(&note.body);
    }
    notification
        .hint(notify_rust::Hint::DesktopEntry(APP_ID.to_owned()))
        .urgency(match note.urgency {
            Urgency::Usual => notify_rust::Urgency::Normal,
            Urgency::Urgent => notify_rust::Urgency::Critical,
        });
    if !note.action.is_empty() {
        notification.action("default", &note.action);
    }
}

/// Toasts vanish unless a shortcut in the Start menu carries this name.
#[cfg(windows)]
fn dress(notification: &mut Notification, note: &Note) {
    notification.body(&note.body).app_id(APP_ID);
}

#[cfg(target_os = "macos")]
fn dress(notification: &mut Notification, note: &Note) {
    notification.body(&note.body);
}

#[cfg(not(any(windows, target_os = "macos")))]
fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
