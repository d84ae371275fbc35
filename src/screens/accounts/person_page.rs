//! A person's form, and where the person is named.

use super::person_field::PersonField;
use super::person_form::{PersonForm, PersonProblem};
use super::person_mentions::mentions_ui;
use super::{State, View};
use crate::commands::Command;
use crate::domain::ids::PersonId;
use crate::domain::mentions::Mention;
use crate::domain::person::Person;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Chosen, Draft, Room, SaveBar, SaveChoice, columns_ui, conflict_ui, date_ui, foot_panel_ui,
    form_above_foot_ui, form_panel_ui, free_key, save_bar_ui, section_ui, values_ui,
};
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::chip::{Outline, initials_ui};
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::field::{Hint, labelled_text_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// Draws the form of the chosen person; the first one if nothing is chosen.
pub fn page_ui(
    ui: &mut Ui,
    room: Room,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let stored = |id: PersonId| desk.workspace.person(id);
    let missing =
        |chosen: &Chosen<PersonId>| matches!(chosen, Chosen::Stored(id) if stored(*id).is_none());
    state.person_drafts.retain(|chosen, _| !missing(chosen));
    state.person = state.person.filter(|chosen| !missing(chosen));
    if state.person.is_none() {
        let first = desk
            .me
            .or(desk.workspace.people.first().map(|person| person.id));
        state.person = first.map(Chosen::Stored);
    }
    let Some(chosen) = state.person else {
        form_panel_ui(ui, room, "empty", |ui| {
            let (text, button) = (
                t!(desk.language, "people-empty"),
                t!(desk.language, "person-new"),
            );
            let button = desk.may_edit().then_some(button.as_str());
            let shown = empty_state_ui(ui, icons::USERS, &text, button);
            if shown.is_some_and(|button| button.clicked()) {
                state.begin_new();
            }
        });
        return None;
    };
    let person = chosen.id().and_then(stored);
    let mut draft = match (state.person_drafts.remove(&chosen), person) {
        (Some(draft), _) => draft,
        (None, Some(person)) => Draft::of_record(person.version, &person.details),
        (None, None) => Draft::new_record(PersonForm::default()),
    };
    if let Some(person) = person {
        draft.follow(person.version, &person.details);
    }
    let no_mentions = Vec::new();
    let mentions = person
        .and_then(|person| view.mentions.get(&person.id))
        .unwrap_or(&no_mentions);
    if let Some(person) = person.filter(|_| !desk.may_edit()) {
        let mut action = None;
        form_panel_ui(ui, room, chosen, |ui| {
            let title = person.details.name.clone();
            values_ui::<_, PersonField>(ui, &title, &person.details, desk);
            action = mentions_ui(ui, desk, mentions);
        });
        return action;
    }
    let mut action = None;
    form_above_foot_ui(ui, room, chosen, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        heading_ui(ui, desk, person);
        if let Some(person) = person.filter(|person| draft.is_outrun(person.version)) {
            conflict_ui(ui, desk, &mut draft, person.version, &person.details);
        }
        left_ui(ui, desk, person, mentions);
        about_ui(ui, state, desk, &mut draft.form);
        days_ui(ui, desk, &mut draft.form);
        if person.is_some() {
            action = mentions_ui(ui, desk, mentions);
        }
    });
    let action = action.or(foot_ui(ui, room, state, desk, person, mentions, &mut draft));
    state.person_drafts.insert(chosen, draft);
    action
}

fn foot_ui(
    ui: &mut Ui,
    room: Room,
    state: &mut State,
    desk: &Desk,
    person: Option<&Person>,
    mentions: &[Mention],
    draft: &mut Draft<PersonForm>,
) -> Option<Action> {
    let language = desk.language;
    let changed = draft.is_changed();
    let problem = draft
        .form
        .problems()
        .first()
        .map(|problem| problem.words(language));
    let outrun = person.is_some_and(|person| draft.is_outrun(person.version));
    let obstacle = if outrun {
        Some(t!(language, "conflict-choose-first"))
    } else if !changed && draft.base.is_some() {
        Some(t!(language, "form-nothing-changed"))
    } else {
        problem
    };
    let named = (!mentions.is_empty()).then(|| t!(language, "person-named"));
    let label = match person {
        Some(_) => t!(language, "person-delete"),
        None => t!(language, "form-discard-new"),
    };
    let remove = Some((label.as_str(), named.as_deref()));
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: (changed && draft.base.is_some()).into(),
        remove,
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => save(desk, person, draft).map(Action::Do),
        SaveChoice::Revert => {
            draft.revert();
            None
        }
        SaveChoice::Remove => match person {
            Some(person) => Some(Action::Do(Command::DeletePerson { person: person.id })),
            None => {
                *draft = Draft::new_record(PersonForm::default());
                state.person = None;
                state.wants_row = Some(0);
                None
            }
        },
    }
}

