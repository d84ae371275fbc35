use super::group::Group;
use super::my_steps;
use super::standing::{Section, Standing};
use super::state::State;
use super::view::View;
use crate::commands::{Actor, Command, Created, StepDone, perform};
use crate::domain::absence::AbsenceDetails;
use crate::domain::account::{AccountDetails, Channel};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::ClosingStep;
use crate::domain::closure::ClosureDetails;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::PersonDetails;
use crate::screens::desk::Desk;
use crate::store::Store;
use chrono::{DateTime, Utc};

pub(super) const KARIN: PersonId = PersonId(1);
pub(super) const PAGE: AccountId = AccountId(1);
pub(super) const BATH: AccountId = AccountId(2);
pub(super) const BOX: AccountId = AccountId(3);

fn at(civil: &str) -> DateTime<Utc> {
    DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
        .unwrap()
        .to_utc()
}

pub(super) fn span(from: &str, to: &str) -> DateSpan {
    DateSpan::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
}

/// Karin watches two pages and a mailbox on weekdays; Anders watches nothing.
pub(super) struct Office(Store);

impl Office {
    pub(super) fn new() -> Office {
        let mut office = Office(Store::open_in_memory().unwrap());
        for name in ["Karin Ek", "Anders Ö"] {
            let details = PersonDetails {
                key: name.to_lowercase(),
                name: name.to_owned(),
                ..PersonDetails::default()
            };
            office.does("2026-11-20 09:00", &Command::CreatePerson(details));
        }
        for (name, channel) in [
            ("Exempelby kommun", Channel::Facebook),
            ("Badhuset", Channel::Instagram),
            ("Kommunen", Channel::Email),
        ] {
            let details = AccountDetails {
                responsible: Some(KARIN),
                ..AccountDetails::with_usual_promise(name, channel)
            };
            office.does("2026-11-20 09:00", &Command::CreateAccount(details));
        }
        office
    }

    pub(super) fn does(&mut self, when: &str, command: &Command) -> Created {
        let actor = Actor {
            person: Some(KARIN),
            name: "Karin Ek".to_owned(),
        };
        perform(&mut self.0, command, &actor, at(when))
            .unwrap()
            .created
    }

    /// Nobody watches between Christmas and New Year: comments must be closed.
    pub(super) fn karin_is_away(&mut self, span: DateSpan) {
        let details = AbsenceDetails {
            person: KARIN,
            span,
            reason: None,
            stand_ins: Vec::new(),
        };
        let command = Command::SaveAbsence {
            before: None,
            details,
            days: Vec::new(),
        };
        self.does("2026-12-01 09:00", &command);
    }

    pub(super) fn ticks(&mut self, when: &str, run: DateSpan, steps: &[(AccountId, ClosingStep)]) {
        let steps = steps.iter().map(|(account, step)| StepDone {
            account: *account,
            run,
            step: *step,
        });
        let steps = steps.collect();
        self.does(when, &Command::TickClosingSteps { steps });
    }

    pub(super) fn desk(&self, now: &str) -> Desk {
        Desk::load(&self.0, at(now), Language::Sv, Some(KARIN)).unwrap()
    }

    pub(super) fn view(&self, now: &str) -> View {
        View::of(&self.desk(now))
    }
}

pub(super) fn christmas() -> DateSpan {
    span("2026-12-24", "2027-01-03")
}

pub(super) fn with_christmas() -> Office {
    let mut office = Office::new();
    office.karin_is_away(span("2026-12-28", "2026-12-30"));
    office
}

pub(super) fn ahead(view: &View) -> &[Group] {
    view.parts().0
}

#[test]
fn accounts_with_the_same_occasion_share_a_card_and_others_have_their_own() {
    let mut office = with_christmas();
    let closure = Command::SaveClosure {
        before: None,
        details: ClosureDetails {
            name: "Badhuset städas".to_owned(),
            span: span("2026-12-22", "2027-01-08"),
            accounts: Some(vec![BATH]),
            note: None,
        },
    };
    office.does("2026-12-01 09:00", &closure);
    let view = office.view("2026-12-21 09:42");
    let groups = ahead(&view);
    assert_eq!(
        groups[0].line(),
        "Badhuset städas tis 22 dec–sön 10 jan 2027, 1 konto"
    );
    assert_eq!(
        groups[1].line(),
        "Jul och nyår tor 24 dec–sön 3 jan 2027, 2 konton"
    );
    assert_eq!(view.closures[0].accounts, "Badhuset (Instagram)");
    assert_eq!(
        groups[1].because.as_deref(),
        Some(
            "Därför: julafton, juldagen, annandag jul, helger, bevakningslucka 28–30 dec, \
             nyårsafton, nyårsdagen"
        )
    );
    let gap = groups[1]
        .gap
        .map(|(account, day)| (account, day.to_string()));
    assert_eq!(gap, Some((PAGE, "2026-12-28".to_owned())));
}

