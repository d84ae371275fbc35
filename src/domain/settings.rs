//! The municipality's settings, shared by everybody who has the file open.

use super::opening_hours::EarlyClosings;
use super::reminder::ReminderTimes;
use chrono_tz::Tz;

/// What holds for all accounts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The municipality's name, for signatures and the rail; not part of the rules.
    pub municipality: Option<String>,
    pub time_zone: Tz,
    pub close_on_de_facto_holidays: bool,
    /// Days in an unwatched run from which closing comments is recommended.
    pub recommend_closing_from_days: u16,
    /// Ordinary working days in an unwatched run from which comments must be closed; never 0.
    pub must_close_from_days: u16,
    pub early_closing: EarlyClosings,
    /// E-mails older than this many days come in as history without clocks.
    pub import_history_after_days: u16,
    pub reminders: ReminderTimes,
    /// Rises with every change.
    pub version: i64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            municipality: None,
            time_zone: chrono_tz::Europe::Stockholm,
            close_on_de_facto_holidays: true,
            recommend_closing_from_days: 4,
            must_close_from_days: 1,
            early_closing: EarlyClosings::new(),
            import_history_after_days: 14,
            reminders: ReminderTimes::default(),
            version: 0,
        }
    }
}
