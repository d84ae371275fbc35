//! What lies on top of the screen: somebody was quicker, the earlier answer, corrections.

use super::View;
use super::compose_send::on_version;
use super::correct_ui::correct_ui;
use super::detail_view::DetailView;
use super::state::{Dialog, State};
use crate::commands::Command;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::button::{Button, Look};
use crate::widgets::dialog::{dialog_ui, wide_dialog_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{CornerRadius, Frame, Label, Margin, ScrollArea, Stroke, Ui};

/// Draws what lies on top.
pub fn dialogs_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let Some(detail) = &view.detail else {
        state.dialog = None;
        return;
    };
    match state.dialog.take() {
        None => {}
        Some(Dialog::Conflict(command)) => conflict_ui(ui, detail, state, desk, *command),
        Some(Dialog::Compare) => compare_ui(ui, detail, state, desk),
        Some(Dialog::Correct(form)) => correct_ui(ui, detail, state, desk, form),
    }
}

fn conflict_ui(ui: &Ui, detail: &DetailView, state: &mut State, desk: &Desk, command: Command) {
    let language = desk.language;
    let known = state
        .composer
        .as_ref()
        .map_or(0, |composer| composer.known_entry);
    let mut go_on = false;
    let closed = dialog_ui(
        ui,
        "questions-conflict",
        &t!(language, "questions-conflict-title"),
        |ui| {
            let news: Vec<_> = detail.news_since(known, desk.me).collect();
            if news.is_empty() {
                body_ui(ui, &t!(language, "questions-conflict-details"));
            }
            for entry in news {
                body_ui(ui, &format!("{} · {}", entry.what, entry.when_and_who));
                if let Some(text) = entry.folded.as_ref().or(entry.text.as_ref()) {
                    quote_ui(ui, text);
                }
            }
            body_ui(ui, &t!(language, "questions-conflict-kept"));
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let anyway = t!(language, "questions-conflict-anyway");
                go_on = Button::new(Look::Secondary, &anyway).show(ui).clicked();
                Button::new(Look::Primary, &t!(language, "questions-conflict-stop"))
                    .show(ui)
                    .clicked()
                    || go_on
            })
            .inner
        },
    );
    if !closed {
        state.dialog = Some(Dialog::Conflict(Box::new(command)));
        return;
    }
    if let Some(composer) = &mut state.composer {
        composer.version = detail.question.version;
        composer.known_entry = detail.latest_entry();
    }
    if go_on {
        state.ask(Action::Do(on_version(command, detail.question.version)));
    }
}

fn compare_ui(ui: &Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(similar) = &detail.similar else {
        return;
    };
    let mine = state
        .composer
        .as_ref()
        .map(|composer| composer.buffer().text().to_owned())
        .unwrap_or_default();
    let day = dates::relative_day_time(language, desk.civil(similar.at), desk.civil(desk.now));
    let to = similar
        .author
        .clone()
        .unwrap_or_else(|| t!(language, "questions-unknown-author"));
    let closed = wide_dialog_ui(
        ui,
        "questions-compare",
        &t!(language, "questions-compare-title"),
        760.0,
        |ui| {
            body_ui(ui, &t!(language, "questions-compare-body"));
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                small_ui(
                    left,
                    &t!(
                        language,
                        "questions-compare-earlier",
                        to = to.clone(),
                        when = day.clone()
                    ),
                );
                quote_ui(left, &similar.text);
                small_ui(right, &t!(language, "questions-compare-mine"));
                quote_ui(right, &mine);
            });
            ui.add_space(8.0);
            Button::new(Look::Primary, &t!(language, "close"))
                .show(ui)
                .clicked()
        },
    );
    if !closed {
        state.dialog = Some(Dialog::Compare);
    }
}

pub(super) fn body_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(TypeStyle::Body.rich(text).color(tokens(ui).text)).wrap());
}

fn small_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(TypeStyle::SmallStrong.rich(text).color(tokens(ui).muted)).wrap());
}

fn quote_ui(ui: &mut Ui, text: &str) {
    let tokens = tokens(ui);
    let line = Stroke::new(1.0, tokens.border);
    let frame = Frame::new()
        .fill(tokens.bg)
        .stroke(line)
        .corner_radius(CornerRadius::same(7));
    frame.inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ScrollArea::vertical()
            .id_salt(text.len())
            .max_height(260.0)
            .show(ui, |ui| {
                ui.add(Label::new(TypeStyle::Body.rich(text).color(tokens.text)).wrap());
            });
    });
}
