//! The week: a person for each weekday, in all weeks or in odd and even ones.

use super::state::State;
use super::week::Weeks;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::roster::WeekParity;
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::text::hours::{WEEK, weekday, weekday_heading};
use crate::widgets::button::small_link_ui;
use crate::widgets::field::{Select, segmented_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::Weekday;
use eframe::egui::{Align, Layout, Ui, vec2};

const DAY_WIDTH: f32 = 84.0;

/// What was asked for in the week.
enum Asked {
    Weeks(Weeks),
    Fill(WeekParity, Option<PersonId>),
    Set(Weekday, WeekParity, Option<PersonId>),
    CopyOddToEven,
}

/// Draws the week.
pub(super) fn week_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let mut asked = None;
    section_ui(
        ui,
        &t!(language, "roster-week"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            copy_ui(ui, state, desk);
            let options = [
                t!(language, "roster-all-weeks"),
                t!(language, "roster-apart"),
            ];
            let options = [options[0].as_str(), options[1].as_str()];
            let chosen = usize::from(state.form.plan.weeks == Weeks::Apart);
            ui.horizontal(|ui| {
                let picked = segmented_ui(ui, &options, chosen);
                asked = picked.map(|index| match index {
                    0 => Asked::Weeks(Weeks::Together),
                    _ => Asked::Weeks(Weeks::Apart),
                });
                if state.form.plan.weeks == Weeks::Apart {
                    let link = small_link_ui(ui, &t!(language, "roster-copy-odd"));
                    if link.clicked() {
                        asked = Some(Asked::CopyOddToEven);
                    }
                }
            });
            let filled = fill_ui(ui, state, desk);
            asked = asked.take().or(filled);
            for day in WEEK {
                let set = day_ui(ui, state, desk, day);
                asked = asked.take().or(set);
            }
            empty_ui(ui, state, desk);
        },
    );
    let Some(asked) = asked else { return };
    let plan = &mut state.form.plan;
    match asked {
        Asked::Weeks(weeks) => plan.set_weeks(weeks),
        Asked::CopyOddToEven => plan.copy_odd_to_even(),
        Asked::Set(day, weeks, person) => plan.set(day, weeks, person),
        Asked::Fill(weeks, person) => {
            let closed = state.worked.as_ref().map(|worked| worked.closed.as_slice());
            let closed = closed.unwrap_or_default();
            let open: Vec<Weekday> = WEEK[..5]
                .iter()
                .copied()
                .filter(|day| !closed.contains(day))
                .collect();
            plan.fill(&open, weeks, person);
        }
    }
    ui.ctx().request_repaint();
}

/// Another account's week to begin with.
fn copy_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let accounts = &desk.workspace.accounts;
    if accounts.len() < 2 {
        return;
    }
    let names: Vec<String> = accounts
        .iter()
        .map(|it| it.details.full_name(desk.language))
        .collect();
    let empty = t!(language, "roster-choose-account");
    let picked = Select::new(&t!(language, "roster-copy-from"))
        .empty(&empty)
        .width(ui.available_width().min(460.0))
        .show(ui, None, &names);
    if let Some(account) = picked.and_then(|index| accounts.get(index)) {
        state.form.plan = state.plan_of(account.id, desk);
        ui.ctx().request_repaint();
    }
}

fn fill_ui(ui: &mut Ui, state: &State, desk: &Desk) -> Option<Asked> {
    let language = desk.language;
    let (ids, names) = people(desk);
    let mut asked = None;
    row_ui(
        ui,
        "",
        None,
        state.form.plan.columns(),
        |ui, weeks, width| {
            if weeks != WeekParity::All {
                let heading = TypeStyle::DenseStrong.rich(column_words(language, weeks));
                let ink = tokens(ui).text;
                ui.label(heading.color(ink));
            }
            let label = match weeks {
                WeekParity::All => t!(language, "roster-fill"),
                _ => t!(
                    language,
                    "roster-fill-in",
                    weeks = column_words(language, weeks)
                ),
            };
            let empty = t!(language, "roster-fill-choose");
            let picked = Select::new(&label)
                .without_label()
                .empty(&empty)
                .width(width)
                .show(ui, None, &names);
            if let Some(person) = picked.and_then(|index| ids.get(index)) {
                asked = Some(Asked::Fill(weeks, *person));
            }
        },
    );
    asked
}

