use super::cell::CellState;
use super::group::Group;
use super::menu_ui::my_steps;
use super::standing::{Section, Standing};
use super::state::State;
use super::tests::{BATH, BOX, Office, PAGE, ahead, christmas, span, with_christmas};
use super::view::View;
use crate::commands::Command;
use crate::domain::account::AccountDetails;
use crate::domain::calendar::DateSpan;
use crate::domain::closing::ClosingStep;
use crate::domain::closure::ClosureDetails;
use crate::domain::ids::AccountId;

/// The bath answers on Tuesdays, Thursdays and Fridays only: it closes a day before the
/// others and opens a day after them.
fn with_shorter_weeks_at_the_bath(mut office: Office) -> Office {
    let account = office.desk("2026-12-01 09:00").workspace.accounts[1].clone();
    assert_eq!(account.id, BATH);
    let hours = r#"{"tue":["08:00-16:30"],"thu":["08:00-16:30"],"fri":["08:00-16:30"]}"#;
    let command = Command::UpdateAccount {
        account: BATH,
        version: account.version,
        details: AccountDetails {
            opening_hours: serde_json::from_str(hours).unwrap(),
            ..account.details
        },
    };
    office.does("2026-12-01 09:00", &command);
    office
}

fn office() -> Office {
    with_shorter_weeks_at_the_bath(with_christmas())
}

fn of_the_bath() -> DateSpan {
    span("2026-12-23", "2027-01-04")
}

const BEFORE: [ClosingStep; 3] = [
    ClosingStep::PublishNotice,
    ClosingStep::CloseComments,
    ClosingStep::AutoReplyOn,
];

fn is_ready(office: &mut Office, account: AccountId, run: DateSpan) {
    office.ticks("2026-12-22 10:00", run, &BEFORE.map(|step| (account, step)));
}

/// Everything before the closing is done for all.
fn all_are_ready(office: &mut Office) {
    is_ready(office, PAGE, christmas());
    is_ready(office, BOX, christmas());
    is_ready(office, BATH, of_the_bath());
}

fn only<'v>(view: &'v View, name: &str) -> &'v Group {
    let mut found = view.groups.iter().filter(|group| group.name == name);
    let group = found.next().unwrap();
    assert!(found.next().is_none(), "one card for an occasion");
    group
}

fn closure(name: &str, days: DateSpan, account: AccountId) -> Command {
    Command::SaveClosure {
        before: None,
        details: ClosureDetails {
            name: name.to_owned(),
            span: days,
            accounts: Some(vec![account]),
            note: None,
        },
    }
}

#[test]
fn accounts_that_close_on_different_days_share_the_card_of_the_occasion() {
    let view = office().view("2026-12-18 09:42");
    let group = &ahead(&view)[0];
    assert_eq!(
        group.line(),
        "Jul och nyår ons 23 dec–mån 4 jan 2027, 3 konton"
    );
    let accounts: Vec<AccountId> = group.rows.iter().map(|row| row.account).collect();
    assert_eq!(
        accounts,
        [BATH, PAGE, BOX],
        "the first to close comes first"
    );
    let days: Vec<Option<&str>> = group.rows.iter().map(|row| row.days.as_deref()).collect();
    let others = Some("tor 24 dec–sön 3 jan");
    assert_eq!(days, [None, others, others]);
    let heads: Vec<Option<&str>> = group.columns.iter().map(|it| it.due.as_deref()).collect();
    assert_eq!(
        heads,
        [
            Some("första idag 12:00"),
            Some("första tis 22 dec 16:30"),
            Some("ons 23 dec 16:30"),
            Some("första mån 4 jan 2027 08:00")
        ]
    );
    let own = |row: usize, column: usize| group.rows[row].cells[column].own_due.as_deref();
    assert_eq!((own(0, 1), own(1, 1)), (None, Some("ons 23 dec 16:30")));
    assert_eq!((own(0, 3), own(1, 3)), (Some("tis 5 jan 08:00"), None));
    assert_eq!(own(1, 0), Some("tis 22 dec 12:00"));
    assert_eq!(
        group.rows[1].cells[1].spoken,
        "Stäng kommentarer, Exempelby kommun (Facebook), ditt steg, senast ons 23 dec 16:30"
    );
    assert!(
        view.sentence
            .starts_with("Tre konton stänger, de första onsdag 23 december. Du har sex steg kvar"),
        "{}",
        view.sentence
    );
    assert_eq!(group.chip, "Stänger om 5 dagar");
    // Each is closed on its own days.
    let closed: Vec<(usize, usize, bool)> = view
        .strip
        .closed
        .iter()
        .map(|it| (it.first, it.last, it.all))
        .take(3)
        .collect();
    assert_eq!(closed, [(22, 22, false), (23, 33, true), (34, 34, false)]);
}

