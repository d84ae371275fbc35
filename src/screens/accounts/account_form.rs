//! An account as it is typed, and what stands in the way of saving it.

use super::account_field::AccountField;
use super::season_form::{EarlyForm, SeasonForm};
use super::week_form::WeekForm;
use crate::domain::account::{AccountDetails, Channel};
use crate::domain::deadline::{ClockKind, OutsideHours};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::opening_hours::{OpeningHours, seasons_with_past_hours};
use crate::screens::record_form::DraftedForm;
use crate::t;
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

/// What keeps an account from being saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccountProblem {
    NameMissing,
    PlatformMissing,
    LinkUnreadable,
    DeputyIsResponsible,
    EndsBeforeStart,
    HoursOutOfRange,
    WeekUnreadable,
    FromDayMissing,
    SeasonUnreadable,
    EarlyClosingUnreadable,
}

impl AccountForm {
    /// A form for a new account with the usual promise.
    pub fn empty() -> AccountForm {
        AccountForm { key: String::new(), ..AccountForm::of(&AccountDetails::with_usual_promise("", Channel::Facebook)) }
    }

    /// The response hours where they can be read; the inner nothing is no promise.
    pub fn response_hours(&self) -> Option<Option<u16>> {
        match &self.promise {
            Promise::None => Some(None),
            Promise::Within { hours } => {
                let digits = hours.trim().trim_end_matches(['h', ' ']);
                let hours = digits.parse::<u16>().ok().filter(|hours| (1..=2_000).contains(hours))?;
                Some(Some(hours))
            }
        }
    }

    /// What keeps it from being saved, in the order of the form.
    pub fn problems(&self) -> Vec<AccountProblem> {
        let mut problems = Vec::new();
        let mut check = |fails: bool, problem| {
            if fails {
                problems.push(problem);
            }
        };
        check(self.name.trim().is_empty(), AccountProblem::NameMissing);
        check(self.channel.code().trim().is_empty(), AccountProblem::PlatformMissing);
        check(self.link().is_none(), AccountProblem::LinkUnreadable);
        check(self.responsible.is_some() && self.responsible == self.deputy, AccountProblem::DeputyIsResponsible);
        let ends_before_start = self.active_from.zip(self.active_to).is_some_and(|(from, to)| to < from);
        check(ends_before_start, AccountProblem::EndsBeforeStart);
        check(self.response_hours().is_none(), AccountProblem::HoursOutOfRange);
        check(self.week.hours().is_none(), AccountProblem::WeekUnreadable);
        let from_day_missing = matches!(&self.validity, HoursFrom::Day(day) if day.is_none());
        check(from_day_missing, AccountProblem::FromDayMissing);
        check(self.seasons.iter().any(|season| season.season().is_none()), AccountProblem::SeasonUnreadable);
        check(self.early.closings().is_none(), AccountProblem::EarlyClosingUnreadable);
        problems
    }

    /// The link, with what people leave out in front; the inner nothing is no link.
    fn link(&self) -> Option<Option<String>> {
        let text = self.url.trim();
        if text.is_empty() {
            return Some(None);
        }
        if text.contains(char::is_whitespace) {
            return None;
        }
        match text.split_once("://") {
            Some(("http" | "https", rest)) if rest.contains('.') => Some(Some(text.to_owned())),
            None if text.contains('.') && !text.contains('@') => Some(Some(format!("https://{text}"))),
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
                Some(hours) => Promise::Within { hours: hours.to_string() },
                None => Promise::None,
            },
            outside_hours: details.outside_hours,
            week: WeekForm::of(&details.opening_hours),
            validity: HoursFrom::Always,
            seasons: details.seasons.iter().map(SeasonForm::of).collect(),
            early: EarlyForm::of(details.early_closing.as_ref()),
        }
    }

    fn details(&self, base: Option<&AccountDetails>) -> Option<AccountDetails> {
        if !self.problems().is_empty() {
            return None;
        }
        let opening_hours = self.week.hours()?;
        let seasons = self.seasons.iter().map(SeasonForm::season).collect::<Option<Vec<_>>>()?;
        let seasons = match (&self.validity, base) {
            (HoursFrom::Day(day), Some(base)) if opening_hours != base.opening_hours => {
                seasons_with_past_hours(&base.opening_hours, &seasons, (*day)?)
            }
            _ => seasons,
        };
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Some(AccountDetails {
            key: self.key.clone(),
            name: self.name.trim().to_owned(),
            channel: match &self.channel {
                Channel::Other(word) => Channel::from_code(word.trim()),
                known => known.clone(),
            },
            url: self.link()?,
            department: text(&self.department),
            responsible: self.responsible,
            deputy: self.deputy,
            active_from: self.active_from,
            active_to: self.active_to,
            clock: self.clock,
            response_hours: self.response_hours()?,
            opening_hours,
            outside_hours: self.outside_hours,
            early_closing: self.early.closings()?,
            seasons,
        })
    }
}

