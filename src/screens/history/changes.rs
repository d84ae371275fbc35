//! What an operation changed: record by record, column by column, before and after.

use crate::domain::closing::ClosingStep;
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::desk::Desk;
use crate::store::{Change, Image, Table};
use crate::t;
use crate::text::{closing_steps, dates};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::{DateTime, Utc};
use eframe::egui::{Grid, Label, Ui};
use serde_json::Value;

/// As many records are drawn; an import may hold thousands.
const MOST_RECORDS: usize = 30;
/// As much of a text is shown before and after.
const MOST_LETTERS: usize = 600;

pub(super) fn changes_ui(ui: &mut Ui, changes: &[Change], desk: &Desk) {
    let language = desk.language;
    for (index, change) in changes.iter().take(MOST_RECORDS).enumerate() {
        let rows = differences(change, desk);
        if rows.is_empty() {
            continue;
        }
        let tokens = tokens(ui);
        ui.label(
            TypeStyle::DenseStrong
                .rich(record_name(change.table, desk))
                .color(tokens.text),
        );
        Grid::new(("change", index))
            .num_columns(3)
            .spacing([12.0, 4.0])
            .striped(false)
            .show(ui, |ui| {
                for row in rows {
                    ui.label(TypeStyle::Small.rich(row.field).color(tokens.muted));
                    let before = if row.before.is_empty() {
                        "–".to_owned()
                    } else {
                        row.before
                    };
                    let after = if row.after.is_empty() {
                        "–".to_owned()
                    } else {
                        row.after
                    };
                    ui.vertical(|ui| {
                        ui.set_max_width(ui.available_width().max(160.0));
                        let both = if change.before.is_some() {
                            format!("{before}  →  {after}")
                        } else {
                            after
                        };
                        ui.add(Label::new(TypeStyle::Dense.rich(both).color(tokens.text)).wrap());
                    });
                    ui.end_row();
                }
            });
        ui.add_space(6.0);
    }
    if changes.len() > MOST_RECORDS {
        let muted = tokens(ui).muted;
        let rest = changes.len() - MOST_RECORDS;
        ui.label(
            TypeStyle::Small
                .rich(t!(language, "history-more-records", count = rest))
                .color(muted),
        );
    }
}

struct Difference {
    field: String,
    before: String,
    after: String,
}

fn differences(change: &Change, desk: &Desk) -> Vec<Difference> {
    let empty = Image(serde_json::Map::new());
    let before = change.before.as_ref().unwrap_or(&empty);
    let after = change.after.as_ref().unwrap_or(&empty);
    let columns = if change.after.is_some() {
        &after.0
    } else {
        &before.0
    };
    columns
        .keys()
        .filter(|column| before.0.get(*column) != after.0.get(*column))
        .filter_map(|column| {
            let value = |image: &Image| {
                image
                    .0
                    .get(column)
                    .map(|value| worded(column, value, desk))
                    .unwrap_or_default()
            };
            let difference = Difference {
                field: field_name(column, desk)?,
                before: value(before),
                after: value(after),
            };
            (difference.before != difference.after).then_some(difference)
        })
        .collect()
}

fn record_name(table: Table, desk: &Desk) -> String {
    let language = desk.language;
    match table {
        Table::Setting => t!(language, "nav-settings"),
        Table::Person => t!(language, "record-person"),
        Table::Account => t!(language, "record-account"),
        Table::RosterRow | Table::Override => t!(language, "record-roster"),
        Table::Absence | Table::AbsenceStandIn => t!(language, "record-absence"),
        Table::Closure | Table::ClosureAccount => t!(language, "record-closure"),
        Table::ExtraWatch => t!(language, "record-extra-watch"),
        Table::AccountCheck => t!(language, "record-check"),
        Table::ClosingTick => t!(language, "record-closing-tick"),
        Table::ClosingPost => t!(language, "record-closing-post"),
        Table::KeptOpen => t!(language, "record-kept-open"),
        Table::Refusal => t!(language, "record-refusal"),
        Table::PlatformGuide => t!(language, "record-platform-guide"),
        Table::Template | Table::TemplateAccount => t!(language, "record-template"),
        Table::Question => t!(language, "record-question"),
        Table::Entry => t!(language, "record-entry"),
    }
}

