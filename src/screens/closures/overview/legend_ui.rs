//! What the marks of the strip mean.

use super::strip_ui::squeeze_mark;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::hatch::hatch;
use crate::widgets::paint;
use crate::widgets::right_row::right_row_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

const SIGN: f32 = 16.0;

/// Draws the legend at the right end.
pub fn legend_ui(ui: &mut Ui, desk: &Desk) {
    let language = desk.language;
    right_row_ui(ui, "closings-legend", |ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        item_ui(ui, &t!(language, "closing-red-day"), |ui, rect| {
            let mark = Rect::from_center_size(rect.center(), vec2(2.5, 14.0));
            ui.painter().rect_filled(mark, 0.0, tokens(ui).danger);
        });
        item_ui(ui, &t!(language, "closing-squeeze-day"), |ui, rect| {
            squeeze_mark(ui, rect.center().x, rect.center().y - 4.0);
        });
        item_ui(ui, &t!(language, "closing-all-closed"), |ui, rect| {
            hatched(ui, rect.shrink2(vec2(0.0, 1.0)));
        });
        item_ui(ui, &t!(language, "closing-some-closed"), |ui, rect| {
            let half = Rect::from_min_max(pos2(rect.left(), rect.center().y), rect.max);
            hatched(ui, half.translate(vec2(0.0, -2.0)));
        });
    });
}

fn hatched(ui: &Ui, rect: Rect) {
    let tokens = tokens(ui);
    hatch(ui.painter(), rect, tokens.closed, tokens.closed_line);
    let line = Stroke::new(1.0, tokens.border_strong);
    ui.painter()
        .rect_stroke(rect, 0.0, line, StrokeKind::Inside);
}

fn item_ui(ui: &mut Ui, words: &str, sign: impl FnOnce(&Ui, Rect)) {
    let ink = tokens(ui).text;
    let galley = paint::line(ui, TypeStyle::Small, ink, words);
    let size = vec2(SIGN + 5.0 + galley.size().x, 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    if ui.is_rect_visible(rect) {
        let place = Rect::from_min_size(
            pos2(rect.left(), rect.center().y - SIGN / 2.0),
            vec2(SIGN, SIGN),
        );
        sign(ui, place);
        paint::text_left(ui, rect.left() + SIGN + 5.0, rect.center().y, galley, ink);
    }
}
