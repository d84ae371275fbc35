//! Pictures of the coverage sheets, to be looked at: `PICTURES=folder cargo test --test coverage_pictures`.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[expect(dead_code, reason = "each test uses its own part")]
mod coverage_stage;
#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use coverage_stage::{Office, Window, absent, choose, office, open, press, span, window, write};
use eframe::egui::accesskit::Role;
use eframe::egui::{Theme, vec2};
use svarsvakt::screens::coverage::Target;

const LARGE: [f32; 2] = [1080.0, 800.0];
const SMALL: [f32; 2] = [800.0, 640.0];

fn picture(name: &str, act: impl Fn(&mut Window, &Office)) {
    let Some(folder) = std::env::var_os("PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    for (kind, size, theme) in [
        ("large-light", LARGE, Theme::Light),
        ("large-dark", LARGE, Theme::Dark),
        ("small-light", SMALL, Theme::Light),
    ] {
        let (mut store, office) = office();
        let vacation = span("2026-12-23", "2026-12-23");
        absent(&mut store, office.sofia, vacation, None);
        absent(&mut store, office.per, vacation, None);
        let january = span("2027-01-11", "2027-01-22");
        absent(&mut store, office.leila, january, Some(office.sofia));
        let mut window = window(store, vec2(size[0], size[1]));
        window.ctx.set_theme(theme);
        window.run_steps(4);
        act(&mut window, &office);
        let image = window.render().unwrap();
        image
            .save(folder.join(format!("{name}-{kind}.png")))
            .unwrap();
    }
}

#[test]
fn a_new_absence_is_drawn() {
    picture("absence", |window, office| {
        open(
            window,
            Target::NewAbsence {
                person: Some(office.leila),
            },
        );
        write(window, "Till och med", "23 dec");
    });
}

#[test]
fn a_changed_absence_is_drawn() {
    picture("absence-change", |window, _| {
        let absences = coverage_stage::absences(window);
        open(window, Target::Absence(absences[2].id));
        write(window, "Till och med", "15 jan 2027");
    });
    picture("absence-remove", |window, _| {
        let absences = coverage_stage::absences(window);
        open(window, Target::Absence(absences[2].id));
        press(window, Role::Button, "Ta bort frånvaro");
    });
}

#[test]
fn a_roster_is_drawn() {
    picture("roster", |window, office| {
        open(window, Target::Roster(Some(office.accounts[0])));
        choose(window, "Samma person alla vardagar", "Sofia Lind");
    });
    picture("roster-odd", |window, office| {
        open(window, Target::Roster(Some(office.accounts[0])));
        press(window, Role::CheckBox, "Badhuset (Facebook)");
        press(window, Role::RadioButton, "Udda och jämna");
        choose(
            window,
            "Samma person alla vardagar, Udda veckor",
            "Sofia Lind",
        );
    });
}

#[test]
fn a_swap_is_drawn() {
    picture("swap", |window, office| {
        let host = window.state_mut();
        let days = span("2026-12-22", "2026-12-25");
        host.state.open_giving(office.leila, days, &host.desk);
        window.run_steps(4);
        choose(window, "Vem tar över", "Sofia Lind");
    });
}
