//! A step of an account, painted into its part of the row.

use super::cell::{Cell, CellState, Who};
use super::row::Row;
use super::table::Table;
use crate::commands::{Command, StepDone};
use crate::screens::action::Action;
use crate::screens::coverage;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::chip::{Outline, paint_initials};
use crate::widgets::icons::{self, IconFace};
use crate::widgets::link::named_link_ui;
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tick_cell::{WORDS_AT, tick_cell_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Id, Pos2, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

const BADGE: f32 = 22.0;
const GAP: f32 = 8.0;

/// Draws a cell; `end` is where its words must end.
pub fn cell_ui(
    ui: &mut Ui,
    rect: Rect,
    table: &Table,
    (row, cell): (&Row, &Cell),
    end: f32,
    desk: &Desk,
) -> Option<Action> {
    let tokens = tokens(ui);
    let id = Id::unique(("closing-step", row.account.0, row.run, cell.step));
    if cell.mine && cell.is_timely && matches!(cell.state, CellState::Open(_)) {
        let ground = rect.shrink2(vec2(0.0, 0.5));
        ui.painter().rect_filled(ground, 0.0, tokens.selected);
    }
    let at = pos2(rect.left() + table.padding, rect.center().y);
    let target = Rect::from_min_max(
        pos2(at.x, rect.top() + 3.0),
        pos2(end - 4.0, rect.bottom() - 3.0),
    );
    match &cell.state {
        CellState::Absent | CellState::NotNeeded => {
            words_ui(ui, target, cell, desk);
            let response = ui.interact(target, id, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &cell.spoken));
            None
        }
        CellState::Done { tick, who, when } => {
            let mut action = None;
            if desk.may_edit() {
                let box_ = tick_cell_ui(ui, target, id, true, &cell.spoken);
                tooltip(&box_, &cell.told);
                if box_.clicked() {
                    action = Some(Action::Do(Command::UntickClosingStep { tick: *tick }));
                }
            } else {
                let center = pos2(at.x + 9.0, at.y);
                let (icon, face) = (icons::CHECK_CIRCLE, IconFace::Fill);
                paint::icon(ui, center, icon, face, 16.0, tokens.success);
                spoken_ui(ui, target, id, cell);
            }
            let right = warned(ui, target, cell);
            done_ui(
                ui,
                pos2(at.x + WORDS_AT, at.y),
                right,
                table.wide,
                (who, when),
            );
            action
        }
        CellState::Open(who) => {
            let (link, box_room) = (matches!(who, Who::Nobody(_)), BADGE);
            let mut action = None;
            let mut left = at.x;
            if desk.may_edit() {
                let reach = if link {
                    Rect::from_min_size(target.min, vec2(box_room, target.height()))
                } else {
                    target
                };
                let box_ = tick_cell_ui(ui, reach, id, false, &cell.spoken);
                tooltip(&box_, &cell.told);
                if box_.clicked() {
                    action = Some(tick(row, cell));
                }
                left += WORDS_AT;
            } else if !link {
                spoken_ui(ui, target, id, cell);
            }
            let right = warned(ui, target, cell);
            let place = (pos2(left, at.y), right);
            let asked = who_ui(ui, place, table.badges, (row, cell, who), desk);
            action.or(asked)
        }
        CellState::Later(who) => {
            let center = pos2(at.x + 8.0, at.y);
            let (icon, face) = (icons::CLOCK, IconFace::Regular);
            paint::icon(ui, center, icon, face, 16.0, tokens.muted);
            if !matches!(who, Who::Nobody(_)) {
                spoken_ui(ui, target, id, cell);
            }
            let left = pos2(at.x + 24.0, at.y);
            later_ui(ui, (left, target.right()), (row, cell, who), desk)
        }
    }
}

fn tick(row: &Row, cell: &Cell) -> Action {
    Action::Do(Command::TickClosingSteps {
        steps: vec![StepDone {
            account: row.account,
            run: row.run,
            step: cell.step,
        }],
    })
}

/// What a screen reader and the pointer learn where nothing can be pressed.
fn spoken_ui(ui: &Ui, rect: Rect, id: Id, cell: &Cell) {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &cell.spoken));
    tooltip(&response, &cell.told);
}

