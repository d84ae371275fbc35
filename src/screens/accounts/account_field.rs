//! The fields in which two versions of an account are compared.

use crate::domain::account::AccountDetails;
use crate::domain::deadline::ClockKind;
use crate::domain::language::Language;
use crate::screens::desk::Desk;
use crate::screens::record_form::RecordField;
use crate::t;
use crate::text::{answering_times, dates, hours};
use chrono::NaiveDate;

/// A field, or a few that only make sense together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccountField {
    Name,
    Platform,
    Link,
    Department,
    Responsible,
    Deputy,
    ActiveDays,
    Promise,
    OpeningHours,
    Seasons,
    EarlyClosing,
    ChecksPerDay,
    LoginPlace,
}

impl RecordField<AccountDetails> for AccountField {
    const ALL: &'static [AccountField] = &[
        AccountField::Name,
        AccountField::Platform,
        AccountField::Link,
        AccountField::Department,
        AccountField::Responsible,
        AccountField::Deputy,
        AccountField::ActiveDays,
        AccountField::Promise,
        AccountField::OpeningHours,
        AccountField::Seasons,
        AccountField::EarlyClosing,
        AccountField::ChecksPerDay,
        AccountField::LoginPlace,
    ];

    fn label(self, language: Language) -> String {
        match self {
            AccountField::Name => t!(language, "account-name"),
            AccountField::Platform => t!(language, "account-platform"),
            AccountField::Link => t!(language, "account-link"),
            AccountField::Department => t!(language, "account-department"),
            AccountField::Responsible => t!(language, "account-responsible"),
            AccountField::Deputy => t!(language, "account-deputy"),
            AccountField::ActiveDays => t!(language, "form-active-days"),
            AccountField::Promise => t!(language, "account-promise"),
            AccountField::OpeningHours => t!(language, "account-hours"),
            AccountField::Seasons => t!(language, "account-seasons"),
            AccountField::EarlyClosing => t!(language, "account-early"),
            AccountField::ChecksPerDay => t!(language, "check-per-day"),
            AccountField::LoginPlace => t!(language, "check-login-place"),
        }
    }

    fn same(self, one: &AccountDetails, other: &AccountDetails) -> bool {
        match self {
            AccountField::Name => one.name == other.name,
            AccountField::Platform => one.channel == other.channel,
            AccountField::Link => one.url == other.url,
            AccountField::Department => one.department == other.department,
            AccountField::Responsible => one.responsible == other.responsible,
            AccountField::Deputy => one.deputy == other.deputy,
            AccountField::ActiveDays => {
                (one.active_from, one.active_to) == (other.active_from, other.active_to)
            }
            AccountField::Promise => {
                (one.clock, one.response_hours, one.outside_hours)
                    == (other.clock, other.response_hours, other.outside_hours)
            }
            AccountField::OpeningHours => one.opening_hours == other.opening_hours,
            AccountField::Seasons => one.seasons == other.seasons,
            AccountField::EarlyClosing => one.early_closing == other.early_closing,
            AccountField::ChecksPerDay => one.checks_per_day == other.checks_per_day,
            AccountField::LoginPlace => one.login_place == other.login_place,
        }
    }

    fn take(self, from: &AccountDetails, into: &mut AccountDetails) {
        match self {
            AccountField::Name => into.name.clone_from(&from.name),
            AccountField::Platform => into.channel.clone_from(&from.channel),
            AccountField::Link => into.url.clone_from(&from.url),
            AccountField::Department => into.department.clone_from(&from.department),
            AccountField::Responsible => into.responsible = from.responsible,
            AccountField::Deputy => into.deputy = from.deputy,
            AccountField::ActiveDays => {
                (into.active_from, into.active_to) = (from.active_from, from.active_to);
            }
            AccountField::Promise => {
                into.clock = from.clock;
                into.response_hours = from.response_hours;
                into.outside_hours = from.outside_hours;
            }
            AccountField::OpeningHours => into.opening_hours.clone_from(&from.opening_hours),
            AccountField::Seasons => into.seasons.clone_from(&from.seasons),
            AccountField::EarlyClosing => into.early_closing.clone_from(&from.early_closing),
            AccountField::ChecksPerDay => into.checks_per_day = from.checks_per_day,
            AccountField::LoginPlace => into.login_place.clone_from(&from.login_place),
        }
    }

    fn words(self, details: &AccountDetails, desk: &Desk) -> String {
        let language = desk.language;
        let person = |person: Option<_>| {
            person
                .map(|person| desk.person_name(person))
                .unwrap_or_default()
        };
        match self {
            AccountField::Name => details.name.clone(),
            AccountField::Platform => details.channel.name(desk.language).to_owned(),
            AccountField::Link => details.url.clone().unwrap_or_default(),
            AccountField::Department => details.department.clone().unwrap_or_default(),
            AccountField::Responsible => person(details.responsible),
            AccountField::Deputy => person(details.deputy),
            AccountField::ActiveDays => active_days(desk, details.active_from, details.active_to),
            AccountField::Promise if details.response_hours.is_none() => {
                t!(language, "account-no-promise")
            }
            AccountField::Promise => {
                format!(
                    "{}. {}",
                    clock_name(language, details.clock),
                    answering_times::promise(language, details)
                )
            }
            AccountField::OpeningHours => {
                hours::week(language, &details.opening_hours).unwrap_or_default()
            }
            AccountField::Seasons => {
                let season = |season: &crate::domain::opening_hours::Season| {
                    let week = hours::week(language, &season.opening_hours);
                    let week = week.unwrap_or_else(|| t!(language, "hours-closed"));
                    format!(
                        "{}: {week}",
                        hours::season_dates(language, season, desk.today())
                    )
                };
                details
                    .seasons
                    .iter()
                    .map(season)
                    .collect::<Vec<_>>()
                    .join("\n")
            }
            AccountField::ChecksPerDay => details.checks_per_day.to_string(),
            AccountField::LoginPlace => details.login_place.clone().unwrap_or_default(),
            AccountField::EarlyClosing => match &details.early_closing {
                None => t!(language, "account-early-municipality"),
                Some(closings) => {
                    let line =
                        |(day, time): (&NaiveDate, &crate::domain::opening_hours::MinuteOfDay)| {
                            format!("{} {time}", dates::short_date(language, *day, desk.today()))
                        };
                    closings.iter().map(line).collect::<Vec<_>>().join("\n")
                }
            },
        }
    }
}

/// The name of a clock.
pub fn clock_name(language: Language, clock: ClockKind) -> String {
    match clock {
        ClockKind::WorkingDays => t!(language, "clock-working-days"),
        ClockKind::OpeningHours => t!(language, "clock-opening-hours"),
        ClockKind::Elapsed => t!(language, "clock-elapsed"),
    }
}

/// "från 1 jan 2027 till 30 juni 2027"; nothing where neither end is set.
pub fn active_days(desk: &Desk, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    let language = desk.language;
    let date = |day| dates::short_date(language, day, desk.today());
    match (from.map(date), to.map(date)) {
        (None, None) => String::new(),
        (Some(from), None) => t!(language, "form-active-since", from = from),
        (None, Some(to)) => t!(language, "form-active-until", to = to),
        (Some(from), Some(to)) => t!(language, "form-active-between", from = from, to = to),
    }
}
