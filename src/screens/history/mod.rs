//! Historik: every change, who made it and when, what it changed, and a way back.

mod changes;
mod list;

use super::Screen;
use super::action::Action;
use super::desk::Desk;
use crate::domain::ids::{OperationId, PersonId, QuestionId};
use crate::domain::operation::{Operation, OperationAction, OperationKind};
use crate::store::{Change, HistoryFilter, Store, StoreError};
use crate::t;
use crate::text::{dates, operations};
use crate::widgets::button::secondary_button_ui;
use crate::widgets::button::text_link_ui;
use crate::widgets::card::card_ui;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::field::Select;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Ui, vec2};

/// The screen.
pub struct History;

/// As many operations are loaded at first, and as many more each time the end comes in sight.
const PAGE: usize = 200;

/// What the list is loaded for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Query {
    filter: HistoryFilter,
    question: Option<QuestionId>,
    count: usize,
    chosen: Option<OperationId>,
}

/// The operations and what the chosen one changed.
pub struct View {
    operations: Vec<Operation>,
    more: bool,
    changes: Vec<Change>,
}

/// Filter, how far the list was read, and what is chosen.
pub struct State {
    person: Option<PersonId>,
    kind: Option<OperationKind>,
    question: Option<QuestionId>,
    count: usize,
    chosen: Option<OperationId>,
    move_to: Option<usize>,
}

impl Default for State {
    fn default() -> State {
        State {
            person: None,
            kind: None,
            question: None,
            count: PAGE,
            chosen: None,
            move_to: None,
        }
    }
}

impl State {
    /// Shows the history of one question.
    pub fn show_question(&mut self, question: QuestionId) {
        *self = State {
            question: Some(question),
            ..State::default()
        };
    }
}

impl Query {
    fn lets_through(&self, operation: &Operation) -> bool {
        self.filter
            .person
            .is_none_or(|person| operation.actor == Some(person))
            && self.filter.kind.is_none_or(|kind| operation.kind == kind)
    }
}

impl Screen for History {
    type Query = Query;
    type View = View;
    type State = State;

    fn query(state: &State) -> Query {
        let filter = HistoryFilter {
            person: state.person,
            kind: state.kind,
            ..HistoryFilter::default()
        };
        Query {
            filter,
            question: state.question,
            count: state.count,
            chosen: state.chosen,
        }
    }

    fn load(
        store: &Store,
        _desk: &Desk,
        query: &Query,
        _previous: Option<View>,
    ) -> Result<View, StoreError> {
        let mut operations = match query.question {
            Some(question) => store
                .timeline(question)?
                .into_iter()
                .rev()
                .filter(|operation| query.lets_through(operation))
                .collect(),
            None => store.operations(&query.filter, query.count + 1, 0)?,
        };
        let more = operations.len() > query.count;
        operations.truncate(query.count);
        let changes = match query.chosen {
            Some(chosen) => store.operation_changes(chosen)?,
            None => Vec::new(),
        };
        Ok(View {
            operations,
            more,
            changes,
        })
    }

    fn show(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Action> {
        let language = desk.language;
        let mut action = None;
        let padding = if ui.available_width() < 960.0 { 16 } else { 24 };
        Frame::new()
            .inner_margin(Margin {
                left: padding,
                right: padding,
                top: 18,
                bottom: 20,
            })
            .show(ui, |ui| {
                let ink = tokens(ui).text;
                ui.label(
                    TypeStyle::Title
                        .rich(t!(language, "nav-history"))
                        .color(ink),
                );
                ui.add_space(8.0);
                filters_ui(ui, state, desk);
                ui.add_space(12.0);
                let size = ui.available_size();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 16.0;
                    let list = ((size.x - 16.0) * 0.55).floor();
                    ui.allocate_ui_with_layout(
                        vec2(list, size.y),
                        Layout::top_down(Align::Min),
                        |ui| {
                            list::list_ui(ui, view, state, desk);
                        },
                    );
                    ui.allocate_ui_with_layout(
                        vec2(size.x - list - 16.0, size.y),
                        Layout::top_down(Align::Min),
                        |ui| {
                            action = detail_ui(ui, view, state, desk);
                        },
                    );
                });
            });
        action
    }
}

