//! The frame of a register: header, list at the left, form at the right, a bar at its foot.

use crate::domain::language::Language;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::field::{SearchWords, search_ui};
use crate::widgets::icons;
use crate::widgets::tabs::{Tab, tabs_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    Align, CentralPanel, Frame, Id, Key, Layout, Margin, Modifiers, Panel, Stroke, Ui, UiBuilder,
    vec2,
};

/// Below this width of the screen everything draws closer together.
const WIDE: f32 = 960.0;
const FOOT_HEIGHT: f32 = 56.0;

/// How much room there is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Room {
    pub list_width: f32,
    pub padding: i8,
}

impl Room {
    /// The room on a screen of this width.
    pub fn of(width: f32) -> Room {
        if width < WIDE {
            Room {
                list_width: 280.0,
                padding: 16,
            }
        } else {
            Room {
                list_width: 352.0,
                padding: 20,
            }
        }
    }
}

/// What the header shows.
pub struct RegisterHeader<'a> {
    pub title: &'a str,
    pub tabs: &'a [Tab<'a>],
    pub chosen_tab: usize,
    /// The name of the search field.
    pub search: &'a str,
    /// The button that begins a new record; none where nothing can be changed.
    pub new: Option<&'a str>,
}

/// What was asked for in the header.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeaderChoice {
    Tab(usize),
    New,
}

/// Draws the header across the screen; Ctrl+F leads to the search field.
pub fn register_header_ui(
    ui: &mut Ui,
    language: Language,
    header: &RegisterHeader<'_>,
    search: &mut String,
) -> Option<HeaderChoice> {
    let tokens = tokens(ui);
    let wide = ui.available_width() >= WIDE;
    let mut choice = None;
    Panel::top(Id::unique("register_header"))
        .exact_size(60.0)
        .show_separator_line(false)
        .frame(Frame::new().fill(tokens.bg))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            ui.painter().hline(
                rect.x_range(),
                rect.bottom() - 0.5,
                Stroke::new(1.0, tokens.border),
            );
            let padding = if wide { 20 } else { 16 };
            Frame::new()
                .inner_margin(Margin::symmetric(padding, 14))
                .show(ui, |ui| {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.label(TypeStyle::Title.rich(header.title).color(tokens.text));
                        ui.add_space(8.0);
                        choice = tabs_ui(ui, header.tabs, header.chosen_tab).map(HeaderChoice::Tab);
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            ui.spacing_mut().item_spacing.x = 12.0;
                            if let Some(new) = header.new
                                && Button::new(Look::Secondary, new)
                                    .icon(icons::PLUS)
                                    .show(ui)
                                    .clicked()
                            {
                                choice = Some(HeaderChoice::New);
                            }
                            let width = ui.available_width().min(210.0);
                            if width >= 120.0 {
                                ui.allocate_ui_with_layout(
                                    vec2(width, 32.0),
                                    Layout::top_down(Align::Min),
                                    |ui| {
                                        let clear = t!(language, "form-clear-search");
                                        let shortcut = if width >= 200.0 { "Ctrl F" } else { "" };
                                        let field = search_ui(
                                            ui,
                                            search,
                                            SearchWords {
                                                label: header.search,
                                                shortcut,
                                                clear: &clear,
                                            },
                                        );
                                        if ui.input_mut(|input| {
                                            input.consume_key(Modifiers::COMMAND, Key::F)
                                        }) {
                                            field.request_focus();
                                        }
                                    },
                                );
                            }
                        });
                    });
                });
        });
    choice
}

/// The list's column at the left.
pub fn list_panel_ui(ui: &mut Ui, room: Room, contents: impl FnOnce(&mut Ui)) {
    let tokens = tokens(ui);
    Panel::left(Id::unique("register_list"))
        .exact_size(room.list_width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(tokens.surface))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            ui.spacing_mut().item_spacing.y = 0.0;
            eframe::egui::ScrollArea::vertical()
                .id_salt("register_rows")
                .auto_shrink(false)
                .show(ui, contents);
            ui.painter().vline(
                rect.right() - 0.5,
                rect.y_range(),
                Stroke::new(1.0, tokens.border),
            );
        });
}

/// The bar at the foot of the form, drawn after it: Tab comes to it last.
pub fn foot_panel_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let surface = tokens(ui).bg;
    Panel::bottom(Id::unique("register_foot"))
        .exact_size(FOOT_HEIGHT)
        .show_separator_line(false)
        .frame(Frame::new().fill(surface))
        .show(ui, contents)
        .inner
}

/// As [`form_panel_ui`], with room left below for the foot, which is drawn next.
pub fn form_above_foot_ui(
    ui: &mut Ui,
    room: Room,
    record: impl std::hash::Hash,
    contents: impl FnOnce(&mut Ui),
) {
    let mut rect = ui.available_rect_before_wrap();
    rect.max.y = (rect.max.y - FOOT_HEIGHT).max(rect.min.y);
    let mut above = ui.new_child(UiBuilder::new().id_salt("register_above").max_rect(rect));
    form_panel_ui(&mut above, room, record, contents);
}

/// The form, scrolling by itself; `record` tells one record's scroll position from another's.
pub fn form_panel_ui(
    ui: &mut Ui,
    room: Room,
    record: impl std::hash::Hash,
    contents: impl FnOnce(&mut Ui),
) {
    CentralPanel::default()
        .frame(Frame::new().fill(tokens(ui).bg))
        .show(ui, |ui| {
            eframe::egui::ScrollArea::vertical()
                .id_salt(("register_form", eframe::egui::util::hash(&record)))
                .auto_shrink(false)
                .show(ui, |ui| {
                    Frame::new()
                        .inner_margin(Margin {
                            left: room.padding,
                            right: room.padding,
                            top: 14,
                            bottom: 8,
                        })
                        .show(ui, |ui| {
                            ui.set_width(ui.available_width());
                            ui.push_id(eframe::egui::util::hash(&record), contents);
                        });
                });
        });
}
