//! What a stand-in needs to know: one page for an absence, on the screen, on paper, in a mail.

mod page_ui;

use super::frame::escapes;
use super::sheet::SheetAnswer;
use crate::domain::absence::Absence;
use crate::domain::coverage::Coverage;
use crate::domain::handover::{
    CitizensWords, HandoverChoice, HandoverSources, Texts, handover, stand_ins,
};
use crate::domain::ids::{AbsenceId, PersonId, QuestionId};
use crate::domain::question::EntryKind;
use crate::domain::stand_in_plan::LONGEST_ABSENCE_DAYS;
use crate::exchange::mail_link::{is_address, mail_link};
use crate::screens::action::{Action, Export};
use crate::screens::desk::Desk;
use crate::store::{Store, StoreError};
use crate::t;
use crate::text::handover::{HandoverPage, handover_page};
use crate::widgets::button::{Button, Look, secondary_button_ui};
use crate::widgets::card::divider_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::field::{Select, checkbox_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Frame, Label, Margin, Ui};
use page_ui::page_ui;

/// For whom the page is, what it may hold, and what is still to be asked for.
pub(super) struct State {
    choice: HandoverChoice,
    /// Those who stand in, in the order in which they begin.
    stand_ins: Vec<PersonId>,
    /// The mail that is opened once the text is on the clipboard.
    mail: Option<String>,
    begun: bool,
}

/// What is loaded for a handover.
pub(super) type Query = HandoverChoice;

/// The page in words; nothing where the absence is gone.
pub(super) type View = Option<HandoverPage>;

impl State {
    /// The page for an absence; nothing where it is gone. Whoever stands in sees their own part.
    pub fn of(absence: AbsenceId, desk: &Desk) -> Option<State> {
        let known = absence_of(desk, absence)?;
        let stand_ins = stand_ins(&coverage_of(desk, known), &desk.workspace, known);
        Some(State {
            choice: HandoverChoice {
                absence,
                stand_in: desk.me.filter(|me| stand_ins.contains(me)),
                with_texts: false,
                with_logins: false,
            },
            stand_ins,
            mail: None,
            begun: false,
        })
    }

    /// What the page is loaded for.
    pub fn query(&self) -> Query {
        self.choice
    }
}

fn absence_of(desk: &Desk, id: AbsenceId) -> Option<&Absence> {
    let mut absences = desk.workspace.absences.iter();
    absences.find(|absence| absence.id == id)
}

/// The coverage of the absence's days, which may reach beyond those that the desk has ready; of one
/// without end, of the nearest.
fn coverage_of(desk: &Desk, absence: &Absence) -> Coverage {
    let span = absence.span.at_most(LONGEST_ABSENCE_DAYS, desk.today());
    Coverage::new(&desk.workspace, span)
}

/// Loads the page; what citizens wrote is read only where it was ticked.
pub(super) fn load(store: &Store, desk: &Desk, choice: Query) -> Result<View, StoreError> {
    let Some(absence) = absence_of(desk, choice.absence) else {
        return Ok(None);
    };
    let coverage = coverage_of(desk, absence);
    let gather = |texts: &Texts| {
        let sources = HandoverSources {
            workspace: &desk.workspace,
            coverage: &coverage,
            queue: &desk.queue,
            templates: &desk.templates,
            texts,
        };
        handover(sources, choice)
    };
    let mut texts = Texts::new();
    let mut found = gather(&texts);
    if choice.with_texts {
        let accounts = found.iter().flat_map(|handover| &handover.accounts);
        let questions = accounts.flat_map(|account| &account.questions);
        let ids: Vec<QuestionId> = questions
            .map(|question| question.item.question.id)
            .collect();
        for id in ids {
            texts.extend(words_of(store, id)?.map(|words| (id, words)));
        }
        found = gather(&texts);
    }
    let page =
        found.map(|handover| handover_page(desk.language, &desk.workspace, &handover, desk.now));
    Ok(page)
}

/// The latest that the citizen wrote.
fn words_of(store: &Store, id: QuestionId) -> Result<Option<CitizensWords>, StoreError> {
    let Some(question) = store.question(id)? else {
        return Ok(None);
    };
    let incoming =
        |entry: &&crate::domain::question::Entry| entry.details.kind == EntryKind::Incoming;
    let latest = question.entries.iter().rev().find(incoming);
    Ok(Some(CitizensWords {
        author: question.details.author.clone(),
        text: latest
            .and_then(|entry| entry.details.text.clone())
            .unwrap_or_default(),
    }))
}

