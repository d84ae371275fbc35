use super::*;
use crate::domain::deadline::Deadline;

#[test]
fn a_question_is_told_when_four_open_hours_are_left_and_when_it_is_overdue() {
    let mut office = office();
    office.ask(1, "2026-12-18 15:00");
    let soon = office.course(
        ReminderKind::QuestionDueSoon,
        "2026-12-18 15:00",
        "2026-12-22 09:00",
    );
    assert_eq!(soon, ["Mon 21 11:00 soon", "Mon 21 15:00 -"]);
    let told = &office.reminders("2026-12-21 15:01")[0];
    assert_eq!(told.key.as_str(), "question_overdue/1/2026-12-21/due");
    assert_eq!(told.severity, Severity::Urgent);
    assert_eq!(told.due, at("2026-12-21 15:00"));
    assert!(told.became_overdue);
}

#[test]
fn a_promise_is_told_on_its_day_and_a_colleague_who_is_late_beside_it() {
    let mut office = office();
    let asked = office.ask(1, "2026-12-14 09:00");
    asked.state = QuestionState::WaitingForColleague;
    asked.responded = Some((at("2026-12-14 10:00"), Deadline::default()));
    asked.return_on = Some(day("2026-12-21"));
    asked.asked = Some((at("2026-12-17 10:00"), Some(at("2026-12-18 10:00"))));
    assert_eq!(office.keys("2026-12-18 09:59"), [""; 0]);
    let told = ["colleague_late/1/2026-12-18/due"];
    assert_eq!(office.keys("2026-12-18 10:01"), told);
    let promise = office.course(
        ReminderKind::ReturnPromise,
        "2026-12-18 09:00",
        "2026-12-22 09:00",
    );
    assert_eq!(promise, ["Mon 21 12:30 soon", "Mon 21 16:30 due"]);
}

#[test]
fn a_deadline_on_an_unwatched_day_is_told_until_it_is_soon_on_that_very_day() {
    let mut office = office();
    office.away(days("2026-12-21", "2026-12-21"));
    office.ask(1, "2026-12-18 15:00");
    let told = office.course(
        ReminderKind::DueUnwatched,
        "2026-12-18 15:00",
        "2026-12-22 09:00",
    );
    assert_eq!(told, ["Fri 18 15:00 ahead", "Mon 21 11:00 -"]);
}

#[test]
fn the_most_pressing_comes_first() {
    let mut office = office();
    office.ask(1, "2026-12-17 15:00");
    office.ask(2, "2026-12-17 09:00");
    office.ask(3, "2026-12-18 12:00");
    let order = [
        "question_overdue/2/2026-12-18/due",
        "question_overdue/1/2026-12-18/due",
        "question_due_soon/3/2026-12-21/soon",
    ];
    assert_eq!(office.keys("2026-12-21 10:00"), order);
}

#[test]
fn a_reminder_is_put_off_never_past_its_moment() {
    let mut office = office();
    office.ask(1, "2026-12-18 15:00");
    let names = |now: &str| {
        office.look(at(now), |snapshot| {
            let calendar = snapshot.calendars.get(PAGE).unwrap();
            let told = &reminders(snapshot)[0];
            let options = snooze_options(told, calendar, snapshot.now);
            let names = options.iter().map(|it| it.name);
            names.collect::<Vec<_>>()
        })
    };
    let both = [SnoozeUntil::InAnHour, SnoozeUntil::ThisAfternoon];
    assert_eq!(names("2026-12-21 11:30"), both);
    assert_eq!(names("2026-12-21 14:00"), [SnoozeUntil::InAnHour]);
    assert_eq!(names("2026-12-21 14:01"), []);
    assert_eq!(names("2026-12-21 15:01"), []);
}
