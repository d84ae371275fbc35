//! Dialogs: 480 points wide, the title is the question, the action stands first, Esc cancels.

use eframe::egui::{
    CornerRadius, Frame, Id, Key, Label, Margin, Modal, Popup, ScrollArea, Stroke, Ui, accesskit,
};

use super::{
    button::{Button, Look},
    dialog_focus::keep_focus_inside,
    theme::{CARD_RADIUS, floating_shadow},
    tokens::tokens,
    typography::TypeStyle,
};

const WIDTH: f32 = 480.0;
const PADDING: i8 = 24;

/// What was answered in a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogAnswer {
    /// Do it.
    Act,
    /// Leave things as they are.
    Cancel,
}

/// The words of a dialog that asks one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DialogWords<'a> {
    /// The question.
    pub title: &'a str,
    /// What will happen; may be empty.
    pub body: &'a str,
    /// The action, a verb.
    pub action: &'a str,
    /// How to leave it.
    pub cancel: &'a str,
}

/// A dialog 480 points wide; `contents` says whether it is to be closed, and so does Esc.
pub fn dialog_ui(ui: &Ui, id: &str, title: &str, contents: impl FnOnce(&mut Ui) -> bool) -> bool {
    wide_dialog_ui(ui, id, title, WIDTH, contents)
}

/// The same of another width, for forms that need it.
pub fn wide_dialog_ui(
    ui: &Ui,
    id: &str,
    title: &str,
    width: f32,
    contents: impl FnOnce(&mut Ui) -> bool,
) -> bool {
    frame_ui(ui, id, title, width, |ui| {
        // As high as there is room for, also where the dialog was lower before.
        let height = ui.ctx().content_rect().height() - 160.0;
        ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .show(ui, contents)
            .inner
    })
}

/// A dialog with a form that scrolls when it must, and a foot with buttons that always shows.
///
/// `footer` is given what `body` returned, and says whether the dialog is to be closed.
pub fn footed_dialog_ui<R>(
    ui: &Ui,
    id: &str,
    title: &str,
    width: f32,
    body: impl FnOnce(&mut Ui) -> R,
    footer: impl FnOnce(&mut Ui, R) -> bool,
) -> bool {
    frame_ui(ui, id, title, width, |ui| {
        // As high as there is room for, also where the dialog was lower before.
        let height = ui.ctx().content_rect().height() - 216.0;
        let inner = ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .show(ui, |ui| {
                let inner = body(ui);
                // The ring of the lowest control lies outside it.
                ui.add_space(4.0);
                inner
            })
            .inner;
        footer(ui, inner)
    })
}

fn frame_ui(
    ui: &Ui,
    id: &str,
    title: &str,
    width: f32,
    contents: impl FnOnce(&mut Ui) -> bool,
) -> bool {
    let ctx = ui.ctx();
    let id = Id::unique(("dialog", id));
    keep_focus_inside(ctx, id);
    let room = ctx.content_rect();
    let width = width.min(room.width() - 32.0) - 2.0 * f32::from(PADDING);
    let shown = Modal::new(id)
        .area(
            Modal::default_area(id)
                .role(accesskit::Role::Dialog)
                .accessible_name(title)
                .default_width(width)
                // Else what scrolls inside believes in the least room there may be.
                .default_height(room.height())
                .fade_in(false),
        )
        .frame(frame(ui))
        .show(ctx, |ui| {
            ui.set_width(width);
            let color = tokens(ui).text;
            let words = TypeStyle::Title.rich(title).color(color);
            ui.add(Label::new(words).wrap());
            ui.add_space(4.0);
            contents(ui)
        });
    // Esc goes to an open list inside first: `should_close` knows.
    shown.should_close() || shown.inner
}

/// Whether Enter was pressed in a field of a form, which is as good as its action. To be asked before
/// the fields are drawn, since they may let the keyboard go.
pub fn entered_in_field(ui: &Ui) -> bool {
    ui.ctx().text_edit_focused()
        && !Popup::is_any_open(ui.ctx())
        && ui.input(|input| input.modifiers.is_none() && input.key_pressed(Key::Enter))
}

/// A dialog that asks one thing; the action has the keyboard, so Enter acts.
pub fn question_dialog_ui(
    ui: &Ui,
    id: &str,
    words: DialogWords<'_>,
    look: Look,
) -> Option<DialogAnswer> {
    let mut answer = None;
    let closed = dialog_ui(ui, id, words.title, |ui| {
        if !words.body.is_empty() {
            let body = TypeStyle::Body.rich(words.body).color(tokens(ui).text);
            ui.add(Label::new(body).wrap());
            ui.add_space(8.0);
        }
        answer = dialog_buttons_ui(ui, look, words.action, words.cancel);
        answer.is_some()
    });
    answer.or_else(|| closed.then_some(DialogAnswer::Cancel))
}

/// The two buttons at the foot of a dialog: the action first, then the way out.
pub fn dialog_buttons_ui(
    ui: &mut Ui,
    look: Look,
    action: &str,
    cancel: &str,
) -> Option<DialogAnswer> {
    ui.horizontal(|ui| {
        let act = Button::new(look, action).show(ui).clicked();
        let leave = Button::new(Look::Secondary, cancel).show(ui).clicked();
        match (act, leave) {
            (true, _) => Some(DialogAnswer::Act),
            (false, true) => Some(DialogAnswer::Cancel),
            (false, false) => None,
        }
    })
    .inner
}

fn frame(ui: &Ui) -> Frame {
    let tokens = tokens(ui);
    Frame::new()
        .fill(tokens.surface)
        .stroke(Stroke::new(1.0, tokens.border))
        .corner_radius(CornerRadius::same(CARD_RADIUS))
        .inner_margin(Margin::same(PADDING))
        .shadow(floating_shadow())
}
