//! Reads files on a thread and plans what would become of them; changes nothing.

use super::{Message, name_of};
use crate::domain::contents::Contents;
use crate::exchange::ExchangeError;
use crate::exchange::absences_ics;
use crate::exchange::mail::{MailError, read_mail_path};
use crate::exchange::mail_import::{ImportBasis, MailPlan};
use crate::exchange::progress::{Cancel, Progress};
use crate::exchange::workspace;
use crate::exchange::workspace_import::{Keys, WorkspacePlan};
use crate::screens::import::{AbsencesPreview, FileProblem, Preview};
use crate::store::{Access, Store, StoreError};
use chrono::{DateTime, Utc};
use eframe::egui::Context;
use std::cell::Cell;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

/// How often progress is told.
const EVERY: Duration = Duration::from_millis(60);

/// Where what is known comes from: a file is read by the thread, a database in memory beforehand.
pub(super) enum Known {
    File(PathBuf, DateTime<Utc>),
    Read(Box<(ImportBasis, Keys)>),
}

impl Known {
    pub fn of(store: &Store, now: DateTime<Utc>) -> Result<Known, StoreError> {
        match store.path() {
            Some(path) => Ok(Known::File(path.to_owned(), now)),
            None => Known::load(store, now),
        }
    }

    fn load(store: &Store, now: DateTime<Utc>) -> Result<Known, StoreError> {
        Ok(Known::Read(Box::new((
            ImportBasis::load(store, now)?,
            Keys::load(store)?,
        ))))
    }
}

/// Tells the window, but no more often than it can be seen.
pub(super) struct Teller {
    sender: Sender<Message>,
    context: Context,
    told: Cell<Option<Instant>>,
}

impl Teller {
    pub fn new(sender: Sender<Message>, context: Context) -> Teller {
        Teller {
            sender,
            context,
            told: Cell::new(None),
        }
    }

    fn tell(&self, message: Message) {
        // The window may be gone by now.
        let _ = self.sender.send(message);
        self.context.request_repaint();
    }

    fn progress(&self, file: usize, progress: Progress) {
        if self.told.get().is_none_or(|told| told.elapsed() >= EVERY) {
            self.told.set(Some(Instant::now()));
            self.tell(Message::Progress { file, progress });
        }
    }
}

/// Reads every file; one that cannot be read is told of, and the others go on.
pub(super) fn read(paths: &[PathBuf], known: Known, cancel: &Cancel, teller: &Teller) {
    let known = match known {
        Known::Read(known) => Ok(*known),
        Known::File(path, now) => Store::open(&path, Access::ReadWrite)
            .and_then(|store| Ok((ImportBasis::load(&store, now)?, Keys::load(&store)?))),
    };
    let (basis, keys) = match known {
        Ok(known) => known,
        Err(error) => return teller.tell(Message::Failed(error)),
    };
    let mut mails = MailPlan::default();
    let mut workspace: Option<WorkspacePlan> = None;
    let mut absences: Option<AbsencesPreview> = None;
    let mut problems = Vec::new();
    for (index, path) in paths.iter().enumerate() {
        if cancel.is_requested() {
            return;
        }
        let file = name_of(path);
        if absences.is_some() || (is_calendar(path) && paths.len() > 1) {
            problems.push(FileProblem::CalendarAlone { file });
            continue;
        }
        if is_calendar(path) {
            match absences_ics::read_path(path, basis.time_zone) {
                Ok(calendar) => absences = Some(AbsencesPreview::new(file, calendar)),
                Err(error) => problems.push(FileProblem::Calendar {
                    path: path.to_owned(),
                    error,
                }),
            }
            continue;
        }
        if is_json(path) {
            if workspace.is_some() || !mails.rows.is_empty() {
                problems.push(FileProblem::WorkspaceAlone { file });
                continue;
            }
            match read_workspace(path) {
                Ok(contents) => workspace = Some(WorkspacePlan::new(file, contents, &keys)),
                Err(problem) => problems.push(problem),
            }
            continue;
        }
        let mut told = |progress| teller.progress(index, progress);
        match read_mail_path(path, &basis.reading(), cancel, &mut told) {
            Ok(read) if workspace.is_none() => mails.add(&file, read, &basis),
            Ok(_) => problems.push(FileProblem::WorkspaceAlone { file }),
            Err(MailError::Cancelled) => return,
            Err(error) => problems.push(FileProblem::Mail(error)),
        }
    }
    let preview = match absences {
        Some(absences) => Preview::of_absences(basis, absences, problems),
        None => Preview::new(basis, mails, workspace, problems),
    };
    teller.tell(Message::Read(Box::new(preview)));
}

/// Told by content: the first thing that is no space is a brace.
fn is_json(path: &Path) -> bool {
    beginning_of(path).first() == Some(&b'{')
}

/// Told by the name, or by how it begins.
fn is_calendar(path: &Path) -> bool {
    const BEGINNING: &[u8] = b"BEGIN:VCALENDAR";
    let named = path.extension().is_some_and(|ending| {
        ["ics", "ical", "ifb", "vcs"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    named
        || beginning_of(path)
            .get(..BEGINNING.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(BEGINNING))
}

/// The first bytes that are no space.
fn beginning_of(path: &Path) -> Vec<u8> {
    let mut head = [0u8; 256];
    let Ok(read) = File::open(path).and_then(|mut file| file.read(&mut head)) else {
        return Vec::new();
    };
    let head = head[..read]
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&head[..read]);
    let spaces = head.iter().take_while(|byte| byte.is_ascii_whitespace());
    head[spaces.count()..].to_vec()
}

fn read_workspace(path: &Path) -> Result<Contents, FileProblem> {
    let file = name_of(path);
    let bytes = std::fs::read(path)
        .map_err(|source| FileProblem::Mail(MailError::Unreadable { file, source }))?;
    workspace::read(&bytes).map_err(|error| {
        FileProblem::Workspace(ExchangeError::Workspace {
            path: path.to_owned(),
            error,
        })
    })
}
