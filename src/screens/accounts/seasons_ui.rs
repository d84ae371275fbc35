//! Seasons: dated periods with opening hours of their own.

use super::State;
use super::account_form::AccountForm;
use super::season_form::{SeasonForm, overlapped_by};
use super::week_ui::week_ui;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, date_ui, note_ui, section_ui, warning_ui};
use crate::t;
use crate::text::hours;
use crate::widgets::button::{Button, Look, bare_icon_button_ui};
use crate::widgets::card::divider_ui;
use crate::widgets::field::Hint;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Ui};

/// What was asked for with one season.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Open,
    Close,
    Up,
    Down,
    Remove,
}

/// Draws the card; one season at a time is open for writing.
pub fn seasons_ui(ui: &mut Ui, state: &mut State, desk: &Desk, form: &mut AccountForm) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "account-seasons"),
        |_| {},
        |ui| {
            note_ui(ui, &t!(language, "account-seasons-help"));
            let mut wish = None;
            for index in 0..form.seasons.len() {
                if index > 0 {
                    divider_ui(ui);
                }
                let asked = ui
                    .push_id(("season", index), |ui| {
                        season_ui(ui, state, desk, &mut form.seasons, index)
                    })
                    .inner;
                wish = wish.or(asked.map(|asked| (index, asked)));
            }
            if let Some((index, wish)) = wish {
                grant(state, &mut form.seasons, index, wish);
            }
            if Button::new(Look::Secondary, &t!(language, "season-add"))
                .icon(icons::PLUS)
                .show(ui)
                .clicked()
            {
                form.seasons
                    .insert(0, SeasonForm::next_summer(&form.week, desk.today()));
                state.open_season = Some(0);
            }
        },
    );
}

fn grant(state: &mut State, seasons: &mut Vec<SeasonForm>, index: usize, wish: Wish) {
    let was_open = state.open_season == Some(index);
    match wish {
        Wish::Open => state.open_season = Some(index),
        Wish::Close => state.open_season = None,
        Wish::Up if index > 0 => {
            seasons.swap(index, index - 1);
            state.open_season = was_open.then_some(index - 1);
        }
        Wish::Down if index + 1 < seasons.len() => {
            seasons.swap(index, index + 1);
            state.open_season = was_open.then_some(index + 1);
        }
        Wish::Up | Wish::Down => {}
        Wish::Remove => {
            seasons.remove(index);
            state.open_season = None;
        }
    }
}

fn season_ui(
    ui: &mut Ui,
    state: &State,
    desk: &Desk,
    seasons: &mut [SeasonForm],
    index: usize,
) -> Option<Wish> {
    let language = desk.language;
    let open = state.open_season == Some(index);
    let mut wish = None;
    let dates = dates_words(desk, &seasons[index]);
    ui.horizontal(|ui| {
        let ink = tokens(ui).text;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let mut button = |icon, name: String, asked| {
                if bare_icon_button_ui(ui, icon, &name).clicked() {
                    wish = Some(asked);
                }
            };
            button(
                icons::TRASH,
                t!(language, "season-remove", dates = dates.as_str()),
                Wish::Remove,
            );
            if index + 1 < seasons.len() {
                button(
                    icons::ARROW_DOWN,
                    t!(language, "season-down", dates = dates.as_str()),
                    Wish::Down,
                );
            }
            if index > 0 {
                button(
                    icons::ARROW_UP,
                    t!(language, "season-up", dates = dates.as_str()),
                    Wish::Up,
                );
            }
            if open {
                button(
                    icons::CARET_UP,
                    t!(language, "season-close", dates = dates.as_str()),
                    Wish::Close,
                );
            } else {
                button(
                    icons::PENCIL_SIMPLE,
                    t!(language, "season-change", dates = dates.as_str()),
                    Wish::Open,
                );
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(TypeStyle::Strong.rich(dates.as_str()).color(ink)).wrap());
            });
        });
    });
    if !open {
        let week = seasons[index].week.hours();
        let words = match week {
            Some(week) => {
                hours::week(language, &week).unwrap_or_else(|| t!(language, "season-closed"))
            }
            None => t!(language, "account-season-unreadable"),
        };
        note_ui(ui, &words);
    }
    if let Some(above) = overlapped_by(seasons, index) {
        warning_ui(
            ui,
            &t!(
                language,
                "season-overlap",
                dates = dates_words(desk, &seasons[above])
            ),
        );
    }
    if open {
        open_ui(ui, desk, &mut seasons[index]);
    }
    wish
}

fn open_ui(ui: &mut Ui, desk: &Desk, season: &mut SeasonForm) {
    let language = desk.language;
    let reversed = season
        .from
        .zip(season.to)
        .is_some_and(|(from, to)| to < from);
    let missing = |day: Option<_>| day.is_none().then(|| t!(language, "season-day-missing"));
    let from_error = missing(season.from);
    let to_error =
        missing(season.to).or(reversed.then(|| t!(language, "season-ends-before-start")));
    let (from, to) = (&mut season.from, &mut season.to);
    columns_ui(
        ui,
        |ui| {
            date_ui(
                ui,
                &t!(language, "season-from"),
                from,
                desk,
                Hint::NONE.error(from_error.as_deref()),
            );
        },
        |ui| {
            date_ui(
                ui,
                &t!(language, "season-to"),
                to,
                desk,
                Hint::NONE.error(to_error.as_deref()),
            );
        },
    );
    week_ui(ui, language, &mut season.week);
}

fn dates_words(desk: &Desk, season: &SeasonForm) -> String {
    let language = desk.language;
    match (season.span(), season.week.hours()) {
        (Some(span), opening_hours) => {
            let season = crate::domain::opening_hours::Season {
                span,
                opening_hours: opening_hours.unwrap_or_default(),
            };
            hours::season_dates(language, &season, desk.today())
        }
        (None, _) => t!(language, "season-new"),
    }
}
