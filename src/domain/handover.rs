//! What the stand-ins of an absence need to know, gathered.

use super::absence::Absence;
use super::calendar::DateSpan;
use super::check::checks_demanded;
use super::coverage::{Away, Cover, Coverage};
use super::ids::{AbsenceId, AccountId, PersonId, QuestionId};
use super::queue::QueueItem;
use super::roster::Override;
use super::stand_in_plan::given_days;
use super::template::{Template, TemplateKind};
use super::workspace::Workspace;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};

/// Whose page it is, and what may stand on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HandoverChoice {
    pub absence: AbsenceId,
    /// One stand-in's part; none: everybody's, with what nobody covers.
    pub stand_in: Option<PersonId>,
    /// Who the citizens are and what they wrote; only where somebody ticked it.
    pub with_texts: bool,
    /// Where the log-ins are kept; only where somebody ticked it.
    pub with_logins: bool,
}

/// A citizen's words, for a handover that may hold them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CitizensWords {
    pub author: Option<String>,
    pub text: String,
}

/// The words by question.
pub type Texts = HashMap<QuestionId, CitizensWords>;

/// What is handed over. Why the person is away is no part of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Handover {
    pub person: PersonId,
    pub span: DateSpan,
    pub stand_in: Option<PersonId>,
    pub accounts: Vec<HandoverAccount>,
    /// Those who can be asked, without the absent person and the reader.
    pub contacts: Vec<PersonId>,
}

/// An account that is handed over.
#[derive(Clone, PartialEq, Debug)]
pub struct HandoverAccount {
    pub account: AccountId,
    /// Who covers which days, the one who begins first.
    pub covered: Vec<(PersonId, Vec<NaiveDate>)>,
    /// Days that nobody covers.
    pub gaps: Vec<NaiveDate>,
    /// The most checks that one of the days demands.
    pub checks_per_day: u16,
    pub questions: Vec<HandoverQuestion>,
    /// Names of the templates that are offered for the account.
    pub templates: Vec<String>,
    pub login_place: Option<String>,
}

/// An open question that is handed over.
#[derive(Clone, PartialEq, Debug)]
pub struct HandoverQuestion {
    pub item: QueueItem,
    pub words: Option<CitizensWords>,
}

/// What the gathering reads.
#[derive(Clone, Copy)]
pub struct HandoverSources<'a> {
    pub workspace: &'a Workspace,
    /// Ready for the days of the absence that are handed over.
    pub coverage: &'a Coverage,
    pub queue: &'a [QueueItem],
    pub templates: &'a [Template],
    pub texts: &'a Texts,
}

/// Those who stand in during an absence, on the days that the coverage is ready for, the first to
/// begin first.
pub fn stand_ins(coverage: &Coverage, workspace: &Workspace, absence: &Absence) -> Vec<PersonId> {
    let given = given_days(workspace, absence.person, coverage.span());
    let mut first_days: Vec<(NaiveDate, PersonId)> = Vec::new();
    for account in &workspace.accounts {
        for (person, days) in days_of(coverage, account.id, absence, &given).covered {
            let first = days.first().copied().unwrap_or_default();
            match first_days.iter_mut().find(|(_, known)| *known == person) {
                Some((day, _)) => *day = first.min(*day),
                None => first_days.push((first, person)),
            }
        }
    }
    first_days.sort_by_key(|(day, _)| *day);
    first_days.into_iter().map(|(_, person)| person).collect()
}

/// Gathers what the choice asks for; nothing where the absence is gone.
pub fn handover(sources: HandoverSources<'_>, choice: HandoverChoice) -> Option<Handover> {
    let workspace = sources.workspace;
    let absence = workspace
        .absences
        .iter()
        .find(|absence| absence.id == choice.absence)?;
    let given = given_days(workspace, absence.person, sources.coverage.span());
    let accounts: Vec<HandoverAccount> = workspace
        .accounts
        .iter()
        .filter_map(|account| account_of(sources, choice, absence, &given, account.id))
        .collect();
    Some(Handover {
        person: absence.person,
        span: absence.span,
        stand_in: choice.stand_in,
        contacts: contacts(workspace, absence, choice.stand_in, &accounts),
        accounts,
    })
}

#[derive(Default)]
struct Days {
    covered: Vec<(PersonId, Vec<NaiveDate>)>,
    gaps: Vec<NaiveDate>,
}

