//! What becomes different from what is stored: whose days go to whom.

use super::outcome_words::days;
use super::state::State;
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::Cover;
use crate::domain::stand_in_plan::Change;
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::text::coverage::cover_words;
use crate::widgets::field::checkbox_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// How many lines are shown; what more there is is counted.
const MOST_LINES: usize = 14;

/// Draws the changes of a present absence.
pub(super) fn changes_section_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    if state.present.is_none() || !state.is_changed() {
        return;
    }
    let Some(worked) = &state.worked else { return };
    let give_back = &mut state.give_back;
    section_ui(
        ui,
        &t!(language, "absence-changes"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            changes_ui(ui, desk, &worked.changes);
            if !worked.given_outside.is_empty() {
                let count = worked.given_outside.len();
                checkbox_ui(
                    ui,
                    give_back,
                    &t!(language, "absence-give-back", count = count),
                );
            }
        },
    );
}

/// The changes, days one after another together.
pub(super) fn changes_ui(ui: &mut Ui, desk: &Desk, changes: &[Change]) {
    let language = desk.language;
    if changes.is_empty() {
        note_ui(ui, &t!(language, "absence-changes-nothing"));
        return;
    }
    let lines = gathered(changes);
    for (change, span) in lines.iter().take(MOST_LINES) {
        line_ui(ui, desk, change, *span);
    }
    if let Some(more) = lines.len().checked_sub(MOST_LINES).filter(|more| *more > 0) {
        note_ui(ui, &t!(language, "absence-and-more", count = more));
    }
}

fn line_ui(ui: &mut Ui, desk: &Desk, change: &Change, span: DateSpan) {
    let tokens = tokens(ui);
    let name = |person| desk.person_name(person);
    let words = |cover: Cover| cover_words(desk.language, cover, &name);
    let line = t!(
        desk.language,
        "absence-change-line",
        days = days(desk, span),
        account = desk.account_name(change.day.account),
        before = words(change.before),
        after = words(change.after)
    );
    let (icon, color) = match change.after {
        Cover::Gap(_) => (icons::WARNING_CIRCLE, tokens.danger),
        _ => (icons::ARROW_RIGHT, tokens.muted),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icons::icon_fill(icon).line_height(Some(20.0)).color(color));
        ui.add(Label::new(TypeStyle::Dense.rich(line).color(tokens.text)).wrap());
    });
}

/// Changes of the same kind on days near each other, weekends between them.
fn gathered(changes: &[Change]) -> Vec<(Change, DateSpan)> {
    let mut lines: Vec<(Change, DateSpan)> = Vec::new();
    for change in changes {
        let date = change.day.date;
        match lines.last_mut() {
            Some((last, span))
                if last.day.account == change.day.account
                    && (last.before, last.after) == (change.before, change.after)
                    && (date - span.to).num_days() <= 3 =>
            {
                span.to = date;
            }
            _ => lines.push((*change, DateSpan::of_day(date))),
        }
    }
    lines
}
