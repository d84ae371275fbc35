//! The bar at the foot of a form: save, take back, and what stands in the way.

use crate::domain::language::Language;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::icons::{self, Icon};
use crate::widgets::list_row::elided_text_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::{shortcut_tooltip, tooltip};
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Key, Layout, Margin, Modifiers, Response, Stroke, Ui};

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
                let words = Words::of(ui.available_width());
                let save = t!(language, "save");
                let button = Button::new(Look::Primary, &save).icon(icons::FLOPPY_DISK);
                match bar.obstacle {
                    None => {
                        let response = button.show(ui);
                        shortcut_tooltip(&response, &save, "Ctrl+S");
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
                if bar.changed == Changed::Something {
                    let revert = t!(language, "form-revert");
                    let icon = icons::ARROW_COUNTER_CLOCKWISE;
                    let button = Named::new(Look::Secondary, icon, &revert);
                    if button.show(ui, words).clicked() {
                        choice = Some(SaveChoice::Revert);
                    }
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if let Some((label, reason)) = bar.remove {
                        let button = Named::new(Look::Danger, icons::TRASH, label);
                        match reason {
                            None if button.show(ui, words).clicked() => {
                                choice = Some(SaveChoice::Remove);
                            }
                            None => {}
                            Some(reason) => {
                                button.button(words).show_disabled(ui, reason);
                            }
                        }
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        if let Some(reason) = bar.obstacle {
                            // Two lines are what the bar has room for; the button's tooltip has it all.
                            elided_text_ui(ui, TypeStyle::Small, tokens.muted, reason, 2);
                        }
                    });
                });
            });
        });
    choice
}

/// Whether there is room for words on every button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Shown,
    OnHover,
}

impl Words {
    /// Below this width the reason beside the buttons would be squeezed to a word a line.
    const ROOM: f32 = 600.0;

    fn of(width: f32) -> Words {
        if width < Words::ROOM {
            Words::OnHover
        } else {
            Words::Shown
        }
    }
}

/// A button that keeps its name when there is no room for it.
#[derive(Clone, Copy)]
struct Named<'a> {
    look: Look,
    icon: Icon,
    name: &'a str,
}

impl<'a> Named<'a> {
    fn new(look: Look, icon: Icon, name: &'a str) -> Named<'a> {
        Named { look, icon, name }
    }

    fn button(self, words: Words) -> Button<'a> {
        let label = match words {
            Words::Shown => self.name,
            Words::OnHover => "",
        };
        Button::new(self.look, label)
            .icon(self.icon)
            .accessible_name(self.name)
    }

    fn show(self, ui: &mut Ui, words: Words) -> Response {
        let response = self.button(words).show(ui);
        if words == Words::OnHover {
            tooltip(&response, self.name);
        }
        response
    }
}
