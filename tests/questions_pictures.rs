//! Pictures of the screen Frågor, to be looked at: `PICTURES=folder cargo test --test questions_pictures`.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[expect(dead_code, reason = "the stage serves other tests too")]
mod questions_stage;

use eframe::egui::{Key, Modifiers, Role, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use questions_stage::{Stage, morning, sized_window};

type Desk = Harness<'static, Stage>;

fn picture(name: &str, size: [f32; 2], theme: Theme, act: impl Fn(&mut Desk)) {
    let Some(folder) = std::env::var_os("PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    let (mut stage, morning) = morning();
    stage.state.open_question(morning.marie);
    let mut window = sized_window(stage, size);
    window.ctx.set_theme(theme);
    window.run();
    act(&mut window);
    let image = window.render().unwrap();
    image.save(folder.join(format!("{name}.png"))).unwrap();
}

fn with_template(window: &mut Desk) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::T);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.run_steps(12);
}

fn click(window: &mut Desk, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run();
}

const LARGE: [f32; 2] = [1096.0, 816.0];
const SMALL: [f32; 2] = [816.0, 656.0];

#[test]
fn an_answer_is_drawn_in_both_themes_and_sizes() {
    picture("answer-large-light", LARGE, Theme::Light, with_template);
    picture("answer-large-dark", LARGE, Theme::Dark, with_template);
    picture("answer-small-light", SMALL, Theme::Light, with_template);
    picture("answer-small-dark", SMALL, Theme::Dark, with_template);
}

#[test]
fn the_other_texts_and_menus_are_drawn() {
    picture("holding", LARGE, Theme::Light, |window| {
        click(window, Role::Button, "Mellansvar");
        with_template(window);
    });
    picture("forward-small", SMALL, Theme::Light, |window| {
        click(window, Role::Button, "Vidarebefordra");
    });
    picture("templates", LARGE, Theme::Light, |window| {
        window.key_press_modifiers(Modifiers::COMMAND, Key::T);
        window.run();
    });
    picture("reasons", LARGE, Theme::Light, |window| {
        click(window, Role::Button, "Inget svar behövs");
    });
    picture("correct", LARGE, Theme::Light, |window| {
        click(window, Role::Button, "Mer");
        click(window, Role::MenuItem, "Rätta uppgifter");
    });
    picture("marked", LARGE, Theme::Dark, |window| {
        window.key_press(Key::Escape);
        window.run();
        window.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
        window.run();
        window.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
        window.run();
    });
    picture("waiting", LARGE, Theme::Light, |window| {
        window.get_by_label_contains("Ove:").click();
        window.run();
    });
    picture("nothing", LARGE, Theme::Light, |window| {
        window.state_mut().state = Default::default();
        window.state_mut().state.search("glass".to_owned());
        window.run();
    });
}
