//! Files that are asked for and written: imports, other databases, exports.

use super::outside::{FileQuestion, FileQuestionKind};
use super::window::{Phase, Session};
use super::working::Working;
use crate::screens::action::{Export, FilePurpose};
use crate::t;
use eframe::egui::Context;
use std::path::Path;

impl Working {
    pub(super) fn pick_file(&mut self, purpose: FilePurpose, session: &Session, context: &Context) {
        let language = self.desk.language;
        let mails = || {
            ["eml", "mbox", "mbx", "json", "txt", "ics"]
                .map(str::to_owned)
                .to_vec()
        };
        let copies = || ["sqlite", "db"].map(str::to_owned).to_vec();
        let question = match purpose {
            FilePurpose::Import => FileQuestion {
                title: t!(language, "pick-import"),
                filter: (t!(language, "pick-import-filter"), mails()),
                kind: FileQuestionKind::Open,
            },
            FilePurpose::Absences => FileQuestion {
                title: t!(language, "absimport-pick"),
                filter: (t!(language, "absimport-filter"), vec!["ics".to_owned()]),
                kind: FileQuestionKind::Open,
            },
            FilePurpose::Backup | FilePurpose::OpenDatabase => FileQuestion {
                title: t!(language, "pick-database"),
                filter: (t!(language, "pick-database-filter"), copies()),
                kind: FileQuestionKind::Open,
            },
            FilePurpose::SharedFolder => FileQuestion {
                title: t!(language, "pick-folder"),
                filter: (String::new(), Vec::new()),
                kind: FileQuestionKind::Folder,
            },
        };
        self.importing
            .ask(purpose.into(), question, session, context);
    }

    /// Turns to another database, unless another window has it open.
    pub(super) fn change_database(
        &mut self,
        path: &Path,
        session: &mut Session,
        context: &Context,
    ) -> Option<Phase> {
        if !session.take_over(path) {
            let words = t!(self.desk.language, "database-open-elsewhere");
            self.toasts.push(words, false);
            return None;
        }
        self.close();
        session.watch = None;
        session.preferences.database = Some(path.to_owned());
        self.save_preferences(session);
        super::opening::open_phase(path, session, context)
    }

    pub(super) fn export(&mut self, export: Export, session: &Session, context: &Context) {
        let language = self.desk.language;
        let (name, ending) = match &export {
            Export::Questions(_) => (t!(language, "export-questions-name"), "csv"),
            Export::Workspace => (t!(language, "export-workspace-name"), "json"),
            Export::Handover(_) => (t!(language, "handover-file-name"), "html"),
            Export::Schedule(request) => {
                (t!(language, "schedule-file-name"), request.format.ending())
            }
        };
        let question = FileQuestion {
            title: t!(language, "export-title"),
            filter: (ending.to_uppercase(), vec![ending.to_owned()]),
            kind: FileQuestionKind::Save(format!("{name}.{ending}")),
        };
        self.importing
            .ask(export.into(), question, session, context);
    }
}
