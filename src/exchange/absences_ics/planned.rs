//! What would become of each event, before anything is stored.

use super::event::{CalendarFile, Found, Recurrence};
use super::occurrences::{self, Occurrence};
use super::time::meet;
use super::words::{is_birthday, is_holiday, reason_in, words_of};
use crate::domain::absence::AbsenceReason;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::PersonId;
use crate::domain::workspace::Workspace;
use chrono::{Days, Months, NaiveDate};
use std::collections::{HashMap, HashSet};

/// How far ahead absences are looked for.
pub const MONTHS_AHEAD: u32 = 18;

/// More absences than this out of one recurring event are left out.
const MOST_OF_A_SERIES: usize = 100;

/// Nobody plans a longer absence in a calendar.
const LONGEST_DAYS: u64 = 800;

/// What an event, or several that follow one another, would become.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedRow {
    pub title: String,
    /// Where the first of the events begins in the file, from 1.
    pub line: usize,
    /// How many events or occurrences were made into one row.
    pub events: usize,
    pub person: PersonId,
    /// The days away; none where they are not known.
    pub span: Option<DateSpan>,
    pub reason: AbsenceReason,
    pub outcome: Outcome,
}

/// What becomes of a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// A new absence.
    New,
    /// The person is already away on all of these days.
    Known,
    /// Not taken unless somebody says so, because of this.
    LeftOut(LeftOut),
}

/// Why an event is not taken for an absence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LeftOut {
    /// Its working day is not covered whole.
    PartOfADay,
    /// Nothing in it speaks of an absence.
    NotAnAbsence,
    /// Others are invited, and nothing speaks of an absence.
    Meeting,
    Birthday,
    Holiday,
    /// It names somebody else.
    SomebodyElse,
    /// It does not take up the time.
    ShownAsFree,
    Cancelled,
    Past,
    /// It begins later than [`MONTHS_AHEAD`] months from now.
    FarAhead,
    TooLong,
    EndsBeforeStart,
    /// A date on this line cannot be read.
    Unreadable {
        line: usize,
    },
    /// It recurs by a rule that is not followed.
    RecursOtherwise,
    /// It recurs too often to be an absence.
    RecursTooOften,
}

impl PlannedRow {
    /// Whether it is ticked when the preview opens.
    pub fn is_suggested(&self) -> bool {
        self.outcome == Outcome::New
    }

    /// Whether somebody can tick it.
    pub fn can_be_taken(&self) -> bool {
        self.span.is_some() && self.outcome != Outcome::Known
    }
}

impl CalendarFile {
    /// Whose calendar it seems to be, by address or name.
    pub fn guessed_person(&self, workspace: &Workspace) -> Option<PersonId> {
        self.owner.person(workspace)
    }
}

/// What would become of a file's events for a person, by first day; rows without days last.
pub fn plan(
    workspace: &Workspace,
    person: PersonId,
    file: &CalendarFile,
    today: NaiveDate,
) -> Vec<PlannedRow> {
    let planner = Planner::new(workspace, person, file, today);
    let mut rows: Vec<PlannedRow> = file
        .found
        .iter()
        .flat_map(|event| planner.rows_of(event))
        .collect();
    rows.sort_by_key(|row| (row.span.is_none(), row.span, row.line));
    merged(rows)
}

struct Planner<'a> {
    workspace: &'a Workspace,
    person: PersonId,
    window: DateSpan,
    /// First names of the others, and whole names of all.
    others: HashSet<String>,
    /// Occurrences that an event of their own replaces.
    replaced: HashMap<&'a str, Vec<NaiveDate>>,
}

