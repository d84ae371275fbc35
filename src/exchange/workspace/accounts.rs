//! People, accounts and templates as they stand in a workspace file.

use super::error::{Expected, WorkspaceError};
use super::names::{Keys, KeysSeen, Names};
use super::object::{Object, word_for};
use super::place::Place;
use super::read::{Result, early_closing};
use super::values;
use super::write::write_early_closing;
use crate::domain::account::{Account, AccountDetails, Channel};
use crate::domain::check::{MOST_CHECKS_PER_DAY, USUAL_CHECKS_PER_DAY};
use crate::domain::deadline::{ClockKind, OutsideHours};
use crate::domain::ids::{AccountId, PersonId, TemplateId};
use crate::domain::language::Language;
use crate::domain::login_place::looks_like_password;
use crate::domain::opening_hours::{
    OpeningHours, OpeningSpan, Season, weekday_code, weekday_from_code,
};
use crate::domain::person::{Person, PersonDetails};
use crate::domain::template::{Template, TemplateDetails, TemplateKind};
use chrono::Weekday;
use serde_json::Value;

/// The words for the clocks.
const CLOCKS: [(&str, ClockKind); 3] = [
    ("working-days", ClockKind::WorkingDays),
    ("opening-hours", ClockKind::OpeningHours),
    ("elapsed", ClockKind::Elapsed),
];

/// The words for what arrives outside opening hours.
const OUTSIDE_HOURS: [(&str, OutsideHours); 2] = [
    ("from-next-opening", OutsideHours::FromNextOpening),
    ("by-next-closing", OutsideHours::ByNextClosing),
];

pub(super) fn person(place: Place<'_>, names: &mut Names) -> Result<Person> {
    let record = place.record(&[
        "key",
        "name",
        "title",
        "email",
        "phone",
        "active_from",
        "active_to",
    ])?;
    let id = PersonId(place.number());
    let (active_from, active_to) = record.bounds("active_from", "active_to")?;
    let details = PersonDetails {
        key: names.add_person(&record, id)?,
        name: record.required("name", values::name)?,
        title: record.optional_text("title")?,
        email: record.optional_text("email")?,
        phone: record.optional_text("phone")?,
        active_from,
        active_to,
    };
    Ok(Person {
        id,
        version: 0,
        details,
    })
}

pub(super) fn account(place: Place<'_>, names: &mut Names) -> Result<Account> {
    let record = place.record(&[
        "key",
        "name",
        "channel",
        "url",
        "department",
        "responsible",
        "deputy",
        "active_from",
        "active_to",
        "clock",
        "response_hours",
        "opening_hours",
        "outside_hours",
        "early_closing",
        "seasons",
        "checks_per_day",
        "login_place",
    ])?;
    let id = AccountId(place.number());
    let (active_from, active_to) = record.bounds("active_from", "active_to")?;
    let response_hours = record.optional("response_hours", |place| place.whole_number(1, 2000))?;
    let usual_hours = if record.mentions("response_hours") {
        None
    } else {
        Some(24)
    };
    let details = AccountDetails {
        key: names.add_account(&record, id)?,
        name: record.required("name", values::name)?,
        channel: Channel::from_code(&record.required("channel", values::name)?),
        url: record.optional_text("url")?,
        department: record.optional_text("department")?,
        responsible: record.optional("responsible", |place| names.person(place))?,
        deputy: record.optional("deputy", |place| names.person(place))?,
        active_from,
        active_to,
        clock: record
            .optional("clock", |place| place.word(&CLOCKS))?
            .unwrap_or_default(),
        response_hours: response_hours.or(usual_hours),
        opening_hours: record
            .optional("opening_hours", opening_hours)?
            .unwrap_or_default(),
        outside_hours: record
            .optional("outside_hours", |place| place.word(&OUTSIDE_HOURS))?
            .unwrap_or_default(),
        early_closing: record.optional("early_closing", early_closing)?,
        seasons: record
            .optional("seasons", |place| place.each(season))?
            .unwrap_or_default(),
        checks_per_day: record
            .optional("checks_per_day", |place| {
                place.whole_number(0, MOST_CHECKS_PER_DAY)
            })?
            .unwrap_or(USUAL_CHECKS_PER_DAY),
        login_place: record.optional("login_place", login_place)?.flatten(),
    };
    Ok(Account {
        id,
        version: 0,
        details,
    })
}

fn season(place: Place<'_>) -> Result<Season> {
    let record = place.record(&["from", "to", "opening_hours"])?;
    let opening_hours = record
        .optional("opening_hours", opening_hours)?
        .unwrap_or_default();
    Ok(Season {
        span: record.span()?,
        opening_hours,
    })
}

fn opening_hours(place: Place<'_>) -> Result<OpeningHours> {
    let mut hours = OpeningHours::default();
    place.each_entry(|key, spans| {
        let weekday =
            weekday_from_code(key).map_err(|error| place.wrong(Expected::Hours(error)))?;
        let read: Vec<OpeningSpan> = spans.each(values::parsed)?;
        hours = hours
            .clone()
            .with(weekday, read)
            .map_err(|error| spans.wrong(Expected::Hours(error)))?;
        Ok(())
    })?;
    Ok(hours)
}

