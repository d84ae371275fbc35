//! A municipality's database with years of questions, the same every time.
//!
//! Written with SQL beside the commands, which would take minutes; `Store::check` then builds the
//! index tables from the entries, and the counts are compared.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, Transaction, params};
use std::path::Path;
use svarsvakt::commands::{Actor, Command, perform};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::domain::person::PersonDetails;
use svarsvakt::store::{Access, Sharing, Store};

/// How large a database is made.
#[derive(Clone, Copy)]
pub struct Size {
    pub questions: usize,
    /// How many of them are not finished.
    pub open: usize,
}

/// What the goals are set for.
pub const YEARS_OF_QUESTIONS: Size = Size {
    questions: 100_000,
    open: 2_000,
};

/// The moment at which the generated questions end: Monday 21 December 2026 at 09:30 in Stockholm.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_797_841_800, 0).unwrap_or_default()
}

/// Makes a new database at the path.
pub fn generate(path: &Path, size: Size) {
    set_up_desk(path);
    let mut conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON")
        .unwrap();
    let transaction = conn.transaction().unwrap();
    let mut dice = Dice(20_261_221);
    // The open ones are the latest, but for every twentieth, which was left lying.
    let lying = size.open / 20;
    for number in 0..size.questions {
        let left_lying = number < lying;
        let is_open = left_lying || number + size.open - lying >= size.questions;
        write_question(&transaction, &mut dice, number, size.questions, is_open);
    }
    transaction.commit().unwrap();
    drop(conn);
    let mut store = Store::open(path, Access::ReadWrite).unwrap();
    store.check().unwrap();
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    fn pick<'l>(&mut self, list: &[&'l str]) -> &'l str {
        list[self.roll(list.len())]
    }
}

const CHANNELS: [Channel; 4] = [
    Channel::Facebook,
    Channel::Instagram,
    Channel::X,
    Channel::Email,
];
const UNITS: [&str; 10] = [
    "Norrby kommun",
    "Badhuset",
    "Biblioteket",
    "Kulturskolan",
    "Gymnasiet",
    "Fritidsgården",
    "Vatten och avlopp",
    "Turistbyrån",
    "Äldreomsorgen",
    "Räddningstjänsten",
];
const PEOPLE: [&str; 8] = [
    "Karin Ek",
    "Marie Öst",
    "Åsa Lindqvist",
    "Johan Berg",
    "Fatima Haddad",
    "Sven-Erik Nyström",
    "Mikko Lahtinen",
    "Ulrika Åhlén",
];
const FIRST: [&str; 12] = [
    "Eva",
    "Leif",
    "Gunnel",
    "Ahmed",
    "Birgitta",
    "Kjell-Åke",
    "Sofia",
    "Örjan",
    "Maja",
    "Zahra",
    "Pelle",
    "Ing-Marie",
];
const LAST: [&str; 10] = [
    "Andersson",
    "Åström",
    "Öberg",
    "Nilsson",
    "Karlsson",
    "Haddad",
    "Björk",
    "Sjögren",
    "Lahti",
    "Wåhlin",
];
const STREETS: [&str; 10] = [
    "Skogsvägen",
    "Storgatan",
    "Kyrkbacken",
    "Ängsstigen",
    "Hamngatan",
    "Björkallén",
    "Stationsvägen",
    "Östra Långgatan",
    "Åkervägen",
    "Solgården",
];
const MATTERS: [&str; 14] = [
    "När plogas {g}? Mamma kommer inte ut med rullatorn.",
    "Hur lång är förskolekön i {g}-området?",
    "Öppet i simhallen på trettondagen??",
    "Sopbilen hoppade över oss på {g} igen 😡",
    "Gatlyktan vid hållplatsen på {g} har varit släckt i tre veckor.",
    "Det forsar vatten på {g} NU",
    "Kan jag låna e-böcker utan lånekort?",
    "Krävs bygglov för min altan på {g}?",
    "Skandal att skolan vid {g} läggs ner! Vem bestämde det?",
    "Where do I register for SFI?",
    "متى تفتح المكتبة؟",
    "Saako palvelua suomeksi?",
    "Vem ansvarar för snöröjningen av gångbanan längs {g}? Det är livsfarligt för barnen.",
    "Jag undrar när ni tänker laga vägskadan på {g}, bilen slår i varje morgon.",
];
const MORE: [&str; 6] = [
    "Har ringt växeln två gånger utan att komma fram.",
    "Det har varit så här sedan i höstas.",
    "Grannarna säger samma sak.",
    "Tacksam för svar så snart som möjligt!",
    "Vi betalar ju skatt för detta.",
    "Bifogar en bild.",
];
const ANSWERS: [&str; 5] = [
    "Hej {n}! Vägen plogas i dag före klockan 16. Kör försiktigt så länge.",
    "Hej {n}! Tack för att du hör av dig. Vi har skickat det vidare till gatukontoret som åtgärdar felet under veckan.",
    "Hej {n}! Simhallen har öppet 10–15 på trettondagen. Välkommen!",
    "Hej {n}! Beslutet togs av kommunfullmäktige i november. Protokollet finns på vår webbplats.",
    "Hej {n}! Du anmäler det lättast via vår e-tjänst, så hamnar det rätt direkt.",
];

