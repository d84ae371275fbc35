//! The municipality of the design's pictures on Monday 21 December: who watches what, who has looked.

use crate::office::{FakeOutside, monday};
use chrono::{DateTime, Utc};
use eframe::egui::Theme;
use egui_kittest::Harness;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use svarsvakt::app::{Outside, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::commands::{Actor, Present, import_workspace};
use svarsvakt::domain::account::Account;
use svarsvakt::domain::check::Check;
use svarsvakt::domain::ids::PersonId;
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::exchange::workspace::read;
use svarsvakt::preferences::{Preferences, ThemeChoice};
use svarsvakt::store::{Access, Sharing, Store};

/// The file in its folder.
pub struct Watched {
    pub folder: tempfile::TempDir,
    pub outside: Arc<FakeOutside>,
}

/// The workspace of the design; tests change it before it is taken in.
pub fn design() -> Value {
    let person = |key: &str, name: &str| json!({"key": key, "name": name, "email": format!("{key}@exempelby.example"), "phone": "0123-456 78"});
    let week = json!({"mon": ["08:00-16:30"], "tue": ["08:00-16:30"], "wed": ["08:00-16:30"],
        "thu": ["08:00-16:30"], "fri": ["08:00-16:30"]});
    let account = |key: &str, name: &str, channel: &str, responsible: &str| {
        json!({"key": key, "name": name, "channel": channel, "responsible": responsible,
            "clock": "working-days", "response_hours": 24, "opening_hours": week.clone()})
    };
    let check = |account: &str, time: &str, by: &str| json!({"account": account, "at": format!("2026-12-21T{time}:00+01:00"), "by": by});
    json!({
        "format": "svarsvakt-workspace", "version": 2,
        "settings": {},
        "people": [
            person("karin", "Karin"), person("sofia", "Sofia"), person("leila", "Leila"),
            person("anders", "Anders"), person("johan", "Johan"), person("amina", "Amina"),
        ],
        "accounts": [
            account("kommun-fb", "Exempelby kommun", "facebook", "karin"),
            account("kommun-ig", "Exempelby kommun", "instagram", "karin"),
            account("bibliotek-fb", "Biblioteket", "facebook", "leila"),
            account("bibliotek-ig", "Biblioteket", "instagram", "leila"),
            account("bad", "Badhuset", "facebook", "anders"),
            account("gata", "Gata och park", "facebook", "johan"),
            account("jobb", "Exempelby jobb", "linkedin", "amina"),
            account("kultur", "Kulturskolan", "instagram", "amina"),
        ],
        "absences": [{"person": "leila", "from": "2026-12-18", "to": "2026-12-30", "reason": "sjuk",
            "stand_ins": [{"account": null, "person": "sofia"}]}],
        "closures": [{"name": "Jullov", "from": "2026-12-19", "to": "2027-01-10", "accounts": ["kultur"]}],
        "questions": [
            {"key": "q1", "account": "bad", "author": "Birgitta",
             "entries": [{"kind": "incoming", "at": "2026-12-17T15:40:00+01:00",
                "text": "Hej! Gäller klippkortet även under jullovet, eller måste man betala ordinarie entré då?"}]},
            {"key": "q2", "account": "kommun-fb", "author": "Marie",
             "entries": [{"kind": "incoming", "at": "2026-12-18T10:55:00+01:00",
                "text": "Hej! När stänger återvinningscentralen dagen före julafton?"}]},
            {"key": "q3", "account": "bibliotek-ig", "author": "ellen_laser",
             "entries": [{"kind": "incoming", "at": "2026-12-18T15:05:00+01:00",
                "text": "Kan man låna hem sällskapsspel över lovet? Och hur länge i så fall?"}]},
            {"key": "q4", "account": "jobb", "author": "Petra",
             "entries": [{"kind": "incoming", "at": "2026-12-21T08:31:00+01:00",
                "text": "Är tjänsten som lärare i matematik fortfarande öppen?"}]},
        ],
        "checks": [
            check("kommun-fb", "08:12", "karin"), check("bibliotek-fb", "08:40", "sofia"),
            check("bibliotek-ig", "08:41", "sofia"), check("bad", "08:05", "anders"),
            check("jobb", "09:20", "amina"),
        ],
    })
}

impl Watched {
    /// The design's municipality.
    pub fn new() -> Watched {
        Watched::of(&design(), Sharing::Alone)
    }

    /// A municipality of one's own.
    pub fn of(workspace: &Value, sharing: Sharing) -> Watched {
        let folder = tempfile::tempdir().unwrap();
        let watched = Watched {
            folder,
            outside: Arc::default(),
        };
        let mut store = Store::open(&watched.path(), Access::Create(sharing)).unwrap();
        let contents = read(workspace.to_string().as_bytes()).unwrap();
        let actor = Actor::default();
        import_workspace(&mut store, &contents, Present::Kept, "", &actor, monday()).unwrap();
        watched
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("svarsvakt.sqlite")
    }

    /// A connection of the test's own.
    pub fn store(&self) -> Store {
        Store::open(&self.path(), Access::ReadWrite).unwrap()
    }

    /// What is stored now.
    pub fn workspace(&self) -> Workspace {
        let store = Store::open_as_allowed(&self.path(), monday()).unwrap();
        store.workspace().unwrap()
    }

    /// Every check there is.
    pub fn checks(&self) -> Vec<Check> {
        self.store().all_checks().unwrap()
    }

    /// The account with this key.
    pub fn account(&self, key: &str) -> Account {
        let accounts = self.workspace().accounts;
        let mut found = accounts.into_iter();
        found.find(|account| account.details.key == key).unwrap()
    }

    /// The person with this key.
    pub fn person(&self, key: &str) -> PersonId {
        let people = self.workspace().people;
        let found = people.iter().find(|person| person.details.key == key);
        found.unwrap().id
    }

    /// The window on the usual morning, with this person sitting there.
    pub fn window(&self, who: &str) -> Harness<'static, Window> {
        self.window_at(who, monday(), [1280.0, 800.0], Theme::Light)
    }

    /// The window at a moment.
    pub fn window_at(
        &self,
        who: &str,
        moment: DateTime<Utc>,
        size: [f32; 2],
        theme: Theme,
    ) -> Harness<'static, Window> {
        let mut preferences = Preferences::default();
        let people = self.workspace().people;
        let me = people.iter().find(|person| person.details.key == who);
        preferences.set_me(Some(&self.path()), me.map(|person| person.id));
        window_over(
            &self.path(),
            preferences,
            &self.outside,
            moment,
            size,
            theme,
        )
    }

    /// Draws a picture where the environment says into which folder.
    pub fn picture(
        &self,
        name: &str,
        who: &str,
        moment: DateTime<Utc>,
        act: impl Fn(&mut Harness<'static, Window>),
    ) {
        let Some(folder) = std::env::var_os("PICTURES").map(PathBuf::from) else {
            return;
        };
        let looks = [
            ("light", [1280.0, 800.0], Theme::Light),
            ("dark", [1280.0, 800.0], Theme::Dark),
            ("small", [1000.0, 640.0], Theme::Light),
        ];
        for (word, size, theme) in looks {
            let mut window = self.window_at(who, moment, size, theme);
            act(&mut window);
            let image = window.render().unwrap();
            image
                .save(folder.join(format!("{name}-{word}.png")))
                .unwrap();
        }
    }
}

/// A window over a file at a moment, as these preferences have it.
pub fn window_over(
    path: &Path,
    mut preferences: Preferences,
    outside: &Arc<FakeOutside>,
    moment: DateTime<Utc>,
    size: [f32; 2],
    theme: Theme,
) -> Harness<'static, Window> {
    preferences.theme = if theme == Theme::Dark {
        ThemeChoice::Dark
    } else {
        ThemeChoice::Light
    };
    let options = WindowOptions {
        database: Some(path.to_owned()),
        clock: Clock::Fixed(moment),
        ..WindowOptions::default()
    };
    let outside: Arc<dyn Outside> = Arc::<FakeOutside>::clone(outside);
    let mut window = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(20)
        .allow_missing_glyphs();
    if std::env::var_os("PICTURES").is_some() {
        window = window.wgpu();
    }
    let mut window =
        window.build_eframe(|cc| Window::open(&cc.egui_ctx, &options, preferences, outside));
    window.run_ok();
    window
}
