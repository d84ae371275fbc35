//! Where the user is in the grid, and what lies open over it.

use super::period::{Rows, Scale, Step};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::desk::Desk;
use chrono::{Datelike, NaiveDate};
use eframe::egui::accesskit;

/// A row of the grid.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RowKey {
    Account(AccountId),
    Person(PersonId),
}

/// A cell of the grid; in the view of a year, any day of its week.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Cell {
    pub row: RowKey,
    pub day: NaiveDate,
}

/// From where to where cells are chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Selection {
    pub from: Cell,
    pub to: Cell,
    /// Being drawn with the pointer now.
    pub dragging: bool,
}

/// Account-days that somebody is to be given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToAssign {
    /// In order of account, then day; working days only.
    pub days: Vec<(AccountId, NaiveDate)>,
    /// How many chosen days are closed, and stay as they are.
    pub left_out: usize,
}

/// What lies open over the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Panel {
    /// A day of an account.
    Day { account: AccountId, day: NaiveDate },
    /// Several days at once.
    Assign(ToAssign),
    /// What a person watches on a day.
    Person { person: PersonId, day: NaiveDate },
    /// The gaps and absences, where there is no room beside the grid.
    Side,
}

/// Where the user is.
#[derive(Default)]
pub struct State {
    pub scale: Scale,
    pub rows: Rows,
    /// A day of the period that is shown; none: today.
    pub anchor: Option<NaiveDate>,
    /// The cell that the keyboard is on, or was.
    pub cursor: Option<Cell>,
    /// The cursor is to be scrolled to.
    pub reveal: bool,
    pub selection: Option<Selection>,
    pub panel: Option<Panel>,
    /// Somebody is to be put in though the office is closed that day.
    pub though_closed: bool,
    /// Days per person over the year instead of the period.
    pub load_of_year: bool,
    /// Every gap is listed, not only the nearest.
    pub all_gaps: bool,
    /// What a screen reader wants the keyboard to be on, in this frame.
    pub wanted: Option<accesskit::NodeId>,
    /// How many rows had room when they were drawn last.
    pub rows_in_sight: usize,
}

impl State {
    /// Shows a day of an account.
    pub fn show_day(&mut self, account: AccountId, day: NaiveDate) {
        self.rows = Rows::Accounts;
        if self.scale == Scale::Year {
            self.scale = Scale::Month;
        }
        self.anchor = Some(day);
        self.go_to(Cell {
            row: RowKey::Account(account),
            day,
        });
        self.open(Panel::Day { account, day });
    }

    /// Opens a panel over the grid.
    pub fn open(&mut self, panel: Panel) {
        self.panel = Some(panel);
        self.though_closed = false;
    }

    /// The day around which the period lies.
    pub fn anchor(&self, desk: &Desk) -> NaiveDate {
        self.anchor.unwrap_or_else(|| desk.today())
    }

    /// The days that are shown.
    pub fn span(&self, desk: &Desk) -> DateSpan {
        self.scale.span_around(self.anchor(desk))
    }

    /// Shows the period around a day.
    pub fn show_period(&mut self, day: NaiveDate, desk: &Desk) {
        self.selection = None;
        let today = desk.today();
        let holds_today = self.scale.span_around(day).contains(today);
        self.anchor = (!holds_today).then_some(day);
    }

    /// Shows the period before or after.
    pub fn step(&mut self, step: Step, desk: &Desk) {
        let day = self.scale.stepped(self.anchor(desk), step);
        self.show_period(day, desk);
        if let Some(cursor) = &mut self.cursor {
            cursor.day = self.scale.stepped(cursor.day, step);
        }
        self.keep_cursor_inside(desk);
    }

    /// Shows the period that today lies in, with the cursor on today.
    pub fn go_to_today(&mut self, desk: &Desk) {
        self.anchor = None;
        self.selection = None;
        if let Some(cursor) = &mut self.cursor {
            cursor.day = desk.today();
            self.reveal = true;
        }
    }

    /// Shows another number of days, around the cursor where that is in sight.
    pub fn set_scale(&mut self, scale: Scale, desk: &Desk) {
        let span = self.span(desk);
        let cursor = self.cursor.map(|cursor| cursor.day);
        let at = cursor
            .filter(|day| span.contains(*day))
            .or_else(|| span.contains(desk.today()).then(|| desk.today()))
            .unwrap_or(span.from);
        self.scale = scale;
        self.show_period(at, desk);
        self.keep_cursor_inside(desk);
    }

    /// Puts the cursor on a cell and scrolls to it.
    pub fn go_to(&mut self, cell: Cell) {
        self.cursor = Some(cell);
        self.reveal = true;
    }

    fn keep_cursor_inside(&mut self, desk: &Desk) {
        let span = self.span(desk);
        if let Some(cursor) = &mut self.cursor {
            cursor.day = cursor.day.clamp(span.from, span.to);
        }
    }
}

impl Panel {
    /// The days that it is about.
    pub fn span(&self) -> Option<DateSpan> {
        match self {
            Panel::Day { day, .. } | Panel::Person { day, .. } => Some(DateSpan::of_day(*day)),
            Panel::Assign(assign) => {
                let days = || assign.days.iter().map(|(_, day)| *day);
                days()
                    .min()
                    .zip(days().max())
                    .map(|(from, to)| DateSpan { from, to })
            }
            Panel::Side => None,
        }
    }

    /// The account-days that somebody can be given.
    pub fn account_days(&self) -> Vec<(AccountId, NaiveDate)> {
        match self {
            Panel::Day { account, day } => vec![(*account, *day)],
            Panel::Assign(assign) => assign.days.clone(),
            Panel::Person { .. } | Panel::Side => Vec::new(),
        }
    }
}

/// The first day of a day's month.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
