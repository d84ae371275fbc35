//! The manager's visit: a file that may only be read, with every control that changes it absent.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]
#![cfg(unix)]

#[path = "support/office.rs"]
mod office;
#[expect(dead_code, reason = "every test uses its own part")]
#[path = "support/watched.rs"]
mod watched;

use eframe::egui::{Key, Modifiers, Role, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, monday};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use svarsvakt::app::Window;
use svarsvakt::commands::{Actor, Command, perform};
use svarsvakt::store::{Sharing, Store};
use watched::{Watched, design};

type Desk = Harness<'static, Window>;

const NOTICE: &str =
    "Du kan läsa men inte ändra: rättigheterna till svarsvakt.sqlite tillåter bara läsning.";

/// A shared file that may only be read, and a colleague who has it open for writing.
struct Visit {
    office: Watched,
    colleague: Store,
}

impl Visit {
    fn new() -> Visit {
        let office = Watched::of(&design(), Sharing::Together);
        let colleague = office.store();
        set(&office, 0o444);
        Visit { office, colleague }
    }

    fn window(&self) -> Desk {
        self.office
            .window_at("nobody", monday(), [1280.0, 800.0], Theme::Light)
    }

    /// The bytes of the file.
    fn bytes(&self) -> Vec<u8> {
        fs::read(self.office.path()).unwrap()
    }
}

fn set(office: &Watched, mode: u32) {
    fs::set_permissions(office.path(), fs::Permissions::from_mode(mode)).unwrap();
}

fn go(window: &mut Desk, place: Key) {
    window.press(Modifiers::COMMAND, place);
}

/// The names of the controls of a role.
fn controls(window: &Desk, role: Role) -> Vec<String> {
    let nodes = window.query_all_by_role(role);
    nodes
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect()
}

/// That nothing on the screen changes the file: no field but the searches, no box, no such button.
fn assert_nothing_to_change(window: &Desk, place: &str) {
    for role in [
        Role::CheckBox,
        Role::MultilineTextInput,
        Role::Switch,
        Role::ComboBox,
    ] {
        let found = controls(window, role);
        // How this user is reached on this computer is no part of the file.
        let filters = [
            "aviseringar",
            "Starta med datorn",
            "Konto",
            "Alla konton",
            "Person",
            "Ordning",
            "Språk",
            "Vem",
            "Vad",
        ];
        let kept: Vec<_> = found
            .iter()
            .filter(|name| !filters.iter().any(|filter| name.contains(filter)))
            .collect();
        assert!(kept.is_empty(), "{place}: {role:?} {kept:?}");
    }
    let fields = controls(window, Role::TextInput);
    assert!(
        fields.iter().all(|name| name.starts_with("Sök")),
        "{place}: {fields:?}"
    );
    let verbs = [
        "Registrera",
        "Spara",
        "Ta bort",
        "Nytt konto",
        "Ny person",
        "Ny mall",
        "Ångra",
        "Arkivera",
        "Duplicera",
        "Flytta",
        "Mellansvar",
        "Vidarebefordra",
        "Inget svar",
        "Markera besvarad",
        "Kopiera svaret",
        "Mer",
        "Säkerhetskopiera",
        "Kontrollera",
        "Återställ",
        "Importera",
        "Svara",
        "Fortsätt",
        "Tilldela",
        "Lägg till",
    ];
    for role in [Role::Button, Role::Link, Role::MenuItem] {
        for name in controls(window, role) {
            // What the schedule's menu holds is looked at by itself: it also saves files.
            let is_menu = place == "Bevakning" && name == "Mer";
            let changing = !is_menu && verbs.iter().any(|verb| name.starts_with(verb));
            assert!(!changing, "{place}: {name}");
        }
    }
}

