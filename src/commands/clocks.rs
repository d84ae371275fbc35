//! Freezing clocks: when an entry stops one, how it stood then is kept with the entry.

use super::CommandError;
use crate::domain::calendar::{AccountCalendar, CalendarRules, DateSpan};
use crate::domain::deadline::deadline;
use crate::domain::ids::{AccountId, EntryId, QuestionId};
use crate::domain::question::{Entry, EntryKind, FrozenClock, Question};
use crate::domain::queue::rule_of;
use crate::domain::thread::status_of;
use crate::domain::workspace::Workspace;
use crate::store::Recorder;
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::HashMap;

/// The clocks of all accounts, with the rules as they are now.
pub(crate) struct Clocks {
    workspace: Workspace,
    tables: DateSpan,
    calendars: HashMap<AccountId, AccountCalendar>,
}

/// An entry that stopped something.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Stop {
    entry: EntryId,
    /// The start of the cycle whose first-response clock it stopped.
    response_since: Option<DateTime<Utc>>,
    /// The promised day that it ended.
    promise: Option<NaiveDate>,
}

impl Clocks {
    /// Clocks over a workspace; tables are made for the year around `now`.
    pub(crate) fn of(workspace: Workspace, now: DateTime<Utc>) -> Clocks {
        let today = now.date_naive();
        let tables = DateSpan {
            from: today.checked_sub_days(Days::new(60)).unwrap_or(today),
            to: today.checked_add_days(Days::new(400)).unwrap_or(today),
        };
        Clocks {
            workspace,
            tables,
            calendars: HashMap::new(),
        }
    }

    /// Brings the frozen clocks of a thread in line with its entries.
    ///
    /// A clock that was frozen in `before` and is stopped by the same entry after the same start
    /// stays as it was; without `before` all are computed with the rules of today. What came in as
    /// history has no clocks.
    pub(crate) fn freeze(
        &mut self,
        recorder: &mut Recorder<'_>,
        id: QuestionId,
        before: Option<&Question>,
    ) -> Result<(), CommandError> {
        let Some(question) = recorder
            .question(id)?
            .filter(|question| !question.details.history)
        else {
            return Ok(());
        };
        let earlier = before
            .map(|question| stops(&question.entries))
            .unwrap_or_default();
        let stops = stops(&question.entries);
        for entry in &question.entries {
            let stop = stops.iter().find(|stop| stop.entry == entry.id);
            if stop.is_some_and(|stop| earlier.contains(stop) && is_frozen(entry, stop)) {
                continue;
            }
            let response = stop
                .and_then(|stop| stop.response_since)
                .map(|since| self.clock(&question, since));
            let promise = stop.and_then(|stop| stop.promise).and_then(|day| {
                self.calendar(question.details.account)?
                    .return_promise_due(day)
            });
            if response != entry.stopped_response || promise != entry.stopped_promise {
                recorder.freeze_clocks(entry.id, response, promise)?;
            }
        }
        Ok(())
    }

    fn clock(&mut self, question: &Question, since: DateTime<Utc>) -> FrozenClock {
        let account = question.details.account;
        let rule = rule_of(&self.workspace, account, question.details.response_hours);
        let found = rule
            .zip(self.calendar(account))
            .map(|(rule, calendar)| deadline(calendar, &rule, since));
        let found = found.unwrap_or_default();
        FrozenClock {
            starts: found.starts,
            due: found.due,
        }
    }

    fn calendar(&mut self, id: AccountId) -> Option<&AccountCalendar> {
        if !self.calendars.contains_key(&id) {
            let account = self.workspace.account(id)?;
            let rules = CalendarRules::of_account(
                account,
                &self.workspace.settings,
                &self.workspace.closures,
            );
            self.calendars
                .insert(id, AccountCalendar::new(rules, self.tables));
        }
        self.calendars.get(&id)
    }
}

fn is_frozen(entry: &Entry, stop: &Stop) -> bool {
    stop.response_since.is_some() == entry.stopped_response.is_some()
}

fn stops(entries: &[Entry]) -> Vec<Stop> {
    (0..entries.len())
        .filter_map(|number| stop_of(&entries[..number], &entries[number]))
        .collect()
}

fn stop_of(before: &[Entry], entry: &Entry) -> Option<Stop> {
    let ends = entry.details.kind.ends_cycle();
    if !ends && !matches!(entry.details.kind, EntryKind::HoldingReply { .. }) {
        return None;
    }
    let status = status_of(before);
    let cycle = status.open_cycle()?;
    let stop = Stop {
        entry: entry.id,
        response_since: cycle.first_response.is_none().then_some(cycle.started_at),
        promise: cycle
            .promise
            .filter(|_| ends)
            .and_then(|promise| promise.return_on),
    };
    (stop.response_since.is_some() || stop.promise.is_some()).then_some(stop)
}
