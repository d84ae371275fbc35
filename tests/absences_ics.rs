//! Calendar files from Outlook, Google and elsewhere, and what would become of their events.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use chrono::NaiveDate;
use chrono_tz::Europe::Stockholm;
use std::path::Path;
use svarsvakt::domain::absence::{Absence, AbsenceReason};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::ids::{AbsenceId, PersonId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::person::{Person, PersonDetails};
use svarsvakt::domain::workspace::Workspace;
use svarsvakt::exchange::absences_ics::{LeftOut, Outcome, PlannedRow, plan, read, read_path};
use svarsvakt::text::absence_import::{calendar_file_error, outcome_words};

const KARIN: PersonId = PersonId(1);
const OUTLOOK: &[u8] = include_bytes!("fixtures/calendars/outlook.ics");
const GOOGLE: &[u8] = include_bytes!("fixtures/calendars/google.ics");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-06-15")
}

fn office() -> Workspace {
    let person = |number: i64, name: &str, email: &str| Person {
        id: PersonId(number),
        version: 1,
        details: PersonDetails {
            key: format!("p{number}"),
            name: name.to_owned(),
            email: Some(email.to_owned()),
            ..PersonDetails::default()
        },
    };
    Workspace {
        people: vec![
            person(1, "Karin Ek", "karin.ek@norrby.se"),
            person(2, "Marie Öst", "Marie.Ost@norrby.se"),
        ],
        ..Workspace::default()
    }
}

fn rows(file: &[u8]) -> Vec<PlannedRow> {
    plan(&office(), KARIN, &read(file, Stockholm).unwrap(), today())
}

/// "from–to reason" of the absences that are suggested.
fn suggested(rows: &[PlannedRow]) -> Vec<String> {
    let rows = rows.iter().filter(|row| row.is_suggested());
    rows.map(|row| {
        let span = row.span.unwrap();
        format!("{}–{} {}", span.from, span.to, row.reason.code())
    })
    .collect()
}

fn outcome<'r>(rows: &'r [PlannedRow], title: &str) -> &'r Outcome {
    let found = rows.iter().find(|row| row.title.starts_with(title));
    &found.unwrap().outcome
}

fn calendar(events: &[&str]) -> Vec<u8> {
    let events: String = events
        .iter()
        .map(|event| {
            format!(
                "BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n",
                event.replace('\n', "\r\n")
            )
        })
        .collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n").into_bytes()
}

#[test]
fn outlooks_calendar_gives_the_absences_and_nothing_else() {
    let rows = rows(OUTLOOK);
    let expected = [
        "2026-06-22–2026-06-22 utbildning",
        "2026-07-13–2026-07-24 semester",
        "2026-08-10–2026-08-11 annat",
        "2026-09-04–2026-09-04 semester",
        "2026-09-18–2026-09-18 semester",
        "2026-10-02–2026-10-02 semester",
    ];
    assert_eq!(suggested(&rows), expected, "{rows:#?}");
    let left = |title: &str| match outcome(&rows, title) {
        Outcome::LeftOut(left_out) => left_out.clone(),
        other => unreachable!("{title}: {other:?}"),
    };
    assert_eq!(left("Veckomöte"), LeftOut::PartOfADay);
    assert_eq!(left("Kommunfullmäktige"), LeftOut::Meeting);
    assert_eq!(left("Semester Marie"), LeftOut::SomebodyElse);
    assert_eq!(left("Elsas födelsedag"), LeftOut::Birthday);
    assert_eq!(left("Ledig 2025"), LeftOut::Past);
}

#[test]
fn googles_calendar_is_in_other_zones_and_shown_as_free() {
    let rows = rows(GOOGLE);
    let expected = [
        "2026-07-01–2026-07-03 annat",
        "2026-12-21–2027-01-08 föräldraledig",
    ];
    assert_eq!(suggested(&rows), expected, "{rows:#?}");
    let holiday = rows
        .iter()
        .find(|row| row.title.starts_with("Midsommarafton"))
        .unwrap();
    assert_eq!(holiday.outcome, Outcome::LeftOut(LeftOut::Holiday));
    assert!(holiday.can_be_taken() && !holiday.is_suggested());
}

#[test]
fn the_file_tells_whose_it_seems_to_be() {
    let guessed = |file: &[u8]| read(file, Stockholm).unwrap().guessed_person(&office());
    assert_eq!(guessed(GOOGLE), Some(PersonId(2)), "by address");
    assert_eq!(guessed(OUTLOOK), Some(KARIN), "by who arranges");
    assert_eq!(guessed(&calendar(&[])), None);
}

