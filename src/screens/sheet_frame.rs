//! The frame of a sheet: title line with the way back, and leaving without losing a draft.

use crate::domain::language::Language;
use crate::screens::record_form::warning_ui;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::dialog::{DialogAnswer, DialogWords, question_dialog_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Id, Key, Layout, Margin, Panel, Popup, Stroke, Ui};

/// Whether the user is asked about a draft before the sheet is put away.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Leaving {
    #[default]
    Stays,
    Asks,
}

/// Whether Esc is for the sheet, not for a list or calendar that is open on it. To be asked before
/// anything is drawn.
pub fn escapes(ui: &Ui) -> bool {
    !Popup::is_any_open(ui.ctx()) && ui.input(|input| input.key_pressed(Key::Escape))
}

/// The title line of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct SheetTitle<'a> {
    pub title: &'a str,
    /// The screen that the way back leads to, and what a screen reader says of it.
    pub back: &'a str,
    pub back_name: &'a str,
}

/// Draws the title line; says whether the way back was taken.
pub fn sheet_title_ui(
    ui: &mut Ui,
    padding: i8,
    words: SheetTitle<'_>,
    right: impl FnOnce(&mut Ui),
) -> bool {
    let tokens = tokens(ui);
    let mut back = false;
    Panel::top(Id::unique("sheet_title"))
        .exact_size(60.0)
        .show_separator_line(false)
        .frame(Frame::new().fill(tokens.bg))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            let line = Stroke::new(1.0, tokens.border);
            ui.painter()
                .hline(rect.x_range(), rect.bottom() - 0.5, line);
            Frame::new()
                .inner_margin(Margin::symmetric(padding, 14))
                .show(ui, |ui| {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.spacing_mut().item_spacing.x = 12.0;
                        back = Button::new(Look::Secondary, words.back)
                            .icon(icons::ARROW_LEFT)
                            .accessible_name(words.back_name)
                            .show(ui)
                            .clicked();
                        ui.label(TypeStyle::Title.rich(words.title).color(tokens.text));
                        ui.with_layout(Layout::right_to_left(Align::Center), right);
                    });
                });
        });
    back
}

/// Puts the sheet away where nothing is lost, else asks first; true: it is to be closed.
pub fn leave_ui(
    ui: &Ui,
    language: Language,
    leaving: &mut Leaving,
    wants: bool,
    changed: bool,
) -> bool {
    if wants && *leaving == Leaving::Stays {
        if !changed {
            return true;
        }
        *leaving = Leaving::Asks;
        ui.ctx().request_repaint();
        return false;
    }
    if *leaving == Leaving::Stays {
        return false;
    }
    let (title, body) = (
        t!(language, "coverage-leave-title"),
        t!(language, "coverage-leave-body"),
    );
    let (action, cancel) = (
        t!(language, "coverage-leave-discard"),
        t!(language, "coverage-leave-stay"),
    );
    let words = DialogWords {
        title: &title,
        body: &body,
        action: &action,
        cancel: &cancel,
    };
    match question_dialog_ui(ui, "sheet-leave", words, Look::Danger) {
        Some(DialogAnswer::Act) => true,
        Some(DialogAnswer::Cancel) => {
            *leaving = Leaving::Stays;
            false
        }
        None => false,
    }
}

/// Draws what is odd about a form, a line for each.
pub fn warning_list_ui(ui: &mut Ui, warnings: &[String]) {
    for warning in warnings {
        warning_ui(ui, warning);
        ui.add_space(4.0);
    }
    if !warnings.is_empty() {
        ui.add_space(8.0);
    }
}
