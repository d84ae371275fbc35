//! Thousands of damaged mail files: none may panic, hang or give boundless output.

#![expect(clippy::unwrap_used, reason = "a test stops at what it cannot read")]

use chrono::{DateTime, Utc};
use std::path::Path;
use svarsvakt::exchange::mail::{MailError, MailReading, mail_key, read_mail_file};
use svarsvakt::exchange::progress::Cancel;

/// Xorshift: the same damage in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (below.max(1) as u64)).unwrap_or(0)
    }
}

fn fixtures() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mail");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(paths.len() >= 8);
    paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
}

/// Reads the bytes and checks what must hold whatever they are; says whether mail came out.
fn read(bytes: &[u8]) -> bool {
    let now: DateTime<Utc> = "2026-12-22T09:00:00Z".parse().unwrap();
    let reading = MailReading {
        now,
        own_addresses: &["info@example.com".to_owned()],
        own_names: &["Byköpings kommun".to_owned()],
    };
    let mut reader = bytes;
    let read = read_mail_file(
        &mut reader,
        "skadad.eml",
        None,
        &reading,
        &Cancel::default(),
        &mut |_| {},
    );
    let mails = match read {
        Ok(mails) => mails,
        Err(error) => {
            assert!(error.to_string().contains("skadad.eml"), "{error}");
            assert!(!matches!(error, MailError::Cancelled));
            return false;
        }
    };
    assert!(mails.len() <= bytes.len() / 5 + 1);
    for mail in &mails {
        // A byte of Windows-1252 becomes three of UTF-8 at most, and a word of HTML may be quoted.
        assert!(mail.text.len() <= bytes.len() * 8 + 100);
        assert!(mail.text.chars().count() <= 100_100);
        assert!(mail.question_text().len() <= mail.text.len() + 2_000);
        assert!(
            mail.received
                .is_none_or(|at| at <= now && at.timestamp() > 1_000_000_000)
        );
        assert!(mail_key(mail).starts_with("mail-"));
        for text in [
            Some(mail.text.as_str()),
            mail.subject.as_deref(),
            mail.author(),
        ] {
            let odd = |c: char| c.is_control() && c != '\n' && c != '\t';
            assert!(!text.unwrap_or_default().contains(odd), "{text:?}");
        }
    }
    true
}

#[test]
fn flipped_bits_are_survived() {
    let mut dice = Dice(0x5eed_0001);
    for original in fixtures() {
        for _ in 0..250 {
            let mut bytes = original.clone();
            for _ in 0..=dice.roll(12) {
                let at = dice.roll(bytes.len());
                bytes[at] ^= 1 << dice.roll(8);
            }
            read(&bytes);
        }
    }
}

#[test]
fn odd_bytes_in_odd_places_are_survived() {
    const ODD: [&[u8]; 18] = [
        b"\0",
        b"\n",
        b"\r",
        b"\n\n",
        b"=",
        b"=\n",
        b"=?",
        b"?=",
        b"--",
        b"<",
        b">",
        b"&#",
        b"\"",
        b":",
        b";",
        b"\xff\xfe",
        b"\xf0\x9f",
        b"(((((",
    ];
    let mut dice = Dice(0x5eed_0002);
    for original in fixtures() {
        for _ in 0..250 {
            let mut bytes = original.clone();
            for _ in 0..=dice.roll(6) {
                let at = dice.roll(bytes.len());
                let odd = ODD[dice.roll(ODD.len())];
                bytes.splice(at..at, odd.iter().copied());
            }
            read(&bytes);
        }
    }
}

#[test]
fn every_cut_is_survived() {
    for original in fixtures() {
        for end in 0..original.len() {
            read(&original[..end]);
        }
    }
}

#[test]
fn doubled_and_swapped_chunks_are_survived() {
    let mut dice = Dice(0x5eed_0003);
    let fixtures = fixtures();
    for original in &fixtures {
        for _ in 0..150 {
            let other = &fixtures[dice.roll(fixtures.len())];
            let from = dice.roll(other.len());
            let to = from + dice.roll(other.len() - from);
            let at = dice.roll(original.len());
            let mut bytes = original[..at].to_vec();
            for _ in 0..=dice.roll(4) {
                bytes.extend(&other[from..to]);
            }
            bytes.extend(&original[at..]);
            read(&bytes);
        }
    }
}

