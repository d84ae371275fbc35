//! What the closure is called, when it is, and what is to be remembered of it.

use super::draft::{Draft, Problem};
use super::state::State;
use crate::domain::closure_proposal::name_ideas;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, date_ui, note_ui, section_ui};
use crate::t;
use crate::text::closure_proposals;
use crate::widgets::field::{Hint, labelled_multiline_ui, labelled_text_ui};
use crate::widgets::link::small_named_link_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// Draws the fields.
pub(super) fn fields_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let from_before = state.draft.from;
    let to_before = state.draft.to;
    let reversed = (state.draft.problem() == Some(Problem::Reversed))
        .then(|| t!(language, "form-ends-before-start"));
    let takes_focus = std::mem::take(&mut state.wants_first_field);
    let draft = &mut state.draft;
    section_ui(
        ui,
        &t!(language, "closure-what-and-when"),
        |_| {},
        |ui| {
            let Draft { from, to, .. } = draft;
            columns_ui(
                ui,
                |ui| {
                    let first = date_ui(ui, &t!(language, "closure-from"), from, desk, Hint::NONE);
                    if takes_focus {
                        first.request_focus();
                    }
                },
                |ui| {
                    let hint = Hint::NONE.error(reversed.as_deref());
                    date_ui(ui, &t!(language, "closure-to"), to, desk, hint);
                },
            );
            note_ui(ui, &t!(language, "closure-whole-days"));
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let label = t!(language, "closure-name");
                labelled_text_ui(ui, &label, &mut draft.name, Hint::NONE);
                ideas_ui(ui, draft, desk);
            });
            let help = t!(language, "closure-note-help");
            labelled_multiline_ui(
                ui,
                &t!(language, "closure-note"),
                &mut draft.note,
                2,
                Hint::help(&help),
            );
        },
    );
    if state.draft.from != from_before && state.draft.to == to_before {
        state.draft.follow_from(from_before);
    }
}

/// Names that go with the days, to be taken by a press.
fn ideas_ui(ui: &mut Ui, draft: &mut Draft, desk: &Desk) {
    let language = desk.language;
    let Some(span) = draft.span() else { return };
    let names = name_ideas(span);
    let names = names
        .iter()
        .map(|idea| closure_proposals::name(language, idea));
    let muted = tokens(ui).muted;
    let mut taken = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.spacing_mut().interact_size.y = 24.0;
        let lead = TypeStyle::Small.rich(t!(language, "closure-name-ideas"));
        ui.label(lead.color(muted));
        for name in names {
            let spoken = t!(language, "closure-name-take", name = name.clone());
            if small_named_link_ui(ui, &name, &spoken).clicked() {
                taken = Some(name);
            }
        }
    });
    if let Some(name) = taken {
        draft.name = name;
        ui.ctx().request_repaint();
    }
}