impl<'a> Planner<'a> {
    fn new(
        workspace: &'a Workspace,
        person: PersonId,
        file: &'a CalendarFile,
        today: NaiveDate,
    ) -> Planner<'a> {
        let end = today.checked_add_months(Months::new(MONTHS_AHEAD));
        let first_name = |name: &str| words_of(name).into_iter().next();
        let own = workspace.person(person);
        let own = own
            .map(|own| words_of(&own.details.name))
            .unwrap_or_default();
        let people = workspace.people.iter();
        let mut replaced: HashMap<&str, Vec<NaiveDate>> = HashMap::new();
        for event in &file.found {
            if let (Some(uid), Some(day)) = (&event.uid, event.replaces) {
                replaced.entry(uid).or_default().push(day);
            }
        }
        Planner {
            workspace,
            person,
            window: DateSpan {
                from: today,
                to: end.unwrap_or(today),
            },
            others: people
                .filter_map(|other| first_name(&other.details.name))
                .filter(|name| !own.contains(name))
                .collect(),
            replaced,
        }
    }

    fn rows_of(&self, event: &Found) -> Vec<PlannedRow> {
        let replaced = event.uid.as_deref().and_then(|uid| self.replaced.get(uid));
        let replaced = match (&event.replaces, replaced) {
            (None, Some(days)) => days.as_slice(),
            _ => &[],
        };
        let zone = self.workspace.settings.time_zone;
        let found = match occurrences::of(event, replaced, self.window, zone) {
            Ok(found) => found,
            Err(left_out) => return vec![self.row(event, None, Err(left_out))],
        };
        let judged = |found: &Occurrence| self.row(event, Some(found), self.judge(event, found));
        if event.recurrence == Recurrence::Once {
            return found.iter().map(judged).collect();
        }
        let rows: Vec<PlannedRow> = found.iter().map(judged).collect();
        // Of a series that is no absence, the next occurrence stands for all.
        let count = rows.len();
        let is_absence = |row: &PlannedRow| !matches!(row.outcome, Outcome::LeftOut(_));
        if !rows.iter().any(is_absence) {
            let next = rows.into_iter().next();
            return next
                .into_iter()
                .map(|row| PlannedRow {
                    events: count,
                    ..row
                })
                .collect();
        }
        let mut rows = merged(rows);
        if rows.len() > MOST_OF_A_SERIES {
            rows.truncate(1);
            for row in &mut rows {
                row.events = count;
                row.outcome = Outcome::LeftOut(LeftOut::RecursTooOften);
            }
        }
        rows
    }

    fn row(
        &self,
        event: &Found,
        found: Option<&Occurrence>,
        judged: Result<AbsenceReason, LeftOut>,
    ) -> PlannedRow {
        let guessed = reason_in(&event.title).unwrap_or(AbsenceReason::Other);
        let is_known = found.is_some_and(|found| self.is_known(found.span));
        let too_long = matches!(judged, Err(LeftOut::TooLong));
        PlannedRow {
            title: event.title.clone(),
            line: event.line,
            events: 1,
            person: self.person,
            span: found.map(|found| found.span).filter(|_| !too_long),
            reason: *judged.as_ref().unwrap_or(&guessed),
            outcome: match judged {
                Ok(_) if is_known => Outcome::Known,
                Ok(_) => Outcome::New,
                Err(left_out) => Outcome::LeftOut(left_out),
            },
        }
    }

    fn judge(&self, event: &Found, found: &Occurrence) -> Result<AbsenceReason, LeftOut> {
        let span = found.span;
        let longest = span.from.checked_add_days(Days::new(LONGEST_DAYS));
        if longest.is_none_or(|end| end <= span.to) {
            return Err(LeftOut::TooLong);
        }
        if event.is_cancelled {
            return Err(LeftOut::Cancelled);
        }
        if span.to < self.window.from {
            return Err(LeftOut::Past);
        }
        if self.window.to < span.from {
            return Err(LeftOut::FarAhead);
        }
        if !found.is_whole {
            return Err(LeftOut::PartOfADay);
        }
        let title = &event.title;
        if words_of(title)
            .iter()
            .any(|word| self.others.contains(word))
        {
            return Err(LeftOut::SomebodyElse);
        }
        match reason_in(title) {
            Some(reason) if event.is_away || event.is_busy || event.is_whole_day() => Ok(reason),
            Some(_) => Err(LeftOut::ShownAsFree),
            None if event.is_away => Ok(AbsenceReason::Other),
            None if is_birthday(title) => Err(LeftOut::Birthday),
            None if is_holiday(title, span) => Err(LeftOut::Holiday),
            None if event.is_meeting => Err(LeftOut::Meeting),
            None => Err(LeftOut::NotAnAbsence),
        }
    }

    /// Whether the person is away on all of the days already, whatever it is called.
    fn is_known(&self, span: DateSpan) -> bool {
        let absences = self.workspace.absences.iter();
        let mut own = absences.filter(|absence| absence.person == self.person);
        own.any(|known| known.span.from <= span.from && span.to <= known.span.to)
    }
}

/// Absences for the same reason that overlap, or between which only a weekend lies, are one; known
/// ones are kept apart from new ones.
fn merged(rows: Vec<PlannedRow>) -> Vec<PlannedRow> {
    let mut merged: Vec<PlannedRow> = Vec::new();
    let mut latest: HashMap<(AbsenceReason, bool), usize> = HashMap::new();
    for row in rows {
        if matches!(row.outcome, Outcome::LeftOut(_)) {
            merged.push(row);
            continue;
        }
        let kind = (row.reason, row.outcome == Outcome::Known);
        let before = latest.get(&kind).and_then(|place| merged.get_mut(*place));
        if let Some((before, span)) = before.zip(row.span)
            && let Some(known) = &mut before.span
            && (span.from <= known.to || meet(known.to, span.from))
        {
            known.to = known.to.max(span.to);
            before.events += row.events;
            continue;
        }
        latest.insert(kind, merged.len());
        merged.push(row);
    }
    merged
}
