use super::*;
use std::collections::HashMap;

/// Keys told at each of the moments, one after another.
fn told(
    office: &Office,
    me: Option<PersonId>,
    marks: &HashMap<String, ReminderMark>,
    moments: &[&str],
) -> Vec<Vec<String>> {
    let mut announced = Announced::default();
    let mut told = Vec::new();
    for now in moments {
        let found = office.look(at(now), |snapshot| {
            announcements(snapshot, &reminders(snapshot), me, marks, &announced)
        });
        if let Some(found) = &found {
            announced.record(found, at(now));
        }
        let keys = found.into_iter().flat_map(|found| found.reminders);
        told.push(keys.map(|it| it.key.to_string()).collect());
    }
    told
}

fn tell(office: &Office, me: Option<PersonId>, moments: &[&str]) -> Vec<usize> {
    let told = told(office, me, &HashMap::new(), moments);
    told.iter().map(Vec::len).collect()
}

#[test]
fn a_stage_is_told_once_and_only_while_the_account_is_open() {
    let mut office = office();
    office.ask(1, "2026-12-18 09:00");
    let moments = [
        "2026-12-18 16:40",
        "2026-12-21 07:59",
        "2026-12-21 08:00",
        "2026-12-21 08:20",
    ];
    assert_eq!(tell(&office, None, &moments), [0, 0, 1, 0]);
}

#[test]
fn notifications_are_ten_minutes_apart_unless_something_became_overdue() {
    let mut office = office();
    office.ask(1, "2026-12-18 12:00");
    office.ask(2, "2026-12-18 12:05");
    office.ask(3, "2026-12-18 12:07");
    let moments = ["2026-12-21 08:00", "2026-12-21 08:06", "2026-12-21 08:10"];
    assert_eq!(tell(&office, None, &moments), [1, 0, 2]);
    let moments = ["2026-12-21 12:00", "2026-12-21 12:01", "2026-12-21 12:06"];
    assert_eq!(tell(&office, None, &moments), [3, 1, 1]);
}

#[test]
fn what_waits_for_another_notification_wakes_up_when_it_may_come() {
    let mut office = office();
    office.ask(1, "2026-12-18 12:00");
    office.ask(2, "2026-12-18 12:05");
    let marks = HashMap::new();
    let mut announced = Announced::default();
    let next = |now: &str, announced: &Announced| {
        office.look(at(now), |snapshot| {
            let told = reminders(snapshot);
            let found = announcements(snapshot, &told, None, &marks, announced);
            let next = next_announcement(snapshot, &told, None, &marks, announced);
            (found, next)
        })
    };
    let (found, _) = next("2026-12-21 08:00", &announced);
    announced.record(&found.unwrap(), at("2026-12-21 08:00"));
    assert_eq!(next("2026-12-21 08:01", &announced), (None, None));
    let waits = (None, Some(at("2026-12-21 08:10")));
    assert_eq!(next("2026-12-21 08:06", &announced), waits);
}

#[test]
fn only_those_are_told_whom_the_account_concerns_and_everyone_where_nobody_watches() {
    let mut office = office();
    office.ask(1, "2026-12-18 09:00");
    let moment = ["2026-12-21 08:00"];
    assert_eq!(tell(&office, Some(KARIN), &moment), [1]);
    assert_eq!(tell(&office, Some(OMAR), &moment), [0]);
    office.workspace.accounts[0].details.deputy = Some(OMAR);
    assert_eq!(tell(&office, Some(OMAR), &moment), [1]);
    office.workspace.accounts[0].details.deputy = None;
    office.away(days("2026-12-21", "2026-12-21"));
    assert!(tell(&office, Some(OMAR), &moment)[0] >= 2, "and of the gap");
}

#[test]
fn a_closing_that_presses_is_told_when_the_office_is_shut_and_one_ahead_waits() {
    let office = closing_office();
    let told = told(&office, Some(KARIN), &HashMap::new(), &["2026-12-25 09:00"]);
    assert_eq!(
        told[0],
        ["close_comments/sidan/2026-12-24..2026-12-27/2026-12-25"]
    );
}

#[test]
fn what_was_seen_is_not_told_and_what_was_put_off_is_told_then() {
    let mut office = office();
    office.ask(1, "2026-12-18 12:00");
    let key = "question_due_soon/1/2026-12-21/soon".to_owned();
    let seen = ReminderMark {
        seen_at: Some(at("2026-12-21 08:00")),
        snoozed_until: None,
    };
    let put_off = ReminderMark {
        seen_at: None,
        snoozed_until: Some(at("2026-12-21 09:00")),
    };
    let moments = ["2026-12-21 08:59", "2026-12-21 09:00"];
    let counts = |mark| {
        let told = told(
            &office,
            None,
            &HashMap::from([(key.clone(), mark)]),
            &moments,
        );
        told.iter().map(Vec::len).collect::<Vec<_>>()
    };
    assert_eq!(counts(seen), [0, 0]);
    assert_eq!(counts(put_off), [0, 1]);
}

#[test]
fn what_was_told_is_remembered_in_a_file_and_forgotten_after_two_months() {
    let mut office = office();
    office.ask(1, "2026-12-18 12:00");
    let found = office.look(at("2026-12-21 08:00"), |snapshot| {
        let told = reminders(snapshot);
        announcements(
            snapshot,
            &told,
            None,
            &HashMap::new(),
            &Announced::default(),
        )
    });
    let found = found.unwrap();
    let mut announced = Announced::default();
    announced.record(&found, at("2026-12-21 08:00"));
    let file = serde_json::to_string(&announced).unwrap();
    let mut again: Announced = serde_json::from_str(&file).unwrap();
    assert_eq!(again, announced);
    assert!(again.has(&found.reminders[0].key));
    let mut elsewhere = Announced::default();
    elsewhere.take_in(again.clone());
    assert_eq!(elsewhere, announced, "two programs tell it once");
    let nothing = Announcement {
        reminders: Vec::new(),
    };
    again.record(&nothing, at("2027-02-20 08:00"));
    assert!(!again.has(&found.reminders[0].key));
}
