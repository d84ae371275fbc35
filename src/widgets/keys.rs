//! The sheet of keyboard ways: keys as small frames, beside them what they do.

use eframe::egui::{Label, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{field::paint_key_chip, paint, tokens::tokens, typography::TypeStyle};

const KEYS_WIDTH: f32 = 168.0;
const ROW_HEIGHT: f32 = 24.0;

/// One line of the sheet: the keys ("Ctrl+Enter") and what they do.
pub fn key_row_ui(ui: &mut Ui, keys: &str, what: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = ROW_HEIGHT;
        row_ui(ui, keys, what);
    });
}

fn row_ui(ui: &mut Ui, keys: &str, what: &str) {
    ui.horizontal(|ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(KEYS_WIDTH, ROW_HEIGHT), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, keys));
        paint_keys(ui, rect, keys);
        let words = TypeStyle::Body.rich(what).color(tokens(ui).text);
        ui.add(Label::new(words).wrap());
    });
}

fn paint_keys(ui: &Ui, rect: Rect, keys: &str) {
    let tokens = tokens(ui);
    let mut left = rect.left();
    // "Ctrl +  −  0" names the plus key itself: only a plus between two words joins keys.
    for (index, key) in keys.split_whitespace().flat_map(split_keys).enumerate() {
        if index > 0 {
            left += 4.0;
        }
        let galley = paint::line(ui, TypeStyle::SmallStrong, tokens.muted, key);
        let width = (galley.size().x + 12.0).ceil().max(20.0);
        let end = pos2(left + width, rect.center().y);
        paint_key_chip(ui, end.x, end.y, key);
        left = end.x;
    }
}

fn split_keys(word: &str) -> Vec<&str> {
    let keys: Vec<&str> = word.split('+').filter(|key| !key.is_empty()).collect();
    if keys.is_empty() { vec![word] } else { keys }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plus_key_is_a_key_and_a_joining_plus_is_none() {
        assert_eq!(split_keys("Ctrl+Shift+Enter"), ["Ctrl", "Shift", "Enter"]);
        assert_eq!(split_keys("+"), ["+"]);
    }
}
