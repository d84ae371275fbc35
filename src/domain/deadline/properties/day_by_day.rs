//! The three clocks again, day by day and span by span, without tables.

use crate::domain::calendar::{CalendarRules, LOOK_AHEAD_DAYS, moment_at};
use crate::domain::deadline::{ClockKind, Deadline, OutsideHours, ResponseRule};
use crate::domain::opening_hours::MinuteOfDay;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// The open spans of working days from a day on, by the rules alone.
fn spans_by_the_rules(
    rules: &CalendarRules,
    from: NaiveDate,
    days: u64,
) -> Vec<(NaiveDate, DateTime<Utc>, DateTime<Utc>)> {
    let mut spans = Vec::new();
    for day in from.iter_days().take(usize::try_from(days).unwrap()) {
        let is_holiday = !rules.holidays.kept_on(day).is_empty();
        if is_holiday || rules.closed_days.contains(&day) || rules.closure_on(day).is_some() {
            continue;
        }
        for span in rules.spans_on(day) {
            let moment = |time: MinuteOfDay| {
                let civil = day.and_time(NaiveTime::MIN);
                let civil = civil + TimeDelta::minutes(i64::from(time.minutes()));
                moment_at(rules.time_zone, civil)
            };
            let (opens, closes) = (moment(span.opens()), moment(span.closes()));
            if opens < closes {
                spans.push((day, opens, closes));
            }
        }
    }
    spans
}

/// The rules again, day by day and span by span, without tables.
pub(super) fn day_by_day(
    rules: &CalendarRules,
    rule: &ResponseRule,
    received: DateTime<Utc>,
) -> Deadline {
    let zone = rules.time_zone;
    let civil = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let wanted = TimeDelta::hours(i64::from(rule.response_hours.unwrap()));
    if rule.clock == ClockKind::Elapsed {
        return Deadline {
            starts: Some(received),
            due: Some(received + wanted),
        };
    }
    let look_ahead = LOOK_AHEAD_DAYS.unsigned_abs();
    let first_day = civil(received).date();
    let spans = spans_by_the_rules(rules, first_day - Days::new(2), 2 * look_ahead + 8);
    let next = spans.iter().find(|(_, _, closes)| *closes > received);
    let Some((_, opens, _)) = next.filter(|(day, _, _)| *day <= first_day + Days::new(look_ahead))
    else {
        return Deadline::default();
    };
    let starts = received.max(*opens);
    let last_day = civil(starts).date() + Days::new(look_ahead);
    let reached = match rule.clock {
        ClockKind::OpeningHours => count_spans(&spans, starts, wanted, last_day),
        _ => count_days(&spans, civil(starts), wanted, last_day)
            .map(|reached| moment_at(zone, reached).max(starts)),
    };
    let mut due = reached.and_then(|reached| {
        let spans = spans.iter().rev();
        let mut before = spans.filter(|(_, opens, _)| *opens <= reached);
        before.next().map(|(_, _, closes)| reached.min(*closes))
    });
    let is_working_days = rule.clock == ClockKind::WorkingDays;
    if is_working_days && rule.outside_hours == OutsideHours::ByNextClosing && starts > received {
        let on_start_day = spans.iter().rfind(|(day, ..)| *day == civil(starts).date());
        due = due.map(|due| on_start_day.map_or(due, |(_, _, closes)| due.min(*closes)));
    }
    Deadline {
        starts: Some(starts),
        due,
    }
}

fn count_spans(
    spans: &[(NaiveDate, DateTime<Utc>, DateTime<Utc>)],
    starts: DateTime<Utc>,
    mut left: TimeDelta,
    last_day: NaiveDate,
) -> Option<DateTime<Utc>> {
    for (_, opens, closes) in spans.iter().filter(|(day, ..)| *day <= last_day) {
        let from = starts.max(*opens);
        if from >= *closes {
            continue;
        }
        if left <= *closes - from {
            return Some(from + left);
        }
        left -= *closes - from;
    }
    None
}

fn count_days(
    spans: &[(NaiveDate, DateTime<Utc>, DateTime<Utc>)],
    starts: chrono::NaiveDateTime,
    mut left: TimeDelta,
    last_day: NaiveDate,
) -> Option<chrono::NaiveDateTime> {
    for day in starts.date().iter_days().take_while(|day| *day <= last_day) {
        if !spans.iter().any(|(working_day, ..)| *working_day == day) {
            continue;
        }
        let from = starts.max(day.and_time(NaiveTime::MIN));
        let ends = day.and_time(NaiveTime::MIN) + TimeDelta::days(1);
        if left <= ends - from {
            return Some(from + left);
        }
        left -= ends - from;
    }
    None
}
