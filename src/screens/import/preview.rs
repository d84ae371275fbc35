//! What was read, sorted into what is new, to be filled in, known and left out.

use super::absences::AbsencesPreview;
use crate::commands::NewQuestion;
use crate::domain::absence::AbsenceDetails;
use crate::domain::contents::Contents;
use crate::domain::ids::AccountId;
use crate::exchange::ExchangeError;
use crate::exchange::absences_ics::CalendarFileError;
use crate::exchange::mail::MailError;
use crate::exchange::mail_import::{Gap, ImportBasis, MailPlan, PlanCounts, PlanRow, Standing};
use crate::exchange::workspace_import::WorkspacePlan;
use std::path::PathBuf;

/// Why a file was not taken.
#[derive(Debug)]
pub enum FileProblem {
    Mail(MailError),
    Workspace(ExchangeError),
    /// A calendar that cannot be read.
    Calendar {
        path: PathBuf,
        error: CalendarFileError,
    },
    /// A calendar is somebody's, and is imported by itself.
    CalendarAlone {
        file: String,
    },
    /// A workspace is imported by itself, never together with other files.
    WorkspaceAlone {
        file: String,
    },
}

/// What the user said yes to.
#[derive(Clone, Debug)]
pub enum Intake {
    Questions {
        questions: Vec<NewQuestion>,
        source: String,
    },
    Workspace {
        contents: Box<Contents>,
        file: String,
    },
    Absences {
        absences: Vec<AbsenceDetails>,
        source: String,
    },
}

impl Intake {
    /// How many questions it holds.
    pub fn count(&self) -> usize {
        match self {
            Intake::Questions { questions, .. } => questions.len(),
            Intake::Workspace { contents, .. } => contents.questions.len(),
            Intake::Absences { absences, .. } => absences.len(),
        }
    }
}

/// A part of the list of mails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    Incomplete,
    Ready,
    Known,
    LeftOut,
}

/// Everything that was read, and where the user is in it.
pub struct Preview {
    pub(super) basis: ImportBasis,
    pub(super) mails: MailPlan,
    pub(super) workspace: Option<WorkspacePlan>,
    pub(super) absences: Option<AbsencesPreview>,
    pub(super) problems: Vec<FileProblem>,
    pub(super) counts: PlanCounts,
    pub(super) part: Part,
    /// The rows of the part that is shown, in order. A row that is completed stays until another
    /// part is opened, so that nothing jumps away under the keyboard.
    pub(super) shown: Vec<usize>,
    pub(super) selected: Option<usize>,
    /// The time of receipt as it is being typed, for the selected row.
    pub(super) received_words: String,
    pub(super) account_for_all: Option<AccountId>,
}

impl Part {
    pub(super) const ALL: [Part; 4] = [Part::Ready, Part::Incomplete, Part::Known, Part::LeftOut];

    fn holds(self, row: &PlanRow) -> bool {
        match row.standing {
            Standing::New if row.gap().is_some() => self == Part::Incomplete,
            Standing::New => self == Part::Ready,
            Standing::Known | Standing::Repeated => self == Part::Known,
            Standing::LeftOut(_) => self == Part::LeftOut,
        }
    }
}

impl Preview {
    /// Sorts what was read; what must be filled in is shown first.
    pub fn new(
        basis: ImportBasis,
        mails: MailPlan,
        workspace: Option<WorkspacePlan>,
        problems: Vec<FileProblem>,
    ) -> Preview {
        let mut preview = Preview {
            counts: PlanCounts::default(),
            part: Part::Ready,
            shown: Vec::new(),
            selected: None,
            received_words: String::new(),
            account_for_all: None,
            basis,
            mails,
            workspace,
            absences: None,
            problems,
        };
        preview.recount();
        let first = [Part::Incomplete, Part::Ready, Part::Known, Part::LeftOut];
        let filled = first.into_iter().find(|part| preview.count_of(*part) > 0);
        preview.open(filled.unwrap_or(Part::Ready));
        preview
    }

    /// The preview of a calendar file by itself.
    pub fn of_absences(
        basis: ImportBasis,
        absences: AbsencesPreview,
        problems: Vec<FileProblem>,
    ) -> Preview {
        Preview {
            absences: Some(absences),
            ..Preview::new(basis, MailPlan::default(), None, problems)
        }
    }

    pub(super) fn count_of(&self, part: Part) -> usize {
        match part {
            Part::Incomplete => self.counts.incomplete,
            Part::Ready => self.counts.ready,
            Part::Known => self.counts.known,
            Part::LeftOut => self.counts.left_out,
        }
    }

    pub(super) fn recount(&mut self) {
        self.counts = self.mails.counts(&self.basis);
    }

    pub(super) fn open(&mut self, part: Part) {
        self.part = part;
        let rows = self.mails.rows.iter().enumerate();
        self.shown = rows
            .filter(|(_, row)| part.holds(row))
            .map(|(index, _)| index)
            .collect();
        // The latest first, as mail programs have it.
        let received = |index: &usize| {
            std::cmp::Reverse(self.mails.rows.get(*index).and_then(|row| row.received))
        };
        let mut shown = std::mem::take(&mut self.shown);
        shown.sort_by_key(received);
        self.select(shown.first().copied());
        self.shown = shown;
    }

    pub(super) fn select(&mut self, row: Option<usize>) {
        if self.selected != row {
            self.selected = row;
            self.received_words.clear();
        }
    }

    pub(super) fn selected_row(&mut self) -> Option<&mut PlanRow> {
        self.mails.rows.get_mut(self.selected?)
    }

    /// Gives every new mail without an account this one.
    pub(super) fn give_account_to_all(&mut self, account: AccountId) {
        self.account_for_all = Some(account);
        for row in &mut self.mails.rows {
            if row.standing == Standing::New && row.gap() == Some(Gap::Account) {
                row.account = Some(account);
            }
        }
        self.recount();
    }

    pub(super) fn intake(&self) -> Option<Intake> {
        if let Some(absences) = &self.absences {
            return absences.intake();
        }
        if let Some(workspace) = &self.workspace {
            let contents = Box::new(workspace.contents.clone());
            return Some(Intake::Workspace {
                contents,
                file: workspace.file.clone(),
            });
        }
        let questions = self.mails.questions(&self.basis);
        (!questions.is_empty()).then(|| Intake::Questions {
            questions,
            source: self.source(),
        })
    }

    /// The files' names, shortened, for the history.
    fn source(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for row in &self.mails.rows {
            if names.last() != Some(&&*row.file) && !names.contains(&&*row.file) {
                names.push(&row.file);
            }
            if names.len() > 3 {
                break;
            }
        }
        match names.as_slice() {
            [a, b, c, ..] if names.len() > 3 => format!("{a}, {b}, {c} …"),
            names => names.join(", "),
        }
    }
}
