//! Notifications on the real desktop.

use super::outside::{Note, Reply, Shown};
use notify_rust::{Notification, NotificationResponse};

/// Shows the note, and leaves the waiting for a click to whoever has a thread for it.
pub(super) fn show(note: &Note) -> Result<Shown, String> {
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
    use super::outside::Urgency;
    // Where marks are understood, a plain & must be written as one.
    let marks = notify_rust::get_capabilities()
        .is_ok_and(|known| known.iter().any(|one| one == "body-markup"));
    if marks {
        notification.body(&escaped(&note.body));
    } else {
        notification.body(&note.body);
    }
    notification
        .hint(notify_rust::Hint::DesktopEntry(
            super::start::APP_ID.to_owned(),
        ))
        .action("default", &note.action)
        .urgency(match note.urgency {
            Urgency::Usual => notify_rust::Urgency::Normal,
            Urgency::Urgent => notify_rust::Urgency::Critical,
        });
}

/// Toasts vanish unless a shortcut in the Start menu carries this name.
#[cfg(windows)]
fn dress(notification: &mut Notification, note: &Note) {
    notification.body(&note.body).app_id(super::start::APP_ID);
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
