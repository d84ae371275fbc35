//! What people have done and decided about closings. Every record names the run it was made on; it
//! belongs to the run that shares most days with that.

use super::step::ClosingStep;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, ClosingPostId, ClosingTickId, KeptOpenId, PersonId};
use chrono::{DateTime, Utc};

/// A step was done.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClosingTick {
    pub id: ClosingTickId,
    pub account: AccountId,
    pub run: DateSpan,
    pub step: ClosingStep,
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
}

/// A post whose comments are closed and opened by itself, where the platform has no switch for all.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClosingPost {
    pub id: ClosingPostId,
    pub account: AccountId,
    pub run: DateSpan,
    /// What the post is, in the user's words; never empty.
    pub name: String,
    pub link: Option<String>,
    pub closed: Option<PostMark>,
    pub reopened: Option<PostMark>,
}

/// When a post was closed or opened again, and by whom.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct PostMark {
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
}

/// A decision against a closing: comments stay open.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct KeptOpen {
    pub id: KeptOpenId,
    pub account: AccountId,
    pub run: DateSpan,
    /// Why; never empty.
    pub reason: String,
    /// Who decided.
    pub by: PersonId,
    pub at: DateTime<Utc>,
}

/// Everything that was done and decided, each list in file order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ClosingRecords {
    pub ticks: Vec<ClosingTick>,
    pub posts: Vec<ClosingPost>,
    pub kept_open: Vec<KeptOpen>,
}
