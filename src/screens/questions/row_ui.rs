//! A row of the list, painted: the shown one alone takes part in the way of the Tab key.

use super::row::{Mark, RowWords};
use crate::domain::ids::QuestionId;
use crate::screens::desk::Desk;
use crate::widgets::chip::{Outline, paint_chip_words, paint_initials};
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    CornerRadius, CursorIcon, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

/// How a row stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    pub shown: bool,
    pub marked: bool,
    /// Whether Tab stops here.
    pub tab_stop: bool,
}

/// The identity of a question's row.
pub fn row_id(question: QuestionId) -> Id {
    Id::unique(("questions-row", question.0))
}

/// Draws a row.
pub fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    row: &RowWords,
    standing: Standing,
    desk: &Desk,
) -> Response {
    let tokens = tokens(ui);
    let sense = if standing.tab_stop {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let response = ui.interact(rect, row_id(row.id), sense);
    let chosen = standing.shown || standing.marked;
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, chosen, &row.name));
    if standing.shown || standing.marked {
        ui.painter().rect_filled(rect, 0.0, tokens.selected);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.sunken);
    }
    if standing.shown {
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height() - 1.0));
        ui.painter().rect_filled(bar, 0.0, tokens.accent_fill);
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.border),
    );
    let mut left = rect.left() + if rect.width() < 300.0 { 12.0 } else { 16.0 };
    if standing.marked {
        let side = Rect::from_center_size(pos2(left + 8.0, rect.center().y), vec2(16.0, 16.0));
        ui.painter()
            .rect_filled(side, CornerRadius::same(4), tokens.accent_fill);
        ui.painter().rect_stroke(
            side,
            CornerRadius::same(4),
            Stroke::new(1.0, tokens.accent_fill),
            StrokeKind::Inside,
        );
        paint::icon(
            ui,
            side.center(),
            icons::CHECK,
            IconFace::Regular,
            12.0,
            tokens.on_fill,
        );
        left += 24.0;
    }
    let right = rect.right() - if rect.width() < 300.0 { 12.0 } else { 16.0 };
    let (first, second) = (rect.top() + 17.0, rect.top() + 38.0);
    let end = mark_ui(ui, right, first, row);
    let name = elided_galley(
        ui,
        TypeStyle::Strong,
        tokens.text,
        &row.account,
        end - left - 8.0,
        1,
    );
    paint::text_left(ui, left, first, name, tokens.text);
    let mut line_end = right;
    if let Some(badge) = row.assigned.and_then(|person| desk.badge(person)) {
        let place = Rect::from_center_size(pos2(right - 12.0, second), vec2(24.0, 20.0));
        paint_initials(ui, place, &badge.initials, badge.color, Outline::Own);
        line_end = place.left() - 6.0;
    }
    let beginning = unwatched_ui(ui, left, second, row);
    let room = line_end - beginning;
    let line = elided_galley(ui, TypeStyle::Dense, tokens.muted, &row.line, room, 1);
    paint::text_left(ui, beginning, second, line, tokens.muted);
    focus_ring_inside(ui, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// That nobody watches when it falls due; returns where the line goes on.
fn unwatched_ui(ui: &Ui, left: f32, center: f32, row: &RowWords) -> f32 {
    let Some(words) = &row.unwatched else {
        return left;
    };
    let ink = tokens(ui).warning;
    let (icon, face) = (icons::WARNING, IconFace::Fill);
    paint::icon(ui, pos2(left + 6.0, center), icon, face, 12.0, ink);
    let words = paint::line(ui, TypeStyle::SmallStrong, ink, words);
    paint::text_left(ui, left + 16.0, center, words, ink) + 8.0
}

/// The deadline to the right; returns where it begins.
fn mark_ui(ui: &Ui, right: f32, center: f32, row: &RowWords) -> f32 {
    match row.mark {
        Mark::Chip(kind) => paint_chip_words(ui, right, center, kind, &row.due),
        Mark::Done => {
            let ink = tokens(ui).success;
            let words = paint::line(ui, TypeStyle::DenseStrong, ink, &row.due);
            let left = right - words.size().x;
            paint::text_left(ui, left, center, words, ink);
            paint::icon(
                ui,
                pos2(left - 12.0, center),
                icons::CHECK_CIRCLE,
                IconFace::Fill,
                14.0,
                ink,
            );
            left - 19.0
        }
    }
}
