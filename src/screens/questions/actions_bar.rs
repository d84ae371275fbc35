//! Who answers, and what can be done with the question besides answering it.

use super::compose_mode::Mode;
use super::correct::CorrectForm;
use super::detail_view::DetailView;
use super::forward;
use super::reasons::reasons_menu_ui;
use super::state::{Afterwards, Dialog, State, Zone};
use crate::commands::Command;
use crate::domain::ids::PersonId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, text_link_ui};
use crate::widgets::chip::{Outline, initials_ui};
use crate::widgets::field::menu_item_ui;
use crate::widgets::icons::{self, Icon};
use crate::widgets::right_row::right_row_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Popup, ScrollArea, Ui};

/// With less room the icons are left out, as is who answers in words.
const NARROW: f32 = 560.0;

/// Draws the row.
pub fn actions_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let narrow = ui.available_width() < NARROW;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        assigned_ui(ui, detail, state, desk, narrow);
        if !desk.may_edit() {
            return;
        }
        right_row_ui(ui, "question-actions", |ui| {
            if detail.status.state.is_open() {
                open_actions_ui(ui, detail, state, desk, narrow);
            } else {
                let label = t!(desk.language, "questions-reopen");
                if button_ui(ui, icons::ARROW_COUNTER_CLOCKWISE, &label, narrow) {
                    let question = detail.question.id;
                    state.ask(Action::Do(Command::Reopen {
                        question,
                        reason: None,
                    }));
                }
            }
            more_ui(ui, detail, state, desk);
        });
    });
}

fn assigned_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk, narrow: bool) {
    let language = desk.language;
    let assigned = detail.question.details.assigned;
    let words = match assigned {
        Some(person) => {
            let name = desk.person_name(person);
            if let Some(badge) = desk.badge(person) {
                initials_ui(ui, &badge.initials, badge.color, Outline::Own);
            }
            let first = name
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
            t!(language, "questions-answers", name = first)
        }
        None => t!(language, "questions-nobody-answers"),
    };
    if !narrow || assigned.is_none() {
        ui.label(TypeStyle::Body.rich(words).color(tokens(ui).text));
    }
    if !desk.may_edit() {
        state.places.detail_anchor = None;
        return;
    }
    let label = if assigned.is_some() {
        t!(language, "change")
    } else {
        t!(language, "questions-choose-person")
    };
    let link = text_link_ui(ui, &label);
    state.places.detail_anchor = Some(link.id);
    Popup::menu(&link).show(|ui| {
        if let Some(person) = people_menu_ui(ui, desk, assigned) {
            let questions = vec![detail.question.id];
            state.ask(Action::Do(Command::Assign { questions, person }));
        }
    });
}

/// Everybody who works here today, oneself first, and nobody; who was chosen now.
pub fn people_menu_ui(
    ui: &mut Ui,
    desk: &Desk,
    chosen: Option<PersonId>,
) -> Option<Option<PersonId>> {
    ui.set_min_width(200.0);
    let today = desk.today();
    let mut people: Vec<_> = desk
        .workspace
        .people
        .iter()
        .filter(|person| person.details.is_active_on(today))
        .collect();
    people.sort_by_key(|person| Some(person.id) != desk.me);
    let mut picked = None;
    ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for person in people {
            let mark = (chosen == Some(person.id)).then_some(icons::CHECK);
            if menu_item_ui(ui, mark, &person.details.name).clicked() {
                picked = Some(Some(person.id));
            }
        }
        let mark = chosen.is_none().then_some(icons::CHECK);
        if menu_item_ui(ui, mark, &t!(desk.language, "questions-nobody")).clicked() {
            picked = Some(None);
        }
    });
    picked
}

