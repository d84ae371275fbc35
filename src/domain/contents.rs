//! Everything a user has entered, as one value: what a workspace file holds.

use super::absence::Absence;
use super::account::Account;
use super::check::{Check, ExtraWatch};
use super::closing::ClosingRecords;
use super::closure::{Closure, Refusal};
use super::opening_hours::EarlyClosings;
use super::person::Person;
use super::platform::PlatformGuide;
use super::question::Question;
use super::reminder::ReminderTimes;
use super::roster::{Override, RosterRow};
use super::settings::Settings;
use super::template::Template;
use chrono_tz::Tz;

/// The settings that a file states; what it leaves out stays as it is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StatedSettings {
    pub municipality: Option<String>,
    pub time_zone: Option<Tz>,
    pub close_on_de_facto_holidays: Option<bool>,
    pub recommend_closing_from_days: Option<u16>,
    pub must_close_from_days: Option<u16>,
    /// Days that are added or changed; no day is removed.
    pub early_closing: EarlyClosings,
    pub import_history_after_days: Option<u16>,
    pub reminders: Option<ReminderTimes>,
}

/// People, accounts, schedules, templates and questions; every list in file order.
///
/// The ids tie the records together within this value alone: those of a file are counted from 1 and
/// say nothing about the records of a database, which are found by their text keys.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Contents {
    pub settings: StatedSettings,
    pub people: Vec<Person>,
    pub accounts: Vec<Account>,
    pub roster: Vec<RosterRow>,
    pub overrides: Vec<Override>,
    pub absences: Vec<Absence>,
    pub closures: Vec<Closure>,
    pub extra_watches: Vec<ExtraWatch>,
    pub checks: Vec<Check>,
    pub closing_records: ClosingRecords,
    pub refusals: Vec<Refusal>,
    pub platform_guides: Vec<PlatformGuide>,
    pub templates: Vec<Template>,
    /// Entries in the order they were written, which need not be the order of their moments.
    pub questions: Vec<Question>,
}

impl StatedSettings {
    /// All of these settings, stated.
    pub fn all_of(settings: &Settings) -> StatedSettings {
        StatedSettings {
            municipality: settings.municipality.clone(),
            time_zone: Some(settings.time_zone),
            close_on_de_facto_holidays: Some(settings.close_on_de_facto_holidays),
            recommend_closing_from_days: Some(settings.recommend_closing_from_days),
            must_close_from_days: Some(settings.must_close_from_days),
            early_closing: settings.early_closing.clone(),
            import_history_after_days: Some(settings.import_history_after_days),
            reminders: Some(settings.reminders.clone()),
        }
    }

    /// The settings after what is stated here has been taken over; the version is left alone.
    pub fn applied_to(&self, settings: &Settings) -> Settings {
        let mut early_closing = settings.early_closing.clone();
        early_closing.extend(&self.early_closing);
        Settings {
            municipality: self
                .municipality
                .clone()
                .or_else(|| settings.municipality.clone()),
            time_zone: self.time_zone.unwrap_or(settings.time_zone),
            close_on_de_facto_holidays: self
                .close_on_de_facto_holidays
                .unwrap_or(settings.close_on_de_facto_holidays),
            recommend_closing_from_days: self
                .recommend_closing_from_days
                .unwrap_or(settings.recommend_closing_from_days),
            must_close_from_days: self
                .must_close_from_days
                .unwrap_or(settings.must_close_from_days),
            early_closing,
            import_history_after_days: self
                .import_history_after_days
                .unwrap_or(settings.import_history_after_days),
            reminders: self
                .reminders
                .clone()
                .unwrap_or_else(|| settings.reminders.clone()),
            version: settings.version,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_leaves_out_stays_as_it_is() {
        let mut before = Settings {
            municipality: Some("Exempelby".to_owned()),
            must_close_from_days: 3,
            ..Settings::default()
        };
        let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 23).unwrap();
        before.early_closing.insert(day, "12:00".parse().unwrap());
        assert_eq!(StatedSettings::default().applied_to(&before), before);
        assert_eq!(
            StatedSettings::all_of(&before).applied_to(&Settings::default()),
            before
        );
    }
}
