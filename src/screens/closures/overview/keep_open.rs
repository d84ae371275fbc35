//! "Vi lämnar öppet": a decision against a closing, with its reason.

use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, entered_in_field, footed_dialog_ui};
use crate::widgets::field::{Hint, labelled_text_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

const DIALOG: f32 = 480.0;

/// What is typed.
pub struct KeepOpenForm {
    closings: Vec<(AccountId, DateSpan)>,
    /// "Badhuset (Facebook), tor 24–sön 27 dec".
    about: String,
    reason: String,
    begun: bool,
    tried: bool,
}

impl KeepOpenForm {
    /// For these accounts' closings.
    pub fn of(closings: Vec<(AccountId, DateSpan)>, about: String) -> KeepOpenForm {
        KeepOpenForm {
            closings,
            about,
            reason: String::new(),
            begun: false,
            tried: false,
        }
    }

    /// Learns what became of saving; whether it is done with.
    pub fn performed(&self, result: &Result<Done, CommandError>) -> bool {
        result.is_ok()
    }

    /// Draws the form; what it asks for, and whether it is put away.
    pub fn ui(&mut self, ui: &Ui, desk: &Desk) -> (Option<Action>, bool) {
        let language = desk.language;
        let entered = entered_in_field(ui);
        let title = t!(language, "closing-keep-title");
        let (save, cancel) = (t!(language, "closing-keep-action"), t!(language, "cancel"));
        let mut answer = None;
        let body = |ui: &mut Ui| self.fields_ui(ui, desk);
        let left = footed_dialog_ui(ui, "keep-open", &title, DIALOG, body, |ui, ()| {
            ui.add_space(4.0);
            answer = dialog_buttons_ui(ui, Look::Primary, &save, &cancel);
            answer == Some(DialogAnswer::Cancel)
        });
        if entered || answer == Some(DialogAnswer::Act) {
            self.tried = true;
            let reason = self.reason.trim().to_owned();
            let command = (!reason.is_empty()).then(|| Command::KeepOpen {
                closings: self.closings.clone(),
                reason,
            });
            return (command.map(Action::Do), false);
        }
        (None, left)
    }

    fn fields_ui(&mut self, ui: &mut Ui, desk: &Desk) {
        let language = desk.language;
        ui.spacing_mut().item_spacing.y = 10.0;
        let (text, muted) = (tokens(ui).text, tokens(ui).muted);
        ui.add(Label::new(TypeStyle::Strong.rich(&self.about).color(text)).wrap());
        let who = desk.me.map_or_else(
            || t!(language, "closing-keep-nobody"),
            |me| t!(language, "closing-keep-by", who = desk.person_name(me)),
        );
        ui.add(Label::new(TypeStyle::Body.rich(who).color(muted)).wrap());
        let missing = t!(language, "refused-empty-reason");
        let error = (self.tried && self.reason.trim().is_empty()).then_some(missing.as_str());
        let help = t!(language, "closing-keep-help");
        let field = labelled_text_ui(
            ui,
            &t!(language, "closing-keep-reason"),
            &mut self.reason,
            Hint::help(&help).error(error),
        );
        if !std::mem::replace(&mut self.begun, true) {
            field.request_focus();
        }
    }
}
