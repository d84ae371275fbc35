//! What is being written about one question, in every mode, with what belongs beside the texts.

use super::compose_check::Missing;
use super::compose_draft::DraftExtra;
use super::compose_fill::Known;
use super::compose_mode::Mode;
use super::detail_view::{DetailView, SavedDraft};
use super::similar::Comparing;
use crate::domain::ids::{PersonId, QuestionId, TemplateId};
use crate::domain::question::EntryKind;
use crate::domain::queue::default_wanted_by;
use crate::screens::action::DraftText;
use crate::screens::desk::Desk;
use crate::screens::text_buffer::Buffer;
use crate::t;
use crate::text::dates;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use std::collections::BTreeMap;

/// The composer of the shown question.
#[derive(Clone, Debug)]
pub struct Composer {
    pub question: QuestionId,
    /// Who writes: another person has drafts and signatures of their own.
    pub me: Option<PersonId>,
    pub mode: Mode,
    pub buffers: BTreeMap<Mode, Buffer>,
    /// The version the user knows, and the latest entry she has seen.
    pub version: i64,
    pub known_entry: i64,
    pub signature: Option<TemplateId>,
    pub return_on: Option<NaiveDate>,
    pub to: String,
    pub wanted_day: Option<NaiveDate>,
    pub wanted_time: Option<NaiveTime>,
    /// When it was really sent, as typed; empty: now.
    pub sent_at: SentAt,
    pub comparing: Comparing,
    /// What kept the text back when it was last to be sent.
    pub told: Option<Missing>,
    /// The mode and the revision of its text when last drawn.
    pub seen: Option<(Mode, u64)>,
    /// The draft as it was last saved, and when.
    pub saved: Option<DraftText>,
    pub saved_at: Option<DateTime<Utc>>,
    /// When something last changed, in the window's seconds; none: all is saved.
    pub changed_at: Option<f64>,
    /// What every fresh text looks like, so that it is not taken for one's own words.
    initial: BTreeMap<Mode, String>,
}

/// When a text was sent.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum SentAt {
    #[default]
    Now,
    /// As it is being typed.
    Typed(String),
}

impl Composer {
    /// The composer for a question: its draft if there is one, else a signed empty answer.
    pub fn open(detail: &DetailView, draft: Option<&SavedDraft>, desk: &Desk) -> Composer {
        let question = &detail.question;
        let mut composer = Composer {
            question: question.id,
            me: desk.me,
            mode: Mode::Answer,
            buffers: BTreeMap::new(),
            version: question.version,
            known_entry: detail.latest_entry(),
            signature: detail.signature,
            return_on: None,
            to: String::new(),
            wanted_day: None,
            wanted_time: None,
            sent_at: SentAt::Now,
            comparing: Comparing::default(),
            told: None,
            seen: None,
            saved: None,
            saved_at: None,
            changed_at: None,
            initial: BTreeMap::new(),
        };
        if let Some(draft) = draft {
            let extra = DraftExtra::read(&draft.extra);
            let mode = extra.mode(draft.mode_word());
            composer.return_on = extra.return_on;
            composer.to.clone_from(&extra.to);
            composer.wanted_day = extra.wanted_day;
            composer.wanted_time = extra.wanted_time;
            composer.version = extra.version;
            composer.known_entry = extra.known_entry;
            for (code, text) in extra
                .texts
                .iter()
                .map(|(code, text)| (code.as_str(), text))
                .chain([(mode.code(), &draft.text)])
            {
                if let Some(mode) = Mode::from_code(code) {
                    composer.prepare(mode, detail, desk);
                    composer.take_back(mode, text.clone(), detail, desk);
                }
            }
            composer.mode = mode;
            composer.saved_at = Some(draft.saved_at);
            composer.saved = Some(composer.draft());
        } else {
            composer.prepare(Mode::Answer, detail, desk);
        }
        composer
    }

    /// The text of the present mode.
    pub fn buffer(&self) -> &Buffer {
        static EMPTY: std::sync::LazyLock<Buffer> = std::sync::LazyLock::new(Buffer::default);
        self.buffers.get(&self.mode).unwrap_or(&EMPTY)
    }

    /// The text of the present mode, to be changed.
    pub fn buffer_mut(&mut self) -> &mut Buffer {
        self.buffers.entry(self.mode).or_default()
    }

    /// Turns to another kind of text; what was written stays.
    pub fn switch(&mut self, mode: Mode, detail: &DetailView, desk: &Desk) {
        self.mode = mode;
        self.prepare(mode, detail, desk);
        self.sent_at = SentAt::Now;
        self.comparing = Comparing::default();
        self.told = None;
    }

    /// Chooses a signature for the texts to the citizen.
    pub fn sign(&mut self, template: Option<TemplateId>, detail: &DetailView, desk: &Desk) {
        self.signature = template;
        let words = self.known(detail, desk).signature(template);
        for (mode, buffer) in &mut self.buffers {
            if mode.goes_to_citizen() {
                buffer.set_signature(words.clone());
            }
        }
    }

