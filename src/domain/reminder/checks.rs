//! Accounts that nobody has looked at today, or too seldom.

use super::key::{ReminderKey, Stage};
use super::kind::{ReminderKind, Severity};
use super::outlook::Gathering;
use super::told::{About, Reminder};
use crate::domain::account::Account;
use crate::domain::check::checks_demanded;
use crate::domain::coverage::Cover;
use crate::domain::ids::AccountId;
use crate::domain::missed_check::{CheckTimes, MissedCheck, missed_check};
use std::collections::HashMap;

pub(super) fn gather(gathering: &mut Gathering<'_>) {
    let mut made: HashMap<AccountId, u16> = HashMap::new();
    for check in gathering.snapshot.checks {
        if check.day == gathering.today {
            *made.entry(check.account).or_default() += 1;
        }
    }
    for account in &gathering.snapshot.workspace.accounts {
        let made = made.get(&account.id).copied().unwrap_or(0);
        if let Some(told) = check(gathering, account, made) {
            gathering.tell(told);
        }
    }
}

fn check(gathering: &mut Gathering<'_>, account: &Account, made: u16) -> Option<Reminder> {
    let (snapshot, day) = (gathering.snapshot, gathering.today);
    let calendar = gathering.calendar(account.id)?;
    let demanded = checks_demanded(snapshot.workspace, account.id, day);
    if made >= demanded || !account.details.is_active_on(day) {
        return None;
    }
    let times = CheckTimes::on(calendar, day, &snapshot.workspace.settings.reminders)?;
    gathering.change_at(Some(times.first));
    gathering.change_at(Some(times.last));
    let missed = missed_check(Some(times), demanded, usize::from(made), snapshot.now)?;
    let cover = snapshot.coverage.cover(account.id, day);
    let is_gap = cover.is_some_and(Cover::is_gap);
    let stage = if snapshot.now >= times.last {
        Stage::Last
    } else {
        Stage::First
    };
    let missing = match missed {
        MissedCheck::NotChecked => demanded,
        MissedCheck::TooFew { missing } => missing,
    };
    let subject = format!("{}/{day}", account.details.key);
    Some(Reminder {
        key: ReminderKey::new(ReminderKind::NotChecked, &subject, stage),
        kind: ReminderKind::NotChecked,
        stage,
        severity: Severity::Warning,
        due: times.closes,
        account: account.id,
        about: About::Checks { made, missing },
        group: format!("not_checked/{made}/{missing}/{stage}/{}", times.closes),
        became_overdue: false,
        // The gap has been told; that nobody looked is told once more before the day closes.
        quiet: stage == Stage::First && is_gap,
    })
}
