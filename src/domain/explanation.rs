//! Why a deadline lies where it does, as data that windows draw and the command line prints.

use super::calendar::{
    AccountCalendar, ClosedReason, DayStatus, HolidayPolicy, KNOWN_YEARS, LOOK_AHEAD_DAYS,
};
use super::deadline::{ClockKind, Decision, Ending, ResponseRule, decide};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// The way from receipt to deadline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    pub received: DateTime<Utc>,
    pub starts: Option<DateTime<Utc>>,
    pub due: Option<DateTime<Utc>>,
    pub rule: ResponseRule,
    /// Every day from receipt to the end of the count, in order; none where there is no deadline.
    pub days: Vec<ExplainedDay>,
    pub outcome: Outcome,
    pub holidays: HolidayKnowledge,
}

/// One day of a count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExplainedDay {
    pub date: NaiveDate,
    /// What was counted, in order.
    pub counted: Vec<CountedSpan>,
    /// The sum of the spans.
    pub counted_seconds: i64,
    /// Why the day does not count; none on a day that does, even if its time was over or the
    /// count had not begun.
    pub skipped: Option<ClosedReason>,
}

/// Time that was counted, in civil time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CountedSpan {
    pub from: NaiveDateTime,
    /// The end; midnight is that of the day after.
    pub to: NaiveDateTime,
    /// As counted: over a clock change it may differ from what the civil times say.
    pub seconds: i64,
}

/// How the count became a deadline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// The account promises nothing.
    NoPromise,
    /// Nothing opens on the day of receipt or the 800 days after it.
    NeverOpens,
    /// The count has not ended 800 days after the day it starts.
    DoesNotEnd,
    /// Due where the count ended.
    AsCounted,
    /// Due where the count ended, exactly at a closing.
    EndsAtClosing,
    /// The count ended at `counted_to`, outside open time: due at the latest closing before.
    MovedBack {
        counted_to: DateTime<Utc>,
        closing: DateTime<Utc>,
    },
    /// It came outside open time: due no later than the last closing of the day it starts.
    ByNextClosing {
        counted_to: DateTime<Utc>,
        closing: DateTime<Utc>,
    },
}

/// Whether the holidays of the days concerned are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HolidayKnowledge {
    Known,
    /// Some day lies outside [`KNOWN_YEARS`].
    OutsideKnownYears,
}

/// Explains the deadline of what was received at a moment.
pub fn explain(
    calendar: &AccountCalendar,
    rule: &ResponseRule,
    received: DateTime<Utc>,
) -> Explanation {
    let decision = decide(calendar, rule, received);
    let deadline = decision.deadline();
    let received = super::calendar::utc(received.timestamp());
    let days = counted_days(calendar, rule, received, decision);
    Explanation {
        received,
        starts: deadline.starts,
        due: deadline.due,
        rule: *rule,
        outcome: outcome(decision),
        holidays: holiday_knowledge(calendar, received, deadline.due),
        days,
    }
}

fn outcome(decision: Decision) -> Outcome {
    let (reached, due, ending) = match decision {
        Decision::NoPromise => return Outcome::NoPromise,
        Decision::NeverOpens => return Outcome::NeverOpens,
        Decision::DoesNotEnd { .. } => return Outcome::DoesNotEnd,
        Decision::Due {
            reached,
            due,
            ending,
            ..
        } => (reached, due, ending),
    };
    let (counted_to, closing) = (super::calendar::utc(reached), super::calendar::utc(due));
    match ending {
        Ending::AsCounted => Outcome::AsCounted,
        Ending::AtClosing => Outcome::EndsAtClosing,
        Ending::MovedBack => Outcome::MovedBack {
            counted_to,
            closing,
        },
        Ending::ByNextClosing => Outcome::ByNextClosing {
            counted_to,
            closing,
        },
    }
}