#[test]
fn what_is_known_already_is_not_suggested_again() {
    let mut office = office();
    office.absences.push(Absence {
        id: AbsenceId(1),
        person: KARIN,
        span: DateSpan::new(day("2026-07-13"), day("2026-07-24")).unwrap(),
        reason: None,
        stand_ins: Vec::new(),
    });
    let file = read(OUTLOOK, Stockholm).unwrap();
    let rows = plan(&office, KARIN, &file, today());
    assert_eq!(outcome(&rows, "Semester"), &Outcome::Known);
    assert_eq!(suggested(&rows).len(), 5);
    let others = plan(&office, PersonId(2), &file, today());
    assert_ne!(outcome(&others, "Semester Marie"), &Outcome::Known);
}

#[test]
fn times_of_every_zone_become_days_of_the_municipality() {
    // The same two working days: in UTC, in Outlook's zone, in New York, floating.
    for (times, zone) in [
        ("DTSTART:20260713T220000Z\nDTEND:20260715T220000Z", "UTC"),
        (
            "DTSTART;TZID=W. Europe Standard Time:20260714T000000\n\
             DTEND;TZID=W. Europe Standard Time:20260716T000000",
            "Outlook",
        ),
        (
            "DTSTART;TZID=America/New_York:20260713T180000\n\
             DTEND;TZID=America/New_York:20260715T180000",
            "New York",
        ),
        ("DTSTART:20260714T070000\nDURATION:P1DT10H", "floating"),
        (
            "DTSTART;TZID=\"/x.org/1/Europe/Helsinki\":20260714T080000\nDTEND:20260715T150000Z",
            "path",
        ),
        (
            "DTSTART;VALUE=DATE:20260714\nDTEND;VALUE=DATE:20260716",
            "days",
        ),
        (
            "DTSTART;VALUE=DATE:20260714\nDURATION:P2D",
            "days by duration",
        ),
    ] {
        let rows = rows(&calendar(&[&format!("SUMMARY:Semester\n{times}")]));
        assert_eq!(
            suggested(&rows),
            ["2026-07-14–2026-07-15 semester"],
            "{zone}: {rows:?}"
        );
    }
}

