//! What lies open over the grid: a day, several days, a person's day, or the gaps.

use super::super::Target;
use super::Answer;
use super::day_panel;
use super::day_words::days_in_words;
use super::days::whole_date;
use super::panel_facts::PanelFacts;
use super::people::accounts_of;
use super::picker_ui::picker_ui;
use super::side_ui::side_ui;
use super::state::{Panel, State, ToAssign};
use super::view::View;
use crate::commands::{AssignManner, Command};
use crate::domain::ids::PersonId;
use crate::domain::roster::DayAssignment;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::numbers::capitalized;
use crate::widgets::button::{secondary_button_ui, text_link_ui};
use crate::widgets::dialog::footed_dialog_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::NaiveDate;
use eframe::egui::{Label, Ui};

const WIDTH: f32 = 480.0;
const SCROLL_BAR: f32 = 12.0;
const SIDE: f32 = 340.0;

/// Draws the panel that is open.
pub fn panel_ui(ui: &Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Answer> {
    let panel = state.panel.clone()?;
    if panel == Panel::Side {
        return over_grid_ui(ui, view, state, desk);
    }
    let Some(facts) = view.panel.as_ref().filter(|facts| facts.panel == panel) else {
        // Loaded before the next frame.
        ui.ctx().request_repaint();
        return None;
    };
    let mut answer = None;
    let title = title(desk, &panel);
    let body = |ui: &mut Ui| {
        answer = beside_bar_ui(ui, |ui| match &panel {
            Panel::Day { account, day } => {
                day_panel::day_ui(ui, view, facts, state, desk, (*account, *day))
            }
            Panel::Assign(assign) => assign_ui(ui, view, facts, assign, desk),
            Panel::Person { person, day } => person_ui(ui, state, desk, *person, *day),
            Panel::Side => None,
        });
    };
    let closed = footed_dialog_ui(ui, "coverage-panel", &title, WIDTH, body, |ui, ()| {
        ui.add_space(8.0);
        secondary_button_ui(ui, None, &t!(desk.language, "close")).clicked()
    });
    // A link may have put another panel in place of this one.
    if (closed || answer.is_some()) && state.panel.as_ref() == Some(&panel) {
        state.panel = None;
    }
    answer
}

/// Leaves room for a scroll bar beside what scrolls.
fn beside_bar_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_width();
    ui.set_min_width(room);
    ui.scope(|ui| {
        ui.set_max_width(room - SCROLL_BAR);
        ui.spacing_mut().item_spacing.y = 6.0;
        contents(ui)
    })
    .inner
}

fn title(desk: &Desk, panel: &Panel) -> String {
    match panel {
        Panel::Day { day, .. } | Panel::Person { day, .. } => capitalized(&whole_date(desk, *day)),
        Panel::Assign(assign) => {
            let mut days: Vec<NaiveDate> = assign.days.iter().map(|(_, day)| *day).collect();
            days.sort_unstable();
            days.dedup();
            t!(
                desk.language,
                "grid-who-watches",
                days = days_in_words(desk, &days)
            )
        }
        Panel::Side => String::new(),
    }
}

fn over_grid_ui(ui: &Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Answer> {
    let mut answer = None;
    let title = t!(desk.language, "grid-gaps-and-absences");
    let body = |ui: &mut Ui| {
        answer = beside_bar_ui(ui, |ui| side_ui(ui, view, state, desk, SIDE));
    };
    let width = SIDE + SCROLL_BAR + 48.0;
    let closed = footed_dialog_ui(ui, "coverage-side", &title, width, body, |ui, ()| {
        ui.add_space(8.0);
        secondary_button_ui(ui, None, &t!(desk.language, "close")).clicked()
    });
    if (closed || answer.is_some()) && state.panel == Some(Panel::Side) {
        state.panel = None;
    }
    answer
}

/// Several days at once.
fn assign_ui(
    ui: &mut Ui,
    view: &View,
    facts: &PanelFacts,
    assign: &ToAssign,
    desk: &Desk,
) -> Option<Answer> {
    let language = desk.language;
    let mut accounts: Vec<String> = Vec::new();
    for (account, _) in &assign.days {
        let name = desk.account_name(*account);
        if !accounts.contains(&name) {
            accounts.push(name);
        }
    }
    words_ui(ui, &accounts.join(", "));
    if assign.days.len() > 1 {
        small_ui(ui, &t!(language, "grid-passes", count = assign.days.len()));
    }
    if assign.left_out > 0 {
        small_ui(ui, &t!(language, "grid-left-out", count = assign.left_out));
    }
    ui.add_space(4.0);
    let picked = picker_ui(ui, view, facts, desk);
    let overridden = assign.days.iter().any(|(account, day)| {
        let overrides = &desk.workspace.overrides;
        overrides
            .iter()
            .any(|it| it.account == *account && it.date == *day)
    });
    if overridden && secondary_button_ui(ui, None, &t!(language, "grid-let-roster")).clicked() {
        return Some(give(facts, desk, None));
    }
    picked.map(|person| give(facts, desk, Some(person)))
}

/// What a person watches on a day.
fn person_ui(
    ui: &mut Ui,
    state: &mut State,
    desk: &Desk,
    person: PersonId,
    day: NaiveDate,
) -> Option<Answer> {
    let language = desk.language;
    words_ui(ui, &desk.person_name(person));
    let accounts = accounts_of(desk, person, day);
    if accounts.is_empty() {
        small_ui(ui, &t!(language, "grid-watches-nothing"));
    }
    for account in accounts {
        let name = desk.account_name(account);
        if text_link_ui(ui, &name).clicked() {
            state.open(Panel::Day { account, day });
        }
    }
    let mut absences = desk.workspace.absences.iter();
    let absent = absences.find(|it| it.person == person && it.span.contains(day));
    if let Some(absence) = absent {
        small_ui(ui, &day_panel::absence_words(desk, absence));
        if desk.may_edit() && text_link_ui(ui, &t!(language, "grid-change-absence")).clicked() {
            return Some(Answer::Open(Target::Absence(absence.id)));
        }
        return None;
    }
    if !desk.may_edit() {
        return None;
    }
    let add = t!(
        language,
        "grid-add-absence-of",
        person = desk.person_name(person)
    );
    let target = Target::NewAbsence {
        person: Some(person),
    };
    text_link_ui(ui, &add)
        .clicked()
        .then_some(Answer::Open(target))
}

/// The command that gives the panel's days to somebody, or back to the roster.
pub fn give(facts: &PanelFacts, desk: &Desk, person: Option<PersonId>) -> Answer {
    let present =
        |day: NaiveDate| person.is_none_or(|person| desk.coverage.is_present(person, day));
    let days = facts.panel.account_days().into_iter();
    let days = days
        .filter(|(_, day)| present(*day))
        .map(|(account, date)| DayAssignment {
            account,
            date,
            person,
        });
    Answer::Do(Action::Do(Command::AssignDays {
        days: days.collect(),
        manner: AssignManner::Assigned,
    }))
}

/// Words of the second rank.
pub fn small_ui(ui: &mut Ui, words: &str) {
    let muted = tokens(ui).muted;
    ui.add(Label::new(TypeStyle::Dense.rich(words).color(muted)).wrap());
}

/// Words of the first.
pub fn words_ui(ui: &mut Ui, words: &str) {
    let ink = tokens(ui).text;
    ui.add(Label::new(TypeStyle::Strong.rich(words).color(ink)).wrap());
}
