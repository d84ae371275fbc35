//! A choice from a list that opens: the label inside the field or above it.

use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Id, Key, Popup, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, TextWrapMode, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    elided,
    field::{Hint, labelled_ui},
    focus::focus_ring,
    icons::{self, Icon, IconFace},
    paint,
    theme::{CONTROL_HEIGHT, CONTROL_RADIUS, ROW_CONTROL_HEIGHT},
    tokens::tokens,
    typography::TypeStyle,
};

const PADDING: f32 = 10.0;
const CARET_ROOM: f32 = 28.0;
const MAX_OPTION_WIDTH: f32 = 420.0;

/// A list to choose from, about to be shown.
#[derive(Clone, Copy, Debug)]
pub struct Select<'a> {
    label: &'a str,
    width: Option<f32>,
    above: Option<Hint<'a>>,
    /// Whether the name stands inside the field, or only a screen reader says it.
    name: Name,
    /// Shown while nothing is chosen.
    empty: &'a str,
    /// Whether it takes the keyboard now.
    focus: Focus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Focus {
    Stays,
    Taken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Shown,
    Spoken,
}

impl<'a> Select<'a> {
    /// A list whose name stands inside the field before the choice ("Mall Öppettider").
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            width: None,
            above: None,
            name: Name::Shown,
            empty: "",
            focus: Focus::Stays,
        }
    }

    /// With the name above instead, as fields have it.
    pub fn labelled_above(mut self, hint: Hint<'a>) -> Self {
        self.above = Some(hint);
        self
    }

    /// Without its name, where what is chosen says enough ("Alla konton").
    pub fn without_label(mut self) -> Self {
        self.name = Name::Spoken;
        self
    }

    /// With words for "nothing chosen".
    pub fn empty(mut self, words: &'a str) -> Self {
        self.empty = words;
        self
    }

    /// Takes the keyboard as it is shown: the first field of a form that was just opened.
    pub fn with_focus_if(mut self, wanted: bool) -> Self {
        if wanted {
            self.focus = Focus::Taken;
        }
        self
    }

    /// So wide in points; else as wide as there is room for.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Draws it; returns the index of what was chosen now.
    pub fn show<S: AsRef<str>>(
        self,
        ui: &mut Ui,
        chosen: Option<usize>,
        options: &[S],
    ) -> Option<usize> {
        let mut picked = None;
        match self.above {
            Some(hint) => {
                labelled_ui(ui, self.label, hint, |ui| {
                    self.control_ui(ui, chosen, options, &mut picked)
                });
            }
            None => {
                let response = self.control_ui(ui, chosen, options, &mut picked);
                focus_ring(ui, &response);
            }
        }
        picked
    }

    fn control_ui<S: AsRef<str>>(
        self,
        ui: &mut Ui,
        chosen: Option<usize>,
        options: &[S],
        picked: &mut Option<usize>,
    ) -> Response {
        let id = ui.make_persistent_id(self.label);
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(width.floor(), CONTROL_HEIGHT));
        let response = ui
            .interact(rect, id, Sense::click())
            .on_hover_cursor(CursorIcon::PointingHand);
        // Opened by pointer, it is walked by arrows from the choice all the same.
        if self.focus == Focus::Taken || response.clicked() {
            response.request_focus();
        }
        let choice = chosen
            .and_then(|index| options.get(index))
            .map(AsRef::as_ref);
        let current = choice.unwrap_or(self.empty);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), self.label);
            info.current_text_value = Some(current.to_owned());
            info
        });
        if ui.is_rect_visible(rect) {
            let ink = match choice {
                Some(_) => tokens(ui).text,
                None => tokens(ui).muted,
            };
            self.paint(ui, &response, current, ink);
        }
        *picked = open_list_ui(ui, &response, chosen, options);
        response
    }

    fn paint(self, ui: &Ui, response: &Response, current: &str, ink: Color32) {
        let tokens = tokens(ui);
        let rect = response.rect;
        let fill = if response.hovered() {
            tokens.sunken
        } else {
            tokens.surface
        };
        let line = match self.above {
            Some(Hint { error: Some(_), .. }) => tokens.danger,
            _ => tokens.border_strong,
        };
        ui.painter().rect(
            rect,
            CornerRadius::same(CONTROL_RADIUS),
            fill,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        let mut left = rect.left() + PADDING;
        if self.above.is_none() && self.name == Name::Shown && !self.label.is_empty() {
            let galley = paint::line(ui, TypeStyle::Body, tokens.muted, self.label);
            left = paint::text_left(ui, left, rect.center().y, galley, tokens.muted) + 6.0;
        }
        let room = rect.right() - CARET_ROOM - left;
        let galley = elided::galley(ui, TypeStyle::Body, ink, current, room, 1);
        paint::text_left(ui, left, rect.center().y, galley, ink);
        let caret = pos2(rect.right() - 16.0, rect.center().y);
        let face = IconFace::Regular;
        paint::icon(ui, caret, icons::CARET_DOWN, face, 14.0, tokens.text);
    }
}

