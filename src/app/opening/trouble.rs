//! A file that cannot be opened: what is wrong in one sentence, and the ways on.

use super::{Welcome, io_error, open_phase};
use crate::app::asking::Asking;
use crate::app::outside::{FileQuestion, FileQuestionKind};
use crate::app::window::{Phase, Session};
use crate::clock::Clock;
use crate::store::{Access, Store, StoreError};
use crate::t;
use crate::text::errors;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{primary_button_ui, secondary_button_ui};
use crate::widgets::card::padded_card_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, CentralPanel, Frame, Label, Layout, Margin, Ui, vec2};
use std::path::{Path, PathBuf};

/// A file that cannot be opened; it is left as it is.
pub(in crate::app) struct Trouble {
    path: PathBuf,
    error: StoreError,
    /// What went wrong with the latest way on that was tried.
    problem: Option<String>,
    asking: Asking<()>,
}

impl Trouble {
    pub fn new(path: PathBuf, error: StoreError) -> Trouble {
        Trouble {
            path,
            error,
            problem: None,
            asking: Asking::default(),
        }
    }

    /// The latest copy, where the file itself is of no use.
    fn latest_copy(&self) -> Option<&Path> {
        match &self.error {
            StoreError::Damaged { latest_copy, .. } | StoreError::Newer { latest_copy, .. } => {
                latest_copy.as_deref()
            }
            _ => None,
        }
    }
}

/// Draws it; the file is touched only when a copy is to take its place.
pub(in crate::app) fn trouble_ui(
    ui: &mut Ui,
    trouble: &mut Trouble,
    session: &mut Session,
) -> Option<Phase> {
    if let Some(((), paths)) = trouble.asking.answer()
        && let Some(path) = paths.into_iter().next()
    {
        return open_and_remember(&path, session, ui);
    }
    let language = session.language;
    let mut phase = None;
    let fill = tokens(ui).bg;
    CentralPanel::default()
        .frame(Frame::new().fill(fill).inner_margin(Margin::same(24)))
        .show(ui, |ui| {
            let width = ui.available_width().min(560.0);
            ui.vertical_centered(|ui| {
                ui.add_space(ui.available_height() * 0.15);
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    padded_card_ui(ui, |ui| {
                        let title = match trouble.error {
                            StoreError::Missing { .. } => t!(language, "trouble-missing"),
                            _ => t!(language, "trouble-title"),
                        };
                        ui.add(
                            Label::new(TypeStyle::Title.rich(title).color(tokens(ui).text)).wrap(),
                        );
                        let sentence = errors::store_error(language, &trouble.error);
                        ui.add(
                            Label::new(TypeStyle::Body.rich(sentence).color(tokens(ui).text))
                                .wrap(),
                        );
                        let untouched = match trouble.error {
                            StoreError::Missing { .. } => t!(language, "trouble-network"),
                            _ => t!(language, "trouble-untouched"),
                        };
                        ui.add(
                            Label::new(TypeStyle::Body.rich(untouched).color(tokens(ui).muted))
                                .wrap(),
                        );
                        if let Some(problem) = &trouble.problem {
                            banner_ui(ui, BannerKind::Error, problem, None);
                        }
                        ui.add_space(8.0);
                        phase = ways_on_ui(ui, trouble, session);
                    });
                });
            });
        });
    phase
}

fn ways_on_ui(ui: &mut Ui, trouble: &mut Trouble, session: &mut Session) -> Option<Phase> {
    let language = session.language;
    let mut phase = None;
    ui.horizontal_wrapped(|ui| {
        if primary_button_ui(ui, None, &t!(language, "trouble-again")).clicked() {
            phase = open_phase(&trouble.path, session, ui.ctx());
        }
        if let Some(copy) = trouble.latest_copy().map(Path::to_owned)
            && secondary_button_ui(ui, None, &t!(language, "trouble-latest-copy")).clicked()
        {
            match open_copy(trouble, &copy, &session.clock) {
                Ok(path) => phase = open_and_remember(&path, session, ui),
                Err(error) => trouble.problem = Some(errors::store_error(language, &error)),
            }
        }
        if secondary_button_ui(ui, None, &t!(language, "trouble-another-file")).clicked() {
            let filter = (
                t!(language, "pick-database-filter"),
                ["sqlite", "db"].map(str::to_owned).to_vec(),
            );
            let question = FileQuestion {
                title: t!(language, "pick-database"),
                filter,
                kind: FileQuestionKind::Open,
            };
            trouble.asking.ask((), question, &session.outside, ui.ctx());
        }
        if secondary_button_ui(ui, None, &t!(language, "trouble-start-over")).clicked() {
            phase = Some(Phase::Welcome(Box::new(Welcome::new())));
        }
    });
    phase
}

fn open_and_remember(path: &Path, session: &mut Session, ui: &Ui) -> Option<Phase> {
    let phase = open_phase(path, session, ui.ctx())?;
    if matches!(phase, Phase::Working(_)) {
        session.preferences.database = Some(path.to_owned());
        if let Err(error) = session.preferences.save() {
            log::warn!("the preferences were not saved: {error}");
        }
    }
    Some(phase)
}

/// Puts the copy to use: in a damaged file's place, which is kept under another name; beside a
/// newer file, which colleagues with a newer program go on with.
fn open_copy(trouble: &Trouble, copy: &Path, clock: &Clock) -> Result<PathBuf, StoreError> {
    // A copy that cannot be opened either must not take anything's place.
    drop(Store::open(copy, Access::ReadWrite)?);
    let stamp = clock.now().format("%Y-%m-%dT%H%M%S").to_string();
    let beside = |word: &str| {
        trouble
            .path
            .with_file_name(format!("svarsvakt-{word}-{stamp}.sqlite"))
    };
    let place = match trouble.error {
        StoreError::Damaged { .. } => {
            let aside = beside("damaged");
            for ending in ["", "-wal", "-shm", "-journal"] {
                let from = with_ending(&trouble.path, ending);
                if from.exists() {
                    std::fs::rename(&from, with_ending(&aside, ending))
                        .map_err(|source| io_error(&from, source))?;
                }
            }
            trouble.path.clone()
        }
        _ => beside("restored"),
    };
    std::fs::copy(copy, &place).map_err(|source| io_error(&place, source))?;
    Ok(place)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
