//! The pickers above the text: a template goes in at the cursor, a signature stands at the end.

use super::compose_mode::Mode;
use super::detail_view::DetailView;
use super::state::{MenuWish, State, Zone};
use crate::domain::ids::TemplateId;
use crate::domain::template::{Template, TemplateKind};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, Width};
use crate::widgets::field::{Select, menu_item_ui};
use crate::widgets::icons;
use crate::widgets::list_row::elided_text_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::shortcut_tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    Key, Modifiers, Popup, PopupCloseBehavior, ScrollArea, SetOpenCommand, TextEdit, Ui, vec2,
};

/// Draws the way to a template (Ctrl+T).
pub fn template_ui(ui: &mut Ui, width: f32, detail: &DetailView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let label = t!(language, "questions-template");
    let button = Button::new(Look::Secondary, &label)
        .icon(icons::ARTICLE)
        .width(Width::Points(width.min(130.0)));
    let button = button.show(ui);
    shortcut_tooltip(
        &button,
        &t!(language, "questions-template-insert"),
        "Ctrl+T",
    );
    let wish = match std::mem::take(&mut state.template_menu) {
        MenuWish::Open => Some(SetOpenCommand::Bool(true)),
        MenuWish::Close => Some(SetOpenCommand::Bool(false)),
        MenuWish::AsItIs => None,
    };
    let opens = button.clicked() || wish == Some(SetOpenCommand::Bool(true));
    if opens {
        state.template_words.clear();
        state.template_choice = 0;
    }
    let wish = wish.or(button.clicked().then_some(SetOpenCommand::Toggle));
    let popup = Popup::from_response(&button).open_memory(wish);
    let popup = popup
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(340.0);
    let picked = popup.show(|ui| {
        let picked = template_list_ui(ui, opens, detail, state, desk);
        if picked.is_some() {
            ui.close();
        }
        picked
    });
    if let Some(template) = picked.and_then(|shown| shown.inner) {
        insert(template, detail, state, desk);
    }
}

fn template_list_ui(
    ui: &mut Ui,
    opens: bool,
    detail: &DetailView,
    state: &mut State,
    desk: &Desk,
) -> Option<TemplateId> {
    let language = desk.language;
    let offered = offered(detail, state, desk);
    let (down, up, enter) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        (
            pressed(Key::ArrowDown),
            pressed(Key::ArrowUp),
            pressed(Key::Enter),
        )
    });
    let last = offered.len().saturating_sub(1);
    if down {
        state.template_choice = (state.template_choice + 1).min(last);
    } else if up {
        state.template_choice = state.template_choice.saturating_sub(1);
    }
    let label = t!(language, "questions-template-search");
    let hint = TypeStyle::Body.rich(&label).color(tokens(ui).muted);
    let search = TextEdit::singleline(&mut state.template_words)
        .desired_width(f32::INFINITY)
        .hint_text(hint);
    let search = ui
        .add(search.min_size(vec2(0.0, 32.0)))
        .accessible_name(&label);
    if opens {
        search.request_focus();
    }
    if search.changed() {
        state.template_choice = 0;
    }
    ui.add_space(4.0);
    if offered.is_empty() {
        ui.label(
            TypeStyle::Body
                .rich(t!(language, "questions-template-none"))
                .color(tokens(ui).muted),
        );
        return None;
    }
    let mut picked = offered
        .get(state.template_choice)
        .filter(|_| enter)
        .map(|template| template.id);
    ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, template) in offered.iter().enumerate() {
            let here = index == state.template_choice;
            let item = menu_item_ui(
                ui,
                here.then_some(icons::CARET_RIGHT),
                &template.details.name,
            );
            if here && (down || up) {
                item.scroll_to_me(None);
            }
            // One place in the menu, also where the keyboard itself has gone down into it.
            if item.has_focus() {
                state.template_choice = index;
            }
            if item.clicked() {
                picked = Some(template.id);
            }
        }
    });
    if let Some(template) = offered.get(state.template_choice) {
        ui.add_space(4.0);
        elided_text_ui(
            ui,
            TypeStyle::Small,
            tokens(ui).muted,
            &template.details.text,
            3,
        );
    }
    picked
}

/// The templates for this account and person: those of the kind in hand first.
fn offered<'d>(detail: &DetailView, state: &State, desk: &'d Desk) -> Vec<&'d Template> {
    let account = detail.question.details.account;
    let mode = state
        .composer
        .as_ref()
        .map_or(Mode::Answer, |composer| composer.mode);
    let words = state.template_words.trim().to_lowercase();
    let fits = |template: &&Template| {
        let details = &template.details;
        matches!(
            details.kind,
            TemplateKind::Answer | TemplateKind::HoldingReply
        ) && details.is_offered(desk.me, Some(account))
            && (words.is_empty()
                || details.name.to_lowercase().contains(&words)
                || details.text.to_lowercase().contains(&words))
    };
    let mut templates: Vec<&Template> = desk.templates.iter().filter(fits).collect();
    templates.sort_by_key(|template| {
        (
            Some(template.details.kind) != mode.template_kind(),
            template.details.language != desk.language,
        )
    });
    templates
}

fn insert(template: TemplateId, detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(template) = desk.templates.iter().find(|one| one.id == template) else {
        return;
    };
    let Some(composer) = &mut state.composer else {
        return;
    };
    let words = composer.known(detail, desk).filled(template);
    composer.buffer_mut().insert_at_cursor(words.trim_end());
    composer.told = None;
    state.focus = Some(Zone::Composer);
}

/// Draws the choice of a signature, remembered per person and account.
pub fn signature_ui(ui: &mut Ui, width: f32, detail: &DetailView, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let account = detail.question.details.account;
    let Some(composer) = &mut state.composer else {
        return;
    };
    let offered: Vec<&Template> = desk
        .templates
        .iter()
        .filter(|one| {
            one.details.kind == TemplateKind::Signature
                && one.details.is_offered(desk.me, Some(account))
        })
        .collect();
    let mut words: Vec<String> = offered
        .iter()
        .map(|template| template.details.name.clone())
        .collect();
    words.push(t!(language, "questions-no-signature"));
    let chosen = composer
        .signature
        .and_then(|id| offered.iter().position(|template| template.id == id));
    let chosen = Some(chosen.unwrap_or(offered.len()));
    let label = t!(language, "questions-signature");
    if let Some(picked) = Select::new(&label).width(width).show(ui, chosen, &words) {
        let template = offered.get(picked).map(|template| template.id);
        composer.sign(template, detail, desk);
        composer.changed_at = Some(ui.input(|input| input.time));
        if let Some(template) = template {
            state.ask(Action::RememberSignature { account, template });
        }
    }
}