#[test]
fn wrong_names_and_numbers_in_headers_are_survived() {
    let charsets = [
        "",
        "x",
        "utf-7",
        "utf-16",
        "iso-2022-jp",
        "\"utf-8",
        "windows-1252",
        "å",
        "big5",
        "0123456789012345678901234567890123456789012345678901234567890123456789",
    ];
    let dates = [
        "Thu, 1 Jan 1970 00:00:00 +0000",
        "Sun, 1 Jan 2090 00:00:00 +0000",
        "Fri, 99 Dec 2026 99:99:99 +9999",
        "31 Dec 9999 23:59:59 -1400",
        "1 Jan 0 0:0:0",
        "99999999999999999999 Dec 2026",
        "",
    ];
    for charset in charsets {
        for date in dates {
            for encoding in ["base64", "quoted-printable", "8bit", "x-uue", ""] {
                let raw = format!(
                    "From: =?{charset}?Q?=C3=A5?= <a@example.org>\nDate: {date}\nContent-Type: text/html; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\nF=E5r vi <b>åka</b>&#0;&#xD800; &#99999999;?\n",
                );
                assert!(read(raw.as_bytes()), "{raw}");
            }
        }
    }
}

#[test]
fn nested_bombs_are_stopped() {
    for (kind, levels) in [
        ("multipart/mixed", 5_000),
        ("multipart/digest", 5_000),
        ("message/rfc822", 5_000),
    ] {
        let mut same = "From: a@example.org\n".to_owned();
        let mut own = same.clone();
        for level in 0..levels {
            same.push_str(&format!("Content-Type: {kind}; boundary=b\n\n--b\n"));
            own.push_str(&format!(
                "Content-Type: {kind}; boundary=b{level}\n\n--b{level}\n"
            ));
        }
        read(same.as_bytes());
        read(own.as_bytes());
    }
    let many = format!(
        "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n{}",
        "--b\n\nhej\n".repeat(200_000)
    );
    read(many.as_bytes());
    let separators = "From - Fri Dec 18 10:55:00 2026\n\n".repeat(20_000);
    assert!(read(separators.as_bytes()));
    for tag in [
        "<a href=\"</style><blockquote>&",
        "<style><!--",
        "<style>",
        "<a ",
        "<p =\"",
        "<p ='><p =\">",
        "<script></s",
        "&",
    ] {
        let raw = format!(
            "From: a@example.org\nContent-Type: text/html\n\nhej {}\n",
            tag.repeat(50_000)
        );
        assert!(read(raw.as_bytes()), "{tag}");
    }
    let addresses = format!("From: {}\n\nhej\n", "(<\"a@".repeat(100_000));
    read(addresses.as_bytes());
    let long_line = format!(
        "From: a@example.org\nSubject: {}\n\nhej\n",
        "å ".repeat(300_000)
    );
    assert!(read(long_line.as_bytes()));
}

#[test]
fn noise_is_no_mail() {
    let mut dice = Dice(0x5eed_0004);
    for length in [1, 10, 1_000, 50_000] {
        for _ in 0..40 {
            let bytes: Vec<u8> = (0..length)
                .map(|_| u8::try_from(dice.roll(256)).unwrap_or(0))
                .collect();
            read(&bytes);
        }
    }
}

#[test]
fn ten_thousand_letters_come_out_of_one_mailbox() {
    let mut mailbox = String::new();
    for number in 0..10_000 {
        mailbox.push_str(&format!(
            "From - Fri Dec 18 10:55:00 2026\nFrom: Bo Ek <bo{number}@example.org>\nDate: Fri, 18 Dec 2026 10:55:00 +0100\nSubject: =?utf-8?Q?Fr=C3=A5ga_{number}?=\nMessage-ID: <{number}@example.org>\nContent-Type: text/plain; charset=utf-8\n\nNär öppnar badet?\n\nDen fre 18 dec. 2026 kl 10:55 skrev Byköping <info@example.com>:\n> Hej\n\n"
        ));
    }
    assert!(read(mailbox.as_bytes()));
}
