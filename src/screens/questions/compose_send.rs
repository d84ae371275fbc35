//! From the composer to what the window does: copying, and the change that is made.

use super::compose_check::{Missing, holds_back_change, holds_back_copy, promised_day, sent_at};
use super::compose_mode::Mode;
use super::composer::{Composer, SentAt};
use super::detail_view::DetailView;
use super::forward;
use super::state::{Afterwards, State, Zone};
use crate::commands::{Command, QuestionBasis};
use crate::screens::action::Action;
use crate::screens::desk::Desk;

/// The filled button: copies a text to the citizen and opens the post; sends on; keeps the rest.
pub fn first_step(detail: &DetailView, state: &mut State, desk: &Desk) {
    match state.composer.as_ref().map(|composer| composer.mode) {
        Some(Mode::Answer | Mode::HoldingReply) => copy(detail, state),
        Some(Mode::Forward) => send_on(detail, state, desk, Mail::Opened),
        Some(Mode::Returned | Mode::Incoming | Mode::Note) => finish(detail, state, desk),
        None => {}
    }
}

/// Whether the mail is opened when a question is sent on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mail {
    Opened,
    /// The colleague was asked in another way.
    Left,
}

/// Puts the text on the clipboard and opens the post, unless a field is empty.
pub fn copy(detail: &DetailView, state: &mut State) {
    let Some(composer) = &mut state.composer else {
        return;
    };
    if let Some(missing) = holds_back_copy(composer) {
        lead_to(missing, state);
        return;
    }
    let text = composer.buffer().text().trim().to_owned();
    let link = detail.question.details.link.clone();
    state.ask(Action::CopyAndOpen { text, link });
}

/// Makes the change that the composer stands for.
pub fn finish(detail: &DetailView, state: &mut State, desk: &Desk) {
    let Some(composer) = &state.composer else {
        return;
    };
    if composer.mode == Mode::Forward {
        send_on(detail, state, desk, Mail::Left);
        return;
    }
    if let Some(missing) = holds_back_change(composer, desk) {
        lead_to(missing, state);
        return;
    }
    if let Some(command) = command(composer, desk) {
        state.ask(Action::Do(command));
    }
}

/// Sends the question on; the mail opens once that is noted.
pub fn send_on(detail: &DetailView, state: &mut State, desk: &Desk, mail: Mail) {
    let Some(composer) = &state.composer else {
        return;
    };
    if let Some(missing) = holds_back_change(composer, desk) {
        lead_to(missing, state);
        return;
    }
    let afterwards =
        (mail == Mail::Opened).then(|| Afterwards::OpenMail(forward::mail(composer, detail, desk)));
    let command = command(composer, desk);
    state.afterwards = afterwards;
    if let Some(command) = command {
        state.ask(Action::Do(command));
    }
}

/// Moves to what is missing and selects it.
pub fn lead_to(missing: Missing, state: &mut State) {
    let Some(composer) = &mut state.composer else {
        return;
    };
    match missing {
        Missing::Field => composer.buffer_mut().select_first_field(),
        Missing::SentAt if composer.sent_at == SentAt::Now => {
            composer.sent_at = SentAt::Typed(String::new());
        }
        _ => {}
    }
    composer.told = Some(missing);
    state.focus = Some(Zone::Composer);
}

fn command(composer: &Composer, desk: &Desk) -> Option<Command> {
    let basis = QuestionBasis {
        question: composer.question,
        version: composer.version,
    };
    let question = composer.question;
    let text = composer.buffer().text().trim().to_owned();
    let at = sent_at(composer, desk).ok()?;
    Some(match composer.mode {
        Mode::Answer => Command::Answer { basis, text, at },
        Mode::HoldingReply => Command::SendHoldingReply {
            basis,
            text,
            at,
            return_on: promised_day(composer, desk)?,
        },
        Mode::Forward => Command::Forward {
            basis,
            to: composer.to.trim().to_owned(),
            wanted_by: composer.wanted_by(desk),
            text: Some(text).filter(|text| !text.is_empty()),
            at: desk.now,
        },
        Mode::Returned => Command::RecordReturned { question, text, at },
        Mode::Incoming => Command::AddIncoming { question, text, at },
        Mode::Note => Command::AddNote { question, text },
    })
}

/// The same change on the version that is there now.
pub fn on_version(command: Command, version: i64) -> Command {
    let mut command = command;
    match &mut command {
        Command::Answer { basis, .. }
        | Command::SendHoldingReply { basis, .. }
        | Command::Forward { basis, .. }
        | Command::CorrectQuestion { basis, .. }
        | Command::CorrectEntry { basis, .. } => basis.version = version,
        _ => {}
    }
    command
}
