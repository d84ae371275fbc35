//! The open questions in the order they must be answered.

use super::calendar::{AccountCalendar, CalendarRules, DateSpan};
use super::deadline::{ClockKind, Deadline, ResponseRule, Urgency, deadline, urgency};
use super::ids::{AccountId, PersonId, QuestionId};
use super::thread::QuestionState;
use super::workspace::Workspace;
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::HashMap;

/// What the queue needs to know of an open question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenQuestion {
    pub id: QuestionId,
    pub account: AccountId,
    pub assigned: Option<PersonId>,
    pub state: QuestionState,
    /// When the open cycle started; none for a thread without anything incoming.
    pub received: Option<DateTime<Utc>>,
    /// When the first-response clock was stopped, and how it stood then.
    pub responded: Option<(DateTime<Utc>, Deadline)>,
    pub return_on: Option<NaiveDate>,
    /// Since when a colleague has been asked, and the moment the answer is wanted by, if one was set.
    pub asked: Option<(DateTime<Utc>, Option<DateTime<Utc>>)>,
    /// The question's own response hours.
    pub response_hours: Option<u16>,
    /// Came in as history: no clocks.
    pub history: bool,
}

/// The calendars of all accounts, made once a revision and day.
#[derive(Debug, Default)]
pub struct AccountCalendars(HashMap<AccountId, AccountCalendar>);

/// An open question with its deadlines.
#[derive(Clone, PartialEq, Debug)]
pub struct QueueItem {
    pub question: OpenQuestion,
    /// The first response's deadline; as it stood when it was stopped.
    pub response: Deadline,
    /// When the promised answer is due.
    pub return_due: Option<DateTime<Utc>>,
    /// When the colleague's answer is wanted.
    pub wanted_by: Option<DateTime<Utc>>,
    /// The moment that is still to be kept towards the citizen: the first response, else the promise.
    pub due: Option<DateTime<Utc>>,
    pub urgency: Option<Urgency>,
    /// The colleague has not answered in time.
    pub chase: bool,
}

impl AccountCalendars {
    /// Calendars with tables from two months before `today` to thirteen months after.
    pub fn new(workspace: &Workspace, today: NaiveDate) -> AccountCalendars {
        AccountCalendars::over(
            workspace,
            DateSpan {
                from: today.checked_sub_days(Days::new(60)).unwrap_or(today),
                to: today.checked_add_days(Days::new(400)).unwrap_or(today),
            },
        )
    }

    /// Calendars with tables for these days; other days take longer.
    pub fn over(workspace: &Workspace, tables: DateSpan) -> AccountCalendars {
        let calendar = |account: &super::account::Account| {
            let rules =
                CalendarRules::of_account(account, &workspace.settings, &workspace.closures);
            (account.id, AccountCalendar::new(rules, tables))
        };
        AccountCalendars(workspace.accounts.iter().map(calendar).collect())
    }

    /// The account's calendar.
    pub fn get(&self, account: AccountId) -> Option<&AccountCalendar> {
        self.0.get(&account)
    }
}

/// The answering rule for a question on an account.
pub fn rule_of(
    workspace: &Workspace,
    account: AccountId,
    own_hours: Option<u16>,
) -> Option<ResponseRule> {
    let details = &workspace.account(account)?.details;
    Some(ResponseRule {
        clock: details.clock,
        response_hours: own_hours.or(details.response_hours),
        outside_hours: details.outside_hours,
    })
}

/// Puts the open questions in order: by the deadline still to be kept, then by when they came.
///
/// Those without a deadline come last. `now` decides what is overdue or due soon.
pub fn queue(
    workspace: &Workspace,
    calendars: &AccountCalendars,
    open: &[OpenQuestion],
    now: DateTime<Utc>,
) -> Vec<QueueItem> {
    let rules: HashMap<AccountId, ResponseRule> = workspace
        .accounts
        .iter()
        .filter_map(|account| Some((account.id, rule_of(workspace, account.id, None)?)))
        .collect();
    let mut items: Vec<QueueItem> = open
        .iter()
        .filter_map(|question| {
            let rule = rules.get(&question.account)?;
            Some(item(question, rule, calendars.get(question.account)?, now))
        })
        .collect();
    items.sort_by_key(|item| {
        (
            item.due.is_none(),
            item.due,
            item.question.received,
            item.question.id,
        )
    });
    items
}

fn item(
    question: &OpenQuestion,
    rule: &ResponseRule,
    calendar: &AccountCalendar,
    now: DateTime<Utc>,
) -> QueueItem {
    let rule = ResponseRule {
        response_hours: question.response_hours.or(rule.response_hours),
        ..*rule
    };
    let response = match (question.responded, question.received) {
        (Some((_, frozen)), _) => frozen,
        (None, Some(received)) if !question.history => deadline(calendar, &rule, received),
        _ => Deadline::default(),
    };
    let return_due = question
        .return_on
        .and_then(|day| calendar.return_promise_due(day));
    let wanted_by = question
        .asked
        .and_then(|(since, wanted)| wanted.or_else(|| default_wanted_by(calendar, since)));
    let due = if question.responded.is_none() {
        response.due
    } else {
        return_due
    };
    let clock = if question.responded.is_none() {
        rule.clock
    } else {
        ClockKind::OpeningHours
    };
    QueueItem {
        urgency: due.map(|due| urgency(calendar, clock, due, now)),
        chase: wanted_by.is_some_and(|wanted| wanted < now),
        question: question.clone(),
        response,
        return_due,
        wanted_by,
        due,
    }
}

/// Within one working day: the same time of day on the next working day, at the latest at its closing.
pub fn default_wanted_by(
    calendar: &AccountCalendar,
    since: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let rule = ResponseRule {
        clock: ClockKind::WorkingDays,
        response_hours: Some(24),
        outside_hours: Default::default(),
    };
    deadline(calendar, &rule, since).due
}
