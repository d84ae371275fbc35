//! A row of the day's watch, painted; the box is on top of the row and gets its own clicks.

use super::Form;
use super::card::NARROW;
use super::menu::menu_ui;
use super::row::{Mark, WatchRow};
use crate::commands::Command;
use crate::screens::action::Action;
use crate::screens::coverage::Target;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::check_button::{CheckWords, check_button_ui, checked_sign};
use crate::widgets::chip::paint_initials;
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::hatch::hatch;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::link::small_named_link_ui;
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    CornerRadius, Id, Popup, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Where the middles of a row's lines lie.
const FIRST: f32 = 12.0;
const SECOND: f32 = 29.0;
const BELOW: f32 = 50.0;
const LINE: f32 = 22.0;
/// The room that a box takes with its words and the gap before them.
const LABELLED: f32 = 128.0;

pub(super) fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    row: &WatchRow,
    form: &mut Form,
    desk: &Desk,
) -> Option<Action> {
    let tokens = tokens(ui);
    let narrow = rect.width() < NARROW;
    let response = ui.interact(
        rect,
        Id::unique(("watch-row", row.account.0)),
        Sense::click(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.sunken);
    }
    let line = Stroke::new(1.0, tokens.border);
    ui.painter().hline(rect.x_range(), rect.top() - 0.5, line);
    let padding = if narrow { 10.0 } else { 14.0 };
    let badge = Rect::from_min_size(
        pos2(rect.left() + padding, rect.top() + 8.0),
        vec2(24.0, 24.0),
    );
    badge_ui(ui, badge, &row.mark);
    let middle = pos2(rect.right() - padding, rect.top() + 20.0);
    let left = badge.right() + if narrow { 8.0 } else { 10.0 };
    let name = paint::line(ui, TypeStyle::DenseStrong, tokens.text, &row.name);
    // A name is never cut for the sake of the words beside a box.
    let bare = narrow || left + name.size().x + LABELLED > middle.x;
    let (end, mut action) = sign_ui(ui, middle, row, desk, bare);
    words_ui(ui, rect, left, end - 8.0, row);
    action = action.or(notices_ui(ui, rect, left, row, desk));
    focus_ring_inside(ui, &response);
    let response = response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand);
    if row.made.is_empty() {
        tooltip(&response, &row.full_name);
    } else {
        let told: Vec<&str> = row.made.iter().map(|made| made.told.as_str()).collect();
        tooltip(
            &response,
            &format!("{}\n{}", row.full_name, told.join("\n")),
        );
    }
    Popup::menu(&response).show(|ui| {
        action = action.take().or(menu_ui(ui, row, form, desk));
    });
    action
}

fn badge_ui(ui: &Ui, rect: Rect, mark: &Mark) {
    let tokens = tokens(ui);
    match mark {
        Mark::Person {
            initials,
            color,
            outline,
        } => paint_initials(ui, rect, initials, *color, *outline),
        Mark::Gap => {
            let radius = CornerRadius::same(6);
            ui.painter().rect_filled(rect, radius, tokens.danger_fill);
            let sign = paint::line(ui, TypeStyle::Strong, tokens.on_fill, "!");
            paint::text_center(ui, rect, sign, tokens.on_fill);
        }
        Mark::Closed => {
            hatch(ui.painter(), rect, tokens.closed, tokens.closed_line);
            let plate = Rect::from_center_size(rect.center(), vec2(16.0, 16.0));
            ui.painter()
                .rect_filled(plate, CornerRadius::same(4), tokens.closed);
            let (icon, face) = (icons::LOCK_KEY, IconFace::Fill);
            paint::icon(ui, rect.center(), icon, face, 14.0, tokens.text);
        }
    }
}

