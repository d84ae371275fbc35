//! Writes a workspace file.

use super::names::Keys;
use super::object::{Object, list};
use super::{FORMAT, VERSION, accounts, checks, closings, questions, schedules};
use crate::domain::account::Account;
use crate::domain::check::USUAL_CHECKS_PER_DAY;
use crate::domain::contents::{Contents, StatedSettings};
use crate::domain::opening_hours::EarlyClosings;
use crate::domain::settings::Settings;
use serde_json::Value;

/// Writes everything as indented JSON with a line break at the end.
pub fn write(contents: &Contents) -> String {
    let document = document(contents);
    // The alternate form of a JSON value is its indented text.
    format!("{document:#}\n")
}

fn document(contents: &Contents) -> Value {
    let keys = Keys::of(contents);
    let version = if needs_version_3(contents) {
        VERSION
    } else if needs_version_2(contents) {
        2
    } else {
        1
    };
    let zone = contents
        .settings
        .time_zone
        .unwrap_or(Settings::default().time_zone);
    Object::new()
        .with("format", FORMAT)
        .with("version", version)
        .with("settings", settings(&contents.settings))
        .with(
            "people",
            list(&contents.people, |row| accounts::write_person(&row.details)),
        )
        .with(
            "accounts",
            list(&contents.accounts, |row| {
                accounts::write_account(&row.details, &keys)
            }),
        )
        .with(
            "roster",
            list(&contents.roster, |row| {
                schedules::write_roster_row(row, &keys)
            }),
        )
        .with(
            "overrides",
            list(&contents.overrides, |row| {
                schedules::write_override(row, &keys)
            }),
        )
        .with(
            "absences",
            list(&contents.absences, |row| {
                schedules::write_absence(row, &keys)
            }),
        )
        .with(
            "closures",
            list(&contents.closures, |row| {
                schedules::write_closure(row, &keys)
            }),
        )
        .with_some(
            "extra_watches",
            some_list(&contents.extra_watches, |row| {
                checks::write_extra_watch(row, &keys)
            }),
        )
        .with_some(
            "checks",
            some_list(&contents.checks, |row| {
                checks::write_check(row, &keys, zone)
            }),
        )
        .with_some(
            "closing_ticks",
            some_list(&contents.closing_records.ticks, |row| {
                closings::write_tick(row, &keys, zone)
            }),
        )
        .with_some(
            "closing_posts",
            some_list(&contents.closing_records.posts, |row| {
                closings::write_post(row, &keys, zone)
            }),
        )
        .with_some(
            "kept_open",
            some_list(&contents.closing_records.kept_open, |row| {
                closings::write_kept_open(row, &keys, zone)
            }),
        )
        .with_some(
            "refused_proposals",
            closings::write_refusals(&contents.refusals),
        )
        .with_some(
            "platform_guides",
            some_list(&contents.platform_guides, |row| {
                closings::write_guide(&row.details)
            }),
        )
        .with(
            "templates",
            list(&contents.templates, |row| {
                accounts::write_template(&row.details, &keys)
            }),
        )
        .with(
            "questions",
            list(&contents.questions, |row| {
                questions::write_question(row, &keys, zone)
            }),
        )
        .into()
}

/// A file that says nothing of what version 2 added can be read by a program that knows only 1.
fn needs_version_2(contents: &Contents) -> bool {
    let usual = |account: &Account| {
        account.details.checks_per_day == USUAL_CHECKS_PER_DAY
            && account.details.login_place.is_none()
    };
    !(contents.extra_watches.is_empty()
        && contents.checks.is_empty()
        && contents.accounts.iter().all(usual))
}

/// The same of what version 3 added.
fn needs_version_3(contents: &Contents) -> bool {
    let records = &contents.closing_records;
    let usual = Settings::default();
    let times = contents.settings.reminders.as_ref();
    !(records.ticks.is_empty()
        && records.posts.is_empty()
        && records.kept_open.is_empty()
        && contents.refusals.is_empty()
        && contents.platform_guides.is_empty()
        && contents
            .closures
            .iter()
            .all(|closure| closure.note.is_none())
        && times.is_none_or(|times| *times == usual.reminders))
}

fn some_list<T>(rows: &[T], write: impl Fn(&T) -> Object) -> Option<Value> {
    (!rows.is_empty()).then(|| list(rows, write))
}

fn settings(stated: &StatedSettings) -> Object {
    let usual = Settings::default();
    let settings = stated.applied_to(&usual);
    let history_after = Some(settings.import_history_after_days)
        .filter(|days| *days != usual.import_history_after_days);
    let reminders = Some(settings.reminders)
        .filter(|times| *times != usual.reminders)
        .map(|times| closings::write_reminder_times(&times));
    Object::new()
        .with_some("municipality", settings.municipality)
        .with("time_zone", settings.time_zone.name())
        .with(
            "close_on_de_facto_holidays",
            settings.close_on_de_facto_holidays,
        )
        .with(
            "recommend_closing_from_days",
            settings.recommend_closing_from_days,
        )
        .with("must_close_from_days", settings.must_close_from_days)
        .with(
            "early_closing",
            write_early_closing(&settings.early_closing),
        )
        .with_some("import_history_after_days", history_after)
        .with_some("reminders", reminders)
}

/// Days on which opening hours are cut off.
pub(super) fn write_early_closing(days: &EarlyClosings) -> Object {
    days.iter().fold(Object::new(), |object, (date, time)| {
        object.with(&date.to_string(), time.to_string())
    })
}
