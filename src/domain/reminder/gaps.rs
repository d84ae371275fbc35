//! Gaps ahead: told at thresholds, then daily.

use super::key::{ReminderKey, Stage};
use super::kind::{ReminderKind, Severity};
use super::office_time::{latest_opened, next_day_opens, working_days_until};
use super::outlook::Gathering;
use super::told::{About, Reminder};
use crate::domain::calendar::AccountCalendar;
use crate::domain::coverage::{Cover, Gap};
use chrono::NaiveDate;

/// So few working days before it, a gap is pressing.
const NEAR_WORKING_DAYS: u16 = 5;

pub(super) fn gather(gathering: &mut Gathering<'_>) {
    for gap in gathering.snapshot.gaps {
        if let Some(told) = reminder(gathering, gap) {
            gathering.tell(told);
        }
    }
}

fn reminder(gathering: &mut Gathering<'_>, gap: &Gap) -> Option<Reminder> {
    let (now, today) = (gathering.snapshot.now, gathering.today);
    let account = gathering.account(gap.account)?;
    let calendar = gathering.calendar(gap.account)?;
    // Stages come with the opening of a working day, never at night.
    let told_on = latest_opened(calendar, today, now).unwrap_or(today);
    let left = working_days_left(gathering, calendar, gap, told_on);
    gathering.change_at(next_day_opens(calendar, today, now));
    let (left, stage) = left?;
    let closes = |day: &NaiveDate| calendar.last_closing(*day);
    gathering.change_at(gap.days.first().and_then(closes));
    let is_left = |day: &NaiveDate| closes(day).is_some_and(|closes| closes > now);
    let days: Vec<NaiveDate> = gap.days.iter().copied().filter(is_left).collect();
    let due = calendar.first_opening(*days.first()?)?;
    let severity = match left {
        0 => Severity::Urgent,
        left if left <= NEAR_WORKING_DAYS => Severity::Warning,
        _ => Severity::Info,
    };
    let last = gap.span().to;
    let subject = format!("{}/{last}", account.details.key);
    Some(Reminder {
        key: ReminderKey::new(ReminderKind::Gap, &subject, stage),
        kind: ReminderKind::Gap,
        stage,
        severity,
        due,
        account: gap.account,
        group: format!("gap/{}/{last}/{stage}", days.first()?),
        about: About::Gap { days },
        became_overdue: false,
        quiet: false,
    })
}

/// How many working days are left before the gap, 0 when it has begun, and the stage of that; nothing
/// for one that is too far away to be told of.
fn working_days_left(
    gathering: &Gathering<'_>,
    calendar: &AccountCalendar,
    gap: &Gap,
    told_on: NaiveDate,
) -> Option<(u16, Stage)> {
    let thresholds = &gathering
        .snapshot
        .workspace
        .settings
        .reminders
        .gap_working_days;
    let most = thresholds.iter().copied().max().unwrap_or(0);
    let cover = gathering.snapshot.coverage.cover(gap.account, told_on);
    let goes_on = cover.is_some_and(Cover::is_gap);
    let left = match working_days_until(calendar, told_on, gap.span().from, most) {
        // Yesterday belonged to it too.
        Some(0 | 1) if goes_on => 0,
        left => left?,
    };
    let last = thresholds.iter().copied().min().unwrap_or(0);
    let reached = thresholds
        .iter()
        .copied()
        .filter(|days| *days >= left)
        .min();
    let stage = match reached {
        Some(days) if days > last || days == left => Stage::WorkingDays(days),
        _ => Stage::Day(told_on),
    };
    Some((left, stage))
}