/// What stands at the end of the row; where it begins, and what a click on it asks for.
fn sign_ui(
    ui: &Ui,
    right: eframe::egui::Pos2,
    row: &WatchRow,
    desk: &Desk,
    bare: bool,
) -> (f32, Option<Action>) {
    let language = desk.language;
    let calm = |words: String| {
        let muted = tokens(ui).muted;
        let galley = paint::line(ui, TypeStyle::Small, muted, &words);
        let left = right.x - galley.size().x;
        paint::text_left(ui, left, right.y, galley, muted);
        (left, None)
    };
    let latest = row.latest();
    if !row.demands_checks() && latest.is_none() {
        return match row.mark {
            Mark::Closed if bare => (right.x, None),
            Mark::Closed => calm(t!(language, "check-not-watched")),
            Mark::Gap | Mark::Person { .. } if bare => (right.x, None),
            Mark::Gap | Mark::Person { .. } => calm(t!(language, "check-not-needed")),
        };
    }
    let ticked = row.is_finished();
    let time = latest.map(|made| made.time.clone()).unwrap_or_default();
    if !desk.may_edit() {
        return match (ticked, bare) {
            (true, _) => (checked_sign(ui, right, &time), None),
            (false, true) => calm(t!(language, "check-not-yet-short")),
            (false, false) => calm(t!(language, "check-not-yet")),
        };
    }
    let label = t!(language, "check-label");
    let name = if ticked {
        let account = row.full_name.clone();
        t!(
            language,
            "check-name-done",
            account = account,
            time = time.clone()
        )
    } else {
        t!(language, "check-name", account = row.full_name.clone())
    };
    let words = CheckWords {
        label: if bare { "" } else { &label },
        time: &time,
        name: &name,
    };
    let id = Id::unique(("watch-check", row.account.0));
    let (left, response) = check_button_ui(ui, right, id, ticked, words);
    let asked = response.clicked().then_some(match latest {
        Some(made) if ticked => Action::Do(Command::RemoveCheck { check: made.id }),
        _ => Action::Do(Command::RecordCheck {
            account: row.account,
            at: desk.now,
            note: None,
            late_reason: None,
        }),
    });
    (left, asked)
}

fn words_ui(ui: &Ui, rect: Rect, left: f32, end: f32, row: &WatchRow) {
    let tokens = tokens(ui);
    let (first, second) = (rect.top() + FIRST, rect.top() + SECOND);
    let name = elided_galley(
        ui,
        TypeStyle::DenseStrong,
        tokens.text,
        &row.name,
        end - left,
        1,
    );
    paint::text_left(ui, left, first, name, tokens.text);
    let before = format!("{} · ", row.platform);
    let before = paint::line(ui, TypeStyle::Small, tokens.muted, &before);
    let mut at = paint::text_left(ui, left, second, before, tokens.muted);
    if row.stands_in {
        let place = pos2(at + 6.0, second);
        let (icon, face) = (icons::ARROWS_LEFT_RIGHT, IconFace::Regular);
        paint::icon(ui, place, icon, face, 12.0, tokens.muted);
        at += 16.0;
    }
    let (style, ink) = match row.mark {
        Mark::Gap => (TypeStyle::SmallStrong, tokens.danger),
        Mark::Person { .. } | Mark::Closed => (TypeStyle::Small, tokens.muted),
    };
    let whole = paint::line(ui, style, ink, &row.who);
    let who = if at + whole.size().x <= end {
        whole
    } else {
        elided_galley(ui, style, ink, &row.who_short, end - at, 1)
    };
    paint::text_left(ui, at, second, who, ink);
}

/// The lines beneath: a gap with its way out, checks that are missing, several checks.
fn notices_ui(ui: &mut Ui, rect: Rect, left: f32, row: &WatchRow, desk: &Desk) -> Option<Action> {
    let tokens = tokens(ui);
    let mut action = None;
    let mut middle = rect.top() + BELOW;
    if row.mark == Mark::Gap {
        let place = Rect::from_min_size(pos2(left, middle - 12.0), vec2(rect.right() - left, 24.0));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(place));
        let label = if desk.may_edit() {
            t!(desk.language, "check-assign")
        } else {
            t!(desk.language, "check-show")
        };
        let name = format!("{label}: {}", row.full_name);
        if small_named_link_ui(&mut inside, &label, &name).clicked() {
            action = Some(show_day(row));
        }
        middle += LINE;
    }
    if let Some(words) = row.missed_words(desk) {
        let galley = paint::line(ui, TypeStyle::SmallStrong, tokens.warning, &words);
        let chip = Rect::from_min_size(
            pos2(left, middle - 10.0),
            vec2(galley.size().x + 32.0, 19.0),
        );
        ui.painter()
            .rect_filled(chip, CornerRadius::same(6), tokens.warning_tint);
        let (icon, face) = (icons::WARNING, IconFace::Fill);
        let center = pos2(left + 13.0, chip.center().y);
        paint::icon(ui, center, icon, face, 12.0, tokens.warning);
        paint::text_left(ui, left + 23.0, chip.center().y, galley, tokens.warning);
        middle += LINE;
    }
    if let Some(words) = &row.progress {
        let galley = elided_galley(
            ui,
            TypeStyle::Small,
            tokens.muted,
            words,
            rect.right() - 14.0 - left,
            1,
        );
        paint::text_left(ui, left, middle, galley, tokens.muted);
    }
    action
}

/// The account's day on the coverage screen.
pub(super) fn show_day(row: &WatchRow) -> Action {
    Action::OpenCoverage(Target::Day {
        account: row.account,
        day: row.day,
    })
}
