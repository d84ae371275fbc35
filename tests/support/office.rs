//! A made-up office with its window: a file, two people, three accounts, a fixed morning, and an
//! outside that opens nothing.
#![expect(dead_code, reason = "every test uses its own part")]

use chrono::{DateTime, Utc};
use eframe::egui::{DroppedFile, DroppedFileHandle, Event, Key, Modifiers, Role, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use svarsvakt::app::{FileQuestion, Note, Outside, Reply, Shown, Start, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::commands::{Actor, Command, Created, perform};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::question::Question;
use svarsvakt::preferences::Preferences;
use svarsvakt::store::{Access, Sharing, Store};

/// A moment in civil time of the winter, "2026-12-21 08:00".
pub fn at(civil: &str) -> DateTime<Utc> {
    DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z")
        .unwrap()
        .to_utc()
}

/// The morning on which every test begins: Monday.
pub fn monday() -> DateTime<Utc> {
    at("2026-12-21 09:42")
}

/// Answers file dialogs with what a test has laid ready, and remembers which links were opened.
#[derive(Default)]
pub struct FakeOutside {
    pub files: Mutex<Vec<PathBuf>>,
    pub links: Mutex<Vec<String>>,
    /// Whether the desktop has a place for tray icons.
    pub tray: bool,
    /// What the desktop was to show.
    pub notes: Mutex<Vec<Note>>,
    /// What becomes of a notification; none: it cannot be shown.
    pub reply: Mutex<Option<Reply>>,
    /// How the program is to start.
    pub starts: Mutex<Vec<Start>>,
}

impl Outside for FakeOutside {
    fn open_link(&self, link: &str) -> std::io::Result<()> {
        self.links.lock().unwrap().push(link.to_owned());
        Ok(())
    }

    fn ask_files(&self, _question: &FileQuestion) -> Vec<PathBuf> {
        std::mem::take(&mut *self.files.lock().unwrap())
    }

    fn shows_tray(&self) -> bool {
        self.tray
    }

    fn notify(&self, note: &Note) -> Result<Shown, String> {
        self.notes.lock().unwrap().push(note.clone());
        match *self.reply.lock().unwrap() {
            Some(reply) => Ok(Box::new(move || reply)),
            None => Err("no desktop".to_owned()),
        }
    }

    fn start_with_computer(&self, start: Start) -> Result<(), String> {
        self.starts.lock().unwrap().push(start);
        if self.tray {
            Ok(())
        } else {
            Err("no such folder".to_owned())
        }
    }
}

/// A file let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// The office's file and folder.
pub struct Office {
    pub folder: tempfile::TempDir,
    pub karin: PersonId,
    pub facebook: AccountId,
    pub bath: AccountId,
    pub box_: AccountId,
    pub outside: Arc<FakeOutside>,
}

impl Office {
    /// Karin and Anders, the municipality's page, the bath's page and the e-mail box.
    pub fn new() -> Office {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(
            &folder.path().join("svarsvakt.sqlite"),
            Access::Create(Sharing::Alone),
        )
        .unwrap();
        let mut make = |command: Command| {
            perform(&mut store, &command, &Actor::default(), monday())
                .unwrap()
                .created
        };
        let mut person = |name: &str| {
            let details = PersonDetails {
                key: name.to_lowercase(),
                name: name.to_owned(),
                ..PersonDetails::default()
            };
            match make(Command::CreatePerson(details)) {
                Created::Person(person) => person,
                other => unreachable!("{other:?}"),
            }
        };
        let karin = person("Karin");
        person("Anders");
        let mut account = |name: &str, channel: Channel, url: &str| {
            let details = AccountDetails {
                url: Some(url.to_owned()),
                ..AccountDetails::with_usual_promise(name, channel)
            };
            match make(Command::CreateAccount(details)) {
                Created::Account(account) => account,
                other => unreachable!("{other:?}"),
            }
        };
        let facebook = account(
            "Exempelby kommun",
            Channel::Facebook,
            "https://www.facebook.com/exempelby",
        );
        let bath = account(
            "Badhuset",
            Channel::Facebook,
            "https://www.facebook.com/badhuset",
        );
        let box_ = account(
            "Kommunens e-post",
            Channel::Email,
            "kommun@exempelby.example",
        );
        Office {
            folder,
            karin,
            facebook,
            bath,
            box_,
            outside: Arc::default(),
        }
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("svarsvakt.sqlite")
    }

    /// A connection of the test's own.
    pub fn store(&self) -> Store {
        Store::open(&self.path(), Access::ReadWrite).unwrap()
    }

    /// All questions.
    pub fn questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        let each = |question| {
            questions.push(question);
            Ok::<(), svarsvakt::store::StoreError>(())
        };
        self.store().for_each_question(each).unwrap();
        questions
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, contents: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, contents).unwrap();
        path
    }

    /// The window over the file, with Karin sitting there.
    pub fn window(&self) -> Harness<'static, Window> {
        let mut preferences = Preferences::default();
        preferences.set_me(Some(&self.path()), Some(self.karin));
        window_over(
            Some(&self.path()),
            preferences,
            &self.outside,
            vec2(1280.0, 800.0),
            Theme::Light,
        )
    }
}

