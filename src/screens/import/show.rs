//! Draws the import: the reading, the preview, the taking in.

use super::AbsencesPreview;
use super::preview::{Part, Preview};
use super::words::problem_words;
use super::{Reading, Stage, State, absences_ui, mails_ui, workspace_ui};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{primary_button_ui, secondary_button_ui};
use crate::widgets::dialog::{dialog_ui, footed_dialog_ui};
use crate::widgets::progress::progress_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Spinner, Ui};

pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    match &mut state.stage {
        Stage::Idle => Some(Action::CancelImport),
        Stage::Reading(reading) => {
            let closed = dialog_ui(
                ui,
                "import-reading",
                &t!(language, "import-reading"),
                |ui| reading_ui(ui, reading, desk),
            );
            closed.then_some(Action::CancelImport)
        }
        Stage::TakingIn(count) => {
            let count: usize = *count;
            let words = t!(language, "import-taking-in", count = count);
            // Esc does nothing here: what is being taken in can be undone when it is done.
            dialog_ui(ui, "import-taking-in", &words, |ui| {
                ui.horizontal(|ui| {
                    ui.add(Spinner::new());
                    ui.label(TypeStyle::Body.rich(t!(language, "import-wait")));
                });
                false
            });
            None
        }
        Stage::Looking(preview) => {
            let mut action = None;
            let title = t!(language, "import-title");
            let width = if preview.absences.is_some() {
                640.0
            } else if preview.workspace.is_some() || preview.mails.rows.is_empty() {
                480.0
            } else {
                960.0
            };
            let body = |ui: &mut Ui| {
                preview_ui(ui, preview, desk);
                preview
            };
            let closed = footed_dialog_ui(ui, "import", &title, width, body, |ui, preview| {
                action = buttons_ui(ui, preview, desk);
                false
            });
            action.or(closed.then_some(Action::CancelImport))
        }
    }
}

fn reading_ui(ui: &mut Ui, reading: &Reading, desk: &Desk) -> bool {
    let language = desk.language;
    let file = reading.files.get(reading.at).cloned().unwrap_or_default();
    let sentence = t!(
        language,
        "import-reading-file",
        file = file,
        count = reading.progress.records_read
    );
    let in_file = match reading.progress.bytes_in_all {
        Some(all) if all > 0 => reading.progress.bytes_read as f32 / all as f32,
        _ => 0.0,
    };
    let share = (reading.at as f32 + in_file) / reading.files.len().max(1) as f32;
    progress_ui(ui, &sentence, share, &t!(language, "cancel")).clicked()
}

fn preview_ui(ui: &mut Ui, preview: &mut Preview, desk: &Desk) {
    let language = desk.language;
    for problem in preview.problems.iter().take(4) {
        banner_ui(ui, BannerKind::Warning, &problem_words(problem, desk), None);
    }
    if preview.problems.len() > 4 {
        let more = preview.problems.len() - 4;
        ui.label(
            TypeStyle::Small
                .rich(t!(language, "import-more-problems", count = more))
                .color(tokens(ui).muted),
        );
    }
    if let Some(absences) = &mut preview.absences {
        absences.settle(desk);
        absences_ui::absences_ui(ui, absences, desk);
    } else if let Some(workspace) = &preview.workspace {
        workspace_ui::workspace_ui(ui, workspace, desk);
    } else if !preview.mails.rows.is_empty() {
        mails_ui::mails_ui(ui, preview, desk);
    }
}

fn buttons_ui(ui: &mut Ui, preview: &Preview, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let ready = preview.counts.ready;
    let mut action = None;
    ui.horizontal(|ui| {
        let absences = preview.absences.as_ref().map(AbsencesPreview::ready);
        let label = match (absences, &preview.workspace) {
            (Some(0), _) => None,
            (Some(count), _) => Some(t!(language, "absimport-take-in", count = count)),
            (None, Some(_)) => Some(t!(language, "import-workspace")),
            (None, None) if ready > 0 => Some(t!(language, "import-questions", count = ready)),
            (None, None) => None,
        };
        if let Some(label) = &label
            && primary_button_ui(ui, None, label).clicked()
        {
            action = Some(Action::ConfirmImport);
        }
        let leave = if label.is_some() {
            t!(language, "cancel")
        } else {
            t!(language, "close")
        };
        if secondary_button_ui(ui, None, &leave).clicked() {
            action = Some(Action::CancelImport);
        }
        let words = footnote(preview, desk);
        ui.add(Label::new(TypeStyle::Small.rich(words).color(tokens(ui).muted)).wrap());
    });
    action
}

fn footnote(preview: &Preview, desk: &Desk) -> String {
    let language = desk.language;
    let counts = preview.counts;
    if let Some(absences) = &preview.absences {
        return if absences.ready() == 0 && absences.person.is_some() {
            t!(language, "absimport-nothing-ticked")
        } else {
            t!(language, "absimport-stand-ins-later")
        };
    }
    if preview.workspace.is_some() || preview.mails.rows.is_empty() {
        return String::new();
    }
    let mut words = Vec::new();
    if counts.ready == 0 && preview.count_of(Part::Incomplete) == 0 {
        words.push(t!(language, "import-nothing-new"));
    }
    if counts.incomplete > 0 {
        words.push(t!(
            language,
            "import-incomplete-stay",
            count = counts.incomplete
        ));
    }
    if counts.history > 0 {
        let days = preview.basis.history_after_days;
        words.push(t!(
            language,
            "import-history",
            count = counts.history,
            days = days
        ));
    }
    words.join(" ")
}
