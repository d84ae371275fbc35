//! What a change did, as a sentence: in the toast right after it, and in the history for ever.

use crate::domain::closing::ClosingStep;
use crate::domain::language::Language;
use crate::domain::operation::{Operation, OperationAction, OperationKind};
use crate::t;
use crate::text::{closing_steps, dates};

/// "Frågan från Marie på Badhuset (Facebook) är besvarad."
pub fn done(language: Language, operation: &Operation) -> String {
    let subject = &operation.subject;
    let account = subject
        .account
        .clone()
        .unwrap_or_else(|| t!(language, "op-some-account"));
    let author = subject
        .author
        .clone()
        .unwrap_or_else(|| t!(language, "op-some-author"));
    let person = subject
        .person
        .clone()
        .unwrap_or_else(|| t!(language, "op-nobody"));
    let template = subject.template.clone().unwrap_or_default();
    let to = subject.to.clone().unwrap_or_default();
    let source = subject.source.clone().unwrap_or_default();
    let name = subject.name.clone().unwrap_or_default();
    let count = subject.count.unwrap_or(1);
    let days = subject.days.map_or_else(String::new, |days| {
        dates::date_range(language, days, operation.at.date_naive())
    });
    match operation.kind {
        OperationKind::RegisterQuestion => {
            t!(language, "op-register", author = author, account = account)
        }
        OperationKind::AddIncoming => t!(
            language,
            "op-add-incoming",
            author = author,
            account = account
        ),
        OperationKind::AddNote => t!(language, "op-note", author = author, account = account),
        OperationKind::Answer => t!(language, "op-answer", author = author, account = account),
        OperationKind::HoldingReply => t!(
            language,
            "op-holding-reply",
            author = author,
            account = account
        ),
        OperationKind::Forward => t!(
            language,
            "op-forward",
            author = author,
            account = account,
            to = to
        ),
        OperationKind::Chase => t!(language, "op-chase", author = author, to = to),
        OperationKind::RecordReturned => {
            t!(language, "op-returned", author = author, account = account)
        }
        OperationKind::NoAnswerNeeded if count > 1 => {
            t!(language, "op-no-answer-many", count = count)
        }
        OperationKind::NoAnswerNeeded => {
            t!(language, "op-no-answer", author = author, account = account)
        }
        OperationKind::Reopen => t!(language, "op-reopen", author = author, account = account),
        OperationKind::Assign if count > 1 => {
            t!(language, "op-assign-many", count = count, person = person)
        }
        OperationKind::Assign => t!(
            language,
            "op-assign",
            author = author,
            account = account,
            person = person
        ),
        OperationKind::CorrectQuestion | OperationKind::CorrectEntry => {
            t!(language, "op-correct", author = author, account = account)
        }
        OperationKind::ImportQuestions => t!(language, "op-import", count = count, source = source),
        // A new database begins with what the welcome was told, or with sample data: from no file.
        OperationKind::ImportWorkspace if source.is_empty() => t!(language, "op-set-up"),
        OperationKind::ImportWorkspace => t!(language, "op-import-workspace", source = source),
        OperationKind::CreatePerson => t!(language, "op-create", what = person),
        OperationKind::UpdatePerson => t!(language, "op-update", what = person),
        OperationKind::DeletePerson => t!(language, "op-delete", what = person),
        OperationKind::CreateAccount => t!(language, "op-create", what = account),
        OperationKind::UpdateAccount => t!(language, "op-update", what = account),
        OperationKind::DeleteAccount => t!(language, "op-delete", what = account),
        OperationKind::ChangeRoster if count > 1 => t!(language, "op-roster-many", count = count),
        OperationKind::ChangeRoster => t!(language, "op-roster", account = account),
        OperationKind::SaveAbsence => {
            t!(language, "op-absence", person = person, days = days)
        }
        OperationKind::DeleteAbsence => {
            t!(language, "op-delete-absence", person = person, days = days)
        }
        OperationKind::ImportAbsences => t!(
            language,
            "op-import-absences",
            count = count,
            source = source
        ),
        OperationKind::AssignDays if subject.person.is_none() => {
            t!(language, "op-days-to-roster", count = count, days = days)
        }
        OperationKind::AssignDays | OperationKind::GiveDays => t!(
            language,
            "op-days",
            count = count,
            person = person,
            days = days
        ),
        OperationKind::SwapDays => t!(language, "op-swap", people = person, days = days),
        OperationKind::RecordCheck => t!(language, "op-check", account = account),
        OperationKind::RemoveCheck => t!(language, "op-remove-check", account = account),
        OperationKind::SaveExtraWatch => {
            t!(language, "op-extra-watch", account = account, days = days)
        }
        OperationKind::DeleteExtraWatch => t!(
            language,
            "op-delete-extra-watch",
            account = account,
            days = days
        ),
        OperationKind::SaveClosure => t!(language, "op-closure", name = name, days = days),
        OperationKind::DeleteClosure => {
            t!(language, "op-delete-closure", name = name, days = days)
        }
        OperationKind::RefuseProposal => t!(language, "op-refuse-proposal", name = name),
        OperationKind::RestoreProposal => t!(language, "op-restore-proposal", name = name),
        OperationKind::TickClosingSteps if count > 1 => {
            t!(language, "op-steps-ticked", count = count, days = days)
        }
        OperationKind::TickClosingSteps => step_done(language, subject.step, account),
        OperationKind::UntickClosingStep => t!(
            language,
            "op-step-unticked",
            step = subject
                .step
                .map_or_else(String::new, |step| closing_steps::name(language, step)),
            account = account
        ),
        OperationKind::SaveClosingPost => {
            t!(language, "op-closing-post", name = name, account = account)
        }
        OperationKind::DeleteClosingPost => t!(
            language,
            "op-delete-closing-post",
            name = name,
            account = account
        ),
        OperationKind::MarkClosingPost => t!(
            language,
            "op-mark-closing-post",
            name = name,
            account = account
        ),
        OperationKind::KeepOpen if count > 1 => {
            t!(language, "op-keep-open-many", count = count, days = days)
        }
        OperationKind::KeepOpen => {
            t!(language, "op-keep-open", account = account, days = days)
        }
        OperationKind::EndKeptOpen => {
            t!(language, "op-end-kept-open", account = account, days = days)
        }
        OperationKind::SavePlatformGuide => t!(language, "op-platform-guide", name = name),
        OperationKind::ResetPlatformGuide => {
            t!(language, "op-reset-platform-guide", name = name)
        }
        OperationKind::CreateTemplate if count > 1 => t!(language, "op-templates", count = count),
        OperationKind::CreateTemplate => t!(language, "op-create-template", what = template),
        OperationKind::UpdateTemplate => t!(language, "op-update-template", what = template),
        OperationKind::MoveTemplate => t!(language, "op-move-template", what = template),
        OperationKind::DeleteTemplate => t!(language, "op-delete-template", what = template),
        OperationKind::UpdateSettings => t!(language, "op-settings"),
    }
}

