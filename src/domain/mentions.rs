//! Where a person is named.

use super::ids::{AccountId, PersonId, TemplateId};
use super::queue::QueueItem;
use super::template::Template;
use super::workspace::Workspace;

/// A place where a person is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mention {
    Responsible(AccountId),
    Deputy(AccountId),
    /// Rows of an account's roster, single days included.
    Roster {
        account: AccountId,
        rows: usize,
    },
    /// Stands in for somebody who is away.
    StandIn {
        absent: PersonId,
    },
    /// Absences of the person's own.
    Absences {
        count: usize,
    },
    Template(TemplateId),
    /// Open questions that the person is to answer.
    OpenQuestions {
        count: usize,
    },
}

impl Mention {
    /// Whether somebody else must be put in when the person leaves; absences and own templates may
    /// stay.
    pub fn needs_another(self) -> bool {
        !matches!(self, Mention::Absences { .. } | Mention::Template(_))
    }
}

/// Everywhere a person is named, what weighs most first.
pub fn mentions_of(
    person: PersonId,
    workspace: &Workspace,
    templates: &[Template],
    queue: &[QueueItem],
) -> Vec<Mention> {
    let accounts = || workspace.accounts.iter();
    let responsible = accounts().filter(|account| account.details.responsible == Some(person));
    let deputy = accounts().filter(|account| account.details.deputy == Some(person));
    let mut mentions: Vec<Mention> = responsible
        .map(|account| Mention::Responsible(account.id))
        .collect();
    mentions.extend(deputy.map(|account| Mention::Deputy(account.id)));
    let assigned = queue
        .iter()
        .filter(|item| item.question.assigned == Some(person))
        .count();
    if assigned > 0 {
        mentions.push(Mention::OpenQuestions { count: assigned });
    }
    mentions.extend(accounts().filter_map(|account| {
        let weekly = workspace
            .roster
            .iter()
            .filter(|row| row.account == account.id && row.person == person);
        let single = workspace
            .overrides
            .iter()
            .filter(|day| day.account == account.id && day.person == person);
        let rows = weekly.count() + single.count();
        (rows > 0).then_some(Mention::Roster {
            account: account.id,
            rows,
        })
    }));
    let stands_in = workspace
        .absences
        .iter()
        .filter(|absence| absence.stand_ins.iter().any(|row| row.person == person));
    for absence in stands_in {
        let mention = Mention::StandIn {
            absent: absence.person,
        };
        if !mentions.contains(&mention) {
            mentions.push(mention);
        }
    }
    let own = templates
        .iter()
        .filter(|template| template.details.person == Some(person));
    mentions.extend(own.map(|template| Mention::Template(template.id)));
    let absences = workspace
        .absences
        .iter()
        .filter(|absence| absence.person == person)
        .count();
    if absences > 0 {
        mentions.push(Mention::Absences { count: absences });
    }
    mentions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::absence::{Absence, StandIn};
    use crate::domain::account::{Account, AccountDetails, Channel};
    use crate::domain::calendar::DateSpan;
    use crate::domain::ids::{AbsenceId, RosterRowId};
    use crate::domain::roster::{RosterRow, WeekParity};
    use chrono::{NaiveDate, Weekday};

    const KARIN: PersonId = PersonId(1);
    const JOHAN: PersonId = PersonId(2);

    fn workspace() -> Workspace {
        let mut details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
        details.responsible = Some(JOHAN);
        details.deputy = Some(KARIN);
        let row = |id, weekday| RosterRow {
            id: RosterRowId(id),
            account: AccountId(7),
            weekday,
            person: KARIN,
            weeks: WeekParity::All,
            from: None,
            to: None,
        };
        let absence = Absence {
            id: AbsenceId(1),
            person: JOHAN,
            span: DateSpan::of_day(NaiveDate::from_ymd_opt(2026, 12, 28).unwrap()),
            reason: None,
            stand_ins: vec![StandIn {
                account: None,
                person: KARIN,
            }],
        };
        Workspace {
            accounts: vec![Account {
                id: AccountId(7),
                version: 1,
                details,
            }],
            roster: vec![row(1, Weekday::Mon), row(2, Weekday::Tue)],
            absences: vec![absence],
            ..Workspace::default()
        }
    }

    #[test]
    fn every_place_is_found_and_an_accounts_rows_are_one() {
        let expected = [
            Mention::Deputy(AccountId(7)),
            Mention::Roster {
                account: AccountId(7),
                rows: 2,
            },
            Mention::StandIn { absent: JOHAN },
        ];
        assert_eq!(mentions_of(KARIN, &workspace(), &[], &[]), expected);
    }

    #[test]
    fn absences_of_ones_own_may_stay_and_responsibility_may_not() {
        let mentions = mentions_of(JOHAN, &workspace(), &[], &[]);
        assert_eq!(
            mentions,
            [
                Mention::Responsible(AccountId(7)),
                Mention::Absences { count: 1 }
            ]
        );
        assert!(mentions[0].needs_another() && !mentions[1].needs_another());
    }
}
