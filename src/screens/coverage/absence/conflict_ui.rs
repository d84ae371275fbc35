//! Both versions, when somebody else changed the absence meanwhile.

use super::outcome_words::days;
use super::state::State;
use crate::domain::absence::AbsenceDetails;
use crate::screens::desk::Desk;
use crate::screens::record_form::columns_ui;
use crate::t;
use crate::text::coverage::stored_absence_reason;
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
        let mine = state.worked.as_ref().map(|worked| &worked.details);
        let theirs = theirs.details();
        columns_ui(
            ui,
            |ui| {
                let button = t!(language, "absence-keep-mine");
                keeps = version_ui(ui, desk, &t!(language, "conflict-mine"), mine, &button);
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
    details: Option<&AbsenceDetails>,
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

/// "Leila Ek, mån 6 juli–fre 10 juli, Semester. Ersättare: Sofia Lind (alla konton)".
fn version_words(desk: &Desk, details: &AbsenceDetails) -> String {
    let language = desk.language;
    let reason = details
        .reason
        .as_deref()
        .map(|reason| stored_absence_reason(language, reason));
    let stand_ins: Vec<String> = details
        .stand_ins
        .iter()
        .map(|row| {
            let account = row.account.map_or_else(
                || t!(language, "absence-all-accounts"),
                |account| desk.account_name(account),
            );
            format!("{}: {}", account, desk.person_name(row.person))
        })
        .collect();
    let stand_ins = if stand_ins.is_empty() {
        t!(language, "absence-no-stand-in")
    } else {
        stand_ins.join("; ")
    };
    let parts = [
        Some(desk.person_name(details.person)),
        Some(days(desk, details.span)),
        reason,
        Some(stand_ins),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
