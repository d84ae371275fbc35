//! The two registers in a window of their own, over a real store and a fixed clock.

use chrono::{DateTime, Utc};
use eframe::egui::{self, CentralPanel, Context, Frame, Ui};
use svarsvakt::commands::{Actor, Command, Created, Done, NewQuestion, perform};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::ids::{AccountId, PersonId, QuestionId, TemplateId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::template::{TemplateDetails, TemplateKind};
use svarsvakt::screens::Screen;
use svarsvakt::screens::action::Action;
use svarsvakt::screens::desk::Desk;
use svarsvakt::store::Store;
use svarsvakt::widgets::{theme, tokens::tokens};

/// Monday morning: "2026-12-21 09:42" in civil time.
pub fn now() -> DateTime<Utc> {
    "2026-12-21T08:42:00Z".parse().unwrap()
}

/// One screen with its store, as the window would hold it.
pub struct Host<S: Screen> {
    pub store: Store,
    pub desk: Desk,
    pub state: S::State,
    loaded: Option<(S::Query, S::View)>,
    /// What was put on the clipboard.
    pub copied: Option<String>,
    /// What led to another place.
    pub left_by: Option<Action>,
}

impl<S: Screen> Host<S> {
    pub fn new(store: Store, me: Option<PersonId>) -> Host<S> {
        let desk = Desk::load(&store, now(), Language::Sv, me).unwrap();
        Host {
            store,
            desk,
            state: S::State::default(),
            loaded: None,
            copied: None,
            left_by: None,
        }
    }

    /// As the window does after another program's change.
    pub fn reload(&mut self) {
        self.desk = Desk::load(&self.store, now(), self.desk.language, self.desk.me).unwrap();
        self.loaded = None;
    }

    pub fn perform(&mut self, command: &Command) {
        let result = perform(&mut self.store, command, &self.desk.actor(), now());
        S::performed(&mut self.state, command, &result);
        self.reload();
    }

    pub fn ui(&mut self, ui: &mut Ui) {
        let query = S::query(&self.state);
        let (query, view) = match self.loaded.take() {
            Some((loaded, view)) if loaded == query => (query, view),
            before => {
                let view = S::load(
                    &self.store,
                    &self.desk,
                    &query,
                    before.map(|(_, view)| view),
                )
                .unwrap();
                (query, view)
            }
        };
        let mut action = None;
        CentralPanel::default()
            .frame(Frame::new().fill(tokens(ui).bg))
            .show(ui, |ui| {
                action = S::show(ui, &view, &mut self.state, &self.desk);
            });
        if S::query(&self.state) != query {
            ui.ctx().request_repaint();
        }
        self.loaded = Some((query, view));
        match action {
            Some(Action::Do(command)) => self.perform(&command),
            Some(Action::Copy { text }) => self.copied = Some(text),
            Some(other) => self.left_by = Some(other),
            None => {}
        }
    }
}

/// Fonts and themes, as the window has them.
pub fn prepare(context: &Context) {
    theme::install(context);
    context.options_mut(|options| options.fallback_theme = egui::Theme::Light);
}

pub fn done(store: &mut Store, command: &Command) -> Done {
    perform(store, command, &Actor::default(), now()).unwrap()
}

pub fn person(store: &mut Store, name: &str, title: &str) -> PersonId {
    let details = PersonDetails {
        key: svarsvakt::domain::ids::key_from_name(name),
        name: name.to_owned(),
        title: Some(title.to_owned()),
        ..PersonDetails::default()
    };
    match done(store, &Command::CreatePerson(details)).created {
        Created::Person(id) => id,
        _ => PersonId(0),
    }
}

pub fn account(
    store: &mut Store,
    name: &str,
    channel: Channel,
    change: impl FnOnce(&mut AccountDetails),
) -> AccountId {
    let mut details = AccountDetails::with_usual_promise(name, channel);
    change(&mut details);
    match done(store, &Command::CreateAccount(details)).created {
        Created::Account(id) => id,
        _ => AccountId(0),
    }
}

pub fn question(store: &mut Store, account: AccountId, received: &str) -> QuestionId {
    let question = NewQuestion {
        key: None,
        account,
        author: Some("Marie".to_owned()),
        link: None,
        assigned: None,
        response_hours: None,
        text: "När stänger ni?".to_owned(),
        received: received.parse().unwrap(),
        history: false,
    };
    match done(store, &Command::RegisterQuestion(question)).created {
        Created::Question(id) => id,
        _ => QuestionId(0),
    }
}

pub fn template(store: &mut Store, kind: TemplateKind, name: &str, text: &str) -> TemplateId {
    let details = TemplateDetails {
        key: svarsvakt::domain::ids::key_from_name(name),
        kind,
        name: name.to_owned(),
        language: Language::Sv,
        text: text.to_owned(),
        person: None,
        accounts: None,
        archived: false,
    };
    match done(store, &Command::CreateTemplate(details)).created {
        Created::Template(id) => id,
        _ => TemplateId(0),
    }
}
