//! Fields for words: label above, error beneath, and the search field.
//!
//! A field's identity is its label within its `ui`: wrap fields of the same name in `push_id`.

use eframe::egui::{
    Align, Align2, CornerRadius, Frame, Id, Layout, Margin, Rect, Response, Stroke, StrokeKind,
    TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::{
    button::{Button, Look, Width},
    focus::focus_ring,
    icons::{self, IconFace},
    paint,
    theme::{CONTROL_HEIGHT, CONTROL_RADIUS},
    tokens::tokens,
    typography::TypeStyle,
};

pub use super::{
    checkbox::{Choice, bare_checkbox_ui, checkbox_ui, radio_ui, switch_ui},
    segmented::{segmented_ui, small_segmented_ui},
    select::{Select, menu_item_ui, select_ui},
};

/// What helps with a field: an example inside it, a sentence or an error beneath.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hint<'a> {
    /// Shown in the empty field; never the field's name.
    pub example: &'a str,
    /// A sentence beneath.
    pub help: &'a str,
    /// What is wrong and what to do; takes the place of the help.
    pub error: Option<&'a str>,
}

impl<'a> Hint<'a> {
    /// No help.
    pub const NONE: Hint<'static> = Hint {
        example: "",
        help: "",
        error: None,
    };

    /// Only an example.
    pub fn example(example: &'a str) -> Self {
        Self {
            example,
            ..Self::default()
        }
    }

    /// Only a sentence beneath.
    pub fn help(help: &'a str) -> Self {
        Self {
            help,
            ..Self::default()
        }
    }

    /// The same with what is wrong, if anything is.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }
}

/// The words of a search field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchWords<'a> {
    /// What is searched ("Sök i frågor"): the name, and shown while the field is empty.
    pub label: &'a str,
    /// The shortcut that leads here ("Ctrl F"); empty for none.
    pub shortcut: &'a str,
    /// What the clearing cross is called.
    pub clear: &'a str,
}

/// A field of one line with its label above; Enter leaves the keyboard where it is.
pub fn labelled_text_ui(ui: &mut Ui, label: &str, text: &mut String, hint: Hint<'_>) -> Response {
    labelled_ui(ui, label, hint, |ui| {
        let edit = TextEdit::singleline(text)
            .id_salt(label)
            .return_key(None)
            .align(Align2::LEFT_CENTER);
        ui.add(dressed(ui, edit, hint))
    })
}

/// A field of one line whose name stands elsewhere, as in a table; help and error beneath.
pub fn named_text_ui(
    ui: &mut Ui,
    accessible_name: &str,
    text: &mut String,
    hint: Hint<'_>,
) -> Response {
    let edit = TextEdit::singleline(text)
        .id_salt(accessible_name)
        .align(Align2::LEFT_CENTER);
    let response = ui
        .add(dressed(ui, edit, hint))
        .accessible_name(accessible_name);
    focus_ring(ui, &response);
    beneath_ui(ui, hint);
    response
}

/// A field of several lines with its label above; grows with its text from `rows` on.
pub fn labelled_multiline_ui(
    ui: &mut Ui,
    label: &str,
    text: &mut String,
    rows: usize,
    hint: Hint<'_>,
) -> Response {
    labelled_ui(ui, label, hint, |ui| {
        let edit = TextEdit::multiline(text).id_salt(label).desired_rows(rows);
        ui.add(dressed(ui, edit, hint))
    })
}

/// The identity of the field with this label, to give it the keyboard.
pub fn field_id(ui: &Ui, label: &str) -> Id {
    ui.make_persistent_id(label)
}

