//! What is asked of the window from outside it: by the tray, a notification, a second start. It is
//! carried out in the window's own time, also while the window is hidden.

use crate::screens::action::Action;
use eframe::egui::Context;
use std::sync::mpsc::{Receiver, Sender, channel};

/// Something asked for.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Wish {
    /// To come to the front.
    Show,
    /// To come to the front and do something there.
    Do(Box<Action>),
    /// To leave the screen for the tray, or for the taskbar where no tray is shown.
    PutAway(Resting),
    /// To say that the desktop shows no notifications.
    TellUnshown,
    /// To end the program.
    Quit,
}

/// Where a window waits that is out of sight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Resting {
    Tray,
    Taskbar,
}

/// Where to leave a wish, from any thread.
#[derive(Clone)]
pub(super) struct Wishes {
    sender: Sender<Wish>,
    context: Context,
}

impl Wishes {
    /// A place for wishes and the window's end of it.
    pub fn new(context: &Context) -> (Wishes, Receiver<Wish>) {
        let (sender, receiver) = channel();
        let context = context.clone();
        (Wishes { sender, context }, receiver)
    }

    /// Leaves a wish and wakes the window.
    pub fn send(&self, wish: Wish) {
        // The window may be gone by now.
        let _ = self.sender.send(wish);
        self.context.request_repaint();
    }

    /// Wakes the window without a wish.
    pub fn wake(&self) {
        self.context.request_repaint();
    }
}
