//! What is being written about a platform.

use crate::domain::account::Channel;
use crate::domain::platform::{GuideDetails, PlatformGuide};
use crate::screens::desk::Desk;
use crate::screens::sheet_frame::Leaving;
use crate::text::platform_guides::guide_for;

/// A guide as it is being written, and the one it was begun from.
pub(in crate::screens::closures) struct State {
    pub(super) channel: Channel,
    /// The municipality's own guide when the form was begun; none: our words to begin with.
    pub(super) present: Option<PlatformGuide>,
    pub(super) form: GuideDetails,
    begun: GuideDetails,
    /// What somebody else has made of it meanwhile.
    pub(super) theirs: Option<PlatformGuide>,
    pub(super) leaving: Leaving,
}

impl State {
    pub fn of(channel: Channel, desk: &Desk) -> State {
        let form = guide_for(desk.language, &desk.workspace, &channel);
        State {
            present: stored(&channel, desk),
            channel,
            begun: form.clone(),
            form,
            theirs: None,
            leaving: Leaving::default(),
        }
    }

    /// Asks whether what is written may be lost; false where nothing is.
    pub fn asks_before_leaving(&mut self) -> bool {
        let changed = self.is_changed();
        if changed {
            self.leaving = Leaving::Asks;
        }
        changed
    }

    /// Whether it is asked just now.
    pub fn is_asking(&self) -> bool {
        self.leaving == Leaving::Asks
    }

    /// Whether there is something to save, or to lose.
    pub(super) fn is_changed(&self) -> bool {
        self.form != self.begun
    }

    /// The guide as it would be saved.
    pub(super) fn details(&self) -> GuideDetails {
        let trimmed = |text: &str| text.trim_end().to_owned();
        GuideDetails {
            close: trimmed(&self.form.close),
            reopen: trimmed(&self.form.reopen),
            auto_reply: trimmed(&self.form.auto_reply),
            ..self.form.clone()
        }
    }

    /// Puts back what was there when the form was begun.
    pub(super) fn revert(&mut self) {
        self.form = self.begun.clone();
    }

    /// What is written is stored now; the desk tells it anew.
    pub(super) fn settle(&mut self) {
        self.begun = self.form.clone();
        self.theirs = None;
    }

    /// Follows the stored guide: an untouched form is filled anew, a touched one waits for a choice.
    pub(super) fn follow(&mut self, desk: &Desk) {
        let now = stored(&self.channel, desk);
        if now == self.present {
            if self.theirs == now {
                self.theirs = None;
            }
            return;
        }
        if !self.is_changed() {
            *self = State::of(self.channel.clone(), desk);
        } else if now.is_none() {
            // Somebody went back to our words: what is written here is stored as a new guide.
            self.present = None;
            self.theirs = None;
        } else {
            self.theirs = now;
        }
    }

    /// Goes on with what is written here, on top of what somebody else stored.
    pub(super) fn keep_mine(&mut self) {
        self.present = self.theirs.take();
        if let Some(present) = &self.present {
            self.begun = present.details.clone();
        }
    }

    /// Goes on with what somebody else stored.
    pub(super) fn take_theirs(&mut self) {
        self.keep_mine();
        self.revert();
    }
}

fn stored(channel: &Channel, desk: &Desk) -> Option<PlatformGuide> {
    let mut guides = desk.workspace.platform_guides.iter();
    guides
        .find(|guide| guide.details.channel == *channel)
        .cloned()
}
