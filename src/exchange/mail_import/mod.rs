//! From mails that were read to questions: what is new, known or left out and why.
//!
//! The plan changes nothing. It is looked through and completed in the window's preview, or taken
//! as it is by the command line, and becomes one `ImportQuestions` command.

mod row;

use super::account_guess::{AccountHint, account_of_mail};
use super::mail::{IncomingMail, LeftOut, MailReading, mail_key};
use crate::commands::NewQuestion;
use crate::domain::account::{Account, Channel};
use crate::domain::settings::Settings;
use crate::store::{Store, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
pub use row::{Gap, PlanRow, Standing};
use std::collections::HashSet;
use std::sync::Arc;

/// What is known before the mails are read.
#[derive(Clone, Debug)]
pub struct ImportBasis {
    pub now: DateTime<Utc>,
    pub time_zone: Tz,
    pub accounts: Vec<Account>,
    /// Mail received before this moment comes in as history.
    pub history_before: DateTime<Utc>,
    pub history_after_days: u16,
    known: HashSet<String>,
    own_addresses: Vec<String>,
    own_names: Vec<String>,
}

/// What would become of every mail, in the order they were read.
#[derive(Clone, Debug, Default)]
pub struct MailPlan {
    pub rows: Vec<PlanRow>,
}

/// How many mails stand where.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PlanCounts {
    /// Ready to become questions.
    pub ready: usize,
    /// New, but something must be filled in first.
    pub incomplete: usize,
    /// In the database already, or twice among these files.
    pub known: usize,
    pub left_out: usize,
    /// How many of the ready ones come in as history.
    pub history: usize,
}

impl ImportBasis {
    /// Reads what is known from the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load(store: &Store, now: DateTime<Utc>) -> Result<ImportBasis, StoreError> {
        let workspace = store.workspace()?;
        let Settings {
            time_zone,
            import_history_after_days,
            municipality,
            ..
        } = workspace.settings;
        let people = workspace
            .people
            .iter()
            .filter_map(|person| person.details.email.clone());
        let boxes = workspace
            .accounts
            .iter()
            .filter(|account| account.details.channel == Channel::Email);
        let boxes = boxes.filter_map(|account| account.details.url.as_deref());
        let boxes = boxes
            .map(|url| url.trim_start_matches("mailto:").to_owned())
            .filter(|url| url.contains('@'));
        let names = workspace
            .accounts
            .iter()
            .map(|account| account.details.name.clone());
        Ok(ImportBasis {
            now,
            time_zone,
            history_before: now - TimeDelta::days(i64::from(import_history_after_days)),
            history_after_days: import_history_after_days,
            known: store.question_keys()?,
            own_addresses: people.chain(boxes).collect(),
            own_names: names.chain(municipality).collect(),
            accounts: workspace.accounts,
        })
    }

    /// What the reading of mails needs to know.
    pub fn reading(&self) -> MailReading<'_> {
        MailReading {
            now: self.now,
            own_addresses: &self.own_addresses,
            own_names: &self.own_names,
        }
    }
}

impl MailPlan {
    /// Takes the mails of one more file into the plan.
    pub fn add(&mut self, file: &str, mails: Vec<IncomingMail>, basis: &ImportBasis) {
        let file: Arc<str> = file.into();
        let mut seen: HashSet<String> = self
            .rows
            .iter()
            .filter(|row| row.standing == Standing::New)
            .map(|row| row.key.clone())
            .collect();
        let hints: Vec<AccountHint<'_>> = basis.accounts.iter().map(hint_of).collect();
        for mail in mails {
            let key = mail_key(&mail);
            let standing = match mail.left_out {
                Some(reason) => Standing::LeftOut(reason),
                None if basis.known.contains(&key) => Standing::Known,
                None if !seen.insert(key.clone()) => Standing::Repeated,
                None => Standing::New,
            };
            let account = account_of_mail(&mail, &hints);
            self.rows.push(PlanRow::new(
                mail,
                key,
                standing,
                account,
                Arc::clone(&file),
            ));
        }
    }

    /// How many stand where.
    pub fn counts(&self, basis: &ImportBasis) -> PlanCounts {
        let mut counts = PlanCounts::default();
        for row in &self.rows {
            match row.standing {
                Standing::New if row.gap().is_some() => counts.incomplete += 1,
                Standing::New => {
                    counts.ready += 1;
                    counts.history += usize::from(row.is_history(basis));
                }
                Standing::Known | Standing::Repeated => counts.known += 1,
                Standing::LeftOut(_) => counts.left_out += 1,
            }
        }
        counts
    }

    /// The questions that are ready to be taken in, oldest first.
    pub fn questions(&self, basis: &ImportBasis) -> Vec<NewQuestion> {
        let mut questions: Vec<NewQuestion> = self
            .rows
            .iter()
            .filter_map(|row| row.question(basis))
            .collect();
        questions.sort_by_key(|question| question.received);
        questions
    }

