//! The first run: where the data lives, who sits here, the first account.

mod account_ui;
mod person_ui;
mod place_ui;

use crate::domain::account::{AccountDetails, Channel};
use crate::domain::ids::{PersonId, key_from_name};
use crate::domain::language::Language;
use crate::domain::person::PersonDetails;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::card::padded_card_ui;
use crate::widgets::chip::tag_ui;
use crate::widgets::field::segmented_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, CentralPanel, Frame, Label, Layout, Margin, ScrollArea, Ui, vec2};
use std::path::PathBuf;

/// What the user has filled in so far.
pub struct State {
    step: Step,
    sharing: SharingChoice,
    /// Where a database for one lies.
    own_path: PathBuf,
    folder: Option<PathBuf>,
    people: Vec<KnownPerson>,
    chosen: Option<PersonId>,
    municipality: String,
    person: PersonFields,
    account: AccountFields,
    tried: bool,
    problem: Option<String>,
    /// The step's first field gets the keyboard when the step opens.
    opened: bool,
    /// The name is missing: its field is to have the keyboard.
    back_to_name: bool,
}

/// Where the user is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    Place,
    /// A file that is there already: which of its people sits here?
    Choose,
    Person,
    Account,
}

/// Alone or together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SharingChoice {
    Alone,
    Together,
}

/// Somebody an existing file knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownPerson {
    pub id: PersonId,
    pub name: String,
    pub title: Option<String>,
}

#[derive(Default)]
struct PersonFields {
    name: String,
    title: String,
    email: String,
    phone: String,
}

#[derive(Default)]
struct AccountFields {
    name: String,
    channel: usize,
    url: String,
}

/// Everything a new database begins with.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUp {
    pub municipality: Option<String>,
    pub person: PersonDetails,
    pub account: Option<AccountDetails>,
}

/// What the welcome asks for.
#[derive(Clone, PartialEq, Debug)]
pub enum WelcomeAction {
    SetLanguage(Language),
    /// A throw-away copy of a made-up municipality.
    TrySample,
    ChooseFolder,
    /// The place is chosen: what is there already is looked at.
    PlaceChosen {
        sharing: SharingChoice,
        folder: Option<PathBuf>,
    },
    /// One of the people of an existing file sits here.
    SitDown(PersonId),
    /// Somebody new joins an existing file.
    Join(PersonDetails),
    /// A new database is made.
    Finish(Box<SetUp>),
}

impl State {
    /// The first step. `own_path`: where a database for one will lie.
    pub fn new(own_path: PathBuf) -> State {
        State {
            step: Step::Place,
            sharing: SharingChoice::Alone,
            own_path,
            folder: None,
            people: Vec::new(),
            chosen: None,
            municipality: String::new(),
            person: PersonFields::default(),
            account: AccountFields::default(),
            tried: false,
            problem: None,
            opened: true,
            back_to_name: false,
        }
    }

    /// A folder was chosen for a database together with others.
    pub fn set_folder(&mut self, folder: PathBuf) {
        self.sharing = SharingChoice::Together;
        self.folder = Some(folder);
        self.problem = None;
    }

    /// Where the database will lie, when the place is chosen.
    pub fn folder(&self) -> Option<&PathBuf> {
        self.folder
            .as_ref()
            .filter(|_| self.sharing == SharingChoice::Together)
    }

    /// There is a database already, with these people.
    pub fn show_people(&mut self, people: Vec<KnownPerson>) {
        self.chosen = None;
        self.go(if people.is_empty() {
            Step::Person
        } else {
            Step::Choose
        });
        self.people = people;
    }

    /// There is nothing yet: a new database is made at the end.
    pub fn show_person(&mut self) {
        self.people.clear();
        self.go(Step::Person);
    }

    /// Says what went wrong.
    pub fn set_problem(&mut self, problem: String) {
        self.problem = Some(problem);
    }

    fn go(&mut self, step: Step) {
        // The first account is most often the municipality's own page.
        if step == Step::Account && self.account.name.is_empty() {
            self.account.name = self.municipality.trim().to_owned();
        }
        self.step = step;
        self.tried = false;
        self.problem = None;
        self.opened = true;
        self.back_to_name = false;
    }

    fn set_up(&self, account: Option<AccountDetails>) -> SetUp {
        SetUp {
            municipality: words(&self.municipality),
            person: self.person.details(),
            account,
        }
    }
}

impl PersonFields {
    fn details(&self) -> PersonDetails {
        PersonDetails {
            key: key_from_name(&self.name),
            name: self.name.trim().to_owned(),
            title: words(&self.title),
            email: words(&self.email),
            phone: words(&self.phone),
            ..PersonDetails::default()
        }
    }
}

impl AccountFields {
    fn details(&self) -> Option<AccountDetails> {
        let name = words(&self.name)?;
        let channel = Channel::OFFERED.get(self.channel)?.clone();
        Some(AccountDetails {
            url: words(&self.url),
            ..AccountDetails::with_usual_promise(&name, channel)
        })
    }
}

fn words(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|words| !words.is_empty())
}

/// Draws the step the user is at.
pub fn show(ui: &mut Ui, state: &mut State, language: Language) -> Option<WelcomeAction> {
    let mut action = None;
    let fill = tokens(ui).bg;
    CentralPanel::default()
        .frame(Frame::new().fill(fill).inner_margin(Margin::same(24)))
        .show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                let chosen = Language::ALL
                    .iter()
                    .position(|one| *one == language)
                    .unwrap_or_default();
                if let Some(picked) = segmented_ui(ui, &["Svenska", "English"], chosen) {
                    action = Language::ALL
                        .get(picked)
                        .copied()
                        .map(WelcomeAction::SetLanguage);
                }
            });
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let width = ui.available_width().min(560.0);
                ui.vertical_centered(|ui| {
                    ui.add_space((ui.available_height() * 0.06).min(48.0));
                    ui.allocate_ui_with_layout(
                        vec2(width, 0.0),
                        Layout::top_down(Align::Min),
                        |ui| {
                            ui.set_width(width);
                            padded_card_ui(ui, |ui| {
                                action = action.take().or(step_ui(ui, state, language));
                            });
                        },
                    );
                });
            });
        });
    action
}

fn step_ui(ui: &mut Ui, state: &mut State, language: Language) -> Option<WelcomeAction> {
    let (number, title) = match state.step {
        Step::Place => (1, t!(language, "welcome-title")),
        Step::Choose => (2, t!(language, "welcome-choose")),
        Step::Person => (2, t!(language, "welcome-person")),
        Step::Account => (3, t!(language, "welcome-account")),
    };
    let last = if state.people.is_empty() { 3 } else { 2 };
    ui.horizontal(|ui| {
        tag_ui(
            ui,
            &t!(language, "welcome-step", number = number, last = last),
        );
    });
    ui.add(Label::new(TypeStyle::Title.rich(title).color(tokens(ui).text)).wrap());
    if let Some(problem) = &state.problem {
        banner_ui(ui, BannerKind::Error, problem, None);
    }
    match state.step {
        Step::Place => place_ui::place_ui(ui, state, language),
        Step::Choose => person_ui::choose_ui(ui, state, language),
        Step::Person => person_ui::person_ui(ui, state, language),
        Step::Account => account_ui::account_ui(ui, state, language),
    }
}

fn sentence_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(TypeStyle::Body.rich(text).color(tokens(ui).muted)).wrap());
}
