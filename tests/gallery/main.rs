//! All building blocks of the window in both themes, as pictures to compare with the design.

mod answer;
mod controls;
mod floating;
#[path = "../support/graphics.rs"]
mod graphics;
mod rows;

use eframe::egui::{self, CentralPanel, Frame, Theme, Ui, vec2};
use egui_kittest::{Harness, SnapshotOptions, kittest::Queryable as _};
use svarsvakt::widgets::{theme, tokens::tokens};

fn picture(name: &str, size: egui::Vec2, page: fn(&mut Ui)) {
    picture_after(name, size, page, |_| {});
}

fn picture_after(name: &str, size: egui::Vec2, page: fn(&mut Ui), act: fn(&mut Harness<'_>)) {
    if !graphics::adapter_or_skip() {
        return;
    }
    let mut results = egui_kittest::SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .with_context_setup(theme::install)
            .build_ui(|ui| {
                let window = ui.ctx().content_rect();
                ui.painter()
                    .with_clip_rect(window)
                    .rect_filled(window, 0.0, tokens(ui).bg);
                CentralPanel::default()
                    .frame(Frame::new().fill(tokens(ui).bg).inner_margin(24.0))
                    .show(ui, page);
            });
        harness.run();
        act(&mut harness);
        harness.run();
        // Software drivers round edges a little differently.
        let options = SnapshotOptions::new().threshold(1.0).max_failed_pixels(60);
        results.add(harness.try_snapshot_options(format!("gallery-{name}-{suffix}"), &options));
    }
}

#[test]
fn an_open_list_looks_as_designed() {
    picture_after(
        "open-list",
        vec2(400.0, 340.0),
        floating::open_list,
        |harness| {
            harness.key_press(egui::Key::Tab);
            harness.run();
            harness.key_press(egui::Key::Enter);
            harness.run();
            harness.key_press(egui::Key::ArrowDown);
        },
    );
}

#[test]
fn the_focus_ring_and_tooltips_look_as_designed() {
    picture_after(
        "focus",
        vec2(420.0, 160.0),
        floating::keyboard_and_tip,
        |harness| {
            harness.get_by_label_contains("Återställ").hover();
            harness.run_steps(8);
        },
    );
}

#[test]
fn the_composer_and_the_timeline_look_as_designed() {
    picture("answer", vec2(760.0, 640.0), answer::answer);
}

#[test]
fn the_date_field_looks_as_designed() {
    picture_after("dates", vec2(420.0, 440.0), floating::dates, |harness| {
        harness.get_by_label("Visa kalendern").click();
    });
}

#[test]
fn dialogs_and_toasts_look_as_designed() {
    picture("on-top", vec2(1100.0, 760.0), floating::on_top);
}

#[test]
fn controls_look_as_designed() {
    picture("controls", vec2(1040.0, 800.0), controls::controls);
}

#[test]
fn rows_and_cards_look_as_designed() {
    picture("rows", vec2(1100.0, 760.0), rows::rows);
}
