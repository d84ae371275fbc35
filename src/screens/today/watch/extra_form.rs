//! Looking more often at an account for a span of days.

use super::extra_list::{Chosen, extra_list_ui, present};
use crate::commands::{Command, CommandError, Done};
use crate::domain::calendar::DateSpan;
use crate::domain::check::{ExtraWatch, ExtraWatchDetails, MOST_CHECKS_PER_DAY};
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::date::date_ui;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::errors;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::Look;
use crate::widgets::dialog::{DialogAnswer, dialog_buttons_ui, entered_in_field, footed_dialog_ui};
use crate::widgets::field::{Hint, labelled_text_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::NaiveDate;
use eframe::egui::{Label, Ui};

/// As wide as dialogs are.
const DIALOG: f32 = 480.0;

/// What is typed.
pub(in crate::screens::today) struct ExtraForm {
    account: AccountId,
    /// The present one that is changed; none: a new one.
    before: Option<ExtraWatch>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    checks: String,
    reason: String,
    begun: bool,
    tried: bool,
    /// Somebody else changed it meanwhile.
    outrun: bool,
    finished: bool,
}

/// What keeps it from being saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Wrong {
    NoDays,
    EndsBeforeStart,
    Checks,
}

impl ExtraForm {
    /// A new one from today on.
    pub fn of(account: AccountId, desk: &Desk) -> ExtraForm {
        ExtraForm {
            account,
            before: None,
            from: Some(desk.today()),
            to: None,
            checks: "3".to_owned(),
            reason: String::new(),
            begun: false,
            tried: false,
            outrun: false,
            finished: false,
        }
    }

    fn change(&mut self, extra: &ExtraWatch) {
        let details = &extra.details;
        self.before = Some(extra.clone());
        (self.from, self.to) = (Some(details.span.from), Some(details.span.to));
        self.checks = details.checks_per_day.to_string();
        self.reason = details.reason.clone().unwrap_or_default();
        self.tried = false;
        self.outrun = false;
    }

    /// What decides how high the form is.
    fn listed(&self, desk: &Desk) -> usize {
        let rows = present(desk, self.account).count();
        2 * rows + usize::from(self.outrun)
    }

    fn checks(&self) -> Option<u16> {
        let checks: u16 = self.checks.trim().parse().ok()?;
        (1..=MOST_CHECKS_PER_DAY)
            .contains(&checks)
            .then_some(checks)
    }

    fn wrong(&self) -> Option<Wrong> {
        match (self.from, self.to) {
            (Some(from), Some(to)) if to < from => Some(Wrong::EndsBeforeStart),
            (Some(_), Some(_)) => self.checks().is_none().then_some(Wrong::Checks),
            _ => Some(Wrong::NoDays),
        }
    }

    fn command(&self) -> Option<Command> {
        Some(Command::SaveExtraWatch {
            before: self.before.clone(),
            details: ExtraWatchDetails {
                account: self.account,
                span: DateSpan::new(self.from?, self.to?)?,
                checks_per_day: self.checks()?,
                reason: Some(self.reason.clone()),
            },
        })
    }

    /// Learns what became of saving.
    pub fn performed(&mut self, result: &Result<Done, CommandError>) {
        match result {
            Ok(_) => self.finished = true,
            Err(CommandError::ChangedMeanwhile { .. } | CommandError::Gone) => self.outrun = true,
            Err(_) => {}
        }
    }

    /// Draws the form; what it asks for, and whether it is put away.
    pub fn ui(&mut self, ui: &Ui, desk: &Desk) -> (Option<Action>, bool) {
        if self.finished {
            return (None, true);
        }
        let language = desk.language;
        let wrong = self.wrong();
        let entered = entered_in_field(ui);
        let (mut answer, mut chosen) = (None, None);
        let title = t!(language, "check-extra-title");
        let (save, cancel) = (t!(language, "save"), t!(language, "cancel"));
        // A dialog keeps the height it once had; with another list it is another dialog.
        let id = format!("extra-watch-{}", self.listed(desk));
        let body = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            let name = desk.account_name(self.account);
            let ink = tokens(ui).muted;
            ui.add(Label::new(TypeStyle::Body.rich(name).color(ink)).wrap());
            chosen = extra_list_ui(ui, desk, self.account, self.before.as_ref());
            if self.outrun {
                let words = errors::command_error(language, &CommandError::Gone);
                banner_ui(ui, BannerKind::Warning, &words, None);
            }
            self.fields_ui(ui, desk, wrong);
        };
        let left = footed_dialog_ui(ui, &id, &title, DIALOG, body, |ui, ()| {
            ui.add_space(4.0);
            answer = dialog_buttons_ui(ui, Look::Primary, &save, &cancel);
            answer == Some(DialogAnswer::Cancel)
        });
        match chosen {
            Some(Chosen::Change(extra)) => self.change(&extra),
            Some(Chosen::Do(command)) => return (Some(Action::Do(*command)), false),
            None => {}
        }
        if entered || answer == Some(DialogAnswer::Act) {
            self.tried = true;
            // What was typed together with Enter counts.
            let wrong = self.wrong();
            let command = wrong.is_none().then(|| self.command()).flatten();
            return (command.map(Action::Do), false);
        }
        (None, left)
    }

    fn fields_ui(&mut self, ui: &mut Ui, desk: &Desk, wrong: Option<Wrong>) {
        let language = desk.language;
        let tried = self.tried;
        let told = |which: Wrong, words: String| (wrong == Some(which)).then_some(words);
        let reversed = told(
            Wrong::EndsBeforeStart,
            t!(language, "form-ends-before-start"),
        );
        let missing = told(Wrong::NoDays, t!(language, "check-extra-days-missing"));
        let (from, to) = (&mut self.from, &mut self.to);
        let first = ui.columns(2, |columns| {
            let [left, right] = columns else { return None };
            let first = date_ui(
                left,
                &t!(language, "check-extra-from"),
                from,
                desk,
                Hint::NONE,
            );
            let error = reversed.or(missing.filter(|_| tried));
            let hint = Hint::NONE.error(error.as_deref());
            date_ui(right, &t!(language, "check-extra-to"), to, desk, hint);
            Some(first)
        });
        let error = told(Wrong::Checks, t!(language, "check-extra-checks-wrong"));
        let hint = Hint::NONE.error(error.as_deref());
        labelled_text_ui(
            ui,
            &t!(language, "check-extra-checks"),
            &mut self.checks,
            hint,
        );
        let help = t!(language, "check-extra-reason-help");
        let hint = Hint::help(&help);
        labelled_text_ui(
            ui,
            &t!(language, "check-extra-reason"),
            &mut self.reason,
            hint,
        );
        if !std::mem::replace(&mut self.begun, true)
            && let Some(first) = first
        {
            first.request_focus();
        }
    }
}
