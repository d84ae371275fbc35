//! Search over author, account, the citizen's texts and the answers.
//!
//! Parts of words are found from three letters on; å ä ö are letters of their own. Accounts are in
//! the index by number, so that renaming one takes no rewriting; so are the things lists are
//! filtered by.

use super::Store;
use super::error::Result;
use super::question_lists::{AssignedTo, QuestionFilter, Tab};
use super::thread_index::WAITING_STATES;
use crate::domain::account::Account;
use crate::domain::ids::{AccountId, PersonId, QuestionId};
use crate::domain::language::Language;
use crate::domain::question::Question;
use crate::domain::thread::QuestionState;
use rusqlite::{Connection, named_params};

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
        let Some(expression) = match_expression(&self.conn, words, filter)? else {
            return Ok(SearchPage::TooShort);
        };
        let rows = i64::try_from(limit + 1).unwrap_or(i64::MAX);
        let offset = i64::try_from(offset).unwrap_or(i64::MAX);
        let mut statement = self.conn.prepare_cached(SEARCH_SQL)?;
        let parameters = named_params! {":words": expression, ":limit": rows, ":offset": offset};
        let found = statement.query_map(parameters, |row| row.get(0))?;
        let mut ids: Vec<QuestionId> = found.collect::<rusqlite::Result<_>>()?;
        let more = ids.len() > limit;
        ids.truncate(limit);
        Ok(SearchPage::Found { ids, more })
    }
}

/// The filter is part of the words to match: rows stream out latest first, and none is looked up.
pub(super) const SEARCH_SQL: &str = "SELECT rowid FROM question_search
     WHERE question_search MATCH :words ORDER BY rowid DESC LIMIT :limit OFFSET :offset";

/// Puts a question's words into the index; they must not be there.
pub(super) fn add(conn: &Connection, question: &Question, state: QuestionState) -> Result<()> {
    let mut words = String::new();
    let texts = question.entries.iter();
    for text in texts.filter_map(|entry| entry.details.text.as_deref()) {
        words.push_str(text);
        words.push('\n');
    }
    let marks = [
        account_mark(question.details.account),
        person_mark(question.details.assigned),
        if state.is_open() { OPEN } else { ENDED }.to_owned(),
        if WAITING_STATES.contains(&state) {
            WAITING
        } else {
            ""
        }
        .to_owned(),
    ];
    let sql = "INSERT INTO question_search (rowid, author, words, marks)
               VALUES (:id, :author, :words, :marks)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": question.id,
        ":author": question.details.author.as_deref().map(composed),
        ":words": composed(&words),
        ":marks": marks.join(" "),
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
///
/// The filter comes first: the fewer questions it leaves, the fewer the words are compared with.
fn match_expression(
    conn: &Connection,
    words: &str,
    filter: &QuestionFilter,
) -> Result<Option<String>> {
    let words = composed(words);
    let long: Vec<&str> = words
        .split_whitespace()
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .collect();
    if long.is_empty() {
        return Ok(None);
    }
    let accounts = super::accounts::load_all(conn)?;
    let mut parts: Vec<String> = marks_of(filter).iter().map(|mark| marked(mark)).collect();
    for word in long {
        let lower = word.to_lowercase();
        let named = |account: &&Account| {
            let named_in = |language: &Language| {
                let name = account.details.full_name(*language).to_lowercase();
                name.contains(&lower)
            };
            Language::ALL.iter().any(named_in)
        };
        let mut expression = format!("({{author words}} : {}", quoted(word));
        for account in accounts.iter().filter(named) {
            expression.push_str(" OR ");
            expression.push_str(&marked(&account_mark(account.id)));
        }
        parts.push(expression + ")");
    }
    Ok(Some(parts.join(" AND ")))
}

fn marks_of(filter: &QuestionFilter) -> Vec<String> {
    let tab = match filter.tab {
        Tab::Open => Some(OPEN),
        Tab::Waiting => Some(WAITING),
        Tab::Answered => Some(ENDED),
        Tab::All => None,
    };
    let person = filter.person.map(|person| match person {
        AssignedTo::Person(person) => person_mark(Some(person)),
        AssignedTo::Nobody => person_mark(None),
    });
    let account = filter.account.map(account_mark);
    [tab.map(str::to_owned), person, account]
        .into_iter()
        .flatten()
        .collect()
}

const OPEN: &str = "§o§";
const WAITING: &str = "§w§";
const ENDED: &str = "§e§";

fn account_mark(id: AccountId) -> String {
    format!("§a{id}§")
}

fn person_mark(id: Option<PersonId>) -> String {
    id.map_or_else(|| "§n§".to_owned(), |id| format!("§p{id}§"))
}

fn marked(mark: &str) -> String {
    format!("marks : {}", quoted(mark))
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
