//! A calendar file in the preview: whose it is, and which of its events are absences.

use super::preview::Intake;
use crate::domain::absence::AbsenceDetails;
use crate::domain::ids::PersonId;
use crate::exchange::absences_ics::{CalendarFile, PlannedRow, plan};
use crate::screens::desk::Desk;

/// What was read out of a calendar file, and what the user made of it.
pub struct AbsencesPreview {
    pub(super) file: String,
    calendar: CalendarFile,
    pub(super) person: Option<PersonId>,
    /// Whether the file itself told whose it is.
    pub(super) guessed: bool,
    pub(super) rows: Vec<Row>,
    settled: bool,
}

/// An event, and whether it is taken for an absence.
pub(super) struct Row {
    pub planned: PlannedRow,
    pub ticked: bool,
}

impl AbsencesPreview {
    /// A calendar that nobody has looked at yet.
    pub fn new(file: String, calendar: CalendarFile) -> AbsencesPreview {
        AbsencesPreview {
            file,
            calendar,
            person: None,
            guessed: false,
            rows: Vec::new(),
            settled: false,
        }
    }

    /// Guesses whose calendar it is, once: by what the file says, else who sits here.
    pub(super) fn settle(&mut self, desk: &Desk) {
        if std::mem::replace(&mut self.settled, true) {
            return;
        }
        let guessed = self.calendar.guessed_person(&desk.workspace);
        self.guessed = guessed.is_some();
        if let Some(person) = guessed.or(desk.me) {
            self.choose(person, desk);
        }
    }

    /// Plans the events anew for a person.
    pub(super) fn choose(&mut self, person: PersonId, desk: &Desk) {
        self.person = Some(person);
        let planned = plan(&desk.workspace, person, &self.calendar, desk.today());
        self.rows = planned
            .into_iter()
            .map(|planned| Row {
                ticked: planned.is_suggested(),
                planned,
            })
            .collect();
    }

    /// How many absences would be taken in.
    pub(super) fn ready(&self) -> usize {
        self.rows.iter().filter(|row| row.is_taken()).count()
    }

    /// Those that are ticked.
    pub(super) fn intake(&self) -> Option<Intake> {
        let person = self.person?;
        let taken = self.rows.iter().filter(|row| row.is_taken());
        let absences: Vec<AbsenceDetails> = taken
            .filter_map(|row| {
                Some(AbsenceDetails {
                    person,
                    span: row.planned.span?,
                    reason: Some(row.planned.reason.code().to_owned()),
                    stand_ins: Vec::new(),
                })
            })
            .collect();
        (!absences.is_empty()).then(|| Intake::Absences {
            absences,
            source: self.file.clone(),
        })
    }
}

impl Row {
    fn is_taken(&self) -> bool {
        self.ticked && self.planned.can_be_taken()
    }
}
