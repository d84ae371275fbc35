//! An account as it is typed, and what stands in the way of saving it.

use super::account_field::AccountField;
use super::season_form::{EarlyForm, SeasonForm};
use super::week_form::WeekForm;
use crate::domain::account::{AccountDetails, Channel};
use crate::domain::check::MOST_CHECKS_PER_DAY;
use crate::domain::deadline::{ClockKind, OutsideHours};
use crate::domain::ids::PersonId;
use crate::domain::login_place::looks_like_password;
use crate::domain::opening_hours::{OpeningHours, Season, seasons_with_past_hours};
use crate::screens::record_form::DraftedForm;
use chrono::NaiveDate;

/// The form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountForm {
    key: String,
    pub name: String,
    pub channel: Channel,
    pub url: String,
    pub department: String,
    pub responsible: Option<PersonId>,
    pub deputy: Option<PersonId>,
    pub active_from: Option<NaiveDate>,
    pub active_to: Option<NaiveDate>,
    pub clock: ClockKind,
    pub promise: Promise,
    pub outside_hours: OutsideHours,
    pub week: WeekForm,
    pub validity: HoursFrom,
    pub seasons: Vec<SeasonForm>,
    pub early: EarlyForm,
    pub checks_per_day: String,
    pub login_place: String,
}

/// Whether the account promises a time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Promise {
    Within { hours: String },
    None,
}

/// From when the ordinary hours hold that are written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HoursFrom {
    /// They are corrected, for the past too.
    Always,
    /// The hours so far are kept for the days before.
    Day(Option<NaiveDate>),
}

impl AccountForm {
    /// A form for a new account with the usual promise.
    pub fn empty() -> AccountForm {
        AccountForm {
            key: String::new(),
            ..AccountForm::of(&AccountDetails::with_usual_promise("", Channel::Facebook))
        }
    }

    /// The response hours where they can be read; the inner nothing is no promise.
    pub fn response_hours(&self) -> Option<Option<u16>> {
        match &self.promise {
            Promise::None => Some(None),
            Promise::Within { hours } => {
                let digits = hours.trim().trim_end_matches(['h', ' ']);
                let hours = digits
                    .parse::<u16>()
                    .ok()
                    .filter(|hours| (1..=2_000).contains(hours))?;
                Some(Some(hours))
            }
        }
    }

    /// How often it is looked at on a working day, where that can be read.
    pub fn checks_per_day(&self) -> Option<u16> {
        let checks: u16 = self.checks_per_day.trim().parse().ok()?;
        (checks <= MOST_CHECKS_PER_DAY).then_some(checks)
    }

    /// What the form says as far as it can be read; the rest is as it was, or as usual.
    pub fn so_far(&self, base: Option<&AccountDetails>) -> AccountDetails {
        let usual = AccountDetails::with_usual_promise("", Channel::Facebook);
        let before = base.unwrap_or(&usual);
        let opening_hours = self
            .week
            .hours()
            .unwrap_or_else(|| before.opening_hours.clone());
        let seasons: Vec<Season> = self.seasons.iter().filter_map(SeasonForm::season).collect();
        let seasons = match (&self.validity, base) {
            (HoursFrom::Day(Some(day)), Some(base)) if opening_hours != base.opening_hours => {
                seasons_with_past_hours(&base.opening_hours, &seasons, *day)
            }
            _ => seasons,
        };
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        AccountDetails {
            key: self.key.clone(),
            name: self.name.trim().to_owned(),
            channel: match &self.channel {
                Channel::Other(word) => Channel::from_code(word.trim()),
                known => known.clone(),
            },
            url: self.link().unwrap_or_else(|| before.url.clone()),
            department: text(&self.department),
            responsible: self.responsible,
            deputy: self.deputy,
            active_from: self.active_from,
            active_to: self.active_to,
            clock: self.clock,
            response_hours: self.response_hours().unwrap_or(before.response_hours),
            opening_hours,
            outside_hours: self.outside_hours,
            early_closing: self
                .early
                .closings()
                .unwrap_or_else(|| before.early_closing.clone()),
            seasons,
            checks_per_day: self.checks_per_day().unwrap_or(before.checks_per_day),
            login_place: text(&self.login_place).filter(|place| !looks_like_password(place)),
        }
    }

    /// The link, with what people leave out in front; the inner nothing is no link.
    pub(super) fn link(&self) -> Option<Option<String>> {
        let text = self.url.trim();
        if text.is_empty() {
            return Some(None);
        }
        if text.contains(char::is_whitespace) {
            return None;
        }
        match text.split_once("://") {
            Some(("http" | "https", rest)) if rest.contains('.') => Some(Some(text.to_owned())),
            None if text.contains('.') && !text.contains('@') => {
                Some(Some(format!("https://{text}")))
            }
            _ => None,
        }
    }

    /// Whether the ordinary hours differ from those stored, as far as they can be read.
    pub fn changes_hours(&self, stored: &OpeningHours) -> bool {
        self.week.hours().is_some_and(|hours| hours != *stored)
    }
}

impl DraftedForm for AccountForm {
    type Details = AccountDetails;
    type Field = AccountField;

    fn of(details: &AccountDetails) -> AccountForm {
        AccountForm {
            key: details.key.clone(),
            name: details.name.clone(),
            channel: details.channel.clone(),
            url: details.url.clone().unwrap_or_default(),
            department: details.department.clone().unwrap_or_default(),
            responsible: details.responsible,
            deputy: details.deputy,
            active_from: details.active_from,
            active_to: details.active_to,
            clock: details.clock,
            promise: match details.response_hours {
                Some(hours) => Promise::Within {
                    hours: hours.to_string(),
                },
                None => Promise::None,
            },
            outside_hours: details.outside_hours,
            week: WeekForm::of(&details.opening_hours),
            validity: HoursFrom::Always,
            seasons: details.seasons.iter().map(SeasonForm::of).collect(),
            early: EarlyForm::of(details.early_closing.as_ref()),
            checks_per_day: details.checks_per_day.to_string(),
            login_place: details.login_place.clone().unwrap_or_default(),
        }
    }

    fn details(&self, base: Option<&AccountDetails>) -> Option<AccountDetails> {
        self.problems().is_empty().then(|| self.so_far(base))
    }
}

#[cfg(test)]
mod tests;
