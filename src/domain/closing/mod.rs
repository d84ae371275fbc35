//! When comments must be closed because nobody watches, and what is done about it.
//!
//! [`closings`] derives the runs of unwatched days that ask for it; [`closing_plans`] joins them with
//! the ticks, posts and decisions that people have made, and with what a run that has gone leaves.

mod cause;
mod joining;
mod notice;
mod plan;
mod records;
mod run;
mod step;
#[cfg(test)]
mod tests;

pub use cause::{Cause, Why, causes};
pub use joining::closing_plans;
pub use notice::Notice;
pub use plan::{ClosingPlan, Phase, StepStatus, Subject};
pub use records::{ClosingPost, ClosingRecords, ClosingTick, KeptOpen, PostMark};
pub use run::{Closing, ClosingLevel, EDGE_DAYS, closings};
pub use step::ClosingStep;