/// The command that saves the form.
fn save(desk: &Desk, person: Option<&Person>, draft: &Draft<PersonForm>) -> Option<Command> {
    let mut details = draft.details()?;
    match (person, &draft.base) {
        (Some(person), Some(base)) => Some(Command::UpdatePerson {
            person: person.id,
            version: base.version,
            details,
        }),
        _ => {
            let taken = desk
                .workspace
                .people
                .iter()
                .map(|person| person.details.key.as_str());
            details.key = free_key(&details.name, taken);
            Some(Command::CreatePerson(details))
        }
    }
}

fn heading_ui(ui: &mut Ui, desk: &Desk, person: Option<&Person>) {
    let ink = tokens(ui).text;
    ui.horizontal(|ui| match person {
        Some(person) => {
            if let Some(badge) = desk.badge(person.id) {
                initials_ui(ui, &badge.initials, badge.color, Outline::Own);
            }
            ui.label(
                TypeStyle::Heading
                    .rich(person.details.name.as_str())
                    .color(ink),
            );
        }
        None => {
            ui.label(
                TypeStyle::Heading
                    .rich(t!(desk.language, "person-new"))
                    .color(ink),
            );
        }
    });
    ui.add_space(10.0);
}

/// A person who has left and is still named where somebody must be.
fn left_ui(ui: &mut Ui, desk: &Desk, person: Option<&Person>, mentions: &[Mention]) {
    let Some(person) = person else { return };
    let has_left = person
        .details
        .active_to
        .is_some_and(|last| last < desk.today());
    let count = mentions
        .iter()
        .filter(|mention| mention.needs_another())
        .count();
    if has_left && count > 0 {
        let text = t!(
            desk.language,
            "person-left-still-named",
            name = person.details.first_name().to_owned()
        );
        banner_ui(ui, BannerKind::Warning, &text, None);
        ui.add_space(12.0);
    }
}

fn about_ui(ui: &mut Ui, state: &mut State, desk: &Desk, form: &mut PersonForm) {
    let language = desk.language;
    let problems = form.problems();
    let problem =
        |problem: PersonProblem| problems.contains(&problem).then(|| problem.words(language));
    let (email_problem, phone_problem) = (
        problem(PersonProblem::EmailUnreadable),
        problem(PersonProblem::PhoneUnreadable),
    );
    section_ui(
        ui,
        &t!(language, "person-about"),
        |_| {},
        |ui| {
            let (name, title) = (&mut form.name, &mut form.title);
            columns_ui(
                ui,
                |ui| {
                    let field =
                        labelled_text_ui(ui, &t!(language, "person-name"), name, Hint::NONE);
                    if std::mem::take(&mut state.wants_first_field) {
                        field.request_focus();
                        field.scroll_to_me(None);
                    }
                },
                |ui| {
                    let help = t!(language, "person-title-help");
                    labelled_text_ui(ui, &t!(language, "person-title"), title, Hint::help(&help));
                },
            );
            let (email, phone) = (&mut form.email, &mut form.phone);
            columns_ui(
                ui,
                |ui| {
                    let help = t!(language, "person-email-help");
                    let hint = Hint::help(&help).error(email_problem.as_deref());
                    labelled_text_ui(ui, &t!(language, "person-email"), email, hint);
                },
                |ui| {
                    let hint = Hint::NONE.error(phone_problem.as_deref());
                    labelled_text_ui(ui, &t!(language, "person-phone"), phone, hint);
                },
            );
        },
    );
}

fn days_ui(ui: &mut Ui, desk: &Desk, form: &mut PersonForm) {
    let language = desk.language;
    let ends_early = form.problems().contains(&PersonProblem::EndsBeforeStart);
    let ends_early = ends_early.then(|| PersonProblem::EndsBeforeStart.words(language));
    section_ui(
        ui,
        &t!(language, "person-days"),
        |_| {},
        |ui| {
            let (from, to) = (&mut form.active_from, &mut form.active_to);
            columns_ui(
                ui,
                |ui| {
                    let help = t!(language, "person-active-from-help");
                    date_ui(
                        ui,
                        &t!(language, "person-active-from"),
                        from,
                        desk,
                        Hint::help(&help),
                    );
                },
                |ui| {
                    let help = t!(language, "person-active-to-help");
                    let hint = Hint::help(&help).error(ends_early.as_deref());
                    date_ui(ui, &t!(language, "person-active-to"), to, desk, hint);
                },
            );
        },
    );
}
