use super::*;
use crate::domain::ids::CheckId;

#[test]
fn a_gap_is_told_at_each_threshold_when_the_office_opens_and_daily_while_it_lasts() {
    let mut office = office();
    office.away(days("2026-12-28", "2026-12-30"));
    let told = office.course(ReminderKind::Gap, "2026-11-20 07:00", "2027-01-05 09:00");
    let expected = [
        "Thu 26 08:00 20",
        "Thu 10 08:00 10",
        "Thu 17 08:00 5",
        "Mon 21 08:00 3",
        "Wed 23 08:00 1",
        "Mon 28 08:00 2026-12-28",
        "Tue 29 08:00 2026-12-29",
        "Wed 30 08:00 2026-12-30",
        "Wed 30 16:30 -",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_gap_names_its_days_and_presses_more_as_it_comes_nearer() {
    let mut office = office();
    office.away(days("2026-12-28", "2026-12-30"));
    let gap = |now: &str| {
        let told = office.reminders(now).into_iter();
        let mut gaps = told.filter(|it| it.kind == ReminderKind::Gap);
        gaps.next().unwrap()
    };
    let ahead = gap("2026-12-11 09:00");
    assert_eq!(ahead.key.as_str(), "gap/sidan/2026-12-30/10");
    assert_eq!(ahead.severity, Severity::Info);
    assert_eq!(ahead.due, at("2026-12-28 08:00"));
    let days = ["2026-12-28", "2026-12-29", "2026-12-30"].map(day).to_vec();
    assert_eq!(ahead.about, About::Gap { days });
    assert_eq!(gap("2026-12-23 09:00").severity, Severity::Warning);
    let on = gap("2026-12-29 09:00");
    assert_eq!(on.severity, Severity::Urgent);
    let days = ["2026-12-29", "2026-12-30"].map(day).to_vec();
    assert_eq!(on.about, About::Gap { days });
}

#[test]
fn closed_days_within_a_gap_are_silent() {
    let mut office = office();
    office.away(days("2026-12-04", "2026-12-08"));
    let told = office.course(ReminderKind::Gap, "2026-12-04 07:00", "2026-12-09 09:00");
    let expected = [
        "Fri 04 07:00 1",
        "Fri 04 08:00 2026-12-04",
        "Mon 07 08:00 2026-12-07",
        "Tue 08 08:00 2026-12-08",
        "Tue 08 16:30 -",
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_unchecked_account_is_told_twice_a_day_and_a_checked_one_not() {
    let mut office = office();
    office.workspace.accounts[0].details.checks_per_day = 1;
    let course = |office: &Office| {
        office.course(
            ReminderKind::NotChecked,
            "2026-12-21 06:00",
            "2026-12-21 23:00",
        )
    };
    assert_eq!(course(&office), ["Mon 21 10:00 first", "Mon 21 15:30 last"]);
    office.checks.push(Check {
        id: CheckId(1),
        account: PAGE,
        day: day("2026-12-21"),
        at: at("2026-12-21 08:10"),
        recorded_at: at("2026-12-21 08:10"),
        by: None,
        note: None,
        late_reason: None,
    });
    assert_eq!(course(&office), [""; 0]);
    office.workspace.accounts[0].details.checks_per_day = 3;
    assert_eq!(course(&office), ["Mon 21 15:30 last"]);
}

#[test]
fn on_a_short_day_a_check_is_told_once_at_opening() {
    let mut office = office();
    let details = &mut office.workspace.accounts[0].details;
    details.checks_per_day = 1;
    details.early_closing = Some([(day("2026-12-23"), "10:30".parse().unwrap())].into());
    let told = office.course(
        ReminderKind::NotChecked,
        "2026-12-23 06:00",
        "2026-12-24 23:00",
    );
    assert_eq!(told, ["Wed 23 08:00 last", "Thu 24 00:00 -"]);
}
