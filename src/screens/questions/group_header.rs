//! The header of a group of rows: its name and how many; the last one folds.

use super::segments::{Fold, Group, HEADER};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::numbers;
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2};

/// Draws a group's header.
pub fn header_ui(ui: &mut Ui, rect: Rect, group: Group, count: usize, desk: &Desk) {
    let response = ground_ui(ui, rect, group, Sense::hover());
    let label = group_name(desk, group);
    let count = numbers::count(count);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, format!("{label} {count}")));
    words_ui(ui, rect, &label, &count);
}

/// Draws a header that shows and hides its group's rows.
pub fn folding_header_ui(
    ui: &mut Ui,
    rect: Rect,
    group: Group,
    count: usize,
    fold: &mut Fold,
    desk: &Desk,
) {
    let language = desk.language;
    let response = ground_ui(ui, rect, group, Sense::click());
    let label = group_name(desk, group);
    let count = numbers::count(count);
    let (caret, what) = match fold {
        Fold::Folded => (icons::CARET_DOWN, t!(language, "questions-group-show")),
        Fold::Unfolded => (icons::CARET_UP, t!(language, "questions-group-hide")),
    };
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, format!("{label} {count}, {what}"))
    });
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    words_ui(ui, rect, &label, &count);
    let place = pos2(rect.right() - 24.0, rect.center().y - 0.5);
    paint::icon(ui, place, caret, IconFace::Regular, 14.0, tokens(ui).muted);
    focus_ring_inside(ui, &response);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        *fold = fold.turned();
    }
}

fn ground_ui(ui: &mut Ui, rect: Rect, group: Group, sense: Sense) -> Response {
    let tokens = tokens(ui);
    let response = ui.interact(rect, ui.scope_id().with(("group", group as u8)), sense);
    ui.painter().rect_filled(rect, 0.0, tokens.sunken);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(1.0, tokens.border),
    );
    response
}

fn words_ui(ui: &Ui, rect: Rect, label: &str, count: &str) {
    let tokens = tokens(ui);
    let center = rect.top() + HEADER as f32 / 2.0 - 0.5;
    let left = rect.left() + if rect.width() < 300.0 { 12.0 } else { 16.0 };
    let name = paint::line(ui, TypeStyle::SmallStrong, tokens.muted, label);
    let right = paint::text_left(ui, left, center, name, tokens.muted);
    let count = paint::line(ui, TypeStyle::SmallStrong, tokens.text, count);
    paint::text_left(ui, right + 6.0, center, count, tokens.text);
}

fn group_name(desk: &Desk, group: Group) -> String {
    let language = desk.language;
    match group {
        Group::Overdue => t!(language, "questions-group-overdue"),
        Group::Today => t!(language, "questions-group-today"),
        Group::Tomorrow => t!(language, "questions-group-tomorrow"),
        Group::Later => t!(language, "questions-group-later"),
        Group::WaitingForColleague => t!(language, "questions-group-waiting"),
        Group::NoDeadline => t!(language, "questions-group-no-deadline"),
        Group::AnsweredToday => t!(language, "questions-group-answered-today"),
    }
}
