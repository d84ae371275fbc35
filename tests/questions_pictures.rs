//! Pictures of the screen Frågor, to be looked at: `PICTURES=folder cargo test --test questions_pictures`.

#[expect(dead_code, reason = "the stage serves other tests too")]
mod questions_stage;

use eframe::egui::Theme;
use questions_stage::{morning, sized_window};

#[test]
fn the_screen_is_drawn_in_both_themes_and_sizes() {
    let Some(folder) = std::env::var_os("PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    for (name, size) in [("1280", [1080.0, 800.0]), ("1000", [800.0, 640.0])] {
        for theme in [Theme::Light, Theme::Dark] {
            let (mut stage, morning) = morning();
            stage.state.open_question(morning.marie);
            let mut window = sized_window(stage, size);
            window.ctx.set_theme(theme);
            window.run();
            let image = window.render().unwrap();
            image
                .save(folder.join(format!("question-{name}-{theme:?}.png")))
                .unwrap();
        }
    }
}
