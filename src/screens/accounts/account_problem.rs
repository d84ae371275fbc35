//! What stands in the way of saving an account.

use super::account_form::{AccountForm, HoursFrom};
use crate::domain::language::Language;
use crate::domain::login_place::looks_like_password;
use crate::t;

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
    ChecksUnreadable,
    LoginIsPassword,
}

impl AccountForm {
    /// What keeps it from being saved, in the order of the form.
    pub fn problems(&self) -> Vec<AccountProblem> {
        let mut problems = Vec::new();
        let mut check = |fails: bool, problem| {
            if fails {
                problems.push(problem);
            }
        };
        check(self.name.trim().is_empty(), AccountProblem::NameMissing);
        check(
            self.channel.code().trim().is_empty(),
            AccountProblem::PlatformMissing,
        );
        check(self.link().is_none(), AccountProblem::LinkUnreadable);
        check(
            self.responsible.is_some() && self.responsible == self.deputy,
            AccountProblem::DeputyIsResponsible,
        );
        let ends_before_start = self
            .active_from
            .zip(self.active_to)
            .is_some_and(|(from, to)| to < from);
        check(ends_before_start, AccountProblem::EndsBeforeStart);
        check(
            self.response_hours().is_none(),
            AccountProblem::HoursOutOfRange,
        );
        check(self.week.hours().is_none(), AccountProblem::WeekUnreadable);
        let from_day_missing = matches!(&self.validity, HoursFrom::Day(day) if day.is_none());
        check(from_day_missing, AccountProblem::FromDayMissing);
        check(
            self.seasons.iter().any(|season| season.season().is_none()),
            AccountProblem::SeasonUnreadable,
        );
        check(
            self.early.closings().is_none(),
            AccountProblem::EarlyClosingUnreadable,
        );
        check(
            self.checks_per_day().is_none(),
            AccountProblem::ChecksUnreadable,
        );
        check(
            looks_like_password(&self.login_place),
            AccountProblem::LoginIsPassword,
        );
        problems
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
            AccountProblem::ChecksUnreadable => t!(language, "check-per-day-wrong"),
            AccountProblem::LoginIsPassword => t!(language, "check-login-password"),
        }
    }
}
