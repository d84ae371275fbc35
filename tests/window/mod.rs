//! The real window without a screen: driven by role and label, as a screen reader would.

use chrono::{DateTime, Utc};
use eframe::egui::{Key, Modifiers, OutputCommand, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use svarsvakt::app::{FileQuestion, Outside, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::preferences::Preferences;

/// A desktop that opens nothing and answers file dialogs with what the test says.
#[derive(Default)]
pub struct QuietOutside {
    pub opened: Mutex<Vec<String>>,
    pub answers: Mutex<Vec<PathBuf>>,
}

impl Outside for QuietOutside {
    fn open_link(&self, link: &str) -> std::io::Result<()> {
        self.opened.lock().unwrap().push(link.to_owned());
        Ok(())
    }

    fn ask_files(&self, _question: &FileQuestion) -> Vec<PathBuf> {
        std::mem::take(&mut *self.answers.lock().unwrap())
    }
}

/// One person's window, at one moment.
pub struct Desktop {
    pub harness: Harness<'static, Window>,
    pub outside: Arc<QuietOutside>,
    /// Everything put on the clipboard, in order.
    pub copied: Vec<String>,
}

impl Desktop {
    /// Opens the window on a file (or with the welcome) at a moment, as if the program were started.
    pub fn start(preferences: Preferences, database: Option<&Path>, now: &str) -> Desktop {
        let now: DateTime<Utc> = DateTime::parse_from_rfc3339(now).unwrap().to_utc();
        let options =
            WindowOptions { database: database.map(Into::into), clock: Clock::Fixed(now), ..WindowOptions::default() };
        Desktop::with(options, preferences)
    }

    /// The throw-away municipality at a moment.
    pub fn sample(now: &str) -> Desktop {
        let now: DateTime<Utc> = DateTime::parse_from_rfc3339(now).unwrap().to_utc();
        let options = WindowOptions { sample: true, clock: Clock::Fixed(now), ..WindowOptions::default() };
        Desktop::with(options, Preferences::default())
    }

    fn with(options: WindowOptions, preferences: Preferences) -> Desktop {
        let outside = Arc::new(QuietOutside::default());
        let given: Arc<dyn Outside> = Arc::clone(&outside) as Arc<dyn Outside>;
        let harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_theme(eframe::egui::Theme::Light)
            .with_max_steps(40)
            .allow_missing_glyphs()
            .build_eframe(move |creation| Window::open(&creation.egui_ctx, &options, preferences, given));
        let mut desktop = Desktop { harness, outside, copied: Vec::new() };
        desktop.settle();
        desktop
    }

    /// Lets the window come to rest.
    pub fn settle(&mut self) {
        for _ in 0..6 {
            self.harness.step();
            let commands = &self.harness.output().platform_output.commands;
            self.copied.extend(commands.iter().filter_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            }));
        }
    }

    /// Waits for work beside the window, such as an import.
    pub fn wait_for(&mut self, words: &str) {
        for _ in 0..400 {
            self.settle();
            if self.sees(words) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert!(self.sees(words), "{words:?} never came; there is:\n{}", self.everything());
    }

    /// Presses the button (or row, tab, link) with this name.
    pub fn press(&mut self, name: &str) {
        let clicked = {
            let mut found = self.harness.query_all_by_label(name).collect::<Vec<_>>();
            if found.is_empty() {
                found = self.harness.query_all_by_label_contains(name).collect();
            }
            let button = found.iter().find(|node| node.accesskit_node().role() == Role::Button).or(found.first());
            button.map(|node| node.click()).is_some()
        };
        assert!(clicked, "nothing called {name:?}; there is:\n{}", self.everything());
        self.settle();
    }

    /// Gives a field the keyboard and replaces what stands in it.
    pub fn fill(&mut self, label: &str, text: &str) {
        let field = [Role::TextInput, Role::MultilineTextInput, Role::ComboBox]
            .into_iter()
            .find_map(|role| self.harness.query_all_by_role(role).find(|node| node.accesskit_node().label().is_some_and(|own| own.starts_with(label))));
        assert!(field.is_some(), "no field {label:?}; there is:\n{}", self.everything());
        if let Some(field) = field {
            field.focus();
        }
        self.settle();
        self.keys(Modifiers::COMMAND, Key::A);
        self.write(text);
    }

    /// Types into whatever has the keyboard.
    pub fn write(&mut self, text: &str) {
        self.harness.event(eframe::egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// Pastes, as Ctrl+V does.
    pub fn paste(&mut self, text: &str) {
        self.harness.event(eframe::egui::Event::Paste(text.to_owned()));
        self.settle();
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    /// Presses a key with others held.
    pub fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Whether something that can be read out holds these words.
    pub fn sees(&self, words: &str) -> bool {
        self.everything().contains(words)
    }

    /// Fails unless the words are there, and shows what is.
    pub fn expect(&self, words: &str) {
        assert!(self.sees(words), "{words:?} is not there; there is:\n{}", self.everything());
    }

    /// Fails if the words are there.
    pub fn expect_not(&self, words: &str) {
        assert!(!self.sees(words), "{words:?} is still there:\n{}", self.everything());
    }

    /// Everything a screen reader could say, a line each.
    pub fn everything(&self) -> String {
        let mut lines = Vec::new();
        for node in self.harness.root().children_recursive() {
            let node = node.accesskit_node();
            let label = node.label().unwrap_or_default();
            let value = node.value().unwrap_or_default();
            if !label.is_empty() || !value.is_empty() {
                lines.push(format!("{:?}: {label} {value}", node.role()));
            }
        }
        lines.dedup();
        lines.join("\n")
    }
}
