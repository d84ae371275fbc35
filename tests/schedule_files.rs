//! The schedule in files, read back by independent readers.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/python.rs"]
mod python;

use chrono::{DateTime, NaiveDate, Utc};
use python::read_back;
use serde_json::{Value, json};
use std::collections::HashMap;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::ids::{AccountId, PersonId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::exchange::schedule::{ScheduleFormat, ScheduleRequest, contents_of};
use svarsvakt::exchange::workspace::read;

const LONG: usize = 300;

/// People and accounts whose names try to break every kind of file.
fn nasty() -> Value {
    let hours = json!(["08:00-16:30"]);
    let week = json!({"mon": hours, "tue": hours, "wed": hours, "thu": hours, "fri": hours});
    let account = |key: &str, name: &str, channel: &str| {
        json!({"key": key, "name": name, "channel": channel, "clock": "working-days",
            "response_hours": 24, "opening_hours": week})
    };
    let mut first = account(
        "badhuset",
        "Badhuset, \"Norrby\"; bad & bastu\\gym",
        "facebook",
    );
    first["responsible"] = json!("karin");
    let mut second = account("formel", "=1+1", "@instagram");
    second["responsible"] = json!("script");
    let mut third = account("rtl,;key", "مكتبة البلدية 📚", "+46");
    third["responsible"] = json!("rad");
    let mut fourth = account("lang", &"Å".repeat(LONG), "x");
    fourth["responsible"] = json!("karin");
    fourth["deputy"] = json!("script");
    json!({"format": "svarsvakt-workspace", "version": 1,
        "settings": {"municipality": "Norrby; <kommun>, =2"},
        "people": [
            {"key": "karin", "name": "Karin Ek"},
            {"key": "script", "name": "<script>alert('x')</script>"},
            {"key": "rad", "name": "-Rad\nbrytning 👩‍👩‍👧"}],
        "accounts": [first, second, third, fourth],
        "overrides": [{"account": "formel", "date": "2026-07-15", "person": "karin"}],
        "absences": [
            {"person": "karin", "from": "2026-07-14", "to": "2026-07-16", "reason": "HEMLIG sjukdom",
             "stand_ins": [{"account": "badhuset", "person": "script"}]},
            {"person": "rad", "from": "2026-07-14", "to": "2026-08-03", "reason": "HEMLIG vård"}],
        "closures": [{"name": "Stängt <för> bad", "from": "2026-07-17", "to": "2026-07-17",
                      "accounts": ["badhuset"]}]})
}

fn workspace(document: &Value) -> Workspace {
    Workspace::of(&read(document.to_string().as_bytes()).unwrap())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn request(format: ScheduleFormat) -> ScheduleRequest {
    ScheduleRequest {
        span: DateSpan::new(day("2026-07-13"), day("2026-08-04")).unwrap(),
        accounts: None,
        person: None,
        format,
    }
}

fn contents(document: &Value, request: &ScheduleRequest, at: &str) -> Vec<u8> {
    contents_of(&workspace(document), request, Language::Sv, now(at)).unwrap()
}

const MADE: &str = "2026-07-01T09:00:00Z";

fn events(contents: &[u8]) -> Option<HashMap<String, Value>> {
    let told = read_back("read_ical.py", "icalendar", contents, ".ics")?;
    let events = told["events"].as_array().unwrap().iter();
    let by_uid: HashMap<String, Value> = events
        .map(|event| (event["uid"].as_str().unwrap().to_owned(), event.clone()))
        .collect();
    assert_eq!(
        by_uid.len(),
        told["events"].as_array().unwrap().len(),
        "no UID stands twice"
    );
    Some(by_uid)
}

fn sheets(contents: &[u8]) -> Option<HashMap<String, Value>> {
    let told = read_back("read_xlsx.py", "openpyxl", contents, ".xlsx")?;
    let sheets = told["sheets"].as_array().unwrap().iter();
    Some(
        sheets
            .map(|sheet| (sheet["name"].as_str().unwrap().to_owned(), sheet.clone()))
            .collect(),
    )
}

#[test]
fn a_calendar_is_read_as_it_was_meant() {
    let bytes = contents(&nasty(), &request(ScheduleFormat::Ical), MADE);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert!(!text.replace("\r\n", "").contains(['\n', '\r']));
    assert!(!text.contains("HEMLIG"), "why somebody is away stays here");
    let Some(events) = events(&bytes) else { return };
    let monday = &events["badhuset-2026-07-13@svarsvakt"];
    assert_eq!(
        monday["summary"],
        "Karin Ek bevakar Badhuset, \"Norrby\"; bad & bastu\\gym (Facebook)"
    );
    assert_eq!(
        (&monday["from"], &monday["to"]),
        (&json!("2026-07-13"), &json!("2026-07-14"))
    );
    assert_eq!(monday["transparency"], "TRANSPARENT");
    assert_eq!(monday["stamp"], "2026-07-01T09:00:00+00:00");
    let tuesday = &events["badhuset-2026-07-14@svarsvakt"];
    assert!(
        tuesday["summary"]
            .as_str()
            .unwrap()
            .ends_with("(Facebook) som ersättare")
    );
    assert_eq!(
        tuesday["description"],
        "Ersättare (Karin Ek → <script>alert('x')</script>)"
    );
    assert_eq!(
        events["badhuset-2026-07-17@svarsvakt"]["status"],
        "CANCELLED"
    );
    assert!(!events.contains_key("badhuset-2026-07-18@svarsvakt"));
    let gap = &events["rtl,;key-2026-07-14@svarsvakt"];
    assert_eq!(gap["summary"], "Lucka: مكتبة البلدية 📚 (+46)");
    let long = &events["lang-2026-07-13@svarsvakt"];
    let name = "Å".repeat(LONG);
    assert_eq!(long["summary"], format!("Karin Ek bevakar {name} (X)"));
    let split = &events["rtl,;key-2026-07-13@svarsvakt"];
    let expected = "-Rad\nbrytning 👩‍👩‍👧 bevakar مكتبة البلدية 📚 (+46)";
    assert_eq!(split["summary"], expected);
}

#[test]
fn a_later_calendar_replaces_the_days_of_an_earlier_one() {
    let Some(before) = events(&contents(&nasty(), &request(ScheduleFormat::Ical), MADE)) else {
        return;
    };
    let mut changed = nasty();
    changed["absences"] = json!([]);
    let later = contents(
        &changed,
        &request(ScheduleFormat::Ical),
        "2026-07-01T09:00:01Z",
    );
    let after = events(&later).unwrap();
    let uids = |events: &HashMap<String, Value>| {
        let mut uids: Vec<String> = events.keys().cloned().collect();
        uids.sort();
        uids
    };
    assert_eq!(
        uids(&before),
        uids(&after),
        "the same days, whoever watches"
    );
    let tuesday = "badhuset-2026-07-14@svarsvakt";
    assert!(
        after[tuesday]["summary"]
            .as_str()
            .unwrap()
            .starts_with("Karin")
    );
    for (uid, event) in &after {
        let sequence = |event: &Value| event["sequence"].as_i64().unwrap();
        assert!(sequence(event) > sequence(&before[uid]), "{uid}");
    }
}

#[test]
fn a_persons_calendar_has_their_days_and_takes_back_those_of_others() {
    let mut mine = request(ScheduleFormat::Ical);
    mine.person = Some(PersonId(1));
    let bytes = contents(&nasty(), &mine, MADE);
    let Some(events) = events(&bytes) else { return };
    let status = |uid: &str| {
        let uid = format!("{uid}@svarsvakt");
        events.get(&uid).map(|event| {
            (
                event["status"].as_str().unwrap(),
                event["summary"].as_str().unwrap(),
            )
        })
    };
    let (confirmed, summary) = status("badhuset-2026-07-13").unwrap();
    assert_eq!(confirmed, "CONFIRMED");
    assert!(summary.starts_with("Bevakar Badhuset"), "{summary}");
    assert_eq!(status("badhuset-2026-07-14").unwrap().0, "CANCELLED");
    assert_eq!(status("badhuset-2026-07-17").unwrap().0, "CANCELLED");
    assert_eq!(
        status("formel-2026-07-15").map(|(status, _)| status),
        Some("CANCELLED"),
        "given to Karin, who is away"
    );
    assert_eq!(status("formel-2026-07-13"), None);
}

#[test]
fn a_workbook_is_read_as_it_was_meant() {
    let bytes = contents(&nasty(), &request(ScheduleFormat::Xlsx), MADE);
    let Some(sheets) = sheets(&bytes) else { return };
    let mut names: Vec<_> = sheets.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["Lista", "Pass per person", "augusti 2026", "juli 2026"]
    );
    for sheet in sheets.values() {
        let cells = sheet["cells"].as_object().unwrap();
        assert!(
            cells.values().all(|cell| cell["type"] != "f"),
            "no formula anywhere"
        );
        assert!(!sheet.to_string().contains("HEMLIG"));
    }
    let july = &sheets["juli 2026"];
    assert_eq!(july["frozen"], "C5");
    assert_eq!(july["landscape"], true);
    let cell = |sheet: &Value, place: &str| sheet["cells"][place].clone();
    assert_eq!(cell(july, "A6")["value"], "=1+1");
    assert_eq!(cell(july, "B6")["value"], "@instagram");
    assert_eq!(cell(july, "C2")["value"], "v. 29");
    assert_eq!(cell(july, "C3")["value"], "mån");
    assert_eq!(cell(july, "C4")["value"], 13);
    assert_eq!(cell(july, "C5")["value"], "KA");
    let stand_in = cell(july, "D5");
    assert_eq!(
        (&stand_in["value"], &stand_in["border"]),
        (&json!("⇄ SC"), &json!("mediumDashed"))
    );
    let gap = cell(july, "D7");
    assert_eq!(
        (&gap["value"], &gap["border"]),
        (&json!("!"), &json!("thick"))
    );
    assert_eq!(
        cell(july, "G5")["value"],
        "–",
        "a closure is calm, and not empty"
    );
}

#[test]
fn the_list_has_a_row_for_every_account_and_day_with_real_dates() {
    let bytes = contents(&nasty(), &request(ScheduleFormat::Xlsx), MADE);
    let Some(sheets) = sheets(&bytes) else { return };
    let list = &sheets["Lista"];
    assert_eq!(list["filter"], "A1:I93");
    let value = |place: &str| list["cells"][place]["value"].clone();
    assert_eq!(list["cells"]["A2"]["type"], "d");
    assert_eq!(value("A2"), "2026-07-13");
    assert_eq!(value("B3"), "tisdag");
    assert_eq!(value("E3"), "Bevakas");
    assert_eq!(value("F3"), "<script>alert('x')</script>");
    assert_eq!(value("G3"), "ersättare");
    assert_eq!(value("H3"), "Karin Ek → <script>alert('x')</script>");
    assert_eq!(value("I6"), "Stängt <för> bad");
    let load = &sheets["Pass per person"];
    let value = |place: &str| load["cells"][place]["value"].clone();
    assert_eq!(
        (value("A1"), value("A2")),
        (json!("Person"), json!("Karin Ek"))
    );
    let parts = value("B2").as_i64().unwrap() + value("C2").as_i64().unwrap();
    assert_eq!(value("D2"), parts);
}

#[test]
fn only_the_accounts_and_the_person_asked_for_are_listed() {
    let mut narrow = request(ScheduleFormat::Xlsx);
    narrow.accounts = Some(vec![AccountId(1), AccountId(4)]);
    narrow.person = Some(PersonId(2));
    let Some(sheets) = sheets(&contents(&nasty(), &narrow, MADE)) else {
        return;
    };
    let cells = sheets["Lista"]["cells"].as_object().unwrap();
    let people = cells
        .iter()
        .filter(|(place, _)| place.starts_with('F') && *place != "F1");
    let people: Vec<_> = people.map(|(_, cell)| cell["value"].clone()).collect();
    assert_eq!(people.len(), 6, "three days as stand-in, three as deputy");
    assert!(
        people
            .iter()
            .all(|name| name == "<script>alert('x')</script>")
    );
}

#[test]
fn pages_to_print_stand_alone_and_say_everything_in_words() {
    let bytes = contents(&nasty(), &request(ScheduleFormat::Html), MADE);
    let page = String::from_utf8(bytes).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"sv\">"));
    for outside in [
        "<script", "<link", "<img", "http:", "https:", "url(", "@import",
    ] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(!page.contains("HEMLIG"));
    assert_eq!(page.matches("<section class=\"month\">").count(), 2);
    assert_eq!(page.matches("scope=\"row\"").count(), 8);
    assert_eq!(page.matches("scope=\"col\"").count(), 2 + 23);
    for words in [
        "måndag 13 juli",
        "Karin Ek, ansvarig",
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;, ersättare",
        "Stängt: Stängt &lt;för&gt; bad",
        "<bdi>مكتبة البلدية 📚</bdi>",
        "14–31 juli",
        "Framtaget ons 1 juli 2026 11:00",
    ] {
        assert!(
            page.to_lowercase().contains(&words.to_lowercase()),
            "{words}"
        );
    }
}

#[test]
fn pages_are_well_formed() {
    let bytes = contents(&nasty(), &request(ScheduleFormat::Html), MADE);
    let page = String::from_utf8(bytes).unwrap();
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1) {
        let inner = tag.split('>').next().unwrap();
        let name = inner.split([' ', '\n']).next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{inner}"),
            None if ["!DOCTYPE", "meta", "col"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_municipality_without_accounts_gets_files_too() {
    let empty = json!({"format": "svarsvakt-workspace", "version": 1});
    for format in ScheduleFormat::ALL {
        assert!(!contents(&empty, &request(format), MADE).is_empty());
    }
    if let Some(sheets) = sheets(&contents(&empty, &request(ScheduleFormat::Xlsx), MADE)) {
        assert_eq!(sheets["Lista"]["filter"], "A1:I1");
    }
    if let Some(events) = events(&contents(&empty, &request(ScheduleFormat::Ical), MADE)) {
        assert!(events.is_empty());
    }
}
