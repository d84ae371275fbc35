//! The top of the screen: its name, the tabs, the search, a way to register.

use super::View;
use super::list_view::Kind;
use super::state::{State, Zone};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::store::Tab;
use crate::t;
use crate::text::numbers;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::{SearchWords, search_ui};
use crate::widgets::icons;
use crate::widgets::tabs;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Layout, Stroke, Ui, vec2};

const TABS: [Tab; 4] = [Tab::Open, Tab::Waiting, Tab::Answered, Tab::All];

/// Below this width the large counts are left out and the button is shorter.
const NARROW: f32 = 900.0;

/// Draws the bar.
pub fn tabs_bar_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let narrow = ui.available_width() < NARROW;
    let line = Stroke::new(1.0, tokens(ui).border);
    let rect = ui.max_rect();
    state.places.bar = rect;
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
    ui.allocate_ui_with_layout(rect.size(), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(rect.height());
        ui.add_space(if narrow { 12.0 } else { 16.0 });
        ui.label(
            TypeStyle::Title
                .rich(t!(language, "nav-questions"))
                .color(tokens(ui).text),
        );
        ui.add_space(6.0);
        tabs_ui(ui, state, desk, narrow);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(if narrow { 8.0 } else { 12.0 });
            if desk.may_edit() {
                register_ui(ui, state, desk, narrow);
            }
            let width = (ui.available_width() - 8.0).clamp(60.0, 210.0);
            ui.allocate_ui_with_layout(vec2(width, 32.0), Layout::top_down(Align::Min), |ui| {
                search_field_ui(ui, view, state, desk);
            });
        });
    });
}

fn tabs_ui(ui: &mut Ui, state: &mut State, desk: &Desk, narrow: bool) {
    let language = desk.language;
    let counts = desk.counts;
    let count = |count: usize, large: bool| (!(narrow && large)).then(|| numbers::count(count));
    let words = [
        (
            t!(language, "questions-tab-open"),
            count(counts.open, false),
        ),
        (
            t!(language, "questions-tab-waiting"),
            count(counts.waiting, false),
        ),
        (
            t!(language, "questions-tab-answered"),
            count(counts.answered, true),
        ),
        (t!(language, "questions-tab-all"), count(counts.all, true)),
    ];
    let shown: Vec<tabs::Tab<'_>> = words
        .iter()
        .map(|(label, count)| tabs::Tab {
            label,
            count: count.as_deref(),
        })
        .collect();
    let chosen = TABS
        .iter()
        .position(|tab| *tab == state.list.tab)
        .unwrap_or_default();
    if let Some(picked) = tabs::tabs_ui(ui, &shown, chosen) {
        state.list.tab = TABS[picked];
        state.list.begin_at_top();
    }
}

fn register_ui(ui: &mut Ui, state: &mut State, desk: &Desk, narrow: bool) {
    let whole = t!(desk.language, "questions-register");
    let short = t!(desk.language, "questions-register-short");
    let label = if narrow { &short } else { &whole };
    let button = Button::new(Look::Secondary, label)
        .icon(icons::PLUS)
        .accessible_name(&whole);
    if button.show(ui).clicked() {
        state.ask(Action::Register { pasted: None });
    }
}

fn search_field_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let label = t!(language, "questions-search");
    let shortcut = if ui.available_width() > 180.0 {
        "Ctrl F"
    } else {
        ""
    };
    let words = SearchWords {
        label: &label,
        shortcut,
        clear: &t!(language, "questions-search-clear"),
    };
    let before = state.list.words.clone();
    let response = search_ui(ui, &mut state.list.words, words);
    if state.focus == Some(Zone::Search) {
        state.focus = None;
        response.request_focus();
    }
    if state.list.words != before {
        state.list.begin_at_top();
    }
    let goes_down =
        response.has_focus() && ui.input(|input| input.key_pressed(eframe::egui::Key::ArrowDown));
    let entered =
        response.lost_focus() && ui.input(|input| input.key_pressed(eframe::egui::Key::Enter));
    let has_hits = !matches!(view.list.kind, Kind::TooShort) && !view.list.ids.is_empty();
    if (goes_down || entered) && has_hits {
        if view.list.shown_at.is_none()
            && let Some(first) = view.list.ids.first()
        {
            state.show_question(*first);
        }
        state.focus = Some(Zone::List);
    }
}
