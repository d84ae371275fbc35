use super::*;
use crate::domain::absence::StandIn;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::ids::TemplateId;
use crate::domain::language::Language;
use crate::domain::person::{Person, PersonDetails};
use crate::domain::queue::{AccountCalendars, OpenQuestion, queue};
use crate::domain::roster::{RosterRow, WeekParity};
use crate::domain::template::TemplateDetails;
use crate::domain::thread::QuestionState;

const BATH: AccountId = AccountId(1);
const LIBRARY: AccountId = AccountId(2);
const LEILA: PersonId = PersonId(1);
const SOFIA: PersonId = PersonId(2);
const JOHAN: PersonId = PersonId(3);

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, day).unwrap()
}

/// Leila answers for both; Sofia stands in for the library only, and nobody for the bath.
fn office() -> Workspace {
    let person = |id, name: &str| Person {
        id,
        version: 1,
        details: PersonDetails {
            name: name.to_owned(),
            ..PersonDetails::default()
        },
    };
    let account = |id, name: &str, deputy| {
        let mut details = AccountDetails::with_usual_promise(name, Channel::Facebook);
        details.responsible = Some(LEILA);
        details.deputy = deputy;
        details.login_place = Some(format!("Pärm {name}"));
        Account {
            id,
            version: 1,
            details,
        }
    };
    Workspace {
        people: vec![
            person(LEILA, "Leila"),
            person(SOFIA, "Sofia"),
            person(JOHAN, "Johan"),
        ],
        accounts: vec![
            account(BATH, "Badhuset", None),
            account(LIBRARY, "Biblioteket", Some(JOHAN)),
        ],
        absences: vec![Absence {
            id: AbsenceId(1),
            person: LEILA,
            // Monday to Sunday.
            span: DateSpan {
                from: day(6),
                to: day(12),
            },
            reason: Some("sjuk".to_owned()),
            stand_ins: vec![StandIn {
                account: Some(LIBRARY),
                person: SOFIA,
            }],
        }],
        ..Workspace::default()
    }
}

fn open_question(account: AccountId) -> OpenQuestion {
    OpenQuestion {
        id: QuestionId(account.0),
        account,
        assigned: None,
        state: QuestionState::New,
        received: Some(day(3).and_hms_opt(9, 0, 0).unwrap().and_utc()),
        responded: None,
        return_on: None,
        asked: None,
        response_hours: None,
        history: false,
    }
}

fn gathered(choice: HandoverChoice) -> Option<Handover> {
    let workspace = office();
    let calendars = AccountCalendars::new(&workspace, day(3));
    let now = day(3).and_hms_opt(10, 0, 0).unwrap().and_utc();
    let open = [open_question(BATH), open_question(LIBRARY)];
    let items = queue(&workspace, &calendars, &open, now);
    let template = |id, name: &str, kind, accounts| Template {
        id: TemplateId(id),
        version: 1,
        details: TemplateDetails {
            key: name.to_owned(),
            kind,
            name: name.to_owned(),
            language: Language::Sv,
            text: String::new(),
            person: None,
            accounts,
            archived: false,
        },
    };
    let templates = [
        template(1, "Öppettider", TemplateKind::Answer, None),
        template(2, "Badregler", TemplateKind::Answer, Some(vec![BATH])),
        template(3, "Hälsning", TemplateKind::Signature, None),
    ];
    let words = CitizensWords {
        author: Some("Birgitta".to_owned()),
        text: "När öppnar ni?".to_owned(),
    };
    let texts = [(QuestionId(1), words.clone()), (QuestionId(2), words)].into();
    let coverage = Coverage::new(&workspace, workspace.absences[0].span);
    handover(
        HandoverSources {
            workspace: &workspace,
            coverage: &coverage,
            queue: &items,
            templates: &templates,
            texts: &texts,
        },
        choice,
    )
}

fn whole() -> HandoverChoice {
    HandoverChoice {
        absence: AbsenceId(1),
        stand_in: None,
        with_texts: false,
        with_logins: false,
    }
}

#[test]
fn the_whole_handover_tells_who_covers_what_and_what_nobody_does() {
    let handover = gathered(whole()).unwrap();
    let working: Vec<NaiveDate> = (6..=10).map(day).collect();
    let [bath, library] = &handover.accounts[..] else {
        unreachable!("{handover:?}")
    };
    assert_eq!((bath.account, &bath.gaps), (BATH, &working));
    assert_eq!(library.covered, [(SOFIA, working)]);
    assert_eq!(library.gaps, []);
    assert_eq!(bath.templates, ["Öppettider", "Badregler"]);
    assert_eq!(library.templates, ["Öppettider"]);
    assert_eq!(bath.checks_per_day, 1);
}

