//! The screen Frågor over a store in memory, with a fixed clock and a morning's questions.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Europe::Stockholm;
use eframe::egui::{Context, Ui, vec2};
use egui_kittest::Harness;
use svarsvakt::commands::{self, Actor, Command, Created, NewQuestion, QuestionBasis};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::ids::{AccountId, PersonId, QuestionId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::domain::template::{TemplateDetails, TemplateKind};
use svarsvakt::screens::Screen;
use svarsvakt::screens::action::Action;
use svarsvakt::screens::desk::Desk;
use svarsvakt::screens::questions::{Query, Questions, State, View};
use svarsvakt::store::{Draft, DraftMode, Store};
use svarsvakt::widgets::theme;

/// A Monday morning.
pub const NOW: &str = "2026-12-21T09:42:00";

/// The screen with everything around it that the window has.
pub struct Stage {
    pub store: Store,
    pub desk: Desk,
    pub state: State,
    /// What the screen asked for that the stage does not carry out itself.
    pub asked: Vec<Action>,
    /// What stood in the way of the latest change.
    pub refused: Option<String>,
    now: DateTime<Utc>,
    loaded: Option<(Query, View)>,
}

pub fn at(text: &str) -> DateTime<Utc> {
    let civil: NaiveDateTime = text.parse().unwrap();
    Stockholm.from_local_datetime(&civil).unwrap().to_utc()
}

impl Stage {
    pub fn new() -> Stage {
        let store = Store::open_in_memory().unwrap();
        let now = at(NOW);
        let desk = Desk::load(&store, now, Language::Sv, None).unwrap();
        Stage {
            store,
            desk,
            state: State::default(),
            asked: Vec::new(),
            refused: None,
            now,
            loaded: None,
        }
    }

    pub fn ui(&mut self, ui: &mut Ui) {
        let query = Questions::query(&self.state);
        let view = match self.loaded.take() {
            Some((known, view)) if known == query => view,
            before => Questions::load(
                &self.store,
                &self.desk,
                &query,
                before.map(|(_, view)| view),
            )
            .unwrap(),
        };
        let action = Questions::show(ui, &view, &mut self.state, &self.desk);
        self.loaded = Some((query.clone(), view));
        if Questions::query(&self.state) != query {
            ui.ctx().request_repaint();
        }
        if let Some(action) = action {
            self.carry_out(action, ui.ctx());
        }
    }

    fn carry_out(&mut self, action: Action, context: &Context) {
        context.request_repaint();
        match action {
            Action::Do(command) => {
                let result =
                    commands::perform(&mut self.store, &command, &self.desk.actor(), self.now);
                Questions::performed(&mut self.state, &command, &result);
                self.refused = result.err().map(|error| error.to_string());
                self.reload();
            }
            Action::SaveDraft(draft) => {
                let mode = match draft.mode.as_str() {
                    "answer" => DraftMode::Answer,
                    "holding_reply" => DraftMode::HoldingReply,
                    "forward" => DraftMode::Forward,
                    "returned" => DraftMode::Returned,
                    "note" => DraftMode::Note,
                    other => unreachable!("{other}"),
                };
                let extra = serde_json::from_str(&draft.extra).unwrap();
                let saved = Draft {
                    mode,
                    text: draft.text,
                    extra,
                    saved_at: self.now,
                };
                self.store
                    .save_draft(draft.question, self.desk.me, &saved)
                    .unwrap();
            }
            Action::DiscardDraft { question } => {
                self.store.discard_draft(question, self.desk.me).unwrap();
            }
            Action::RememberSignature { account, template } => {
                self.store
                    .remember_signature(self.desk.me, account, template)
                    .unwrap();
            }
            other => self.asked.push(other),
        }
    }

    pub fn reload(&mut self) {
        self.loaded = None;
        self.desk = Desk::load(&self.store, self.now, self.desk.language, self.desk.me).unwrap();
    }

    /// A change made by somebody else, or before the test begins.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "reads better where it is called"
    )]
    pub fn perform(&mut self, command: Command, actor: Option<PersonId>, now: &str) -> Created {
        let actor = Actor {
            person: actor,
            name: String::new(),
        };
        let done = commands::perform(&mut self.store, &command, &actor, at(now)).unwrap();
        self.reload();
        done.created
    }

    pub fn sit_down(&mut self, me: PersonId) {
        self.desk.me = Some(me);
        self.reload();
    }

    pub fn person(&mut self, name: &str, title: &str, email: &str) -> PersonId {
        let key = svarsvakt::domain::ids::key_from_name(name);
        let details = PersonDetails {
            key,
            name: name.to_owned(),
            title: Some(title.to_owned()),
            email: Some(email.to_owned()),
            ..PersonDetails::default()
        };
        match self.perform(Command::CreatePerson(details), None, "2026-12-01T08:00:00") {
            Created::Person(person) => person,
            other => unreachable!("{other:?}"),
        }
    }

    pub fn account(&mut self, name: &str, channel: Channel) -> AccountId {
        let details = AccountDetails::with_usual_promise(name, channel);
        match self.perform(Command::CreateAccount(details), None, "2026-12-01T08:00:00") {
            Created::Account(account) => account,
            other => unreachable!("{other:?}"),
        }
    }

    pub fn template(&mut self, kind: TemplateKind, name: &str, text: &str) {
        let details = TemplateDetails {
            key: svarsvakt::domain::ids::key_from_name(name),
            kind,
            name: name.to_owned(),
            language: Language::Sv,
            text: text.to_owned(),
            person: None,
            accounts: None,
            archived: false,
        };
        self.perform(
            Command::CreateTemplate(details),
            None,
            "2026-12-01T08:00:00",
        );
    }

    pub fn question(
        &mut self,
        account: AccountId,
        author: &str,
        text: &str,
        received: &str,
        assigned: PersonId,
    ) -> QuestionId {
        let question = NewQuestion {
            key: None,
            account,
            author: Some(author.to_owned()),
            link: Some(format!(
                "https://www.facebook.com/exempelby/posts/{}",
                author.len() * 1_000 + text.len()
            )),
            assigned: Some(assigned),
            response_hours: None,
            text: text.to_owned(),
            received: at(received),
            history: false,
        };
        match self.perform(
            Command::RegisterQuestion(question),
            Some(assigned),
            received,
        ) {
            Created::Question(question) => question,
            other => unreachable!("{other:?}"),
        }
    }

    pub fn basis(&self, question: QuestionId) -> QuestionBasis {
        let version = self.store.question(question).unwrap().unwrap().version;
        QuestionBasis { question, version }
    }

    pub fn answer(&mut self, question: QuestionId, text: &str, by: PersonId, when: &str) {
        let command = Command::Answer {
            basis: self.basis(question),
            text: text.to_owned(),
            at: at(when),
        };
        self.perform(command, Some(by), when);
    }
}