#[test]
fn recurrences_are_followed_within_eighteen_months_but_for_exceptions() {
    let moved = calendar(&[
        "UID:a\nSUMMARY:Ledig\nDTSTART;VALUE=DATE:20260605\nRRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=6\n\
         EXDATE;VALUE=DATE:20260703",
        "UID:a\nRECURRENCE-ID;VALUE=DATE:20260626\nSUMMARY:Ledig\nDTSTART;VALUE=DATE:20260625",
    ]);
    let expected = [
        "2026-06-19–2026-06-19 semester",
        "2026-06-25–2026-06-25 semester",
        "2026-07-10–2026-07-10 semester",
    ];
    assert_eq!(suggested(&rows(&moved)), expected);
    let endless = rows(&calendar(&[
        "SUMMARY:Föräldraledig\nDTSTART;VALUE=DATE:20260601\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ]));
    assert_eq!(endless.len(), 1, "one long absence: {endless:?}");
    assert_eq!(endless[0].span.unwrap().to, day("2027-12-15"));
    let every_other_day = rows(&calendar(&[
        "SUMMARY:Ledig\nDTSTART;VALUE=DATE:20260601\nRRULE:FREQ=DAILY;INTERVAL=2",
    ]));
    assert_eq!(every_other_day.len(), 1);
    assert_eq!(
        every_other_day[0].outcome,
        Outcome::LeftOut(LeftOut::RecursTooOften)
    );
    let strange = rows(&calendar(&[
        "SUMMARY:Ledig\nDTSTART;VALUE=DATE:20260601\nRRULE:FREQ=YEARLY;BYWEEKNO=20",
    ]));
    assert_eq!(
        strange[0].outcome,
        Outcome::LeftOut(LeftOut::RecursOtherwise)
    );
    assert!(!strange[0].can_be_taken());
}

#[test]
fn single_days_one_after_another_are_one_absence() {
    let single = |date: &str| format!("SUMMARY:Semester\nDTSTART;VALUE=DATE:{date}");
    let events = ["20260720", "20260716", "20260717", "20260722"].map(single);
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    let rows = rows(&calendar(&events));
    let expected = [
        "2026-07-16–2026-07-20 semester",
        "2026-07-22–2026-07-22 semester",
    ];
    assert_eq!(suggested(&rows), expected);
    assert_eq!(rows[0].events, 3);
    assert_eq!(rows[0].reason, AbsenceReason::Vacation);
}

#[test]
fn nonsense_in_an_event_is_told_on_its_row() {
    let rows = rows(&calendar(&[
        "SUMMARY:A ledig\nDTSTART;VALUE=DATE:20260722\nDTEND;VALUE=DATE:20260720",
        "SUMMARY:B ledig\nDTSTART:20260722T080000\nDURATION:-PT3H",
        "SUMMARY:C ledig\nDTSTART;VALUE=DATE:19700101",
        "SUMMARY:D ledig\nDTSTART;VALUE=DATE:20900101",
        "SUMMARY:E ledig\nDTSTART;VALUE=DATE:20260230",
        "SUMMARY:F ledig",
        "SUMMARY:G ledig\nDTSTART;VALUE=DATE:20260701\nDTEND;VALUE=DATE:20360701",
        "SUMMARY:H ledig\nDTSTART;VALUE=DATE:20260722\nSTATUS:CANCELLED",
        "SUMMARY:I ledig\nDTSTART:20260722T080000\nDTEND:20260722T170000\nTRANSP:TRANSPARENT",
    ]));
    let words = |title: &str| outcome_words(Language::Sv, outcome(&rows, title));
    assert_eq!(words("A"), "Slutar innan den börjar");
    assert_eq!(words("B"), "Slutar innan den börjar");
    assert_eq!(words("C"), "Har redan varit");
    assert_eq!(words("D"), "Börjar om mer än 18 månader");
    assert_eq!(words("E"), "Datumet på rad 23 går inte att läsa");
    assert_eq!(words("F"), "Datumet på rad 25 går inte att läsa");
    assert_eq!(words("G"), "Längre än två år");
    assert_eq!(words("H"), "Inställd");
    assert_eq!(words("I"), "Visas som ledig tid i kalendern");
    assert!(rows.iter().all(|row| !row.is_suggested()));
}

#[test]
fn a_file_that_cannot_be_used_is_one_sentence_with_file_and_place() {
    let sentence = |bytes: &[u8]| {
        let error = read(bytes, Stockholm).unwrap_err();
        calendar_file_error(Language::Sv, Path::new("karin.ics"), &error)
    };
    let cut = &OUTLOOK[..OUTLOOK.len() - 30];
    for (bytes, part) in [
        (b"".as_slice(), "är tom"),
        (b"%PDF-1.7\n%\0", "ingen kalenderfil"),
        (b"From: karin@norrby.se\n\nHej", "ingen kalenderfil"),
        (cut, "avhuggen"),
        (b"BEGIN:VCALENDAR\nX:1\nbruten", "rad 3"),
    ] {
        let told = sentence(bytes);
        assert!(told.contains("karin.ics") && told.contains(part), "{told}");
        assert_eq!(told.lines().count(), 1);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stor.ics");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let error = read_path(&path, Stockholm).unwrap_err();
    assert!(calendar_file_error(Language::Sv, &path, &error).contains("20 MB"));
    assert!(read_path(&folder.path().join("borta.ics"), Stockholm).is_err());
}

#[test]
fn letters_are_right_in_other_charsets() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Föräldraledig\n\
                DTSTART;VALUE=DATE:20260714\nEND:VEVENT\nEND:VCALENDAR";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap()).collect();
    assert_eq!(
        suggested(&rows(&latin)),
        ["2026-07-14–2026-07-14 föräldraledig"]
    );
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

#[test]
fn thousands_of_damaged_files_are_read_or_refused_and_never_stop_the_program() {
    let mut dice = Dice(20_260_714);
    let (mut read_well, mut refused) = (0, 0);
    for round in 0..4_000 {
        let mut bytes = [OUTLOOK, GOOGLE][round % 2].to_vec();
        for _ in 0..=dice.roll(4) {
            damage(&mut bytes, &mut dice);
        }
        match read(&bytes, Stockholm) {
            Ok(file) => {
                read_well += 1;
                for row in plan(&office(), KARIN, &file, today()) {
                    let is_ordered = row.span.is_none_or(|span| span.from <= span.to);
                    assert!(is_ordered, "{row:?}");
                }
            }
            Err(error) => {
                refused += 1;
                let told = calendar_file_error(Language::Sv, Path::new("x.ics"), &error);
                assert_eq!(told.lines().count(), 1, "{told}");
            }
        }
    }
    assert!(read_well > 500 && refused > 500, "{read_well}, {refused}");
}

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let place = dice.roll(bytes.len());
    match dice.roll(7) {
        0 => bytes.truncate(place),
        1 => bytes[place..]
            .iter_mut()
            .take(1)
            .for_each(|byte| *byte = b'9'),
        2 => bytes.insert(place, b"\n:;=-\"0\xff\0"[dice.roll(9)]),
        3 => {
            let end = (place + dice.roll(60)).min(bytes.len());
            bytes.drain(place..end);
        }
        // A digit becomes another, which makes odd dates, numbers and offsets.
        4 | 5 => {
            let mut rest = bytes[place..].iter_mut();
            if let Some(digit) = rest.find(|byte| byte.is_ascii_digit()) {
                *digit = b'0' + u8::try_from(dice.roll(10)).unwrap();
            }
        }
        _ => {
            let end = (place + dice.roll(200)).min(bytes.len());
            let copied = bytes[place..end].to_vec();
            let target = dice.roll(bytes.len());
            bytes.splice(target..target, copied);
        }
    }
    if bytes.is_empty() {
        bytes.push(b'B');
    }
}
