//! What a closure changes, worked out when something it rests on has changed.

use crate::domain::calendar::DateSpan;
use crate::domain::closure::{Closure, ClosureDetails};
use crate::domain::closure_effect::{
    ClosureEdit, ClosureEffects, Oddity, closure_effects, oddities,
};
use crate::domain::ids::{AccountId, QuestionId};
use crate::domain::workspace::Workspace;
use crate::screens::desk::Desk;
use chrono::{DateTime, NaiveDate, Utc};

/// The consequences.
#[derive(Debug)]
pub(super) struct Worked {
    before: Option<Closure>,
    span: DateSpan,
    accounts: Option<Vec<AccountId>>,
    workspace: Workspace,
    due: Vec<(QuestionId, Option<DateTime<Utc>>)>,
    today: NaiveDate,
    pub effects: ClosureEffects,
    pub oddities: Vec<Oddity>,
}

impl Worked {
    /// Works everything out.
    pub fn of(desk: &Desk, before: Option<&Closure>, details: &ClosureDetails) -> Worked {
        let edit = ClosureEdit {
            before,
            after: Some(details),
        };
        let workspace = &desk.workspace;
        Worked {
            before: before.cloned(),
            span: details.span,
            accounts: details.accounts.clone(),
            workspace: workspace.clone(),
            due: due(desk).collect(),
            today: desk.today(),
            effects: closure_effects(workspace, edit, &desk.queue, &desk.calendars, desk.now),
            oddities: oddities(workspace, before, details, desk.today()),
        }
    }

    /// Whether it still holds. Neither name nor note has a say.
    pub fn holds(&self, desk: &Desk, before: Option<&Closure>, details: &ClosureDetails) -> bool {
        self.span == details.span
            && self.accounts == details.accounts
            && self.before.as_ref() == before
            && self.today == desk.today()
            && self.due.iter().copied().eq(due(desk))
            && self.workspace == desk.workspace
    }
}

/// The open questions with the moments that are to be kept.
fn due(desk: &Desk) -> impl Iterator<Item = (QuestionId, Option<DateTime<Utc>>)> {
    let items = desk.queue.iter();
    items.map(|item| (item.question.id, item.due))
}
