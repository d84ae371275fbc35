//! What a list shows of each question.

use super::Store;
use super::columns::{Day, Moment};
use super::error::Result;
use super::thread_index::state_from_code;
use crate::domain::ids::{AccountId, PersonId, QuestionId};
use crate::domain::thread::QuestionState;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::FromSqlError;
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::HashMap;

/// One line of a list of questions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionRow {
    pub id: QuestionId,
    pub version: i64,
    pub key: String,
    pub account: AccountId,
    pub author: Option<String>,
    pub link: Option<String>,
    /// The beginning of the latest incoming text, on one line; empty if there is none.
    pub excerpt: String,
    pub assigned: Option<PersonId>,
    pub state: QuestionState,
    /// When the latest cycle started.
    pub received: Option<DateTime<Utc>>,
    /// When the latest cycle ended: answered, moderated, no answer needed.
    pub answered_at: Option<DateTime<Utc>>,
    /// The colleague who is waited for.
    pub forwarded_to: Option<String>,
    pub return_on: Option<NaiveDate>,
    pub history: bool,
    /// The people with a half-written answer; `None` is nobody in particular.
    pub drafts: Vec<Option<PersonId>>,
}

/// How many characters of a text a list shows.
const EXCERPT_LENGTH: usize = 200;

impl Store {
    /// The rows of these questions, in the order asked; those that are gone are left out.
    pub fn question_rows(&self, ids: &[QuestionId]) -> Result<Vec<QuestionRow>> {
        let mut rows = Vec::with_capacity(ids.len());
        let mut statement = self.conn.prepare_cached(include_str!("question_row.sql"))?;
        for id in ids {
            rows.extend(
                statement
                    .query_row(named_params! {":question": id}, row_of)
                    .optional()?,
            );
        }
        let mut drafts = self.people_with_drafts()?;
        for row in &mut rows {
            row.drafts = drafts.remove(&row.id).unwrap_or_default();
        }
        Ok(rows)
    }

    /// Drafts are few, so all are read at once.
    fn people_with_drafts(&self) -> Result<HashMap<QuestionId, Vec<Option<PersonId>>>> {
        let mut drafts: HashMap<QuestionId, Vec<Option<PersonId>>> = HashMap::new();
        let sql = "SELECT question, person FROM draft WHERE question > 0 ORDER BY question, person";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let person = Some(row.get(1)?).filter(|person: &PersonId| person.0 != 0);
            drafts.entry(row.get(0)?).or_default().push(person);
        }
        Ok(drafts)
    }
}

/// The beginning of a text on one line, whole letters only.
fn excerpt_of(text: &str) -> String {
    let mut excerpt = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        if length > 0 {
            excerpt.push(' ');
            length += 1;
        }
        let rest = EXCERPT_LENGTH.saturating_sub(length);
        excerpt.extend(word.chars().take(rest));
        length += word.chars().count();
        if length >= EXCERPT_LENGTH {
            excerpt.push('…');
            break;
        }
    }
    excerpt
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<QuestionRow> {
    let moment = |column: usize| -> rusqlite::Result<Option<DateTime<Utc>>> {
        Ok(row.get::<_, Option<Moment>>(column)?.map(|moment| moment.0))
    };
    let text: Option<String> = row.get(13)?;
    Ok(QuestionRow {
        id: row.get(0)?,
        version: row.get(1)?,
        key: row.get(2)?,
        account: row.get(3)?,
        author: row.get(4)?,
        link: row.get(5)?,
        assigned: row.get(6)?,
        history: row.get(7)?,
        state: state_from_code(row.get_ref(8)?.as_str()?).ok_or(FromSqlError::InvalidType)?,
        received: moment(9)?,
        answered_at: moment(10)?,
        forwarded_to: row.get(11)?,
        return_on: row.get::<_, Option<Day>>(12)?.map(|day| day.0),
        excerpt: text.map(|text| excerpt_of(&text)).unwrap_or_default(),
        drafts: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_line_of_whole_letters() {
        assert_eq!(
            excerpt_of("  När\nplogas   Skogsvägen?\n"),
            "När plogas Skogsvägen?"
        );
        let long = excerpt_of(&"😡".repeat(40_000));
        assert_eq!(long.chars().count(), EXCERPT_LENGTH + 1);
    }
}
