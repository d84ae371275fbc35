//! A template's form.

use super::template_about::{about_ui, use_ui};
use super::template_field::TemplateField;
use super::template_form::TemplateForm;
use super::template_list::{move_action, visible};
use super::{State, View, text_ui};
use crate::commands::Command;
use crate::domain::ids::TemplateId;
use crate::domain::template::{Template, TemplateDetails, TemplateKind};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{
    Chosen, Draft, Room, SaveBar, SaveChoice, Step, conflict_ui, foot_panel_ui, form_above_foot_ui,
    form_panel_ui, free_key, save_bar_ui, values_ui,
};
use crate::t;
use crate::widgets::button::{Button, Look, bare_icon_button_ui};
use crate::widgets::chip::tag_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Layout, Ui};

/// Draws the form of the chosen template; the first one shown if nothing is chosen.
pub fn page_ui(
    ui: &mut Ui,
    room: Room,
    view: &View,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let stored = |id: TemplateId| super::template(desk, id);
    let missing =
        |chosen: &Chosen<TemplateId>| matches!(chosen, Chosen::Stored(id) if stored(*id).is_none());
    state.drafts.retain(|chosen, _| !missing(chosen));
    state.chosen = state.chosen.filter(|chosen| !missing(chosen));
    if state.chosen.is_none() {
        state.chosen = visible(state, desk)
            .first()
            .map(|template| Chosen::Stored(template.id));
    }
    let Some(chosen) = state.chosen else {
        form_panel_ui(ui, room, "empty", |ui| {
            empty_state_ui(
                ui,
                icons::ARTICLE,
                &t!(desk.language, "templates-choose"),
                None,
            );
        });
        return None;
    };
    let template = chosen.id().and_then(stored);
    let mut draft = match (state.drafts.remove(&chosen), template) {
        (Some(draft), _) => draft,
        (None, Some(template)) => Draft::of_record(template.version, &template.details),
        (None, None) => {
            let kind = state.new_kind.unwrap_or(TemplateKind::Answer);
            Draft::new_record(TemplateForm::empty(kind, desk.language))
        }
    };
    if let Some(template) = template {
        draft.follow(template.version, &template.details);
    }
    if let Some(template) = template.filter(|_| !desk.may_edit()) {
        state.drafts.insert(chosen, draft);
        form_panel_ui(ui, room, chosen, |ui| {
            let details = &template.details;
            values_ui::<_, TemplateField>(ui, &details.name, details, desk);
        });
        return None;
    }
    let mut action = None;
    form_above_foot_ui(ui, room, chosen, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        action = heading_ui(ui, state, desk, template, &draft);
        if let Some(template) = template.filter(|template| draft.is_outrun(template.version)) {
            conflict_ui(ui, desk, &mut draft, template.version, &template.details);
        }
        about_ui(ui, state, desk, &mut draft.form);
        text_ui::text_ui(ui, desk.language, &mut draft.form, view.preview.as_ref());
        text_ui::preview_ui(ui, desk.language, view.preview.as_ref());
        use_ui(ui, desk, &mut draft.form);
    });
    let action = action.or(foot_ui(ui, room, state, desk, template, &mut draft));
    state.drafts.insert(chosen, draft);
    action
}

fn foot_ui(
    ui: &mut Ui,
    room: Room,
    state: &mut State,
    desk: &Desk,
    template: Option<&Template>,
    draft: &mut Draft<TemplateForm>,
) -> Option<Action> {
    let language = desk.language;
    let changed = draft.is_changed();
    let problem = draft
        .form
        .problems()
        .first()
        .map(|problem| problem.words(language));
    let outrun = template.is_some_and(|template| draft.is_outrun(template.version));
    let obstacle = if outrun {
        Some(t!(language, "conflict-choose-first"))
    } else if !changed && draft.base.is_some() {
        Some(t!(language, "form-nothing-changed"))
    } else {
        problem
    };
    let label = match template {
        Some(_) => t!(language, "template-delete"),
        None => t!(language, "form-discard-new"),
    };
    let bar = SaveBar {
        language,
        obstacle: obstacle.as_deref(),
        changed: (changed && draft.base.is_some()).into(),
        remove: Some((label.as_str(), None)),
    };
    match foot_panel_ui(ui, |ui| save_bar_ui(ui, room.padding, &bar))? {
        SaveChoice::Save => save(desk, template, draft).map(Action::Do),
        SaveChoice::Revert => {
            draft.revert();
            None
        }
        SaveChoice::Remove => match template {
            Some(template) => Some(Action::Do(Command::DeleteTemplate {
                template: template.id,
            })),
            None => {
                let kind = draft.form.kind;
                *draft = Draft::new_record(TemplateForm::empty(kind, language));
                state.chosen = None;
                state.wants_row = Some(0);
                None
            }
        },
    }
}

