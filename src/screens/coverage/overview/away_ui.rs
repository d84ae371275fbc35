//! Frånvaro: who is away on the days shown, as bars under the grid.

use super::super::Target;
use super::Answer;
use super::away_rows::AwayBar;
use super::geometry::{Geometry, NAMES};
use super::names_ui::person_name;
use super::view::View;
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::focus::focus_ring_with_radius;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    CornerRadius, CursorIcon, Id, Rangef, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2,
};

const HEADER: f32 = 24.0;
const ROW: f32 = 25.0;

/// How much room the rows take.
pub fn height(view: &View) -> f32 {
    if view.away.is_empty() {
        0.0
    } else {
        HEADER + ROW * view.away.len() as f32
    }
}

/// Draws the rows; an absence that is clicked is opened.
pub fn away_ui(ui: &mut Ui, view: &View, desk: &Desk, geometry: &Geometry) -> Option<Answer> {
    if view.away.is_empty() {
        return None;
    }
    let tokens = tokens(ui);
    let sides = geometry.rect.x_range().shrink(1.0);
    let top = geometry.rows_bottom();
    let header = Rect::from_x_y_ranges(sides, Rangef::new(top, top + HEADER - 1.0));
    ui.painter().rect_filled(header, 0.0, tokens.sunken);
    let line = Stroke::new(1.0, tokens.border);
    ui.painter().hline(sides, header.bottom() + 0.5, line);
    let words = t!(desk.language, "grid-absences");
    let galley = paint::line(ui, TypeStyle::Initials, tokens.muted, &words);
    let left = geometry.rect.left() + 14.0;
    paint::text_left(ui, left, header.center().y, galley, tokens.muted);

    let mut answer = None;
    for (index, row) in view.away.iter().enumerate() {
        let y = top + HEADER + ROW * index as f32;
        let rect = Rect::from_min_max(pos2(left, y), pos2(left + NAMES - 16.0, y + ROW));
        if !ui.is_rect_visible(rect) {
            continue;
        }
        person_name(ui, rect, view, desk, row.person);
        if index + 1 < view.away.len() {
            ui.painter().hline(sides, rect.bottom() - 0.5, line);
        }
        for bar in &row.bars {
            if bar_ui(ui, view, desk, geometry, row.person, bar, rect.y_range()) {
                answer = Some(Answer::Open(Target::Absence(bar.absence)));
            }
        }
    }
    answer
}

fn bar_ui(
    ui: &Ui,
    view: &View,
    desk: &Desk,
    geometry: &Geometry,
    person: PersonId,
    bar: &AwayBar,
    y: Rangef,
) -> bool {
    let tokens = tokens(ui);
    let place = |day: chrono::NaiveDate| view.day_index(day.clamp(view.span.from, view.span.to));
    let (Some(first), Some(last)) = (place(bar.span.from), place(bar.span.to)) else {
        return false;
    };
    let Some(x) = geometry.columns.range(first, last) else {
        return false;
    };
    let y = Rangef::new(y.min + 3.0, y.max - 4.0);
    let rect = Rect::from_x_y_ranges(Rangef::new(x.min + 1.0, x.max - 1.0), y);
    let color = desk.badge(person).map_or(0, |badge| badge.color);
    let (fill, ink) = tokens.person(color);
    ui.painter().rect_filled(rect, CornerRadius::same(4), fill);
    let inside = paint::line(ui, TypeStyle::Initials, ink, &bar.reason);
    if inside.size().x + 12.0 <= rect.width() {
        paint::text_left(ui, rect.left() + 6.0, rect.center().y, inside, ink);
    } else {
        let beside = paint::line(ui, TypeStyle::Small, tokens.text, &bar.reason);
        let left = if rect.right() + 6.0 + beside.size().x < geometry.rect.right() {
            rect.right() + 5.0
        } else {
            rect.left() - 5.0 - beside.size().x
        };
        paint::text_left(ui, left, rect.center().y, beside, tokens.text);
    }
    let response = ui
        .interact(
            rect,
            Id::unique(("coverage-away", bar.absence.0)),
            Sense::click(),
        )
        .on_hover_cursor(CursorIcon::PointingHand);
    let words = format!(
        "{}, {} {}",
        desk.person_name(person),
        bar.reason,
        dates::date_range(desk.language, bar.span, desk.today())
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
    tooltip(&response, &words);
    focus_ring_with_radius(ui, &response, 4);
    response.clicked()
}
