use super::*;
use crate::domain::account::Channel;

fn now() -> DateTime<Utc> {
    "2026-12-22T09:00:00Z".parse().unwrap()
}

fn at(text: &str) -> Option<DateTime<Utc>> {
    Some(text.parse().unwrap())
}

fn read_bytes(bytes: &[u8], file: &str) -> Result<Vec<IncomingMail>, MailError> {
    let own_addresses = ["Info@Example.com".to_owned()];
    let own_names = ["Byköpings kommun".to_owned()];
    let reading = MailReading {
        now: now(),
        own_addresses: &own_addresses,
        own_names: &own_names,
    };
    let mut reader = bytes;
    let length = Some(bytes.len() as u64);
    read_mail_file(
        &mut reader,
        file,
        length,
        &reading,
        &Cancel::default(),
        &mut |_| {},
    )
}

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mail");
    std::fs::read(path.join(name)).unwrap()
}

fn one(name: &str) -> IncomingMail {
    let mut mails = read_bytes(&fixture(name), name).unwrap();
    assert_eq!(mails.len(), 1);
    mails.remove(0)
}

/// A mail of one's own making.
fn letter(headers: &str, text: &str) -> IncomingMail {
    let raw = format!("From: Bo <bo@example.org>\n{headers}\n\n{text}\n");
    read_bytes(raw.as_bytes(), "x.eml").unwrap().remove(0)
}

#[test]
fn a_citizens_letter_becomes_a_question() {
    let mail = one("latin1-quoted-printable.eml");
    assert_eq!(mail.author(), Some("Birgitta Svensson Öst"));
    assert_eq!(mail.sender.address.as_deref(), Some("birgitta@example.org"));
    assert_eq!(mail.recipients, ["info@example.com"]);
    assert_eq!(mail.received, at("2026-12-18T09:55:00Z"));
    assert_eq!(
        mail.question_text(),
        "Plogning på Skogsvägen\n\nHej!\n\nNär plogas Skogsvägen? Mamma kommer inte ut med rullatorn.\n\nMed vänlig hälsning\nBirgitta Svensson"
    );
    assert_eq!(mail.source, Source::Citizen);
    assert_eq!(mail.left_out, None);
    assert_eq!(mail.uncertain, []);
    assert_eq!(mail.fingerprint, "id:plogning-1@example.org");
}

#[test]
fn html_in_base64_is_read_as_text() {
    let mail = one("base64-html.eml");
    assert_eq!(mail.author(), Some("Åke Öst"));
    assert_eq!(
        mail.text,
        "Hej på er!\n\nÖppet i simhallen på trettondagen? 🏊\n\n/Åke"
    );
}

#[test]
fn a_notification_gives_author_comment_and_clean_link() {
    let mail = one("facebook-notification.eml");
    assert_eq!(
        mail.text,
        "Sopbilen hoppade över oss igen 😡\n\nTredje veckan i rad."
    );
    assert_eq!(
        mail.source,
        Source::Notification(Notification {
            channel: Channel::Facebook,
            author: Some("Birgitta Svensson".to_owned()),
            link: Some(
                "https://www.facebook.com/permalink.php?story_fbid=300&id=100&comment_id=700"
                    .to_owned()
            ),
            page: Some("Byköpings kommun".to_owned()),
        })
    );
    assert_eq!(mail.received, at("2026-12-21T15:03:11Z"));
    assert_eq!((mail.left_out, mail.uncertain), (None, vec![]));
}

#[test]
fn a_notification_in_html_alone_is_understood() {
    let mail = one("instagram-notification-html.eml");
    assert_eq!(mail.text, "Kan jag låna e-böcker utan kort?");
    assert_eq!(mail.author(), Some("bo_ek"));
    assert_eq!(
        mail.link(),
        Some("https://www.instagram.com/p/Cabc/?comment_id=17")
    );
    assert_eq!(mail.left_out, None);
}