fn open_actions_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk, narrow: bool) {
    let language = desk.language;
    if detail.waiting().is_some() {
        if button_ui(
            ui,
            icons::ENVELOPE_SIMPLE,
            &t!(language, "questions-remind"),
            narrow,
        ) {
            remind(detail, state, desk);
        }
        if button_ui(
            ui,
            icons::CHECK,
            &t!(language, "questions-returned"),
            narrow,
        ) {
            turn_to(Mode::Returned, detail, state, desk);
        }
    } else {
        let holding = t!(language, "questions-holding-reply");
        if button_ui(ui, icons::CHAT_CENTERED_DOTS, &holding, narrow) {
            turn_to(Mode::HoldingReply, detail, state, desk);
        }
        if button_ui(
            ui,
            icons::ARROW_BEND_UP_RIGHT,
            &t!(language, "questions-forward"),
            narrow,
        ) {
            turn_to(Mode::Forward, detail, state, desk);
        }
    }
    let needless = button(
        &t!(language, "questions-needless"),
        icons::MINUS_CIRCLE,
        narrow,
        ui,
    );
    Popup::menu(&needless).show(|ui| {
        if let Some(reason) = reasons_menu_ui(ui, desk) {
            let questions = vec![detail.question.id];
            state.ask(Action::Do(Command::NoAnswerNeeded {
                questions,
                reason: Some(reason),
            }));
        }
    });
}

fn more_ui(ui: &mut Ui, detail: &DetailView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let label = t!(language, "questions-more");
    let more = Button::new(Look::Secondary, "")
        .icon(icons::DOTS_THREE)
        .accessible_name(&label)
        .in_row()
        .show(ui);
    tooltip(&more, &label);
    Popup::menu(&more).show(|ui| {
        ui.set_min_width(220.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        // While a colleague is waited for, the row holds what is about the colleague.
        let waiting = detail.status.state.is_open() && detail.waiting().is_some();
        let (holding, forward) = (
            t!(language, "questions-holding-reply"),
            t!(language, "questions-forward"),
        );
        if waiting && menu_item_ui(ui, Some(icons::CHAT_CENTERED_DOTS), &holding).clicked() {
            turn_to(Mode::HoldingReply, detail, state, desk);
        }
        if waiting && menu_item_ui(ui, Some(icons::ARROW_BEND_UP_RIGHT), &forward).clicked() {
            turn_to(Mode::Forward, detail, state, desk);
        }
        if menu_item_ui(
            ui,
            Some(icons::PLUS),
            &t!(language, "questions-add-incoming"),
        )
        .clicked()
        {
            turn_to(Mode::Incoming, detail, state, desk);
        }
        if menu_item_ui(ui, Some(icons::NOTE), &t!(language, "questions-add-note")).clicked() {
            turn_to(Mode::Note, detail, state, desk);
        }
        if menu_item_ui(
            ui,
            Some(icons::PENCIL_SIMPLE),
            &t!(language, "questions-correct"),
        )
        .clicked()
        {
            state.dialog = Some(Dialog::Correct(Box::new(CorrectForm::of(detail, desk))));
        }
        if menu_item_ui(
            ui,
            Some(icons::CLOCK_COUNTER_CLOCKWISE),
            &t!(language, "questions-whole-history"),
        )
        .clicked()
        {
            state.ask(Action::OpenHistoryOf(detail.question.id));
        }
    });
}

/// Turns the composer to another kind of text and gives it the keyboard.
pub fn turn_to(mode: Mode, detail: &DetailView, state: &mut State, desk: &Desk) {
    if let Some(action) = state.keep_draft() {
        state.ask(action);
    }
    let composer = state
        .composer
        .get_or_insert_with(|| super::composer::Composer::open(detail, None, desk));
    composer.switch(mode, detail, desk);
    state.focus = Some(Zone::Composer);
}

fn remind(detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(waiting) = detail.waiting() else {
        return;
    };
    let wanted = desk
        .item(detail.question.id)
        .and_then(|item| item.wanted_by);
    let mail = forward::reminder(&waiting.to, wanted, detail, desk);
    state.afterwards = Some(Afterwards::OpenMail(mail));
    let (question, to) = (detail.question.id, waiting.to.clone());
    state.ask(Action::Do(Command::Chase { question, to }));
}

fn button_ui(ui: &mut Ui, icon: Icon, label: &str, narrow: bool) -> bool {
    button(label, icon, narrow, ui).clicked()
}

fn button(label: &str, icon: Icon, narrow: bool, ui: &mut Ui) -> eframe::egui::Response {
    Button::new(Look::Secondary, label)
        .icon((!narrow).then_some(icon))
        .in_row()
        .show(ui)
}
