//! The closures that are proposed.

use super::lead::{Card, Lead, Place};
use super::row_ui::{RowWords, proposal_row_ui};
use super::state::State;
use crate::commands::Command;
use crate::domain::closure::ClosureDetails;
use crate::domain::closure_proposal::{ClosureProposal, Standing};
use crate::domain::ids::ClosureId;
use crate::screens::action::Action;
use crate::screens::closures::Target;
use crate::screens::closures::sheet::SheetAnswer;
use crate::screens::desk::Desk;
use crate::screens::record_form::note_ui;
use crate::t;
use crate::text::closure_proposals as words;
use crate::text::dates::weekday_range;
use crate::widgets::button::{Button, Look};
use crate::widgets::card::{card_header_ui, card_ui};
use crate::widgets::chip::{success_tag_ui, tag_ui};
use crate::widgets::link::small_named_link_ui;
use eframe::egui::{Frame, Margin, Ui};

const CONTROLS: f32 = 272.0;

/// Draws the card.
pub(super) fn closures_ui(ui: &mut Ui, state: &State, desk: &Desk) -> Option<(Place, SheetAnswer)> {
    let language = desk.language;
    let mut answer = None;
    let shown = state.closures();
    card_ui(ui, |ui| {
        let title = t!(language, "proposals-closures");
        card_header_ui(ui, &title, |_| {}, |_| {});
        Frame::new()
            .inner_margin(Margin::symmetric(16, 10))
            .show(ui, |ui| {
                let sentence = if shown.is_empty() {
                    t!(language, "proposals-no-closures")
                } else {
                    t!(language, "proposals-closures-help")
                };
                note_ui(ui, &sentence);
            });
        for (index, proposal) in shown.iter().enumerate() {
            let place = (Card::Closures, index);
            let mut lead = Lead::of_row(state.left, place);
            let of_row = row_ui(ui, proposal, &mut lead, desk);
            answer = answer.take().or(of_row.map(|answer| (place, answer)));
        }
    });
    ui.add_space(12.0);
    answer
}

fn row_ui(
    ui: &mut Ui,
    proposal: &ClosureProposal,
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let name = words::name(language, &proposal.occasion.name());
    let days = weekday_range(language, proposal.span, desk.today());
    let takes = t!(
        language,
        "proposals-takes",
        count = proposal.working_days.len()
    );
    let mut beneath = format!("{} {takes}", words::why(language, &proposal.occasion));
    if let Standing::PartlyPresent(closures) = &proposal.standing {
        let present = present_names(closures, desk);
        let partly = t!(language, "proposals-partly", names = present);
        beneath = format!("{beneath} {partly}");
    }
    let row = RowWords {
        name: &name,
        days: &days,
        beneath: &beneath,
    };
    proposal_row_ui(ui, &proposal.key, &row, CONTROLS, |ui| {
        let named = format!("{name} {days}");
        match &proposal.standing {
            Standing::Present(closures) => present_ui(ui, closures, lead, desk),
            Standing::Refused => {
                tag_ui(ui, &t!(language, "proposals-refused"));
                restore_ui(ui, &proposal.key, &named, lead, desk)
            }
            Standing::Open | Standing::PartlyPresent(_) => {
                open_ui(ui, proposal, (&name, &named), lead, desk)
            }
        }
    })
}

fn open_ui(
    ui: &mut Ui,
    proposal: &ClosureProposal,
    (name, named): (&str, &str),
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    if !desk.may_edit() {
        return None;
    }
    let mut answer = None;
    let spoken = t!(language, "proposals-take-name", name = named);
    let take = t!(language, "proposals-take");
    let take = Button::new(Look::Secondary, &take).accessible_name(&spoken);
    let take = take.in_row().show(ui);
    lead.meet(&take);
    if take.clicked() {
        answer = Some(SheetAnswer::Do(Action::Do(Command::SaveClosure {
            before: None,
            details: ClosureDetails {
                name: name.to_owned(),
                span: proposal.span,
                accounts: None,
                note: None,
            },
        })));
    }
    let spoken = t!(language, "proposals-change-name", name = named);
    let change = t!(language, "proposals-change");
    let change = Button::new(Look::Quiet, &change).accessible_name(&spoken);
    if change.in_row().show(ui).clicked() {
        answer = Some(SheetAnswer::Open(Target::ProposedClosure {
            name: name.to_owned(),
            days: proposal.span,
        }));
    }
    let refused = refuse_ui(ui, &proposal.key, named, desk);
    answer.or(refused)
}

fn present_ui(
    ui: &mut Ui,
    closures: &[ClosureId],
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    success_tag_ui(ui, &t!(language, "proposals-present"));
    let first = closures.first().filter(|_| desk.may_edit())?;
    let name = present_names(&[*first], desk);
    let show = t!(language, "proposals-show");
    let spoken = t!(language, "proposals-show-name", name = name);
    let link = small_named_link_ui(ui, &show, &spoken);
    lead.meet(&link);
    link.clicked()
        .then_some(SheetAnswer::Open(Target::Closure(*first)))
}

/// The way to say that a proposal is not wanted.
pub(super) fn refuse_ui(ui: &mut Ui, key: &str, name: &str, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let refuse = t!(language, "proposals-refuse");
    let spoken = t!(language, "proposals-refuse-name", name = name);
    let button = Button::new(Look::Quiet, &refuse).accessible_name(&spoken);
    let clicked = button.in_row().show(ui).clicked();
    clicked.then(|| {
        SheetAnswer::Do(Action::Do(Command::RefuseProposal {
            proposal: key.to_owned(),
            name: name.to_owned(),
        }))
    })
}

/// The way to have a refused proposal back.
pub(super) fn restore_ui(
    ui: &mut Ui,
    key: &str,
    name: &str,
    lead: &mut Lead,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    if !desk.may_edit() {
        return None;
    }
    let restore = t!(language, "proposals-restore");
    let spoken = t!(language, "proposals-restore-name", name = name);
    let button = Button::new(Look::Quiet, &restore).accessible_name(&spoken);
    let button = button.in_row().show(ui);
    lead.meet(&button);
    button.clicked().then(|| {
        SheetAnswer::Do(Action::Do(Command::RestoreProposal {
            proposal: key.to_owned(),
            name: name.to_owned(),
        }))
    })
}

/// "Jullov (1 konto), Planeringsdag".
fn present_names(closures: &[ClosureId], desk: &Desk) -> String {
    let present = desk.workspace.closures.iter();
    let names = present
        .filter(|closure| closures.contains(&closure.id))
        .map(|closure| match &closure.accounts {
            None => closure.name.clone(),
            Some(accounts) => t!(
                desk.language,
                "proposals-for-accounts",
                name = closure.name.as_str(),
                count = accounts.len()
            ),
        });
    names.collect::<Vec<_>>().join(", ")
}