/// "Anslaget på Badhuset (Facebook) är avprickat."
fn step_done(language: Language, step: Option<ClosingStep>, account: String) -> String {
    match step {
        Some(ClosingStep::PublishNotice) => t!(language, "op-notice-published", account = account),
        Some(ClosingStep::CloseComments) => t!(language, "op-comments-closed", account = account),
        Some(ClosingStep::AutoReplyOn) => t!(language, "op-auto-reply-on", account = account),
        Some(ClosingStep::ReopenComments) => t!(language, "op-comments-open", account = account),
        Some(ClosingStep::AutoReplyOff) => t!(language, "op-auto-reply-off", account = account),
        Some(ClosingStep::GoThrough) | None => t!(language, "op-gone-through", account = account),
    }
}

/// The same for the history, where an undo or redo says so.
pub fn logged(language: Language, operation: &Operation) -> String {
    let what = done(language, operation);
    match operation.action {
        OperationAction::Do => what,
        OperationAction::Undo => t!(language, "toast-undone", what = what),
        OperationAction::Redo => t!(language, "toast-redone", what = what),
    }
}

/// The short name of a kind of change, for the history's filter.
pub fn kind_name(language: Language, kind: OperationKind) -> String {
    match kind {
        OperationKind::RegisterQuestion => t!(language, "kind-register"),
        OperationKind::AddIncoming => t!(language, "kind-incoming"),
        OperationKind::AddNote => t!(language, "kind-note"),
        OperationKind::Answer => t!(language, "kind-answer"),
        OperationKind::HoldingReply => t!(language, "kind-holding-reply"),
        OperationKind::Forward => t!(language, "kind-forward"),
        OperationKind::Chase => t!(language, "kind-chase"),
        OperationKind::RecordReturned => t!(language, "kind-returned"),
        OperationKind::NoAnswerNeeded => t!(language, "kind-no-answer"),
        OperationKind::Reopen => t!(language, "kind-reopen"),
        OperationKind::Assign => t!(language, "kind-assign"),
        OperationKind::CorrectQuestion => t!(language, "kind-correct"),
        OperationKind::CorrectEntry => t!(language, "kind-correct-entry"),
        OperationKind::ImportQuestions => t!(language, "kind-import"),
        OperationKind::ImportWorkspace => t!(language, "kind-import-workspace"),
        OperationKind::CreatePerson => t!(language, "kind-create-person"),
        OperationKind::UpdatePerson => t!(language, "kind-update-person"),
        OperationKind::DeletePerson => t!(language, "kind-delete-person"),
        OperationKind::CreateAccount => t!(language, "kind-create-account"),
        OperationKind::UpdateAccount => t!(language, "kind-update-account"),
        OperationKind::DeleteAccount => t!(language, "kind-delete-account"),
        OperationKind::ChangeRoster => t!(language, "kind-roster"),
        OperationKind::SaveAbsence => t!(language, "kind-absence"),
        OperationKind::DeleteAbsence => t!(language, "kind-delete-absence"),
        OperationKind::ImportAbsences => t!(language, "kind-import-absences"),
        OperationKind::AssignDays => t!(language, "kind-days"),
        OperationKind::GiveDays => t!(language, "kind-give-days"),
        OperationKind::SwapDays => t!(language, "kind-swap"),
        OperationKind::RecordCheck => t!(language, "kind-check"),
        OperationKind::RemoveCheck => t!(language, "kind-remove-check"),
        OperationKind::SaveExtraWatch => t!(language, "kind-extra-watch"),
        OperationKind::DeleteExtraWatch => t!(language, "kind-delete-extra-watch"),
        OperationKind::SaveClosure => t!(language, "kind-closure"),
        OperationKind::DeleteClosure => t!(language, "kind-delete-closure"),
        OperationKind::RefuseProposal => t!(language, "kind-refuse-proposal"),
        OperationKind::RestoreProposal => t!(language, "kind-restore-proposal"),
        OperationKind::TickClosingSteps => t!(language, "kind-step-ticked"),
        OperationKind::UntickClosingStep => t!(language, "kind-step-unticked"),
        OperationKind::SaveClosingPost => t!(language, "kind-closing-post"),
        OperationKind::DeleteClosingPost => t!(language, "kind-delete-closing-post"),
        OperationKind::MarkClosingPost => t!(language, "kind-mark-closing-post"),
        OperationKind::KeepOpen => t!(language, "kind-keep-open"),
        OperationKind::EndKeptOpen => t!(language, "kind-end-kept-open"),
        OperationKind::SavePlatformGuide => t!(language, "kind-platform-guide"),
        OperationKind::ResetPlatformGuide => t!(language, "kind-reset-platform-guide"),
        OperationKind::CreateTemplate => t!(language, "kind-create-template"),
        OperationKind::UpdateTemplate => t!(language, "kind-update-template"),
        OperationKind::MoveTemplate => t!(language, "kind-move-template"),
        OperationKind::DeleteTemplate => t!(language, "kind-delete-template"),
        OperationKind::UpdateSettings => t!(language, "kind-settings"),
    }
}
