//! The bar at the foot: copying, and ticking that the notice is out.

use super::State;
use super::open_fields::take_in;
use crate::commands::{Command, StepDone};
use crate::domain::closing::{ClosingPlan, ClosingStep, ClosingTick, StepStatus};
use crate::screens::action::Action;
use crate::screens::closures::sheet::SheetAnswer;
use crate::screens::desk::Desk;
use crate::screens::record_form::Room;
use crate::t;
use crate::text::dates;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::checkbox_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::shortcut_tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Frame, Key, Layout, Margin, Modifiers, Stroke, Ui};

/// Whether the account's page is opened once the text is copied.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Opened,
    Left,
}

/// Draws the bar; Ctrl+Enter copies as the filled button does.
pub(super) fn foot_ui(
    ui: &mut Ui,
    room: Room,
    state: &mut State,
    plan: &ClosingPlan,
    desk: &Desk,
) -> Option<SheetAnswer> {
    let language = desk.language;
    let rect = ui.max_rect();
    let line = Stroke::new(1.0, tokens(ui).border);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    let account = desk.workspace.account(plan.account);
    let page = account.and_then(|account| account.details.url.clone());
    let by_key = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let mut copies = by_key.then_some(Page::Opened);
    let mut answer = None;
    Frame::new()
        .inner_margin(Margin::symmetric(room.padding, 12))
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let (open, copy) = (
                    t!(language, "notice-copy-open"),
                    t!(language, "notice-copy"),
                );
                let mut look = Look::Primary;
                if page.is_some() {
                    let button = Button::new(look, &open)
                        .icon(icons::ARROW_SQUARE_OUT)
                        .show(ui);
                    shortcut_tooltip(&button, &open, "Ctrl+Enter");
                    copies = copies.or(button.clicked().then_some(Page::Opened));
                    look = Look::Secondary;
                }
                let button = Button::new(look, &copy).icon(icons::COPY).show(ui);
                copies = copies.or(button.clicked().then_some(Page::Left));
                ui.add_space(8.0);
                answer = tick_ui(ui, state, plan, desk).map(SheetAnswer::Do);
            });
        });
    let Some(after) = copies else { return answer };
    copy(
        ui,
        state,
        plan,
        desk,
        page.filter(|_| after == Page::Opened),
    )
    .or(answer)
}

/// Puts the text on the clipboard, unless a field is open: the keyboard goes there then.
fn copy(
    ui: &Ui,
    state: &mut State,
    plan: &ClosingPlan,
    desk: &Desk,
    page: Option<String>,
) -> Option<SheetAnswer> {
    take_in(state, plan, desk);
    ui.ctx().request_repaint();
    let written = state.texts.get_mut(plan.account, state.notice)?;
    if written.buffer.is_blank() || !written.buffer.fields().is_empty() {
        written.buffer.select_first_field();
        state.wants_text = true;
        return None;
    }
    let text = written.buffer.text().trim().to_owned();
    state.page = page;
    Some(SheetAnswer::Do(Action::Copy { text }))
}

/// The box that says that the text is out, with who and when once it is ticked.
fn tick_ui(ui: &mut Ui, state: &State, plan: &ClosingPlan, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let step = state.notice.step()?;
    let muted = tokens(ui).muted;
    match plan.status(step) {
        StepStatus::Done(tick) => {
            let moved = tick.run != plan.run() && plan.closing().is_some();
            if !desk.may_edit() {
                ui.label(TypeStyle::Dense.rich(ticked_words(tick, desk)).color(muted));
                return None;
            }
            if moved {
                let again = match step {
                    ClosingStep::AutoReplyOn => t!(language, "notice-auto-corrected"),
                    _ => t!(language, "notice-corrected"),
                };
                let mut corrected = false;
                let clicked = checkbox_ui(ui, &mut corrected, &again).clicked();
                return clicked.then(|| done(plan, step));
            }
            let mut ticked = true;
            let clicked = checkbox_ui(ui, &mut ticked, &ticked_words(tick, desk)).clicked();
            clicked.then_some(Action::Do(Command::UntickClosingStep { tick: tick.id }))
        }
        StepStatus::Todo { .. } if desk.may_edit() => {
            let words = match step {
                ClosingStep::AutoReplyOn => t!(language, "notice-auto-is-on"),
                _ => t!(language, "notice-is-published"),
            };
            let mut ticked = false;
            let clicked = checkbox_ui(ui, &mut ticked, &words).clicked();
            clicked.then(|| done(plan, step))
        }
        StepStatus::Todo { .. } | StepStatus::NotNeeded | StepStatus::Absent => None,
    }
}

fn done(plan: &ClosingPlan, step: ClosingStep) -> Action {
    let steps = vec![StepDone {
        account: plan.account,
        run: plan.run(),
        step,
    }];
    Action::Do(Command::TickClosingSteps { steps })
}

/// "Publicerat av Karin fre 18 dec 14:05".
fn ticked_words(tick: &ClosingTick, desk: &Desk) -> String {
    let language = desk.language;
    let at = dates::relative_day_time(language, desk.civil(tick.at), desk.civil(desk.now));
    let by = tick.by.and_then(|by| desk.workspace.person(by));
    let by = by.map(|by| by.details.first_name().to_owned());
    match (tick.step, by) {
        (ClosingStep::AutoReplyOn, Some(by)) => {
            t!(language, "notice-auto-on-by", name = by, at = at)
        }
        (ClosingStep::AutoReplyOn, None) => t!(language, "notice-auto-on-at", at = at),
        (_, Some(by)) => t!(language, "notice-published-by", name = by, at = at),
        (_, None) => t!(language, "notice-published-at", at = at),
    }
}
