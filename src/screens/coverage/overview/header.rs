//! The screen's name, which days are shown, and what can be done.

use super::super::{Target, swap};
use super::Answer;
use super::period::{Scale, Step};
use super::state::{Panel, State};
use super::view::View;
use crate::screens::action::{Action, FilePurpose};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, secondary_button_ui};
use crate::widgets::field::{Select, menu_item_ui, segmented_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::{shortcut_tooltip, tooltip};
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Layout, Popup, Ui, vec2};

/// How much room there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Room {
    /// The gaps stand beside the grid.
    Wide,
    /// The gaps are behind a button.
    Narrow,
}

/// Draws the header.
pub fn header_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    room: Room,
) -> Option<Answer> {
    let language = desk.language;
    let mut answer = None;
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), 32.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let ink = tokens(ui).text;
            ui.label(
                TypeStyle::Title
                    .rich(t!(language, "nav-coverage"))
                    .color(ink),
            );
            ui.add_space(8.0);
            period_ui(ui, state, desk, room);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = if room == Room::Wide { 12.0 } else { 8.0 };
                answer = more_ui(ui, state, desk, room);
                let add = t!(language, "grid-add-absence");
                if desk.may_edit()
                    && secondary_button_ui(ui, Some(icons::CALENDAR_PLUS), &add).clicked()
                {
                    answer = Some(Answer::Open(Target::NewAbsence { person: None }));
                }
                let beside = room == Room::Wide && view.scale != Scale::Year;
                if !beside && !view.gaps.is_empty() {
                    gaps_button_ui(ui, view, state, desk);
                }
                scale_ui(ui, state, desk, room);
            });
        },
    );
    answer
}

fn period_ui(ui: &mut Ui, state: &mut State, desk: &Desk, room: Room) {
    let language = desk.language;
    let step = |ui: &mut Ui, icon, name: &str, keys: &str| {
        let button = Button::new(Look::Secondary, "")
            .icon(icon)
            .accessible_name(name)
            .show(ui);
        shortcut_tooltip(&button, name, keys);
        button.clicked()
    };
    let earlier = t!(language, "grid-earlier");
    if step(ui, icons::CARET_LEFT, &earlier, "Alt+←") {
        state.step(Step::Back, desk);
    }
    let title = state.scale.title(language, state.anchor(desk));
    let ink = tokens(ui).text;
    ui.label(TypeStyle::Strong.rich(title).color(ink));
    if step(ui, icons::CARET_RIGHT, &t!(language, "grid-later"), "Alt+→") {
        state.step(Step::Ahead, desk);
    }
    if room == Room::Wide && !state.span(desk).contains(desk.today()) {
        let today = secondary_button_ui(ui, None, &t!(language, "grid-go-to-today"));
        if today.clicked() {
            state.go_to_today(desk);
        }
    }
}

fn scale_ui(ui: &mut Ui, state: &mut State, desk: &Desk, room: Room) {
    let words = Scale::ALL.map(|scale| scale.word(desk.language));
    let chosen = Scale::ALL.iter().position(|scale| *scale == state.scale);
    let picked = match room {
        Room::Wide => {
            let words = words.each_ref().map(String::as_str);
            segmented_ui(ui, &words, chosen.unwrap_or(0))
        }
        Room::Narrow => {
            let label = t!(desk.language, "grid-scale");
            let select = Select::new(&label).without_label().width(104.0);
            select.show(ui, chosen, &words)
        }
    };
    if let Some(picked) = picked {
        state.set_scale(Scale::ALL[picked], desk);
    }
}

fn gaps_button_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let words = t!(desk.language, "grid-gaps-button", count = view.gaps.len());
    let button = Button::new(Look::Warning, &words).icon(icons::WARNING);
    if button.show(ui).clicked() {
        state.open(Panel::Side);
    }
}

/// The rarer things, in a menu.
fn more_ui(ui: &mut Ui, state: &mut State, desk: &Desk, room: Room) -> Option<Answer> {
    let language = desk.language;
    let name = t!(language, "grid-more");
    let button = Button::new(Look::Secondary, "")
        .icon(icons::DOTS_THREE)
        .accessible_name(&name)
        .show(ui);
    tooltip(&button, &name);
    let mut answer = None;
    Popup::menu(&button).show(|ui| {
        ui.set_width(272.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let away = !state.span(desk).contains(desk.today());
        if room == Room::Narrow && away {
            let today = t!(language, "grid-go-to-today");
            if menu_item_ui(ui, Some(icons::CALENDAR_BLANK), &today).clicked() {
                state.go_to_today(desk);
            }
        }
        let roster = t!(language, "grid-change-roster");
        if desk.may_edit() && menu_item_ui(ui, Some(icons::PENCIL_SIMPLE), &roster).clicked() {
            answer = Some(Answer::Open(Target::Roster(None)));
        }
        let swap = t!(language, "grid-swap-days");
        if desk.may_edit() && menu_item_ui(ui, Some(icons::ARROWS_LEFT_RIGHT), &swap).clicked() {
            answer = Some(Answer::OpenSwap(swap::State::default()));
        }
        let import = t!(language, "grid-import-absences");
        if desk.may_edit() && menu_item_ui(ui, Some(icons::CALENDAR_BLANK), &import).clicked() {
            answer = Some(Answer::Do(Action::PickFile(FilePurpose::Absences)));
        }
        let save = t!(language, "grid-save-schedule");
        if menu_item_ui(ui, Some(icons::DOWNLOAD_SIMPLE), &save).clicked() {
            answer = Some(Answer::Open(Target::ScheduleFile(state.anchor(desk))));
        }
        if room == Room::Narrow {
            let side = t!(language, "grid-gaps-and-absences");
            if menu_item_ui(ui, Some(icons::LIST), &side).clicked() {
                state.open(Panel::Side);
            }
        }
    });
    answer
}
