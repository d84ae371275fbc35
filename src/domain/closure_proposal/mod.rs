//! What the calendar proposes for the coming year: periods and single days to close, eves to close
//! early. Local custom decides, so nothing is taken in by itself.

mod days;
mod early;
mod name_idea;
mod periods;
mod standing;
#[cfg(test)]
mod tests;

pub use early::{
    EarlyOccasion, EarlyProposal, EarlyStanding, USUAL_EARLY_CLOSING, early_occasion,
    early_proposals,
};
pub use name_idea::{NameIdea, name_ideas};
pub use standing::Standing;

use super::calendar::{DateSpan, Holiday, is_squeeze_day};
use super::workspace::Workspace;
use chrono::{Datelike, Months, NaiveDate};
use days::{OfficeDays, squeezed_between};

/// How many months ahead is proposed for.
const MONTHS_AHEAD: u32 = 13;

/// A closure that could be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosureProposal {
    /// Which proposal, of which year: `christmas-2026`. Refusals remember it.
    pub key: String,
    pub occasion: Occasion,
    pub span: DateSpan,
    /// Its Mondays to Fridays that are no kept holiday, in order.
    pub working_days: Vec<NaiveDate>,
    pub standing: Standing,
}

/// What a closure is proposed for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Occasion {
    /// From julafton to the last day off around New Year's Day.
    ChristmasAndNewYear,
    /// From skärtorsdagen to annandag påsk.
    Easter,
    /// Monday to Friday of the week of midsommarafton.
    MidsummerWeek,
    /// Weeks 28-31.
    July,
    /// A klämdag, between these days off.
    SqueezeDay(Squeeze),
}

/// Which holidays a squeeze day lies beside; the other side is a weekend.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Squeeze {
    After(Vec<Holiday>),
    Before(Vec<Holiday>),
}

/// Every proposal whose days begin within thirteen months from today, by first day.
///
/// A squeeze day within a proposed period is proposed by itself only once the period is refused. What
/// is present or refused is among them and says so.
pub fn closure_proposals(workspace: &Workspace, today: NaiveDate) -> Vec<ClosureProposal> {
    let office = OfficeDays::of(workspace);
    let window = window(today);
    let years = (today.year() - 1)..=window.to.year();
    let mut found: Vec<ClosureProposal> = years
        .flat_map(periods::periods)
        .filter(|period| window.contains(period.span.from))
        .filter_map(|period| office.proposal(period.key, period.occasion, period.span))
        .collect();
    for day in window.days().filter(|day| is_squeeze_day(*day)) {
        let holds = |proposal: &ClosureProposal| {
            proposal.span.contains(day) && proposal.standing != Standing::Refused
        };
        if found.iter().any(holds) {
            continue;
        }
        if let Some(squeeze) = squeezed_between(day) {
            let occasion = Occasion::SqueezeDay(squeeze);
            let key = format!("squeeze-{day}");
            found.extend(office.proposal(key, occasion, DateSpan::of_day(day)));
        }
    }
    found.sort_by_key(|proposal| (proposal.span.from, proposal.span.to));
    found
}

/// From today to the same day thirteen months on.
fn window(today: NaiveDate) -> DateSpan {
    DateSpan {
        from: today,
        to: today
            .checked_add_months(Months::new(MONTHS_AHEAD))
            .unwrap_or(today),
    }
}