/// The column's name for people; nothing for what only the program needs.
fn field_name(column: &str, desk: &Desk) -> Option<String> {
    let language = desk.language;
    Some(match column {
        "name" => t!(language, "field-name"),
        "title" => t!(language, "field-title"),
        "email" => t!(language, "field-email"),
        "phone" => t!(language, "field-phone"),
        "active_from" | "from_day" => t!(language, "field-from"),
        "active_to" | "to_day" => t!(language, "field-to"),
        "account" => t!(language, "record-account"),
        "person" | "assigned" | "by_person" => t!(language, "record-person"),
        "channel" => t!(language, "field-channel"),
        "url" | "link" => t!(language, "field-link"),
        "department" => t!(language, "field-department"),
        "responsible" => t!(language, "field-responsible"),
        "deputy" => t!(language, "field-deputy"),
        "clock" => t!(language, "field-clock"),
        "response_hours" => t!(language, "field-response-hours"),
        "opening_hours" => t!(language, "field-opening-hours"),
        "outside_hours" => t!(language, "field-outside-hours"),
        "early_closing" => t!(language, "field-early-closing"),
        "checks_per_day" => t!(language, "field-checks-per-day"),
        "login_place" => t!(language, "field-login-place"),
        "weekday" => t!(language, "field-weekday"),
        "weeks" => t!(language, "field-weeks"),
        "note" => t!(language, "field-note"),
        "step" => t!(language, "field-step"),
        "closed_at" => t!(language, "field-closed-at"),
        "closed_by" => t!(language, "field-closed-by"),
        "reopened_at" => t!(language, "field-reopened-at"),
        "reopened_by" => t!(language, "field-reopened-by"),
        "proposal" => t!(language, "field-proposal"),
        "all_accounts" => t!(language, "field-all-accounts"),
        "close_text" => t!(language, "field-close-text"),
        "reopen_text" => t!(language, "field-reopen-text"),
        "auto_reply_text" => t!(language, "field-auto-reply-text"),
        "has_comments" => t!(language, "field-has-comments"),
        "has_auto_reply" => t!(language, "field-has-auto-reply"),
        "posts_one_by_one" => t!(language, "field-posts-one-by-one"),
        "checked_on" => t!(language, "field-checked-on"),
        "recommend_closing_from_days" => t!(language, "field-recommend-closing"),
        "must_close_from_days" => t!(language, "field-must-close"),
        "reminders" => t!(language, "field-reminders"),
        "late_reason" => t!(language, "field-late-reason"),
        "recorded_at" => t!(language, "field-recorded-at"),
        "seasons" => t!(language, "field-seasons"),
        "author" => t!(language, "field-author"),
        "text" => t!(language, "field-text"),
        "at" | "day" => t!(language, "field-at"),
        "kind" => t!(language, "field-kind"),
        "return_on" => t!(language, "field-return-on"),
        "forwarded_to" => t!(language, "field-to-whom"),
        "wanted_by" => t!(language, "field-wanted-by"),
        "reason" => t!(language, "field-reason"),
        "archived" => t!(language, "field-archived"),
        "position" => t!(language, "field-position"),
        "language" => t!(language, "field-language"),
        "municipality" => t!(language, "field-municipality"),
        "time_zone" => t!(language, "field-time-zone"),
        "close_on_de_facto_holidays" => t!(language, "field-de-facto"),
        "import_history_after_days" => t!(language, "field-history-days"),
        _ => return None,
    })
}

fn worded(column: &str, value: &Value, desk: &Desk) -> String {
    let language = desk.language;
    match (column, value) {
        (_, Value::Null) => String::new(),
        ("account", Value::Number(id)) => id
            .as_i64()
            .map(|id| desk.account_name(AccountId(id)))
            .unwrap_or_default(),
        (
            "person" | "assigned" | "by_person" | "responsible" | "deputy" | "closed_by"
            | "reopened_by",
            Value::Number(id),
        ) => id
            .as_i64()
            .map(|id| desk.person_name(PersonId(id)))
            .unwrap_or_default(),
        (
            "at" | "wanted_by" | "recorded_at" | "closed_at" | "reopened_at",
            Value::Number(seconds),
        ) => seconds
            .as_i64()
            .and_then(|seconds| DateTime::<Utc>::from_timestamp(seconds, 0))
            .map(|at| dates::short_date_time(language, desk.civil(at), desk.today()))
            .unwrap_or_default(),
        ("step", Value::String(code)) => ClosingStep::from_code(code)
            .map(|step| closing_steps::name(language, step))
            .unwrap_or_default(),
        (
            "archived"
            | "close_on_de_facto_holidays"
            | "all_accounts"
            | "has_comments"
            | "has_auto_reply"
            | "posts_one_by_one",
            Value::Number(flag),
        ) => {
            if flag.as_i64() == Some(1) {
                t!(language, "yes")
            } else {
                t!(language, "no")
            }
        }
        (_, Value::String(text)) if text.chars().count() > MOST_LETTERS => {
            text.chars().take(MOST_LETTERS).chain(['…']).collect()
        }
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}
