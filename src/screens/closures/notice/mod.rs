//! The notices to publish around a closing, made from templates with its dates.

mod account_ui;
mod editor_ui;
mod foot_ui;
mod open_fields;
mod standing;
mod texts;

use super::sheet::SheetAnswer;
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{ClosingPlan, Notice, Phase, StepStatus};
use crate::domain::ids::AccountId;
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::screens::record_form::{Room, foot_panel_ui, form_above_foot_ui};
use crate::screens::sheet_frame::{SheetTitle, escapes, sheet_title_ui};
use crate::t;
use crate::text::dates;
use crate::widgets::button::{Button, Look};
use crate::widgets::empty_state::empty_state_ui;
use crate::widgets::field::segmented_ui;
use crate::widgets::icons;
use eframe::egui::{Align, Layout, Ui, vec2};
use open_fields::Answers;
use texts::Texts;

/// From this width on, what is to be filled in stands beside the text.
const ROOM_FOR_TWO: f32 = 720.0;
const ASKING_WIDTH: f32 = 264.0;

/// Which closing it is about, and what is written for it.
pub(super) struct State {
    account: AccountId,
    run: DateSpan,
    notice: Notice,
    texts: Texts,
    answers: Answers,
    /// The page that is opened once the text is on the clipboard.
    page: Option<String>,
    /// The text takes the keyboard.
    wants_text: bool,
}

impl State {
    pub fn of(account: AccountId, run: DateSpan, desk: &Desk) -> State {
        let mut state = State {
            account,
            run,
            notice: Notice::Before,
            texts: Texts::default(),
            answers: Answers::default(),
            page: None,
            wants_text: false,
        };
        if let Some(plan) = state.plan(desk) {
            state.notice = match plan.phase {
                Phase::Ahead => Notice::Before,
                Phase::UnderWay => Notice::During,
                Phase::Over => Notice::After,
            };
        }
        state
    }

    /// The closing: the account's that shares most days with the one that was asked for.
    fn plan<'d>(&self, desk: &'d Desk) -> Option<&'d ClosingPlan> {
        let of_account = desk
            .closings
            .iter()
            .filter(|plan| plan.account == self.account);
        let shared = |plan: &ClosingPlan| shared_days(plan.run(), self.run);
        let sharing = of_account.filter(|plan| shared(plan) > 0);
        sharing.max_by_key(|plan| shared(plan))
    }
}

fn shared_days(one: DateSpan, other: DateSpan) -> i64 {
    ((one.to.min(other.to) - one.from.max(other.from)).num_days() + 1).max(0)
}

/// Draws the sheet.
pub(super) fn show(ui: &mut Ui, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    // The text is on the clipboard since the frame before.
    if let Some(page) = state.page.take() {
        return Some(SheetAnswer::Do(Action::OpenLink(page)));
    }
    let escaped = escapes(ui);
    let room = Room::of(ui.available_width());
    let plan = state.plan(desk);
    let (back, guide) = title_ui(ui, room, plan, desk);
    let mut answer = (escaped || back).then_some(SheetAnswer::Close).or(guide);
    let Some(plan) = plan else {
        let gone = t!(desk.language, "notice-gone");
        empty_state_ui(ui, icons::MEGAPHONE, &gone, None);
        return answer;
    };
    state.run = plan.run();
    state
        .texts
        .keep_up(state.notice, plan, &state.answers, desk);
    let text_height = (ui.available_height() - 386.0).clamp(120.0, 300.0);
    form_above_foot_ui(ui, room, "notice", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        account_ui::account_ui(ui, state, plan, desk);
        ui.add_space(8.0);
        kinds_ui(ui, state, plan, desk);
        ui.add_space(12.0);
        standing::standing_ui(ui, state.notice, plan, desk);
        let asks = open_fields::asked_for(state, plan, desk);
        let written = if asks.is_empty() || ui.available_width() < ROOM_FOR_TWO {
            let written = editor_ui::editor_ui(ui, text_height, state, plan, desk);
            open_fields::asking_ui(ui, &asks, state, plan, desk);
            written
        } else {
            beside_ui(ui, text_height, &asks, state, plan, desk)
        };
        answer = answer.take().or(written);
    });
    let foot = foot_panel_ui(ui, |ui| foot_ui::foot_ui(ui, room, state, plan, desk));
    answer.or(foot)
}

fn beside_ui(
    ui: &mut Ui,
    text_height: f32,
    asks: &[open_fields::Asked],
    state: &mut State,
    plan: &ClosingPlan,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let text = ui.available_width() - ASKING_WIDTH - 12.0;
    let mut answer = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let column = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(text, 0.0), column, |ui| {
            ui.set_width(text);
            answer = editor_ui::editor_ui(ui, text_height, state, plan, desk);
        });
        ui.allocate_ui_with_layout(vec2(ASKING_WIDTH, 0.0), column, |ui| {
            ui.set_width(ASKING_WIDTH);
            open_fields::asking_ui(ui, asks, state, plan, desk);
        });
    });
    answer
}

/// The title with the way back, and at its right the way to the platform's guide.
fn title_ui(
    ui: &mut Ui,
    room: Room,
    plan: Option<&ClosingPlan>,
    desk: &Desk,
) -> (bool, Option<SheetAnswer>) {
    let language = desk.language;
    let title = match plan {
        Some(plan) => {
            let days = dates::weekday_range(language, plan.run(), desk.today());
            t!(language, "notice-title", days = days)
        }
        None => t!(language, "notice-title-gone"),
    };
    let account = plan.and_then(|plan| desk.workspace.account(plan.account));
    let mut guide = None;
    let words = SheetTitle {
        title: &title,
        back: &t!(language, "nav-closures"),
        back_name: &t!(language, "closures-back"),
    };
    let back = sheet_title_ui(ui, room.padding, words, |ui| {
        let Some(account) = account else { return };
        let channel = &account.details.channel;
        let label = t!(
            language,
            "notice-guide",
            platform = channel.name(language).to_owned()
        );
        let button = Button::new(Look::Secondary, &label).icon(icons::INFO);
        if button.show(ui).clicked() {
            guide = Some(SheetAnswer::Open(super::Target::Guide(channel.clone())));
        }
    });
    (back, guide)
}

/// Before, during, after, and the automatic reply where the platform has one.
fn kinds_ui(ui: &mut Ui, state: &mut State, plan: &ClosingPlan, desk: &Desk) {
    let language = desk.language;
    let exists = |notice: &Notice| {
        let step = notice.step();
        step.is_none_or(|step| plan.status(step) != StepStatus::Absent)
    };
    let kinds: Vec<Notice> = Notice::ALL.into_iter().filter(exists).collect();
    if !kinds.contains(&state.notice) {
        state.notice = Notice::Before;
        ui.ctx().request_repaint();
    }
    let words: Vec<String> = kinds
        .iter()
        .map(|notice| standing::kind_words(language, *notice))
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let chosen = kinds.iter().position(|kind| *kind == state.notice);
    let picked = segmented_ui(ui, &words, chosen.unwrap_or_default());
    if let Some(kind) = picked.and_then(|index| kinds.get(index)) {
        state.notice = *kind;
        ui.ctx().request_repaint();
    }
}
