//! A post to close by itself: what it is, and where.

use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::ClosingPost;
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::errors;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{Look, row_button_ui};
use crate::widgets::composer_text::select_range;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, entered_in_field, footed_dialog_ui};
use crate::widgets::field::{Hint, labelled_text_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

const DIALOG: f32 = 480.0;

/// What is typed.
pub struct PostForm {
    account: AccountId,
    run: DateSpan,
    /// The present one that is changed; none: a new one.
    before: Option<ClosingPost>,
    name: String,
    link: String,
    begun: bool,
    tried: bool,
    /// Somebody else changed it meanwhile.
    outrun: bool,
}

impl PostForm {
    /// For a new post.
    pub fn new(account: AccountId, run: DateSpan) -> PostForm {
        PostForm {
            account,
            run,
            before: None,
            name: String::new(),
            link: String::new(),
            begun: false,
            tried: false,
            outrun: false,
        }
    }

    /// For a present one.
    pub fn of(post: &ClosingPost) -> PostForm {
        PostForm {
            before: Some(post.clone()),
            name: post.name.clone(),
            link: post.link.clone().unwrap_or_default(),
            ..PostForm::new(post.account, post.run)
        }
    }

    /// Learns what became of saving; whether it is done with.
    pub fn performed(&mut self, result: &Result<Done, CommandError>) -> bool {
        self.outrun = result.is_err();
        result.is_ok()
    }

    fn command(&self) -> Option<Command> {
        let name = self.name.trim();
        let link = self.link.trim();
        (!name.is_empty()).then(|| Command::SaveClosingPost {
            before: self.before.clone(),
            account: self.account,
            run: self.run,
            name: name.to_owned(),
            link: (!link.is_empty()).then(|| link.to_owned()),
        })
    }

    /// Draws the form; what it asks for, and whether it is put away.
    pub fn ui(&mut self, ui: &Ui, desk: &Desk) -> (Option<Action>, bool) {
        let language = desk.language;
        let entered = entered_in_field(ui);
        let title = match self.before {
            None => t!(language, "closing-post-new"),
            Some(_) => t!(language, "closing-post-change"),
        };
        let (save, cancel) = (t!(language, "save"), t!(language, "cancel"));
        let mut answer = None;
        let body = |ui: &mut Ui| self.fields_ui(ui, desk);
        let left = footed_dialog_ui(ui, "closing-post", &title, DIALOG, body, |ui, ()| {
            ui.add_space(4.0);
            answer = dialog_buttons_ui(ui, Look::Primary, &save, &cancel);
            answer == Some(DialogAnswer::Cancel)
        });
        if entered || answer == Some(DialogAnswer::Act) {
            self.tried = true;
            return (self.command().map(Action::Do), false);
        }
        (None, left)
    }

    fn fields_ui(&mut self, ui: &mut Ui, desk: &Desk) {
        let language = desk.language;
        ui.spacing_mut().item_spacing.y = 10.0;
        let muted = tokens(ui).muted;
        let account = desk.account_name(self.account);
        ui.add(Label::new(TypeStyle::Body.rich(account).color(muted)).wrap());
        if self.outrun {
            let words = errors::command_error(language, &CommandError::Gone);
            banner_ui(ui, BannerKind::Warning, &words, None);
        }
        if self.before.is_none() {
            ui.horizontal_wrapped(|ui| {
                for usual in [
                    t!(language, "closing-post-pinned"),
                    t!(language, "closing-post-ad"),
                    t!(language, "closing-post-event"),
                ] {
                    if row_button_ui(ui, None, &usual).clicked() {
                        self.name = usual;
                        // What it is about is written after it.
                        self.begun = false;
                    }
                }
            });
        }
        let missing = t!(language, "closing-post-name-missing");
        let error = (self.tried && self.name.trim().is_empty()).then_some(missing.as_str());
        let help = t!(language, "closing-post-name-help");
        let name = labelled_text_ui(
            ui,
            &t!(language, "closing-post-name"),
            &mut self.name,
            Hint::help(&help).error(error),
        );
        let link = t!(language, "closing-post-link");
        labelled_text_ui(ui, &link, &mut self.link, Hint::NONE);
        if !std::mem::replace(&mut self.begun, true) {
            let end = self.name.len();
            select_range(ui.ctx(), name.id, &self.name, end..end);
        }
    }
}
