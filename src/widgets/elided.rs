//! Citizens' words on a few lines with "…", however long or odd they are.

use std::sync::Arc;

use eframe::egui::{Color32, Galley, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{paint, typography::TypeStyle};

/// More than this is never seen on three lines, and laying it out each frame would cost.
const MAX_CHARS: usize = 400;

/// Lays out at most `max_rows` lines of `max_width` points; line breaks become spaces.
pub fn galley(
    ui: &Ui,
    style: TypeStyle,
    color: Color32,
    text: &str,
    max_width: f32,
    max_rows: usize,
) -> Arc<Galley> {
    let mut job = style.job(preview(text), color);
    job.wrap.max_width = max_width.max(1.0);
    job.wrap.max_rows = max_rows;
    // With one row egui cuts between letters; with several it should rather break at words.
    job.wrap.break_anywhere = max_rows == 1;
    paint::layout(ui, job)
}

/// Text on at most `max_rows` lines of the width there is; the whole stays its accessible name.
pub fn elided_text_ui(
    ui: &mut Ui,
    style: TypeStyle,
    color: Color32,
    text: &str,
    max_rows: usize,
) -> Response {
    let galley = galley(ui, style, color, text, ui.available_width(), max_rows);
    let size = vec2(galley.size().x.ceil(), galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, preview(text)));
    if ui.is_rect_visible(rect) {
        ui.painter().galley(rect.min, galley, color);
    }
    response
}

/// The beginning of a text on one line: no breaks, no control signs, no signs that turn the
/// direction of what follows, runs of spaces as one.
pub fn preview(text: &str) -> String {
    let mut out = String::new();
    let mut spaced = true;
    for (count, sign) in text.trim_start().chars().enumerate() {
        if count >= MAX_CHARS {
            out.push('…');
            break;
        }
        match sign {
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {}
            sign if sign.is_whitespace() || sign.is_control() => {
                if !spaced {
                    out.push(' ');
                }
                spaced = true;
            }
            sign => {
                out.push(sign);
                spaced = false;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_is_one_line() {
        assert_eq!(
            preview("Hej!\n\n  Jag\tundrar\r\nen sak"),
            "Hej! Jag undrar en sak"
        );
    }

    #[test]
    fn a_preview_cannot_turn_the_direction_of_the_row() {
        assert_eq!(preview("a\u{202E}b\u{2066}c"), "abc");
    }

    #[test]
    fn a_preview_of_a_very_long_text_is_short() {
        let text = "å".repeat(40_000);
        assert_eq!(preview(&text).chars().count(), MAX_CHARS + 1);
    }
}