fn holiday_knowledge(
    calendar: &AccountCalendar,
    received: DateTime<Utc>,
    due: Option<DateTime<Utc>>,
) -> HolidayKnowledge {
    let is_known = |at: DateTime<Utc>| KNOWN_YEARS.contains(&calendar.date_of(at).year());
    let keeps_none = calendar.rules().holidays == HolidayPolicy::NotKept;
    if keeps_none || [Some(received), due].into_iter().flatten().all(is_known) {
        HolidayKnowledge::Known
    } else {
        HolidayKnowledge::OutsideKnownYears
    }
}

fn counted_days(
    calendar: &AccountCalendar,
    rule: &ResponseRule,
    received: DateTime<Utc>,
    decision: Decision,
) -> Vec<ExplainedDay> {
    let Decision::Due {
        starts, reached, ..
    } = decision
    else {
        return Vec::new();
    };
    let (starts, reached) = (super::calendar::utc(starts), super::calendar::utc(reached));
    let mut left = i64::from(rule.response_hours.unwrap_or(0)) * 3_600;
    let mut days = Vec::new();
    let longest = usize::try_from(2 * LOOK_AHEAD_DAYS + 2).unwrap_or(usize::MAX);
    for date in calendar.date_of(received).iter_days().take(longest) {
        let day = match rule.clock {
            ClockKind::Elapsed => elapsed_day(calendar, date, (starts, reached)),
            ClockKind::OpeningHours => open_day(calendar, date, (starts, reached)),
            ClockKind::WorkingDays => working_day(calendar, date, starts, left),
        };
        left -= day.counted_seconds;
        days.push(day);
        if left <= 0 {
            break;
        }
    }
    days
}

fn elapsed_day(
    calendar: &AccountCalendar,
    date: NaiveDate,
    counted: (DateTime<Utc>, DateTime<Utc>),
) -> ExplainedDay {
    let next = date.succ_opt().unwrap_or(date);
    let whole_day = (midnight(calendar, date), midnight(calendar, next));
    let span = common_span(calendar, whole_day, counted);
    explained(date, span.into_iter().collect(), None)
}

fn open_day(
    calendar: &AccountCalendar,
    date: NaiveDate,
    counted: (DateTime<Utc>, DateTime<Utc>),
) -> ExplainedDay {
    let day = calendar.day(date);
    let spans = day.spans.iter();
    let spans = spans.filter_map(|s| common_span(calendar, (s.opens, s.closes), counted));
    explained(date, spans.collect(), skipped(day.status))
}

fn working_day(
    calendar: &AccountCalendar,
    date: NaiveDate,
    starts: DateTime<Utc>,
    left: i64,
) -> ExplainedDay {
    let midnight = date.and_time(NaiveTime::MIN);
    let day_ends = date.succ_opt().unwrap_or(date).and_time(NaiveTime::MIN);
    let from = calendar.civil(starts).max(midnight);
    let status = calendar.day(date).status;
    if from >= day_ends || status != DayStatus::Working {
        return explained(date, Vec::new(), skipped(status));
    }
    let to = day_ends.min(from + TimeDelta::seconds(left));
    let seconds = (to - from).num_seconds();
    explained(date, vec![CountedSpan { from, to, seconds }], None)
}

fn common_span(
    calendar: &AccountCalendar,
    a: (DateTime<Utc>, DateTime<Utc>),
    b: (DateTime<Utc>, DateTime<Utc>),
) -> Option<CountedSpan> {
    let (from, to) = (a.0.max(b.0), a.1.min(b.1));
    (from < to).then(|| CountedSpan {
        from: calendar.civil(from),
        to: calendar.civil(to),
        seconds: (to - from).num_seconds(),
    })
}

fn skipped(status: DayStatus) -> Option<ClosedReason> {
    match status {
        DayStatus::Working => None,
        DayStatus::Closed(reason) => Some(reason),
    }
}

fn explained(
    date: NaiveDate,
    counted: Vec<CountedSpan>,
    skipped: Option<ClosedReason>,
) -> ExplainedDay {
    let counted_seconds = counted.iter().map(|span| span.seconds).sum();
    ExplainedDay {
        date,
        counted,
        counted_seconds,
        skipped,
    }
}

fn midnight(calendar: &AccountCalendar, date: NaiveDate) -> DateTime<Utc> {
    calendar.moment(date.and_time(NaiveTime::MIN))
}
