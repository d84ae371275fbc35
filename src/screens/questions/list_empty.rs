//! What stands where no question is.

use super::View;
use super::list_view::{Kind, PersonFilter};
use super::state::State;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::store::Tab;
use crate::t;
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::icons;
use eframe::egui::{Frame, Margin, Ui};

/// Draws the sentence and the way out.
pub fn empty_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    let filtered = state.list.account.is_some() || state.list.person != PersonFilter::Everybody;
    let everywhere = state.list.tab == Tab::All && !filtered;
    Frame::new()
        .inner_margin(Margin::symmetric(16, 0))
        .show(ui, |ui| match view.list.kind {
            Kind::TooShort => {
                empty_state_ui(
                    ui,
                    icons::MAGNIFYING_GLASS,
                    &t!(language, "questions-search-short"),
                    None,
                );
            }
            Kind::Search { .. } => {
                let sentence = t!(
                    language,
                    "questions-search-none",
                    words = state.list.words.trim().to_owned()
                );
                let wider = t!(language, "questions-search-everywhere");
                let wider = (!everywhere).then_some(wider.as_str());
                if empty_state_ui(ui, icons::MAGNIFYING_GLASS, &sentence, wider)
                    .is_some_and(|button| button.clicked())
                {
                    let words = std::mem::take(&mut state.list.words);
                    state.search(words);
                }
            }
            Kind::Tab if filtered => {
                let all = t!(language, "questions-clear-filters");
                let shown = empty_state_ui(
                    ui,
                    icons::FUNNEL,
                    &t!(language, "questions-none-filtered"),
                    Some(&all),
                );
                if shown.is_some_and(|button| button.clicked()) {
                    state.list.account = None;
                    state.list.person = PersonFilter::Everybody;
                    state.list.begin_at_top();
                }
            }
            Kind::Tab => {
                let (icon, sentence) = match state.list.tab {
                    Tab::Open => (icons::CHECK_CIRCLE, t!(language, "questions-none-open")),
                    Tab::Waiting => (
                        icons::HOURGLASS_MEDIUM,
                        t!(language, "questions-none-waiting"),
                    ),
                    Tab::Answered => (
                        icons::CHAT_CIRCLE_TEXT,
                        t!(language, "questions-none-answered"),
                    ),
                    Tab::All => (icons::CHAT_CIRCLE_TEXT, t!(language, "questions-none")),
                };
                let register = t!(language, "questions-register");
                let register =
                    (state.list.tab == Tab::All && desk.may_edit()).then_some(register.as_str());
                if empty_state_ui(ui, icon, &sentence, register)
                    .is_some_and(|button| button.clicked())
                {
                    state.ask(Action::Register { pasted: None });
                }
            }
        });
}
