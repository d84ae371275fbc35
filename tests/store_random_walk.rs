//! Whatever is done in whatever order, undoing all of it leaves what was there before.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use chrono::{NaiveDate, TimeDelta};
use desk::{Desk, contents, monday_noon, new_question, run};
use proptest::prelude::*;
use svarsvakt::commands::{
    Actor, AssignManner, Command, CommandError, PostStanding, StepDone, redo, undo, undo_operation,
};
use svarsvakt::domain::absence::{AbsenceDetails, StandIn};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::check::ExtraWatchDetails;
use svarsvakt::domain::closing::ClosingStep;
use svarsvakt::domain::closure::ClosureDetails;
use svarsvakt::domain::ids::{AccountId, PersonId, QuestionId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::operation::OperationAction;
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::platform::{GuideDetails, PlatformTraits};
use svarsvakt::domain::question::Question;
use svarsvakt::domain::roster::{DayAssignment, RosterCell, RosterSpan, WeekParity};
use svarsvakt::domain::settings::Settings;
use svarsvakt::domain::template::{TemplateDetails, TemplateKind};
use svarsvakt::store::{Access, HistoryFilter, Order, QuestionFilter, Sharing, Store, Tab};
use svarsvakt::text::hours::WEEK;

/// One thing somebody does: what, to which record, by whom.
type Step = (u8, usize, u8);

fn pick<T>(list: &[T], number: usize) -> Option<&T> {
    if list.is_empty() {
        None
    } else {
        list.get(number % list.len())
    }
}

fn some_question(desk: &Desk, number: usize) -> Option<Question> {
    let filter = QuestionFilter {
        tab: Tab::All,
        order: Order::Oldest,
        ..QuestionFilter::default()
    };
    let ids = desk.store.question_ids(&filter).unwrap();
    pick(&ids, number).map(|id| desk.question(*id))
}

fn all_questions(desk: &Desk) -> Vec<QuestionId> {
    desk.store
        .question_ids(&QuestionFilter {
            tab: Tab::All,
            ..QuestionFilter::default()
        })
        .unwrap()
}

fn question_command(desk: &Desk, what: u8, number: usize) -> Option<Command> {
    let question = some_question(desk, number)?;
    let basis = desk.basis(question.id);
    let (id, text, at) = (
        question.id,
        format!("Text {number} 😡"),
        monday_noon() + TimeDelta::seconds(number as i64 % 200),
    );
    Some(match what {
        0 => Command::AddIncoming {
            question: id,
            text,
            at: at - TimeDelta::hours(1),
        },
        1 => Command::AddNote { question: id, text },
        2 => Command::Answer { basis, text, at },
        3 => {
            let return_on = NaiveDate::from_ymd_opt(2026, 12, 22 + number as u32 % 9)?;
            Command::SendHoldingReply {
                basis,
                text,
                at,
                return_on,
            }
        }
        4 => Command::Forward {
            basis,
            to: format!("kollega{number}@example.org"),
            wanted_by: None,
            text: Some(text),
            at,
        },
        5 => Command::RecordReturned {
            question: id,
            text,
            at,
        },
        6 => Command::Reopen {
            question: id,
            reason: None,
        },
        7 => {
            let account = if number.is_multiple_of(2) {
                desk.facebook
            } else {
                desk.bath
            };
            let (author, hours) = (Some(format!("Eva {number}")), Some(1 + number as u16 % 72));
            Command::CorrectQuestion {
                basis,
                account,
                author,
                link: None,
                response_hours: hours,
            }
        }
        _ => {
            let entry = pick(&question.entries, number)?;
            let at = entry.details.at - TimeDelta::minutes(number as i64 % 90);
            Command::CorrectEntry {
                basis,
                entry: entry.id,
                text: Some(text),
                at,
            }
        }
    })
}

fn desk_command(desk: &Desk, what: u8, number: usize) -> Option<Command> {
    let workspace = desk.store.workspace().unwrap();
    let templates = desk.store.templates().unwrap();
    let template = |name: String| TemplateDetails {
        key: String::new(),
        kind: TemplateKind::ALL[number % 4],
        name,
        language: Language::Sv,
        text: "Hej [förnamn]".to_owned(),
        person: pick(&workspace.people, number).map(|person| person.id),
        accounts: number.is_multiple_of(3).then(|| vec![desk.bath]),
        archived: number.is_multiple_of(5),
    };
    Some(match what {
        10 => Command::RegisterQuestion(new_question(
            desk.facebook,
            "Eva",
            &format!("Fråga {number}"),
        )),
        11 => {
            let questions = (0..number % 4)
                .map(|part| new_question(desk.bath, "Leif", &format!("Mejl {part}")))
                .collect();
            Command::ImportQuestions {
                questions,
                source: "inkorg.mbox".to_owned(),
            }
        }
        12 => Command::NoAnswerNeeded {
            questions: all_questions(desk),
            reason: Some("tack".to_owned()),
        },
        13 => Command::Assign {
            questions: all_questions(desk),
            person: pick(&workspace.people, number).map(|p| p.id),
        },
        14 => Command::CreatePerson(PersonDetails {
            name: "Åke Lind".to_owned(),
            ..PersonDetails::default()
        }),
        15 => {
            let person = pick(&workspace.people, number)?;
            let details = PersonDetails {
                title: Some(format!("Titel {number}")),
                ..person.details.clone()
            };
            Command::UpdatePerson {
                person: person.id,
                version: person.version,
                details,
            }
        }
        16 => Command::DeletePerson {
            person: pick(&workspace.people, number)?.id,
        },
        17 => {
            let account = pick(&workspace.accounts, number)?;
            let responsible = pick(&workspace.people, number).map(|person| person.id);
            let details = AccountDetails {
                responsible,
                response_hours: Some(1 + number as u16 % 72),
                ..account.details.clone()
            };
            Command::UpdateAccount {
                account: account.id,
                version: account.version,
                details,
            }
        }
        18 => Command::CreateTemplate(template("Mall".to_owned())),
        19 => {
            let stored = pick(&templates, number)?;
            Command::UpdateTemplate {
                template: stored.id,
                version: stored.version,
                details: template(format!("Mall {number}")),
            }
        }
        20 => Command::MoveTemplate {
            template: pick(&templates, number)?.id,
            before: None,
        },
        21 => Command::DeleteTemplate {
            template: pick(&templates, number)?.id,
        },
        22 => {
            let settings = Settings {
                must_close_from_days: 1 + number as u16 % 5,
                ..workspace.settings.clone()
            };
            Command::UpdateSettings {
                version: settings.version,
                settings,
            }
        }
        _ => return None,
    })
}

/// Who watches: rosters, absences, single days, checks, extra watch.
fn watch_command(desk: &Desk, what: u8, number: usize) -> Option<Command> {
    let workspace = desk.store.workspace().unwrap();
    let account = if number.is_multiple_of(2) {
        desk.facebook
    } else {
        desk.bath
    };
    let person = pick(&workspace.people, number)?.id;
    let other = pick(&workspace.people, number / 3)?.id;
    let day = |offset: usize| {
        monday_noon().date_naive() + TimeDelta::days(i64::try_from(offset % 40).unwrap())
    };
    let span = DateSpan::new(
        day(number),
        day(number) + TimeDelta::days(number as i64 % 9),
    )?;
    let assignments = |person: Option<PersonId>| -> Vec<DayAssignment> {
        let given = |offset: usize| DayAssignment {
            account,
            date: day(offset),
            person,
        };
        (number..number + number % 4).map(given).collect()
    };
    Some(match what {
        25 => {
            let cell = |place: usize| RosterCell {
                weekday: WEEK[place % 7],
                weeks: [WeekParity::All, WeekParity::Odd, WeekParity::Even][place % 3],
                person: if place.is_multiple_of(2) {
                    person
                } else {
                    other
                },
            };
            Command::ChangeRoster {
                accounts: vec![desk.facebook, desk.bath],
                span: RosterSpan {
                    from: (!number.is_multiple_of(5)).then_some(span.from),
                    to: number.is_multiple_of(3).then_some(span.to),
                },
                cells: (0..number % 8).map(|place| cell(place + number)).collect(),
            }
        }
        26 | 27 => {
            let present = pick(&workspace.absences, number).cloned();
            let stand_in = |account: Option<AccountId>| StandIn {
                account,
                person: other,
            };
            Command::SaveAbsence {
                before: present.filter(|_| what == 27),
                details: AbsenceDetails {
                    person,
                    span,
                    reason: (!number.is_multiple_of(4)).then(|| format!("Skäl {number}")),
                    stand_ins: [None, Some(account)]
                        .into_iter()
                        .take(number % 3)
                        .map(stand_in)
                        .collect(),
                },
                days: assignments((!number.is_multiple_of(7)).then_some(other)),
            }
        }
        28 => Command::DeleteAbsence {
            absence: pick(&workspace.absences, number)?.clone(),
        },
        29 => {
            let manners = [
                AssignManner::Assigned,
                AssignManner::Given,
                AssignManner::Swapped,
            ];
            Command::AssignDays {
                days: assignments((!number.is_multiple_of(3)).then_some(person)),
                manner: manners[number % 3],
            }
        }
        30 => Command::RecordCheck {
            account,
            at: monday_noon() - TimeDelta::minutes(number as i64 % 200),
            note: number.is_multiple_of(2).then(|| format!("Not {number}")),
            late_reason: number.is_multiple_of(3).then(|| "Glömde".to_owned()),
        },
        31 => {
            let today = DateSpan::of_day(monday_noon().date_naive());
            let checks = desk.store.checks(today).unwrap();
            Command::RemoveCheck {
                check: pick(&checks, number)?.id,
            }
        }
        32 | 33 => Command::SaveExtraWatch {
            before: pick(&workspace.extra_watches, number)
                .cloned()
                .filter(|_| what == 33),
            details: ExtraWatchDetails {
                account,
                span,
                checks_per_day: number as u16 % 26,
                reason: number.is_multiple_of(2).then(|| "Översvämning".to_owned()),
            },
        },
        34 => Command::DeleteExtraWatch {
            extra_watch: pick(&workspace.extra_watches, number)?.id,
        },
        35 => {
            let absence = |person: PersonId| AbsenceDetails {
                person,
                span,
                reason: Some("semester".to_owned()),
                stand_ins: Vec::new(),
            };
            Command::ImportAbsences {
                absences: vec![absence(person), absence(other)],
                source: "kalender.ics".to_owned(),
            }
        }
        _ => return None,
    })
}

/// Closures, and what is done about closings.
fn closing_command(desk: &Desk, what: u8, number: usize) -> Option<Command> {
    let workspace = desk.store.workspace().unwrap();
    let records = &workspace.closing_records;
    let account = if number.is_multiple_of(2) {
        desk.facebook
    } else {
        desk.bath
    };
    let from = monday_noon().date_naive() + TimeDelta::days(number as i64 % 30);
    let run = DateSpan::new(from, from + TimeDelta::days(number as i64 % 11))?;
    let proposal = format!("squeeze-{}", number % 5);
    Some(match what {
        36 | 37 => Command::SaveClosure {
            before: pick(&workspace.closures, number)
                .cloned()
                .filter(|_| what == 37),
            details: ClosureDetails {
                name: format!("Stängt {}", number % 7),
                span: run,
                accounts: match number % 4 {
                    0 => None,
                    1 => Some(vec![desk.bath]),
                    2 => Some(vec![desk.bath, desk.facebook]),
                    _ => Some(vec![desk.facebook]),
                },
                note: number.is_multiple_of(3).then(|| format!("Beslut {number}")),
            },
        },
        38 => Command::DeleteClosure {
            closure: pick(&workspace.closures, number)?.clone(),
        },
        39 => Command::RefuseProposal {
            name: proposal.clone(),
            proposal,
        },
        40 => Command::RestoreProposal {
            name: proposal.clone(),
            proposal,
        },
        41 => {
            let step = |account: AccountId| StepDone {
                account,
                run,
                step: ClosingStep::ALL[number % 6],
            };
            Command::TickClosingSteps {
                steps: [desk.facebook, desk.bath]
                    .into_iter()
                    .take(number % 3)
                    .map(step)
                    .collect(),
            }
        }
        42 => Command::UntickClosingStep {
            tick: pick(&records.ticks, number)?.id,
        },
        43 | 44 => Command::SaveClosingPost {
            before: pick(&records.posts, number).cloned().filter(|_| what == 44),
            account,
            run,
            name: format!("Inlägg {number}"),
            link: number
                .is_multiple_of(2)
                .then(|| format!("https://example.org/{number}")),
        },
        45 => Command::DeleteClosingPost {
            post: pick(&records.posts, number)?.id,
        },
        46 => Command::MarkClosingPost {
            post: pick(&records.posts, number)?.id,
            mark: [
                PostStanding::Open,
                PostStanding::Closed,
                PostStanding::Reopened,
            ][number % 3],
        },
        47 => Command::KeepOpen {
            closings: [(desk.facebook, run), (desk.bath, run)]
                .into_iter()
                .take(1 + number % 2)
                .collect(),
            reason: "Vi bevakar ändå".to_owned(),
        },
        48 => Command::EndKeptOpen {
            kept_open: pick(&records.kept_open, number)?.id,
        },
        49 => {
            let channels = [Channel::Facebook, Channel::Instagram, Channel::X];
            let channel = pick(&channels, number)?.clone();
            let guides = &workspace.platform_guides;
            let present = guides.iter().find(|it| it.details.channel == channel);
            Command::SavePlatformGuide {
                before: present.cloned(),
                details: GuideDetails {
                    traits: PlatformTraits::usual(&channel),
                    channel,
                    close: format!("Så här {number}"),
                    reopen: String::new(),
                    auto_reply: String::new(),
                    checked_on: number.is_multiple_of(2).then_some(from),
                },
            }
        }
        50 => Command::ResetPlatformGuide {
            guide: pick(&workspace.platform_guides, number)?.clone(),
        },
        _ => return None,
    })
}

fn walk(desk: &mut Desk, (what, number, who): Step) {
    let actor = match who % 3 {
        0 => desk.karin.clone(),
        1 => desk.marie.clone(),
        // The desk was set up by nobody in particular; that is not to be undone here.
        _ if !(23..25).contains(&what) => Actor::default(),
        _ => desk.karin.clone(),
    };
    let command = match what {
        0..10 => question_command(desk, what, number),
        10..25 => desk_command(desk, what, number),
        25..36 => watch_command(desk, what, number),
        _ => closing_command(desk, what, number),
    };
    let outcome = match (what, command) {
        (23, _) => undo(&mut desk.store, &actor, monday_noon()).map(drop),
        (24, _) => redo(&mut desk.store, &actor, monday_noon()).map(drop),
        (_, Some(command)) => run(&mut desk.store, &command, &actor).map(drop),
        _ => Ok(()),
    };
    // Much is refused on such a walk, but the store itself never stumbles.
    assert!(
        !matches!(outcome, Err(CommandError::Store(_))),
        "{what}: {outcome:?}"
    );
}

/// The latest operation that is in force.
fn latest_in_force(store: &Store, floor: usize) -> Option<svarsvakt::domain::ids::OperationId> {
    let operations = store
        .operations(&HistoryFilter::default(), 10_000, 0)
        .unwrap();
    let mut in_force = operations
        .iter()
        .filter(|o| o.action != OperationAction::Undo && !o.undone);
    in_force
        .find(|operation| operation.target.unwrap_or(operation.id).0 > floor as i64)
        .map(|operation| operation.id)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_leaves_what_was_there_before(
        steps in prop::collection::vec((0u8..51, 0usize..1000, 0u8..3), 1..50)
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.sqlite");
        let mut desk = Desk::set_up(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
        let floor = desk.store.operations(&HistoryFilter::default(), 100, 0).unwrap().len();
        let conn = rusqlite::Connection::open(&path).unwrap();
        let before = contents(&conn);
        for step in steps {
            walk(&mut desk, step);
        }
        prop_assert_eq!(desk.store.check().unwrap(), []);
        let after = contents(&conn);
        let (karin, now) = (desk.karin.clone(), monday_noon());
        while let Some(operation) = latest_in_force(&desk.store, floor) {
            undo_operation(&mut desk.store, operation, &karin, now).unwrap();
        }
        prop_assert_eq!(contents(&conn), before);
        prop_assert_eq!(desk.store.check().unwrap(), []);
        loop {
            match redo(&mut desk.store, &karin, now) {
                Ok(_) => {}
                Err(CommandError::NothingToRedo) => break,
                // What she undid herself before the walk was over rests on what was there then.
                Err(CommandError::ChangedSince { .. }) => break,
                Err(error) => return Err(TestCaseError::fail(error.to_string())),
            }
            if contents(&conn) == after {
                break;
            }
        }
        prop_assert_eq!(contents(&conn), after);
    }
}