#[test]
fn as_long_as_an_account_has_steps_left_before_it_closes_the_card_asks_for_them() {
    let mut office = office();
    let view = office.view("2026-12-23 10:00");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.standing, Standing::CloseNow { must: true });
    assert_eq!(
        view.sentence,
        "Ett konto är obevakat men har öppna kommentarer. Stäng dem nu."
    );
    assert_eq!(my_steps(group, ClosingStep::CloseComments).len(), 2);
    is_ready(&mut office, BATH, of_the_bath());
    let view = office.view("2026-12-23 10:00");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.section(), Section::Needed);
    assert_eq!(group.chip, "Stänger idag 16:30");
    assert_eq!(group.columns[0].step, ClosingStep::PublishNotice);
    let bath = &group.rows[0];
    assert!(matches!(bath.cells[1].state, CellState::Done { .. }));
    assert!(
        view.sentence
            .starts_with("Två konton stänger torsdag 24 december."),
        "the bath is closed: {}",
        view.sentence
    );
    // Each step is ticked for its own account's days.
    let steps = my_steps(group, ClosingStep::PublishNotice);
    assert!(steps.iter().all(|step| step.run == christmas()));
    is_ready(&mut office, PAGE, christmas());
    is_ready(&mut office, BOX, christmas());
    let view = office.view("2026-12-23 10:00");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.section(), Section::UnderWay);
    assert_eq!(
        view.sentence,
        "Ett konto är stängt, och kommentarerna öppnas igen tis 5 jan 2027 08:00."
    );
    let view = office.view("2026-12-27 10:00");
    assert_eq!(
        view.sentence,
        "Tre konton är stängda, och de första öppnas igen mån 4 jan 2027 08:00."
    );
}

#[test]
fn once_nothing_before_is_left_the_card_asks_for_opening_those_again_whose_time_has_come() {
    let mut office = office();
    all_are_ready(&mut office);
    let view = office.view("2027-01-04 08:30");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.standing, Standing::Reopen { late: false });
    assert_eq!(group.columns[1].step, ClosingStep::ReopenComments);
    assert_eq!(
        view.sentence,
        "Öppna kommentarerna igen på ett konto: någon bevakar det nu."
    );
    assert_eq!(
        group.rows[0].cells[1].own_due.as_deref(),
        Some("imorgon 08:00")
    );
    let steps = my_steps(group, ClosingStep::ReopenComments);
    let accounts: Vec<AccountId> = steps.iter().map(|step| step.account).collect();
    assert_eq!(accounts, [PAGE], "the bath is closed still");
    use ClosingStep::{AutoReplyOff, GoThrough, ReopenComments};
    let opened = [
        (PAGE, ReopenComments),
        (PAGE, AutoReplyOff),
        (BOX, AutoReplyOff),
    ];
    office.ticks("2027-01-04 08:35", christmas(), &opened);
    let view = office.view("2027-01-04 08:40");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.standing, Standing::GoThrough);
    assert_eq!(
        view.sentence,
        "Två konton är öppna igen. Gå igenom det som kom in tor 24 dec 2026–sön 3 jan."
    );
    let gone_through = [PAGE, BOX].map(|account| (account, GoThrough));
    office.ticks("2027-01-04 09:35", christmas(), &gone_through);
    let view = office.view("2027-01-04 09:40");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.standing, Standing::Closed);
    assert_eq!(
        view.sentence,
        "Ett konto är stängt, och kommentarerna öppnas igen imorgon 08:00."
    );
}

