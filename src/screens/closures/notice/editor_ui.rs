//! The text with the template it is made from, and what is to be seen to before it is copied.

use super::State;
use super::texts::Written;
use crate::domain::closing::{ClosingPlan, Notice};
use crate::domain::ids::TemplateId;
use crate::domain::language::Language;
use crate::domain::template::Template;
use crate::screens::action::{Action, Place};
use crate::screens::closures::sheet::SheetAnswer;
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::screens::text_buffer::{Buffer, buffer_ui};
use crate::t;
use crate::widgets::button::{small_link_ui, text_link_ui};
use crate::widgets::field::Select;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Id, Label, Ui, vec2};

/// The number to call where life is in danger.
const EMERGENCY: &str = "112";

/// Draws the card.
pub(super) fn editor_ui(
    ui: &mut Ui,
    height: f32,
    state: &mut State,
    plan: &ClosingPlan,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    let title = super::standing::kind_words(language, state.notice);
    section_ui(
        ui,
        &t!(language, "notice-text"),
        |_| {},
        |ui| {
            answer = template_ui(ui, state, plan, desk);
            let (notice, wanted) = (state.notice, std::mem::take(&mut state.wants_text));
            let Some(written) = state.texts.get_mut(plan.account, notice) else {
                return;
            };
            let id = Id::unique(("closures-notice", plan.account.0, notice));
            let name = t!(language, "notice-text-name", kind = title);
            let response = buffer_ui(ui, id, &name, height, &mut written.buffer);
            if wanted {
                response.request_focus();
            }
            remarks_ui(ui, state, plan, desk);
        },
    );
    answer
}

/// The choice of a template, the way to it, and the way back to its words.
fn template_ui(
    ui: &mut Ui,
    state: &mut State,
    plan: &ClosingPlan,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let offered: Vec<&Template> = Notice::offered(&desk.templates, desk.me, plan.account).collect();
    let written = state.texts.get_mut(plan.account, state.notice)?;
    if offered.is_empty() {
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            note_ui(ui, &t!(language, "notice-no-template"));
            if small_link_ui(ui, &t!(language, "nav-templates")).clicked() {
                answer = Some(SheetAnswer::Do(Action::Go(Place::Templates)));
            }
        });
        return answer;
    }
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let names: Vec<&str> = offered
            .iter()
            .map(|one| one.details.name.as_str())
            .collect();
        let chosen = offered
            .iter()
            .position(|one| Some(one.id) == written.template);
        let label = t!(language, "notice-template");
        let empty = t!(language, "notice-choose-template");
        // The way to the template fits on the same line.
        let width = (ui.available_width() - 130.0).clamp(200.0, 360.0);
        let select = Select::new(&label).empty(&empty).width(width);
        if let Some(picked) = select
            .show(ui, chosen, &names)
            .and_then(|at| offered.get(at))
        {
            written.begin_anew(Some(picked.id));
            ui.ctx().request_repaint();
        }
        if written.is_changed() && written.template.is_some() {
            let again = t!(language, "notice-from-template");
            if text_link_ui(ui, &again).clicked() {
                written.begin_anew(written.template);
                ui.ctx().request_repaint();
            }
        }
        let template = offered.iter().find(|one| Some(one.id) == written.template);
        if let Some(template) = template.filter(|_| desk.may_edit())
            && text_link_ui(ui, &t!(language, "notice-change-template")).clicked()
        {
            answer = Some(SheetAnswer::Do(Action::OpenTemplate(template.id)));
        }
    });
    answer
}

/// What to see to, a line for each.
fn remarks_ui(ui: &mut Ui, state: &mut State, plan: &ClosingPlan, desk: &Desk) {
    let language = desk.language;
    let notice = state.notice;
    let Some(written) = state.texts.get_mut(plan.account, notice) else {
        return;
    };
    let written_in = language_of(written.template, desk);
    let fields = written.buffer.fields();
    let open = fields.first().map(|field| format!("[{}]", field.name));
    if let Some(name) = open {
        let sentence = t!(language, "questions-field-empty", name = name);
        if remark_ui(ui, &sentence, Some(&t!(language, "questions-go-there"))) {
            written.buffer.select_first_field();
            state.wants_text = true;
            ui.ctx().request_repaint();
        }
    }
    if written.is_stale {
        remark_ui(ui, &t!(language, "notice-stale"), None);
    }
    if let Some(other) = written_in.filter(|other| *other != language) {
        let sentence = match other {
            Language::Sv => t!(language, "notice-in-swedish"),
            Language::En => t!(language, "notice-in-english"),
        };
        remark_ui(ui, &sentence, None);
    }
    if lacks_emergency_number(written, notice) {
        let sentence = t!(language, "notice-no-emergency");
        if remark_ui(ui, &sentence, Some(&t!(language, "notice-add-emergency"))) {
            let sentence = t!(written_in.unwrap_or(language), "notice-emergency");
            let text = format!("{}\n\n{sentence}", written.buffer.text().trim_end());
            written.buffer = Buffer::new(text, None);
            ui.ctx().request_repaint();
        }
    }
    note_ui(ui, &t!(language, "notice-not-kept"));
}

/// A sentence with a sign, and a link behind it that mends it; says whether that was pressed.
fn remark_ui(ui: &mut Ui, sentence: &str, link: Option<&str>) -> bool {
    let tokens = tokens(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        ui.label(icons::icon_fill(icons::WARNING).color(tokens.warning));
        let words = TypeStyle::Dense.rich(sentence).color(tokens.text);
        ui.add(Label::new(words).wrap());
        link.is_some_and(|link| small_link_ui(ui, link).clicked())
    })
    .inner
}

fn language_of(template: Option<TemplateId>, desk: &Desk) -> Option<Language> {
    let mut templates = desk.templates.iter();
    let template = templates.find(|one| Some(one.id) == template);
    template.map(|template| template.details.language)
}

/// Whether somebody in need would not learn whom to call.
fn lacks_emergency_number(written: &Written, notice: Notice) -> bool {
    notice.is_read_while_closed()
        && !written.buffer.is_blank()
        && !written.buffer.text().contains(EMERGENCY)
}