impl AccountProblem {
    /// What is wrong and what to do.
    pub fn words(self, language: Language) -> String {
        match self {
            AccountProblem::NameMissing => t!(language, "account-name-missing"),
            AccountProblem::PlatformMissing => t!(language, "account-platform-missing"),
            AccountProblem::LinkUnreadable => t!(language, "account-link-unreadable"),
            AccountProblem::DeputyIsResponsible => t!(language, "account-deputy-is-responsible"),
            AccountProblem::EndsBeforeStart => t!(language, "form-ends-before-start"),
            AccountProblem::HoursOutOfRange => t!(language, "account-hours-out-of-range"),
            AccountProblem::WeekUnreadable => t!(language, "account-week-unreadable"),
            AccountProblem::FromDayMissing => t!(language, "account-from-day-missing"),
            AccountProblem::SeasonUnreadable => t!(language, "account-season-unreadable"),
            AccountProblem::EarlyClosingUnreadable => t!(language, "account-early-unreadable"),
        }
    }
}


#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::DateSpan;
    use chrono::Weekday;

    fn usual() -> AccountDetails {
        let mut details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        details.seasons = Vec::new();
        details
    }

    #[test]
    fn an_untouched_form_says_what_is_stored() {
        let details = AccountDetails {
            channel: Channel::Other("mastodon".to_owned()),
            response_hours: None,
            early_closing: Some(Default::default()),
            ..usual()
        };
        assert_eq!(AccountForm::of(&details).details(Some(&details)), Some(details));
    }

    #[test]
    fn a_new_account_needs_only_a_name() {
        let mut form = AccountForm::empty();
        assert_eq!(form.problems(), [AccountProblem::NameMissing]);
        form.name = " Badhuset ".to_owned();
        assert_eq!(form.details(None).unwrap().name, "Badhuset");
    }

    #[test]
    fn a_link_may_lack_its_beginning_and_nothing_else() {
        let link = |text: &str| AccountForm { url: text.to_owned(), ..AccountForm::of(&usual()) }.link();
        assert_eq!(link("facebook.com/badhuset"), Some(Some("https://facebook.com/badhuset".to_owned())));
        assert_eq!(link("http://example.org"), Some(Some("http://example.org".to_owned())));
        assert_eq!(link(""), Some(None));
        for wrong in ["javascript://x.y", "file:///etc", "badhuset", "två ord.se", "bad@example.org"] {
            assert_eq!(link(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn nobody_is_their_own_deputy() {
        let mut form = AccountForm::of(&usual());
        form.responsible = Some(PersonId(1));
        form.deputy = Some(PersonId(1));
        assert_eq!(form.problems(), [AccountProblem::DeputyIsResponsible]);
    }

    #[test]
    fn hours_changed_from_a_day_keep_the_old_ones_before_it() {
        let details = usual();
        let mut form = AccountForm::of(&details);
        *form.week.text_mut(Weekday::Fri) = "8-15".to_owned();
        form.validity = HoursFrom::Day("2027-01-04".parse().ok());
        let after = form.details(Some(&details)).unwrap();
        let kept = &after.seasons[0];
        assert_eq!(kept.span.to.to_string(), "2027-01-03");
        assert_eq!(kept.opening_hours, details.opening_hours);
        assert!(DateSpan::contains(kept.span, "2020-02-02".parse().unwrap()));
    }

    #[test]
    fn response_hours_are_whole_and_within_reason() {
        let hours = |text: &str| {
            let promise = Promise::Within { hours: text.to_owned() };
            AccountForm { promise, ..AccountForm::of(&usual()) }.response_hours()
        };
        assert_eq!(hours(" 48 h"), Some(Some(48)));
        for wrong in ["0", "2001", "1,5", "", "-1", "ett dygn"] {
            assert_eq!(hours(wrong), None, "{wrong}");
        }
    }
}
