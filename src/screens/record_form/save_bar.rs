//! The bar at the foot of a form: save, take back, and what stands in the way.

use crate::domain::language::Language;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Key, Label, Layout, Margin, Modifiers, Stroke, Ui};

/// What the bar shows.
pub struct SaveBar<'a> {
    pub language: Language,
    /// Why it cannot be saved now; none: it can.
    pub obstacle: Option<&'a str>,
    /// Whether there is something to take back.
    pub changed: Changed,
    /// What removing is called, and why it cannot be done now; none: nothing to remove.
    pub remove: Option<(&'a str, Option<&'a str>)>,
}

/// Whether the form differs from what is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Changed {
    Something,
    Nothing,
}

impl From<bool> for Changed {
    fn from(changed: bool) -> Changed {
        if changed {
            Changed::Something
        } else {
            Changed::Nothing
        }
    }
}

/// What was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SaveChoice {
    Save,
    Revert,
    Remove,
}

/// Draws the bar; Ctrl+S saves from anywhere in the form.
pub fn save_bar_ui(ui: &mut Ui, padding: i8, bar: &SaveBar<'_>) -> Option<SaveChoice> {
    let language = bar.language;
    let tokens = tokens(ui);
    let mut choice = None;
    let rect = ui.max_rect();
    ui.painter().hline(
        rect.x_range(),
        rect.top() + 0.5,
        Stroke::new(1.0, tokens.border),
    );
    Frame::new()
        .inner_margin(Margin::symmetric(padding, 12))
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let save = t!(language, "save");
                let button = Button::new(Look::Primary, &save).icon(icons::FLOPPY_DISK);
                match bar.obstacle {
                    None => {
                        let response = button.show(ui);
                        crate::widgets::tooltip::shortcut_tooltip(&response, &save, "Ctrl+S");
                        let by_key =
                            ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::S));
                        if response.clicked() || by_key {
                            choice = Some(SaveChoice::Save);
                        }
                    }
                    Some(reason) => {
                        button.show_disabled(ui, reason);
                    }
                }
                if bar.changed == Changed::Something
                    && Button::new(Look::Secondary, &t!(language, "form-revert"))
                        .icon(icons::ARROW_COUNTER_CLOCKWISE)
                        .show(ui)
                        .clicked()
                {
                    choice = Some(SaveChoice::Revert);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if let Some((label, reason)) = bar.remove {
                        let button = Button::new(Look::Danger, label).icon(icons::TRASH);
                        match reason {
                            None if button.show(ui).clicked() => choice = Some(SaveChoice::Remove),
                            None => {}
                            Some(reason) => {
                                button.show_disabled(ui, reason);
                            }
                        }
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        if let Some(reason) = bar.obstacle {
                            ui.add(
                                Label::new(TypeStyle::Small.rich(reason).color(tokens.muted))
                                    .wrap(),
                            );
                        }
                    });
                });
            });
        });
    choice
}
