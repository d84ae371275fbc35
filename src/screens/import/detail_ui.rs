//! The chosen mail in full: what it would become, with what is missing to be filled in.

use super::preview::Preview;
use super::words::{standing_words, uncertain_words};
use crate::domain::account::Account;
use crate::domain::received_time::{ReceivedTimeError, parse_received_time};
use crate::exchange::mail_import::{Gap, PlanRow, Standing};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::button::secondary_button_ui;
use crate::widgets::chip::{tag_ui, warning_tag_ui};
use crate::widgets::field::{Hint, Select, labelled_multiline_ui, labelled_text_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// Draws it; the plan is recounted when something was filled in.
pub(super) fn detail_ui(ui: &mut Ui, preview: &mut Preview, desk: &Desk) {
    let Some(selected) = preview.selected else {
        let words = t!(desk.language, "import-nothing-here");
        ui.label(TypeStyle::Body.rich(words).color(tokens(ui).muted));
        return;
    };
    let history = preview
        .mails
        .rows
        .get(selected)
        .is_some_and(|row| row.is_history(&preview.basis));
    let mut received = std::mem::take(&mut preview.received_words);
    let mut changed = Changed::Nothing;
    if let Some(row) = preview.selected_row() {
        // Another mail's fields are other fields: what is typed never ends up in the wrong one.
        ui.push_id(selected, |ui| {
            tags_ui(ui, row, history, desk);
            changed = match row.standing {
                Standing::New => fields_ui(ui, row, &mut received, desk),
                _ => read_only_ui(ui, row, desk),
            };
        });
    }
    preview.received_words = received;
    if changed == Changed::Something {
        preview.recount();
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Changed {
    Something,
    Nothing,
}

impl From<bool> for Changed {
    fn from(changed: bool) -> Changed {
        if changed {
            Changed::Something
        } else {
            Changed::Nothing
        }
    }
}

fn tags_ui(ui: &mut Ui, row: &PlanRow, history: bool, desk: &Desk) {
    let language = desk.language;
    ui.horizontal_wrapped(|ui| {
        if let Some(reason) = standing_words(row, desk) {
            tag_ui(ui, &reason);
        }
        if history && row.standing == Standing::New {
            tag_ui(ui, &t!(language, "import-tag-history"));
        }
        if row.attachments > 0 {
            tag_ui(
                ui,
                &t!(language, "import-tag-attachments", count = row.attachments),
            );
        }
        for uncertain in &row.uncertain {
            warning_tag_ui(ui, &uncertain_words(*uncertain, desk));
        }
        let place = t!(
            language,
            "import-place",
            file = row.file.to_string(),
            message = row.place.message
        );
        ui.label(TypeStyle::Small.rich(place).color(tokens(ui).muted));
    });
}

fn fields_ui(ui: &mut Ui, row: &mut PlanRow, received: &mut String, desk: &Desk) -> Changed {
    let language = desk.language;
    let account = account_ui(ui, row, desk);
    let mut author = row.author.clone().unwrap_or_default();
    let label = t!(language, "register-author");
    let written = labelled_text_ui(ui, &label, &mut author, Hint::NONE).changed();
    if written {
        row.author = Some(author);
    }
    let moment = received_ui(ui, row, received, desk);
    let label = t!(language, "register-text");
    let error = row
        .text
        .trim()
        .is_empty()
        .then(|| t!(language, "register-no-text"));
    let hint = Hint::NONE.error(error.as_deref());
    let words = labelled_multiline_ui(ui, &label, &mut row.text, 6, hint).changed();
    if let Some(link) = &row.link {
        let words = t!(language, "import-link", link = link.clone());
        ui.add(Label::new(TypeStyle::Small.rich(words).color(tokens(ui).muted)).truncate());
    }
    Changed::from(account == Changed::Something || moment == Changed::Something || written || words)
}

fn account_ui(ui: &mut Ui, row: &mut PlanRow, desk: &Desk) -> Changed {
    let today = desk.today();
    let shown =
        |account: &&Account| account.details.is_active_on(today) || row.account == Some(account.id);
    let accounts: Vec<&Account> = desk.workspace.accounts.iter().filter(shown).collect();
    let names: Vec<String> = accounts
        .iter()
        .map(|account| account.details.full_name(desk.language))
        .collect();
    let chosen = accounts
        .iter()
        .position(|account| Some(account.id) == row.account);
    let label = t!(desk.language, "register-account");
    let empty = t!(desk.language, "register-account-choose");
    let error = (row.gap() == Some(Gap::Account)).then(|| t!(desk.language, "register-no-account"));
    let hint = Hint::NONE.error(error.as_deref());
    let picked = Select::new(&label)
        .labelled_above(hint)
        .empty(&empty)
        .show(ui, chosen, &names);
    match picked.and_then(|index| accounts.get(index)) {
        Some(account) => {
            row.account = Some(account.id);
            Changed::Something
        }
        None => Changed::Nothing,
    }
}

/// The time is typed as in the registration form; until something is typed the mail's own holds.
fn received_ui(ui: &mut Ui, row: &mut PlanRow, words: &mut String, desk: &Desk) -> Changed {
    let language = desk.language;
    let shown = |at| dates::short_date_time(language, desk.civil(at), desk.today());
    if words.is_empty()
        && let Some(at) = row.received
    {
        *words = shown(at);
    }
    let read = parse_received_time(words, desk.civil(desk.now));
    let error = match (&read, words.trim().is_empty()) {
        (_, true) if row.received.is_none() => Some(t!(language, "import-time-missing")),
        (Err(ReceivedTimeError::InTheFuture), false) => {
            Some(t!(language, "register-in-the-future"))
        }
        (Err(ReceivedTimeError::NotATime), false) => Some(t!(language, "register-not-a-time")),
        _ => None,
    };
    let help = row
        .received
        .map(shown)
        .filter(|moment| moment != words.trim())
        .unwrap_or_default();
    let label = t!(language, "register-received");
    let hint = Hint::help(&help).error(error.as_deref());
    if !labelled_text_ui(ui, &label, words, hint).changed() {
        return Changed::Nothing;
    }
    // What cannot be read leaves the mail without a time, so that it is not taken in by mistake.
    let read = parse_received_time(words, desk.civil(desk.now));
    row.received = read.ok().map(|read| desk.moment(read.at).min(desk.now));
    Changed::Something
}

fn read_only_ui(ui: &mut Ui, row: &mut PlanRow, desk: &Desk) -> Changed {
    let language = desk.language;
    if let Some(author) = row.author.clone().or_else(|| row.subject.clone()) {
        ui.add(Label::new(TypeStyle::Strong.rich(author).color(tokens(ui).text)).wrap());
    }
    let text: String = row.text.chars().take(4_000).collect();
    ui.add(Label::new(TypeStyle::Body.rich(text).color(tokens(ui).text)).wrap());
    if row.can_be_taken()
        && secondary_button_ui(ui, None, &t!(language, "import-take-anyway")).clicked()
    {
        row.standing = Standing::New;
        return Changed::Something;
    }
    Changed::Nothing
}
