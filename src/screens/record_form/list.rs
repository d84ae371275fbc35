//! A row of a register: name, what it is, whose, and what should be seen to.

use crate::screens::desk::Badge;
use crate::widgets::chip::{Outline, paint_initials};
use crate::widgets::icons::{self, IconFace};
use crate::widgets::list_row::{RowHeight, elided_galley, list_row_ui};
use crate::widgets::nav_item::Presence;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{EventFilter, Key, Modifiers, Rect, Response, Ui, pos2, vec2};

/// What a row shows.
pub struct RegisterRow<'a> {
    pub title: &'a str,
    pub subtitle: &'a str,
    pub badge: Option<&'a Badge>,
    /// What should be seen to, in words.
    pub warning: Option<&'a str>,
    /// A word at the right of the name ("osparat").
    pub mark: Option<&'a str>,
    pub presence: Presence,
}

/// Draws the row; everything it shows is in its accessible name.
pub fn register_row_ui(ui: &mut Ui, row: &RegisterRow<'_>) -> Response {
    let said = [Some(row.title), Some(row.subtitle), row.mark, row.warning];
    let name = said
        .into_iter()
        .flatten()
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    let response = list_row_ui(ui, RowHeight::Dense, row.presence, &name, |ui, rect| {
        let tokens = tokens(ui);
        let (left, mut right) = (rect.left() + 16.0, rect.right() - 16.0);
        let (first, second) = (rect.top() + 17.5, rect.top() + 38.0);
        if let Some(mark) = row.mark {
            let galley = paint::line(ui, TypeStyle::SmallStrong, tokens.accent, mark);
            right -= galley.size().x;
            paint::text_left(ui, right, first, galley, tokens.accent);
            right -= 8.0;
        }
        if row.warning.is_some() {
            let center = pos2(right - 8.0, first);
            paint::icon(
                ui,
                center,
                icons::WARNING,
                IconFace::Fill,
                16.0,
                tokens.warning,
            );
            right -= 24.0;
        }
        let title = elided_galley(
            ui,
            TypeStyle::Strong,
            tokens.text,
            row.title,
            right - left,
            1,
        );
        paint::text_left(ui, left, first, title, tokens.text);
        let mut right = rect.right() - 16.0;
        if let Some(badge) = row.badge {
            let place =
                Rect::from_min_size(pos2(right - 24.0, rect.top() + 26.0), vec2(24.0, 24.0));
            paint_initials(ui, place, &badge.initials, badge.color, Outline::Own);
            right -= 32.0;
        }
        let subtitle = elided_galley(
            ui,
            TypeStyle::Dense,
            tokens.muted,
            row.subtitle,
            right - left,
            1,
        );
        paint::text_left(ui, left, second, subtitle, tokens.muted);
    });
    if let Some(warning) = row.warning {
        tooltip(&response, warning);
    }
    response
}

/// Whether an arrow asks for the row above or below this one; Alt leaves the arrows to moving.
pub fn arrow_step(ui: &Ui, response: &Response) -> Option<Step> {
    if !response.has_focus() {
        return None;
    }
    // The arrows belong to the list: egui would look for the nearest control instead.
    let arrows = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            Some(Step::Up)
        } else if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            Some(Step::Down)
        } else {
            None
        }
    })
}

/// One row up or down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Up,
    Down,
}

impl Step {
    /// The neighbour of an index in a list of this length.
    pub fn from(self, index: usize, length: usize) -> Option<usize> {
        match self {
            Step::Up => index.checked_sub(1),
            Step::Down => Some(index + 1).filter(|next| *next < length),
        }
    }
}