#[test]
fn a_stand_in_gets_only_their_own_part_and_is_no_contact_of_their_own() {
    let choice = HandoverChoice {
        stand_in: Some(SOFIA),
        ..whole()
    };
    let handover = gathered(choice).unwrap();
    assert_eq!(handover.accounts.len(), 1);
    assert_eq!(handover.accounts[0].account, LIBRARY);
    assert_eq!(handover.contacts, [JOHAN]);
}

#[test]
fn citizens_and_log_ins_are_left_out_unless_ticked() {
    let plain = gathered(whole()).unwrap();
    assert_eq!(plain.accounts[0].questions.len(), 1);
    assert_eq!(plain.accounts[0].questions[0].words, None);
    assert_eq!(plain.accounts[0].login_place, None);
    let ticked = HandoverChoice {
        with_texts: true,
        with_logins: true,
        ..whole()
    };
    let told = gathered(ticked).unwrap();
    let words = told.accounts[0].questions[0].words.as_ref().unwrap();
    assert_eq!(words.text, "När öppnar ni?");
    assert_eq!(
        told.accounts[0].login_place.as_deref(),
        Some("Pärm Badhuset")
    );
}

#[test]
fn those_who_stand_in_are_found_and_a_gone_absence_gives_nothing() {
    let office = office();
    let coverage = Coverage::new(&office, office.absences[0].span);
    assert_eq!(stand_ins(&coverage, &office, &office.absences[0]), [SOFIA]);
    let gone = HandoverChoice {
        absence: AbsenceId(9),
        ..whole()
    };
    assert_eq!(gathered(gone), None);
}

#[test]
fn whoever_was_given_a_single_day_has_a_part_of_their_own() {
    let mut office = office();
    office.overrides.push(Override {
        id: crate::domain::ids::OverrideId(1),
        account: LIBRARY,
        date: day(8),
        person: JOHAN,
    });
    let absence = &office.absences[0];
    let coverage = Coverage::new(&office, absence.span);
    assert_eq!(stand_ins(&coverage, &office, absence), [SOFIA, JOHAN]);
    let sources = HandoverSources {
        workspace: &office,
        coverage: &coverage,
        queue: &[],
        templates: &[],
        texts: &Texts::new(),
    };
    let whole_week = handover(sources, whole()).unwrap();
    let library = &whole_week.accounts[1];
    let sofias = [6, 7, 9, 10].map(day).to_vec();
    assert_eq!(library.covered, [(SOFIA, sofias), (JOHAN, vec![day(8)])]);
    let johans = HandoverChoice {
        stand_in: Some(JOHAN),
        ..whole()
    };
    let part = handover(sources, johans).unwrap();
    assert_eq!(part.accounts[0].covered, [(JOHAN, vec![day(8)])]);
}

#[test]
fn nobody_who_has_left_or_watched_only_earlier_is_a_contact() {
    let row = |number, person, to| RosterRow {
        id: crate::domain::ids::RosterRowId(number),
        account: LIBRARY,
        weekday: chrono::Weekday::Sat,
        person,
        weeks: WeekParity::All,
        from: None,
        to,
    };
    let contacts = |office: &Workspace| {
        let coverage = Coverage::new(office, office.absences[0].span);
        let sources = HandoverSources {
            workspace: office,
            coverage: &coverage,
            queue: &[],
            templates: &[],
            texts: &Texts::new(),
        };
        handover(sources, whole()).unwrap().contacts
    };
    let mut office = office();
    office.absences[0].stand_ins[0].account = None;
    office.accounts[1].details.deputy = None;
    assert_eq!(contacts(&office), [SOFIA]);
    office.roster = vec![row(1, JOHAN, Some(day(5)))];
    assert_eq!(contacts(&office), [SOFIA], "an earlier roster");
    office.roster = vec![row(1, JOHAN, Some(day(6)))];
    assert_eq!(contacts(&office).len(), 2);
    office.people[2].details.active_to = Some(day(5));
    assert_eq!(contacts(&office).len(), 1, "who has left");
}
