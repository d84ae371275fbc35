//! How often an account is looked at, how well that was kept, and where its log-in lies.

use super::View;
use super::account_form::AccountForm;
use super::account_problem::AccountProblem;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, section_ui};
use crate::t;
use crate::widgets::field::{Hint, labelled_text_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// The card.
pub fn checks_ui(ui: &mut Ui, view: &View, desk: &Desk, form: &mut AccountForm) {
    let language = desk.language;
    let problems = form.problems();
    let told =
        |problem: AccountProblem| problems.contains(&problem).then(|| problem.words(language));
    let (checks_wrong, password) = (
        told(AccountProblem::ChecksUnreadable),
        told(AccountProblem::LoginIsPassword),
    );
    let title = t!(language, "check-section");
    section_ui(
        ui,
        &title,
        |_| {},
        |ui| {
            let (checks, login) = (&mut form.checks_per_day, &mut form.login_place);
            columns_ui(
                ui,
                |ui| {
                    let help = t!(language, "check-per-day-help");
                    let hint = Hint::help(&help).error(checks_wrong.as_deref());
                    labelled_text_ui(ui, &t!(language, "check-per-day"), checks, hint);
                },
                |ui| {
                    let help = t!(language, "check-login-help");
                    let hint = Hint::help(&help).error(password.as_deref());
                    labelled_text_ui(ui, &t!(language, "check-login-place"), login, hint);
                },
            );
            if let Some((_, words)) = &view.watched {
                let muted = tokens(ui).muted;
                ui.add(Label::new(TypeStyle::Small.rich(words).color(muted)).wrap());
            }
        },
    );
}