#[test]
fn the_sentence_counts_my_steps_before_the_closing() {
    let mut office = with_christmas();
    let view = office.view("2026-12-21 09:42");
    // Two notices, two pages to close, two automatic replies: a mailbox has no notice.
    assert_eq!(
        view.sentence,
        "Kontoren stänger torsdag 24 december. Du har sex steg kvar, och det första ska vara klart \
         imorgon 12:00."
    );
    assert_eq!(ahead(&view)[0].progress, "0 av 8 steg klara");
    assert_eq!(ahead(&view)[0].chip, "Stänger om 3 dagar");
    use ClosingStep::*;
    office.ticks(
        "2026-12-21 10:00",
        christmas(),
        &[
            (PAGE, PublishNotice),
            (PAGE, CloseComments),
            (PAGE, AutoReplyOn),
            (BATH, PublishNotice),
            (BATH, CloseComments),
            (BOX, PublishNotice),
        ],
    );
    let view = office.view("2026-12-21 10:05");
    assert!(
        view.sentence
            .ends_with("Du har ett steg kvar, och det ska vara klart ons 23 dec 16:30.")
    );
    office.ticks("2026-12-21 10:10", christmas(), &[(BOX, AutoReplyOn)]);
    let view = office.view("2026-12-21 10:15");
    assert!(
        view.sentence
            .ends_with("Allt som ska göras innan är klart.")
    );
    assert!(matches!(ahead(&view)[0].standing, Standing::Ahead { .. }));
}

#[test]
fn a_forgotten_closing_says_close_now_and_one_that_came_late_is_not_overdue() {
    let office = with_christmas();
    let view = office.view("2026-12-25 10:00");
    assert_eq!(ahead(&view)[0].standing, Standing::CloseNow { must: true });
    assert_eq!(
        view.sentence,
        "Två konton är obevakade men har öppna kommentarer. Stäng dem nu."
    );
    let close = &ahead(&view)[0].columns[1];
    assert_eq!(
        close.due.as_deref(),
        Some("försenat sedan ons 23 dec 16:30")
    );
    let mut late = Office::new();
    let absence = Command::SaveAbsence {
        before: None,
        details: AbsenceDetails {
            person: KARIN,
            span: span("2027-02-08", "2027-02-12"),
            reason: None,
            stand_ins: Vec::new(),
        },
        days: Vec::new(),
    };
    late.does("2027-02-09 09:00", &absence);
    let view = late.view("2027-02-09 10:00");
    assert_eq!(ahead(&view)[0].name, "Obevakat");
    assert_eq!(
        ahead(&view)[0].columns[1].due.as_deref(),
        Some("gör det nu")
    );
}

#[test]
fn under_way_and_closed_it_says_when_it_opens_again_and_then_asks_for_it() {
    use ClosingStep::*;
    let mut office = with_christmas();
    let steps: Vec<(AccountId, ClosingStep)> = [PAGE, BATH, BOX]
        .into_iter()
        .flat_map(|account| [PublishNotice, CloseComments, AutoReplyOn].map(|step| (account, step)))
        .filter(|step| ![(BATH, AutoReplyOn), (BOX, CloseComments)].contains(step))
        .collect();
    office.ticks("2026-12-23 15:00", christmas(), &steps);
    let view = office.view("2026-12-27 10:00");
    let group = &ahead(&view)[0];
    assert_eq!(group.section(), Section::UnderWay);
    assert_eq!(group.chip, "Stängt nu");
    assert_eq!(
        group.progress_long,
        "Återöppnas mån 4 jan 2027 08:00. 7 av 14 steg klara"
    );
    let shown: Vec<ClosingStep> = group.columns.iter().map(|column| column.step).collect();
    assert_eq!(
        shown,
        [CloseComments, ReopenComments, AutoReplyOff, GoThrough]
    );
    assert_eq!(
        view.sentence,
        "Tre konton är stängda, och kommentarerna öppnas igen mån 4 jan 2027 08:00."
    );
    let view = office.view("2027-01-04 08:30");
    assert_eq!(ahead(&view)[0].standing, Standing::Reopen { late: false });
    assert_eq!(
        view.sentence,
        "Öppna kommentarerna igen på två konton: någon bevakar dem nu."
    );
    let view = office.view("2027-01-05 08:30");
    assert_eq!(ahead(&view)[0].standing, Standing::Reopen { late: true });
}

