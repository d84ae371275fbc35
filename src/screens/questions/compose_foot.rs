//! Below the text: what is missing, what is worth knowing, and the buttons.

use super::compose_check::{Missing, holds_back_copy, sent_at};
use super::compose_mode::Mode;
use super::compose_send::{self, Mail, lead_to};
use super::composer::SentAt;
use super::detail_view::DetailView;
use super::state::{Dialog, State};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{dates, numbers};
use crate::widgets::button::{Button, Look, icon_button_ui, small_link_ui};
use crate::widgets::icons::{self, Icon};
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::shortcut_tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Color32, Label, Layout, TextEdit, Ui, vec2};

/// The remarks: one line where there is room, wrapped where not.
pub fn remarks_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(composer) = &state.composer else {
        return;
    };
    let field = composer
        .buffer()
        .fields()
        .first()
        .map(|field| field.name.clone());
    let told = composer.told.filter(|told| *told != Missing::Field);
    let citizen = composer.mode.goes_to_citizen();
    let similar = detail.similar.as_ref().filter(|_| citizen);
    let account = desk.workspace.account(detail.question.details.account);
    let limit = account
        .and_then(|account| account.details.channel.reply_limit())
        .filter(|_| citizen);
    let length = composer.buffer().text().trim().chars().count();
    let near = limit.filter(|limit| length * 10 >= limit * 8);
    if field.is_none() && told.is_none() && similar.is_none() && near.is_none() {
        return;
    }
    let warning = tokens(ui).warning;
    let text = tokens(ui).text;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        if let Some(name) = field {
            sign_ui(ui, icons::WARNING, warning, Face::Fill);
            let words = t!(
                language,
                "questions-field-empty",
                name = format!("[{name}]")
            );
            ui.label(TypeStyle::DenseStrong.rich(words).color(text));
            if small_link_ui(ui, &t!(language, "questions-go-there")).clicked() {
                lead_to(Missing::Field, state);
            }
            ui.add_space(8.0);
        }
        if let Some(missing) = told {
            sign_ui(ui, icons::WARNING, warning, Face::Fill);
            ui.add(
                Label::new(
                    TypeStyle::DenseStrong
                        .rich(missing_words(missing, desk))
                        .color(text),
                )
                .wrap(),
            );
            ui.add_space(8.0);
        }
        if let Some(limit) = near {
            let (count, most) = (numbers::count(length), numbers::count(limit));
            if length > limit {
                sign_ui(ui, icons::WARNING, warning, Face::Fill);
                let words = t!(language, "questions-too-long", count = count, limit = most);
                ui.label(TypeStyle::DenseStrong.rich(words).color(text));
            } else {
                let words = t!(language, "questions-length", count = count, limit = most);
                ui.label(TypeStyle::Dense.rich(words).color(text));
            }
            ui.add_space(8.0);
        }
        if let Some(similar) = similar {
            sign_ui(ui, icons::COPY, tokens(ui).muted, Face::Regular);
            let day = dates::relative_day(language, desk.civil(similar.at).date(), desk.today());
            ui.label(
                TypeStyle::Dense
                    .rich(t!(language, "questions-similar", when = day))
                    .color(text),
            );
            if small_link_ui(ui, &t!(language, "questions-compare")).clicked() {
                state.dialog = Some(Dialog::Compare);
            }
        }
    });
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Regular,
    Fill,
}

fn sign_ui(ui: &mut Ui, icon: Icon, color: Color32, face: Face) {
    let sign = if face == Face::Fill {
        icons::icon_fill(icon)
    } else {
        icons::icon(icon)
    };
    ui.label(sign.size(15.0).color(color));
}

fn missing_words(missing: Missing, desk: &Desk) -> String {
    let language = desk.language;
    match missing {
        Missing::Text => t!(language, "questions-missing-text"),
        Missing::Field => t!(language, "questions-missing-field"),
        Missing::Day => t!(language, "questions-missing-day"),
        Missing::Receiver => t!(language, "questions-missing-receiver"),
        Missing::WantedBy => t!(language, "questions-missing-wanted"),
        Missing::SentAt => t!(language, "questions-missing-sent"),
    }
}

