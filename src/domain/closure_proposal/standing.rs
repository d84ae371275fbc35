//! How a proposal stands: to be taken, there already, or not wanted.

use crate::domain::account::Account;
use crate::domain::closure::Closure;
use crate::domain::ids::ClosureId;
use crate::domain::workspace::Workspace;
use chrono::NaiveDate;

/// What has become of a proposal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    Open,
    /// Some of its days, or some accounts' days, lie in these closures.
    PartlyPresent(Vec<ClosureId>),
    /// Every account is closed on all its working days by these closures.
    Present(Vec<ClosureId>),
    Refused,
}

pub(super) fn standing(workspace: &Workspace, key: &str, working_days: &[NaiveDate]) -> Standing {
    let touching: Vec<&Closure> = workspace
        .closures
        .iter()
        .filter(|closure| working_days.iter().any(|day| closure.span.contains(*day)))
        .collect();
    let ids = || touching.iter().map(|closure| closure.id).collect();
    let closed = |day: &NaiveDate| is_closed_for_all(workspace, &touching, *day);
    if working_days.iter().all(closed) {
        Standing::Present(ids())
    } else if is_refused(workspace, key) {
        Standing::Refused
    } else if touching.is_empty() {
        Standing::Open
    } else {
        Standing::PartlyPresent(ids())
    }
}

pub(super) fn is_refused(workspace: &Workspace, key: &str) -> bool {
    let mut refusals = workspace.refusals.iter();
    refusals.any(|refusal| refusal.proposal == key)
}

/// Whether closures hold the day for every account that is active then.
pub(super) fn is_closed_for_all(
    workspace: &Workspace,
    closures: &[&Closure],
    day: NaiveDate,
) -> bool {
    let holding: Vec<&&Closure> = closures
        .iter()
        .filter(|closure| closure.span.contains(day))
        .collect();
    let is_active = |account: &&Account| {
        let details = &account.details;
        details.active_from.is_none_or(|from| from <= day)
            && details.active_to.is_none_or(|to| day <= to)
    };
    let mut active = workspace.accounts.iter().filter(is_active);
    holding.iter().any(|closure| closure.accounts.is_none())
        || (!holding.is_empty()
            && active.all(|account| holding.iter().any(|it| it.concerns(account.id))))
}
