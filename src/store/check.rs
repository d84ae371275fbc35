//! Checking the file: whether it is whole, its references hold, and the index tables agree.

use super::Store;
use super::error::Result;
use super::thread_index;
use crate::domain::ids::QuestionId;
use rusqlite::{Connection, TransactionBehavior};

/// Something the check found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// SQLite's own words about a page or an index.
    Damage(String),
    /// A record that refers to one that is gone.
    BrokenReference {
        table: String,
        record: i64,
        refers_to: String,
    },
    /// So many questions stood wrongly in the lists; they were put right.
    ListsRepaired(usize),
    /// The search did not know the questions there are; it was built anew.
    SearchRebuilt,
}

impl Store {
    /// Checks the whole file and puts right what can be derived. Nothing found: all is well.
    pub fn check(&mut self) -> Result<Vec<Finding>> {
        self.must_write()?;
        let mut findings = damage(&self.conn)?;
        if findings
            .iter()
            .any(|finding| matches!(finding, Finding::Damage(_)))
        {
            return Ok(findings);
        }
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let repaired = repair_lists(&transaction)?;
        if repaired > 0 {
            findings.push(Finding::ListsRepaired(repaired));
        }
        if !search_knows_all(&transaction)? {
            thread_index::rebuild_search(&transaction)?;
            findings.push(Finding::SearchRebuilt);
        }
        transaction.commit()?;
        if !findings.is_empty() {
            self.raise_revision();
        }
        Ok(findings)
    }
}

/// Whether a database is whole and its references hold.
pub(super) fn is_whole(conn: &Connection) -> Result<bool> {
    Ok(damage(conn)?.is_empty())
}

fn damage(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare("PRAGMA quick_check(20)")?;
    let words: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut findings: Vec<Finding> = words
        .into_iter()
        .filter(|word| word != "ok")
        .map(Finding::Damage)
        .collect();
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let broken = statement.query_map([], |row| {
        Ok(Finding::BrokenReference {
            table: row.get(0)?,
            record: row.get::<_, Option<i64>>(1)?.unwrap_or_default(),
            refers_to: row.get(2)?,
        })
    })?;
    for finding in broken {
        findings.push(finding?);
    }
    Ok(findings)
}

fn repair_lists(conn: &Connection) -> Result<usize> {
    let mut statement = conn.prepare("SELECT id FROM question ORDER BY id")?;
    let ids: Vec<QuestionId> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut repaired = 0;
    for id in ids {
        let before = thread_index::stored_row(conn, id)?;
        thread_index::refresh_lists(conn, id)?;
        if thread_index::stored_row(conn, id)? != before {
            thread_index::refresh(conn, id)?;
            repaired += 1;
        }
    }
    Ok(repaired)
}

fn search_knows_all(conn: &Connection) -> Result<bool> {
    let sql = "SELECT NOT EXISTS (SELECT id FROM question EXCEPT SELECT rowid FROM question_search)
                  AND NOT EXISTS (SELECT rowid FROM question_search EXCEPT SELECT id FROM question)";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}
