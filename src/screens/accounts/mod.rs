//! Konton: the municipality's accounts with their promises and hours, and the people behind them.

mod account_about;
mod account_field;
mod account_form;
mod account_list;
mod account_page;
mod account_problem;
mod checks_ui;
mod early_ui;
mod hours_ui;
mod page_text;
mod person_field;
mod person_form;
mod person_list;
mod person_mentions;
mod person_page;
mod preview;
mod promise_ui;
mod season_form;
mod seasons_ui;
mod watched;
mod week_form;
mod week_ui;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use super::record_form::{
    Chosen, Draft, HeaderChoice, RegisterHeader, Room, list_panel_ui, register_header_ui,
};
use crate::commands::{Command, CommandError, Created, Done};
use crate::domain::account::AccountDetails;
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::mentions::{Mention, mentions_of};
use crate::store::{Store, StoreError};
use crate::t;
use crate::widgets::tabs::Tab;
use account_form::AccountForm;
use eframe::egui::Ui;
use person_form::PersonForm;
use preview::AccountPreview;
use std::collections::{BTreeMap, HashMap};

/// The screen.
pub struct Accounts;

/// The account whose consequences are worked out, as its form stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Query {
    account: Option<(Chosen<AccountId>, AccountDetails)>,
}

/// What a change would mean, and where people are named.
pub struct View {
    preview: Option<AccountPreview>,
    /// How well the month's checks were kept, for an account that is stored.
    watched: Option<(AccountId, String)>,
    mentions: HashMap<PersonId, Vec<Mention>>,
}

/// Which of the two registers is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Register {
    #[default]
    Accounts,
    People,
}

/// What is chosen, searched and half written.
#[derive(Default)]
pub struct State {
    register: Register,
    search: String,
    account: Option<Chosen<AccountId>>,
    person: Option<Chosen<PersonId>>,
    account_drafts: BTreeMap<Chosen<AccountId>, Draft<AccountForm>>,
    person_drafts: BTreeMap<Chosen<PersonId>, Draft<PersonForm>>,
    open_season: Option<usize>,
    page_language: Option<Language>,
    /// The form's first field takes the keyboard.
    wants_first_field: bool,
    /// The row with this place in the list takes the keyboard.
    wants_row: Option<usize>,
}

impl State {
    /// Shows an account in its form.
    pub fn open_account(&mut self, account: AccountId) {
        self.register = Register::Accounts;
        self.choose_account(Chosen::Stored(account));
    }

    /// Shows a person in the form.
    pub fn open_person(&mut self, person: PersonId) {
        self.register = Register::People;
        self.choose_person(Chosen::Stored(person));
    }

    fn choose_account(&mut self, chosen: Chosen<AccountId>) {
        self.account = Some(chosen);
        self.open_season = None;
        self.account_drafts
            .retain(|other, draft| *other == chosen || draft.is_changed());
    }

    fn choose_person(&mut self, chosen: Chosen<PersonId>) {
        self.person = Some(chosen);
        self.person_drafts
            .retain(|other, draft| *other == chosen || draft.is_changed());
    }

    fn begin_new(&mut self) {
        self.search.clear();
        self.wants_first_field = true;
        match self.register {
            Register::Accounts => self.choose_account(Chosen::New),
            Register::People => self.choose_person(Chosen::New),
        }
    }
}

impl Screen for Accounts {
    type Query = Query;
    type View = View;
    type State = State;

    fn query(state: &State) -> Query {
        let chosen = state
            .account
            .filter(|_| state.register == Register::Accounts);
        let draft = chosen.and_then(|chosen| Some((chosen, state.account_drafts.get(&chosen)?)));
        let account = draft.map(|(chosen, draft)| {
            let stored = draft.base.as_ref().map(|base| &base.details);
            (chosen, draft.form.so_far(stored))
        });
        Query { account }
    }

