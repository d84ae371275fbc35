//! The extra watches of an account that are not over.

use crate::commands::Command;
use crate::domain::calendar::DateSpan;
use crate::domain::check::{ExtraWatch, ExtraWatchDetails};
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::button::small_link_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// What was chosen in the list.
pub(super) enum Chosen {
    Change(ExtraWatch),
    Do(Box<Command>),
}

/// Those of the account that go on or are still to come.
pub(super) fn present(desk: &Desk, account: AccountId) -> impl Iterator<Item = &ExtraWatch> {
    let today = desk.today();
    let extras = desk.workspace.extra_watches.iter();
    extras.filter(move |extra| extra.details.account == account && extra.details.span.to >= today)
}

/// Draws those of the account that go on or are still to come.
pub(super) fn extra_list_ui(
    ui: &mut Ui,
    desk: &Desk,
    account: AccountId,
    changed: Option<&ExtraWatch>,
) -> Option<Chosen> {
    let language = desk.language;
    let mut chosen = None;
    for extra in present(desk, account) {
        let words = words(desk, extra);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let ink = tokens(ui).text;
            ui.add(Label::new(TypeStyle::Body.rich(&words).color(ink)).wrap());
            if changed.is_some_and(|changed| changed.id == extra.id) {
                let muted = tokens(ui).muted;
                let words = t!(language, "check-extra-being-changed");
                ui.label(TypeStyle::Small.rich(words).color(muted));
                return;
            }
            if small_link_ui(ui, &t!(language, "check-extra-change")).clicked() {
                chosen = Some(Chosen::Change(extra.clone()));
            }
            if small_link_ui(ui, &t!(language, "check-extra-end")).clicked() {
                chosen = Some(Chosen::Do(Box::new(end(extra, desk))));
            }
        });
    }
    chosen
}

/// "21–23 dec: 3 kontroller per dag. Brand på badet"
fn words(desk: &Desk, extra: &ExtraWatch) -> String {
    let language = desk.language;
    let details = &extra.details;
    let days = dates::date_range(language, details.span, desk.today());
    let words = t!(
        language,
        "check-extra-line",
        days = days,
        count = details.checks_per_day
    );
    match &details.reason {
        Some(reason) => format!("{words}. {reason}"),
        None => words,
    }
}

/// Ends it from today on: the days that are over stay as they were.
fn end(extra: &ExtraWatch, desk: &Desk) -> Command {
    let yesterday = desk.today().pred_opt().unwrap_or_else(|| desk.today());
    match DateSpan::new(extra.details.span.from, yesterday) {
        Some(span) => Command::SaveExtraWatch {
            before: Some(extra.clone()),
            details: ExtraWatchDetails {
                span,
                ..extra.details.clone()
            },
        },
        None => Command::DeleteExtraWatch {
            extra_watch: extra.id,
        },
    }
}
