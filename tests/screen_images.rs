//! Pictures of the main screens on an ordinary morning, in both themes.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/graphics.rs"]
mod graphics;
#[path = "support/office.rs"]
mod office;

use eframe::egui::{Context, Key, Modifiers, Theme, Ui};
use egui_kittest::Harness;
use office::{FakeOutside, monday};
use std::sync::Arc;
use svarsvakt::app::{Outside, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::preferences::{Preferences, ThemeChoice};

/// The window on its ground: eframe clears the frame with it, which the harness does not.
struct OnGround(Window);

impl eframe::App for OnGround {
    fn logic(&mut self, context: &Context, frame: &mut eframe::Frame) {
        self.0.logic(context, frame);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let ground = ui.visuals().panel_fill;
        ui.painter().rect_filled(ui.max_rect(), 0.0, ground);
        self.0.ui(ui, frame);
    }
}

/// The made-up municipality at the smallest and at the usual size.
fn window(theme: Theme, size: [f32; 2]) -> Harness<'static, OnGround> {
    let options = WindowOptions {
        sample: true,
        clock: Clock::Fixed(monday()),
        ..WindowOptions::default()
    };
    let mut preferences = Preferences::default();
    preferences.theme = if theme == Theme::Dark {
        ThemeChoice::Dark
    } else {
        ThemeChoice::Light
    };
    let outside: Arc<dyn Outside> = Arc::new(FakeOutside::default());
    // Emoji and Arabic come from the system's fonts, which the harness does not ask.
    let mut window = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(20)
        .allow_missing_glyphs()
        .wgpu()
        .build_eframe(|creation| {
            OnGround(Window::open(
                &creation.egui_ctx,
                &options,
                preferences,
                outside,
            ))
        });
    window.run_ok();
    window
}

fn go(window: &mut Harness<'static, OnGround>, place: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, place);
    window.run_ok();
}

#[test]
fn the_main_screens_look_as_they_did() {
    if !graphics::adapter_or_skip() {
        return;
    }
    let mut results = egui_kittest::SnapshotResults::new();
    for (theme, word) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut window = window(theme, [1280.0, 800.0]);
        results.add(window.try_snapshot(format!("screen-today-{word}")));
        // The first question, with its composer.
        window.key_press(Key::Enter);
        window.run_ok();
        results.add(window.try_snapshot(format!("screen-questions-{word}")));
        go(&mut window, Key::Num3);
        results.add(window.try_snapshot(format!("screen-coverage-{word}")));
        go(&mut window, Key::Num4);
        results.add(window.try_snapshot(format!("screen-closures-{word}")));
        go(&mut window, Key::Num5);
        results.add(window.try_snapshot(format!("screen-templates-{word}")));
        go(&mut window, Key::Num6);
        results.add(window.try_snapshot(format!("screen-accounts-{word}")));
    }
    let mut small = window(Theme::Light, [1000.0, 640.0]);
    results.add(small.try_snapshot("screen-today-small"));
    small.key_press(Key::Enter);
    small.run_ok();
    results.add(small.try_snapshot("screen-questions-small"));
    go(&mut small, Key::Num3);
    results.add(small.try_snapshot("screen-coverage-small"));
    go(&mut small, Key::Num4);
    results.add(small.try_snapshot("screen-closures-small"));
}
