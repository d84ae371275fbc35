//! What the marks of the grid mean.

use super::period::{Rows, Scale};
use super::state::State;
use super::view::View;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::day_cell::{CheckMark, DayCells, GapMarks, PersonDay, When, paint_closed_run};
use crate::widgets::icons::{self, IconFace};
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

/// Draws the legend on as many lines as it needs.
pub fn legend_ui(ui: &mut Ui, view: &View, state: &State, desk: &Desk) {
    let language = desk.language;
    if state.rows == Rows::People {
        let muted = tokens(ui).muted;
        let words = t!(language, "grid-people-legend");
        ui.label(TypeStyle::Small.rich(words).color(muted));
        return;
    }
    let example = view.load.first().map(|(person, _)| *person);
    let badge = example.and_then(|person| desk.badge(person)).cloned();
    let (initials, color) = badge.map_or((String::new(), 0), |it| (it.initials, it.color));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        item_ui(ui, &t!(language, "grid-legend-watches"), |ui, rect| {
            person(ui, rect, &initials, color, false);
        });
        item_ui(ui, &t!(language, "grid-legend-stand-in"), |ui, rect| {
            person(ui, rect, "", color + 4, true);
        });
        item_ui(ui, &t!(language, "cover-gap"), |ui, rect| {
            DayCells::default().gap(ui, rect, &GapMarks::new(ui), When::Ahead);
        });
        item_ui(ui, &t!(language, "cover-closed"), |ui, rect| {
            paint_closed_run(ui, rect, None);
        });
        if view.scale == Scale::Year {
            return;
        }
        item_ui(ui, &t!(language, "grid-legend-weekend"), |ui, rect| {
            let tokens = tokens(ui);
            let line = Stroke::new(1.0, tokens.border);
            let corners = CornerRadius::same(5);
            ui.painter()
                .rect(rect, corners, tokens.sunken, line, StrokeKind::Inside);
        });
        item_ui(ui, &t!(language, "grid-legend-red-day"), |ui, rect| {
            let red = tokens(ui).danger;
            let galley = paint::line(ui, TypeStyle::SmallStrong, red, "25");
            let half = galley.size().x / 2.0;
            paint::text_center(ui, rect, galley, red);
            let center = rect.center();
            let line = Stroke::new(1.0, red);
            ui.painter()
                .hline(center.x - half..=center.x + half, center.y + 7.5, line);
        });
        if view.watched.is_some() {
            item_ui(ui, &t!(language, "grid-legend-checked"), |ui, rect| {
                let ink = tokens(ui).text;
                let tick = icons::CHECK;
                paint::icon(ui, rect.center(), tick, IconFace::Regular, 12.0, ink);
            });
            item_ui(ui, &t!(language, "grid-legend-not-checked"), |ui, rect| {
                let line = Stroke::new(1.0, tokens(ui).text);
                ui.painter().circle_stroke(rect.center(), 3.0, line);
            });
        }
    });
}

fn item_ui(ui: &mut Ui, words: &str, sign: impl FnOnce(&Ui, Rect)) {
    let ink = tokens(ui).text;
    let galley = paint::line(ui, TypeStyle::Small, ink, words);
    let size = vec2(22.0 + 6.0 + galley.size().x + 10.0, 26.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response
        .widget_info(|| eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Label, true, words));
    if !ui.is_rect_visible(rect) {
        return;
    }
    sign(
        ui,
        Rect::from_min_size(rect.min + vec2(0.0, 1.0), vec2(22.0, 24.0)),
    );
    paint::text_left(ui, rect.left() + 28.0, rect.center().y, galley, ink);
}

fn person(ui: &Ui, rect: Rect, initials: &str, color: usize, stands_in: bool) {
    let (fill, ink) = tokens(ui).person(color);
    let mut cells = DayCells::default();
    let mut day = PersonDay {
        words: paint::line(ui, TypeStyle::Initials, ink, initials),
        fill,
        ink,
        stands_in: false,
        check: CheckMark::None,
    };
    if stands_in {
        day.words = paint::line(ui, TypeStyle::Initials, ink, "");
    }
    cells.person(ui, rect, &day);
    if stands_in {
        cells.outline(ui, rect, ink);
        let arrows = icons::ARROWS_LEFT_RIGHT;
        paint::icon(ui, rect.center(), arrows, IconFace::Regular, 13.0, ink);
    }
    cells.finish(ui);
}
