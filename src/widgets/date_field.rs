//! A field for a day: typed in words or picked from a calendar.

use chrono::NaiveDate;
use eframe::egui::{
    Align2, Id, Key, Margin, Modifiers, Popup, PopupCloseBehavior, Rect, Response, TextEdit, Ui,
    UiBuilder, pos2, vec2,
};

use super::{
    button::{Button, Look, Width},
    calendar_popup::{CalendarPick, calendar_ui},
    field::{Hint, field_frame, labelled_ui},
    icons,
    theme::CONTROL_HEIGHT,
};

/// The words of a calendar, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateWords {
    /// January first.
    pub months: [String; 12],
    /// Monday first, two or three letters.
    pub weekdays: [String; 7],
    /// Before a week's number ("v.").
    pub week: String,
    /// The button that opens the calendar.
    pub open: String,
    /// Back one month.
    pub previous_month: String,
    /// On one month.
    pub next_month: String,
    /// What to do when the words are no day.
    pub not_a_date: String,
}

/// What a field for a day needs to know.
#[derive(Clone, Copy)]
pub struct DateField<'a> {
    /// Its name, above it.
    pub label: &'a str,
    /// The words of its calendar.
    pub words: &'a DateWords,
    /// The day it is.
    pub today: NaiveDate,
    /// Understands what was typed.
    pub parse: &'a dyn Fn(&str) -> Option<NaiveDate>,
    /// Writes a day ("ons 23 dec 2026").
    pub format: &'a dyn Fn(NaiveDate) -> String,
    /// Whether a day is red.
    pub is_red: &'a dyn Fn(NaiveDate) -> bool,
    /// Help or error from outside.
    pub hint: Hint<'a>,
}

/// What is in the field while it differs from the day it stands for.
#[derive(Clone, Default)]
struct Typed {
    text: String,
    shown_for: Option<Option<NaiveDate>>,
    editing: bool,
}

/// Draws the field; `changed()` on the response tells of a new day. An emptied field is no day.
pub fn date_field_ui(
    ui: &mut Ui,
    field: &DateField<'_>,
    value: &mut Option<NaiveDate>,
) -> Response {
    let id = ui.make_persistent_id(("date", field.label));
    let mut typed = ui
        .data(|data| data.get_temp::<Typed>(id))
        .unwrap_or_default();
    typed.follow(field, *value);
    let unknown = !typed.editing
        && !typed.text.trim().is_empty()
        && (field.parse)(&typed.text).is_none()
        && value.is_none_or(|day| (field.format)(day) != typed.text);
    let own_error = unknown.then_some(field.words.not_a_date.as_str());
    let hint = Hint {
        error: own_error.or(field.hint.error),
        ..field.hint
    };
    let response = labelled_ui(ui, field.label, hint, |ui| {
        control_ui(ui, id, field, hint, &mut typed, value)
    });
    ui.data_mut(|data| data.insert_temp(id, typed));
    response
}

impl Typed {
    /// A day set from outside replaces the words.
    fn follow(&mut self, field: &DateField<'_>, value: Option<NaiveDate>) {
        if self.shown_for != Some(value) {
            self.text = value.map_or_else(String::new, field.format);
            self.shown_for = Some(value);
        }
    }
}

fn control_ui(
    ui: &mut Ui,
    id: Id,
    field: &DateField<'_>,
    hint: Hint<'_>,
    typed: &mut Typed,
    value: &mut Option<NaiveDate>,
) -> Response {
    let popup_id = id.with("calendar");
    let text_id = id.with("text");
    let had_focus = ui.memory(|memory| memory.has_focus(text_id));
    let down =
        had_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
    let margin = Margin {
        left: 10,
        right: 36,
        top: 4,
        bottom: 4,
    };
    let edit = TextEdit::singleline(&mut typed.text)
        .id(text_id)
        .align(Align2::LEFT_CENTER)
        .min_size(vec2(0.0, CONTROL_HEIGHT))
        .desired_width(f32::INFINITY)
        .frame(field_frame(ui, hint.error).inner_margin(margin));
    let mut response = ui.add(edit);
    let mut picked = None;
    if response.changed() {
        let empty = typed.text.trim().is_empty();
        let understood = (field.parse)(&typed.text);
        if empty || understood.is_some() {
            picked = Some(understood);
        }
    }
    typed.editing = response.has_focus();
    if response.lost_focus()
        && let Some(day) = (field.parse)(&typed.text)
    {
        picked = Some(Some(day));
        typed.text = (field.format)(day);
    }
    let opener = opener_ui(ui, response.rect, &field.words.open);
    if opener.clicked() {
        Popup::toggle_id(ui.ctx(), popup_id);
    } else if down {
        Popup::open_id(ui.ctx(), popup_id);
    }
    if let Some(day) = open_calendar_ui(ui, popup_id, field, &response, *value) {
        picked = Some(Some(day));
        typed.text = (field.format)(day);
        response.request_focus();
    }
    if let Some(day) = picked {
        typed.shown_for = Some(day);
        if *value != day {
            *value = day;
            response.mark_changed();
        }
    }
    response
}

fn opener_ui(ui: &mut Ui, field: Rect, name: &str) -> Response {
    let center = pos2(field.right() - 18.0, field.center().y);
    let place = Rect::from_center_size(center, vec2(28.0, 24.0));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place));
    Button::new(Look::Bare, "")
        .icon(icons::CALENDAR_BLANK)
        .accessible_name(name)
        .compact()
        .width(Width::Points(28.0))
        .show(&mut inside)
}

fn open_calendar_ui(
    ui: &mut Ui,
    popup_id: Id,
    field: &DateField<'_>,
    text: &Response,
    value: Option<NaiveDate>,
) -> Option<NaiveDate> {
    let was_open = Popup::is_id_open(ui.ctx(), popup_id);
    let pick = Popup::new(popup_id, ui.ctx().clone(), text, ui.layer_id())
        .open_memory(None)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .gap(4.0)
        .show(|ui| calendar_ui(ui, popup_id, field, value))
        .map(|shown| shown.inner);
    match pick {
        Some(CalendarPick::Day(day)) => {
            Popup::close_id(ui.ctx(), popup_id);
            Some(day)
        }
        _ => {
            if was_open && ui.input(|input| input.key_pressed(Key::Escape)) {
                text.request_focus();
            }
            None
        }
    }
}
