//! The composer: heading and pickers above, the text, what is missing below, the buttons.

use super::compose_editor::{editor_ui, heading};
use super::compose_fields::fields_ui;
use super::compose_foot::{buttons_ui, remarks_ui};
use super::compose_mode::Mode;
use super::compose_pickers::{signature_ui, template_ui};
use super::composer::Composer;
use super::detail_view::DetailView;
use super::state::{State, draft_action};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::text_link_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Layout, Ui};
use std::time::Duration;

/// How long typing rests before a draft is saved, in seconds.
const DRAFT_RESTS: f64 = 1.0;

/// Keeps the composer in step with the question, and saves drafts; once a frame, before drawing.
pub fn keep_up(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let question = detail.question.id;
    let stale = state
        .composer
        .as_ref()
        .is_some_and(|composer| composer.question != question || composer.me != desk.me);
    if stale {
        state.composer = None;
    }
    let draft_gone = state.drafts_gone.contains(&question);
    let has_draft = detail.draft.is_some() && !draft_gone;
    let writes = desk.may_edit() && (detail.status.state.is_open() || has_draft);
    if state.composer.is_none() && writes && state.shown == Some(question) {
        let draft = detail.draft.as_ref().filter(|_| has_draft);
        state.composer = Some(Composer::open(detail, draft, desk));
    }
    let Some(composer) = &mut state.composer else {
        return;
    };
    if !writes && composer.mode == Mode::Answer && composer.is_empty() {
        state.composer = None;
        return;
    }
    // What only we ourselves changed is known, and what changed without a word stops nobody.
    if composer.version != detail.question.version
        && detail
            .news_since(composer.known_entry, desk.me)
            .next()
            .is_none()
    {
        composer.version = detail.question.version;
        composer.known_entry = detail.latest_entry();
    }
    let time = ui.input(|input| input.time);
    let (revision, body) = (
        composer.buffer().revision(),
        composer.buffer().body().to_owned(),
    );
    if composer.mode.goes_to_citizen()
        && let Some(left) = composer.comparing.follow(revision, &body, time)
    {
        ui.ctx()
            .request_repaint_after(Duration::from_secs_f64(left + 0.01));
    }
    save_when_rested(ui, time, state, desk);
}

fn save_when_rested(ui: &Ui, time: f64, state: &mut State, desk: &Desk) {
    let Some(composer) = &mut state.composer else {
        return;
    };
    let Some(changed) = composer.changed_at else {
        return;
    };
    let left = changed + DRAFT_RESTS - time;
    if left > 0.0 {
        ui.ctx()
            .request_repaint_after(Duration::from_secs_f64(left + 0.01));
        return;
    }
    composer.changed_at = None;
    let draft = composer.draft();
    let nothing = composer.is_empty() && composer.saved.is_none();
    if nothing || composer.saved.as_ref() == Some(&draft) {
        return;
    }
    composer.saved = Some(draft.clone());
    composer.saved_at = (!composer.is_empty()).then_some(desk.now);
    let action = draft_action(composer, draft);
    state.ask(action);
}

/// Draws the composer, or what is left of it when nothing is to be written.
pub fn composer_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    ui.spacing_mut().item_spacing.y = 8.0;
    if state.composer.is_none() {
        let sentence = t!(desk.language, "questions-finished");
        ui.label(TypeStyle::Body.rich(sentence).color(tokens(ui).muted));
        return;
    }
    news_ui(ui, detail, state, desk);
    head_ui(ui, detail, state, desk);
    fields_ui(ui, detail, state, desk);
    let foot = state.foot_height.max(32.0);
    let height = (ui.available_height() - foot - 8.0).max(60.0);
    editor_ui(ui, height, state, desk);
    let top = ui.cursor().top();
    remarks_ui(ui, detail, state, desk);
    buttons_ui(ui, detail, state, desk);
    state.foot_height = ui.min_rect().bottom() - top;
}

/// Something came in while the text was written.
fn news_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(composer) = &mut state.composer else {
        return;
    };
    let news = detail.news_since(composer.known_entry, desk.me).last();
    let Some(news) = news.filter(|_| composer.version != detail.question.version) else {
        return;
    };
    let text = t!(
        desk.language,
        "questions-news",
        what = news.what.clone(),
        when = news.when_and_who.clone()
    );
    if banner_ui(
        ui,
        BannerKind::Notice,
        &text,
        Some(&t!(desk.language, "questions-news-read")),
    ) {
        composer.version = detail.question.version;
        composer.known_entry = detail.latest_entry();
    }
}

fn head_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(composer) = &state.composer else {
        return;
    };
    let tokens = tokens(ui);
    let language = desk.language;
    let (title, mode) = (heading(composer, desk), composer.mode);
    let saved = composer
        .saved_at
        .filter(|_| composer.changed_at.is_none())
        .map(|at| {
            let at = desk.civil(at);
            let when = match (at.date() - desk.today()).num_days() {
                0 => dates::time_of_day(at.time()),
                _ => dates::relative_day_time(language, at, desk.civil(desk.now)),
            };
            t!(language, "questions-draft-saved", when = when)
        });
    ui.horizontal(|ui| {
        ui.set_min_height(32.0);
        ui.label(TypeStyle::Strong.rich(title).color(tokens.text));
        let narrow = ui.available_width() < 520.0;
        if mode != Mode::Answer && detail.status.state.is_open() {
            if text_link_ui(ui, &t!(language, "questions-back-to-answer")).clicked() {
                super::actions_bar::turn_to(Mode::Answer, detail, state, desk);
            }
        } else if let Some(saved) = saved.filter(|_| !narrow) {
            ui.add_space(8.0);
            ui.label(TypeStyle::Small.rich(saved).color(tokens.muted));
        }
        if mode.goes_to_citizen() {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let room = ui.available_width();
                signature_ui(ui, (room * 0.36).clamp(110.0, 160.0), detail, state, desk);
                template_ui(ui, (room * 0.5).clamp(130.0, 236.0), detail, state, desk);
            });
        }
    });
}
