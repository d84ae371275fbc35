//! The sheets of the coverage screen in a window of their own: three people, five accounts that
//! Leila answers for, Monday 21 December.

use crate::registers::{Host, account, done, person, prepare};
use chrono::NaiveDate;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use svarsvakt::commands::{Command, undo};
use svarsvakt::domain::absence::{Absence, AbsenceDetails, StandIn};
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::screens::coverage::{Coverage, Target};
use svarsvakt::store::Store;

pub type Window = Harness<'static, Host<Coverage>>;

/// The office's people and accounts.
pub struct Office {
    pub leila: PersonId,
    pub sofia: PersonId,
    pub per: PersonId,
    pub accounts: Vec<AccountId>,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn span(from: &str, to: &str) -> DateSpan {
    DateSpan::new(day(from), day(to)).unwrap()
}

pub fn office() -> (Store, Office) {
    let mut store = Store::open_in_memory().unwrap();
    let leila = person(&mut store, "Leila Ek", "bibliotekarie");
    let sofia = person(&mut store, "Sofia Lind", "kommunikatör");
    let per = person(&mut store, "Per Öst", "badmästare");
    let pages = [
        ("Biblioteket", Channel::Facebook),
        ("Biblioteket", Channel::Instagram),
        ("Badhuset", Channel::Facebook),
        ("Gata och park", Channel::Facebook),
        ("Exempelby jobb", Channel::LinkedIn),
    ];
    let accounts = pages.map(|(name, channel)| {
        account(&mut store, name, channel, |details| {
            details.responsible = Some(leila);
        })
    });
    let office = Office {
        leila,
        sofia,
        per,
        accounts: accounts.to_vec(),
    };
    (store, office)
}

pub fn absent(store: &mut Store, person: PersonId, span: DateSpan, stand_in: Option<PersonId>) {
    let details = AbsenceDetails {
        person,
        span,
        reason: Some("semester".to_owned()),
        stand_ins: stand_in
            .map(|person| StandIn {
                account: None,
                person,
            })
            .into_iter()
            .collect(),
    };
    done(
        store,
        &Command::SaveAbsence {
            before: None,
            details,
            days: Vec::new(),
        },
    );
}

pub fn window(store: Store, size: Vec2) -> Window {
    let mut window = Harness::builder()
        .with_size(size)
        .with_context_setup(prepare)
        .build_ui_state(
            |ui, host: &mut Host<Coverage>| host.ui(ui),
            Host::<Coverage>::new(store, None),
        );
    window.run_steps(4);
    window
}

/// High enough for the whole form: what is scrolled away is not in the tree.
pub fn tall(store: Store) -> Window {
    window(store, vec2(1080.0, 2600.0))
}

pub fn open(window: &mut Window, target: Target) {
    let host = window.state_mut();
    host.state.open(target, &host.desk);
    window.run_steps(4);
}

pub fn press(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_steps(4);
}

/// Presses a control by keyboard.
pub fn enter_on(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).focus();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(4);
}

/// Chooses from a list by pointer.
pub fn choose(window: &mut Window, list: &str, option: &str) {
    press(window, Role::ComboBox, list);
    press(window, Role::MenuItem, option);
}

pub fn write(window: &mut Window, label: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, label).focus();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_steps(2);
    if text.is_empty() {
        window.key_press(Key::Delete);
    } else {
        window
            .get_by_role_and_label(Role::TextInput, label)
            .type_text(text);
    }
    window.run_steps(2);
    window.key_press(Key::Tab);
    window.run_steps(3);
}

pub fn save(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_steps(4);
}

pub fn sees(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

/// What a list shows as chosen.
pub fn chosen(window: &Window, list: &str) -> String {
    window
        .get_by_role_and_label(Role::ComboBox, list)
        .accesskit_node()
        .value()
        .unwrap_or_default()
}

pub fn absences(window: &Window) -> Vec<Absence> {
    window.state().store.workspace().unwrap().absences
}

/// Who covers an account on a day, as everybody else sees it now.
pub fn covers(window: &Window, account: AccountId, date: &str) -> Option<PersonId> {
    let desk = &window.state().desk;
    desk.cover(account, day(date)).unwrap().person()
}

pub fn undo_last(window: &mut Window) {
    let host = window.state_mut();
    let actor = host.desk.actor();
    undo(&mut host.store, &actor, crate::registers::now()).unwrap();
    host.reload();
    window.run_steps(4);
}
