//! Shows notifications on threads of their own; a click brings what it is about to the front.

use super::outside::{Note, Outside, Reply};
use super::wishes::{Wish, Wishes};
use crate::screens::action::Action;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// What a click does.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Target {
    /// The window comes to the front as it is.
    Window,
    /// It does something there.
    Do(Box<Action>),
}

/// Shows notifications.
#[derive(Clone, Default)]
pub(super) struct Notifier {
    /// How many threads wait for a click.
    waiting: Arc<AtomicUsize>,
    /// It was said that the desktop shows none.
    told: Arc<AtomicBool>,
}

/// A desktop that keeps notifications for ever must not keep ever more threads.
const MOST_WAITING: usize = 12;

impl Notifier {
    /// Says again that a notification cannot be shown: the user is trying.
    pub fn tell_again(&self) {
        self.told.store(false, Ordering::Relaxed);
    }

    /// Shows a note. What a click asks for, and that it could not be shown, become wishes.
    pub fn show(&self, note: Note, target: Target, outside: &Arc<dyn Outside>, wishes: &Wishes) {
        let (outside, wishes) = (Arc::clone(outside), wishes.clone());
        let (waiting, told) = (Arc::clone(&self.waiting), Arc::clone(&self.told));
        let show = move || match outside.notify(&note) {
            Ok(shown) => {
                if waiting.fetch_add(1, Ordering::Relaxed) < MOST_WAITING
                    && shown() == Reply::Clicked
                {
                    wishes.send(match target {
                        Target::Window => Wish::Show,
                        Target::Do(action) => Wish::Do(action),
                    });
                }
                waiting.fetch_sub(1, Ordering::Relaxed);
            }
            Err(error) => {
                log::warn!("a notification could not be shown: {error}");
                // Once is enough: the reminders are in the window all the same.
                if !told.swap(true, Ordering::Relaxed) {
                    wishes.send(Wish::TellUnshown);
                }
            }
        };
        if let Err(error) = std::thread::Builder::new()
            .name("notification".to_owned())
            .spawn(show)
        {
            log::error!("a notification could not be shown: {error}");
        }
    }
}