#[test]
fn every_screen_is_read_and_none_can_be_changed() {
    let visit = Visit::new();
    let before = visit.bytes();
    let mut window = visit.window();
    assert!(window.sees(NOTICE));
    assert!(window.sees("5 av 7 kontrollerade"));
    assert!(window.sees("Badhuset (Facebook), Anders, kontrollerad 08:05"));
    assert_nothing_to_change(&window, "Idag");

    // The first question: its thread, without a composer.
    let show = window.query_all_by_label_contains("Visa: Birgitta").next();
    show.unwrap().click();
    window.run_ok();
    assert!(window.sees("Gäller klippkortet även under jullovet"));
    assert!(window.sees(NOTICE));
    assert_nothing_to_change(&window, "Frågor");

    let places = [
        (Key::Num3, "Bevakning"),
        (Key::Num4, "Stängningar"),
        (Key::Num5, "Mallar"),
        (Key::Num6, "Konton"),
        (Key::Num7, "Historik"),
    ];
    for (key, place) in places {
        go(&mut window, key);
        assert!(window.sees(NOTICE), "{place}");
        assert_nothing_to_change(&window, place);
    }
    go(&mut window, Key::Num3);
    window.click_button("Mer");
    assert!(window.sees("Spara schemat som fil…"));
    for hidden in [
        "Ändra schema…",
        "Byt dagar…",
        "Hämta frånvaro ur en kalender…",
    ] {
        assert!(!window.sees(hidden), "{hidden}");
    }
    window.press(Modifiers::NONE, Key::Escape);
    go(&mut window, Key::Num6);
    assert!(window.sees("https") || window.sees("08:00–16:30"));
    window.click_tab("Personer");
    assert!(window.sees("karin@exempelby.example"));
    assert_nothing_to_change(&window, "Personer");
    window.click_button("Inställningar");
    assert!(window.sees("Europe/Stockholm"));
    assert_nothing_to_change(&window, "Inställningar");
    drop(window);
    assert_eq!(visit.bytes(), before);
}

#[test]
fn keys_and_dropped_files_say_why_nothing_happens() {
    let visit = Visit::new();
    let refused = "Inget ändrades, för du kan läsa men inte ändra.";
    for act in [
        |window: &mut Desk, _: &Visit| window.press(Modifiers::COMMAND, Key::N),
        |window: &mut Desk, _: &Visit| window.paste("En kommentar\nmed text"),
        |window: &mut Desk, _: &Visit| window.press(Modifiers::COMMAND, Key::Z),
        |window: &mut Desk, visit: &Visit| {
            let file = visit.office.folder.path().join("brev.eml");
            fs::write(&file, "Subject: Hej\n\nHej").unwrap();
            window.drop_files(&[file]);
        },
        |window: &mut Desk, _: &Visit| {
            go(window, Key::Num2);
            window.press(Modifiers::COMMAND, Key::Delete);
        },
    ] {
        let mut window = visit.window();
        act(&mut window, &visit);
        assert!(window.sees(refused) || window.sees("Välj en fråga"));
        assert!(!window.sees("Spara frågan"));
        assert!(!window.sees("gick inte att spara"));
    }
}

#[test]
fn anothers_change_shows_while_it_is_read() {
    let mut visit = Visit::new();
    let mut window = visit.window();
    let account = visit.office.account("gata").id;
    let check = Command::RecordCheck {
        account,
        at: monday(),
        note: None,
        late_reason: None,
    };
    perform(&mut visit.colleague, &check, &Actor::default(), monday()).unwrap();
    window.wait_until("the colleague's check", |window| {
        window.sees("6 av 7 kontrollerade")
    });
}

#[test]
fn a_copy_says_how_old_it_is() {
    let office = Watched::of(&design(), Sharing::Alone);
    set(&office, 0o444);
    let window = office.window_at("nobody", monday(), [1280.0, 800.0], Theme::Light);
    assert!(window.sees("Du ser en kopia från 09:42 och kan inte ändra"));
    assert_nothing_to_change(&window, "Idag");
}

#[test]
fn where_changes_can_be_made_there_is_no_notice() {
    let office = Watched::new();
    let window = office.window("karin");
    assert!(!window.sees("Du kan läsa men inte ändra"));
    assert!(window.sees("Registrera fråga"));
}

#[test]
fn pictures() {
    let office = Watched::of(&design(), Sharing::Together);
    let store = office.store();
    set(&office, 0o444);
    office.picture("reading-today", "nobody", monday(), |_| {});
    office.picture("reading-question", "nobody", monday(), |window| {
        go(window, Key::Num2);
        window.press(Modifiers::NONE, Key::ArrowDown);
    });
    office.picture("reading-accounts", "nobody", monday(), |window| {
        go(window, Key::Num6);
    });
    office.picture("reading-settings", "nobody", monday(), |window| {
        window.click_button("Inställningar");
    });
    drop(store);
}
