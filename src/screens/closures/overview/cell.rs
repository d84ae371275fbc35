//! A step of an account as it stands in the table.

use super::column::{Column, due, due_words};
use crate::domain::closing::{ClosingPlan, ClosingStep, ClosingTick, Phase, StepStatus, Subject};
use crate::domain::ids::{ClosingTickId, PersonId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{closing_steps, closings, dates};
use chrono::NaiveDate;

/// A cell of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    pub step: ClosingStep,
    pub state: CellState,
    /// It is the step of whoever sits here.
    pub mine: bool,
    /// The name of the box, or what a screen reader says of the words.
    pub spoken: String,
    /// What hover and focus tell.
    pub told: String,
    /// "tis 22 dec 16:00", where it is not to be done by what the column's head says.
    pub own_due: Option<String>,
    /// Its time has come, or it may be done at any time before.
    pub is_timely: bool,
    /// What speaks against it being done: posts that are left.
    pub warning: Option<String>,
}

/// How the step stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CellState {
    Absent,
    NotNeeded,
    Done {
        tick: ClosingTickId,
        who: String,
        when: String,
    },
    /// To be done, and may be ticked.
    Open(Who),
    /// To be done once its time has come.
    Later(Who),
}

/// Who is to do a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Who {
    Person {
        name: String,
        initials: String,
        color: usize,
    },
    /// Nobody watches the account on that day.
    Nobody(NaiveDate),
    /// There is no day: the account starts or ends there.
    Unknown,
}

impl Cell {
    /// The cell of an account's step.
    pub fn of(plan: &ClosingPlan, column: &Column, desk: &Desk) -> Cell {
        let language = desk.language;
        let step = column.step;
        let name = closing_steps::name(language, step);
        let account = desk.account_name(plan.account);
        let mut told: Vec<String> = Vec::new();
        let mut mine = false;
        let state = match plan.status(step) {
            StepStatus::Absent => {
                told.push(t!(language, "closing-absent"));
                CellState::Absent
            }
            StepStatus::NotNeeded => {
                told.push(t!(language, "closing-not-needed"));
                CellState::NotNeeded
            }
            StepStatus::Done(tick) => {
                let (who, when) = done_by(tick, desk);
                told.push(format!("{who} {when}"));
                CellState::Done {
                    tick: tick.id,
                    who,
                    when,
                }
            }
            StepStatus::Todo { .. } => {
                let person = person(plan, step, desk);
                mine = person.is_some() && person == desk.me;
                let who = who(plan, step, person, desk);
                told.push(spoken_who(&who, mine, desk));
                if let Some(due) = due(plan, step) {
                    told.push(due_words(step, due, plan.came_up_late, desk).0);
                }
                if may_be_ticked(plan, step) {
                    CellState::Open(who)
                } else {
                    mine = false;
                    CellState::Later(who)
                }
            }
        };
        let told = told.join(", ");
        Cell {
            step,
            state,
            mine,
            spoken: format!("{name}, {account}, {told}"),
            told,
            own_due: own_due(plan, column, desk),
            is_timely: step.is_before() || due(plan, step).is_none_or(|due| due <= desk.now),
            warning: None,
        }
    }

    /// Whether posts that are left matter: done, or about to be.
    pub fn cares_for_posts(&self) -> bool {
        matches!(self.state, CellState::Open(_) | CellState::Done { .. })
    }

    /// Whether it is to be done.
    pub fn is_left(&self) -> bool {
        matches!(self.state, CellState::Open(_) | CellState::Later(_))
    }
}

/// When an account's step is due, where its column says another moment; the year stands in the header.
fn own_due(plan: &ClosingPlan, column: &Column, desk: &Desk) -> Option<String> {
    let due = due(plan, column.step)?;
    let (words, _) = due_words(column.step, due, plan.came_up_late, desk);
    if column.earliest.as_ref() == Some(&words) {
        return None;
    }
    let civil = desk.civil(due);
    if column.step.is_before() && due <= desk.now && plan.came_up_late {
        return Some(words);
    }
    let near = (civil.date() - desk.today()).num_days().abs() <= 1;
    Some(if near {
        closings::moment(desk.language, civil, desk.today())
    } else {
        dates::short_date_time(desk.language, civil, civil.date())
    })
}

/// Steps after the closing wait until there is something to take back or go through.
fn may_be_ticked(plan: &ClosingPlan, step: ClosingStep) -> bool {
    let reopened = plan.tick(ClosingStep::ReopenComments).is_some();
    step.is_before()
        || plan.phase == Phase::Over
        || matches!(plan.subject, Subject::Gone(_))
        || step
            .takes_back()
            .is_some_and(|made| plan.tick(made).is_some())
        || (step == ClosingStep::GoThrough && reopened)
}

/// Who does a step: whoever watches the account on its day.
pub fn person(plan: &ClosingPlan, step: ClosingStep, desk: &Desk) -> Option<PersonId> {
    let calendar = desk.calendar(plan.account)?;
    plan.person_for(step, &desk.coverage, calendar, desk.today())
}

fn who(plan: &ClosingPlan, step: ClosingStep, person: Option<PersonId>, desk: &Desk) -> Who {
    if let Some(found) = person {
        let badge = desk.badge(found).cloned();
        return Who::Person {
            name: first_name(found, desk),
            initials: badge
                .as_ref()
                .map_or(String::new(), |it| it.initials.clone()),
            color: badge.map_or(0, |it| it.color),
        };
    }
    let calendar = desk.calendar(plan.account);
    let day = calendar.and_then(|calendar| plan.day_of(step, calendar, desk.today()));
    day.map_or(Who::Unknown, Who::Nobody)
}

fn spoken_who(who: &Who, mine: bool, desk: &Desk) -> String {
    match who {
        _ if mine => t!(desk.language, "closing-your-step"),
        Who::Person { name, .. } => name.clone(),
        Who::Nobody(_) => t!(desk.language, "closing-nobody"),
        Who::Unknown => t!(desk.language, "closing-no-day"),
    }
}

/// "Karin", "fre 18 dec 14:05".
fn done_by(tick: &ClosingTick, desk: &Desk) -> (String, String) {
    let who = tick.by.map_or_else(
        || t!(desk.language, "closing-done"),
        |person| first_name(person, desk),
    );
    let when = closings::moment(desk.language, desk.civil(tick.at), desk.today());
    (who, when)
}

/// A person's first name.
pub fn first_name(person: PersonId, desk: &Desk) -> String {
    let person = desk.workspace.person(person);
    person.map_or(String::new(), |person| {
        person.details.first_name().to_owned()
    })
}
