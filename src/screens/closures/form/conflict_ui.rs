//! Both versions, when somebody else changed the closure meanwhile.

use super::state::State;
use crate::domain::closure::ClosureDetails;
use crate::screens::desk::Desk;
use crate::screens::record_form::columns_ui;
use crate::t;
use crate::text::dates::weekday_range;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{Button, Look};
use crate::widgets::card::padded_card_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// Shows what is written here beside what is stored, and goes on with one of them.
pub(super) fn conflict_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(theirs) = state.theirs.clone() else {
        return;
    };
    let explained = t!(language, "conflict-explained");
    banner_ui(ui, BannerKind::Warning, &explained, None);
    ui.add_space(12.0);
    let (mut keeps, mut takes) = (false, false);
    padded_card_ui(ui, |ui| {
        let mine = state.draft.details(&desk.workspace);
        let theirs = theirs.details();
        columns_ui(
            ui,
            |ui| {
                let button = t!(language, "absence-keep-mine");
                let title = t!(language, "conflict-mine");
                keeps = version_ui(ui, desk, &title, mine.as_ref(), &button);
            },
            |ui| {
                let button = t!(language, "absence-take-theirs");
                let title = t!(language, "conflict-theirs");
                takes = version_ui(ui, desk, &title, Some(&theirs), &button);
            },
        );
    });
    ui.add_space(12.0);
    if keeps {
        state.keep_mine();
    } else if takes {
        *state = State::with(theirs);
    }
    if keeps || takes {
        ui.ctx().request_repaint();
    }
}

fn version_ui(
    ui: &mut Ui,
    desk: &Desk,
    title: &str,
    details: Option<&ClosureDetails>,
    button: &str,
) -> bool {
    let tokens = tokens(ui);
    ui.label(TypeStyle::Heading.rich(title).color(tokens.text));
    let words = details.map_or_else(
        || t!(desk.language, "conflict-mend-first"),
        |details| version_words(desk, details),
    );
    ui.add(Label::new(TypeStyle::Dense.rich(words).color(tokens.muted)).wrap());
    Button::new(Look::Secondary, button).show(ui).clicked()
}

/// "Jul och nyår, tor 24 dec–sön 3 jan 2027, alla konton".
fn version_words(desk: &Desk, details: &ClosureDetails) -> String {
    let accounts = match &details.accounts {
        None => t!(desk.language, "closure-all-accounts-short"),
        Some(accounts) => {
            let names = accounts.iter().map(|account| desk.account_name(*account));
            names.collect::<Vec<_>>().join(", ")
        }
    };
    let days = weekday_range(desk.language, details.span, desk.today());
    let mut parts = vec![details.name.clone(), days, accounts];
    parts.extend(details.note.clone());
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