/// The days on which the absent person was on duty, or would have been had they not been given to
/// others one by one, by who covers them instead.
fn days_of(coverage: &Coverage, account: AccountId, absence: &Absence, given: &[Override]) -> Days {
    let mut days = Days::default();
    let span = coverage.span();
    for day in span.days().filter(|day| absence.span.contains(*day)) {
        let Some(explained) = coverage.explain(account, day) else {
            continue;
        };
        let is_away = explained.chain.first().is_some_and(|first| {
            first.person == absence.person && matches!(first.away, Some(Away::Absent(_)))
        });
        let is_given = |row: &Override| row.account == account && row.date == day;
        let on_duty = is_away || given.iter().any(is_given);
        match explained.cover {
            Cover::Covered { person, .. } if on_duty => {
                match days.covered.iter_mut().find(|(known, _)| *known == person) {
                    Some((_, covered)) => covered.push(day),
                    None => days.covered.push((person, vec![day])),
                }
            }
            Cover::Gap(_) if on_duty => days.gaps.push(day),
            _ => {}
        }
    }
    days
}

fn account_of(
    sources: HandoverSources<'_>,
    choice: HandoverChoice,
    absence: &Absence,
    given: &[Override],
    account: AccountId,
) -> Option<HandoverAccount> {
    let mut days = days_of(sources.coverage, account, absence, given);
    if let Some(stand_in) = choice.stand_in {
        days.covered.retain(|(person, _)| *person == stand_in);
        days.gaps.clear();
    }
    if days.covered.is_empty() && days.gaps.is_empty() {
        return None;
    }
    let questions = sources
        .queue
        .iter()
        .filter(|item| item.question.account == account)
        .map(|item| HandoverQuestion {
            words: choice
                .with_texts
                .then(|| sources.texts.get(&item.question.id).cloned())
                .flatten(),
            item: item.clone(),
        });
    let checks = days
        .covered
        .iter()
        .flat_map(|(_, days)| days)
        .chain(&days.gaps)
        .map(|day| checks_demanded(sources.workspace, account, *day));
    let details = &sources.workspace.account(account)?.details;
    Some(HandoverAccount {
        account,
        checks_per_day: checks.max().unwrap_or_default(),
        questions: questions.collect(),
        templates: templates(sources.templates, choice.stand_in, account),
        login_place: details.login_place.clone().filter(|_| choice.with_logins),
        covered: days.covered,
        gaps: days.gaps,
    })
}

fn templates(templates: &[Template], reader: Option<PersonId>, account: AccountId) -> Vec<String> {
    let offered = templates.iter().map(|template| &template.details);
    let offered = offered.filter(|details| {
        details.kind != TemplateKind::Signature && details.is_offered(reader, Some(account))
    });
    offered.map(|details| details.name.clone()).collect()
}

/// Responsible persons and deputies of the accounts, then the other stand-ins; nobody who has left
/// before the absence, or begins after it.
fn contacts(
    workspace: &Workspace,
    absence: &Absence,
    reader: Option<PersonId>,
    accounts: &[HandoverAccount],
) -> Vec<PersonId> {
    let named = accounts.iter().filter_map(|account| {
        let details = &workspace.account(account.account)?.details;
        Some([details.responsible, details.deputy])
    });
    let covering = accounts
        .iter()
        .flat_map(|account| account.covered.iter().map(|(person, _)| *person));
    // The colleagues: whoever else has a part in the same accounts at that time.
    let span = absence.span;
    let overlaps = |from: Option<NaiveDate>, to: Option<NaiveDate>| {
        from.is_none_or(|from| from <= span.to) && to.is_none_or(|to| span.from <= to)
    };
    let rostered = workspace
        .roster
        .iter()
        .filter(|row| {
            let mut accounts = accounts.iter();
            accounts.any(|account| account.account == row.account) && overlaps(row.from, row.to)
        })
        .map(|row| row.person);
    let mut order = BTreeMap::new();
    for person in named.flatten().flatten().chain(covering).chain(rostered) {
        let place = order.len();
        order.entry(person).or_insert(place);
    }
    order.remove(&absence.person);
    if let Some(reader) = reader {
        order.remove(&reader);
    }
    order.retain(|id, _| {
        let person = workspace.person(*id).map(|person| &person.details);
        person.is_some_and(|person| overlaps(person.active_from, person.active_to))
    });
    let mut people: Vec<(usize, PersonId)> = order
        .into_iter()
        .map(|(person, place)| (place, person))
        .collect();
    people.sort_unstable();
    people.into_iter().map(|(_, person)| person).collect()
}

#[cfg(test)]
mod tests;
