//! What the open panel tells, loaded with the view.

use super::period::Scale;
use super::state::{Panel, month_of};
use crate::domain::check::Check;
use crate::domain::coverage::{Coverage, Explained};
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::desk::Desk;
use crate::store::{QuestionRow, Store, StoreError};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Facts about the days of a panel.
pub struct PanelFacts {
    /// The panel that they were loaded for.
    pub panel: Panel,
    /// Of a single day: who was looked at.
    pub explained: Option<Explained>,
    pub candidates: Vec<Candidate>,
    /// Checks of the account on that day.
    pub checks: Vec<Check>,
    /// Questions of the account that fall due that day.
    pub questions: Vec<QuestionRow>,
}

/// Somebody who can be given the days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    pub person: PersonId,
    /// The chosen days on which they are away, in order, each once.
    pub away: Vec<NaiveDate>,
    /// How many account-days they have in the first day's month.
    pub load: usize,
    /// They have all the chosen days already.
    pub has_them: bool,
}

/// More questions than this are not named one by one.
const MOST_QUESTIONS: usize = 20;

/// Loads the facts; nothing for a panel that needs none.
pub fn panel_facts(
    store: &Store,
    desk: &Desk,
    panel: &Panel,
) -> Result<Option<PanelFacts>, StoreError> {
    let Some(span) = panel.span() else {
        return Ok(None);
    };
    let days = panel.account_days();
    let mut facts = PanelFacts {
        panel: panel.clone(),
        explained: None,
        candidates: candidates(desk, &days),
        checks: Vec::new(),
        questions: Vec::new(),
    };
    if let Panel::Day { account, day } = panel {
        facts.explained = desk.coverage.explain(*account, *day);
        facts.checks = store.checks(span)?;
        facts.checks.retain(|check| check.account == *account);
        let due = desk.due_on(*account, *day).take(MOST_QUESTIONS);
        let ids: Vec<_> = due.map(|item| item.question.id).collect();
        facts.questions = store.question_rows(&ids)?;
    }
    Ok(Some(facts))
}

/// Everybody who works here on one of the days: those who are there first, then those with least.
fn candidates(desk: &Desk, days: &[(AccountId, NaiveDate)]) -> Vec<Candidate> {
    let mut dates: Vec<NaiveDate> = days.iter().map(|(_, day)| *day).collect();
    dates.sort_unstable();
    dates.dedup();
    let Some(first) = dates.first() else {
        return Vec::new();
    };
    let month = Scale::Month.span_around(month_of(*first));
    let load: HashMap<PersonId, usize> = Coverage::new(&desk.workspace, month).grid().load();
    let active =
        |day: &NaiveDate, person: &crate::domain::person::Person| person.details.is_active_on(*day);
    let people = desk.workspace.people.iter();
    let mut candidates: Vec<Candidate> = people
        .filter(|person| dates.iter().any(|day| active(day, person)))
        .map(|person| {
            let here = |day: &NaiveDate| desk.coverage.is_present(person.id, *day);
            let has = |(account, day): &(AccountId, NaiveDate)| {
                desk.cover(*account, *day).and_then(|cover| cover.person()) == Some(person.id)
            };
            Candidate {
                person: person.id,
                away: dates.iter().copied().filter(|day| !here(day)).collect(),
                load: load.get(&person.id).copied().unwrap_or(0),
                has_them: days.iter().all(has),
            }
        })
        .collect();
    candidates.sort_by_key(|candidate| (candidate.away.len(), candidate.load));
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{Actor, Command, perform};
    use crate::domain::absence::AbsenceDetails;
    use crate::domain::account::{AccountDetails, Channel};
    use crate::domain::calendar::DateSpan;
    use crate::domain::language::Language;
    use crate::domain::person::PersonDetails;

    #[test]
    fn those_who_are_there_come_first_and_the_days_away_are_named() {
        let mut store = Store::open_in_memory().unwrap();
        let now = "2026-12-21T08:00:00Z".parse().unwrap();
        let mut run = |command: Command| {
            perform(&mut store, &command, &Actor::default(), now).unwrap();
        };
        for name in ["Leila", "Sofia"] {
            run(Command::CreatePerson(PersonDetails {
                key: name.to_lowercase(),
                name: name.to_owned(),
                ..PersonDetails::default()
            }));
        }
        let mut bath = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        bath.responsible = Some(PersonId(2));
        run(Command::CreateAccount(bath));
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        run(Command::SaveAbsence {
            before: None,
            details: AbsenceDetails {
                person: PersonId(2),
                span: DateSpan {
                    from: day(22),
                    to: day(22),
                },
                reason: None,
                stand_ins: Vec::new(),
            },
            days: Vec::new(),
        });
        let desk = Desk::load(&store, now, Language::Sv, None).unwrap();
        let days = [21, 22, 23].map(|number| (AccountId(1), day(number)));
        let found = candidates(&desk, &days);
        let order: Vec<PersonId> = found.iter().map(|candidate| candidate.person).collect();
        assert_eq!(order, [PersonId(1), PersonId(2)]);
        assert!(found[0].away.is_empty() && found[0].load == 0);
        assert_eq!(found[1].away, [day(22)]);
        assert!(!found[1].has_them);
        assert!(candidates(&desk, &days[..1])[1].has_them);
    }
}