#[test]
fn what_came_in_is_gone_through_though_another_account_has_a_late_step_left() {
    use ClosingStep::{AutoReplyOff, CloseComments, GoThrough, ReopenComments};
    let mut office = office();
    is_ready(&mut office, PAGE, christmas());
    is_ready(&mut office, BOX, christmas());
    let closed = [(BATH, CloseComments)];
    office.ticks("2026-12-22 10:00", of_the_bath(), &closed);
    let last = |office: &Office, now: &str| {
        let view = office.view(now);
        let group = only(&view, "Jul och nyår");
        assert_eq!(group.columns[0].step, ClosingStep::PublishNotice);
        (group.standing, group.columns[3].step)
    };
    let reopen = Standing::Reopen { late: false };
    assert_eq!(last(&office, "2027-01-04 08:30"), (reopen, ReopenComments));
    office.ticks(
        "2027-01-04 08:31",
        christmas(),
        &[(PAGE, ReopenComments), (BOX, AutoReplyOff)],
    );
    assert_eq!(last(&office, "2027-01-04 08:32"), (reopen, AutoReplyOff));
    office.ticks("2027-01-04 08:33", christmas(), &[(PAGE, AutoReplyOff)]);
    let gone_through = (Standing::GoThrough, GoThrough);
    assert_eq!(last(&office, "2027-01-04 08:34"), gone_through);
    let gone_through = [(PAGE, GoThrough), (BOX, GoThrough)];
    office.ticks("2027-01-04 08:35", christmas(), &gone_through);
    let closed = (Standing::Closed, ReopenComments);
    assert_eq!(last(&office, "2027-01-04 08:36"), closed);
}

#[test]
fn what_is_unfolded_stays_so_when_a_step_is_ticked_or_the_run_grows() {
    let mut office = office();
    let view = office.view("2026-12-21 09:42");
    let mut state = State::default();
    state.show_closing(PAGE, christmas());
    state.settle(&view);
    let key = only(&view, "Jul och nyår").key;
    assert!(state.unfolded.contains(&key));
    office.ticks(
        "2026-12-21 10:00",
        of_the_bath(),
        &[(BATH, ClosingStep::PublishNotice)],
    );
    let view = office.view("2026-12-21 10:01");
    assert!(state.unfolded.contains(&only(&view, "Jul och nyår").key));
    office.karin_is_away(span("2027-01-04", "2027-01-04"));
    let view = office.view("2026-12-21 10:02");
    let group = only(&view, "Jul och nyår");
    assert_eq!(group.rows[1].run, span("2026-12-24", "2027-01-04"));
    assert!(state.unfolded.contains(&group.key));
}

#[test]
fn the_same_name_joins_what_touches_and_not_what_is_far_apart() {
    let mut office = Office::new();
    for command in [
        closure("Städdagar", span("2027-02-01", "2027-02-03"), BATH),
        closure("Städdagar", span("2027-02-04", "2027-02-05"), PAGE),
        closure("Städdagar", span("2027-03-01", "2027-03-03"), BATH),
        closure("Flytt", span("2027-02-01", "2027-02-03"), BOX),
    ] {
        office.does("2026-12-01 09:00", &command);
    }
    let view = office.view("2026-12-21 09:42");
    let lines = |name: &str| -> Vec<String> {
        let groups = view.groups.iter().filter(|group| group.name == name);
        groups.map(Group::line).collect()
    };
    let cleaning = lines("Städdagar");
    assert_eq!(cleaning.len(), 2, "{cleaning:?}");
    assert!(cleaning[0].ends_with("2 konton"), "{cleaning:?}");
    assert!(cleaning[1].ends_with("1 konto"), "{cleaning:?}");
    assert_eq!(lines("Flytt").len(), 1);
    let key = |at: usize| view.groups[at].key;
    let last = view.groups.len();
    assert!((1..last).all(|at| (0..at).all(|before| key(before) != key(at))));
}

#[test]
fn days_without_anybody_are_one_thing_only_where_they_are_the_same() {
    let mut office = with_shorter_weeks_at_the_bath(Office::new());
    office.karin_is_away(span("2027-02-09", "2027-02-11"));
    let view = office.view("2027-01-20 09:42");
    let unwatched = view.groups.iter().filter(|group| group.name == "Obevakat");
    let rows: Vec<usize> = unwatched.map(|group| group.rows.len()).collect();
    assert_eq!(rows.iter().sum::<usize>(), 3);
    assert_eq!(rows.len(), 2, "the bath has other days");
}
