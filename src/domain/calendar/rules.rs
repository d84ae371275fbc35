//! What decides an account's days.

use super::account_day::ClosedReason;
use super::date_span::DateSpan;
use super::holiday::{Holiday, HolidayKind, holidays_on};
use crate::domain::account::Account;
use crate::domain::closure::Closure;
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay, OpeningHours, OpeningSpan, Season};
use crate::domain::settings::Settings;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// The rules of days for one account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarRules {
    pub time_zone: Tz,
    pub opening_hours: OpeningHours,
    /// Periods with hours of their own; the first that holds a day wins.
    pub seasons: Vec<Season>,
    pub early_closing: EarlyClosings,
    pub holidays: HolidayPolicy,
    /// Closures of this account with their names, in file order.
    pub closures: Vec<(String, DateSpan)>,
    /// Days that are closed without a name.
    pub closed_days: BTreeSet<NaiveDate>,
}

/// Which holidays an account keeps.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum HolidayPolicy {
    NotKept,
    RedOnly,
    RedAndDeFacto,
}

impl HolidayPolicy {
    /// Whether holidays of this kind are closed days.
    pub fn keeps(self, kind: HolidayKind) -> bool {
        match kind {
            HolidayKind::Red => self != HolidayPolicy::NotKept,
            HolidayKind::DeFacto => self == HolidayPolicy::RedAndDeFacto,
        }
    }

    /// The day's holidays that are kept.
    pub fn kept_on(self, day: NaiveDate) -> Vec<Holiday> {
        if self == HolidayPolicy::NotKept {
            return Vec::new();
        }
        let mut holidays = holidays_on(day);
        holidays.retain(|holiday| self.keeps(holiday.kind()));
        holidays
    }
}

impl CalendarRules {
    /// The rules that hold for an account of this municipality.
    pub fn of_account(
        account: &Account,
        settings: &Settings,
        closures: &[Closure],
    ) -> CalendarRules {
        let details = &account.details;
        let early_closing = details.early_closing.as_ref();
        CalendarRules {
            time_zone: settings.time_zone,
            opening_hours: details.opening_hours.clone(),
            seasons: details.seasons.clone(),
            early_closing: early_closing.unwrap_or(&settings.early_closing).clone(),
            holidays: if settings.close_on_de_facto_holidays {
                HolidayPolicy::RedAndDeFacto
            } else {
                HolidayPolicy::RedOnly
            },
            closures: closures
                .iter()
                .filter(|closure| closure.concerns(account.id))
                .map(|closure| (closure.name.clone(), closure.span))
                .collect(),
            closed_days: BTreeSet::new(),
        }
    }

    /// The opening hours that hold on the day: those of the first season that has it, or the
    /// ordinary ones.
    pub fn hours_on(&self, day: NaiveDate) -> &OpeningHours {
        let season = self.seasons.iter().find(|season| season.span.contains(day));
        season.map_or(&self.opening_hours, |season| &season.opening_hours)
    }

    /// The day's spans in civil time after early closing, whether or not the day is closed.
    pub fn spans_on(&self, day: NaiveDate) -> impl Iterator<Item = OpeningSpan> + '_ {
        let cut = self.early_closing_on(day);
        let spans = self.hours_on(day).spans(day.weekday()).iter().copied();
        spans.filter_map(move |span| span.cut_off_at(cut.unwrap_or(MinuteOfDay::END_OF_DAY)))
    }

    /// The time at which the day is cut off, where it is.
    pub fn early_closing_on(&self, day: NaiveDate) -> Option<MinuteOfDay> {
        self.early_closing.get(&day).copied()
    }

    /// The first closure that holds the day.
    pub fn closure_on(&self, day: NaiveDate) -> Option<&str> {
        let closure = self.closures.iter().find(|(_, span)| span.contains(day));
        closure.map(|(name, _)| name.as_str())
    }

    /// Whether no day can ever be open, whatever the date.
    pub fn never_open(&self) -> bool {
        self.opening_hours.is_empty() && self.seasons.iter().all(|s| s.opening_hours.is_empty())
    }

    /// Whether the opening hours are all day, every day, in every season.
    pub fn never_close(&self) -> bool {
        let hours = self.seasons.iter().map(|season| &season.opening_hours);
        hours
            .chain([&self.opening_hours])
            .all(OpeningHours::is_always_open)
    }

    /// Whether the date alone, its holidays and closed days, makes it a day off.
    pub(super) fn is_day_off(&self, day: NaiveDate) -> bool {
        self.closed_days.contains(&day) || !self.holidays.kept_on(day).is_empty()
    }

    /// Why a day without open time is closed.
    pub(super) fn closed_reason(&self, day: NaiveDate) -> ClosedReason {
        if let Some(name) = self.closure_on(day) {
            return ClosedReason::Closure(name.to_owned());
        }
        let holidays = self.holidays.kept_on(day);
        if !holidays.is_empty() {
            return ClosedReason::Holiday(holidays);
        }
        if self.closed_days.contains(&day) {
            return ClosedReason::ClosedDay;
        }
        if self.hours_on(day).spans(day.weekday()).is_empty() {
            return ClosedReason::NoOpeningHours;
        }
        match self.early_closing_on(day) {
            Some(time) if self.spans_on(day).next().is_none() => ClosedReason::EarlyClosing(time),
            _ => ClosedReason::ClockChange,
        }
    }
}

impl Default for CalendarRules {
    /// Office hours in Sweden, holidays and eves kept.
    fn default() -> CalendarRules {
        CalendarRules {
            time_zone: chrono_tz::Europe::Stockholm,
            opening_hours: OpeningHours::weekdays_8_to_16_30(),
            seasons: Vec::new(),
            early_closing: EarlyClosings::new(),
            holidays: HolidayPolicy::RedAndDeFacto,
            closures: Vec::new(),
            closed_days: BTreeSet::new(),
        }
    }
}