fn set_up_desk(path: &Path) {
    let mut store = Store::open(path, Access::Create(Sharing::Alone)).unwrap();
    let actor = Actor {
        person: None,
        name: "Generator".to_owned(),
    };
    let mut run = |command: &Command| perform(&mut store, command, &actor, now()).unwrap();
    for name in PEOPLE {
        run(&Command::CreatePerson(PersonDetails {
            name: name.to_owned(),
            ..PersonDetails::default()
        }));
    }
    for (number, name) in UNITS.iter().enumerate() {
        let channel = CHANNELS[number % CHANNELS.len()].clone();
        run(&Command::CreateAccount(AccountDetails::with_usual_promise(
            name, channel,
        )));
    }
}

fn write_question(
    conn: &Transaction<'_>,
    dice: &mut Dice,
    number: usize,
    of: usize,
    is_open: bool,
) {
    // Three years of questions, evenly.
    let minutes_before = (of - number) as i64 * 1_576_800 / of as i64;
    let received = now() - TimeDelta::minutes(minutes_before + dice.roll(30) as i64);
    let first = dice.pick(&FIRST);
    let author = format!("{first} {}", dice.pick(&LAST));
    let account = 1 + dice.roll(UNITS.len()) as i64;
    let assigned = (dice.roll(3) > 0).then(|| 1 + dice.roll(PEOPLE.len()) as i64);
    let id = number as i64 + 1;
    conn.prepare_cached(
        "INSERT INTO question (id, key, account, author, link, assigned, history, shaped_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7)",
    )
    .unwrap()
    .execute(params![
        id,
        format!("q{id}"),
        account,
        author,
        format!("https://example.org/{id}"),
        assigned,
        id + 100
    ])
    .unwrap();
    log(
        conn,
        id,
        "question",
        id,
        "register_question",
        received,
        &author,
    );
    entry(
        conn,
        id,
        "incoming",
        received,
        None,
        &incoming_text(dice, number),
    );
    let by = Some(assigned.unwrap_or(1));
    let answered = received + TimeDelta::minutes(20 + dice.roll(1_500) as i64);
    if !is_open {
        let text = dice.pick(&ANSWERS).replace("{n}", first);
        entry(conn, id, "answer", answered, by, &text);
        log(conn, id, "entry", id, "answer", answered, &author);
    } else if dice.roll(5) == 0 {
        let text = format!("Hej {first}! Vi har sett din fråga och återkommer.");
        entry(conn, id, "holding_reply", answered.min(now()), by, &text);
    } else if dice.roll(6) == 0 {
        entry(
            conn,
            id,
            "forwarded",
            answered.min(now()),
            by,
            "Kan ni svara på detta?",
        );
    }
}

fn incoming_text(dice: &mut Dice, number: usize) -> String {
    let mut text = dice.pick(&MATTERS).replace("{g}", dice.pick(&STREETS));
    let sentences = match number % 1_000 {
        7 => 600,
        number if number % 50 == 0 => 40,
        _ => dice.roll(4),
    };
    for _ in 0..sentences {
        text.push(' ');
        text.push_str(dice.pick(&MORE));
    }
    text
}

fn entry(
    conn: &Transaction<'_>,
    question: i64,
    kind: &str,
    at: DateTime<Utc>,
    by: Option<i64>,
    text: &str,
) {
    let stops = matches!(kind, "answer" | "holding_reply");
    let due = (at.timestamp() / 86_400 + 1) * 86_400 + 54_000;
    conn.prepare_cached(
        "INSERT INTO entry (question, kind, at, by_person, text, return_on, forwarded_to, clock_stopped,
            clock_starts_at, clock_due_at, shaped_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?1 + 100)",
    )
    .unwrap()
    .execute(params![
        question,
        kind,
        at.timestamp(),
        by,
        text,
        (kind == "holding_reply").then_some("2026-12-23"),
        (kind == "forwarded").then_some("gata@example.org"),
        stops,
        stops.then_some(at.timestamp()),
        stops.then_some(due),
    ])
    .unwrap();
}

/// A line in the history with an image of a usual length.
fn log(
    conn: &Transaction<'_>,
    question: i64,
    table: &str,
    record: i64,
    kind: &str,
    at: DateTime<Utc>,
    author: &str,
) {
    conn.prepare_cached(
        "INSERT INTO operation (id, at, actor, actor_name, kind, action, subject, question)
         VALUES ((SELECT max(id) + 1 FROM operation), ?1, 1, 'Karin Ek', ?2, 'do', json_object('author', ?3), ?4)",
    )
    .unwrap()
    .execute(params![at.timestamp(), kind, author, question])
    .unwrap();
    conn.prepare_cached(
        "INSERT INTO change (operation, record_type, record, after)
         VALUES ((SELECT max(id) FROM operation), ?1, ?2, json_object('id', ?2, 'author', ?3, 'text', ?4))",
    )
    .unwrap()
    .execute(params![table, record, author, "Hej! ".repeat(40)])
    .unwrap();
}