/// A list with its name inside the field, as wide as there is room for.
pub fn select_ui<S: AsRef<str>>(
    ui: &mut Ui,
    label: &str,
    chosen: Option<usize>,
    options: &[S],
) -> Option<usize> {
    Select::new(label).show(ui, chosen, options)
}

/// One line of a menu: a place for an icon, words; closes the menu when clicked.
pub fn menu_item_ui(ui: &mut Ui, icon: Option<Icon>, label: &str) -> Response {
    let tokens = tokens(ui);
    let galley = elided::galley(ui, TypeStyle::Body, tokens.text, label, MAX_OPTION_WIDTH, 1);
    let wanted = galley.size().x + 44.0;
    let size = vec2(ui.available_width().max(wanted.ceil()), ROW_CONTROL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, ui.is_enabled(), label));
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            ui.painter()
                .rect_filled(rect, CornerRadius::same(6), tokens.sunken);
        }
        if let Some(icon) = icon {
            let center = pos2(rect.left() + 16.0, rect.center().y);
            let face = IconFace::Regular;
            paint::icon(ui, center, icon, face, icons::SIZE, tokens.muted);
        }
        paint::text_left(ui, rect.left() + 32.0, rect.center().y, galley, tokens.text);
        super::focus::focus_ring_inside(ui, &response);
    }
    if response.clicked() {
        ui.close();
    }
    response
}

fn open_list_ui<S: AsRef<str>>(
    ui: &mut Ui,
    response: &Response,
    chosen: Option<usize>,
    options: &[S],
) -> Option<usize> {
    let popup_id: Id = Popup::default_response_id(response);
    let was_open = Popup::is_id_open(ui.ctx(), popup_id);
    let height = ui.spacing().combo_height;
    let picked = Popup::menu(response)
        .width(response.rect.width())
        .show(|ui| {
            ui.set_min_width(response.rect.width() - 10.0);
            ScrollArea::vertical()
                .max_height(height)
                .show(ui, |ui| {
                    ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let mut picked = None;
                    for (index, option) in options.iter().enumerate() {
                        let mark = (chosen == Some(index)).then_some(icons::CHECK);
                        let item = menu_item_ui(ui, mark, option.as_ref());
                        // The list begins where the choice is.
                        if mark.is_some() && response.has_focus() && !ui.is_sizing_pass() {
                            item.request_focus();
                        }
                        if item.gained_focus() {
                            item.scroll_to_me(None);
                        }
                        if item.clicked() {
                            picked = Some(index);
                        }
                    }
                    picked
                })
                .inner
        })
        .and_then(|shown| shown.inner);
    let escaped = was_open && ui.input(|input| input.key_pressed(Key::Escape));
    if picked.is_some() || escaped {
        response.request_focus();
    }
    picked
}
