//! The platforms: those of the municipality's accounts first.

use super::State;
use crate::domain::account::Channel;
use crate::screens::closures::Target;
use crate::screens::closures::sheet::SheetAnswer;
use crate::screens::desk::Desk;
use crate::screens::record_form::{RegisterRow, arrow_step, register_row_ui};
use crate::t;
use crate::text::platform_guides::Checked;
use crate::widgets::list_row::group_header_ui;
use crate::widgets::nav_item::Presence;
use eframe::egui::{Response, Ui};

/// Draws the list; a press shows the platform's guide.
pub(super) fn channels_ui(ui: &mut Ui, state: &State, desk: &Desk) -> Option<SheetAnswer> {
    let language = desk.language;
    let (own, others) = channels(state, desk);
    let mut rows: Vec<(Channel, Response)> = Vec::new();
    let groups = [
        (t!(language, "guide-own-channels"), own),
        (t!(language, "guide-other-channels"), others),
    ];
    for (label, channels) in groups {
        if channels.is_empty() {
            continue;
        }
        group_header_ui(ui, &label, &channels.len().to_string());
        for channel in channels {
            let response = row_ui(ui, &channel, state, desk);
            rows.push((channel, response));
        }
    }
    let mut chosen = None;
    for (index, (channel, response)) in rows.iter().enumerate() {
        if response.clicked() {
            chosen = Some(channel);
        } else if let Some(next) =
            arrow_step(ui, response).and_then(|step| step.from(index, rows.len()))
            && let Some((channel, neighbour)) = rows.get(next)
        {
            neighbour.request_focus();
            chosen = Some(channel);
        }
    }
    let chosen = chosen.filter(|channel| **channel != state.channel)?;
    Some(SheetAnswer::Open(Target::Guide(chosen.clone())))
}

fn row_ui(ui: &mut Ui, channel: &Channel, state: &State, desk: &Desk) -> Response {
    let language = desk.language;
    let mut guides = desk.workspace.platform_guides.iter();
    let own = guides.find(|guide| guide.details.channel == *channel);
    let checked_on = own.and_then(|guide| guide.details.checked_on);
    let checked = Checked::of(checked_on, desk.today());
    let words = checked.words(language, desk.today());
    let is_old = matches!(checked, Checked::LongAgo(_));
    let is_shown = *channel == state.channel;
    let changed = t!(language, "form-unsaved");
    register_row_ui(
        ui,
        &RegisterRow {
            title: channel.name(language),
            subtitle: &words,
            badge: None,
            warning: is_old.then_some(words.as_str()),
            mark: (is_shown && state.is_changed()).then_some(changed.as_str()),
            presence: Presence::from(is_shown),
        },
    )
}

/// The platforms of the accounts, in the order of the accounts, and all others that are known.
fn channels(state: &State, desk: &Desk) -> (Vec<Channel>, Vec<Channel>) {
    let mut own: Vec<Channel> = Vec::new();
    for account in &desk.workspace.accounts {
        if !own.contains(&account.details.channel) {
            own.push(account.details.channel.clone());
        }
    }
    let guides = desk.workspace.platform_guides.iter();
    let with_guides = guides.map(|guide| guide.details.channel.clone());
    let known = Channel::OFFERED.into_iter().chain(with_guides);
    let mut others: Vec<Channel> = Vec::new();
    for channel in known.chain([state.channel.clone()]) {
        if !own.contains(&channel) && !others.contains(&channel) {
            others.push(channel);
        }
    }
    (own, others)
}
