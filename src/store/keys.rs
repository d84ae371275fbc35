//! Stable text keys, unique within their list.

use super::error::Result;
use super::history::Recorder;
use super::image::Table;
use crate::domain::ids::{QuestionId, key_from_name};
use rusqlite::OptionalExtension;

impl Recorder<'_> {
    /// A key nobody else has: the wished one, else one made from the name, with `-2`, `-3` … behind.
    ///
    /// `own`: the record that may keep the key it has.
    pub(crate) fn free_key(
        &self,
        table: Table,
        wished: &str,
        name: &str,
        own: Option<i64>,
    ) -> Result<String> {
        let base = Some(wished.trim()).filter(|wished| !wished.is_empty());
        let base = base.map_or_else(|| key_from_name(name), str::to_owned);
        let mut key = base.clone();
        let mut number = 2;
        while self
            .owner_of_key(table, &key)?
            .is_some_and(|owner| Some(owner) != own)
        {
            key = format!("{base}-{number}");
            number += 1;
        }
        Ok(key)
    }

    /// A key for a question that came without one, from the number it will have.
    pub(crate) fn free_question_key(&self) -> Result<String> {
        let sql = "SELECT seq + 1 FROM sqlite_sequence WHERE name = 'question'";
        let next: Option<QuestionId> = self
            .conn()
            .query_row(sql, [], |row| row.get(0))
            .optional()?;
        let wished = format!("q{}", next.unwrap_or(QuestionId(1)));
        self.free_key(Table::Question, &wished, "", None)
    }

    fn owner_of_key(&self, table: Table, key: &str) -> Result<Option<i64>> {
        let sql = format!("SELECT id FROM {} WHERE key = ?1", table.name());
        Ok(self
            .conn()
            .prepare_cached(&sql)?
            .query_row([key], |row| row.get(0))
            .optional()?)
    }
}