/// Whom and what the morning is about.
pub struct Morning {
    pub karin: PersonId,
    pub johan: PersonId,
    pub marie: QuestionId,
    pub birgitta: QuestionId,
    pub hassan: QuestionId,
    pub ellen: QuestionId,
    pub ove: QuestionId,
    pub facebook: AccountId,
}

/// The morning of the pictures in the design.
pub fn morning() -> (Stage, Morning) {
    let mut stage = Stage::new();
    let karin = stage.person("Karin Ek", "kommunikatör", "karin.ek@exempelby.se");
    let johan = stage.person("Johan Berg", "gatuingenjör", "johan.berg@exempelby.se");
    let sofia = stage.person("Sofia Lind", "bibliotekarie", "sofia.lind@exempelby.se");
    let anders = stage.person("Anders Nord", "badmästare", "anders.nord@exempelby.se");
    let amina = stage.person("Amina Ali", "rekryterare", "amina.ali@exempelby.se");
    let facebook = stage.account("Exempelby kommun", Channel::Facebook);
    let bath = stage.account("Badhuset", Channel::Facebook);
    let street = stage.account("Gata och park", Channel::Facebook);
    let library = stage.account("Biblioteket", Channel::Instagram);
    let jobs = stage.account("Exempelby jobb", Channel::LinkedIn);
    let instagram = stage.account("Exempelby kommun", Channel::Instagram);
    stage.template(
        TemplateKind::Answer,
        "Öppettider vid helg",
        "Hej [förnamn]!\nÅtervinningscentralen stänger 15:00 onsdag 23 december och öppnar igen [datum]. \
         Tiderna på skylten är rätt, och vi rättar sidan idag. Tack för att du sa till!",
    );
    stage.template(
        TemplateKind::HoldingReply,
        "Vi återkommer",
        "Hej [förnamn]! Tack för din fråga. Vi tar reda på svaret och återkommer senast [återkommer senast].",
    );
    stage.template(
        TemplateKind::Signature,
        "Karin",
        "Vänliga hälsningar\n[mitt förnamn], [kommun]",
    );
    stage.template(
        TemplateKind::Signature,
        "Namn och titel",
        "Hälsningar\n[mitt namn], [min titel]",
    );
    let mut settings = stage.desk.workspace.settings.clone();
    settings.municipality = Some("Exempelby kommun".to_owned());
    let version = settings.version;
    stage.perform(
        Command::UpdateSettings { version, settings },
        None,
        "2026-12-01T08:00:00",
    );
    let birgitta = stage.question(bath, "Birgitta", "Hej! Gäller klippkortet även under jullovet, eller måste man betala ordinarie entré då? Hittar inget om det på sidan.", "2026-12-17T15:40:00", anders);
    let marie = stage.question(facebook, "Marie", "Hej! När stänger återvinningscentralen dagen före julafton? Det står olika tider på skylten och på er sida 🎄 Vi är flera på gatan som undrar, och några av oss har släp att tömma. Tack på förhand!", "2026-12-18T10:55:00", karin);
    let hassan = stage.question(street, "Hassan", "Gatlyktan vid Lindvägen 14 har varit släckt i två veckor och det är väldigt mörkt på gångvägen till skolan.", "2026-12-18T13:20:00", johan);
    let ellen = stage.question(
        library,
        "ellen_laser",
        "Kan man låna hem sällskapsspel över lovet? Och hur länge i så fall? 😊",
        "2026-12-18T15:05:00",
        sofia,
    );
    stage.question(
        facebook,
        "Göran",
        "Snöröjningen på Backgatan har inte kommit på hela helgen. Hinner ni ploga före jul?",
        "2026-12-19T18:12:00",
        karin,
    );
    stage.question(
        jobs,
        "Petra",
        "Är tjänsten som lärare i matematik fortfarande öppen? Länken i annonsen fungerar inte.",
        "2026-12-21T08:31:00",
        amina,
    );
    let ove = stage.question(street, "Ove", "Varför är parkeringen vid ishallen avstängd? Det finns ingen skylt som säger hur länge det gäller.", "2026-12-16T09:00:00", johan);
    let sara = stage.question(
        instagram,
        "sara.foto",
        "Får jag använda er bild från julmarknaden i föreningens nyhetsbrev?",
        "2026-12-17T11:00:00",
        karin,
    );
    for (question, to) in [(ove, "Gatuenheten"), (sara, "Kulturenheten")] {
        let return_on = NaiveDate::from_ymd_opt(2026, 12, 29).unwrap();
        let text = "Tack för din fråga, vi återkommer.".to_owned();
        let command = Command::SendHoldingReply {
            basis: stage.basis(question),
            text,
            at: at("2026-12-18T09:00:00"),
            return_on,
        };
        stage.perform(command, Some(karin), "2026-12-18T09:00:00");
        let command = Command::Forward {
            basis: stage.basis(question),
            to: to.to_owned(),
            wanted_by: Some(at("2026-12-22T12:00:00")),
            text: None,
            at: at("2026-12-18T09:05:00"),
        };
        stage.perform(command, Some(karin), "2026-12-18T09:05:00");
    }
    let lena = stage.question(
        facebook,
        "Lena",
        "När stänger återvinningen före jul?",
        "2026-12-17T09:00:00",
        karin,
    );
    stage.answer(
        lena,
        "Hej Lena!\nÅtervinningscentralen stänger 15:00 onsdag 23 december och öppnar igen måndag 28 december. \
         Tiderna på skylten är rätt, och vi rättar sidan idag. Tack för att du sa till!\n\nVänliga hälsningar\nKarin, Exempelby kommun",
        karin,
        "2026-12-18T08:20:00",
    );
    stage.sit_down(karin);
    (
        stage,
        Morning {
            karin,
            johan,
            marie,
            birgitta,
            hassan,
            ellen,
            ove,
            facebook,
        },
    )
}

/// The screen in a window of the usual size, without the rail.
pub fn window(stage: Stage) -> Harness<'static, Stage> {
    sized_window(stage, [1080.0, 800.0])
}

pub fn sized_window(stage: Stage, size: [f32; 2]) -> Harness<'static, Stage> {
    let mut window = Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_max_steps(12)
        .allow_missing_glyphs()
        .with_context_setup(theme::install)
        .build_ui_state(|ui, stage: &mut Stage| stage.ui(ui), stage);
    window.run();
    window
}
