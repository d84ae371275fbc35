//! Chosen questions as a table for a spreadsheet: one row a question.

use super::error::ExchangeError;
use super::whole_file;
use crate::domain::calendar::AccountCalendar;
use crate::domain::calendar::{CalendarRules, DateSpan};
use crate::domain::deadline::deadline;
use crate::domain::ids::QuestionId;
use crate::domain::language::Language;
use crate::domain::question::{EntryKind, Question};
use crate::domain::queue::rule_of;
use crate::domain::thread::status_of;
use crate::domain::workspace::Workspace;
use crate::store::Store;
use crate::t;
use crate::text::question_states::question_state;
use chrono::{DateTime, Utc};
use std::path::Path;

/// Writes these questions to a file that Excel and LibreOffice open as they are: semicolons, UTF-8
/// with its mark, civil times of the municipality's zone.
///
/// # Errors
/// When the store cannot be read or the file not be written; the file is then as it was.
pub fn export(
    store: &Store,
    ids: &[QuestionId],
    language: Language,
    path: &Path,
) -> Result<(), ExchangeError> {
    let workspace = store.workspace()?;
    let mut questions = Vec::with_capacity(ids.len());
    for id in ids {
        questions.extend(store.question(*id)?);
    }
    let table = table(&workspace, &questions, language).map_err(ExchangeError::file(path))?;
    whole_file::write(path, &table)
}

/// The table's bytes.
fn table(
    workspace: &Workspace,
    questions: &[Question],
    language: Language,
) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record([
        t!(language, "csv-key"),
        t!(language, "csv-account"),
        t!(language, "csv-author"),
        t!(language, "csv-state"),
        t!(language, "csv-received"),
        t!(language, "csv-due"),
        t!(language, "csv-answered"),
        t!(language, "csv-link"),
        t!(language, "csv-assigned"),
        t!(language, "csv-question"),
        t!(language, "csv-answer"),
    ])?;
    for question in questions {
        writer.write_record(row(workspace, question, language).map(|cell| harmless(&cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

fn row(workspace: &Workspace, question: &Question, language: Language) -> [String; 11] {
    let details = &question.details;
    let status = status_of(&question.entries);
    let cycle = status.cycles.last();
    let moment = |at: Option<DateTime<Utc>>| {
        let zone = workspace.settings.time_zone;
        at.map(|at| at.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string())
            .unwrap_or_default()
    };
    let account = workspace
        .account(details.account)
        .map(|account| account.details.full_name(language));
    let assigned = details
        .assigned
        .and_then(|id| workspace.person(id))
        .map(|person| person.details.name.clone());
    let texts = |wanted: fn(&EntryKind) -> bool| {
        let entries = question
            .entries
            .iter()
            .filter(|entry| wanted(&entry.details.kind));
        entries
            .filter_map(|entry| entry.details.text.as_deref())
            .collect::<Vec<_>>()
            .join("\n\n")
    };
    [
        details.key.clone(),
        account.unwrap_or_default(),
        details.author.clone().unwrap_or_default(),
        question_state(language, status.state),
        moment(cycle.map(|cycle| cycle.started_at)),
        moment(response_due(workspace, question)),
        moment(cycle.and_then(|cycle| cycle.ended_at)),
        details.link.clone().unwrap_or_default(),
        assigned.unwrap_or_default(),
        texts(|kind| matches!(kind, EntryKind::Incoming)),
        texts(|kind| matches!(kind, EntryKind::Answer | EntryKind::HoldingReply { .. })),
    ]
}

/// The first response's deadline of the latest cycle; as it stood when it was stopped.
fn response_due(workspace: &Workspace, question: &Question) -> Option<DateTime<Utc>> {
    let status = status_of(&question.entries);
    let cycle = status.cycles.last().filter(|_| !question.details.history)?;
    if let Some(response) = &cycle.first_response {
        return response.frozen.and_then(|clock| clock.due);
    }
    let account = workspace.account(question.details.account)?;
    let rule = rule_of(workspace, account.id, question.details.response_hours)?;
    let rules = CalendarRules::of_account(account, &workspace.settings, &workspace.closures);
    let calendar = AccountCalendar::new(rules, DateSpan::of_day(cycle.started_at.date_naive()));
    deadline(&calendar, &rule, cycle.started_at).due
}

/// A cell that a spreadsheet shows instead of reckoning: citizens write what they like.
fn harmless(cell: &str) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{cell}"),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Account, AccountDetails, Channel};
    use crate::domain::ids::{AccountId, EntryId};
    use crate::domain::question::{Entry, EntryDetails, FrozenClock, QuestionDetails};

    fn moment(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn entry(number: i64, kind: EntryKind, at: &str, text: &str) -> Entry {
        let details = EntryDetails {
            kind,
            at: moment(at),
            by: None,
            text: Some(text.to_owned()),
        };
        Entry {
            id: EntryId(number),
            details,
            stopped_response: None,
            stopped_promise: None,
        }
    }

    fn question(author: &str, entries: Vec<Entry>) -> Question {
        let details = QuestionDetails {
            key: "q1".to_owned(),
            account: AccountId(1),
            author: Some(author.to_owned()),
            link: None,
            assigned: None,
            response_hours: None,
            history: false,
        };
        Question {
            id: QuestionId(1),
            version: 1,
            details,
            entries,
        }
    }

    fn printed(question: &Question) -> Vec<csv::StringRecord> {
        let account = Account {
            id: AccountId(1),
            version: 1,
            details: AccountDetails::with_usual_promise("Badhuset", Channel::Facebook),
        };
        let workspace = Workspace {
            accounts: vec![account],
            ..Workspace::default()
        };
        let bytes = table(&workspace, std::slice::from_ref(question), Language::Sv).unwrap();
        let rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(rest);
        reader.records().map(Result::unwrap).collect()
    }

    #[test]
    fn a_question_is_one_row_whatever_it_says() {
        let text = "Rad ett; \"citat\"\nRad två 😡 متى";
        let asked = entry(1, EntryKind::Incoming, "2026-11-20T15:00:00+01:00", text);
        let rows = printed(&question("Siv", vec![asked]));
        assert_eq!(rows.len(), 2);
        assert_eq!(&rows[1][1], "Badhuset (Facebook)");
        assert_eq!(
            (&rows[1][4], &rows[1][5], &rows[1][6]),
            ("2026-11-20 15:00", "2026-11-23 15:00", "")
        );
        assert_eq!(&rows[1][9], text);
    }

    #[test]
    fn a_stopped_clock_shows_as_it_stood() {
        let asked = entry(1, EntryKind::Incoming, "2026-11-20T15:00:00+01:00", "?");
        let mut answered = entry(2, EntryKind::Answer, "2026-11-20T15:30:00+01:00", "Ja");
        answered.stopped_response = Some(FrozenClock {
            starts: None,
            due: Some(moment("2026-11-24T10:00:00+01:00")),
        });
        let rows = printed(&question("Siv", vec![asked, answered]));
        assert_eq!(
            (&rows[1][5], &rows[1][6]),
            ("2026-11-24 10:00", "2026-11-20 15:30")
        );
        assert_eq!((&rows[1][9], &rows[1][10]), ("?", "Ja"));
    }

    #[test]
    fn a_formula_is_shown_and_not_reckoned() {
        for formula in ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1"] {
            let asked = entry(1, EntryKind::Incoming, "2026-11-20T15:00:00+01:00", formula);
            let rows = printed(&question(formula, vec![asked]));
            assert_eq!(rows[1][2], format!("'{formula}"));
            assert_eq!(rows[1][9], format!("'{formula}"));
        }
    }
}