fn words_ui(ui: &Ui, target: Rect, cell: &Cell, desk: &Desk) {
    let muted = tokens(ui).muted;
    let words = match cell.state {
        CellState::Absent => t!(desk.language, "closing-absent"),
        _ => t!(desk.language, "closing-not-needed"),
    };
    let galley = paint::line(ui, TypeStyle::Dense, muted, &words);
    paint::text_left(ui, target.left(), target.center().y, galley, muted);
}

/// "Karin fre 18 dec 14:05"; the time only where there is room for it.
fn done_ui(ui: &Ui, at: Pos2, end: f32, wide: bool, (who, when): (&str, &str)) {
    let tokens = tokens(ui);
    let name = elided_galley(ui, TypeStyle::Dense, tokens.text, who, end - at.x, 1);
    let right = paint::text_left(ui, at.x, at.y, name, tokens.text);
    let time = paint::line(ui, TypeStyle::Small, tokens.muted, when);
    if wide && right + GAP + time.size().x <= end {
        paint::text_left(ui, right + GAP, at.y, time, tokens.muted);
    }
}

/// A sign at the end where something speaks against it; where the words before it must end.
fn warned(ui: &Ui, target: Rect, cell: &Cell) -> f32 {
    if cell.warning.is_none() {
        return target.right();
    }
    let center = pos2(target.right() - 9.0, target.center().y);
    let (icon, face) = (icons::WARNING, IconFace::Fill);
    paint::icon(ui, center, icon, face, 14.0, tokens(ui).warning);
    target.right() - 20.0
}

fn who_ui(
    ui: &mut Ui,
    (at, end): (Pos2, f32),
    badges: bool,
    (row, cell, who): (&Row, &Cell, &Who),
    desk: &Desk,
) -> Option<Action> {
    let tokens = tokens(ui);
    let Who::Person {
        name,
        initials,
        color,
    } = who
    else {
        return later_ui(ui, (at, end), (row, cell, who), desk);
    };
    let mut left = at.x;
    if badges {
        let badge = Rect::from_min_size(pos2(at.x, at.y - BADGE / 2.0), vec2(BADGE, BADGE));
        paint_initials(ui, badge, initials, *color, Outline::Own);
        left = badge.right() + GAP;
    }
    let (style, words) = if cell.mine {
        (TypeStyle::DenseStrong, t!(desk.language, "closing-mine"))
    } else {
        (TypeStyle::Dense, name.clone())
    };
    let y = own_due_ui(ui, pos2(left, at.y), end, cell);
    let galley = elided_galley(ui, style, tokens.text, &words, end - left, 1);
    paint::text_left(ui, left, y, galley, tokens.text);
    None
}

/// When the step is due where the column's head says another moment; where the words above it stand.
/// Without room for it hover and focus tell.
fn own_due_ui(ui: &Ui, at: Pos2, end: f32, cell: &Cell) -> f32 {
    let Some(due) = &cell.own_due else {
        return at.y;
    };
    let muted = tokens(ui).muted;
    let galley = paint::line(ui, TypeStyle::Small, muted, due);
    if at.x + galley.size().x > end {
        return at.y;
    }
    paint::text_left(ui, at.x, at.y + 7.5, galley, muted);
    at.y - 8.0
}

/// The name alone, or the way to put somebody in.
fn later_ui(
    ui: &mut Ui,
    (at, end): (Pos2, f32),
    (row, cell, who): (&Row, &Cell, &Who),
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    let ink = tokens(ui).text;
    let y = own_due_ui(ui, at, end, cell);
    match who {
        Who::Person { name, .. } => {
            let galley = elided_galley(ui, TypeStyle::Dense, ink, name, end - at.x, 1);
            paint::text_left(ui, at.x, y, galley, ink);
            None
        }
        Who::Unknown => {
            let galley = paint::line(ui, TypeStyle::Dense, ink, "–");
            paint::text_left(ui, at.x, y, galley, ink);
            None
        }
        Who::Nobody(day) => {
            let place = Rect::from_min_max(pos2(at.x, y - 12.0), pos2(end, y + 12.0));
            let builder = UiBuilder::new()
                .id_salt(("closing-nobody", row.account.0, row.run, cell.step))
                .max_rect(place);
            let label = t!(language, "closing-name-somebody");
            let name = format!("{label}: {}", cell.spoken);
            let link = named_link_ui(&mut ui.new_child(builder), &label, &name);
            tooltip(&link, &cell.told);
            link.clicked()
                .then_some(Action::OpenCoverage(coverage::Target::Day {
                    account: row.account,
                    day: *day,
                }))
        }
    }
}
