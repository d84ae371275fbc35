//! 10,000 mails from a file to questions: the reading with its preview, and the taking in.
//!
//! Bar: both together within 10 seconds.

use chrono::{DateTime, Utc};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use svarsvakt::commands::{Actor, Command, NewQuestion, perform};
use svarsvakt::domain::account::{AccountDetails, Channel};
use svarsvakt::exchange::mail::read_mail_path;
use svarsvakt::exchange::mail_import::{ImportBasis, MailPlan};
use svarsvakt::exchange::progress::Cancel;
use svarsvakt::store::{Access, Sharing, Store};

const MAILS: usize = 10_000;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_797_842_520, 0).unwrap_or_default()
}

/// Letters and notifications in turn, a year of them, with Swedish letters and quoted history.
fn mailbox() -> String {
    let mut all = String::new();
    for number in 0..MAILS {
        let at = now() - chrono::TimeDelta::minutes(52 * number as i64 + 1);
        let date = at.to_rfc2822();
        let written = if number % 2 == 0 {
            write!(
                all,
                "From x@y Thu Dec 17 10:00:00 2026\r\nFrom: =?utf-8?Q?=C3=85sa_Ek?= <asa{number}@example.org>\r\n\
                 To: kommun@exempelby.example\r\nSubject: =?utf-8?Q?N=C3=A4r_plogas_v=C3=A4gen=3F?= {number}\r\n\
                 Date: {date}\r\nMessage-ID: <{number}@example.org>\r\nMIME-Version: 1.0\r\n\
                 Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
                 Hej! Skogsv=C3=A4gen {number} =C3=A4r inte plogad. N=C3=A4r kommer ni?\r\n\r\n\
                 > Den 12 december skrev kommunen:\r\n> Vi plogar i morgon.\r\n\r\n"
            )
        } else {
            write!(
                all,
                "From x@y Thu Dec 17 10:00:00 2026\r\nFrom: Facebook <notification@facebookmail.com>\r\n\
                 To: kommun@exempelby.example\r\nSubject: Marie Ek kommenterade ditt =?utf-8?Q?inl=C3=A4gg?=\r\n\
                 Date: {date}\r\nMessage-ID: <fb{number}@facebookmail.com>\r\nMIME-Version: 1.0\r\n\
                 Content-Type: multipart/alternative; boundary=\"b{number}\"\r\n\r\n--b{number}\r\n\
                 Content-Type: text/plain; charset=utf-8\r\n\r\nMarie Ek skrev: \"Är det öppet på trettondagen {number}?\"\r\n\
                 https://www.facebook.com/permalink.php?story_fbid=1&id=2&comment_id={number}&notif_t=feed\r\n\
                 --b{number}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Marie Ek skrev: <b>\"Är det öppet på \
                 trettondagen {number}?\"</b></p>\r\n--b{number}--\r\n\r\n"
            )
        };
        assert!(written.is_ok());
    }
    all
}

/// A new file with the two accounts that the mails are about.
fn office(folder: &Path, name: &str) -> Option<Store> {
    let mut store = Store::open(&folder.join(name), Access::Create(Sharing::Alone)).ok()?;
    for (name, channel) in [
        ("Exempelby kommun", Channel::Facebook),
        ("E-post", Channel::Email),
    ] {
        let create = Command::CreateAccount(AccountDetails::with_usual_promise(name, channel));
        perform(&mut store, &create, &Actor::default(), now()).ok()?;
    }
    Some(store)
}

fn plan(store: &Store, path: &Path) -> Option<Vec<NewQuestion>> {
    let basis = ImportBasis::load(store, now()).ok()?;
    let mails = read_mail_path(path, &basis.reading(), &Cancel::default(), &mut |_| {}).ok()?;
    let mut plan = MailPlan::default();
    plan.add("inkorg.mbox", mails, &basis);
    let questions = plan.questions(&basis);
    assert_eq!(questions.len(), MAILS, "every mail becomes a question");
    Some(questions)
}

fn mails(criterion: &mut Criterion) {
    let Ok(folder) = tempfile::tempdir() else {
        return;
    };
    let path = folder.path().join("inkorg.mbox");
    assert!(std::fs::write(&path, mailbox()).is_ok());
    let Some(store) = office(folder.path(), "plan.sqlite") else {
        return;
    };
    let mut group = criterion.benchmark_group("10,000 mails");
    group.sample_size(10);
    group.bench_function("read and planned", |bencher| {
        bencher.iter(|| black_box(plan(&store, &path)));
    });
    let questions = plan(&store, &path).unwrap_or_default();
    let mut number = 0;
    group.bench_function("taken in", |bencher| {
        let new_office = || {
            number += 1;
            let import = Command::ImportQuestions {
                questions: questions.clone(),
                source: "inkorg.mbox".to_owned(),
            };
            (office(folder.path(), &format!("{number}.sqlite")), import)
        };
        bencher.iter_batched(
            new_office,
            |(store, import)| {
                let done =
                    store.map(|mut store| perform(&mut store, &import, &Actor::default(), now()));
                assert!(matches!(done, Some(Ok(done)) if done.count == MAILS));
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, mails);
criterion_main!(benches);
