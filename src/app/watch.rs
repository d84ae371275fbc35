//! Looks once a second at what nobody tells the window: changes by others who have the same file
//! open, a second start that asks for it, a clock that was moved or a computer that slept.

use super::instance::Instance;
use super::wishes::{Wish, Wishes};
use crate::clock::Clock;
use crate::store::ChangeWatch;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How often it looks: another's change shows within two seconds.
const EVERY: Duration = Duration::from_secs(1);

/// What is looked at.
pub(super) struct Watched {
    /// None where there is no file, or nobody else can change it.
    pub file: Option<ChangeWatch>,
    pub instance: Option<Instance>,
    pub clock: Clock,
}

/// A thread that looks; it ends when this is dropped.
pub(super) struct Watch {
    changed: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
}

impl Watch {
    /// Starts to look; the window is woken when something happened.
    pub fn start(mut watched: Watched, wishes: Wishes) -> Watch {
        let changed = Arc::new(AtomicBool::new(false));
        let stop = Arc::new(AtomicBool::new(false));
        let (seen, ended) = (Arc::clone(&changed), Arc::clone(&stop));
        let look = move || {
            let began = Instant::now();
            let look_at_clock = |clock: &Clock| Times {
                shown: clock.now(),
                running: began.elapsed(),
            };
            let mut before = look_at_clock(&watched.clock);
            while !ended.load(Ordering::Relaxed) {
                std::thread::sleep(EVERY);
                let now = look_at_clock(&watched.clock);
                if time_jumped(before, now) {
                    wishes.wake();
                }
                before = now;
                if watched
                    .instance
                    .as_ref()
                    .is_some_and(Instance::take_request)
                {
                    wishes.send(Wish::Show);
                }
                match watched.file.as_mut().map_or(Ok(false), ChangeWatch::poll) {
                    Ok(true) => {
                        seen.store(true, Ordering::Relaxed);
                        wishes.wake();
                    }
                    Ok(false) => {}
                    Err(error) => log::warn!("the file could not be looked at: {error}"),
                }
            }
        };
        if let Err(error) = std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(look)
        {
            log::error!("changes by others will not show by themselves: {error}");
        }
        Watch { changed, stop }
    }

    /// Whether something changed since the last time this was asked.
    pub fn take_changed(&self) -> bool {
        self.changed.swap(false, Ordering::Relaxed)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// The time of day and a clock that nobody moves, read together.
#[derive(Clone, Copy)]
struct Times {
    shown: DateTime<Utc>,
    running: Duration,
}

/// How far the two may part in a second that passed as usual: whole seconds are shown, and a busy
/// computer is late.
const USUAL: Duration = Duration::from_secs(2);

/// Whether a look came after more or less than its second: the clock was moved, or the computer
/// slept. In sleep one system's unmoved clock stands still and another's runs on, so both count.
fn time_jumped(before: Times, now: Times) -> bool {
    let running = now.running.saturating_sub(before.running);
    // Nothing where the clock went back.
    let shown = (now.shown - before.shown).to_std().ok();
    let apart = shown.map(|shown| shown.abs_diff(running));
    apart.is_none_or(|apart| apart > USUAL) || running > EVERY + USUAL
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jumped(shown_seconds: i64, running_milliseconds: u64) -> bool {
        let before = Times {
            shown: DateTime::UNIX_EPOCH,
            running: Duration::from_secs(40),
        };
        let now = Times {
            shown: before.shown + chrono::TimeDelta::seconds(shown_seconds),
            running: before.running + Duration::from_millis(running_milliseconds),
        };
        time_jumped(before, now)
    }

    #[test]
    fn seconds_that_pass_as_usual_wake_nobody() {
        assert!(!jumped(1, 1000));
        assert!(!jumped(0, 1001), "whole seconds fall unevenly");
        assert!(!jumped(2, 1001));
        assert!(!jumped(2, 1900), "a busy computer");
        assert!(!jumped(0, 1000), "a clock that stands still for a test");
    }

    #[test]
    fn a_clock_that_was_moved_wakes_the_window() {
        assert!(jumped(3600, 1000));
        assert!(jumped(-3600, 1000));
        assert!(jumped(-86_400, 1000));
        assert!(jumped(5, 1000));
    }

    #[test]
    fn a_computer_that_slept_wakes_the_window() {
        assert!(jumped(28_800, 1000), "the unmoved clock slept too");
        assert!(jumped(28_800, 28_800_000), "or ran on");
    }
}