#[test]
fn replies_come_without_the_earlier_letters() {
    assert_eq!(
        one("outlook-reply.eml").text,
        "Hej igen,\n\nTack, men vilken tid på fredag?\n\nVänliga hälsningar\nAnna Ek\n070-000 00 00"
    );
    let phone = one("iphone-picture.eml");
    assert_eq!(
        phone.text,
        "Gatlyktan vid hållplatsen är släckt sedan tre veckor.\n\nSkickat från min iPhone"
    );
    assert_eq!(phone.attachments, 1);
}

#[test]
fn what_is_no_question_says_why() {
    for (name, reason) in [
        ("automatic-reply.eml", LeftOut::AutomaticReply),
        ("facebook-statistics.eml", LeftOut::NotAboutAComment),
    ] {
        assert_eq!(one(name).left_out, Some(reason), "{name}");
    }
    for (header, reason) in [
        (
            "auto-submitted: auto-replied (vacation)",
            Some(LeftOut::AutomaticReply),
        ),
        (
            "Auto-Submitted: auto-generated",
            Some(LeftOut::AutomaticReply),
        ),
        ("Auto-Submitted: no", None),
        ("precedence: auto_reply", Some(LeftOut::AutomaticReply)),
        ("Precedence: bulk", Some(LeftOut::Newsletter)),
        ("Subject: Frånvaro: Bad", Some(LeftOut::AutomaticReply)),
    ] {
        assert_eq!(letter(header, "Hej").left_out, reason, "{header}");
    }
}

#[test]
fn a_mailbox_gives_its_letters_in_order() {
    let mails = read_bytes(&fixture("five.mbox"), "five.mbox").unwrap();
    let reasons: Vec<_> = mails.iter().map(|mail| mail.left_out).collect();
    assert_eq!(
        reasons,
        [
            None,
            Some(LeftOut::OurOwn),
            Some(LeftOut::Bounce),
            Some(LeftOut::Newsletter),
            None
        ]
    );
    assert_eq!(
        mails[0].text,
        "Krävs bygglov för min altan?\n\nFrom och med när gäller reglerna?\n\nFrom what I hear they changed."
    );
    let last = &mails[4];
    assert_eq!(last.author(), Some("محمد"));
    assert_eq!(last.question_text(), "المكتبة\n\nمتى تفتح المكتبة؟");
    assert_eq!(last.received, None);
    assert_eq!(last.uncertain, [Uncertain::DateMissing]);
    assert!(last.fingerprint.starts_with("hash:"));
    assert_eq!(last.place.message, 5);
}

#[test]
fn the_same_letter_gives_the_same_key_in_any_file() {
    let raw = "From: Bo <bo@example.org>\nDate: Fri, 18 Dec 2026 10:55:00 +0100\nSubject: Bad\n\nNär öppnar det?\n";
    let alone = read_bytes(raw.as_bytes(), "a.eml").unwrap();
    let crlf = read_bytes(raw.replace('\n', "\r\n").as_bytes(), "b.eml").unwrap();
    let boxed = read_bytes(format!("From - \n{raw}\n").as_bytes(), "c.mbox").unwrap();
    let other = read_bytes(raw.replace("Bad", "Bås").as_bytes(), "a.eml").unwrap();
    assert_eq!(mail_key(&alone[0]), "mail-8e99501dca849139e14d500130e48e6f");
    assert_eq!(mail_key(&alone[0]), mail_key(&crlf[0]));
    assert_eq!(mail_key(&alone[0]), mail_key(&boxed[0]));
    assert_ne!(mail_key(&alone[0]), mail_key(&other[0]));
}

#[test]
fn two_mails_about_one_comment_give_one_key() {
    let raw = fixture("facebook-notification.eml");
    let again = String::from_utf8(raw.clone())
        .unwrap()
        .replace("fb-700@example.com", "fb-701@example.com");
    let (first, second) = (
        read_bytes(&raw, "a.eml"),
        read_bytes(again.as_bytes(), "b.eml"),
    );
    let (first, second) = (first.unwrap().remove(0), second.unwrap().remove(0));
    assert_ne!(first.fingerprint, second.fingerprint);
    assert_eq!(mail_key(&first), mail_key(&second));
}

