//! The side of Today: answers that were promised, and colleagues who were asked.

use super::View;
use crate::domain::deadline::Urgency;
use crate::domain::queue::QueueItem;
use crate::screens::action::Action;
use crate::screens::deadline_words::coming;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::chip::count_pill_ui;
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::icons::{self, Icon, IconFace};
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::{DateTime, Utc};
use eframe::egui::{Color32, Id, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

const ROW_HEIGHT: f32 = 76.0;
/// A card's header and lines.
const FRAME: f32 = 46.0;
const GAP: f32 = 12.0;

/// How high both lists are with all of their rows.
pub(super) fn wanted_height(view: &View) -> f32 {
    let list = |items: &[QueueItem]| match items.len() {
        0 => 0.0,
        count => FRAME + count as f32 * ROW_HEIGHT,
    };
    let both = !view.promised.is_empty() && !view.asked.is_empty();
    list(&view.asked) + list(&view.promised) + if both { GAP } else { 0.0 }
}

pub(super) fn follow_up_ui(ui: &mut Ui, view: &View, desk: &Desk, height: f32) -> Option<Action> {
    let mut action = None;
    ui.spacing_mut().item_spacing.y = GAP;
    let both = !view.promised.is_empty() && !view.asked.is_empty();
    let share = if wanted_height(view) <= height {
        height
    } else if both {
        (height - GAP) / 2.0
    } else {
        height
    };
    if !view.asked.is_empty() {
        let title = t!(desk.language, "asked-title");
        action = list_ui(
            ui,
            desk,
            view,
            ("asked", &title),
            &view.asked,
            share,
            asked_line,
        );
    }
    if !view.promised.is_empty() {
        let title = t!(desk.language, "promised-title");
        action = action.or(list_ui(
            ui,
            desk,
            view,
            ("promised", &title),
            &view.promised,
            share,
            promised_line,
        ));
    }
    action
}

/// What stands beneath a name: the words, whether they are late.
struct Line {
    words: String,
    late: bool,
    icon: Icon,
}

fn asked_line(desk: &Desk, view: &View, item: &QueueItem) -> Line {
    let language = desk.language;
    let to = view
        .rows
        .get(&item.question.id)
        .and_then(|row| row.forwarded_to.clone())
        .unwrap_or_default();
    let wanted = item.wanted_by.map(|at| when(desk, at, item.chase));
    let words = match wanted {
        Some(when) if item.chase => t!(language, "asked-late", who = to, when = when),
        Some(when) => t!(language, "asked-until", who = to, when = when),
        None => to,
    };
    Line {
        words,
        late: item.chase,
        icon: icons::HOURGLASS_MEDIUM,
    }
}

fn promised_line(desk: &Desk, _view: &View, item: &QueueItem) -> Line {
    let language = desk.language;
    let late = item.urgency == Some(Urgency::Overdue);
    let words = match item.return_due {
        Some(due) => {
            let when = when(desk, due, late);
            if late {
                t!(language, "promised-late", when = when)
            } else {
                t!(language, "promised-until", when = when)
            }
        }
        None => t!(language, "promised-no-day"),
    };
    Line {
        words,
        late,
        icon: icons::CHAT_CENTERED_DOTS,
    }
}

fn when(desk: &Desk, at: DateTime<Utc>, late: bool) -> String {
    if late {
        dates::relative_day_time(desk.language, desk.civil(at), desk.civil(desk.now))
    } else {
        coming(desk, at)
    }
}

fn list_ui(
    ui: &mut Ui,
    desk: &Desk,
    view: &View,
    (salt, title): (&str, &str),
    items: &[QueueItem],
    height: f32,
    line: fn(&Desk, &View, &QueueItem) -> Line,
) -> Option<Action> {
    let mut action = None;
    let wanted = FRAME + items.len() as f32 * ROW_HEIGHT;
    card_ui(ui, |ui| {
        card_header_ui(
            ui,
            title,
            |ui| {
                count_pill_ui(ui, &items.len().to_string());
            },
            |_| {},
        );
        let rows = wanted.min(height) - FRAME;
        ScrollArea::vertical()
            .id_salt(salt)
            .max_height(rows)
            .auto_shrink([false, true])
            .show_rows(ui, ROW_HEIGHT, items.len(), |ui, range| {
                for index in range {
                    if index > 0 {
                        divider_ui(ui);
                    }
                    let item = &items[index];
                    action = action.take().or(row_ui(
                        ui,
                        desk,
                        view,
                        item,
                        &line(desk, view, item),
                        salt,
                    ));
                }
            });
    });
    action
}

fn row_ui(
    ui: &mut Ui,
    desk: &Desk,
    view: &View,
    item: &QueueItem,
    line: &Line,
    salt: &str,
) -> Option<Action> {
    let id = item.question.id;
    let row = view.rows.get(&id)?;
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), ROW_HEIGHT - 1.0), Sense::hover());
    let response = ui.interact(rect, Id::unique((salt, id.0)), Sense::click());
    let account = desk.account_name(item.question.account);
    let author = row
        .author
        .clone()
        .unwrap_or_else(|| t!(desk.language, "unknown-author"));
    let name = format!("{account}, {author}: {}. {}", row.excerpt, line.words);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if ui.is_rect_visible(rect) {
        let tokens = tokens(ui);
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, tokens.sunken);
        }
        let (ink, icon, face): (Color32, Icon, IconFace) = if line.late {
            (tokens.danger, icons::WARNING_CIRCLE, IconFace::Fill)
        } else {
            (tokens.muted, line.icon, IconFace::Regular)
        };
        paint::icon(
            ui,
            pos2(rect.left() + 24.0, rect.top() + 18.0),
            icon,
            face,
            16.0,
            ink,
        );
        let left = rect.left() + 44.0;
        let width = rect.right() - 16.0 - left;
        let title = elided_galley(ui, TypeStyle::DenseStrong, tokens.text, &account, width, 1);
        ui.painter()
            .galley(pos2(left, rect.top() + 8.0), title, tokens.text);
        let said = format!("{author}: {}", row.excerpt);
        let said = elided_galley(ui, TypeStyle::Dense, tokens.text, &said, width, 1);
        ui.painter()
            .galley(pos2(left, rect.top() + 28.0), said, tokens.text);
        let words = elided_galley(ui, TypeStyle::Small, ink, &line.words, width, 1);
        ui.painter()
            .galley(pos2(left, rect.top() + 50.0), words, ink);
    }
    focus_ring_inside(ui, &response);
    response.clicked().then_some(Action::OpenQuestion(id))
}
