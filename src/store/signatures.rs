//! The signature each person last used on each account.

use super::Store;
use super::drafts::person_number;
use super::error::Result;
use crate::domain::ids::{AccountId, PersonId, TemplateId};
use rusqlite::{OptionalExtension, named_params};

impl Store {
    /// Remembers the signature a person chose on an account.
    pub fn remember_signature(
        &mut self,
        person: Option<PersonId>,
        account: AccountId,
        template: TemplateId,
    ) -> Result<()> {
        self.must_write()?;
        let sql = "INSERT OR REPLACE INTO signature_choice (person, account, template)
                   VALUES (:person, :account, :template)";
        let parameters = named_params! {":person": person_number(person), ":account": account, ":template": template};
        self.conn.prepare_cached(sql)?.execute(parameters)?;
        Ok(())
    }

    /// The signature a person last chose on an account, if it still exists and is not archived.
    pub fn signature_for(
        &self,
        person: Option<PersonId>,
        account: AccountId,
    ) -> Result<Option<TemplateId>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT s.template FROM signature_choice AS s JOIN template AS t ON t.id = s.template
             WHERE s.person = :person AND s.account = :account AND t.kind = 'signature' AND t.archived = 0",
        )?;
        let parameters = named_params! {":person": person_number(person), ":account": account};
        Ok(statement
            .query_row(parameters, |row| row.get(0))
            .optional()?)
    }
}
