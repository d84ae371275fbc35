use super::*;
use crate::domain::closing::KeptOpen;
use crate::domain::ids::KeptOpenId;

fn christmas() -> DateSpan {
    days("2026-12-24", "2026-12-27")
}

/// No closing but that of Christmas: the account is given up before New Year.
fn christmas_office() -> Office {
    let mut office = closing_office();
    office.workspace.accounts[0].details.active_to = Some(day("2026-12-30"));
    office
}

fn course(office: &Office, kind: ReminderKind) -> Vec<String> {
    office.course(kind, "2026-12-01 07:00", "2026-12-29 09:30")
}

#[test]
fn a_closing_nobody_sees_to_is_told_from_five_working_days_before_until_it_is_over() {
    let office = christmas_office();
    let notice = ["Thu 17 08:00 ahead", "Tue 22 12:00 due", "Mon 28 08:00 -"];
    assert_eq!(course(&office, ReminderKind::PublishNotice), notice);
    let comments = [
        "Thu 17 08:00 ahead",
        "Wed 23 08:00 last-day",
        "Wed 23 15:30 soon",
        "Wed 23 16:30 due",
        "Thu 24 09:00 2026-12-24",
        "Fri 25 09:00 2026-12-25",
        "Sat 26 09:00 2026-12-26",
        "Sun 27 09:00 2026-12-27",
        "Mon 28 08:00 -",
    ];
    assert_eq!(course(&office, ReminderKind::CloseComments), comments);
    assert_eq!(course(&office, ReminderKind::ReopenComments), [""; 0]);
}

#[test]
fn what_was_closed_is_to_be_opened_at_the_first_opening_and_then_every_hour() {
    let mut office = christmas_office();
    office.tick(christmas(), ClosingStep::CloseComments, "2026-12-22 15:00");
    office.tick(christmas(), ClosingStep::PublishNotice, "2026-12-22 11:00");
    assert_eq!(office.keys("2026-12-23 16:00"), [""; 0]);
    let told = course(&office, ReminderKind::ReopenComments);
    let first = [
        "Mon 28 08:00 due",
        "Mon 28 09:00 2026-12-28T09:00",
        "Mon 28 10:00 2026-12-28T10:00",
    ];
    assert_eq!(told[..3], first);
    assert_eq!(told[8], "Mon 28 16:00 2026-12-28T16:00");
    assert_eq!(told[9], "Tue 29 08:00 2026-12-29T08:00");
}

#[test]
fn a_must_presses_more_than_what_is_recommended() {
    let severity = |office: &Office, now: &str| {
        let told = office.reminders(now).into_iter();
        let mut closing = told.filter(|it| it.kind == ReminderKind::CloseComments);
        closing.next().unwrap().severity
    };
    let mut office = christmas_office();
    assert_eq!(severity(&office, "2026-12-23 09:00"), Severity::Info);
    assert_eq!(severity(&office, "2026-12-23 16:00"), Severity::Warning);
    office.away(days("2026-12-28", "2026-12-28"));
    assert_eq!(severity(&office, "2026-12-23 09:00"), Severity::Warning);
    assert_eq!(severity(&office, "2026-12-23 16:00"), Severity::Urgent);
}

#[test]
fn a_decision_to_stay_open_is_followed_by_silence() {
    let mut office = christmas_office();
    office.workspace.closing_records.kept_open.push(KeptOpen {
        id: KeptOpenId(1),
        account: PAGE,
        run: christmas(),
        reason: "Krisberedskap".to_owned(),
        by: KARIN,
        at: at("2026-12-10 09:00"),
    });
    for now in ["2026-12-22 13:00", "2026-12-23 16:00", "2026-12-25 09:00"] {
        assert_eq!(office.keys(now), [""; 0]);
    }
}

#[test]
fn what_came_up_too_late_says_now_and_never_that_it_is_overdue() {
    let mut office = christmas_office();
    office.away(days("2026-12-21", "2026-12-22"));
    office.workspace.schedule_changes.shared = Some(at("2026-12-21 07:30"));
    let told = office.course(
        ReminderKind::CloseComments,
        "2026-12-21 07:30",
        "2026-12-22 12:00",
    );
    let expected = [
        "Mon 21 07:30 due",
        "Mon 21 09:00 2026-12-21",
        "Tue 22 09:00 2026-12-22",
    ];
    assert_eq!(told, expected);
    let told = office.reminders("2026-12-21 08:00");
    assert!(told.iter().all(|told| !told.became_overdue));
    assert_eq!(told[0].stage, Stage::Now);
}

#[test]
fn a_run_that_has_gone_asks_to_open_what_was_closed_at_once() {
    let mut office = christmas_office();
    let gap = days("2026-12-09", "2026-12-10");
    office.tick(gap, ClosingStep::CloseComments, "2026-12-08 16:00");
    let key = "reopen_comments/sidan/2026-12-09..2026-12-10/2026-12-09T10:00";
    assert_eq!(office.keys("2026-12-09 10:15"), [key]);
}

#[test]
fn the_automatic_reply_belongs_to_the_closing_and_is_told_by_itself_only_when_left_on() {
    let mut office = christmas_office();
    let closing = |office: &Office, now: &str| {
        let told = office.reminders(now).into_iter();
        let closing = told.filter(|it| it.kind >= ReminderKind::CloseComments);
        let told = closing.filter_map(|it| match it.about {
            About::Closing {
                step, auto_reply, ..
            } => Some((step, auto_reply)),
            _ => None,
        });
        told.collect::<Vec<_>>()
    };
    let close = (ClosingStep::CloseComments, true);
    assert_eq!(closing(&office, "2026-12-23 09:00"), [close]);
    office.tick(christmas(), ClosingStep::AutoReplyOn, "2026-12-23 10:00");
    office.tick(christmas(), ClosingStep::CloseComments, "2026-12-23 10:00");
    let reopen = (ClosingStep::ReopenComments, true);
    assert_eq!(closing(&office, "2026-12-28 08:00"), [reopen]);
    office.tick(christmas(), ClosingStep::ReopenComments, "2026-12-28 08:10");
    assert_eq!(closing(&office, "2026-12-28 09:09"), []);
    let left_on = (ClosingStep::AutoReplyOff, false);
    assert_eq!(closing(&office, "2026-12-28 09:10"), [left_on]);
}

#[test]
fn a_mailbox_is_told_of_its_automatic_reply_without_being_nagged() {
    let mut office = christmas_office();
    office.workspace.accounts[0].details.channel = Channel::Email;
    let told = course(&office, ReminderKind::CloseComments);
    let last = &told[told.len() - 2..];
    assert_eq!(last, ["Wed 23 16:30 due", "Mon 28 08:00 -"]);
}
