//! Choosing who is to have the days.

use super::day_words::days_in_words;
use super::panel_facts::{Candidate, PanelFacts};
use super::view::View;
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::chip::{Outline, paint_initials};
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{CornerRadius, CursorIcon, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const ROW: f32 = 32.0;

/// Draws everybody who could have the days; who was chosen now.
pub fn picker_ui(ui: &mut Ui, view: &View, facts: &PanelFacts, desk: &Desk) -> Option<PersonId> {
    let all_days = {
        let mut days: Vec<_> = facts.panel.account_days();
        days.sort_unstable_by_key(|(_, day)| *day);
        days.dedup_by_key(|(_, day)| *day);
        days
    };
    if facts.candidates.is_empty() {
        let muted = tokens(ui).muted;
        let words = t!(desk.language, "grid-nobody-to-pick");
        ui.label(TypeStyle::Dense.rich(words).color(muted));
    }
    let mut picked = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for candidate in &facts.candidates {
            let month = all_days.first().map(|(_, day)| *day).unwrap_or_default();
            let note = note(desk, candidate, all_days.len(), month);
            if row_ui(ui, view, desk, candidate, &note, all_days.len()) {
                picked = Some(candidate.person);
            }
        }
    });
    picked
}

/// "12 pass i december", "Ledig", "Ledig tis 22 dec, får de andra dagarna".
fn note(desk: &Desk, candidate: &Candidate, days: usize, month: chrono::NaiveDate) -> String {
    let language = desk.language;
    let load = t!(
        language,
        "grid-passes-in",
        count = candidate.load,
        month = dates::month(language, month)
    );
    if candidate.has_them {
        return t!(language, "grid-has-the-days", load = load);
    }
    match candidate.away.len() {
        0 => load,
        away if away == days => t!(language, "grid-is-away"),
        1..=3 => {
            let names: Vec<String> = candidate
                .away
                .iter()
                .map(|day| dates::short_date(language, *day, desk.today()))
                .collect();
            t!(language, "grid-away-on", days = names.join(", "))
        }
        _ => t!(
            language,
            "grid-away-on",
            days = days_in_words(desk, &candidate.away)
        ),
    }
}

fn row_ui(
    ui: &mut Ui,
    view: &View,
    desk: &Desk,
    candidate: &Candidate,
    note: &str,
    days: usize,
) -> bool {
    let tokens = tokens(ui);
    // Nobody gets days on which they are away, or which they have.
    let possible = candidate.away.len() < days && !candidate.has_them;
    let sense = if possible {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    let name = desk.person_name(candidate.person);
    response.widget_info(|| {
        let role = if possible { Role::Button } else { Role::Label };
        let spoken = if possible {
            t!(
                desk.language,
                "grid-give-to",
                person = name.as_str(),
                note = note
            )
        } else {
            format!("{name}, {note}")
        };
        WidgetInfo::labeled(role, true, spoken)
    });
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    if possible && (response.hovered() || response.has_focus()) {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(6), tokens.sunken);
    }
    let middle = rect.center().y;
    if let Some(badge) = desk.badge(candidate.person) {
        let square = Rect::from_center_size(pos2(rect.left() + 18.0, middle), vec2(24.0, 22.0));
        paint_initials(ui, square, &badge.initials, badge.color, Outline::Own);
    }
    let words = paint::line(ui, TypeStyle::Small, tokens.muted, note);
    let words_left = rect.right() - 12.0 - words.size().x;
    paint::text_left(ui, words_left, middle, words, tokens.muted);
    let ink = if possible { tokens.text } else { tokens.muted };
    let shown = if name.chars().count() > 24 {
        view.name(candidate.person)
    } else {
        name
    };
    let room = words_left - 8.0 - (rect.left() + 38.0);
    let galley = elided_galley(ui, TypeStyle::Body, ink, &shown, room, 1);
    paint::text_left(ui, rect.left() + 38.0, middle, galley, ink);
    focus_ring_inside(ui, &response);
    let response = if possible {
        response.on_hover_cursor(CursorIcon::PointingHand)
    } else {
        response
    };
    response.clicked()
}
