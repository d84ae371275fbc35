//! A field for a time of day, "14:30".

use chrono::NaiveTime;
use eframe::egui::{Align2, Response, TextEdit, Ui, vec2};

use super::{
    field::{Hint, field_frame, labelled_ui},
    theme::CONTROL_HEIGHT,
};

const WIDTH: f32 = 96.0;

/// What a field for a time of day needs to know.
#[derive(Clone, Copy, Debug)]
pub struct TimeField<'a> {
    /// Its name, above it.
    pub label: &'a str,
    /// What to do when the words are no time.
    pub not_a_time: &'a str,
    /// Help or error from outside.
    pub hint: Hint<'a>,
}

#[derive(Clone, Default)]
struct Typed {
    text: String,
    shown_for: Option<Option<NaiveTime>>,
    editing: bool,
}

/// Draws the field; `changed()` on the response tells of a new time. An emptied field is no time.
pub fn time_field_ui(
    ui: &mut Ui,
    field: &TimeField<'_>,
    value: &mut Option<NaiveTime>,
) -> Response {
    let id = ui.make_persistent_id(("time", field.label));
    let mut typed = ui
        .data(|data| data.get_temp::<Typed>(id))
        .unwrap_or_default();
    if typed.shown_for != Some(*value) {
        typed.text = value.map_or_else(String::new, write_time);
        typed.shown_for = Some(*value);
    }
    let unknown =
        !typed.editing && !typed.text.trim().is_empty() && read_time(&typed.text).is_none();
    let hint = Hint {
        error: unknown.then_some(field.not_a_time).or(field.hint.error),
        ..field.hint
    };
    let response = labelled_ui(ui, field.label, hint, |ui| {
        let edit = TextEdit::singleline(&mut typed.text)
            .id(id.with("text"))
            .align(Align2::LEFT_CENTER)
            .min_size(vec2(WIDTH, CONTROL_HEIGHT))
            .desired_width(WIDTH)
            .frame(field_frame(ui, hint.error));
        let mut response = ui.add(edit);
        typed.editing = response.has_focus();
        let understood = read_time(&typed.text);
        let empty = typed.text.trim().is_empty();
        if response.changed() && (empty || understood.is_some()) && *value != understood {
            *value = understood;
            typed.shown_for = Some(understood);
            response.mark_changed();
        }
        if response.lost_focus()
            && let Some(time) = understood
        {
            typed.text = write_time(time);
        }
        response
    });
    ui.data_mut(|data| data.insert_temp(id, typed));
    response
}

/// Reads "14:30", "14.30", "1430", "14" and "9:05".
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (hours, minutes) = match text.split_once([':', '.']) {
        Some(parts) => parts,
        None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let number = |part: &str| {
        let digits =
            !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    NaiveTime::from_hms_opt(number(hours)?, number(minutes)?, 0)
}

fn write_time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, expected) in [
            ("14:30", "14:30"),
            ("14.30", "14:30"),
            ("1430", "14:30"),
            ("905", "09:05"),
            (" 9:05 ", "09:05"),
            ("8", "08:00"),
        ] {
            assert_eq!(
                read_time(text).map(write_time).as_deref(),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_time_is_not_guessed() {
        for text in [
            "", "25:00", "12:60", "tolv", "1:2:3", "åå", "12:345", "+1:00",
        ] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}