/// The buttons: the filled one first.
pub fn buttons_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(mode) = state.composer.as_ref().map(|composer| composer.mode) else {
        return;
    };
    let language = desk.language;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        match mode {
            Mode::Answer | Mode::HoldingReply => citizen_buttons_ui(ui, detail, state, desk, mode),
            Mode::Forward => {
                if primary(
                    ui,
                    icons::ENVELOPE_SIMPLE,
                    &t!(language, "questions-open-mail"),
                ) {
                    compose_send::send_on(detail, state, desk, Mail::Opened);
                }
                let only = t!(language, "questions-only-note");
                if Button::new(Look::Secondary, &only).show(ui).clicked() {
                    compose_send::send_on(detail, state, desk, Mail::Left);
                }
                hint_ui(ui, &t!(language, "questions-mail-hint"));
            }
            Mode::Returned => save_ui(
                ui,
                detail,
                state,
                desk,
                &t!(language, "questions-save-returned"),
            ),
            Mode::Incoming => save_ui(
                ui,
                detail,
                state,
                desk,
                &t!(language, "questions-save-incoming"),
            ),
            Mode::Note => save_ui(
                ui,
                detail,
                state,
                desk,
                &t!(language, "questions-save-note"),
            ),
        }
    });
}

fn save_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk, label: &str) {
    if primary(ui, icons::CHECK, label) {
        compose_send::finish(detail, state, desk);
    }
    if state
        .composer
        .as_ref()
        .is_some_and(|composer| composer.mode != Mode::Note)
    {
        sent_at_ui(ui, state, desk);
    }
}

fn citizen_buttons_ui(
    ui: &mut Ui,
    detail: &DetailView,
    state: &mut State,
    desk: &Desk,
    mode: Mode,
) {
    let language = desk.language;
    let copy = match (&detail.question.details.link, mode) {
        (Some(_), _) => t!(language, "questions-copy-open"),
        (None, _) => t!(language, "questions-copy"),
    };
    let button = Button::new(Look::Primary, &copy).icon(icons::COPY).show(ui);
    shortcut_tooltip(&button, &copy, "Ctrl+Enter");
    if button.clicked() {
        compose_send::copy(detail, state);
    }
    let mark = if mode == Mode::Answer {
        t!(language, "questions-mark-answered")
    } else {
        t!(language, "questions-mark-holding")
    };
    let button = Button::new(Look::Secondary, &mark)
        .icon(icons::CHECK)
        .show(ui);
    shortcut_tooltip(&button, &mark, "Ctrl+Shift+Enter");
    if button.clicked() {
        compose_send::finish(detail, state, desk);
    }
    sent_at_ui(ui, state, desk);
    let written = state
        .composer
        .as_ref()
        .is_some_and(|composer| holds_back_copy(composer).is_none());
    if written && room_in_row(ui) > 275.0 {
        hint_ui(ui, &t!(language, "questions-paste-first"));
    }
}

/// "Skickat nu", which turns into a field for when it was really sent.
fn sent_at_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(composer) = &mut state.composer else {
        return;
    };
    let understood = sent_at(composer, desk).ok();
    match &mut composer.sent_at {
        SentAt::Now => {
            let label = t!(language, "questions-sent-now");
            let asked = if room_in_row(ui) < 70.0 {
                icon_button_ui(ui, icons::CLOCK, &label).clicked()
            } else {
                small_link_ui(ui, &label).clicked()
            };
            if asked {
                composer.sent_at = SentAt::Typed(String::new());
            }
        }
        SentAt::Typed(text) => {
            let label = t!(language, "questions-sent-at");
            let example = t!(language, "questions-sent-example");
            let muted = tokens(ui).muted;
            let edit = TextEdit::singleline(text)
                .desired_width(120.0)
                .min_size(vec2(0.0, 32.0));
            let edit = edit
                .hint_text(TypeStyle::Body.rich(example).color(muted))
                .id_salt("questions-sent-at");
            ui.label(TypeStyle::Small.rich(&label).color(muted));
            let response = ui.add(edit).accessible_name(&label);
            crate::widgets::focus::focus_ring(ui, &response);
            let typed = !text.trim().is_empty();
            if let Some(at) = understood.filter(|_| typed) {
                let when = dates::relative_day_time(language, desk.civil(at), desk.civil(desk.now));
                ui.label(TypeStyle::Small.rich(when).color(muted));
            }
        }
    }
}

/// What is left of the row, where `available_width` of a wrapping row counts the next one.
fn room_in_row(ui: &Ui) -> f32 {
    ui.max_rect().right() - ui.cursor().left()
}

fn primary(ui: &mut Ui, icon: Icon, label: &str) -> bool {
    let button = Button::new(Look::Primary, label).icon(icon).show(ui);
    shortcut_tooltip(&button, label, "Ctrl+Enter");
    button.clicked()
}

fn hint_ui(ui: &mut Ui, text: &str) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(32.0);
        ui.add(Label::new(TypeStyle::Small.rich(text).color(tokens(ui).muted)).wrap());
    });
}
