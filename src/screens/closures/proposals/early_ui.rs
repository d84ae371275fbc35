//! The days on which the offices close early, or could: local custom, so none by itself.

use super::closures_ui::{refuse_ui, restore_ui};
use super::early_rows::{EarlyRow, rows};
use super::lead::{Card, Lead, Place};
use super::row_ui::{RowWords, proposal_row_ui};
use super::state::State;
use crate::commands::Command;
use crate::domain::closure_proposal::{EarlyStanding, USUAL_EARLY_CLOSING};
use crate::domain::opening_hours::{EarlyClosings, MinuteOfDay};
use crate::domain::settings::Settings;
use crate::screens::action::Action;
use crate::screens::closures::sheet::SheetAnswer;
use crate::screens::desk::Desk;
use crate::screens::record_form::note_ui;
use crate::t;
use crate::text::closure_proposals as words;
use crate::text::dates::short_date;
use crate::widgets::button::{Button, Look};
use crate::widgets::card::{card_header_ui, card_ui};
use crate::widgets::chip::{success_tag_ui, tag_ui};
use crate::widgets::field::{Hint, named_text_ui};
use crate::widgets::theme::CONTROL_HEIGHT;
use chrono::NaiveDate;
use eframe::egui::{Frame, Margin, Ui, vec2};

const CONTROLS: f32 = 330.0;
const TIME_WIDTH: f32 = 72.0;

/// Draws the card.
pub(super) fn early_ui(
    ui: &mut Ui,
    state: &mut State,
    desk: &Desk,
) -> Option<(Place, SheetAnswer)> {
    let language = desk.language;
    let present = &desk.workspace.settings.early_closing;
    let shown = rows(state.early(), present, desk.today());
    let mut answer = None;
    card_ui(ui, |ui| {
        let title = t!(language, "proposals-early");
        card_header_ui(ui, &title, |_| {}, |_| {});
        Frame::new()
            .inner_margin(Margin::symmetric(16, 10))
            .show(ui, |ui| {
                note_ui(ui, &t!(language, "proposals-early-help"));
            });
        for (index, row) in shown.iter().enumerate() {
            let place = (Card::Early, index);
            let mut lead = Lead::of_row(state.left, place);
            let of_row = row_ui(ui, row, state, &mut lead, desk);
            answer = answer.take().or(of_row.map(|answer| (place, answer)));
        }
    });
    ui.add_space(12.0);
    answer
}

fn row_ui(
    ui: &mut Ui,
    row: &EarlyRow,
    state: &mut State,
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let name = row.occasion.map_or_else(
        || t!(language, "proposals-early-own"),
        |occasion| words::early_occasion(language, occasion),
    );
    let day = short_date(language, row.day, desk.today());
    let beneath = match row.standing {
        EarlyStanding::Present(time) => {
            t!(language, "proposals-early-present", time = time.to_string())
        }
        EarlyStanding::Open | EarlyStanding::Refused => t!(language, "proposals-early-open"),
    };
    let shown = RowWords {
        name: &name,
        days: &day,
        beneath: &beneath,
    };
    let named = t!(
        language,
        "proposals-early-named",
        name = name.as_str(),
        day = day.as_str()
    );
    proposal_row_ui(ui, &row.key, &shown, CONTROLS, |ui| match row.standing {
        EarlyStanding::Refused => {
            tag_ui(ui, &t!(language, "proposals-refused"));
            restore_ui(ui, &row.key, &named, lead, desk)
        }
        EarlyStanding::Open if !desk.may_edit() => None,
        EarlyStanding::Present(time) if !desk.may_edit() => {
            success_tag_ui(ui, &time.to_string());
            None
        }
        EarlyStanding::Open => open_ui(ui, row, &named, state, lead, desk),
        EarlyStanding::Present(time) => present_ui(ui, row, time, &named, state, lead, desk),
    })
}

fn open_ui(
    ui: &mut Ui,
    row: &EarlyRow,
    named: &str,
    state: &mut State,
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let (hour, minute) = USUAL_EARLY_CLOSING;
    let usual = MinuteOfDay::from_hour_minute(hour, minute)?;
    let time = time_ui(ui, (row.day, usual), named, state, lead, desk);
    let label = t!(language, "proposals-take");
    let spoken = t!(language, "proposals-take-name", name = named);
    let button = Button::new(Look::Secondary, &label)
        .accessible_name(&spoken)
        .in_row();
    let taken = match time {
        Some(time) => button.show(ui).clicked().then_some(time),
        None => {
            button.show_disabled(ui, &t!(language, "proposals-early-no-time"));
            None
        }
    };
    let taken = taken.map(|time| with_time(desk, row.day, Some(time)));
    taken.or(refuse_ui(ui, &row.key, named, desk))
}

fn present_ui(
    ui: &mut Ui,
    row: &EarlyRow,
    stored: MinuteOfDay,
    named: &str,
    state: &mut State,
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let time = time_ui(ui, (row.day, stored), named, state, lead, desk);
    let save = t!(language, "proposals-early-save");
    let spoken = t!(language, "proposals-early-save-name", name = named);
    let button = Button::new(Look::Secondary, &save)
        .accessible_name(&spoken)
        .in_row();
    let mut answer = None;
    match time {
        Some(time) if time == stored => {}
        Some(time) if button.show(ui).clicked() => {
            answer = Some(with_time(desk, row.day, Some(time)));
        }
        Some(_) => {}
        None => {
            button.show_disabled(ui, &t!(language, "proposals-early-no-time"));
        }
    }
    let remove = t!(language, "proposals-early-remove");
    let spoken = t!(language, "proposals-early-remove-name", name = named);
    let button = Button::new(Look::Danger, &remove).accessible_name(&spoken);
    if button.in_row().show(ui).clicked() {
        answer = Some(with_time(desk, row.day, None));
    }
    answer
}

/// The field for the time; what it says, where that is a time within the day.
fn time_ui(
    ui: &mut Ui,
    (day, begins): (NaiveDate, MinuteOfDay),
    named: &str,
    state: &mut State,
    lead: &mut Lead,
    desk: &Desk,
) -> Option<MinuteOfDay> {
    let label = t!(desk.language, "proposals-early-time", name = named);
    let text = state.time(day, begins);
    let read = |text: &str| {
        let time: MinuteOfDay = text.parse().ok()?;
        (MinuteOfDay::MIDNIGHT < time && time < MinuteOfDay::END_OF_DAY).then_some(time)
    };
    ui.allocate_ui(vec2(TIME_WIDTH, CONTROL_HEIGHT), |ui| {
        ui.set_width(TIME_WIDTH);
        let field = named_text_ui(ui, &label, text, Hint::NONE);
        lead.meet(&field);
        if let Some(time) = read(text).filter(|_| field.lost_focus()) {
            *text = time.to_string();
        }
    });
    read(text)
}

/// The settings with the day at this time, or without it.
fn with_time(desk: &Desk, day: NaiveDate, time: Option<MinuteOfDay>) -> SheetAnswer {
    let settings = &desk.workspace.settings;
    let mut early_closing: EarlyClosings = settings.early_closing.clone();
    match time {
        Some(time) => early_closing.insert(day, time),
        None => early_closing.remove(&day),
    };
    SheetAnswer::Do(Action::Do(Command::UpdateSettings {
        version: settings.version,
        settings: Settings {
            early_closing,
            ..settings.clone()
        },
    }))
}
