//! Who watches the coming two weeks with the roster as it stands in the form.

use super::state::State;
use super::worked::MOST_PREVIEWS;
use crate::domain::coverage::{Cover, Explained, Via};
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui};
use crate::t;
use crate::text::coverage::cover_words;
use crate::text::dates::{short_date, short_weekday};
use crate::widgets::chip::{Outline, paint_initials};
use crate::widgets::focus::focus_ring_with_radius;
use crate::widgets::icons::{self, IconFace};
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use chrono::{Datelike, Weekday};
use eframe::egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const CELL: f32 = 30.0;
/// The card's width: a week of cells with its padding.
pub(super) const WIDTH: f32 = 7.0 * CELL + 36.0;

/// Draws a strip of days for each account.
pub(super) fn preview_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let language = desk.language;
    let Some(worked) = state.worked.as_ref().filter(|it| !it.preview.is_empty()) else {
        return;
    };
    section_ui(
        ui,
        &t!(language, "roster-preview"),
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for (account, days) in &worked.preview {
                let name = desk.account_name(*account);
                let ink = tokens(ui).text;
                ui.label(TypeStyle::DenseStrong.rich(name.as_str()).color(ink));
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(0.0, 4.0);
                    for day in days {
                        cell_ui(ui, desk, &name, day);
                    }
                });
                ui.add_space(4.0);
            }
            let more = state.accounts.len().saturating_sub(MOST_PREVIEWS);
            if more > 0 {
                note_ui(ui, &t!(language, "absence-and-more", count = more));
            }
        },
    );
}

fn cell_ui(ui: &mut Ui, desk: &Desk, account: &str, day: &Explained) {
    let tokens = tokens(ui);
    let language = desk.language;
    let size = vec2(CELL, 62.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    let date = short_date(language, day.date, desk.today());
    let name = |person| desk.person_name(person);
    let what = cover_words(language, day.cover, &name);
    let said = format!("{date}, {account}: {what}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.as_str()));
    if ui.is_rect_visible(rect) {
        let x = rect.center().x;
        let ink = match day.date.weekday() {
            Weekday::Sun => tokens.danger,
            _ => tokens.muted,
        };
        let lines = [
            (short_weekday(language, day.date).to_owned(), 8.0),
            (day.date.day().to_string(), 22.0),
        ];
        for (text, down) in lines {
            let galley = paint::line(ui, TypeStyle::Initials, ink, &text);
            let left = x - galley.size().x / 2.0;
            paint::text_left(ui, left, rect.top() + down, galley, ink);
        }
        let place = Rect::from_center_size(pos2(x, rect.top() + 45.0), vec2(26.0, 28.0));
        paint_cover(ui, desk, place, day.cover);
        focus_ring_with_radius(ui, &response, 6);
    }
    tooltip(&response, &said);
}

fn paint_cover(ui: &Ui, desk: &Desk, place: Rect, cover: Cover) {
    let tokens = tokens(ui);
    let radius = CornerRadius::same(6);
    match cover {
        Cover::Covered { person, via } => {
            if let Some(badge) = desk.badge(person) {
                let outline = match via {
                    Via::StandIn | Via::Deputy => Outline::StandIn,
                    _ => Outline::Own,
                };
                paint_initials(ui, place, &badge.initials, badge.color, outline);
            }
        }
        Cover::Gap(_) => {
            ui.painter().rect_filled(place, radius, tokens.danger_fill);
            let galley = paint::line(ui, TypeStyle::Strong, tokens.on_fill, "!");
            paint::text_center(ui, place, galley, tokens.on_fill);
        }
        Cover::Closed | Cover::Inactive => {
            ui.painter().rect_filled(place, radius, tokens.sunken);
            let weekend = matches!(cover, Cover::Inactive);
            if !weekend {
                let center = place.center();
                let face = IconFace::Regular;
                paint::icon(ui, center, icons::LOCK_KEY, face, 12.0, tokens.muted);
            }
        }
    }
}
