//! What a group's chip says, and how it looks.

use super::standing::{Standing, closing_next};
use crate::domain::closing::ClosingPlan;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::icon_chip::ChipGround;
use crate::widgets::icons::{self, Icon};
use chrono::NaiveDate;

/// From so many days on months say enough.
const FAR: i64 = 61;

/// "Stänger om 3 dagar", "Stäng nu", "Om 10 dagar".
pub fn chip_words(standing: Standing, plans: &[&ClosingPlan], desk: &Desk) -> String {
    let language = desk.language;
    match standing {
        Standing::CloseNow { .. } => t!(language, "closing-chip-close-now"),
        Standing::Reopen { .. } => t!(language, "closing-chip-reopen"),
        Standing::TakeBack | Standing::NoLonger => t!(language, "closing-chip-no-longer"),
        Standing::GoThrough => t!(language, "closing-chip-go-through"),
        Standing::Soon { closes } => soon(closes, plans, desk),
        Standing::Closed => t!(language, "closing-chip-closed"),
        Standing::Ahead { .. } => {
            let days = first_day(plans).map_or(0, |day| (day - desk.today()).num_days());
            if days < FAR {
                t!(language, "closing-chip-ahead", count = days.max(0))
            } else {
                let months = days / 30;
                t!(language, "closing-chip-far", count = months)
            }
        }
        Standing::KeptOpen => t!(language, "closing-chip-kept-open"),
        Standing::Done => t!(language, "closing-chip-done"),
        Standing::Passed => t!(language, "closing-chip-passed"),
    }
}

fn soon(closes: NaiveDate, plans: &[&ClosingPlan], desk: &Desk) -> String {
    let language = desk.language;
    if closes == desk.today() {
        let moments = closing_next(plans).filter_map(|plan| plan.closing()?.close_by);
        let time = moments
            .min()
            .map_or_else(String::new, |at| dates::time_of_day(desk.civil(at).time()));
        return t!(language, "closing-chip-today", time = time);
    }
    let days = first_day(plans).map_or(0, |day| (day - desk.today()).num_days());
    t!(language, "closing-chip-soon", count = days.max(0))
}

fn first_day(plans: &[&ClosingPlan]) -> Option<NaiveDate> {
    closing_next(plans).map(|plan| plan.run().from).min()
}

/// The ground and icon of the chip.
pub fn chip_look(standing: Standing) -> (ChipGround, Icon) {
    match standing {
        Standing::CloseNow { must: true } => (ChipGround::Danger, icons::LOCK_KEY),
        Standing::CloseNow { must: false } => (ChipGround::Warning, icons::LOCK_KEY),
        Standing::Reopen { late: true } => (ChipGround::Danger, icons::LOCK_KEY_OPEN),
        Standing::Reopen { late: false } | Standing::TakeBack => {
            (ChipGround::Warning, icons::LOCK_KEY_OPEN)
        }
        Standing::GoThrough => (ChipGround::Warning, icons::CHAT_CIRCLE_TEXT),
        Standing::Soon { .. } => (ChipGround::Warning, icons::LOCK_KEY),
        Standing::Closed => (ChipGround::Calm, icons::LOCK_KEY),
        Standing::Ahead { .. } => (ChipGround::Calm, icons::CALENDAR_BLANK),
        Standing::KeptOpen => (ChipGround::Calm, icons::LOCK_KEY_OPEN),
        Standing::Done => (ChipGround::Success, icons::CHECK_CIRCLE),
        Standing::Passed | Standing::NoLonger => (ChipGround::Calm, icons::MINUS_CIRCLE),
    }
}
