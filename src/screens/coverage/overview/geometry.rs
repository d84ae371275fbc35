//! Where rows and days stand.

use super::period::{Scale, monday_of};
use super::view::View;
use crate::widgets::day_columns::DayColumns;
use eframe::egui::{Pos2, Rangef, Rect, Ui, pos2};
use std::ops::Range;

/// The width of the names, which stand left of the days.
pub const NAMES: f32 = 142.0;
/// The two lines of weeks and days.
pub const HEAD: f32 = 61.0;
/// Below this height of the window rows are lower.
const LOW_WINDOW: f32 = 720.0;
const WEEKDAY: f32 = 22.0;
const WEEKEND: f32 = 16.0;
/// Where somebody works at weekends, their initials need room.
const WORKED_WEEKEND: f32 = 20.0;

/// The grid's measures in this frame.
pub struct Geometry {
    /// The whole grid with its head, in the window.
    pub rect: Rect,
    pub columns: DayColumns,
    /// The first and last day of each column, as places among the days shown.
    pub days: Vec<(usize, usize)>,
    pub row_height: f32,
    pub row_count: usize,
    /// Where the head lies: at the top of the grid, or of what is in sight of it.
    pub head: Rect,
    /// The part of the body that is in sight.
    pub sight: Rect,
}

/// How high a row is.
pub fn row_height(ui: &Ui, scale: Scale) -> f32 {
    let low = ui.ctx().content_rect().height() < LOW_WINDOW;
    if low || scale == Scale::Year {
        37.0
    } else {
        47.0
    }
}

impl Geometry {
    /// The measures of a grid that lies in `rect`.
    pub fn new(ui: &Ui, view: &View, rect: Rect, row_count: usize) -> Geometry {
        let weekend = if view.weekends_worked {
            WORKED_WEEKEND
        } else {
            WEEKEND
        };
        let days: Vec<(usize, usize)> = match view.scale {
            Scale::Year => weeks(view),
            _ => (0..view.days.len()).map(|day| (day, day)).collect(),
        };
        let weights = days.iter().map(|(first, last)| match view.scale {
            // The year's first and last week may be short.
            Scale::Year => (last - first + 1).max(4) as f32,
            _ if view.days[*first].weekend => weekend,
            _ => WEEKDAY,
        });
        let left = rect.left() + NAMES;
        let columns = DayColumns::new(left, rect.right() - left, weights);
        let sight = ui.clip_rect();
        let lowest = (rect.bottom() - HEAD).max(rect.top());
        let top = sight.top().clamp(rect.top(), lowest);
        let head = Rect::from_min_max(rect.left_top(), pos2(rect.right(), rect.top() + HEAD))
            .translate(eframe::egui::vec2(0.0, top - rect.top()));
        let body = Rect::from_min_max(pos2(rect.left(), head.bottom()), rect.max);
        Geometry {
            rect,
            columns,
            days,
            row_height: row_height(ui, view.scale),
            row_count,
            head,
            sight: body.intersect(sight),
        }
    }

    /// From the top to the bottom of a row.
    pub fn row(&self, index: usize) -> Rangef {
        let top = self.rect.top() + HEAD + index as f32 * self.row_height;
        Rangef::new(top, top + self.row_height)
    }

    /// The bottom of the last row.
    pub fn rows_bottom(&self) -> f32 {
        self.row(self.row_count).min
    }

    /// The rows that are in sight.
    pub fn rows_in_sight(&self) -> Range<usize> {
        let top = self.rect.top() + HEAD;
        let place = |y: f32| ((y - top) / self.row_height).max(0.0);
        let first = place(self.sight.top()).floor() as usize;
        let end = place(self.sight.bottom()).ceil() as usize;
        first.min(self.row_count)..end.min(self.row_count)
    }

    /// The cell of a row and a column, lines around it included.
    pub fn cell(&self, row: usize, column: usize) -> Rect {
        self.span(row, column, column)
    }

    /// The cells of a row from one column to another.
    pub fn span(&self, row: usize, first: usize, last: usize) -> Rect {
        let x = self.columns.range(first, last).unwrap_or(Rangef::NOTHING);
        Rect::from_x_y_ranges(x, self.row(row))
    }

    /// The row and column at a place, the nearest ones outside.
    pub fn at(&self, pos: Pos2) -> (usize, usize) {
        let row = ((pos.y - self.rect.top() - HEAD) / self.row_height).max(0.0) as usize;
        (
            row.min(self.row_count.saturating_sub(1)),
            self.columns.at(pos.x),
        )
    }

    /// The column that holds a day.
    pub fn column_of(&self, day: usize) -> Option<usize> {
        self.days
            .iter()
            .position(|(first, last)| (*first..=*last).contains(&day))
    }
}

/// The weeks of the days shown, the first and the last perhaps not whole.
fn weeks(view: &View) -> Vec<(usize, usize)> {
    let mut weeks: Vec<(usize, usize)> = Vec::new();
    for (index, day) in view.days.iter().enumerate() {
        match weeks.last_mut() {
            Some(week) if monday_of(view.days[week.0].date) == monday_of(day.date) => {
                week.1 = index;
            }
            _ => weeks.push((index, index)),
        }
    }
    weeks
}