    /// Promises another day; where the old one stood in the text, the new one stands.
    pub fn promise(&mut self, day: NaiveDate) {
        let before = self.return_on.replace(day);
        if let (Some(before), Some(buffer)) = (before, self.buffers.get_mut(&Mode::HoldingReply)) {
            for language in crate::domain::language::Language::ALL {
                buffer.exchange(
                    &dates::day_in_sentence(language, before),
                    &dates::day_in_sentence(language, day),
                );
            }
        }
    }

    /// What fills placeholders here.
    pub fn known<'a>(&self, detail: &'a DetailView, desk: &'a Desk) -> Known<'a> {
        let return_on = self.return_on.filter(|_| self.mode == Mode::HoldingReply);
        Known {
            desk,
            question: &detail.question,
            return_on,
        }
    }

    /// The moment the colleague's answer is wanted by.
    pub fn wanted_by(&self, desk: &Desk) -> Option<DateTime<Utc>> {
        Some(desk.moment(self.wanted_day?.and_time(self.wanted_time?)))
    }

    /// Whether one's own words stand in the present mode.
    pub fn is_blank(&self) -> bool {
        self.is_blank_in(self.mode)
    }

    /// The draft as it would be saved now.
    pub fn draft(&self) -> DraftText {
        let others = self
            .buffers
            .iter()
            .filter(|(mode, _)| **mode != self.mode && !self.is_blank_in(**mode));
        let extra = DraftExtra {
            mode: Some(self.mode.code().to_owned()),
            texts: others
                .map(|(mode, buffer)| (mode.code().to_owned(), buffer.text().to_owned()))
                .collect(),
            return_on: self.return_on,
            to: self.to.clone(),
            wanted_day: self.wanted_day,
            wanted_time: self.wanted_time,
            version: self.version,
            known_entry: self.known_entry,
        };
        let mode = if self.mode == Mode::Incoming {
            Mode::Note
        } else {
            self.mode
        };
        DraftText {
            question: Some(self.question),
            mode: mode.code().to_owned(),
            text: self.buffer().text().to_owned(),
            extra: extra.written(),
        }
    }

    /// Whether nothing is written in any mode.
    pub fn is_empty(&self) -> bool {
        self.buffers.keys().all(|mode| self.is_blank_in(*mode))
    }

    /// Forgets the present mode's text, as when it was sent.
    pub fn clear(&mut self, detail_mode: Mode) {
        self.buffers.remove(&detail_mode);
        self.initial.remove(&detail_mode);
        self.sent_at = SentAt::Now;
        if detail_mode == Mode::Forward {
            self.to.clear();
        }
    }

    fn is_blank_in(&self, mode: Mode) -> bool {
        let Some(buffer) = self.buffers.get(&mode) else {
            return true;
        };
        buffer.is_blank()
            || self
                .initial
                .get(&mode)
                .is_some_and(|initial| initial == buffer.text())
    }

    /// Makes the text of a mode if it is not there.
    pub fn prepare(&mut self, mode: Mode, detail: &DetailView, desk: &Desk) {
        let calendar = desk.calendar(detail.question.details.account);
        if mode == Mode::HoldingReply && self.return_on.is_none() {
            self.return_on = calendar.and_then(|calendar| calendar.proposed_return_day(desk.now));
        }
        if mode == Mode::Forward && self.wanted_day.is_none() {
            self.set_wanted_by(
                calendar.and_then(|calendar| default_wanted_by(calendar, desk.now)),
                desk,
            );
        }
        if self.buffers.contains_key(&mode) {
            return;
        }
        let mut buffer = match mode {
            Mode::Forward => Buffer::new(forward_words(detail, desk), None),
            _ => Buffer::default(),
        };
        if mode.goes_to_citizen() {
            buffer.set_signature(self.known(detail, desk).signature(self.signature));
            buffer.select_nothing();
        }
        self.initial.insert(mode, buffer.text().to_owned());
        self.buffers.insert(mode, buffer);
    }

    fn take_back(&mut self, mode: Mode, text: String, detail: &DetailView, desk: &Desk) {
        let signature = self
            .known(detail, desk)
            .signature(self.signature)
            .filter(|_| mode.goes_to_citizen());
        self.buffers.insert(mode, Buffer::new(text, signature));
    }

    fn set_wanted_by(&mut self, wanted: Option<DateTime<Utc>>, desk: &Desk) {
        if let Some(wanted) = wanted.map(|at| desk.civil(at)) {
            self.wanted_day = Some(wanted.date());
            self.wanted_time = Some(wanted.time());
        }
    }
}

/// The colleague is greeted, told what is asked, and knows who asks.
fn forward_words(detail: &DetailView, desk: &Desk) -> String {
    let account = desk.account_name(detail.question.details.account);
    let me = desk.me.map(|me| desk.person_name(me)).unwrap_or_default();
    let asked = t!(desk.language, "questions-forward-text", account = account);
    format!("{asked}\n\n{me}").trim_end().to_owned()
}

/// The latest words of the citizen, which a mail to a colleague quotes.
pub fn latest_incoming(detail: &DetailView) -> &str {
    let entries = detail.question.entries.iter().rev();
    let mut incoming = entries.filter(|entry| entry.details.kind == EntryKind::Incoming);
    incoming
        .find_map(|entry| entry.details.text.as_deref())
        .unwrap_or_default()
}
