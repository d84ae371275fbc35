//! "Tillbaka efter …": the first day on which somebody watches again, step by step.

mod card;

pub(super) use card::back_ui;

use crate::commands::StepDone;
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{ClosingPlan, ClosingStep, Phase, StepStatus, causes};
use crate::domain::closure::Closure;
use crate::domain::ids::{AccountId, QuestionId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::numbers::{capitalized, in_words};
use crate::text::{closings, dates};
use chrono::{DateTime, Utc};

/// What is left to do after closings of accounts that I watch, or that nobody watches.
pub(super) struct BackView {
    title: String,
    /// The closing whose checklist is a press away.
    first: (AccountId, DateSpan),
    /// Comments to open again, automatic replies to turn off: each with its accounts.
    steps: Vec<BackStep>,
    through: Option<GoThrough>,
}

/// A step that is ticked account by account.
struct BackStep {
    sentence: String,
    accounts: Vec<(StepDone, String)>,
}

/// What came in meanwhile.
struct GoThrough {
    sentence: String,
    /// What is to be answered first.
    first: Option<QuestionId>,
    count: usize,
    accounts: Vec<(StepDone, String)>,
}

impl BackView {
    /// What is left of the closings that are over; nothing where all is done.
    pub fn of(desk: &Desk) -> Option<BackView> {
        let plans: Vec<&ClosingPlan> = desk
            .closings
            .iter()
            .filter(|plan| plan.phase == Phase::Over && concerns_me(desk, plan))
            .filter(|plan| AFTER.iter().any(|step| is_left(desk, plan, *step)))
            .collect();
        let first = plans.first()?;
        let steps = [ClosingStep::ReopenComments, ClosingStep::AutoReplyOff];
        let steps = steps.map(|step| BackStep::of(desk, &plans, step));
        Some(BackView {
            title: title(desk, &plans),
            first: (first.account, first.run()),
            steps: steps.into_iter().flatten().collect(),
            through: GoThrough::of(desk, &plans),
        })
    }
}

const AFTER: [ClosingStep; 3] = [
    ClosingStep::ReopenComments,
    ClosingStep::AutoReplyOff,
    ClosingStep::GoThrough,
];

/// Whether I watch the account today, or nobody does.
fn concerns_me(desk: &Desk, plan: &ClosingPlan) -> bool {
    let watches = desk.cover(plan.account, desk.today());
    let person = watches.and_then(|cover| cover.person());
    person.is_none() || desk.me.is_none() || person == desk.me
}

fn is_left(desk: &Desk, plan: &ClosingPlan, step: ClosingStep) -> bool {
    matches!(plan.status(step), StepStatus::Todo { due: Some(due) } if due <= desk.now)
}

/// The accounts on which the step is left.
fn left(desk: &Desk, plans: &[&ClosingPlan], step: ClosingStep) -> Vec<(StepDone, String)> {
    let plans = plans.iter().filter(|plan| is_left(desk, plan, step));
    plans
        .map(|plan| {
            let done = StepDone {
                account: plan.account,
                run: plan.run(),
                step,
            };
            (done, desk.account_name(plan.account))
        })
        .collect()
}

/// "Tillbaka efter jul och nyår": what most of the accounts call it.
fn title(desk: &Desk, plans: &[&ClosingPlan]) -> String {
    let names: Vec<String> = plans.iter().map(|plan| name(desk, plan)).collect();
    let count = |name: &String| names.iter().filter(|other| *other == name).count();
    let most = names.iter().rev().max_by_key(|name| count(name));
    let name = most.cloned().unwrap_or_default();
    t!(desk.language, "back-title", name = within_sentence(&name))
}

fn name(desk: &Desk, plan: &ClosingPlan) -> String {
    let run = plan.run();
    let calendar = desk.calendar(plan.account);
    let because = plan
        .closing()
        .zip(calendar)
        .map(|(closing, calendar)| causes(&desk.coverage, calendar, closing));
    let closures = desk.workspace.closures.iter();
    let closures: Vec<&Closure> = closures
        .filter(|it| it.concerns(plan.account))
        .filter(|it| it.span.from <= run.to && run.from <= it.span.to)
        .collect();
    closings::name(desk.language, run, &because.unwrap_or_default(), &closures)
}

/// Without its capital, unless it is an abbreviation.
fn within_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next();
    let is_word = letters.clone().next().is_none_or(char::is_lowercase);
    match first.filter(|_| is_word) {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => name.to_owned(),
    }
}

impl BackStep {
    fn of(desk: &Desk, plans: &[&ClosingPlan], step: ClosingStep) -> Option<BackStep> {
        let language = desk.language;
        let accounts = left(desk, plans, step);
        if accounts.is_empty() {
            return None;
        }
        let count = accounts.len();
        let words = in_words(language, count);
        let sentence = match step {
            ClosingStep::AutoReplyOff => {
                t!(language, "back-auto-reply", count = count, words = words)
            }
            _ => t!(language, "back-reopen", count = count, words = words),
        };
        Some(BackStep { sentence, accounts })
    }
}

impl GoThrough {
    fn of(desk: &Desk, plans: &[&ClosingPlan]) -> Option<GoThrough> {
        let language = desk.language;
        let accounts = left(desk, plans, ClosingStep::GoThrough);
        if accounts.is_empty() {
            return None;
        }
        let since = |account: AccountId| -> Option<DateTime<Utc>> {
            let mut plans = plans.iter().filter(|plan| plan.account == account);
            plans.find_map(|plan| plan.closing()?.close_by)
        };
        let earliest = accounts.iter().filter_map(|(done, _)| since(done.account));
        let earliest = earliest.min();
        let came_in = desk.queue.iter().filter(|item| {
            let account = item.question.account;
            let is_here = accounts.iter().any(|(done, _)| done.account == account);
            let received = item.question.received;
            is_here && received >= since(account) && received.is_some()
        });
        let came_in: Vec<_> = came_in.collect();
        let when = |at: DateTime<Utc>| {
            dates::relative_day_time(language, desk.civil(at), desk.civil(desk.now))
        };
        let since = earliest.map_or_else(
            || t!(language, "back-since-closing"),
            |at| dates::short_date_time(language, desk.civil(at), desk.today()),
        );
        let due = came_in.iter().find_map(|item| item.due).map(when);
        let count = came_in.len();
        let words = in_words(language, count);
        let sentence = match due {
            _ if count == 0 => t!(language, "back-nothing", since = since),
            None => t!(
                language,
                "back-came-in",
                count = count,
                words = capitalized(&words),
                since = since
            ),
            Some(due) => t!(
                language,
                "back-came-in-due",
                count = count,
                words = words,
                since = since,
                due = due
            ),
        };
        Some(GoThrough {
            sentence,
            first: came_in.first().map(|item| item.question.id),
            count,
            accounts,
        })
    }
}
