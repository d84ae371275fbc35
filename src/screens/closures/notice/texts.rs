//! What is written for each account and kind of notice.

use super::open_fields::Answers;
use crate::domain::closing::{ClosingPlan, Notice};
use crate::domain::ids::{AccountId, TemplateId};
use crate::domain::language::Language;
use crate::domain::placeholder::{Placeholder, fill_named};
use crate::domain::template::Template;
use crate::screens::desk::Desk;
use crate::screens::known_fields::AccountFields;
use crate::screens::text_buffer::Buffer;
use crate::text::closing_notice::NoticeDates;
use std::collections::BTreeMap;

/// The texts of the sheet; what was changed stays while one looks at another.
#[derive(Default)]
pub(super) struct Texts {
    written: BTreeMap<(AccountId, Notice), Written>,
}

/// A text with the template it was made from.
pub(super) struct Written {
    pub template: Option<TemplateId>,
    pub buffer: Buffer,
    /// What the template gives, as long as nothing is changed by hand.
    fresh: String,
    /// The template or the dates have changed since something was changed by hand.
    pub is_stale: bool,
}

impl Texts {
    /// Makes the text if it is not there; one that nobody has changed follows dates and template.
    pub fn keep_up(&mut self, notice: Notice, plan: &ClosingPlan, answers: &Answers, desk: &Desk) {
        let key = (plan.account, notice);
        let written = self.written.entry(key).or_insert_with(|| {
            let offered: Vec<&Template> =
                Notice::offered(&desk.templates, desk.me, plan.account).collect();
            let template = notice.fitting(&offered, desk.language);
            Written {
                template: template.map(|template| template.id),
                buffer: Buffer::default(),
                fresh: String::new(),
                is_stale: false,
            }
        });
        written.follow(&filled(written.template, plan, answers, desk));
    }

    /// The text of an account, if it has been looked at.
    pub fn get(&self, account: AccountId, notice: Notice) -> Option<&Written> {
        self.written.get(&(account, notice))
    }

    pub fn get_mut(&mut self, account: AccountId, notice: Notice) -> Option<&mut Written> {
        self.written.get_mut(&(account, notice))
    }

    /// Puts an answer in wherever its field is still open, also in texts that were changed by hand;
    /// `before`: the answer it takes the place of.
    pub fn answered(&mut self, key: &str, before: Option<&str>, answer: &str) {
        for written in self.written.values_mut() {
            let put_in = |text: &str| {
                let value = |field: &Placeholder| {
                    (Answers::key(field) == key && !answer.is_empty()).then(|| answer.to_owned())
                };
                fill_named(text, &value)
            };
            if let Some(before) = before.filter(|_| !answer.is_empty()) {
                written.buffer.exchange(before, answer);
                written.fresh = written.fresh.replace(before, answer);
            }
            written.fresh = put_in(&written.fresh);
            let text = put_in(written.buffer.text());
            if text != written.buffer.text() {
                written.buffer = Buffer::new(text, None);
            }
        }
    }
}

impl Written {
    /// Whether something was changed by hand.
    pub fn is_changed(&self) -> bool {
        self.buffer.text() != self.fresh
    }

    /// Takes the template's words again, or another template's.
    pub fn begin_anew(&mut self, template: Option<TemplateId>) {
        self.template = template;
        self.fresh.clear();
        self.buffer = Buffer::default();
        self.is_stale = false;
    }

    fn follow(&mut self, fresh: &str) {
        if self.fresh == fresh {
            return;
        }
        if self.is_changed() {
            self.is_stale = true;
        } else {
            self.buffer = Buffer::new(fresh.to_owned(), None);
        }
        fresh.clone_into(&mut self.fresh);
    }
}

/// The template's words with what is known put in.
fn filled(
    template: Option<TemplateId>,
    plan: &ClosingPlan,
    answers: &Answers,
    desk: &Desk,
) -> String {
    let Some(template) = desk.templates.iter().find(|one| Some(one.id) == template) else {
        return String::new();
    };
    let value = |field: &Placeholder| {
        known(field, template.details.language, plan, desk).or_else(|| answers.of(field))
    };
    fill_named(&template.details.text, &value)
}

/// What the field becomes without anybody's help.
pub(super) fn known(
    field: &Placeholder,
    language: Language,
    plan: &ClosingPlan,
    desk: &Desk,
) -> Option<String> {
    let known = field.known()?;
    let closing = plan.closing();
    let dates = closing.map(|closing| NoticeDates {
        language,
        zone: desk.workspace.settings.time_zone,
        today: desk.today(),
        closing,
    });
    let reopens = closing.and_then(|closing| closing.first_day_after());
    let fields = AccountFields {
        desk,
        account: plan.account,
        language,
        // Who reads a notice comes back when somebody watches again, in that season's hours.
        hours_on: reopens.unwrap_or(desk.today()),
    };
    let of_closing = dates.and_then(|dates| dates.value(known));
    of_closing.or_else(|| fields.value(known))
}
