//! How this user is reached: what the settings choose, and a notification to try.

use super::notifier::Target;
use super::outside::{Note, Start, Urgency};
use super::presence::SAID_UNSHOWN;
use super::window::Session;
use super::working::Working;
use crate::screens::action::Reaching;
use crate::t;

impl Working {
    /// Remembers the choices and lets the system know what is its part of them.
    pub(super) fn set_reaching(&mut self, reaching: Reaching, session: &mut Session) {
        let before = session.preferences.reaching;
        let mut reaching = reaching;
        if reaching.start_with_computer != before.start_with_computer {
            let start = if reaching.start_with_computer {
                Start::WithComputer
            } else {
                Start::ByHand
            };
            if let Err(reason) = session.outside.start_with_computer(start) {
                log::warn!("the start with the computer could not be set: {reason}");
                let words = t!(self.desk.language, "reach-start-not-set", reason = reason);
                self.toasts.push(words, false);
                reaching.start_with_computer = before.start_with_computer;
            }
        }
        session.preferences.reaching = reaching;
        self.save_preferences(session);
    }

    /// Shows a notification, to see whether the desktop does.
    pub(super) fn try_notification(&self, session: &mut Session) {
        let language = self.desk.language;
        let note = Note {
            title: t!(language, "note-try-title"),
            body: t!(language, "note-try-body"),
            action: t!(language, "note-open"),
            urgency: Urgency::Usual,
        };
        session.notifier.tell_again();
        session.preferences.remembered.remove(SAID_UNSHOWN);
        let (outside, wishes) = (&session.outside, &session.wishes);
        session.notifier.show(note, Target::Window, outside, wishes);
    }

    pub(super) fn save_preferences(&mut self, session: &Session) {
        if let Err(error) = session.preferences.save() {
            log::warn!("the preferences were not saved: {error}");
            self.toasts
                .push(t!(self.desk.language, "preferences-not-saved"), false);
        }
    }
}