    fn load(
        store: &Store,
        desk: &Desk,
        query: &Query,
        previous: Option<View>,
    ) -> Result<View, StoreError> {
        let (mentions, watched) = match previous {
            Some(view) => (Some(view.mentions), view.watched),
            None => (None, None),
        };
        let stored = query.account.as_ref().and_then(|(chosen, _)| chosen.id());
        let watched = match (stored, watched) {
            (Some(account), Some((known, words))) if known == account => Some((known, words)),
            (Some(account), _) => Some((account, watched::words(store, desk, account)?)),
            (None, _) => None,
        };
        let mentions = mentions.unwrap_or_else(|| {
            let named = |person: PersonId| {
                mentions_of(person, &desk.workspace, &desk.templates, &desk.queue)
            };
            desk.workspace
                .people
                .iter()
                .map(|person| (person.id, named(person.id)))
                .collect()
        });
        let preview = query
            .account
            .as_ref()
            .map(|(chosen, details)| AccountPreview::of(desk, chosen.id(), details));
        Ok(View {
            preview,
            watched,
            mentions,
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let room = Room::of(ui.available_width());
        header_ui(ui, state, desk);
        list_panel_ui(ui, room, |ui| match state.register {
            Register::Accounts => account_list::list_ui(ui, state, desk),
            Register::People => person_list::list_ui(ui, view, state, desk),
        });
        match state.register {
            Register::Accounts => account_page::page_ui(ui, room, view, state, desk),
            Register::People => person_page::page_ui(ui, room, view, state, desk),
        }
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        let Ok(done) = result else { return };
        match (command, done.created) {
            (Command::CreateAccount(_), Created::Account(account)) => {
                state.account_drafts.remove(&Chosen::New);
                state.choose_account(Chosen::Stored(account));
            }
            (Command::UpdateAccount { account, .. }, _) => {
                state.account_drafts.remove(&Chosen::Stored(*account));
                state.open_season = None;
            }
            (Command::DeleteAccount { account }, _) => {
                state.account_drafts.remove(&Chosen::Stored(*account));
                state.account = None;
            }
            (Command::CreatePerson(_), Created::Person(person)) => {
                state.person_drafts.remove(&Chosen::New);
                state.choose_person(Chosen::Stored(person));
            }
            (Command::UpdatePerson { person, .. }, _) => {
                state.person_drafts.remove(&Chosen::Stored(*person));
            }
            (Command::DeletePerson { person }, _) => {
                state.person_drafts.remove(&Chosen::Stored(*person));
                state.person = None;
            }
            _ => {}
        }
    }
}

fn header_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let (accounts, people) = (
        desk.workspace.accounts.len().to_string(),
        desk.workspace.people.len().to_string(),
    );
    let labels = [t!(language, "nav-accounts"), t!(language, "people")];
    let tabs = [
        Tab {
            label: &labels[0],
            count: Some(&accounts),
        },
        Tab {
            label: &labels[1],
            count: Some(&people),
        },
    ];
    let (search, new) = match state.register {
        Register::Accounts => (t!(language, "accounts-search"), t!(language, "account-new")),
        Register::People => (t!(language, "people-search"), t!(language, "person-new")),
    };
    let chosen_tab = match state.register {
        Register::Accounts => 0,
        Register::People => 1,
    };
    let title = t!(language, "nav-accounts");
    let header = RegisterHeader {
        title: &title,
        tabs: &tabs,
        chosen_tab,
        search: &search,
        new: desk.may_edit().then_some(new.as_str()),
    };
    match register_header_ui(ui, language, &header, &mut state.search) {
        Some(HeaderChoice::Tab(index)) => {
            state.register = if index == 0 {
                Register::Accounts
            } else {
                Register::People
            };
            state.search.clear();
        }
        Some(HeaderChoice::New) => state.begin_new(),
        None => {}
    }
}

/// Whether a name or anything beside it holds the words that are searched for.
fn matches(search: &str, texts: &[&str]) -> bool {
    let wanted = search.trim().to_lowercase();
    wanted.is_empty()
        || texts
            .iter()
            .any(|text| text.to_lowercase().contains(&wanted))
}
