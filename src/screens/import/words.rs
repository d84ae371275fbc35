//! Why something was left out, is uncertain or could not be read, in words.

use super::preview::FileProblem;
use crate::exchange::mail::{LeftOut, Uncertain};
use crate::exchange::mail_import::{PlanRow, Standing};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{absence_import, errors, mail_errors};

/// Why a mail is not new; nothing for one that is.
pub(super) fn standing_words(row: &PlanRow, desk: &Desk) -> Option<String> {
    match row.standing {
        Standing::New => None,
        Standing::Known => Some(t!(desk.language, "import-known")),
        Standing::Repeated => Some(t!(desk.language, "import-repeated")),
        Standing::LeftOut(reason) => Some(reason_words(reason, desk)),
    }
}

/// Why a mail was left out.
pub(super) fn reason_words(reason: LeftOut, desk: &Desk) -> String {
    let language = desk.language;
    match reason {
        LeftOut::AutomaticReply => t!(language, "left-out-automatic-reply"),
        LeftOut::Bounce => t!(language, "left-out-bounce"),
        LeftOut::Newsletter => t!(language, "left-out-newsletter"),
        LeftOut::NotAboutAComment => t!(language, "left-out-not-about-a-comment"),
        LeftOut::OurOwn => t!(language, "left-out-our-own"),
        LeftOut::Empty => t!(language, "left-out-empty"),
        LeftOut::TooBig => t!(language, "left-out-too-big"),
        LeftOut::TooDeeplyNested => t!(language, "left-out-too-deeply-nested"),
        LeftOut::CutOff => t!(language, "left-out-cut-off"),
        LeftOut::NotAMail => t!(language, "left-out-not-a-mail"),
    }
}

/// What a mail did not tell for sure.
pub(super) fn uncertain_words(uncertain: Uncertain, desk: &Desk) -> String {
    let language = desk.language;
    match uncertain {
        Uncertain::DateMissing => t!(language, "uncertain-date-missing"),
        Uncertain::DateTooOld => t!(language, "uncertain-date-too-old"),
        Uncertain::DateInTheFuture => t!(language, "uncertain-date-in-the-future"),
        Uncertain::Author => t!(language, "uncertain-author"),
        Uncertain::Text => t!(language, "uncertain-text"),
        Uncertain::Link => t!(language, "uncertain-link"),
    }
}

/// Why a file was not taken: the file, the place, what to do.
pub(super) fn problem_words(problem: &FileProblem, desk: &Desk) -> String {
    match problem {
        FileProblem::Mail(error) => mail_errors::mail_error(desk.language, error),
        FileProblem::Workspace(error) => errors::exchange_error(desk.language, error),
        FileProblem::Calendar { path, error } => {
            absence_import::calendar_file_error(desk.language, path, error)
        }
        FileProblem::CalendarAlone { file } => {
            t!(desk.language, "absimport-alone", file = file.clone())
        }
        FileProblem::WorkspaceAlone { file } => {
            t!(desk.language, "import-workspace-alone", file = file.clone())
        }
    }
}
