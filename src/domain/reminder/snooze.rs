//! Until when a reminder can be put off.

use super::told::Reminder;
use crate::domain::calendar::AccountCalendar;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

/// A time until which a reminder can be put off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Snooze {
    pub name: SnoozeUntil,
    pub until: DateTime<Utc>,
}

/// What such a time is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SnoozeUntil {
    InAnHour,
    ThisAfternoon,
    /// When the account opens on its next working day.
    NextOpening,
}

/// The hour at which the afternoon begins.
const AFTERNOON_HOUR: u32 = 13;

/// Until when the reminder can be put off: never past the moment it is due.
pub fn snooze_options(
    reminder: &Reminder,
    calendar: &AccountCalendar,
    now: DateTime<Utc>,
) -> Vec<Snooze> {
    let today = calendar.date_of(now);
    let in_an_hour = now + TimeDelta::hours(1);
    let afternoon = NaiveTime::from_hms_opt(AFTERNOON_HOUR, 0, 0);
    let afternoon = afternoon.map(|time| calendar.moment(today.and_time(time)));
    let next_day = calendar.working_days_after(today, 1);
    let options = [
        (SnoozeUntil::InAnHour, Some(in_an_hour)),
        (
            SnoozeUntil::ThisAfternoon,
            afternoon.filter(|at| *at > in_an_hour),
        ),
        (
            SnoozeUntil::NextOpening,
            next_day.and_then(|day| calendar.first_opening(day)),
        ),
    ];
    options
        .into_iter()
        .filter_map(|(name, until)| {
            let until = until.filter(|until| *until <= reminder.due)?;
            Some(Snooze { name, until })
        })
        .collect()
}
