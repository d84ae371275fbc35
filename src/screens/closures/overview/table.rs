//! Where a checklist's columns and rows lie.

use super::column::COLUMNS;
use super::group::Group;
use super::row::Row;
use super::state::State;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Rangef, Rect, Ui};

/// From this width on who and when stand side by side.
const WIDE: f32 = 900.0;
const NAMES: f32 = 228.0;
const NARROW_NAMES: f32 = 150.0;
/// No name is so long that the steps lose more than this share to it.
const MOST_FOR_NAMES: f32 = 0.32;
/// The height of a row's steps.
const ROW: f32 = 34.0;
/// The height of all rows where accounts differ, so that some have two lines.
const DOUBLE_ROW: f32 = 40.0;
/// The height where an account's days stand beneath its platform.
const TALL_ROW: f32 = 52.0;
/// The height of a line beneath a row.
pub const LINE: f32 = 22.0;
/// The room after a name.
pub const NAME_END: f32 = 6.0;
/// The room between a name and its platform.
pub const BESIDE: f32 = 8.0;
/// A post's line, and the one that adds another.
pub const POST: f32 = 32.0;
pub const ADD_POST: f32 = 36.0;
/// The room at the end of a row that its menu takes.
pub const MENU: f32 = 32.0;
/// The room of the caret that unfolds posts.
pub const CARET: f32 = 20.0;

/// The columns of a checklist.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub wide: bool,
    pub padding: f32,
    pub names: f32,
    pub column: f32,
    /// What the last column is wider.
    menu: f32,
    /// Some rows unfold: their names stand behind a caret.
    pub carets: bool,
    /// Who is to do a step has a badge; where columns are narrow its room goes to when it is due.
    pub badges: bool,
    /// The least height of a row.
    row: f32,
}

impl Table {
    /// The columns of a group within a width.
    pub fn of(ui: &Ui, group: &Group, width: f32) -> Table {
        let wide = width >= WIDE;
        let padding = if wide { 12.0 } else { 8.0 };
        let carets = group.rows.iter().any(|row| row.posts.is_some());
        let around = 2.0 * padding + if carets { CARET } else { 0.0 };
        let longest = group.rows.iter().map(|row| {
            let name = width_of(ui, TypeStyle::DenseStrong, &row.name);
            let days = row.days.as_ref();
            let days = days.map_or(0.0, |days| width_of(ui, TypeStyle::Small, days));
            name.max(days)
        });
        let longest = longest.fold(0.0, f32::max) + around;
        let least = if wide { NAMES } else { NARROW_NAMES };
        // Where columns are narrow, the last one keeps room beside its words for the menu.
        let menu = if wide { 0.0 } else { MENU };
        let names = longest.max(least).min(width * MOST_FOR_NAMES).ceil();
        let own_dues = |row: &Row| row.cells.iter().any(|cell| cell.own_due.is_some());
        let differ = |row: &Row| own_dues(row) || row.days.is_some();
        let row = if group.rows.iter().any(differ) {
            DOUBLE_ROW
        } else {
            ROW
        };
        Table {
            wide,
            padding,
            names,
            column: (width - names - menu) / COLUMNS as f32,
            menu,
            carets,
            badges: wide || !group.rows.iter().any(own_dues),
            row,
        }
    }

    /// How high a row is without what stands beneath it.
    pub fn row(&self, ui: &Ui, row: &Row) -> f32 {
        if row.days.is_some() && !self.is_one_line(ui, row) {
            TALL_ROW
        } else {
            self.row
        }
    }

    /// Whether a name and its platform stand on one line.
    pub fn is_one_line(&self, ui: &Ui, row: &Row) -> bool {
        let name = width_of(ui, TypeStyle::DenseStrong, &row.name);
        let beside = width_of(ui, TypeStyle::Small, &row.beside);
        self.wide && name + BESIDE + beside <= self.names - self.before_name() - NAME_END
    }

    /// A column's part of a row.
    pub fn cell(&self, row: Rect, column: usize) -> Rect {
        let left = row.left() + self.names + column as f32 * self.column;
        let extra = if column + 1 == COLUMNS {
            self.menu
        } else {
            0.0
        };
        let right = left + self.column + extra;
        Rect::from_x_y_ranges(Rangef::new(left, right), row.y_range())
    }

    /// Where names begin.
    pub fn name_at(&self, row: Rect) -> f32 {
        row.left() + self.before_name()
    }

    fn before_name(&self) -> f32 {
        self.padding + if self.carets { CARET } else { 0.0 }
    }
}

fn width_of(ui: &Ui, style: TypeStyle, words: &str) -> f32 {
    let galley = paint::line(ui, style, tokens(ui).text, words);
    galley.size().x
}

/// How high a row is with what is unfolded beneath it.
pub fn height(ui: &Ui, row: &Row, table: &Table, state: &State) -> f32 {
    let lines = row.notes.len() + usize::from(row.kept_open.is_some());
    let posts = match &row.posts {
        Some(posts) if state.posts.contains(&(row.account, row.run)) => {
            posts.len() as f32 * POST + ADD_POST
        }
        _ => 0.0,
    };
    table.row(ui, row) + lines as f32 * LINE + posts
}

/// Whether something is near enough to what is in sight for the keyboard to reach it next.
pub fn is_near_sight(ui: &Ui, rect: Rect) -> bool {
    let sight = ui.clip_rect();
    rect.bottom() >= sight.top() - 2.0 * ROW && rect.top() <= sight.bottom() + 2.0 * ROW
}
