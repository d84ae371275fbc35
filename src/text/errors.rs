//! Every error as one sentence: what happened, to what, and what to do.

pub use super::exchange_errors::exchange_error;
use crate::commands::CommandError;
use crate::domain::language::Language;
use crate::store::{StoreError, Usage, UsagePlace};
use crate::t;
use crate::text::operations;

/// What is wrong with the file.
pub fn store_error(language: Language, error: &StoreError) -> String {
    let shown = |path: &std::path::Path| path.display().to_string();
    match error {
        StoreError::Missing { path } => t!(language, "error-missing", file = shown(path)),
        StoreError::NotOurs { path } => t!(language, "error-not-ours", file = shown(path)),
        StoreError::Damaged { path, .. } => t!(language, "error-damaged", file = shown(path)),
        StoreError::Newer { path, .. } => t!(language, "error-newer", file = shown(path)),
        StoreError::Busy => t!(language, "error-busy"),
        StoreError::DiskFull => t!(language, "error-disk-full"),
        StoreError::ReadOnly { path } => t!(language, "error-read-only", file = shown(path)),
        StoreError::AlreadyExists { path } => t!(language, "error-exists", file = shown(path)),
        StoreError::Io { path, source } => t!(
            language,
            "error-io",
            file = shown(path),
            reason = source.to_string()
        ),
        StoreError::Migration(error) => t!(language, "error-migration", reason = error.to_string()),
        StoreError::Sql(error) => t!(language, "error-sql", reason = error.to_string()),
    }
}

/// Why a change was not made.
pub fn command_error(language: Language, error: &CommandError) -> String {
    match error {
        CommandError::Store(error) => store_error(language, error),
        CommandError::ChangedMeanwhile { .. } => t!(language, "refused-changed-meanwhile"),
        CommandError::Gone => t!(language, "refused-gone"),
        CommandError::EmptyText => t!(language, "refused-empty-text"),
        CommandError::EmptyName => t!(language, "refused-empty-name"),
        CommandError::EmptyReceiver => t!(language, "refused-empty-receiver"),
        CommandError::InFuture { .. } => t!(language, "refused-in-future"),
        CommandError::BeforeReceived { .. } => t!(language, "refused-before-received"),
        CommandError::PromiseIsOver => t!(language, "refused-promise-is-over"),
        CommandError::WantedTooEarly => t!(language, "refused-wanted-too-early"),
        CommandError::ResponseHours => t!(language, "refused-response-hours"),
        CommandError::DeputyIsResponsible => t!(language, "refused-deputy"),
        CommandError::DaysReversed => t!(language, "refused-days-reversed"),
        CommandError::MustCloseFromDays => t!(language, "refused-must-close"),
        CommandError::CheckOnAnotherDay => t!(language, "refused-check-day"),
        CommandError::LateCheckNeedsReason => t!(language, "refused-check-reason"),
        CommandError::ChecksPerDay => t!(language, "refused-checks-per-day"),
        CommandError::NobodyDecides => t!(language, "refused-nobody-decides"),
        CommandError::EmptyReason => t!(language, "refused-empty-reason"),
        CommandError::NoAccounts => t!(language, "refused-no-accounts"),
        CommandError::AlreadyTicked => t!(language, "refused-already-ticked"),
        CommandError::StillUsed { places } => t!(
            language,
            "refused-still-used",
            places = usages(language, places)
        ),
        CommandError::NothingToUndo => t!(language, "nothing-to-undo"),
        CommandError::NothingToRedo => t!(language, "nothing-to-redo"),
        CommandError::ChangedSince { operation } => {
            t!(
                language,
                "refused-changed-since",
                what = operations::done(language, operation)
            )
        }
    }
}

/// "Ansvarig (2), Frågor (14)".
fn usages(language: Language, places: &[Usage]) -> String {
    let told = places
        .iter()
        .map(|usage| format!("{} ({})", usage_place(language, usage.place), usage.count));
    told.collect::<Vec<_>>().join(", ")
}

fn usage_place(language: Language, place: UsagePlace) -> String {
    match place {
        UsagePlace::Responsible => t!(language, "usage-responsible"),
        UsagePlace::Deputy => t!(language, "usage-deputy"),
        UsagePlace::Roster => t!(language, "usage-roster"),
        UsagePlace::Override => t!(language, "usage-override"),
        UsagePlace::Absence => t!(language, "usage-absence"),
        UsagePlace::StandIn => t!(language, "usage-stand-in"),
        UsagePlace::Closure => t!(language, "usage-closure"),
        UsagePlace::Template => t!(language, "usage-template"),
        UsagePlace::Check => t!(language, "usage-check"),
        UsagePlace::ExtraWatch => t!(language, "usage-extra-watch"),
        UsagePlace::Closing => t!(language, "usage-closing"),
        UsagePlace::Question => t!(language, "usage-question"),
        UsagePlace::Entry => t!(language, "usage-entry"),
    }
}
