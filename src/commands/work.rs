//! Carrying out a command: one transaction, one line in the history.

use super::{Actor, Command, CommandError, Created, Done};
use crate::domain::ids::QuestionId;
use crate::domain::operation::{OperationAction, OperationKind, Subject};
use crate::store::{OperationNote, Recorder, Store};
use chrono::{DateTime, Timelike, Utc};

/// Carries out a change in one transaction, and logs it.
///
/// Before the day's first change a copy of the file is made.
///
/// # Errors
/// When the change is refused or the store fails; nothing is changed then.
pub fn perform(
    store: &mut Store,
    command: &Command,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Done, CommandError> {
    let at = now.with_nanosecond(0).unwrap_or(now);
    store.daily_copy(at)?;
    let mut work = Work {
        recorder: store.record()?,
        actor,
        at,
    };
    let outcome = work.carry_out(command).map_err(named_record_is_gone)?;
    let operation = work.recorder.finish(&OperationNote {
        at,
        actor: actor.person,
        actor_name: &actor.name,
        kind: outcome.kind,
        action: OperationAction::Do,
        target: None,
        subject: &outcome.subject,
        question: outcome.question,
    })?;
    let count = if operation.is_some() {
        outcome.count
    } else {
        0
    };
    Ok(Done {
        operation,
        created: outcome.created,
        count,
    })
}

/// A command may name a record that somebody else has deleted.
fn named_record_is_gone(error: CommandError) -> CommandError {
    match error {
        CommandError::Store(error) if error.is_broken_reference() => CommandError::Gone,
        error => error,
    }
}

/// A change under way.
pub(super) struct Work<'w> {
    pub(super) recorder: Recorder<'w>,
    pub(super) actor: &'w Actor,
    pub(super) at: DateTime<Utc>,
}

/// What a change came to, for the history and the window.
pub(super) struct Outcome {
    pub(super) kind: OperationKind,
    pub(super) subject: Subject,
    pub(super) question: Option<QuestionId>,
    pub(super) created: Created,
    pub(super) count: usize,
}

impl Outcome {
    pub(super) fn of(kind: OperationKind, subject: Subject) -> Outcome {
        Outcome {
            kind,
            subject,
            question: None,
            created: Created::Nothing,
            count: 1,
        }
    }

    /// So many records were taken in from a file.
    pub(super) fn imported(kind: OperationKind, source: &str, count: usize) -> Outcome {
        let subject = Subject {
            source: Some(source.to_owned()),
            count: Some(count),
            ..Subject::default()
        };
        Outcome {
            count,
            ..Outcome::of(kind, subject)
        }
    }
}

impl Work<'_> {
    fn carry_out(&mut self, command: &Command) -> Result<Outcome, CommandError> {
        match command {
            Command::RegisterQuestion(question) => self.register_question(question),
            Command::AddIncoming { question, text, at } => self.add_incoming(*question, text, *at),
            Command::AddNote { question, text } => self.add_note(*question, text),
            Command::Answer { basis, text, at } => self.answer(*basis, text, *at),
            Command::SendHoldingReply {
                basis,
                text,
                at,
                return_on,
            } => self.send_holding_reply(*basis, text, *at, *return_on),
            Command::Forward {
                basis,
                to,
                wanted_by,
                text,
                at,
            } => self.forward(*basis, to, *wanted_by, text.as_deref(), *at),
            Command::Chase { question, to } => self.chase(*question, to),
            Command::RecordReturned { question, text, at } => {
                self.record_returned(*question, text, *at)
            }
            Command::NoAnswerNeeded { questions, reason } => {
                self.no_answer_needed(questions, reason.as_deref())
            }
            Command::Reopen { question, reason } => self.reopen(*question, reason.as_deref()),
            Command::Assign { questions, person } => self.assign(questions, *person),
            Command::CorrectQuestion {
                basis,
                account,
                author,
                link,
                response_hours,
            } => self.correct_question(
                *basis,
                *account,
                author.as_deref(),
                link.as_deref(),
                *response_hours,
            ),
            Command::CorrectEntry {
                basis,
                entry,
                text,
                at,
            } => self.correct_entry(*basis, *entry, text.as_deref(), *at),
            Command::ImportQuestions { questions, source } => {
                self.import_questions(questions, source)
            }
            Command::CreatePerson(details) => self.create_person(details),
            Command::UpdatePerson {
                person,
                version,
                details,
            } => self.update_person(*person, *version, details),
            Command::DeletePerson { person } => self.delete_person(*person),
            Command::CreateAccount(details) => self.create_account(details),
            Command::UpdateAccount {
                account,
                version,
                details,
            } => self.update_account(*account, *version, details),
            Command::DeleteAccount { account } => self.delete_account(*account),
            Command::ChangeRoster {
                accounts,
                span,
                cells,
            } => self.change_roster(accounts, *span, cells),
            Command::SaveAbsence {
                before,
                details,
                days,
            } => self.save_absence(before.as_ref(), details, days),
            Command::DeleteAbsence { absence } => self.delete_absence(absence),
            Command::ImportAbsences { absences, source } => self.import_absences(absences, source),
            Command::AssignDays { days, manner } => self.assign_days(days, *manner),
            Command::RecordCheck {
                account,
                at,
                note,
                late_reason,
            } => self.record_check(*account, *at, note.as_deref(), late_reason.as_deref()),
            Command::RemoveCheck { check } => self.remove_check(*check),
            Command::SaveExtraWatch { before, details } => {
                self.save_extra_watch(before.as_ref(), details)
            }
            Command::DeleteExtraWatch { extra_watch } => self.delete_extra_watch(*extra_watch),
            Command::SaveClosure { before, details } => self.save_closure(before.as_ref(), details),
            Command::DeleteClosure { closure } => self.delete_closure(closure),
            Command::RefuseProposal { proposal, name } => self.refuse_proposal(proposal, name),
            Command::RestoreProposal { proposal, name } => self.restore_proposal(proposal, name),
            Command::TickClosingSteps { steps } => self.tick_closing_steps(steps),
            Command::UntickClosingStep { tick } => self.untick_closing_step(*tick),
            Command::SaveClosingPost {
                before,
                account,
                run,
                name,
                link,
            } => self.save_closing_post(before.as_ref(), *account, *run, name, link.as_deref()),
            Command::DeleteClosingPost { post } => self.delete_closing_post(*post),
            Command::MarkClosingPost { post, mark } => self.mark_closing_post(*post, *mark),
            Command::KeepOpen { closings, reason } => self.keep_open(closings, reason),
            Command::EndKeptOpen { kept_open } => self.end_kept_open(*kept_open),
            Command::SavePlatformGuide { before, details } => {
                self.save_platform_guide(before.as_ref(), details)
            }
            Command::ResetPlatformGuide { guide } => self.reset_platform_guide(guide),
            Command::CreateTemplate(details) => self.create_template(details),
            Command::AddTemplates(templates) => self.add_templates(templates),
            Command::UpdateTemplate {
                template,
                version,
                details,
            } => self.update_template(*template, *version, details),
            Command::MoveTemplate { template, before } => self.move_template(*template, *before),
            Command::DeleteTemplate { template } => self.delete_template(*template),
            Command::UpdateSettings { version, settings } => {
                self.update_settings(*version, settings)
            }
        }
    }
}

/// A text without space around it, or nothing.
pub(super) fn filled(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
