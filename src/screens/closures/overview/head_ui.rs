//! The heads of a checklist's columns.

use super::column::{Column, Pressure};
use super::group::Group;
use super::row::level_word;
use super::table::Table;
use crate::domain::closing::ClosingLevel;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::icon_chip::paint_tag;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Color32, Galley, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

const TITLE: f32 = 20.0;
const LINE: f32 = 19.0;
const PADDING: f32 = 8.0;

/// Draws the heads.
pub fn head_ui(ui: &mut Ui, group: &Group, table: &Table, desk: &Desk) {
    let titles: Vec<Arc<Galley>> = group
        .columns
        .iter()
        .map(|column| title(ui, column, table))
        .collect();
    let tallest = titles
        .iter()
        .map(|title| title.size().y)
        .fold(TITLE, f32::max);
    let one_line = table.wide && all_fit(ui, group, table, desk);
    let dues = group.columns.iter();
    let room = if one_line {
        f32::INFINITY
    } else {
        table.column - table.padding
    };
    let dues: Vec<Option<Arc<Galley>>> = dues.map(|column| due(ui, column, room)).collect();
    let heights = dues.iter().flatten().map(|due| due.size().y);
    let lines = if one_line {
        LINE
    } else {
        LINE + heights.fold(LINE, f32::max)
    };
    let height = (tallest + lines + 2.0 * PADDING).ceil();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return;
    }
    let muted = tokens(ui).muted;
    let words = paint::line(
        ui,
        TypeStyle::Small,
        muted,
        &t!(desk.language, "closing-account"),
    );
    let y = rect.bottom() - PADDING - 8.0;
    paint::text_left(ui, table.name_at(rect), y, words, muted);
    let columns = group.columns.iter().zip(titles).zip(dues);
    for (index, ((column, title), due)) in columns.enumerate() {
        let cell = table.cell(rect, index);
        let left = cell.left() + table.padding;
        let ink = tokens(ui).text;
        let top = pos2(left, rect.top() + PADDING);
        ui.painter().galley(top, title, ink);
        let line = rect.top() + PADDING + tallest + LINE / 2.0;
        let beside = level_ui(ui, left, line, column, desk);
        if let Some(due) = due {
            let place = if one_line {
                pos2(beside, line)
            } else {
                let beneath = line + LINE / 2.0 + due.size().y.max(LINE) / 2.0;
                pos2(left, beneath)
            };
            due_ui(ui, place, column, due);
        }
        spoken(ui, cell, column, desk);
    }
}

fn title(ui: &Ui, column: &Column, table: &Table) -> Arc<Galley> {
    let mut job = TypeStyle::DenseStrong.job(&column.title, tokens(ui).text);
    job.wrap.max_width = table.column - table.padding;
    paint::layout(ui, job)
}

/// Whether whether-it-must and by-when stand on one line in every column.
fn all_fit(ui: &Ui, group: &Group, table: &Table, desk: &Desk) -> bool {
    let last = group.columns.len().saturating_sub(1);
    group.columns.iter().enumerate().all(|(index, column)| {
        let level = column.level.map_or(0.0, |level| {
            let words = level_word(level, desk);
            let (style, around) = match level {
                ClosingLevel::Must => (TypeStyle::SmallStrong, 18.0),
                ClosingLevel::Recommended => (TypeStyle::Small, 6.0),
            };
            let words = paint::line(ui, style, tokens(ui).text, &words);
            words.size().x + around
        });
        let due = column.due.as_ref().map_or(0.0, |due| {
            let (style, _) = due_look(ui, column.pressure);
            let words = paint::line(ui, style, tokens(ui).text, due);
            words.size().x + sign(column)
        });
        // The next column keeps its own distance; nothing does after the last one.
        let end = if index == last { 1.5 } else { 0.5 };
        level + due <= table.column - end * table.padding
    })
}

/// "Måste" with a line around it, or "Rekommenderas"; where what follows begins.
fn level_ui(ui: &Ui, left: f32, y: f32, column: &Column, desk: &Desk) -> f32 {
    let muted = tokens(ui).muted;
    match column.level {
        Some(ClosingLevel::Must) => {
            paint_tag(ui, left, y, &level_word(ClosingLevel::Must, desk)) + 6.0
        }
        Some(level) => {
            let words = paint::line(ui, TypeStyle::Small, muted, &level_word(level, desk));
            paint::text_left(ui, left, y, words, muted) + 6.0
        }
        None => left,
    }
}

/// By when, within so much room.
fn due(ui: &Ui, column: &Column, room: f32) -> Option<Arc<Galley>> {
    let words = column.due.as_ref()?;
    let (style, ink) = due_look(ui, column.pressure);
    let mut job = style.job(words, ink);
    job.wrap.max_width = room - sign(column);
    Some(paint::layout(ui, job))
}

/// The room of the sign before what should have been done.
fn sign(column: &Column) -> f32 {
    if column.pressure == Pressure::Past {
        18.0
    } else {
        0.0
    }
}

fn due_ui(ui: &Ui, at: Pos2, column: &Column, due: Arc<Galley>) {
    let (_, ink) = due_look(ui, column.pressure);
    if column.pressure == Pressure::Past {
        let center = pos2(at.x + 7.0, at.y);
        let (icon, face) = (icons::WARNING_CIRCLE, IconFace::Fill);
        paint::icon(ui, center, icon, face, 14.0, ink);
    }
    paint::text_left(ui, at.x + sign(column), at.y, due, ink);
}

fn due_look(ui: &Ui, pressure: Pressure) -> (TypeStyle, Color32) {
    let tokens = tokens(ui);
    match pressure {
        Pressure::Calm => (TypeStyle::Small, tokens.muted),
        Pressure::Near => (TypeStyle::SmallStrong, tokens.warning),
        Pressure::Past => (TypeStyle::SmallStrong, tokens.danger),
    }
}

fn spoken(ui: &Ui, cell: Rect, column: &Column, desk: &Desk) {
    let level = column.level.map(|level| level_word(level, desk));
    let parts = [Some(column.title.clone()), level, column.due.clone()];
    let words: Vec<String> = parts.into_iter().flatten().collect();
    let id = ui.scope_id().with(("closing-head", column.step));
    let response = ui.interact(cell, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, words.join(", ")));
}
