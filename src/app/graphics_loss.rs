//! Graphics that go away under the window: a remote session that reconnects, a driver that starts
//! anew. eframe does not survive it, so the window ends and begins again where it was.

use super::wishes::{Wish, Wishes};
use crate::screens::action::Place;
use eframe::wgpu::{Device, DeviceLostReason};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Whether the graphics have gone, and where the window was then; shared with the driver's threads.
#[derive(Clone, Default)]
pub(super) struct GraphicsLoss(Arc<Loss>);

#[derive(Default)]
struct Loss {
    happened: AtomicBool,
    left: Mutex<Option<Left>>,
}

/// Where the window was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Left {
    pub place: Place,
    pub away: bool,
}

impl GraphicsLoss {
    /// Asks the window to end when the device is lost; errors that follow from it are only logged.
    pub fn watch(&self, device: &Device, wishes: Wishes) {
        let loss = self.clone();
        device.set_device_lost_callback(move |reason, message| {
            // A window that closes destroys its device itself.
            if reason == DeviceLostReason::Destroyed {
                return;
            }
            log::warn!("the graphics are gone, the window begins anew: {message}");
            loss.note();
            wishes.send(Wish::Quit);
        });
        device.on_uncaptured_error(Arc::new(|error: eframe::wgpu::Error| {
            log::error!("graphics: {error}");
        }));
    }

    /// Whether it happened.
    pub fn happened(&self) -> bool {
        self.0.happened.load(Ordering::Relaxed)
    }

    /// Remembers where the window is as it ends.
    pub fn leave(&self, left: Left) {
        *self.0.left.lock().unwrap_or_else(PoisonError::into_inner) = Some(left);
    }

    /// Where the window was, once; after that everything is as at the start.
    pub fn take_left(&self) -> Option<Left> {
        self.0.happened.store(false, Ordering::Relaxed);
        let mut left = self.0.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.take()
    }

    fn note(&self) {
        self.0.happened.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_the_window_was_is_taken_up_once() {
        let loss = GraphicsLoss::default();
        assert!(!loss.happened());
        loss.clone().note();
        assert!(loss.happened());
        let left = Left {
            place: Place::Closures,
            away: true,
        };
        loss.leave(left);
        assert_eq!(loss.take_left(), Some(left));
        assert_eq!((loss.take_left(), loss.happened()), (None, false));
    }
}
