//! The sheets of the closures screen in a window of their own: three people, three accounts, Monday
//! 21 December.
#![expect(dead_code, reason = "each test uses its own part")]

use crate::registers::{Host, account, done, now, person, prepare};
use chrono::NaiveDate;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use svarsvakt::commands::{Command, undo};
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closure::{Closure, ClosureDetails};
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::screens::closures::{Closures, Target};
use svarsvakt::store::Store;

pub type Window = Harness<'static, Host<Closures>>;

/// The office's people and accounts.
pub struct Office {
    pub leila: PersonId,
    pub sofia: PersonId,
    pub accounts: Vec<AccountId>,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn span(from: &str, to: &str) -> DateSpan {
    DateSpan::new(day(from), day(to)).unwrap()
}

pub fn stage() -> (Store, Office) {
    let mut store = Store::open_in_memory().unwrap();
    let leila = person(&mut store, "Leila Ek", "badmästare");
    let sofia = person(&mut store, "Sofia Lind", "kommunikatör");
    let pages = [
        ("Badhuset", Channel::Facebook, leila),
        ("Biblioteket", Channel::Facebook, sofia),
        ("Biblioteket", Channel::Instagram, sofia),
    ];
    let accounts = pages.map(|(name, channel, responsible)| {
        account(&mut store, name, channel, |details| {
            details.responsible = Some(responsible);
        })
    });
    let office = Office {
        leila,
        sofia,
        accounts: accounts.to_vec(),
    };
    (store, office)
}

pub fn store_details(name: &str, span: DateSpan) -> ClosureDetails {
    ClosureDetails {
        name: name.to_owned(),
        span,
        accounts: None,
        note: None,
    }
}

pub fn store_closure(store: &mut Store, name: &str, span: DateSpan) {
    done(
        store,
        &Command::SaveClosure {
            before: None,
            details: store_details(name, span),
        },
    );
}

/// High enough for the whole form: what is scrolled away is not in the tree.
pub fn window(store: Store) -> Window {
    window_of(store, vec2(1080.0, 2000.0))
}

pub fn window_of(store: Store, size: Vec2) -> Window {
    let mut window = Harness::builder()
        .with_size(size)
        .with_context_setup(prepare)
        .build_ui_state(
            |ui, host: &mut Host<Closures>| host.ui(ui),
            Host::<Closures>::new(store, None),
        );
    window.run_steps(4);
    window
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

pub fn write(window: &mut Window, label: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, label).focus();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_steps(2);
    window
        .get_by_role_and_label(Role::TextInput, label)
        .type_text(text);
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

/// A sheet has the way back to the screen.
pub fn sheet_is_open(window: &Window) -> bool {
    let back = "Tillbaka till stängningarna";
    window.query_by_role_and_label(Role::Button, back).is_some()
}

pub fn closures(window: &Window) -> Vec<Closure> {
    window.state().store.workspace().unwrap().closures
}

pub fn undo_last(window: &mut Window) {
    let host = window.state_mut();
    let actor = host.desk.actor();
    undo(&mut host.store, &actor, now()).unwrap();
    host.reload();
    window.run_steps(4);
}
