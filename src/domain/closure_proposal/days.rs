//! The days of an ordinary office: Monday to Friday, but for the holidays that are kept.

use super::standing::standing;
use super::{ClosureProposal, Occasion, Squeeze};
use crate::domain::calendar::{DateSpan, HolidayPolicy, holidays_on};
use crate::domain::workspace::Workspace;
use chrono::{Datelike, NaiveDate, Weekday};

/// What the municipality keeps, whatever each account's hours are.
pub(super) struct OfficeDays<'w> {
    pub workspace: &'w Workspace,
    holidays: HolidayPolicy,
}

impl OfficeDays<'_> {
    pub fn of(workspace: &Workspace) -> OfficeDays<'_> {
        let holidays = if workspace.settings.close_on_de_facto_holidays {
            HolidayPolicy::RedAndDeFacto
        } else {
            HolidayPolicy::RedOnly
        };
        OfficeDays {
            workspace,
            holidays,
        }
    }

    /// Whether offices work on the day, closures aside.
    pub fn is_ordinary(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            && self.holidays.kept_on(day).is_empty()
    }

    /// The proposal with how it stands; none where it takes no working day.
    pub fn proposal(
        &self,
        key: String,
        occasion: Occasion,
        span: DateSpan,
    ) -> Option<ClosureProposal> {
        let working_days: Vec<NaiveDate> =
            span.days().filter(|day| self.is_ordinary(*day)).collect();
        if working_days.is_empty() {
            return None;
        }
        Some(ClosureProposal {
            standing: standing(self.workspace, &key, &working_days),
            key,
            occasion,
            span,
            working_days,
        })
    }
}

/// The holidays beside a squeeze day; none beside one where both sides are weekends.
pub(super) fn squeezed_between(day: NaiveDate) -> Option<Squeeze> {
    let beside = |day: Option<NaiveDate>| {
        let holidays = day.map(holidays_on).unwrap_or_default();
        Some(holidays).filter(|holidays| !holidays.is_empty())
    };
    let after = beside(day.pred_opt()).map(Squeeze::After);
    after.or_else(|| beside(day.succ_opt()).map(Squeeze::Before))
}