pub(super) fn template(place: Place<'_>, names: &Names, keys: &mut KeysSeen) -> Result<Template> {
    let record = place.record(&[
        "key", "kind", "name", "language", "text", "person", "accounts", "archived",
    ])?;
    let kinds = TemplateKind::ALL.map(|kind| (kind.code(), kind));
    let languages = Language::ALL.map(|language| (language.code(), language));
    let details = TemplateDetails {
        key: keys.add(&record)?,
        kind: record.required("kind", |place| place.word(&kinds))?,
        name: record.required("name", values::name)?,
        language: record
            .optional("language", |place| place.word(&languages))?
            .unwrap_or_default(),
        text: record.required("text", values::text)?,
        person: record.optional("person", |place| names.person(place))?,
        accounts: record.optional("accounts", |place| names.accounts(place))?,
        archived: record
            .optional("archived", values::truth)?
            .unwrap_or_default(),
    };
    Ok(Template {
        id: TemplateId(place.number()),
        version: 0,
        details,
    })
}

/// Where the log-in is kept; nothing where the text is empty.
fn login_place(place: Place<'_>) -> Result<Option<String>> {
    let text = values::text(place)?;
    if looks_like_password(&text) {
        return Err(WorkspaceError::LooksLikePassword {
            place: place.path.to_string(),
        });
    }
    Ok(Some(text).filter(|text| !text.trim().is_empty()))
}

pub(super) fn write_person(person: &PersonDetails) -> Object {
    Object::new()
        .with("key", person.key.as_str())
        .with("name", person.name.as_str())
        .with_some("title", person.title.clone())
        .with_some("email", person.email.clone())
        .with_some("phone", person.phone.clone())
        .with_shown("active_from", person.active_from)
        .with_shown("active_to", person.active_to)
}

pub(super) fn write_account(account: &AccountDetails, keys: &Keys<'_>) -> Object {
    let outside_hours = Some(account.outside_hours).filter(|word| *word != OutsideHours::default());
    let seasons: Vec<Value> = account
        .seasons
        .iter()
        .map(|season| write_season(season).into())
        .collect();
    Object::new()
        .with("key", account.key.as_str())
        .with("name", account.name.as_str())
        .with("channel", account.channel.code())
        .with_some("url", account.url.clone())
        .with_some("department", account.department.clone())
        .with_some(
            "responsible",
            account.responsible.and_then(|id| keys.person(id)),
        )
        .with_some("deputy", account.deputy.and_then(|id| keys.person(id)))
        .with_shown("active_from", account.active_from)
        .with_shown("active_to", account.active_to)
        .with("clock", word_for(&CLOCKS, &account.clock))
        // A null says that nothing is promised.
        .with("response_hours", account.response_hours)
        .with("opening_hours", write_opening_hours(&account.opening_hours))
        .with_some(
            "outside_hours",
            outside_hours.and_then(|word| word_for(&OUTSIDE_HOURS, &word)),
        )
        .with_some(
            "early_closing",
            account.early_closing.as_ref().map(write_early_closing),
        )
        .with_some(
            "seasons",
            Some(seasons).filter(|seasons| !seasons.is_empty()),
        )
        .with_some(
            "checks_per_day",
            Some(account.checks_per_day).filter(|checks| *checks != USUAL_CHECKS_PER_DAY),
        )
        .with_some("login_place", account.login_place.clone())
}

fn write_season(season: &Season) -> Object {
    Object::new()
        .with("from", season.span.from.to_string())
        .with("to", season.span.to.to_string())
        .with("opening_hours", write_opening_hours(&season.opening_hours))
}

fn write_opening_hours(hours: &OpeningHours) -> Object {
    let weekdays =
        std::iter::successors(Some(Weekday::Mon), |weekday| Some(weekday.succ())).take(7);
    let open = weekdays.filter(|weekday| !hours.spans(*weekday).is_empty());
    open.fold(Object::new(), |object, weekday| {
        let spans: Vec<String> = hours
            .spans(weekday)
            .iter()
            .map(OpeningSpan::to_string)
            .collect();
        object.with(weekday_code(weekday), spans)
    })
}

pub(super) fn write_template(template: &TemplateDetails, keys: &Keys<'_>) -> Object {
    Object::new()
        .with("key", template.key.as_str())
        .with("kind", template.kind.code())
        .with("name", template.name.as_str())
        .with("language", template.language.code())
        .with("text", template.text.as_str())
        .with_some("person", template.person.and_then(|id| keys.person(id)))
        .with_some(
            "accounts",
            template.accounts.as_ref().map(|ids| keys.accounts(ids)),
        )
        .with_some("archived", Some(true).filter(|_| template.archived))
}
