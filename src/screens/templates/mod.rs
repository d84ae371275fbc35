//! Mallar: the texts that answers are made from.

mod fields_menu;
mod sample;
mod template_about;
mod template_field;
mod template_form;
mod template_list;
mod template_page;
mod text_ui;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use super::record_form::{
    Chosen, Draft, HeaderChoice, RegisterHeader, Room, Step, list_panel_ui, register_header_ui,
};
use crate::commands::{Command, CommandError, Created, Done};
use crate::domain::ids::TemplateId;
use crate::domain::template::{Template, TemplateDetails, TemplateKind};
use crate::store::{Store, StoreError};
use crate::t;
use crate::widgets::tabs::Tab;
use eframe::egui::{Key, Modifiers, Ui};
use sample::TemplatePreview;
use std::collections::BTreeMap;
use template_form::TemplateForm;

/// The screen.
pub struct Templates;

/// The template that is tried on sample data, as its form stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Query {
    tried: Option<TemplateDetails>,
}

/// The chosen template as it would come out.
pub struct View {
    preview: Option<TemplatePreview>,
}

/// Which templates the list shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Shown {
    #[default]
    All,
    Shared,
    Mine,
    Archived,
}

impl Shown {
    const ALL: [Shown; 4] = [Shown::All, Shown::Shared, Shown::Mine, Shown::Archived];

    /// Whether a template is among them.
    fn holds(self, desk: &Desk, details: &TemplateDetails) -> bool {
        match self {
            Shown::All => !details.archived,
            Shown::Shared => !details.archived && details.person.is_none(),
            Shown::Mine => {
                !details.archived && details.person.is_some() && details.person == desk.me
            }
            Shown::Archived => details.archived,
        }
    }
}

/// What is chosen, searched and half written.
#[derive(Default)]
pub struct State {
    shown: Shown,
    search: String,
    chosen: Option<Chosen<TemplateId>>,
    drafts: BTreeMap<Chosen<TemplateId>, Draft<TemplateForm>>,
    /// The kind a new template begins with: that of the one chosen last.
    new_kind: Option<TemplateKind>,
    wants_first_field: bool,
    wants_row: Option<usize>,
}

impl State {
    /// Shows a template in its form.
    pub fn open(&mut self, template: TemplateId) {
        self.search.clear();
        self.shown = Shown::All;
        self.choose(Chosen::Stored(template));
    }

    fn choose(&mut self, chosen: Chosen<TemplateId>) {
        self.chosen = Some(chosen);
        self.drafts
            .retain(|other, draft| *other == chosen || draft.is_changed());
    }

    fn begin_new(&mut self, desk: &Desk) {
        let chosen = self
            .chosen
            .and_then(Chosen::id)
            .and_then(|id| template(desk, id));
        self.new_kind = chosen.map(|template| template.details.kind);
        self.search.clear();
        if self.shown == Shown::Archived {
            self.shown = Shown::All;
        }
        self.wants_first_field = true;
        self.choose(Chosen::New);
    }
}

impl Screen for Templates {
    type Query = Query;
    type View = View;
    type State = State;

    fn query(state: &State) -> Query {
        let draft = state.chosen.and_then(|chosen| state.drafts.get(&chosen));
        Query {
            tried: draft.map(|draft| draft.form.unfinished()),
        }
    }

    fn load(
        _store: &Store,
        desk: &Desk,
        query: &Query,
        _previous: Option<View>,
    ) -> Result<View, StoreError> {
        Ok(View {
            preview: query
                .tried
                .as_ref()
                .map(|details| TemplatePreview::of(desk, details)),
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let room = Room::of(ui.available_width());
        header_ui(ui, state, desk);
        let mut action = desk
            .may_edit()
            .then(|| move_by_key(ui, state, desk))
            .flatten();
        list_panel_ui(ui, room, |ui| {
            action = action.take().or(template_list::list_ui(ui, state, desk));
        });
        let asked = template_page::page_ui(ui, room, view, state, desk);
        action.or(asked)
    }

    fn performed(state: &mut State, command: &Command, result: &Result<Done, CommandError>) {
        let Ok(done) = result else { return };
        match (command, done.created) {
            (Command::CreateTemplate(_), Created::Template(template)) => {
                // A duplicate leaves a new form that is being written alone.
                if state.chosen == Some(Chosen::New) {
                    state.drafts.remove(&Chosen::New);
                }
                state.choose(Chosen::Stored(template));
            }
            (Command::UpdateTemplate { template, .. }, _) => {
                state.drafts.remove(&Chosen::Stored(*template));
            }
            (Command::DeleteTemplate { template }, _) => {
                state.drafts.remove(&Chosen::Stored(*template));
                state.chosen = None;
            }
            _ => {}
        }
    }
}

fn header_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let labels = [
        t!(language, "templates-all"),
        t!(language, "templates-shared"),
        t!(language, "templates-mine"),
        t!(language, "templates-archived"),
    ];
    let count = |shown: Shown| {
        desk.templates
            .iter()
            .filter(|template| shown.holds(desk, &template.details))
            .count()
    };
    let counts = Shown::ALL.map(|shown| count(shown).to_string());
    let tabs: Vec<Tab<'_>> = labels
        .iter()
        .zip(&counts)
        .map(|(label, count)| Tab {
            label,
            count: Some(count),
        })
        .collect();
    let chosen_tab = Shown::ALL
        .iter()
        .position(|shown| *shown == state.shown)
        .unwrap_or_default();
    let (title, search, new) = (
        t!(language, "nav-templates"),
        t!(language, "templates-search"),
        t!(language, "template-new"),
    );
    let header = RegisterHeader {
        title: &title,
        tabs: &tabs,
        chosen_tab,
        search: &search,
        new: desk.may_edit().then_some(new.as_str()),
    };
    match register_header_ui(ui, language, &header, &mut state.search) {
        Some(HeaderChoice::Tab(index)) => state.shown = Shown::ALL[index],
        Some(HeaderChoice::New) => state.begin_new(desk),
        None => {}
    }
}

/// Alt with an arrow moves the chosen template among those of its kind.
fn move_by_key(ui: &Ui, state: &mut State, desk: &Desk) -> Option<Action> {
    let chosen = state.chosen.and_then(Chosen::id)?;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    if pressed(Key::ArrowUp) {
        template_list::move_action(state, desk, chosen, Step::Up)
    } else if pressed(Key::ArrowDown) {
        template_list::move_action(state, desk, chosen, Step::Down)
    } else {
        None
    }
}

fn template(desk: &Desk, id: TemplateId) -> Option<&Template> {
    desk.templates.iter().find(|template| template.id == id)
}
