//! When a mail was received, as far as it can be believed.

use super::incoming::Uncertain;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use mail_parser::{HeaderName, HeaderValue, Message};

/// The Date header's moment; where it is missing or cannot be, when a mail server got the mail.
pub(super) fn received_at(
    headers: &Message<'_>,
    now: DateTime<Utc>,
    uncertain: &mut Vec<Uncertain>,
) -> Option<DateTime<Utc>> {
    let doubt = match headers.date().and_then(moment) {
        None => Uncertain::DateMissing,
        Some(date) => match doubt_about(date, now) {
            // A sender's clock may be ahead of ours; nothing is received after now.
            None => return Some(date.min(now)),
            Some(doubt) => doubt,
        },
    };
    uncertain.push(doubt);
    match headers.header(HeaderName::Received) {
        Some(HeaderValue::Received(received)) => received
            .date
            .as_ref()
            .and_then(moment)
            .filter(|date| doubt_about(*date, now).is_none())
            .map(|date| date.min(now)),
        _ => None,
    }
}

/// Facebook opened in 2004; before that nothing here was written.
fn doubt_about(date: DateTime<Utc>, now: DateTime<Utc>) -> Option<Uncertain> {
    const EARLIEST_YEAR: i32 = 2004;
    let earliest = NaiveDate::from_ymd_opt(EARLIEST_YEAR, 1, 1)?
        .and_time(chrono::NaiveTime::MIN)
        .and_utc();
    if date < earliest {
        Some(Uncertain::DateTooOld)
    } else if date > now + TimeDelta::days(1) {
        Some(Uncertain::DateInTheFuture)
    } else {
        None
    }
}

/// Built step by step, since headers hold any numbers.
fn moment(date: &mail_parser::DateTime) -> Option<DateTime<Utc>> {
    let civil = NaiveDate::from_ymd_opt(
        i32::from(date.year),
        u32::from(date.month),
        u32::from(date.day),
    )?
    .and_hms_opt(
        u32::from(date.hour),
        u32::from(date.minute),
        u32::from(date.second).min(59),
    )?;
    if date.tz_hour > 14 || date.tz_minute > 59 {
        return None;
    }
    let offset = TimeDelta::minutes(i64::from(date.tz_hour) * 60 + i64::from(date.tz_minute));
    let utc = if date.tz_before_gmt {
        civil.checked_add_signed(offset)
    } else {
        civil.checked_sub_signed(offset)
    };
    utc.map(|utc| utc.and_utc())
}