/// The command that saves the form.
fn save(desk: &Desk, template: Option<&Template>, draft: &Draft<TemplateForm>) -> Option<Command> {
    let details = draft.details()?;
    match (template, &draft.base) {
        (Some(template), Some(base)) => Some(Command::UpdateTemplate {
            template: template.id,
            version: base.version,
            details,
        }),
        _ => Some(Command::CreateTemplate(with_free_key(desk, details))),
    }
}

fn with_free_key(desk: &Desk, mut details: TemplateDetails) -> TemplateDetails {
    let taken = desk
        .templates
        .iter()
        .map(|template| template.details.key.as_str());
    details.key = free_key(&details.name, taken);
    details
}

/// The name, what kind of template it is, and what can be done with it besides writing.
fn heading_ui(
    ui: &mut Ui,
    state: &mut State,
    desk: &Desk,
    template: Option<&Template>,
    draft: &Draft<TemplateForm>,
) -> Option<Action> {
    let language = desk.language;
    let ink = tokens(ui).text;
    let mut action = None;
    let title = template.map_or_else(
        || t!(language, "template-new"),
        |template| template.details.name.clone(),
    );
    ui.horizontal(|ui| {
        ui.set_min_height(32.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            if let Some(template) = template {
                action = buttons_ui(ui, state, desk, template, draft);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if draft.form.unfinished().archived {
                    tag_ui(ui, &t!(language, "template-is-archived"));
                }
                let heading = TypeStyle::Heading.rich(title).color(ink);
                ui.add(eframe::egui::Label::new(heading).truncate());
            });
        });
    });
    ui.add_space(10.0);
    action
}

fn buttons_ui(
    ui: &mut Ui,
    state: &mut State,
    desk: &Desk,
    template: &Template,
    draft: &Draft<TemplateForm>,
) -> Option<Action> {
    let language = desk.language;
    let details = &template.details;
    let mut action = None;
    let label = if details.archived {
        t!(language, "template-restore")
    } else {
        t!(language, "template-archive")
    };
    let archive = Button::new(Look::Secondary, &label).icon(icons::ARCHIVE);
    if draft.is_changed() {
        archive.show_disabled(ui, &t!(language, "template-save-first"));
    } else if archive.show(ui).clicked() {
        let details = TemplateDetails {
            archived: !details.archived,
            ..details.clone()
        };
        action = Some(Action::Do(Command::UpdateTemplate {
            template: template.id,
            version: template.version,
            details,
        }));
    }
    if Button::new(Look::Secondary, &t!(language, "template-duplicate"))
        .icon(icons::COPY_SIMPLE)
        .show(ui)
        .clicked()
    {
        let copy = TemplateDetails {
            name: t!(language, "template-copy-of", name = details.name.clone()),
            archived: false,
            ..details.clone()
        };
        action = Some(Action::Do(Command::CreateTemplate(with_free_key(
            desk, copy,
        ))));
    }
    let mut step = None;
    if bare_icon_button_ui(ui, icons::ARROW_DOWN, &t!(language, "template-move-down")).clicked() {
        step = Some(Step::Down);
    }
    if bare_icon_button_ui(ui, icons::ARROW_UP, &t!(language, "template-move-up")).clicked() {
        step = Some(Step::Up);
    }
    action.or(step.and_then(|step| move_action(state, desk, template.id, step)))
}
