//! Bevakningspass per person: how the days are shared.

use super::period::Scale;
use super::state::State;
use super::view::View;
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::card::card_ui;
use crate::widgets::chip::Outline;
use crate::widgets::field::small_segmented_ui;
use crate::widgets::icons;
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::Datelike;
use eframe::egui::{
    Align, CornerRadius, Frame, Layout, Margin, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

const ROW: f32 = 28.0;
const BAR: f32 = 50.0;
/// A person needs this much.
const LEAST_COLUMN: f32 = 172.0;

/// Draws the card.
pub fn load_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    card_ui(ui, |ui| {
        Frame::new()
            .inner_margin(Margin {
                left: 14,
                right: 14,
                top: 8,
                bottom: 10,
            })
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                heading_ui(ui, view, state, desk);
                if view.load.is_empty() {
                    let muted = tokens(ui).muted;
                    let words = t!(language, "grid-load-none");
                    ui.label(TypeStyle::Small.rich(words).color(muted));
                }
                people_ui(ui, view, desk);
                if let Some(watched) = view.watched {
                    let words = t!(
                        language,
                        "grid-watched-share",
                        watched = watched.watched_days,
                        all = watched.working_days
                    );
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 6.0;
                        let tokens = tokens(ui);
                        ui.label(icons::CHECK.text(14.0).color(tokens.muted));
                        ui.label(TypeStyle::Small.rich(words).color(tokens.muted));
                    });
                }
            });
    });
}

fn heading_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) {
    let language = desk.language;
    ui.horizontal(|ui| {
        let tokens = tokens(ui);
        ui.spacing_mut().item_spacing.x = 8.0;
        let title = t!(language, "grid-load");
        ui.label(TypeStyle::Strong.rich(title).color(tokens.text));
        let what = t!(
            language,
            "grid-load-what",
            period = period(view, state, desk)
        );
        ui.label(TypeStyle::Small.rich(what).color(tokens.muted));
        if view.scale == Scale::Year {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let options = [
                t!(language, "grid-load-period"),
                t!(language, "grid-load-year"),
            ];
            let options = options.each_ref().map(String::as_str);
            let chosen = usize::from(state.load_of_year);
            if let Some(picked) = small_segmented_ui(ui, &options, chosen) {
                state.load_of_year = picked == 1;
            }
        });
    });
}

/// "december", "v. 52 2026", "2026".
fn period(view: &View, state: &State, desk: &Desk) -> String {
    let from = view.span.from;
    match view.scale {
        _ if state.load_of_year => state.anchor(desk).year().to_string(),
        Scale::Month => dates::month(desk.language, from).to_owned(),
        scale => scale.title(desk.language, from),
    }
}

fn people_ui(ui: &mut Ui, view: &View, desk: &Desk) {
    let width = ui.available_width();
    let columns = ((width / LEAST_COLUMN).floor() as usize).clamp(1, 4);
    let column = width / columns as f32;
    let most = view.load.first().map_or(1, |(_, days)| (*days).max(1));
    for row in view.load.chunks(columns) {
        let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
        for (index, (person, days)) in row.iter().enumerate() {
            let left = rect.left() + column * index as f32;
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(column - 16.0, ROW));
            person_ui(ui, view, desk, place, *person, *days, most);
        }
    }
}

fn person_ui(
    ui: &Ui,
    view: &View,
    desk: &Desk,
    rect: Rect,
    person: PersonId,
    days: usize,
    most: usize,
) {
    let tokens = tokens(ui);
    let name = view.name(person);
    let response = ui.interact(
        rect,
        eframe::egui::Id::unique(("coverage-load", person.0)),
        Sense::hover(),
    );
    response.widget_info(|| {
        let passes = t!(desk.language, "grid-passes", count = days);
        WidgetInfo::labeled(Role::Label, true, format!("{name}, {passes}"))
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let middle = rect.center().y;
    if let Some(badge) = desk.badge(person) {
        let square = Rect::from_center_size(pos2(rect.left() + 11.0, middle), vec2(22.0, 20.0));
        crate::widgets::chip::paint_initials(
            ui,
            square,
            &badge.initials,
            badge.color,
            Outline::Own,
        );
    }
    let number = paint::line(ui, TypeStyle::DenseStrong, tokens.text, &days.to_string());
    let number_left = rect.right() - number.size().x;
    paint::text_left(ui, number_left, middle, number, tokens.text);
    let bar_right = rect.right() - 28.0;
    let bar = Rect::from_min_max(
        pos2(bar_right - BAR, middle - 3.0),
        pos2(bar_right, middle + 3.0),
    );
    ui.painter()
        .rect_filled(bar, CornerRadius::same(3), tokens.sunken);
    let share = days as f32 / most as f32;
    let part = Rect::from_min_size(bar.min, vec2(bar.width() * share, bar.height()));
    ui.painter()
        .rect_filled(part, CornerRadius::same(3), tokens.border_strong);
    let room = bar.left() - 6.0 - (rect.left() + 30.0);
    let galley = elided_galley(ui, TypeStyle::Dense, tokens.text, &name, room, 1);
    paint::text_left(ui, rect.left() + 30.0, middle, galley, tokens.text);
}
