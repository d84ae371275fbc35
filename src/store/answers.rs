//! What was answered, asked and sent before: for warnings and for suggestions.

use super::Store;
use super::columns::Moment;
use super::error::Result;
use crate::domain::ids::{AccountId, PersonId, QuestionId};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

/// An answer or holding reply that somebody else got.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecentAnswer {
    pub question: QuestionId,
    pub author: Option<String>,
    pub account: AccountId,
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub text: String,
}

impl Store {
    /// Answers and holding replies sent since a moment, the latest first, but those to one question.
    pub fn recent_answers(
        &self,
        since: DateTime<Utc>,
        except: QuestionId,
    ) -> Result<Vec<RecentAnswer>> {
        let mut statement = self.conn.prepare_cached(RECENT_ANSWERS_SQL)?;
        let parameters = named_params! {":since": Moment(since), ":except": except};
        let answers = statement.query_map(parameters, |row| {
            Ok(RecentAnswer {
                question: row.get(0)?,
                author: row.get(1)?,
                account: row.get(2)?,
                at: row.get::<_, Moment>(3)?.0,
                by: row.get(4)?,
                text: row.get(5)?,
            })
        })?;
        Ok(answers.collect::<rusqlite::Result<_>>()?)
    }

    /// The incoming texts of an account's open questions, the latest question first.
    pub fn similar_open(&self, account: AccountId) -> Result<Vec<(QuestionId, String)>> {
        let mut statement = self.conn.prepare_cached(SIMILAR_OPEN_SQL)?;
        let texts = statement.query_map(named_params! {":account": account}, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(texts.collect::<rusqlite::Result<_>>()?)
    }

    /// Whom questions were forwarded to before, the latest first, each once.
    pub fn forward_addresses(&self, limit: usize) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(FORWARDED_SQL)?;
        let mut addresses: Vec<String> = Vec::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let address: String = row.get(0)?;
            if !addresses.contains(&address) {
                addresses.push(address);
            }
            if addresses.len() == limit {
                break;
            }
        }
        Ok(addresses)
    }
}

pub(super) const RECENT_ANSWERS_SQL: &str = include_str!("recent_answers.sql");
pub(super) const SIMILAR_OPEN_SQL: &str = include_str!("similar_open.sql");

const FORWARDED_SQL: &str = "SELECT forwarded_to FROM entry INDEXED BY entry_forwarded
     WHERE kind = 'forwarded' AND forwarded_to <> '' ORDER BY at DESC LIMIT 1000";
