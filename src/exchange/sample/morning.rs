//! Moments and days told relative to a working day's morning.

use crate::domain::calendar::{holidays_on, moment_at};
use chrono::{
    DateTime, Datelike, NaiveDate, NaiveTime, SecondsFormat, TimeDelta, Timelike, Utc, Weekday,
};
use chrono_tz::Tz;

const ZONE: Tz = chrono_tz::Europe::Stockholm;

/// The working day that the sample is arranged around: today, or the next one when little is left
/// of today.
pub(super) struct Morning {
    now: DateTime<Utc>,
    today: NaiveDate,
    day: NaiveDate,
    /// The time of day around which questions fall due.
    time: NaiveTime,
}

impl Morning {
    /// The morning that is nearest to `now`.
    pub fn at(now: DateTime<Utc>) -> Morning {
        let civil = now.with_timezone(&ZONE).naive_local();
        let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        let today = civil.date();
        let begins_late = civil.time() >= clock(14, 0);
        let day = if is_working(today) && !begins_late {
            today
        } else {
            shifted(today, 1)
        };
        let time = civil.time().clamp(clock(8, 10), clock(13, 30));
        Morning {
            now,
            today,
            day,
            time: time.with_second(0).unwrap_or(time),
        }
    }

    /// The day so many working days from the morning's.
    pub fn working_day(&self, offset: i64) -> NaiveDate {
        shifted(self.day, offset)
    }

    /// What a text like these stands for, as files write it; nothing for any other text.
    ///
    /// `@now-25` minutes ago · `@-1 14:05` a time on the working day before · `@-1 +1:40` so long
    /// after the morning's time of day · `@work+2`, `@day-3` a date so many working or calendar days
    /// away · `@12-27` that date this year, or the next one if it lies in January to May.
    pub fn resolve(&self, text: &str) -> Option<String> {
        let text = text.strip_prefix('@')?;
        if let Some(minutes) = text.strip_prefix("now-") {
            return Some(written(
                self.now - TimeDelta::minutes(minutes.parse().ok()?),
            ));
        }
        if let Some(offset) = text.strip_prefix("work") {
            return Some(self.working_day(offset.parse().ok()?).to_string());
        }
        if let Some(offset) = text.strip_prefix("day") {
            let date = self
                .today
                .checked_add_signed(TimeDelta::days(offset.parse().ok()?));
            return date.map(|date| date.to_string());
        }
        if let Some((offset, time)) = text.split_once(' ') {
            let offset = offset.parse().ok()?;
            let civil = self.working_day(offset).and_time(self.time_of_day(time)?);
            return Some(written(
                self.not_in_the_future(offset, moment_at(ZONE, civil)),
            ));
        }
        let (month, day) = text.split_once('-')?;
        self.yearly(month.parse().ok()?, day.parse().ok()?)
            .map(|date| date.to_string())
    }

    /// What lies behind the morning has happened, also late on the day before.
    fn not_in_the_future(&self, offset: i64, moment: DateTime<Utc>) -> DateTime<Utc> {
        if offset < 0 {
            moment.min(self.now - TimeDelta::minutes(125))
        } else {
            moment
        }
    }

    fn time_of_day(&self, text: &str) -> Option<NaiveTime> {
        let minutes = |text: &str| -> Option<i64> {
            let (hours, minutes) = text.split_once(':')?;
            Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
        };
        let relative = match text.as_bytes().first()? {
            b'+' => minutes(&text[1..])?,
            b'-' => -minutes(&text[1..])?,
            _ => return NaiveTime::parse_from_str(text, "%H:%M").ok(),
        };
        Some(
            self.time
                .overflowing_add_signed(TimeDelta::minutes(relative))
                .0,
        )
    }

    fn yearly(&self, month: u32, day: u32) -> Option<NaiveDate> {
        let this_year = NaiveDate::from_ymd_opt(self.today.year(), month, day)?;
        if month <= 5 && this_year < self.today {
            return NaiveDate::from_ymd_opt(self.today.year() + 1, month, day);
        }
        Some(this_year)
    }
}

/// A moment as files write it.
pub(super) fn written(moment: DateTime<Utc>) -> String {
    moment
        .with_timezone(&ZONE)
        .to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// The moment of a time on a day.
pub(super) fn moment_on(day: NaiveDate, minute_of_day: i64) -> DateTime<Utc> {
    moment_at(
        ZONE,
        day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute_of_day),
    )
}

/// The working day before a day.
pub(super) fn before(day: NaiveDate) -> NaiveDate {
    let days = std::iter::successors(day.pred_opt(), |day| day.pred_opt());
    days.into_iter().find(|day| is_working(*day)).unwrap_or(day)
}

fn after(day: NaiveDate) -> NaiveDate {
    let days = std::iter::successors(day.succ_opt(), |day| day.succ_opt());
    days.into_iter().find(|day| is_working(*day)).unwrap_or(day)
}

fn shifted(day: NaiveDate, offset: i64) -> NaiveDate {
    let step = if offset < 0 { before } else { after };
    (0..offset.unsigned_abs()).fold(day, |day, _| step(day))
}

fn is_working(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && holidays_on(day).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(now: &str) -> Morning {
        Morning::at(DateTime::parse_from_rfc3339(now).unwrap().to_utc())
    }

    #[test]
    fn late_in_the_day_the_next_working_day_is_the_morning() {
        assert_eq!(
            at("2026-11-27T13:59:00+01:00").working_day(0).to_string(),
            "2026-11-27"
        );
        assert_eq!(
            at("2026-11-27T14:00:00+01:00").working_day(0).to_string(),
            "2026-11-30"
        );
        assert_eq!(
            at("2026-12-25T09:00:00+01:00").working_day(0).to_string(),
            "2026-12-28"
        );
    }

    #[test]
    fn times_are_told_from_the_morning() {
        let morning = at("2026-11-24T09:10:00+01:00");
        let resolve = |text| morning.resolve(text).unwrap_or_default();
        assert_eq!(resolve("@now-25"), "2026-11-24T08:45:00+01:00");
        assert_eq!(resolve("@-2 -0:35"), "2026-11-20T08:35:00+01:00");
        assert_eq!(resolve("@0 15:00"), "2026-11-24T15:00:00+01:00");
        assert_eq!(resolve("@work+4"), "2026-11-30");
        assert_eq!(resolve("@day-3"), "2026-11-21");
        assert_eq!(resolve("@12-27"), "2026-12-27");
        assert_eq!(resolve("@01-05"), "2027-01-05");
        assert_eq!(morning.resolve("@kalle 👍"), None);
        assert_eq!(morning.resolve("@ 14:05"), None);
    }
}
