//! How a change to an account moves the deadlines of its open questions.

use super::account::{Account, AccountDetails};
use super::ids::AccountId;
use super::queue::{AccountCalendars, OpenQuestion, QueueItem, queue};
use super::workspace::Workspace;
use chrono::{DateTime, Utc};

/// How many open questions of an account would have another moment to be kept, were its details
/// these. Clocks that have stopped do not move.
pub fn moved_deadlines(
    workspace: &Workspace,
    current: &[QueueItem],
    account: AccountId,
    details: &AccountDetails,
    now: DateTime<Utc>,
) -> usize {
    let mine: Vec<&QueueItem> = current
        .iter()
        .filter(|item| item.question.account == account)
        .collect();
    if mine.is_empty() {
        return 0;
    }
    let changed = Workspace {
        settings: workspace.settings.clone(),
        accounts: vec![Account {
            id: account,
            version: 0,
            details: details.clone(),
        }],
        closures: workspace.closures.clone(),
        ..Workspace::default()
    };
    let today = now
        .with_timezone(&workspace.settings.time_zone)
        .date_naive();
    let calendars = AccountCalendars::new(&changed, today);
    let open: Vec<OpenQuestion> = mine.iter().map(|item| item.question.clone()).collect();
    let after = queue(&changed, &calendars, &open, now);
    let due_after = |item: &QueueItem| {
        after
            .iter()
            .find(|other| other.question.id == item.question.id)
            .map(|other| other.due)
    };
    mine.into_iter()
        .filter(|item| due_after(item) != Some(item.due))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::Channel;
    use crate::domain::deadline::Deadline;
    use crate::domain::ids::QuestionId;
    use crate::domain::opening_hours::{OpeningHours, seasons_with_past_hours};
    use crate::domain::thread::QuestionState;
    use chrono::{NaiveDate, TimeZone};

    const ACCOUNT: AccountId = AccountId(1);

    fn question(id: i64, received: &str) -> OpenQuestion {
        OpenQuestion {
            id: QuestionId(id),
            account: ACCOUNT,
            assigned: None,
            state: QuestionState::New,
            received: Some(received.parse().unwrap()),
            responded: None,
            return_on: None,
            asked: None,
            response_hours: None,
            history: false,
        }
    }

    fn friday_and_monday() -> (Workspace, Vec<QueueItem>, DateTime<Utc>) {
        let details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        let account = Account {
            id: ACCOUNT,
            version: 1,
            details,
        };
        let workspace = Workspace {
            accounts: vec![account],
            ..Workspace::default()
        };
        let now = Utc.with_ymd_and_hms(2026, 12, 7, 9, 0, 0).unwrap();
        let calendars =
            AccountCalendars::new(&workspace, NaiveDate::from_ymd_opt(2026, 12, 7).unwrap());
        let mut answered = question(3, "2026-12-07T08:00:00Z");
        answered.responded = Some((
            now,
            Deadline {
                starts: None,
                due: Some(now),
            },
        ));
        let open = [
            question(1, "2026-12-04T14:00:00Z"),
            question(2, "2026-12-07T08:00:00Z"),
            answered,
        ];
        let items = queue(&workspace, &calendars, &open, now);
        (workspace, items, now)
    }

    #[test]
    fn another_promise_moves_what_is_open_and_not_what_has_stopped() {
        let (workspace, items, now) = friday_and_monday();
        let same = workspace.accounts[0].details.clone();
        assert_eq!(moved_deadlines(&workspace, &items, ACCOUNT, &same, now), 0);
        let slower = AccountDetails {
            response_hours: Some(48),
            ..same
        };
        assert_eq!(
            moved_deadlines(&workspace, &items, ACCOUNT, &slower, now),
            2
        );
    }

    #[test]
    fn hours_changed_from_a_day_leave_older_deadlines_alone() {
        let (workspace, items, now) = friday_and_monday();
        let old = &workspace.accounts[0].details;
        let wednesday = NaiveDate::from_ymd_opt(2026, 12, 9).unwrap();
        let kept = AccountDetails {
            opening_hours: OpeningHours::default(),
            seasons: seasons_with_past_hours(&old.opening_hours, &old.seasons, wednesday),
            ..old.clone()
        };
        assert_eq!(moved_deadlines(&workspace, &items, ACCOUNT, &kept, now), 0);
        let at_once = AccountDetails {
            opening_hours: OpeningHours::default(),
            ..old.clone()
        };
        assert_eq!(
            moved_deadlines(&workspace, &items, ACCOUNT, &at_once, now),
            2
        );
    }
}
