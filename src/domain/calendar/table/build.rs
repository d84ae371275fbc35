//! Building the tables from the rules.

use super::{DAY_SECONDS, DayKind, DayRow, DayTable, SpanRow};
use super::{date_of_epoch_day, epoch_day, saturated};
use crate::domain::calendar::rules::CalendarRules;
use crate::domain::calendar::zone::moment_at;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

impl DayTable {
    /// The days from one to another, both included, in days from 1970-01-01.
    pub fn build(rules: &CalendarRules, from_day: i64, to_day: i64) -> DayTable {
        // Two days from the ends of chrono's calendar every civil time still has a moment.
        let (first, last) = (epoch_day(NaiveDate::MIN) + 2, epoch_day(NaiveDate::MAX) - 2);
        let first_day = from_day.clamp(first, last);
        let last_day = to_day.clamp(first_day, last);
        let mut table = DayTable {
            zone: rules.time_zone,
            first_day,
            days: Vec::with_capacity(usize::try_from(last_day - first_day + 2).unwrap_or(0)),
            spans: Vec::new(),
            working_days: Vec::new(),
        };
        let mut open_before = 0;
        let mut starts = midnight(rules.time_zone, first_day);
        for day in first_day..=last_day {
            let ends = midnight(rules.time_zone, day + 1);
            open_before = table.push(rules, day, (starts, ends), open_before);
            starts = ends;
        }
        table.push_row(starts, DayKind::Off);
        table
    }

    fn push(
        &mut self,
        rules: &CalendarRules,
        day: i64,
        (starts, ends): (i64, i64),
        mut open_before: i64,
    ) -> i64 {
        let date = date_of_epoch_day(day);
        let index = self.days.len();
        self.push_row(starts, DayKind::Off);
        let is_regular = ends - starts == DAY_SECONDS;
        let moment = |seconds: i64| match seconds {
            _ if is_regular => starts + seconds,
            DAY_SECONDS => ends,
            _ => moment_at(rules.time_zone, civil_on(date, seconds)).timestamp(),
        };
        let is_day_off = rules.is_day_off(date);
        let is_closure = rules.closure_on(date).is_some();
        for span in rules.spans_on(date) {
            let opens = moment(i64::from(span.opens().minutes()) * 60);
            let closes = moment(i64::from(span.closes().minutes()) * 60);
            if opens >= closes || is_day_off {
                continue;
            }
            self.days[index].kind = DayKind::Ordinary;
            if !is_closure {
                self.spans.push(SpanRow {
                    opens,
                    closes,
                    open_before,
                    day: index,
                });
                open_before += closes - opens;
            }
        }
        if self.days[index].kind == DayKind::Ordinary && !is_closure {
            self.working_days.push(saturated(index));
        }
        open_before
    }

    fn push_row(&mut self, starts: i64, kind: DayKind) {
        self.days.push(DayRow {
            starts,
            first_span: saturated(self.spans.len()),
            working_before: saturated(self.working_days.len()),
            kind,
        });
    }
}

pub(super) fn civil_on(date: NaiveDate, seconds: i64) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN) + chrono::TimeDelta::seconds(seconds)
}

fn midnight(zone: Tz, day: i64) -> i64 {
    moment_at(zone, civil_on(date_of_epoch_day(day), 0)).timestamp()
}