/// Draws the sheet.
pub(super) fn show(
    ui: &mut Ui,
    state: &mut State,
    view: Option<&View>,
    desk: &Desk,
) -> Option<SheetAnswer> {
    // The text is on the clipboard since the frame before.
    if let Some(link) = state.mail.take() {
        return Some(SheetAnswer::Do(Action::OpenLink(link)));
    }
    let language = desk.language;
    let mut answer = escapes(ui).then_some(SheetAnswer::Close);
    let padding = if ui.available_width() < 960.0 { 16 } else { 24 };
    Frame::new()
        .inner_margin(Margin::symmetric(padding, 18))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            let page = view.and_then(Option::as_ref);
            answer = answer.take().or(head_ui(ui, state, page, desk));
            choices_ui(ui, state, desk);
            divider_ui(ui);
            if let Some(page) = page {
                page_ui(ui, page);
            } else if view.is_some() {
                let gone = t!(language, "handover-gone");
                empty_state_ui(ui, icons::USERS, &gone, None);
            }
        });
    answer
}

fn head_ui(
    ui: &mut Ui,
    state: &mut State,
    page: Option<&HandoverPage>,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        let back = secondary_button_ui(ui, Some(icons::ARROW_LEFT), &t!(language, "handover-back"));
        if !std::mem::replace(&mut state.begun, true) {
            back.request_focus();
        }
        if back.clicked() {
            answer = Some(SheetAnswer::Close);
        }
        let Some(page) = page else { return };
        let copy = Button::new(Look::Primary, &t!(language, "handover-copy"))
            .icon(icons::ENVELOPE_SIMPLE)
            .show(ui);
        if copy.clicked() {
            let (text, link) = mail_of(state, page, desk);
            state.mail = Some(link);
            ui.ctx().request_repaint();
            answer = Some(SheetAnswer::Do(Action::Copy { text }));
        }
        let save = t!(language, "handover-save");
        if secondary_button_ui(ui, Some(icons::DOWNLOAD_SIMPLE), &save).clicked() {
            let export = Export::Handover(state.choice);
            answer = Some(SheetAnswer::Do(Action::Export(export)));
        }
    });
    answer
}

/// The text for the clipboard, and the link that opens a mail to the one it is for.
fn mail_of(state: &State, page: &HandoverPage, desk: &Desk) -> (String, String) {
    let text = page.plain();
    let only = match (state.choice.stand_in, &state.stand_ins[..]) {
        (Some(person), _) => Some(person),
        (None, [person]) => Some(*person),
        _ => None,
    };
    let address = only
        .and_then(|person| desk.workspace.person(person)?.details.email.clone())
        .filter(|email| is_address(email))
        .unwrap_or_default();
    let paste = t!(desk.language, "handover-mail-paste");
    let mail = mail_link(&address, &page.title, &text, &paste);
    (text, mail.link)
}

fn choices_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let mut names = vec![t!(language, "handover-everybody")];
    names.extend(
        state
            .stand_ins
            .iter()
            .map(|person| desk.person_name(*person)),
    );
    let chosen = state.choice.stand_in.map_or(Some(0), |person| {
        let mut stand_ins = state.stand_ins.iter();
        stand_ins
            .position(|other| *other == person)
            .map(|index| index + 1)
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let label = t!(language, "handover-choose");
        if let Some(picked) = Select::new(&label).width(240.0).show(ui, chosen, &names) {
            let picked = picked.checked_sub(1);
            state.choice.stand_in = picked.and_then(|index| state.stand_ins.get(index).copied());
        }
        let texts = t!(language, "handover-with-texts");
        checkbox_ui(ui, &mut state.choice.with_texts, &texts);
        let logins = t!(language, "handover-with-logins");
        checkbox_ui(ui, &mut state.choice.with_logins, &logins);
    });
}

/// A heading of the page.
fn heading_ui(ui: &mut Ui, style: TypeStyle, text: &str) {
    let ink = tokens(ui).text;
    ui.add(Label::new(style.rich(text).color(ink)).wrap());
}