fn filters_ui(ui: &mut Ui, state: &mut State, desk: &Desk) {
    let language = desk.language;
    ui.horizontal_wrapped(|ui| {
        let mut people = vec![t!(language, "history-everybody")];
        people.extend(
            desk.workspace
                .people
                .iter()
                .map(|person| person.details.name.clone()),
        );
        let chosen = state.person.and_then(|id| {
            desk.workspace
                .people
                .iter()
                .position(|person| person.id == id)
        });
        let label = t!(language, "history-who");
        if let Some(index) = Select::new(&label).width(240.0).show(
            ui,
            Some(chosen.map_or(0, |index| index + 1)),
            &people,
        ) {
            state.person = index
                .checked_sub(1)
                .map(|index| desk.workspace.people[index].id);
            state.count = PAGE;
        }
        let mut kinds = vec![t!(language, "history-everything")];
        kinds.extend(
            OperationKind::ALL
                .iter()
                .map(|kind| operations::kind_name(language, *kind)),
        );
        let chosen = state
            .kind
            .and_then(|kind| OperationKind::ALL.iter().position(|each| *each == kind));
        let label = t!(language, "history-what");
        if let Some(index) = Select::new(&label).width(260.0).show(
            ui,
            Some(chosen.map_or(0, |index| index + 1)),
            &kinds,
        ) {
            state.kind = index.checked_sub(1).map(|index| OperationKind::ALL[index]);
            state.count = PAGE;
        }
        if state.question.is_some() {
            let muted = tokens(ui).muted;
            ui.label(
                TypeStyle::Body
                    .rich(t!(language, "history-one-question"))
                    .color(muted),
            );
            if text_link_ui(ui, &t!(language, "history-all-questions")).clicked() {
                state.question = None;
            }
        }
    });
}

fn detail_ui(ui: &mut Ui, view: &View, state: &State, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let height = ui.available_height();
    card_ui(ui, |ui| {
        ui.set_min_height(height - 2.0);
        let chosen = view
            .operations
            .iter()
            .find(|operation| Some(operation.id) == state.chosen);
        let Some(operation) = chosen else {
            empty_state_ui(
                ui,
                icons::CLOCK_COUNTER_CLOCKWISE,
                &t!(language, "history-choose"),
                None,
            );
            return;
        };
        ScrollArea::vertical()
            .id_salt("changes")
            .max_height(height - 2.0)
            .auto_shrink(false)
            .show(ui, |ui| {
                Frame::new().inner_margin(16).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 8.0;
                    let tokens = tokens(ui);
                    let what = operations::logged(language, operation);
                    ui.label(TypeStyle::Heading.rich(what).color(tokens.text));
                    let at =
                        dates::short_date_time(language, desk.civil(operation.at), desk.today());
                    ui.label(
                        TypeStyle::Dense
                            .rich(format!("{at} · {}", actor_name(desk, operation)))
                            .color(tokens.muted),
                    );
                    ui.horizontal(|ui| {
                        if let Some(question) = operation.question
                            && secondary_button_ui(
                                ui,
                                Some(icons::CHAT_CIRCLE_TEXT),
                                &t!(language, "history-open-question"),
                            )
                            .clicked()
                        {
                            action = Some(Action::OpenQuestion(question));
                        }
                        let can_undo = operation.action == OperationAction::Do && !operation.undone;
                        if can_undo && desk.may_edit() {
                            let undo = t!(language, "history-undo-this");
                            if secondary_button_ui(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &undo)
                                .clicked()
                            {
                                action = Some(Action::UndoOperation(operation.id));
                            }
                        } else if operation.undone {
                            ui.label(
                                TypeStyle::Dense
                                    .rich(t!(language, "history-is-undone"))
                                    .color(tokens.muted),
                            );
                        }
                    });
                    ui.add_space(4.0);
                    changes::changes_ui(ui, &view.changes, desk);
                });
            });
    });
    action
}

/// The name written down when it was done; nobody in particular on the command line.
fn actor_name(desk: &Desk, operation: &Operation) -> String {
    if operation.actor_name.is_empty() {
        t!(desk.language, "history-nobody")
    } else {
        operation.actor_name.clone()
    }
}