    /// How many were left out for each reason, most first.
    pub fn reasons(&self) -> Vec<(LeftOut, usize)> {
        let mut reasons: Vec<(LeftOut, usize)> = Vec::new();
        for row in &self.rows {
            if let Standing::LeftOut(reason) = row.standing {
                match reasons.iter_mut().find(|(known, _)| *known == reason) {
                    Some((_, count)) => *count += 1,
                    None => reasons.push((reason, 1)),
                }
            }
        }
        reasons.sort_by_key(|(reason, count)| (std::cmp::Reverse(*count), *reason));
        reasons
    }
}

/// What a guess needs to know about an account.
pub fn hint_of(account: &Account) -> AccountHint<'_> {
    AccountHint {
        id: account.id,
        name: &account.details.name,
        channel: &account.details.channel,
        url: account.details.url.as_deref(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{Actor, Command, perform};
    use crate::domain::account::AccountDetails;
    use crate::exchange::mail::read_mail_file;
    use crate::exchange::progress::Cancel;
    use std::io::Cursor;

    fn now() -> DateTime<Utc> {
        DateTime::parse_from_rfc3339("2026-12-21T09:42:00+01:00")
            .unwrap()
            .to_utc()
    }

    fn store_with(channels: &[Channel]) -> Store {
        let mut store = Store::open_in_memory().unwrap();
        for channel in channels {
            let details = AccountDetails::with_usual_promise("Exempelby", channel.clone());
            perform(
                &mut store,
                &Command::CreateAccount(details),
                &Actor::default(),
                now(),
            )
            .unwrap();
        }
        store
    }

    fn letter(id: &str, date: &str) -> String {
        format!(
            "From: Kalle <kalle@example.org>\nTo: kommun@example.org\nSubject: Sopor\nDate: {date}\n\
             Message-ID: <{id}@example.org>\n\nSopbilen hoppade över oss.\n"
        )
    }

    fn plan_of(letters: &[String], basis: &ImportBasis) -> MailPlan {
        let mut plan = MailPlan::default();
        for letter in letters {
            let mut reader = Cursor::new(letter.as_bytes());
            let mails = read_mail_file(
                &mut reader,
                "brev.eml",
                None,
                &basis.reading(),
                &Cancel::default(),
                &mut |_| {},
            );
            plan.add("brev.eml", mails.unwrap(), basis);
        }
        plan
    }

    #[test]
    fn mail_older_than_the_limit_comes_in_as_history() {
        let basis = ImportBasis::load(&store_with(&[Channel::Email]), now()).unwrap();
        let young = letter("1", "Mon, 07 Dec 2026 09:42:00 +0100");
        let old = letter("2", "Mon, 07 Dec 2026 09:41:00 +0100");
        let questions = plan_of(&[young, old], &basis).questions(&basis);
        assert_eq!(
            questions
                .iter()
                .map(|question| question.history)
                .collect::<Vec<_>>(),
            [true, false]
        );
    }

    #[test]
    fn the_same_mail_in_two_files_is_taken_once() {
        let basis = ImportBasis::load(&store_with(&[Channel::Email]), now()).unwrap();
        let mail = letter("1", "Fri, 18 Dec 2026 09:42:00 +0100");
        let plan = plan_of(&[mail.clone(), mail], &basis);
        assert_eq!(plan.questions(&basis).len(), 1);
        assert_eq!(plan.rows[1].standing, Standing::Repeated);
    }

    #[test]
    fn a_mail_that_became_a_question_is_known_the_next_time() {
        let mut store = store_with(&[Channel::Email]);
        let mail = [letter("1", "Fri, 18 Dec 2026 09:42:00 +0100")];
        let basis = ImportBasis::load(&store, now()).unwrap();
        let questions = plan_of(&mail, &basis).questions(&basis);
        let import = Command::ImportQuestions {
            questions,
            source: "brev.eml".to_owned(),
        };
        perform(&mut store, &import, &Actor::default(), now()).unwrap();
        let basis = ImportBasis::load(&store, now()).unwrap();
        assert_eq!(
            plan_of(&mail, &basis).counts(&basis),
            PlanCounts {
                known: 1,
                ..PlanCounts::default()
            }
        );
    }

    #[test]
    fn a_mail_that_could_be_about_several_accounts_waits_for_one() {
        let basis =
            ImportBasis::load(&store_with(&[Channel::Email, Channel::Email]), now()).unwrap();
        let mut plan = plan_of(&[letter("1", "Fri, 18 Dec 2026 09:42:00 +0100")], &basis);
        assert_eq!(plan.rows[0].gap(), Some(Gap::Account));
        assert!(plan.questions(&basis).is_empty());
        plan.rows[0].account = Some(basis.accounts[1].id);
        assert_eq!(plan.questions(&basis).len(), 1);
    }
}
