//! How the program reaches this user on this computer: notifications, the tray, the start.

use crate::screens::action::{Action, WhenClosed};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::secondary_button_ui;

use crate::widgets::field::{segmented_ui, switch_ui};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

pub(super) fn reaching_ui(ui: &mut Ui, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut wanted = desk.reaching;
    switch_ui(
        ui,
        &mut wanted.notifications,
        &t!(language, "reach-notifications"),
    );
    help_ui(ui, t!(language, "reach-notifications-help"));
    if wanted.notifications {
        switch_ui(ui, &mut wanted.citizens_words, &t!(language, "reach-words"));
        help_ui(ui, t!(language, "reach-words-help"));
    }
    let label = t!(language, "reach-try");
    let tried = secondary_button_ui(ui, Some(icons::MEGAPHONE), &label).clicked();
    let closed = t!(language, "reach-closed");
    ui.label(TypeStyle::Small.rich(closed).color(tokens(ui).muted));
    let ways = [WhenClosed::Ask, WhenClosed::KeepWatching, WhenClosed::Quit];
    let words = [
        t!(language, "reach-ask"),
        t!(language, "reach-keep"),
        t!(language, "reach-quit"),
    ];
    let chosen = ways.iter().position(|way| *way == wanted.when_closed);
    let words = words.each_ref().map(String::as_str);
    if let Some(index) = segmented_ui(ui, &words, chosen.unwrap_or(0)) {
        wanted.when_closed = ways[index];
    }
    help_ui(ui, t!(language, "reach-closed-help"));
    switch_ui(
        ui,
        &mut wanted.start_with_computer,
        &t!(language, "reach-start"),
    );
    help_ui(ui, t!(language, "reach-start-help"));
    if tried {
        return Some(Action::TryNotification);
    }
    (wanted != desk.reaching).then_some(Action::SetReaching(wanted))
}

fn help_ui(ui: &mut Ui, words: String) {
    let muted = tokens(ui).muted;
    ui.add(Label::new(TypeStyle::Small.rich(words).color(muted)).wrap());
}
