//! Above the list: whose questions, of which account, in what order.

use super::list_view::{PersonFilter, Sort};
use super::state::State;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::store::Tab;
use crate::t;
use crate::widgets::button::bare_icon_button_ui;
use crate::widgets::card::divider_ui;
use crate::widgets::field::{Select, menu_item_ui};
use crate::widgets::icons;
use eframe::egui::{Frame, Margin, Popup, Ui};

/// Draws the filters.
pub fn filters_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    Frame::new()
        .inner_margin(Margin {
            left: 8,
            right: 4,
            top: 6,
            bottom: 6,
        })
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let room = ui.available_width() - 32.0 - 12.0;
                account_ui(ui, state, desk, (room * 0.52).floor());
                person_ui(ui, state, desk, (room * 0.48).floor());
                sort_ui(ui, state, desk);
            });
        });
    divider_ui(ui);
}

fn account_ui(ui: &mut Ui, state: &mut State, desk: &Desk, width: f32) {
    let language = desk.language;
    let accounts: Vec<(Option<AccountId>, String)> =
        std::iter::once((None, t!(language, "questions-all-accounts")))
            .chain(
                desk.workspace
                    .accounts
                    .iter()
                    .map(|account| (Some(account.id), account.details.full_name(desk.language))),
            )
            .collect();
    let words: Vec<&str> = accounts.iter().map(|(_, name)| name.as_str()).collect();
    let chosen = accounts
        .iter()
        .position(|(id, _)| *id == state.list.account);
    let label = t!(language, "questions-filter-account");
    if let Some(picked) = Select::new(&label)
        .without_label()
        .width(width)
        .show(ui, chosen, &words)
        && let Some((account, _)) = accounts.get(picked)
    {
        state.list.account = *account;
        state.list.begin_at_top();
    }
}

fn person_ui(ui: &mut Ui, state: &mut State, desk: &Desk, width: f32) {
    let language = desk.language;
    let mut people = vec![(PersonFilter::Everybody, t!(language, "questions-everybody"))];
    if desk.me.is_some() {
        people.push((PersonFilter::Mine, t!(language, "questions-mine")));
    }
    people.push((PersonFilter::Nobody, t!(language, "questions-unassigned")));
    let others = desk
        .workspace
        .people
        .iter()
        .filter(|person| Some(person.id) != desk.me);
    people.extend(
        others.map(|person| (PersonFilter::Person(person.id), person.details.name.clone())),
    );
    let words: Vec<&str> = people.iter().map(|(_, name)| name.as_str()).collect();
    let chosen = people
        .iter()
        .position(|(filter, _)| *filter == state.list.person);
    let label = t!(language, "questions-filter-person");
    if let Some(picked) = Select::new(&label)
        .without_label()
        .width(width)
        .show(ui, chosen, &words)
        && let Some((person, _)) = people.get(picked)
    {
        state.list.person = *person;
        state.list.begin_at_top();
    }
}

fn sort_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let by_deadline = matches!(state.list.tab, Tab::Open | Tab::Waiting);
    let mut sorts = vec![
        (Sort::Newest, t!(language, "questions-sort-newest")),
        (Sort::Oldest, t!(language, "questions-sort-oldest")),
    ];
    if by_deadline {
        sorts.insert(0, (Sort::Deadline, t!(language, "questions-sort-deadline")));
    }
    let now = if !by_deadline && state.list.sort == Sort::Deadline {
        Sort::Newest
    } else {
        state.list.sort
    };
    let button = bare_icon_button_ui(ui, icons::ARROWS_DOWN_UP, &t!(language, "questions-sort"));
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(180.0);
        for (sort, label) in &sorts {
            let mark = (*sort == now).then_some(icons::CHECK);
            if menu_item_ui(ui, mark, label).clicked() {
                state.list.sort = *sort;
                state.list.begin_at_top();
            }
        }
    });
}
