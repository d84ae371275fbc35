//! What can be done with an account's closing, or a whole group's, besides ticking.

use super::super::Target;
use super::super::sheet::SheetAnswer;
use super::cell::{Cell, CellState};
use super::group::Group;
use super::keep_open::KeepOpenForm;
use super::row::{Row, days_of};
use super::state::{Form, State};
use crate::commands::{Command, StepDone};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::ClosingStep;
use crate::domain::ids::{AccountId, ClosureId};
use crate::screens::action::Action;
use crate::screens::coverage;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closing_steps;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::menu_item_ui;
use crate::widgets::icons;
use crate::widgets::tooltip::tooltip;
use eframe::egui::{AsIdSalt, Popup, Rect, Response, Ui, UiBuilder, pos2, vec2};

const WIDTH: f32 = 272.0;

/// Draws the button at the end of a row, and what it opens.
pub fn row_menu_ui(
    ui: &mut Ui,
    rect: Rect,
    row: &Row,
    state: &mut State,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let name = t!(language, "closing-more-of", account = row.full_name.clone());
    let button = dots_ui(ui, rect, ("closing-menu", row.account.0, row.run), &name);
    let mut answer = None;
    Popup::menu(&button).show(|ui| {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        answer = row_items_ui(ui, row, state, desk);
    });
    answer
}

fn row_items_ui(ui: &mut Ui, row: &Row, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let (account, run) = (row.account, row.run);
    let mut answer = None;
    if menu_item_ui(ui, Some(icons::MEGAPHONE), &t!(language, "closing-notice")).clicked() {
        answer = Some(SheetAnswer::Open(Target::Notice { account, run }));
    }
    let platform = row.channel.name(language).to_owned();
    let guide = t!(language, "closing-guide", platform = platform);
    if menu_item_ui(ui, Some(icons::INFO), &guide).clicked() {
        answer = Some(SheetAnswer::Open(Target::Guide(row.channel.clone())));
    }
    if row.posts.is_some() && desk.may_edit() {
        let post = t!(language, "closing-post-add");
        if menu_item_ui(ui, Some(icons::PLUS), &post).clicked() {
            state.posts.insert((account, run));
            state.form = Form::Post(super::post_form::PostForm::new(account, run));
        }
    }
    if row.may_stay_open && desk.may_edit() {
        let keep = t!(language, "closing-keep-open");
        if menu_item_ui(ui, Some(icons::LOCK_KEY_OPEN), &keep).clicked() {
            let about = format!("{}, {}", row.full_name, days_of(run, desk));
            state.form = Form::KeepOpen(KeepOpenForm::of(vec![(account, run)], about));
        }
    }
    if let Some(kept_open) = row.kept_open.as_ref().filter(|_| desk.may_edit()) {
        let close = t!(language, "closing-close-anyway");
        if menu_item_ui(ui, Some(icons::LOCK_KEY), &close).clicked() {
            let command = Command::EndKeptOpen {
                kept_open: kept_open.id,
            };
            answer = Some(SheetAnswer::Do(Action::Do(command)));
        }
    }
    let asked = places_ui(ui, row.closure, (account, run), desk);
    answer.or(asked)
}

/// The closure behind it, and the days in the schedule.
fn places_ui(
    ui: &mut Ui,
    closure: Option<ClosureId>,
    (account, run): (AccountId, DateSpan),
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    if let Some(closure) = closure.filter(|_| desk.may_edit()) {
        let change = t!(language, "closing-change-closure");
        if menu_item_ui(ui, Some(icons::PENCIL_SIMPLE), &change).clicked() {
            answer = Some(SheetAnswer::Open(Target::Closure(closure)));
        }
    }
    let show = t!(language, "closing-show-coverage");
    if menu_item_ui(ui, Some(icons::EYE), &show).clicked() {
        let day = run.from;
        let target = coverage::Target::Day { account, day };
        answer = Some(SheetAnswer::Do(Action::OpenCoverage(target)));
    }
    answer
}

/// Draws the button at the end of a group's header, and what it opens.
pub fn group_menu_ui(
    ui: &mut Ui,
    rect: Rect,
    group: &Group,
    state: &mut State,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let name = t!(desk.language, "closing-more-of", account = group.line());
    let salt = ("closing-group-menu", group.key);
    let button = dots_ui(ui, rect, salt, &name);
    let mut answer = None;
    Popup::menu(&button).show(|ui| {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        answer = group_items_ui(ui, group, state, desk);
    });
    answer
}

fn group_items_ui(
    ui: &mut Ui,
    group: &Group,
    state: &mut State,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    for column in group.columns.iter().filter(|_| desk.may_edit()) {
        let steps = my_steps(group, column.step);
        if steps.len() < 2 {
            continue;
        }
        let label = t!(
            language,
            "closing-tick-all",
            step = closing_steps::name(language, column.step),
            count = steps.len()
        );
        if menu_item_ui(ui, Some(icons::CHECK), &label).clicked() {
            let command = Command::TickClosingSteps { steps };
            answer = Some(SheetAnswer::Do(Action::Do(command)));
        }
    }
    let first = group.rows.first()?;
    let (account, run) = (first.account, first.run);
    if menu_item_ui(ui, Some(icons::MEGAPHONE), &t!(language, "closing-notice")).clicked() {
        answer = Some(SheetAnswer::Open(Target::Notice { account, run }));
    }
    let open = group.could_stay_open();
    if !open.is_empty() && desk.may_edit() {
        let keep = t!(language, "closing-keep-open-all", count = open.len());
        if menu_item_ui(ui, Some(icons::LOCK_KEY_OPEN), &keep).clicked() {
            state.form = Form::KeepOpen(KeepOpenForm::of(open, group.line()));
        }
    }
    let asked = places_ui(ui, group.closure, (account, run), desk);
    answer.or(asked)
}

/// The steps of a column that are mine and can be ticked, each for its own days; those that open again
/// only where that time has come, since other accounts may still be closed.
pub(super) fn my_steps(group: &Group, step: ClosingStep) -> Vec<StepDone> {
    let counts = |cell: &Cell| {
        let open = matches!(cell.state, CellState::Open(_));
        cell.step == step && cell.mine && open && cell.is_timely
    };
    let rows = group.rows.iter();
    let rows = rows.filter(|row| row.cells.iter().any(counts));
    rows.map(|row| StepDone {
        account: row.account,
        run: row.run,
        step,
    })
    .collect()
}

fn dots_ui(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, name: &str) -> Response {
    let place =
        Rect::from_center_size(pos2(rect.right() - 18.0, rect.center().y), vec2(28.0, 28.0));
    let builder = UiBuilder::new().id_salt(salt).max_rect(place);
    let button = Button::new(Look::Bare, "")
        .icon(icons::DOTS_THREE)
        .in_row()
        .accessible_name(name)
        .show(&mut ui.new_child(builder));
    tooltip(&button, name);
    button
}
