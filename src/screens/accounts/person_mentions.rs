//! Where a person is named, with links to mend it.

use crate::domain::mentions::Mention;
use crate::screens::action::{Action, Place};
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::widgets::button::text_link_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// Draws the card.
pub fn mentions_ui(ui: &mut Ui, desk: &Desk, mentions: &[Mention]) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    section_ui(
        ui,
        &t!(language, "person-mentions"),
        |_| {},
        |ui| {
            if mentions.is_empty() {
                note_ui(ui, &t!(language, "person-not-named"));
            }
            ui.spacing_mut().item_spacing.y = 4.0;
            for (index, mention) in mentions.iter().enumerate() {
                ui.push_id(index, |ui| {
                    action = action.take().or(mention_ui(ui, desk, *mention));
                });
            }
        },
    );
    action
}

/// One line: what, and where to mend it.
fn mention_ui(ui: &mut Ui, desk: &Desk, mention: Mention) -> Option<Action> {
    let language = desk.language;
    let account = |account| desk.account_name(account);
    let (words, link, action) = match mention {
        Mention::Responsible(id) => (
            t!(language, "mention-responsible"),
            account(id),
            Some(Action::OpenAccount(id)),
        ),
        Mention::Deputy(id) => (
            t!(language, "mention-deputy"),
            account(id),
            Some(Action::OpenAccount(id)),
        ),
        Mention::Roster { account: id, rows } => (
            t!(language, "mention-roster", count = rows),
            account(id),
            Some(Action::OpenAccount(id)),
        ),
        Mention::StandIn { absent } => (
            t!(language, "mention-stand-in"),
            desk.person_name(absent),
            Some(Action::OpenPerson(absent)),
        ),
        Mention::Absences { count } => (
            t!(language, "mention-absences", count = count),
            String::new(),
            None,
        ),
        Mention::Template(id) => {
            let name = desk.templates.iter().find(|template| template.id == id);
            let name = name
                .map(|template| template.details.name.clone())
                .unwrap_or_default();
            (
                t!(language, "mention-template"),
                name,
                Some(Action::OpenTemplate(id)),
            )
        }
        Mention::OpenQuestions { count } => (
            t!(language, "mention-questions", count = count),
            t!(language, "mention-show-questions"),
            Some(Action::Go(Place::Questions)),
        ),
    };
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        let ink = tokens(ui).text;
        ui.add(Label::new(TypeStyle::Body.rich(words).color(ink)));
        if let Some(action) = action
            && !link.is_empty()
            && text_link_ui(ui, &link).clicked()
        {
            clicked = Some(action);
        }
    });
    clicked
}
