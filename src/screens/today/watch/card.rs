//! The card with its rows; only those in sight are drawn.

use super::row_ui::row_ui;
use super::{Form, WatchView};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::card::{card_header_ui, card_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// The header and the card's own lines.
const FRAME: f32 = 46.0;
/// Under this width the words beside the boxes are left out.
pub(super) const NARROW: f32 = 300.0;

impl WatchView {
    /// How high the card is with all of its rows.
    pub fn wanted_height(&self) -> f32 {
        FRAME + self.tops.last().copied().unwrap_or_default()
    }
}

/// Draws the card, at most so high.
pub(in crate::screens::today) fn watch_ui(
    ui: &mut Ui,
    view: &WatchView,
    form: &mut Form,
    desk: &Desk,
    height: f32,
) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let narrow = ui.available_width() < NARROW;
    card_ui(ui, |ui| {
        card_header_ui(
            ui,
            &t!(language, "check-title"),
            |_| {},
            |ui| {
                let words = count_words(view, desk, narrow);
                let muted = tokens(ui).muted;
                ui.label(TypeStyle::Small.rich(words).color(muted));
            },
        );
        let all = view.tops.last().copied().unwrap_or_default();
        ScrollArea::vertical()
            .id_salt("watch")
            .max_height((height - FRAME).min(all))
            .auto_shrink([false, true])
            .show_viewport(ui, |ui, viewport| {
                ui.set_height(all);
                let top = ui.max_rect().top();
                let (left, width) = (ui.max_rect().left(), ui.available_width());
                let first = view.tops.partition_point(|top| *top <= viewport.top());
                for index in first.saturating_sub(1)..view.rows.len() {
                    let (from, to) = (view.tops[index], view.tops[index + 1]);
                    if from > viewport.bottom() {
                        break;
                    }
                    let rect = Rect::from_min_size(pos2(left, top + from), vec2(width, to - from));
                    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
                    let row = &view.rows[index];
                    action = action.take().or(row_ui(&mut inside, rect, row, form, desk));
                }
            });
    });
    action
}

/// "5 av 7 kontrollerade"
fn count_words(view: &WatchView, desk: &Desk, narrow: bool) -> String {
    let language = desk.language;
    let (made, demanded) = (view.finished, view.demanding);
    if demanded == 0 {
        t!(language, "check-none-today")
    } else if narrow {
        t!(language, "check-progress", made = made, demanded = demanded)
    } else {
        t!(language, "check-count", made = made, demanded = demanded)
    }
}
