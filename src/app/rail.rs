//! The rail: where to go, who sits here, and the latest backup.

use crate::domain::deadline::Urgency;
use crate::screens::action::{Action, Place};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::chip::initials_ui;
use crate::widgets::icons::{self, Icon};
use crate::widgets::nav_item::{NavBadge, nav_item_ui};
use crate::widgets::theme::tokens;
use eframe::egui::{self, Align, Frame, Layout, Margin, RichText, Ui};

/// Draws the rail.
pub(super) fn rail_ui(ui: &mut Ui, desk: &Desk, here: Place) -> Option<Action> {
    let mut action = None;
    Frame::new().inner_margin(Margin { left: 10, right: 10, top: 16, bottom: 0 }).show(ui, |ui| {
        brand_ui(ui, desk);
        ui.add_space(12.0);
        for place in Place::ALL {
            if matches!(place, Place::Templates | Place::History | Place::Settings) {
                ui.add_space(14.0);
            }
            let (icon, label) = face(desk, place);
            if nav_item_ui(ui, icon, &label, place == here, &badge(desk, place)).clicked() {
                action = Some(Action::Go(place));
            }
            ui.add_space(2.0);
        }
    });
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 12, top: 10, bottom: 12 }).show(ui, |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                action = action.take().or(me_ui(ui, desk));
                backup_ui(ui, desk);
            });
        });
        let line = ui.cursor().max.y.min(ui.min_rect().top());
        ui.painter().hline(ui.max_rect().x_range(), line, egui::Stroke::new(1.0, tokens(ui).border));
    });
    action
}

fn brand_ui(ui: &mut Ui, desk: &Desk) {
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        let (rect, _) = ui.allocate_exact_size(egui::vec2(30.0, 30.0), egui::Sense::hover());
        ui.painter().rect_filled(rect, 7.0, tokens(ui).accent_fill);
        ui.painter().text(
            rect.center(),
            egui::Align2::CENTER_CENTER,
            icons::CHAT_TEXT.glyph,
            icons::CHAT_TEXT.fill_font(18.0),
            tokens(ui).on_fill,
        );
        ui.add_space(2.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(crate::widgets::typography::strong(t!(desk.language, "app-name"), 15.0));
            let municipality = desk.workspace.settings.municipality.clone().unwrap_or_default();
            ui.add(egui::Label::new(RichText::new(municipality).size(12.0).color(tokens(ui).muted)).truncate());
        });
    });
}

fn face(desk: &Desk, place: Place) -> (Icon, String) {
    let language = desk.language;
    match place {
        Place::Today => (icons::SUN_HORIZON, t!(language, "nav-today")),
        Place::Questions => (icons::CHAT_CIRCLE_TEXT, t!(language, "nav-questions")),
        Place::Templates => (icons::ARTICLE, t!(language, "nav-templates")),
        Place::Accounts => (icons::AT, t!(language, "nav-accounts")),
        Place::History => (icons::CLOCK_COUNTER_CLOCKWISE, t!(language, "nav-history")),
        Place::Settings => (icons::GEAR_SIX, t!(language, "nav-settings")),
    }
}

fn badge(desk: &Desk, place: Place) -> NavBadge {
    match place {
        Place::Today => {
            let end_of_today = desk.today();
            let pressing = desk.queue.iter().filter(|item| {
                item.urgency == Some(Urgency::Overdue)
                    || item.due.is_some_and(|due| desk.civil(due).date() <= end_of_today)
            });
            match pressing.count() {
                0 => NavBadge::None,
                count => NavBadge::Filled(count),
            }
        }
        Place::Questions if !desk.queue.is_empty() => NavBadge::Plain(desk.queue.len()),
        _ => NavBadge::None,
    }
}

fn me_ui(ui: &mut Ui, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let name = desk.me.map_or_else(|| t!(language, "rail-nobody"), |me| desk.person_name(me));
    ui.horizontal(|ui| {
        if let Some(badge) = desk.me.and_then(|me| desk.badge(me)) {
            initials_ui(ui, &badge.initials, badge.color, crate::widgets::chip::Outline::Own);
        }
        let label = t!(language, "rail-who", name = name.clone());
        let text = egui::RichText::new(&name).family(crate::widgets::typography::semibold()).size(14.0);
        let button = egui::Button::new((text, icons::CARET_UP_DOWN.text(14.0))).frame(false).truncate();
        let response = ui.add(button);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &label));
        egui::Popup::menu(&response).show(|ui| {
            ui.set_min_width(180.0);
            ui.label(RichText::new(t!(language, "rail-choose")).size(12.0).color(tokens(ui).muted));
            let today = desk.today();
            for person in desk.workspace.people.iter().filter(|person| person.details.is_active_on(today)) {
                if ui.selectable_label(Some(person.id) == desk.me, &person.details.name).clicked() {
                    action = Some(Action::SetMe(Some(person.id)));
                    ui.close();
                }
            }
        });
    });
    action
}

fn backup_ui(ui: &mut Ui, desk: &Desk) {
    let language = desk.language;
    let text = match desk.last_backup {
        Some(at) => {
            let when = dates::relative_day_time(language, desk.civil(at), desk.civil(desk.now));
            t!(language, "rail-backup", when = when)
        }
        None => t!(language, "rail-no-backup"),
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icons::SHIELD_CHECK.text(15.0).color(tokens(ui).muted));
        ui.add(egui::Label::new(RichText::new(text).size(12.0).color(tokens(ui).muted)).truncate());
    });
}
