//! Inställningar: how the window looks, how the program reminds, what holds for the municipality, where the data lies,
//! and its backups.

mod appearance;
mod backups;
mod closing_times;
mod data;
mod municipality;
mod reaching;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::commands::{Command, CommandError, Done};
use crate::store::{SafetyCopy, Store, StoreError};
use crate::t;
use crate::widgets::card::padded_card_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Margin, ScrollArea, Ui};
use std::path::PathBuf;

/// The screen.
pub struct Settings;

/// The copies there are.
pub struct View {
    copies: Vec<SafetyCopy>,
}

/// A form that is being filled in, and the copy somebody thinks of restoring.
#[derive(Default)]
pub struct State {
    form: Option<municipality::Form>,
    /// What stood in the way of saving.
    refusal: Option<municipality::Refusal>,
    /// The form of the times, if something was typed; whether the latest save was its own; and whether
    /// somebody else was quicker.
    closing_times: Option<closing_times::Form>,
    saves_closing_times: bool,
    closing_times_outrun: bool,
    restoring: Option<PathBuf>,
}

impl Screen for Settings {
    type Query = ();
    type View = View;
    type State = State;

    fn query(_state: &State) {}

    fn load(
        store: &Store,
        _desk: &Desk,
        _query: &(),
        _previous: Option<View>,
    ) -> Result<View, StoreError> {
        Ok(View {
            copies: store.list_backups()?,
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let language = desk.language;
        let mut action = None;
        let padding = if ui.available_width() < 960.0 { 16 } else { 24 };
        Frame::new()
            .inner_margin(Margin {
                left: padding,
                right: 0,
                top: 18,
                bottom: 0,
            })
            .show(ui, |ui| {
                let ink = tokens(ui).text;
                ui.label(
                    TypeStyle::Title
                        .rich(t!(language, "nav-settings"))
                        .color(ink),
                );
                ui.add_space(8.0);
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    ui.set_max_width((ui.available_width() - f32::from(padding)).min(760.0));
                    ui.spacing_mut().item_spacing.y = 12.0;
                    section_ui(ui, &t!(language, "settings-appearance"), |ui| {
                        action = action.take().or(appearance::appearance_ui(ui, language));
                    });
                    section_ui(ui, &t!(language, "reach-title"), |ui| {
                        action = action.take().or(reaching::reaching_ui(ui, desk));
                    });
                    section_ui(ui, &t!(language, "settings-municipality"), |ui| {
                        action = action
                            .take()
                            .or(municipality::municipality_ui(ui, state, desk));
                    });
                    section_ui(ui, &t!(language, "settings-closing-times"), |ui| {
                        action = action
                            .take()
                            .or(closing_times::closing_times_ui(ui, state, desk));
                    });
                    section_ui(ui, &t!(language, "settings-data"), |ui| {
                        action = action.take().or(data::data_ui(ui, desk));
                    });
                    section_ui(ui, &t!(language, "settings-backups"), |ui| {
                        action = action.take().or(backups::backups_ui(ui, view, state, desk));
                    });
                    section_ui(ui, &t!(language, "settings-about"), |ui| about_ui(ui, desk));
                    ui.add_space(12.0);
                });
            });
        action.or(backups::confirm_ui(ui, view, state, desk))
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        if !matches!(command, Command::UpdateSettings { .. }) {
            return;
        }
        let of_times = std::mem::take(&mut state.saves_closing_times);
        match result {
            Ok(_) if of_times => {
                state.closing_times = None;
                state.closing_times_outrun = false;
            }
            Ok(_) => {
                state.form = None;
                state.refusal = None;
            }
            Err(CommandError::ChangedMeanwhile { .. }) if of_times => {
                state.closing_times_outrun = true;
            }
            Err(CommandError::ChangedMeanwhile { .. }) => {
                state.refusal = Some(municipality::Refusal::ChangedMeanwhile);
            }
            Err(_) => {}
        }
    }
}

fn section_ui(ui: &mut Ui, title: &str, contents: impl FnOnce(&mut Ui)) {
    padded_card_ui(ui, |ui| {
        let ink = tokens(ui).text;
        ui.label(TypeStyle::Heading.rich(title).color(ink));
        contents(ui);
    });
}

fn about_ui(ui: &mut Ui, desk: &Desk) {
    let tokens = tokens(ui);
    let version = t!(
        desk.language,
        "settings-version",
        version = env!("CARGO_PKG_VERSION")
    );
    ui.label(TypeStyle::Body.rich(version).color(tokens.text));
    ui.label(
        TypeStyle::Small
            .rich(t!(desk.language, "settings-licences"))
            .color(tokens.muted),
    );
}