fn day_ui(ui: &mut Ui, state: &State, desk: &Desk, day: Weekday) -> Option<Asked> {
    let language = desk.language;
    let (ids, names) = people(desk);
    let is_closed = state
        .worked
        .as_ref()
        .is_some_and(|worked| worked.closed.contains(&day));
    let closed = is_closed.then(|| t!(language, "roster-closed-weekday"));
    let heading = weekday_heading(language, day);
    let mut asked = None;
    row_ui(
        ui,
        &heading,
        closed.as_deref(),
        state.form.plan.columns(),
        |ui, weeks, width| {
            let person = state.form.plan.person(day, weeks);
            let chosen = ids.iter().position(|id| *id == person);
            let label = t!(
                language,
                "roster-cell",
                weekday = weekday(language, day),
                weeks = column_words(language, weeks)
            );
            let picked = Select::new(&label)
                .without_label()
                .width(width)
                .show(ui, chosen, &names);
            if let Some(person) = picked.and_then(|index| ids.get(index)) {
                asked = Some(Asked::Set(day, weeks, *person));
            }
        },
    );
    asked
}

/// A weekday's name, what is odd about it, and a control for each column.
fn row_ui(
    ui: &mut Ui,
    heading: &str,
    closed: Option<&str>,
    columns: &[WeekParity],
    mut control: impl FnMut(&mut Ui, WeekParity, f32),
) {
    let tokens = tokens(ui);
    let count = columns.len() as f32;
    let room = ui.available_width() - DAY_WIDTH;
    let width = ((room - 12.0 * count) / count).clamp(96.0, 280.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let column = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(DAY_WIDTH, 32.0), column, |ui| {
            ui.set_width(DAY_WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            let ink = match closed {
                Some(_) => tokens.muted,
                None => tokens.text,
            };
            if closed.is_none() {
                ui.add_space(6.0);
            }
            ui.label(TypeStyle::Dense.rich(heading).color(ink));
            if let Some(why) = closed {
                note_ui(ui, why);
            }
        });
        for weeks in columns {
            ui.allocate_ui_with_layout(vec2(width, 32.0), column, |ui| {
                ui.set_width(width);
                control(ui, *weeks, width);
            });
        }
    });
}

/// Without anybody the responsible person watches.
fn empty_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let language = desk.language;
    let is_empty = state
        .worked
        .as_ref()
        .is_some_and(|worked| worked.cells.is_empty());
    if !is_empty || state.accounts.is_empty() {
        return;
    }
    let mut names: Vec<String> = Vec::new();
    let accounts = state
        .accounts
        .iter()
        .filter_map(|id| desk.workspace.account(*id));
    for account in accounts {
        let name = match account.details.responsible {
            Some(person) => desk.person_name(person),
            None => t!(language, "roster-nobody"),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    note_ui(ui, &t!(language, "roster-empty", who = names.join(", ")));
}

fn people(desk: &Desk) -> (Vec<Option<PersonId>>, Vec<String>) {
    let nobody = (None, t!(desk.language, "roster-nobody"));
    let people = desk.workspace.people.iter();
    let everybody = people.map(|person| (Some(person.id), person.details.name.clone()));
    std::iter::once(nobody).chain(everybody).unzip()
}

fn column_words(language: Language, weeks: WeekParity) -> String {
    match weeks {
        WeekParity::All => t!(language, "roster-all-weeks"),
        WeekParity::Odd => t!(language, "roster-odd-weeks"),
        WeekParity::Even => t!(language, "roster-even-weeks"),
    }
}