#[test]
fn a_date_that_cannot_be_is_left_for_the_user() {
    for (date, doubt) in [
        (
            "Date: Thu, 1 Jan 1970 00:00:00 +0000",
            Some(Uncertain::DateTooOld),
        ),
        (
            "Date: Sun, 1 Jan 2090 00:00:00 +0000",
            Some(Uncertain::DateInTheFuture),
        ),
        ("Date: i förrgår", Some(Uncertain::DateMissing)),
        (
            "Date: Fri, 31 Feb 2026 10:00:00 +0000",
            Some(Uncertain::DateMissing),
        ),
        ("X-Inget: här", Some(Uncertain::DateMissing)),
    ] {
        let mail = letter(date, "Hej");
        assert_eq!(mail.received, None, "{date}");
        assert_eq!(mail.uncertain.first().copied(), doubt, "{date}");
        let served = letter(
            &format!("{date}\nReceived: from a by b; Fri, 18 Dec 2026 10:55:03 +0100"),
            "Hej",
        );
        assert_eq!(served.received, at("2026-12-18T09:55:03Z"), "{date}");
        assert_eq!(served.uncertain.first().copied(), doubt, "{date}");
    }
    // A sender's clock that is a little ahead.
    let early = letter("Date: Tue, 22 Dec 2026 09:05:00 +0000", "Hej");
    assert_eq!((early.received, early.uncertain), (Some(now()), vec![]));
}

#[test]
fn wrong_charset_names_do_not_spoil_the_letters() {
    let raw = |label: &str, body: &[u8]| {
        let mut raw = b"From: \xc5sa <asa@example.org>\nSubject: Fr\xe5ga\nContent-Type: text/plain; charset=".to_vec();
        raw.extend(label.as_bytes());
        raw.extend(b"\n\n");
        raw.extend(body);
        raw
    };
    for (label, body) in [
        ("x-finns-inte", "Får vi åka?".as_bytes()),
        ("iso-8859-1", "Får vi åka?".as_bytes()),
        ("utf-8", b"F\xe5r vi \xe5ka?"),
        ("\"\"", b"F\xe5r vi \xe5ka?"),
    ] {
        let mail = read_bytes(&raw(label, body), "x.eml").unwrap().remove(0);
        assert_eq!(mail.text, "Får vi åka?", "{label}");
        assert_eq!(mail.subject.as_deref(), Some("Fråga"));
        assert_eq!(mail.author(), Some("Åsa"));
    }
}

#[test]
fn a_web_form_writes_for_the_citizen() {
    let mail = letter(
        "Auto-Submitted: auto-generated\nReply-To: Eva <eva@example.net>",
        "När öppnar badet?",
    );
    assert_eq!(mail.left_out, None);
    assert_eq!(mail.author(), Some("Eva"));
}

#[test]
fn what_a_colleague_sends_on_comes_whole() {
    let text = "Kan ni svara?\n\nFrån: Eva\nSkickat: i går\nTill: Bo\n\nNär öppnar badet?";
    let mail = letter(
        "Subject: VB: Badet\nDate: Fri, 18 Dec 2026 10:55:00 +0100",
        text,
    );
    assert_eq!(
        (mail.text.as_str(), mail.uncertain),
        (text, vec![Uncertain::Text])
    );
    assert_eq!(letter("Subject: SV: Badet", text).text, "Kan ni svara?");
}

#[test]
fn nothing_at_all_is_left_out_but_a_picture_is_a_question() {
    assert_eq!(letter("X-A: b", " \n\n").left_out, Some(LeftOut::Empty));
    let picture = letter("Content-Type: image/png", "abc");
    assert_eq!((picture.left_out, picture.attachments), (None, 1));
}