#[test]
fn what_was_done_for_a_run_that_has_gone_is_to_be_taken_back() {
    use ClosingStep::*;
    let mut office = Office::new();
    let gap = span("2026-12-09", "2026-12-11");
    office.karin_is_away(gap);
    let run = span("2026-12-09", "2026-12-13");
    office.ticks(
        "2026-12-08 15:00",
        run,
        &[(PAGE, PublishNotice), (PAGE, CloseComments)],
    );
    let absence = office.desk("2026-12-08 15:00").workspace.absences[0].clone();
    office.does("2026-12-08 15:30", &Command::DeleteAbsence { absence });
    let view = office.view("2026-12-08 16:00");
    let group = &ahead(&view)[0];
    assert_eq!(group.standing, Standing::TakeBack);
    assert_eq!(group.chip, "Behöver inte stängas längre");
    assert_eq!(
        group.rows[0].notes,
        ["Anslaget stämmer inte längre. Ta bort det och avmarkera steget."]
    );
    assert!(
        view.sentence
            .starts_with("Stängningen ons 9–sön 13 dec behövs inte längre.")
    );
    office.ticks("2026-12-08 16:05", run, &[(PAGE, ReopenComments)]);
    let notice = office
        .desk("2026-12-08 16:10")
        .workspace
        .closing_records
        .ticks[0]
        .id;
    office.does(
        "2026-12-08 16:10",
        &Command::UntickClosingStep { tick: notice },
    );
    let view = office.view("2026-12-08 16:15");
    let group = view.groups.iter().find(|group| group.gone).unwrap();
    assert_eq!(group.standing, Standing::NoLonger);
}

#[test]
fn days_that_have_changed_since_a_tick_are_told_of() {
    let mut office = Office::new();
    let short = span("2026-12-24", "2026-12-27");
    office.ticks(
        "2026-12-21 10:00",
        short,
        &[(PAGE, ClosingStep::PublishNotice)],
    );
    office.karin_is_away(span("2026-12-28", "2026-12-30"));
    let view = office.view("2026-12-21 10:05");
    assert_eq!(
        ahead(&view)[0].rows[0].notes,
        ["Avprickat för tor 24–sön 27 dec: dagarna har ändrats"]
    );
}

#[test]
fn the_number_in_the_rail_is_my_steps_that_must_be_done_soon() {
    let mut office = with_christmas();
    assert_eq!(my_steps(&office.desk("2026-12-01 09:42")), 0, "too early");
    // Two notices and two pages; automatic replies are only recommended.
    assert_eq!(my_steps(&office.desk("2026-12-21 09:42")), 4);
    use ClosingStep::*;
    office.ticks(
        "2026-12-23 10:00",
        christmas(),
        &[(PAGE, PublishNotice), (PAGE, CloseComments)],
    );
    assert_eq!(my_steps(&office.desk("2026-12-23 10:05")), 2);
    // Recommended closings do not count.
    assert_eq!(my_steps(&Office::new().desk("2026-12-21 09:42")), 0);
    // One to open again, and three to go through.
    assert_eq!(my_steps(&office.desk("2027-01-04 08:30")), 4);
}

#[test]
fn nothing_ahead_says_so_and_the_year_tells_its_days() {
    let view = Office::new().view("2026-12-21 09:42");
    let strip = &view.strip;
    assert_eq!(strip.days.len(), 365);
    assert_eq!(strip.months[0].words, "dec 2026");
    assert_eq!(strip.months[1].words, "jan 2027");
    let christmas = &strip.days[24];
    assert!(christmas.red);
    assert_eq!(
        christmas.told,
        "Fredag 25 december, Juldagen\nJul tor 24–sön 27 dec, 3 konton"
    );
    assert!(
        strip
            .closed
            .iter()
            .any(|closed| closed.all && closed.first == 23)
    );
    assert!(
        strip
            .spoken
            .starts_with("Tolv månader framåt: Jul tor 24–sön 27 dec, 3 konton;")
    );
    let empty = Office(Store::open_in_memory().unwrap());
    assert_eq!(
        empty.view("2026-12-21 09:42").sentence,
        "Inget att stänga de närmaste tolv månaderna."
    );
}

#[test]
fn what_another_screen_asks_for_is_unfolded_also_among_the_finished() {
    let office = with_christmas();
    let view = office.view("2026-12-21 09:42");
    let mut state = State::default();
    state.show_closing(BATH, span("2026-12-24", "2026-12-27"));
    state.settle(&view);
    let key = ahead(&view)[0].key;
    assert!(state.unfolded.contains(&key));
    let over = office.view("2027-01-20 09:42");
    let mut state = State::default();
    state.show_closing(BATH, christmas());
    state.settle(&over);
    assert!(state.finished);
    assert!(state.unfolded.contains(&key));
}
