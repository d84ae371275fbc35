//! A group as a card: its header, and unfolded its checklist.

use super::super::sheet::SheetAnswer;
use super::chip_words::chip_look;
use super::group::Group;
use super::head_ui::head_ui;
use super::menu_ui::group_menu_ui;
use super::row_ui::row_ui;
use super::standing::Standing;
use super::state::{Reveal, State};
use super::table::{Table, is_near_sight};
use crate::screens::action::Action;
use crate::screens::coverage;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::card::{card_ui, divider_ui};
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::icon_chip::icon_chip_ui;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::paint;
use crate::widgets::progress::quiet_bar_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    Align, CornerRadius, CursorIcon, Frame, Id, Label, Margin, Rect, Role, Sense, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

const HEADER: f32 = 43.0;
/// A header whose words need two lines.
const TALL: f32 = 66.0;
const BAR: f32 = 96.0;
/// Where the words begin, after the caret.
const WORDS: f32 = 40.0;
const MENU: f32 = 36.0;
const WIDE: f32 = 900.0;

/// Draws the card.
pub fn group_ui(ui: &mut Ui, group: &Group, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let mut answer = None;
    card_ui(ui, |ui| {
        answer = header_ui(ui, group, state, desk);
        if !state.unfolded.contains(&group.key) {
            return;
        }
        divider_ui(ui);
        let asked = because_ui(ui, group, desk);
        answer = answer.take().or(asked.map(SheetAnswer::Do));
        let table = Table::of(ui, group, ui.available_width());
        head_ui(ui, group, &table, desk);
        for row in &group.rows {
            let asked = row_ui(ui, row, &table, state, desk);
            answer = answer.take().or(asked);
        }
    });
    answer
}

fn header_ui(ui: &mut Ui, group: &Group, state: &mut State, desk: &Desk) -> Option<SheetAnswer> {
    let width = ui.available_width();
    let words = Words::of(ui, group, width);
    let height = if words.two_lines { TALL } else { HEADER };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let id = Id::unique(("closing-group", group.key));
    if state.reveals(ui, Reveal::Group(group.key)) {
        ui.scroll_to_rect(rect, Some(Align::TOP));
        ui.memory_mut(|memory| memory.request_focus(id));
    } else if !is_near_sight(ui, rect) {
        return None;
    }
    let open = state.unfolded.contains(&group.key);
    let button = ui.interact(rect, id, Sense::click());
    let spoken = format!("{}, {}, {}", group.line(), group.chip, group.progress_long);
    button.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &spoken));
    if button.gained_focus() {
        button.scroll_to_me(None);
    }
    if button.hovered() {
        let corners = CornerRadius::same(9);
        ui.painter().rect_filled(rect, corners, tokens(ui).sunken);
    }
    words_ui(ui, rect, group, &words, open);
    focus_ring_inside(ui, &button);
    if button.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        state.toggle(group.key);
    }
    let first = Rect::from_min_size(rect.min, vec2(rect.width(), HEADER));
    group_menu_ui(ui, first, group, state, desk)
}

/// How the words of a header are laid out.
struct Words {
    /// The days do not fit beside the name.
    two_lines: bool,
    wide: bool,
}

impl Words {
    fn of(ui: &Ui, group: &Group, width: f32) -> Words {
        let ink = tokens(ui).text;
        let wide = width >= WIDE;
        let measured = |style, text: &str| paint::line(ui, style, ink, text).size().x;
        let name = measured(TypeStyle::Heading, &group.name);
        let days = measured(TypeStyle::Body, &group.days);
        let chip = measured(TypeStyle::DenseStrong, &group.chip) + 38.0;
        let progress = measured(TypeStyle::Small, progress(group, wide));
        let bar = if wide { BAR + 10.0 } else { 0.0 };
        let needed = WORDS + name + 10.0 + days + 10.0 + chip + 16.0 + progress + bar + MENU;
        Words {
            two_lines: needed > width,
            wide,
        }
    }
}

fn progress(group: &Group, wide: bool) -> &str {
    if wide {
        &group.progress_long
    } else {
        &group.progress
    }
}

fn words_ui(ui: &mut Ui, rect: Rect, group: &Group, words: &Words, open: bool) {
    let tokens = tokens(ui);
    let y = rect.top() + HEADER / 2.0;
    let caret = if open {
        icons::CARET_DOWN
    } else {
        icons::CARET_RIGHT
    };
    let center = pos2(rect.left() + 22.0, y);
    paint::icon(ui, center, caret, IconFace::Regular, 16.0, tokens.muted);
    let name = paint::line(ui, TypeStyle::Heading, tokens.text, &group.name);
    let left = rect.left() + WORDS;
    let mut at = paint::text_left(ui, left, y, name, tokens.text) + 10.0;
    let days = paint::line(ui, TypeStyle::Body, tokens.text, &group.days);
    if words.two_lines {
        paint::text_left(ui, left, y + 23.0, days, tokens.text);
    } else {
        at = paint::text_left(ui, at, y, days, tokens.text) + 10.0;
    }
    let (ground, icon) = chip_look(group.standing);
    let place = Rect::from_min_size(pos2(at, y - 12.0), vec2(280.0, 24.0));
    let builder = UiBuilder::new().id_salt("chip").max_rect(place);
    icon_chip_ui(&mut ui.new_child(builder), ground, icon, &group.chip);
    progress_ui(ui, rect, group, words);
}

fn progress_ui(ui: &mut Ui, rect: Rect, group: &Group, words: &Words) {
    if matches!(group.standing, Standing::Passed | Standing::NoLonger) {
        return;
    }
    let muted = tokens(ui).muted;
    let y = rect.top() + if words.two_lines { 23.0 } else { 0.0 } + HEADER / 2.0;
    let mut right = rect.right() - MENU;
    if words.wide {
        let place = Rect::from_min_size(pos2(right - BAR, y - 3.0), vec2(BAR, 6.0));
        let builder = UiBuilder::new().id_salt("progress").max_rect(place);
        quiet_bar_ui(&mut ui.new_child(builder), group.share, &group.progress);
        right -= BAR + 10.0;
    }
    let words = progress(group, words.wide);
    let galley = paint::line(ui, TypeStyle::Small, muted, words);
    let left = right - galley.size().x;
    paint::text_left(ui, left, y, galley, muted);
}

/// Because of which days, with the way to put somebody in where that would help.
fn because_ui(ui: &mut Ui, group: &Group, desk: &Desk) -> Option<Action> {
    let because = group.because.as_ref()?;
    let mut action = None;
    Frame::new()
        .inner_margin(Margin {
            left: 12,
            right: 12,
            top: 6,
            bottom: 0,
        })
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().interact_size.y = 24.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let muted = tokens(ui).muted;
                ui.add(Label::new(TypeStyle::Small.rich(because).color(muted)).wrap());
                if let Some((account, day)) = group.gap {
                    let link = if desk.may_edit() {
                        t!(desk.language, "closing-put-in")
                    } else {
                        t!(desk.language, "closing-show-coverage")
                    };
                    if small_link_ui(ui, &link).clicked() {
                        let target = coverage::Target::Day { account, day };
                        action = Some(Action::OpenCoverage(target));
                    }
                }
            });
        });
    action
}
