//! What an account is, and who sees to it.

use super::State;
use super::account_form::AccountForm;
use super::account_list::missing_words;
use super::account_problem::AccountProblem;
use crate::domain::account::{Account, Channel};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{columns_ui, date_ui, section_ui, warning_ui};
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::field::{Hint, Select, labelled_text_ui};
use eframe::egui::Ui;

/// The card with name, platform, address and department.
pub fn about_ui(ui: &mut Ui, state: &mut State, desk: &Desk, form: &mut AccountForm) {
    let language = desk.language;
    section_ui(
        ui,
        &t!(language, "account-about"),
        |_| {},
        |ui| {
            let mut channel = form.channel.clone();
            columns_ui(
                ui,
                |ui| {
                    let help = t!(language, "account-name-help");
                    let field = labelled_text_ui(
                        ui,
                        &t!(language, "account-name"),
                        &mut form.name,
                        Hint::help(&help),
                    );
                    if std::mem::take(&mut state.wants_first_field) {
                        field.request_focus();
                        field.scroll_to_me(None);
                    }
                },
                |ui| platform_ui(ui, language, &mut channel),
            );
            form.channel = channel;
            let link_problem = form.problems().contains(&AccountProblem::LinkUnreadable);
            let link_problem = link_problem.then(|| AccountProblem::LinkUnreadable.words(language));
            let (url, department) = (&mut form.url, &mut form.department);
            columns_ui(
                ui,
                |ui| {
                    let hint = Hint::example("https://").error(link_problem.as_deref());
                    labelled_text_ui(ui, &t!(language, "account-link"), url, hint);
                },
                |ui| {
                    labelled_text_ui(
                        ui,
                        &t!(language, "account-department"),
                        department,
                        Hint::NONE,
                    );
                },
            );
        },
    );
}

/// A platform of those offered, or one in the user's own word.
fn platform_ui(ui: &mut Ui, language: Language, channel: &mut Channel) {
    let mut names: Vec<String> = Channel::OFFERED
        .iter()
        .map(|channel| channel.name(language).to_owned())
        .collect();
    names.push(t!(language, "account-other-platform"));
    let known = Channel::OFFERED
        .iter()
        .position(|offered| offered == channel);
    let chosen = known.unwrap_or(Channel::OFFERED.len());
    let label = t!(language, "account-platform");
    if let Some(picked) =
        Select::new(&label)
            .labelled_above(Hint::NONE)
            .show(ui, Some(chosen), &names)
    {
        *channel = Channel::OFFERED
            .get(picked)
            .cloned()
            .unwrap_or_else(|| Channel::Other(String::new()));
    }
    if let Channel::Other(word) = channel {
        ui.add_space(8.0);
        let error = word
            .trim()
            .is_empty()
            .then(|| t!(language, "account-platform-missing"));
        labelled_text_ui(
            ui,
            &t!(language, "account-platform-name"),
            word,
            Hint::NONE.error(error.as_deref()),
        );
    }
}

/// The card with those responsible and the days in use.
pub fn people_ui(
    ui: &mut Ui,
    desk: &Desk,
    account: Option<&Account>,
    form: &mut AccountForm,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    section_ui(
        ui,
        &t!(language, "account-people"),
        |_| {},
        |ui| {
            let same = form
                .problems()
                .contains(&AccountProblem::DeputyIsResponsible);
            let same = same.then(|| AccountProblem::DeputyIsResponsible.words(language));
            let (responsible, deputy) = (&mut form.responsible, &mut form.deputy);
            columns_ui(
                ui,
                |ui| {
                    person_select_ui(
                        ui,
                        desk,
                        &t!(language, "account-responsible"),
                        responsible,
                        Hint::NONE,
                    );
                },
                |ui| {
                    person_select_ui(
                        ui,
                        desk,
                        &t!(language, "account-deputy"),
                        deputy,
                        Hint::NONE.error(same.as_deref()),
                    );
                },
            );
            if let Some(words) = account.and_then(|account| missing_words(desk, account.id)) {
                warning_ui(ui, &words);
                let gone = [form.responsible, form.deputy]
                    .into_iter()
                    .flatten()
                    .find(|id| {
                        let person = desk.workspace.person(*id);
                        person.is_some_and(|person| {
                            person
                                .details
                                .active_to
                                .is_some_and(|last| last < desk.today())
                        })
                    });
                if let Some(person) = gone
                    && small_link_ui(
                        ui,
                        &t!(
                            language,
                            "account-show-person",
                            name = desk.person_name(person)
                        ),
                    )
                    .clicked()
                {
                    action = Some(Action::OpenPerson(person));
                }
            }
            let ends_early = form.problems().contains(&AccountProblem::EndsBeforeStart);
            let ends_early = ends_early.then(|| AccountProblem::EndsBeforeStart.words(language));
            let (from, to) = (&mut form.active_from, &mut form.active_to);
            let help = t!(language, "account-active-help");
            columns_ui(
                ui,
                |ui| {
                    date_ui(
                        ui,
                        &t!(language, "account-active-from"),
                        from,
                        desk,
                        Hint::help(&help),
                    );
                },
                |ui| {
                    date_ui(
                        ui,
                        &t!(language, "account-active-to"),
                        to,
                        desk,
                        Hint::NONE.error(ends_early.as_deref()),
                    );
                },
            );
        },
    );
    action
}

/// A person of those at work, the one already chosen, or nobody.
fn person_select_ui(
    ui: &mut Ui,
    desk: &Desk,
    label: &str,
    person: &mut Option<PersonId>,
    hint: Hint<'_>,
) {
    let offered = desk.workspace.people.iter().filter(|other| {
        let gone = other
            .details
            .active_to
            .is_some_and(|last| last < desk.today());
        !gone || *person == Some(other.id)
    });
    let offered: Vec<(PersonId, String)> = offered
        .map(|other| (other.id, other.details.name.clone()))
        .collect();
    let mut names = vec![t!(desk.language, "account-nobody")];
    names.extend(offered.iter().map(|(_, name)| name.clone()));
    let chosen = person
        .and_then(|person| offered.iter().position(|(id, _)| *id == person))
        .map_or(0, |index| index + 1);
    if let Some(picked) = Select::new(label)
        .labelled_above(hint)
        .show(ui, Some(chosen), &names)
    {
        *person = picked
            .checked_sub(1)
            .and_then(|index| offered.get(index))
            .map(|(id, _)| *id);
    }
}
