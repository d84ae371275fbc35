//! `svarsvakt today`: what is to be answered now, to be read.

use super::{CliError, Context};
use crate::domain::language::Language;
use crate::domain::queue::{AccountCalendars, QueueItem, queue};
use crate::domain::workspace::Workspace;
use crate::store::{QuestionRow, Store, StoreError};
use crate::t;
use crate::text::{dates, numbers};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::io::Write;

/// Writes the day, a sentence that sums it up, and what is late or due by the end of the day.
pub(super) fn run(context: &Context, output: &mut dyn Write) -> Result<(), CliError> {
    let store = context.database.open(context.now)?;
    let day = Day::load(&store, context.now).map_err(|error| context.database.error(&error))?;
    day.write(context, output)?;
    Ok(())
}

/// As much as can be read at a glance; the rest is told by `questions`.
const MOST_LINES: usize = 40;

/// The day's work.
struct Day {
    workspace: Workspace,
    /// Late, or due before midnight; the earliest first.
    due: Vec<QueueItem>,
    /// A colleague has not answered in time.
    chase: Vec<QueueItem>,
    /// Open questions that can wait.
    later: usize,
    rows: HashMap<crate::domain::ids::QuestionId, QuestionRow>,
}

impl Day {
    fn load(store: &Store, now: DateTime<Utc>) -> Result<Day, StoreError> {
        let workspace = store.workspace()?;
        let zone = workspace.settings.time_zone;
        let today = now.with_timezone(&zone).date_naive();
        let items = queue(
            &workspace,
            &AccountCalendars::new(&workspace, today),
            &store.open_questions()?,
            now,
        );
        let is_due = |item: &QueueItem| {
            item.due
                .is_some_and(|due| due.with_timezone(&zone).date_naive() <= today)
        };
        let chase: Vec<QueueItem> = items.iter().filter(|item| item.chase).cloned().collect();
        let (due, later): (Vec<QueueItem>, Vec<QueueItem>) = items.into_iter().partition(is_due);
        let ids: Vec<_> = due
            .iter()
            .chain(&chase)
            .map(|item| item.question.id)
            .collect();
        let rows = store
            .question_rows(&ids)?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        Ok(Day {
            workspace,
            due,
            chase,
            later: later.len(),
            rows,
        })
    }

    fn write(&self, context: &Context, output: &mut dyn Write) -> std::io::Result<()> {
        let language = context.language;
        let zone = self.workspace.settings.time_zone;
        let now = context.now.with_timezone(&zone).naive_local();
        writeln!(
            output,
            "{}, {}",
            dates::heading_date(language, now.date()),
            dates::week(language, now.date())
        )?;
        let overdue = self
            .due
            .iter()
            .filter(|item| item.due.is_some_and(|due| due < context.now))
            .count();
        let due = self.due.len() - overdue;
        writeln!(
            output,
            "{}",
            t!(
                language,
                "cli-today-sum",
                overdue = overdue,
                due = due,
                later = self.later
            )
        )?;
        for item in self.due.iter().take(MOST_LINES) {
            let Some(due) = item.due else { continue };
            let late = due < context.now;
            let when =
                dates::relative_day_time(language, due.with_timezone(&zone).naive_local(), now);
            let what = match (late, item.question.responded.is_some()) {
                (true, false) => t!(language, "cli-today-late", when = when),
                (false, false) => t!(language, "cli-today-due", when = when),
                (true, true) => t!(language, "cli-today-promise-late", when = when),
                (false, true) => t!(language, "cli-today-promise", when = when),
            };
            writeln!(
                output,
                "{}  {}",
                numbers::capitalized(&what),
                self.about(language, item)
            )?;
        }
        if self.due.len() > MOST_LINES {
            let more = self.due.len() - MOST_LINES;
            writeln!(output, "{}", t!(language, "cli-today-more", count = more))?;
        }
        for item in self.chase.iter().take(MOST_LINES) {
            let to = self
                .rows
                .get(&item.question.id)
                .and_then(|row| row.forwarded_to.clone())
                .unwrap_or_default();
            writeln!(
                output,
                "{}  {}",
                t!(language, "cli-today-chase", to = to),
                self.about(language, item)
            )?;
        }
        Ok(())
    }

    /// "Badhuset (Facebook), Marie: Är det öppet på lördag?"
    fn about(&self, language: Language, item: &QueueItem) -> String {
        const LONGEST_EXCERPT: usize = 70;
        let account = self
            .workspace
            .account(item.question.account)
            .map(|account| account.details.full_name(language));
        let row = self.rows.get(&item.question.id);
        let author = row.and_then(|row| row.author.as_deref()).unwrap_or("–");
        let mut text: String = row.map(|row| row.excerpt.clone()).unwrap_or_default();
        if let Some((end, _)) = text.char_indices().nth(LONGEST_EXCERPT) {
            text.truncate(end);
            text.push('…');
        }
        format!("{}, {author}: {text}", account.unwrap_or_default())
    }
}