/// A window with these preferences on the fixed morning.
pub fn window_over(
    database: Option<&Path>,
    preferences: Preferences,
    outside: &Arc<FakeOutside>,
    size: eframe::egui::Vec2,
    theme: Theme,
) -> Harness<'static, Window> {
    let options = WindowOptions {
        database: database.map(Path::to_owned),
        clock: Clock::Fixed(monday()),
        ..WindowOptions::default()
    };
    window_with(&options, preferences, outside, size, theme)
}

/// A window with these options.
pub fn window_with(
    options: &WindowOptions,
    mut preferences: Preferences,
    outside: &Arc<FakeOutside>,
    size: eframe::egui::Vec2,
    theme: Theme,
) -> Harness<'static, Window> {
    use svarsvakt::preferences::ThemeChoice;
    preferences.theme = if theme == Theme::Dark {
        ThemeChoice::Dark
    } else {
        ThemeChoice::Light
    };
    let outside: Arc<dyn Outside> = Arc::<FakeOutside>::clone(outside);
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(12)
        .allow_missing_glyphs()
        .build_eframe(|cc| Window::open(&cc.egui_ctx, options, preferences, outside));
    harness.run_ok();
    harness
}

/// What a user does in a window.
pub trait Hands {
    fn paste(&mut self, text: &str);
    fn press(&mut self, modifiers: Modifiers, key: Key);
    fn click_button(&mut self, label: &str);
    fn click_link(&mut self, label: &str);
    fn click_radio(&mut self, label: &str);
    fn click_tab(&mut self, label: &str);
    fn fill(&mut self, label: &str, text: &str);
    fn sees(&self, words: &str) -> bool;
    fn drop_files(&mut self, paths: &[PathBuf]);
    /// Waits for what a thread does.
    fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool);
}

impl Hands for Harness<'static, Window> {
    fn paste(&mut self, text: &str) {
        self.event(Event::Paste(text.to_owned()));
        self.run_ok();
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.key_press_modifiers(modifiers, key);
        self.run_ok();
    }

    fn click_button(&mut self, label: &str) {
        self.get_by_role_and_label(Role::Button, label).click();
        self.run_ok();
    }

    fn click_link(&mut self, label: &str) {
        self.get_by_role_and_label(Role::Link, label).click();
        self.run_ok();
    }

    fn click_radio(&mut self, label: &str) {
        self.get_by_role_and_label(Role::RadioButton, label).click();
        self.run_ok();
    }

    fn click_tab(&mut self, label: &str) {
        let tabs = self.query_all_by_label_contains(label);
        let tab = tabs
            .into_iter()
            .find(|node| node.accesskit_node().role() == Role::Tab);
        tab.unwrap_or_else(|| unreachable!("no tab {label}"))
            .click();
        self.run_ok();
    }

    fn fill(&mut self, label: &str, text: &str) {
        let field = self
            .query_all_by_label(label)
            .find(|node| {
                matches!(
                    node.accesskit_node().role(),
                    Role::TextInput | Role::MultilineTextInput
                )
            })
            .unwrap_or_else(|| unreachable!("no field {label}"));
        field.focus();
        self.run_ok();
        self.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.event(Event::Text(text.to_owned()));
        self.run_ok();
    }

    fn sees(&self, words: &str) -> bool {
        self.query_all_by_label_contains(words).next().is_some()
    }

    fn drop_files(&mut self, paths: &[PathBuf]) {
        let dropped = paths
            .iter()
            .map(|path| Arc::new(Dropped(path.clone())) as DroppedFileHandle);
        self.input_mut().dropped_files.extend(dropped);
        self.run_ok();
    }

    fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..600 {
            if done(self) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
            self.run_ok();
        }
        unreachable!("waited in vain: {what}");
    }
}
