//! Both versions, when somebody else changed the guide meanwhile.

use super::State;
use crate::domain::platform::GuideDetails;
use crate::screens::desk::Desk;
use crate::screens::record_form::columns_ui;
use crate::t;
use crate::text::platform_guides::Checked;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{Button, Look};
use crate::widgets::card::padded_card_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// Shows what is written here beside what is stored, and goes on with one of them.
pub(super) fn conflict_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let Some(theirs) = state.theirs.as_ref() else {
        return;
    };
    let explained = t!(language, "conflict-explained");
    banner_ui(ui, BannerKind::Warning, &explained, None);
    ui.add_space(12.0);
    let (mut keeps, mut takes) = (false, false);
    padded_card_ui(ui, |ui| {
        columns_ui(
            ui,
            |ui| {
                let (title, button) = (
                    t!(language, "conflict-mine"),
                    t!(language, "guide-keep-mine"),
                );
                keeps = version_ui(ui, desk, &title, &state.form, &button);
            },
            |ui| {
                let title = t!(language, "conflict-theirs");
                let button = t!(language, "guide-take-theirs");
                takes = version_ui(ui, desk, &title, &theirs.details, &button);
            },
        );
    });
    ui.add_space(12.0);
    if keeps {
        state.keep_mine();
    } else if takes {
        state.take_theirs();
    }
    if keeps || takes {
        ui.ctx().request_repaint();
    }
}

fn version_ui(ui: &mut Ui, desk: &Desk, title: &str, details: &GuideDetails, button: &str) -> bool {
    let tokens = tokens(ui);
    ui.label(TypeStyle::Heading.rich(title).color(tokens.text));
    let checked = Checked::of(details.checked_on, desk.today());
    let parts = [
        details.close.as_str(),
        &details.reopen,
        &details.auto_reply,
        &checked.words(desk.language, desk.today()),
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let words = TypeStyle::Dense
        .rich(parts.join("\n\n"))
        .color(tokens.muted);
    ui.add(Label::new(words).wrap());
    Button::new(Look::Secondary, button).show(ui).clicked()
}
