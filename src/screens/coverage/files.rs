//! Saving the schedule for others: which days, whose, and as what.

use super::frame::{self, title_ui};
use super::sheet::SheetAnswer;
use crate::domain::calendar::DateSpan;
use crate::domain::ids::{AccountId, PersonId};
use crate::exchange::schedule::{ScheduleFormat, ScheduleRequest};
use crate::screens::action::{Action, Export};
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Room, columns_ui, date_ui, foot_panel_ui, form_above_foot_ui, section_ui,
};
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::{Hint, Select, segmented_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::{Datelike, Months, NaiveDate};
use eframe::egui::{Align, Frame, Label, Layout, Margin, Ui};

/// More years than this make no readable schedule.
const LONGEST_YEARS: u32 = 5;

/// Whose days are saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Scope {
    All,
    Person(PersonId),
    Account(AccountId),
}

/// What the user is in the middle of.
pub(super) struct State {
    format: ScheduleFormat,
    scope: Scope,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl State {
    /// Twelve months from the first day of the month that is shown, everybody's, for printing.
    pub fn from_month_of(day: NaiveDate) -> State {
        let from = day.with_day(1).unwrap_or(day);
        let to = from
            .checked_add_months(Months::new(12))
            .and_then(|day| day.pred_opt());
        State {
            format: ScheduleFormat::Html,
            scope: Scope::All,
            from: Some(from),
            to,
        }
    }

    fn span(&self) -> Option<DateSpan> {
        self.from
            .zip(self.to)
            .and_then(|(from, to)| DateSpan::new(from, to))
    }

    fn request(&self) -> Option<ScheduleRequest> {
        let (accounts, person) = match self.scope {
            Scope::All => (None, None),
            Scope::Person(person) => (None, Some(person)),
            Scope::Account(account) => (Some(vec![account]), None),
        };
        Some(ScheduleRequest {
            span: self.span()?,
            accounts,
            person,
            format: self.format,
        })
    }

    fn obstacle(&self, desk: &Desk) -> Option<String> {
        let language = desk.language;
        match (self.from.zip(self.to), self.span()) {
            (None, _) => Some(t!(language, "schedule-days-missing")),
            (Some(_), None) => Some(t!(language, "form-ends-before-start")),
            (_, Some(span)) if is_too_long(span) => {
                Some(t!(language, "schedule-too-long", years = LONGEST_YEARS))
            }
            _ => None,
        }
    }
}

fn is_too_long(span: DateSpan) -> bool {
    let end = span
        .from
        .checked_add_months(Months::new(12 * LONGEST_YEARS));
    end.is_none_or(|end| span.to >= end)
}

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let escaped = frame::escapes(ui);
    let room = Room::of(ui.available_width());
    let title = t!(language, "schedule-save");
    let back = title_ui(ui, language, room.padding, &title, |_| {});
    form_above_foot_ui(ui, room, "files", |ui| form_ui(ui, state, desk));
    let saved = foot_panel_ui(ui, |ui| foot_ui(ui, room, state, desk));
    if back || escaped {
        return Some(SheetAnswer::Close);
    }
    saved.map(SheetAnswer::Do)
}

fn form_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "schedule-as"),
        |_| {},
        |ui| {
            let words = ScheduleFormat::ALL.map(|format| match format {
                ScheduleFormat::Html => t!(language, "schedule-as-html"),
                ScheduleFormat::Ical => t!(language, "schedule-as-ical"),
                ScheduleFormat::Xlsx => t!(language, "schedule-as-xlsx"),
            });
            let options: Vec<&str> = words.iter().map(String::as_str).collect();
            let chosen = ScheduleFormat::ALL
                .iter()
                .position(|format| *format == state.format)
                .unwrap_or_default();
            if let Some(format) =
                segmented_ui(ui, &options, chosen).and_then(|index| ScheduleFormat::ALL.get(index))
            {
                state.format = *format;
            }
            let about = match state.format {
                ScheduleFormat::Html => t!(language, "schedule-about-html"),
                ScheduleFormat::Ical => t!(language, "schedule-about-ical"),
                ScheduleFormat::Xlsx => t!(language, "schedule-about-xlsx"),
            };
            let muted = tokens(ui).muted;
            ui.add(Label::new(TypeStyle::Small.rich(about).color(muted)).wrap());
        },
    );
    section_ui(
        ui,
        &t!(language, "schedule-whose-and-when"),
        |_| {},
        |ui| {
            scope_ui(ui, state, desk);
            let labels = [t!(language, "absence-from"), t!(language, "absence-to")];
            let (from, to) = (&mut state.from, &mut state.to);
            columns_ui(
                ui,
                |ui| {
                    date_ui(ui, &labels[0], from, desk, Hint::NONE);
                },
                |ui| {
                    date_ui(ui, &labels[1], to, desk, Hint::NONE);
                },
            );
        },
    );
}

fn scope_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let workspace = &desk.workspace;
    let mut scopes = vec![(Scope::All, t!(language, "schedule-everybody"))];
    scopes.extend(workspace.people.iter().map(|person| {
        let name = person.details.name.clone();
        let words = t!(language, "schedule-of-person", name = name);
        (Scope::Person(person.id), words)
    }));
    scopes.extend(workspace.accounts.iter().map(|account| {
        let name = account.details.full_name(desk.language);
        let words = t!(language, "schedule-of-account", name = name);
        (Scope::Account(account.id), words)
    }));
    let names: Vec<&str> = scopes.iter().map(|(_, words)| words.as_str()).collect();
    let chosen = scopes.iter().position(|(scope, _)| *scope == state.scope);
    let label = t!(language, "schedule-whose");
    let picked = Select::new(&label)
        .width(420.0_f32.min(ui.available_width()))
        .show(ui, chosen, &names);
    if let Some((scope, _)) = picked.and_then(|index| scopes.get(index)) {
        state.scope = *scope;
    }
}

fn foot_ui(ui: &mut Ui, room: Room, state: &State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    Frame::new()
        .inner_margin(Margin::symmetric(room.padding, 12))
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let label = t!(language, "schedule-save-as");
                let button = Button::new(Look::Primary, &label).icon(icons::DOWNLOAD_SIMPLE);
                match state.obstacle(desk) {
                    Some(reason) => {
                        button.show_disabled(ui, &reason);
                        let muted = tokens(ui).muted;
                        ui.add(Label::new(TypeStyle::Small.rich(reason).color(muted)).truncate());
                    }
                    None => {
                        if button.show(ui).clicked() {
                            let request = state.request();
                            action = request.map(|it| Action::Export(Export::Schedule(it)));
                        }
                    }
                }
            });
        });
    action
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_year_is_offered_from_the_first_of_the_month_that_is_shown() {
        let state = State::from_month_of(day(2026, 12, 21));
        let request = state.request().unwrap();
        assert_eq!(request.span.from, day(2026, 12, 1));
        assert_eq!(request.span.to, day(2027, 11, 30));
        assert_eq!((request.accounts, request.person), (None, None));
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_not_saved() {
        let mut state = State::from_month_of(day(2026, 12, 21));
        state.to = Some(day(2026, 11, 30));
        assert_eq!(state.request(), None);
    }
}
