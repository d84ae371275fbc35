//! The rail: where to go, who sits here, and the latest backup.

use crate::domain::queue::QueueItem;
use crate::screens::action::{Action, Place};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::chip::{Outline, initials_ui};
use crate::widgets::focus::focus_ring;
use crate::widgets::icons::{self, Icon, IconFace};
use crate::widgets::nav_item::{NavBadge, Presence, nav_item_ui};
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{self, Align, Frame, Layout, Margin, Role, Ui, WidgetInfo};

/// Draws the rail.
pub(super) fn rail_ui(ui: &mut Ui, desk: &Desk, here: Place) -> Option<Action> {
    let mut action = None;
    Frame::new()
        .inner_margin(Margin {
            left: 10,
            right: 10,
            top: 16,
            bottom: 0,
        })
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            brand_ui(ui, desk);
            ui.add_space(12.0);
            for place in Place::ALL {
                if matches!(place, Place::Templates | Place::History | Place::Settings) {
                    ui.add_space(14.0);
                }
                let (icon, label) = face(desk, place);
                let presence = if place == here {
                    Presence::Here
                } else {
                    Presence::Elsewhere
                };
                let badge = match (count(desk, place).unwrap_or(0), place) {
                    (0, _) => NavBadge::None,
                    (count, Place::Today) => NavBadge::Filled(count),
                    (count, Place::Coverage) => NavBadge::Warning(count),
                    (count, _) => NavBadge::Plain(count),
                };
                if nav_item_ui(ui, icon, &label, presence, &badge).clicked() {
                    action = Some(Action::Go(place));
                }
            }
        });
    // From the bottom up: the backup lowest, then who sits here, then the line above both.
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(8.0);
        backup_ui(ui, desk);
        action = action.take().or(me_ui(ui, desk));
        ui.add_space(10.0);
        let y = ui.cursor().bottom();
        ui.painter().hline(
            ui.max_rect().x_range(),
            y,
            egui::Stroke::new(1.0, tokens(ui).border),
        );
    });
    action
}

fn brand_ui(ui: &mut Ui, desk: &Desk) {
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        let (rect, _) = ui.allocate_exact_size(egui::vec2(30.0, 30.0), egui::Sense::hover());
        ui.painter().rect_filled(rect, 7.0, tokens(ui).accent_fill);
        let ink = tokens(ui).on_fill;
        paint::icon(
            ui,
            rect.center(),
            icons::CHAT_CENTERED_DOTS,
            IconFace::Fill,
            18.0,
            ink,
        );
        ui.add_space(2.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let tokens = tokens(ui);
            ui.label(
                TypeStyle::Heading
                    .rich(t!(desk.language, "app-name"))
                    .color(tokens.text),
            );
            let municipality = desk
                .workspace
                .settings
                .municipality
                .clone()
                .unwrap_or_default();
            ui.add(
                egui::Label::new(TypeStyle::Small.rich(municipality).color(tokens.muted))
                    .truncate(),
            );
        });
    });
}

fn face(desk: &Desk, place: Place) -> (Icon, String) {
    let language = desk.language;
    match place {
        Place::Today => (icons::SUN_HORIZON, t!(language, "nav-today")),
        Place::Questions => (icons::CHAT_CIRCLE_TEXT, t!(language, "nav-questions")),
        Place::Coverage => (icons::EYE, t!(language, "nav-coverage")),
        Place::Closures => (icons::LOCK_KEY, t!(language, "nav-closures")),
        Place::Templates => (icons::ARTICLE, t!(language, "nav-templates")),
        Place::Accounts => (icons::AT, t!(language, "nav-accounts")),
        Place::History => (icons::CLOCK_COUNTER_CLOCKWISE, t!(language, "nav-history")),
        Place::Settings => (icons::GEAR_SIX, t!(language, "nav-settings")),
    }
}

fn count(desk: &Desk, place: Place) -> Option<usize> {
    match place {
        Place::Today => {
            let today = desk.today();
            let pressing =
                |item: &&QueueItem| item.due.is_some_and(|due| desk.civil(due).date() <= today);
            Some(desk.queue.iter().filter(pressing).count())
        }
        Place::Questions => Some(desk.queue.len()),
        Place::Coverage => Some(desk.gaps_soon().count()),
        Place::Closures => Some(crate::screens::closures::my_steps(desk)),
        _ => None,
    }
}

fn me_ui(ui: &mut Ui, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let name = desk
        .me
        .map_or_else(|| t!(language, "rail-nobody"), |me| desk.person_name(me));
    ui.horizontal(|ui| {
        ui.add_space(16.0);
        if let Some(badge) = desk.me.and_then(|me| desk.badge(me)) {
            initials_ui(ui, &badge.initials, badge.color, Outline::Own);
        }
        let label = t!(language, "rail-who", name = name.clone());
        let response = ui
            .vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.spacing_mut().interact_size.y = 20.0;
                ui.spacing_mut().button_padding = egui::Vec2::ZERO;
                let text = TypeStyle::Strong.rich(&name);
                let button = egui::Button::new((text, icons::icon(icons::CARET_UP_DOWN)))
                    .frame(false)
                    .truncate();
                let response = ui.add(button);
                if let Some(title) = desk
                    .me
                    .and_then(|me| desk.workspace.person(me)?.details.title.clone())
                {
                    let muted = tokens(ui).muted;
                    ui.add(egui::Label::new(TypeStyle::Small.rich(title).color(muted)).truncate());
                }
                response
            })
            .inner;
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
        focus_ring(ui, &response);
        egui::Popup::menu(&response).show(|ui| {
            ui.set_min_width(180.0);
            let muted = tokens(ui).muted;
            ui.label(
                TypeStyle::Small
                    .rich(t!(language, "rail-choose"))
                    .color(muted),
            );
            let today = desk.today();
            for person in desk
                .workspace
                .people
                .iter()
                .filter(|person| person.details.is_active_on(today))
            {
                if ui
                    .selectable_label(Some(person.id) == desk.me, &person.details.name)
                    .clicked()
                {
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
            let now = desk.civil(desk.now);
            let when = if at.date() == now.date() {
                dates::time_of_day(at.time())
            } else {
                dates::relative_day_time(language, at, now)
            };
            t!(language, "rail-backup", when = when)
        }
        None => t!(language, "rail-no-backup"),
    };
    ui.horizontal(|ui| {
        ui.add_space(16.0);
        ui.spacing_mut().item_spacing.x = 6.0;
        let muted = tokens(ui).muted;
        ui.label(icons::icon(icons::SHIELD_CHECK).color(muted));
        ui.add(egui::Label::new(TypeStyle::Small.rich(text).color(muted)).truncate());
    });
}