#[test]
fn a_file_that_is_no_mail_is_refused_with_what_it_is() {
    for (bytes, expected) in [
        (b"%PDF-1.7 ...".as_slice(), Lookalike::Pdf),
        (b"PK\x03\x04...", Lookalike::Zip),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", Lookalike::OutlookMessage),
        (b"<!DOCTYPE html><html>", Lookalike::WebPage),
        (b"Hej hopp\ni lingonskogen", Lookalike::Text),
        (b"Namn: Bo\nOrt: Norrby\n", Lookalike::Text),
        (b"\x00\x01\x02\x03", Lookalike::Binary),
    ] {
        match read_bytes(bytes, "x.eml") {
            Err(MailError::NotAMail { file, looks_like }) => {
                assert_eq!((file.as_str(), looks_like), ("x.eml", expected));
            }
            other => unreachable!("{other:?}"),
        }
    }
    for empty in [b"".as_slice(), b"\r\n \n"] {
        assert!(matches!(
            read_bytes(empty, "x.mbox"),
            Err(MailError::Empty { .. })
        ));
    }
}

#[test]
fn a_file_that_was_cut_off_is_refused_with_the_place() {
    let whole = fixture("iphone-picture.eml");
    let cut = &whole[..whole.len() - 40];
    assert!(matches!(
        read_bytes(cut, "x.eml"),
        Err(MailError::CutOff { place: Place { message: 1, byte }, .. }) if byte == cut.len() as u64
    ));
    assert!(matches!(
        read_bytes(b"From: Bo <bo@example.org>\nSubj", "x.eml"),
        Err(MailError::CutOff { .. })
    ));
    let mut mailbox = fixture("five.mbox");
    mailbox.extend(b"\nFrom x Fri Dec 18 10:55:00 2026\n");
    mailbox.extend(cut);
    assert!(matches!(
        read_bytes(&mailbox, "x.mbox"),
        Err(MailError::CutOff {
            place: Place { message: 6, .. },
            ..
        })
    ));
}

fn nested(levels: usize) -> String {
    let mut raw = "From: Bo <bo@example.org>\n".to_owned();
    for level in 0..levels {
        raw.push_str(&format!(
            "Content-Type: multipart/mixed; boundary=b{level}x\n\n--b{level}x\n"
        ));
    }
    raw.push_str("\nHej\n");
    for level in (0..levels).rev() {
        raw.push_str(&format!("--b{level}x--\n"));
    }
    raw
}

#[test]
fn multiparts_without_end_are_refused_and_in_a_mailbox_left_out() {
    assert_eq!(
        read_bytes(nested(5).as_bytes(), "x.eml").unwrap()[0].text,
        "Hej"
    );
    let bomb = nested(20_000);
    assert!(matches!(
        read_bytes(bomb.as_bytes(), "x.eml"),
        Err(MailError::TooDeeplyNested { .. })
    ));
    let mails = read_bytes(format!("From - \n{bomb}").as_bytes(), "x.mbox").unwrap();
    assert_eq!(mails[0].left_out, Some(LeftOut::TooDeeplyNested));
}

#[test]
fn a_message_too_large_is_left_out_of_a_mailbox() {
    let mut raw = b"From - \nFrom: Bo <bo@example.org>\n\n".to_vec();
    raw.resize(raw.len() + LARGEST_MESSAGE_BYTES, b'x');
    raw.extend(b"\n\nFrom - Fri Dec 18 10:55:00 2026\nFrom: Eva <eva@example.org>\n\nHej\n");
    let mails = read_bytes(&raw, "x.mbox").unwrap();
    assert_eq!(mails[0].left_out, Some(LeftOut::TooBig));
    assert_eq!(mails[1].text, "Hej");
    assert!(matches!(
        read_bytes(&raw[8..], "x.eml"),
        Err(MailError::TooBig { .. })
    ));
}

#[test]
fn reading_stops_when_asked() {
    let cancel = Cancel::default();
    let reading = MailReading {
        now: now(),
        own_addresses: &[],
        own_names: &[],
    };
    let bytes = fixture("five.mbox");
    let mut seen = Vec::new();
    let stop = cancel.clone();
    let read = read_mail_file(
        &mut bytes.as_slice(),
        "five.mbox",
        None,
        &reading,
        &cancel,
        &mut |progress| {
            seen.push(progress.records_read);
            stop.request();
        },
    );
    assert!(matches!(read, Err(MailError::Cancelled)));
    assert_eq!(seen, [1]);
}
