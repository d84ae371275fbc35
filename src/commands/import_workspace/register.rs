//! People, accounts and templates, found by their keys.

use super::Import;
use crate::commands::CommandError;
use crate::domain::account::{Account, AccountDetails};
use crate::domain::person::Person;
use crate::domain::template::{Template, TemplateDetails};
use std::collections::HashMap;

impl Import<'_> {
    pub(super) fn take_people(&mut self, people: &[Person]) -> Result<(), CommandError> {
        let present = self.recorder.workspace()?.people;
        let by_key: HashMap<_, _> = present
            .iter()
            .map(|person| (&person.details.key, person.id))
            .collect();
        for person in people {
            let id = match by_key.get(&person.details.key) {
                Some(id) => {
                    let changed = self.recorder.update_person(*id, &person.details)?;
                    self.imported.people.count(changed);
                    *id
                }
                None => {
                    self.imported.people.new += 1;
                    self.recorder.insert_person(&person.details)?
                }
            };
            self.people.insert(person.id, id);
        }
        Ok(())
    }

    pub(super) fn take_accounts(&mut self, accounts: &[Account]) -> Result<(), CommandError> {
        let present = self.recorder.workspace()?.accounts;
        let by_key: HashMap<_, _> = present
            .iter()
            .map(|account| (&account.details.key, account.id))
            .collect();
        for account in accounts {
            let details = AccountDetails {
                responsible: self.person_if_any(account.details.responsible)?,
                deputy: self.person_if_any(account.details.deputy)?,
                ..account.details.clone()
            };
            let id = match by_key.get(&details.key) {
                Some(id) => {
                    let changed = self.recorder.update_account(*id, &details)?;
                    self.imported.accounts.count(changed);
                    *id
                }
                None => {
                    self.imported.accounts.new += 1;
                    self.recorder.insert_account(&details)?
                }
            };
            self.accounts.insert(account.id, id);
        }
        Ok(())
    }

    pub(super) fn take_templates(&mut self, templates: &[Template]) -> Result<(), CommandError> {
        let present = self.recorder.templates()?;
        let by_key: HashMap<_, _> = present
            .iter()
            .map(|template| (&template.details.key, template.id))
            .collect();
        for template in templates {
            let details = TemplateDetails {
                person: self.person_if_any(template.details.person)?,
                accounts: self.accounts_if_any(template.details.accounts.as_deref())?,
                ..template.details.clone()
            };
            match by_key.get(&details.key) {
                Some(id) => {
                    let changed = self.recorder.update_template(*id, &details)?;
                    self.imported.templates.count(changed);
                }
                None => {
                    self.imported.templates.new += 1;
                    self.recorder.insert_template(&details)?;
                }
            }
        }
        Ok(())
    }
}
