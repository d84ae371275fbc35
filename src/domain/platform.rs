//! What an account's platform can do about comments, and how, in words that can be edited.

use super::account::Channel;
use super::ids::PlatformGuideId;
use chrono::NaiveDate;

/// What a platform has, as far as closing goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct PlatformTraits {
    /// Comments that can be closed; a mailbox has none.
    pub has_comments: bool,
    /// Automatic replies to messages.
    pub has_auto_reply: bool,
    /// No switch closes the posts that are published already: each is closed by itself.
    pub posts_one_by_one: bool,
}

impl PlatformTraits {
    /// What is known of a platform until the municipality says otherwise.
    pub fn usual(channel: &Channel) -> PlatformTraits {
        let has_comments = *channel != Channel::Email;
        PlatformTraits {
            has_comments,
            has_auto_reply: matches!(channel, Channel::Facebook | Channel::Email),
            posts_one_by_one: has_comments && *channel != Channel::TikTok,
        }
    }
}

/// How comments are closed on a platform, in the municipality's own words.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct PlatformGuide {
    pub id: PlatformGuideId,
    pub details: GuideDetails,
}

/// What a guide says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct GuideDetails {
    pub channel: Channel,
    /// How comments are closed and opened again, and automatic replies set; each may be empty.
    pub close: String,
    pub reopen: String,
    pub auto_reply: String,
    pub traits: PlatformTraits,
    /// When somebody last saw that it is so.
    pub checked_on: Option<NaiveDate>,
}
