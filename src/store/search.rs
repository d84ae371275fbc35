//! Search over author, account, the citizen's texts and the answers.
//!
//! Parts of words are found from three letters on; å ä ö are letters of their own. Accounts are in
//! the index by number, so that renaming one takes no rewriting.

use super::Store;
use super::error::Result;
use super::question_lists::{Conditions, QuestionFilter};
use crate::domain::ids::{AccountId, QuestionId};
use crate::domain::question::Question;
use rusqlite::{Connection, ToSql, named_params};

/// A page of a search's results.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SearchPage {
    /// The questions found, the latest registered first; `more`: the next page holds something.
    Found { ids: Vec<QuestionId>, more: bool },
    /// No word has three letters.
    TooShort,
}

/// The fewest letters a word is searched by.
const SHORTEST_WORD: usize = 3;

impl Store {
    /// Searches for questions in which every word is found, in any order, as part of any word.
    ///
    /// Words under three letters are left out if there are longer ones.
    pub fn search(
        &self,
        words: &str,
        filter: &QuestionFilter,
        limit: usize,
        offset: usize,
    ) -> Result<SearchPage> {
        let Some(expression) = match_expression(&self.conn, words)? else {
            return Ok(SearchPage::TooShort);
        };
        let conditions = Conditions::of(filter);
        let mut parameters: Vec<(&str, &dyn ToSql)> = conditions.parameters();
        let (rows, start) = (
            i64::try_from(limit + 1).unwrap_or(i64::MAX),
            i64::try_from(offset).unwrap_or(i64::MAX),
        );
        parameters.extend([
            (":words", &expression as &dyn ToSql),
            (":limit", &rows),
            (":offset", &start),
        ]);
        let mut statement = self.conn.prepare_cached(&search_sql(&conditions))?;
        let found = statement.query_map(parameters.as_slice(), |row| row.get(0))?;
        let mut ids: Vec<QuestionId> = found.collect::<rusqlite::Result<_>>()?;
        let more = ids.len() > limit;
        ids.truncate(limit);
        Ok(SearchPage::Found { ids, more })
    }
}

/// The statement of a search: the words stream out latest first, the index row is looked up by number.
pub(super) fn search_sql(conditions: &Conditions) -> String {
    format!(
        "SELECT s.rowid FROM question_search AS s CROSS JOIN thread_index AS t ON t.question = s.rowid
         WHERE question_search MATCH :words {} ORDER BY s.rowid DESC LIMIT :limit OFFSET :offset",
        conditions.and_sql()
    )
}

/// Puts a question's words into the index; they must not be there.
pub(super) fn add(conn: &Connection, question: &Question) -> Result<()> {
    let mut words = String::new();
    for text in question
        .entries
        .iter()
        .filter_map(|entry| entry.details.text.as_deref())
    {
        words.push_str(text);
        words.push('\n');
    }
    conn.prepare_cached("INSERT INTO question_search (rowid, author, account, words) VALUES (:id, :author, :account, :words)")?
        .execute(named_params! {
            ":id": question.id,
            ":author": question.details.author.as_deref().map(composed),
            ":account": account_token(question.details.account),
            ":words": composed(&words),
        })?;
    Ok(())
}

/// Takes a question's words out of the index.
pub(super) fn remove(conn: &Connection, id: QuestionId) -> Result<()> {
    conn.prepare_cached("DELETE FROM question_search WHERE rowid = :id")?
        .execute(named_params! {":id": id})?;
    Ok(())
}

/// The full-text expression for what a user typed; none if no word is long enough.
fn match_expression(conn: &Connection, words: &str) -> Result<Option<String>> {
    let words = composed(words);
    let long: Vec<&str> = words
        .split_whitespace()
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .collect();
    if long.is_empty() {
        return Ok(None);
    }
    let accounts = super::accounts::load_all(conn)?;
    let one_word = |word: &&str| {
        let part = word.to_lowercase();
        let mut expression = format!("({{author words}} : {}", quoted(word));
        for account in accounts
            .iter()
            .filter(|account| account.details.full_name().to_lowercase().contains(&part))
        {
            expression.push_str(&format!(
                " OR account : {}",
                quoted(&account_token(account.id))
            ));
        }
        expression + ")"
    };
    Ok(Some(
        long.iter().map(one_word).collect::<Vec<_>>().join(" AND "),
    ))
}

fn account_token(id: AccountId) -> String {
    format!("§{id}§")
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\"").replace('\0', ""))
}

/// Joins a letter and the ring or dots that some programs put behind it, so that å is one letter.
fn composed(text: &str) -> String {
    const PAIRS: [(&str, &str); 8] = [
        ("a\u{30a}", "å"),
        ("a\u{308}", "ä"),
        ("o\u{308}", "ö"),
        ("A\u{30a}", "Å"),
        ("A\u{308}", "Ä"),
        ("O\u{308}", "Ö"),
        ("e\u{301}", "é"),
        ("E\u{301}", "É"),
    ];
    if !text.contains(['\u{30a}', '\u{308}', '\u{301}']) {
        return text.to_owned();
    }
    PAIRS.iter().fold(text.to_owned(), |text, (pair, letter)| {
        text.replace(pair, letter)
    })
}