/// A search field of the width there is: icon, shortcut, and a cross once something is written.
pub fn search_ui(ui: &mut Ui, text: &mut String, words: SearchWords<'_>) -> Response {
    let tokens = tokens(ui);
    let frame = field_frame(ui, None).inner_margin(Margin {
        left: 34,
        right: 64,
        top: 4,
        bottom: 4,
    });
    let edit = TextEdit::singleline(text)
        .id_salt(words.label)
        .align(Align2::LEFT_CENTER)
        .min_size(vec2(0.0, CONTROL_HEIGHT))
        .desired_width(f32::INFINITY)
        .frame(frame)
        .hint_text(TypeStyle::Body.rich(words.label).color(tokens.muted));
    let mut response = ui.add(edit).accessible_name(words.label);
    let rect = response.rect;
    let icon = pos2(rect.left() + 19.0, rect.center().y);
    let face = IconFace::Regular;
    paint::icon(ui, icon, icons::MAGNIFYING_GLASS, face, 16.0, tokens.muted);
    focus_ring(ui, &response);
    if text.is_empty() {
        if !words.shortcut.is_empty() {
            paint_key_chip(ui, rect.right() - 10.0, rect.center().y, words.shortcut);
        }
    } else {
        let side = 24.0;
        let center = pos2(rect.right() - 4.0 - side / 2.0, rect.center().y);
        let place = Rect::from_center_size(center, vec2(side, side));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(place));
        let cross = Button::new(Look::Bare, "")
            .icon(icons::X)
            .accessible_name(words.clear)
            .compact()
            .width(Width::Points(side))
            .show(&mut inside);
        if cross.clicked() {
            text.clear();
            response.mark_changed();
            response.request_focus();
        }
    }
    response
}

/// Paints a key in a small frame that ends at `right`.
pub fn paint_key_chip(ui: &Ui, right: f32, center_y: f32, keys: &str) {
    let tokens = tokens(ui);
    let galley = paint::line(ui, TypeStyle::SmallStrong, tokens.muted, keys);
    let size = vec2((galley.size().x + 12.0).ceil(), 18.0);
    let rect = Rect::from_center_size(pos2(right - size.x / 2.0, center_y), size);
    ui.painter().rect(
        rect,
        CornerRadius::same(4),
        tokens.sunken,
        Stroke::new(1.0, tokens.border),
        StrokeKind::Inside,
    );
    paint::text_center(ui, rect, galley, tokens.muted);
}

/// A label, a control below it, and the help or error beneath.
pub(super) fn labelled_ui(
    ui: &mut Ui,
    label: &str,
    hint: Hint<'_>,
    control: impl FnOnce(&mut Ui) -> Response,
) -> Response {
    let tokens = tokens(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let name = ui.label(TypeStyle::DenseStrong.rich(label).color(tokens.text));
        let response = control(ui).labelled_by(name.id);
        focus_ring(ui, &response);
        beneath_ui(ui, hint);
        response
    })
    .inner
}

/// The help or the error beneath a control.
pub(super) fn beneath_ui(ui: &mut Ui, hint: Hint<'_>) {
    let tokens = tokens(ui);
    match hint.error {
        Some(error) => {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let sign = icons::WARNING_CIRCLE
                    .fill_text(14.0)
                    .line_height(Some(16.0));
                ui.label(sign.color(tokens.danger));
                let words = TypeStyle::Small.rich(error).color(tokens.danger);
                ui.add(eframe::egui::Label::new(words).wrap());
            });
        }
        None if !hint.help.is_empty() => {
            let words = TypeStyle::Small.rich(hint.help).color(tokens.muted);
            // In columns, whose contents fill the width, the words would be spread out.
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(eframe::egui::Label::new(words).wrap());
            });
        }
        None => {}
    }
}

/// The frame of a field; red when something is wrong with what it holds.
pub(super) fn field_frame(ui: &Ui, error: Option<&str>) -> Frame {
    let tokens = tokens(ui);
    let line = match error {
        Some(_) => tokens.danger,
        None => tokens.border_strong,
    };
    Frame::new()
        .fill(tokens.surface)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CornerRadius::same(CONTROL_RADIUS))
        .inner_margin(Margin::symmetric(10, 4))
}

fn dressed<'t>(ui: &Ui, edit: TextEdit<'t>, hint: Hint<'_>) -> TextEdit<'t> {
    let example = TypeStyle::Body.rich(hint.example).color(tokens(ui).muted);
    edit.min_size(vec2(0.0, CONTROL_HEIGHT))
        .desired_width(f32::INFINITY)
        .frame(field_frame(ui, hint.error))
        .hint_text(example)
}
