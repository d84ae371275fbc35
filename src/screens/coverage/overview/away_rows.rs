//! Who is away on the days shown.

use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AbsenceId, PersonId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::coverage::stored_absence_reason;

/// A person with their absences of the days shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AwayRow {
    pub person: PersonId,
    pub bars: Vec<AwayBar>,
}

/// An absence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AwayBar {
    pub absence: AbsenceId,
    pub span: DateSpan,
    pub reason: String,
}

/// The rows, by the first day of the first absence that is shown.
pub fn away_rows(desk: &Desk, span: DateSpan) -> Vec<AwayRow> {
    let mut absences: Vec<_> = desk
        .workspace
        .absences
        .iter()
        .filter(|absence| absence.span.from <= span.to && span.from <= absence.span.to)
        .collect();
    absences.sort_by_key(|absence| absence.span.from);
    let mut rows: Vec<AwayRow> = Vec::new();
    for absence in absences {
        let bar = AwayBar {
            absence: absence.id,
            span: absence.span,
            reason: reason_words(desk, absence.reason.as_deref()),
        };
        match rows.iter_mut().find(|row| row.person == absence.person) {
            Some(row) => row.bars.push(bar),
            None => rows.push(AwayRow {
                person: absence.person,
                bars: vec![bar],
            }),
        }
    }
    rows
}

/// "Semester", "Ledig" where no reason was given.
pub fn reason_words(desk: &Desk, stored: Option<&str>) -> String {
    let language = desk.language;
    match stored.filter(|stored| !stored.trim().is_empty()) {
        Some(stored) => stored_absence_reason(language, stored),
        None => t!(language, "grid-away"),
    }
}
