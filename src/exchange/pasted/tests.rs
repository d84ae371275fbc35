use super::*;
use crate::domain::account::Channel;
use proptest::prelude::*;

/// Monday 21 December 2026, 11:30.
fn now() -> NaiveDateTime {
    moment("2026-12-21 11:30")
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

const FACEBOOK: AccountHint<'static> = AccountHint {
    id: AccountId(1),
    name: "Byköping",
    channel: &Channel::Facebook,
    url: Some("https://www.facebook.com/bykoping"),
};
const INSTAGRAM: AccountHint<'static> = AccountHint {
    id: AccountId(2),
    name: "Byköping",
    channel: &Channel::Instagram,
    url: Some("instagram.com/bykopingskommun/"),
};
const BATH: AccountHint<'static> = AccountHint {
    id: AccountId(3),
    name: "Badhuset",
    channel: &Channel::Facebook,
    url: Some("https://www.facebook.com/profile.php?id=1000"),
};
const ALL: [AccountHint<'static>; 3] = [FACEBOOK, INSTAGRAM, BATH];

fn check(pasted: &str, author: Option<&str>, text: &str, received: Option<&str>) {
    let guess = guess(pasted, now(), &ALL);
    assert_eq!(guess.text, text, "{pasted}");
    assert_eq!(guess.author.as_deref(), author, "{pasted}");
    assert_eq!(guess.received, received.map(moment), "{pasted}");
}

#[test]
fn a_facebook_comment_gives_author_text_and_time() {
    check(
        "Birgitta Svensson\nNär plogas Skogsvägen? Mamma kommer inte ut med rullatorn\n3 tim\nGilla\nSvara",
        Some("Birgitta Svensson"),
        "När plogas Skogsvägen? Mamma kommer inte ut med rullatorn",
        Some("2026-12-21 08:30"),
    );
    check(
        "Birgitta Svensson\nToppfan\nHur lång är förskolekön i Norrby?\n\nTack på förhand!\nIgår kl. 14:02  Gilla Svara Redigerad\n12\nVisa 3 svar",
        Some("Birgitta Svensson"),
        "Hur lång är förskolekön i Norrby?\n\nTack på förhand!",
        Some("2026-12-20 14:02"),
    );
    check(
        "  Åsa-Marie von Öst · Följ\r\nÖppet i simhallen på trettondagen??\r\nGilla · Svara · 12 min\r\n",
        Some("Åsa-Marie von Öst"),
        "Öppet i simhallen på trettondagen??",
        Some("2026-12-21 11:18"),
    );
}

#[test]
fn a_comment_in_english_is_understood() {
    check(
        "John Smith\nTop fan\nWhere do I register for SFI?\n3h\nLike\nReply\nEdited\nView all 2 replies",
        Some("John Smith"),
        "Where do I register for SFI?",
        Some("2026-12-21 08:30"),
    );
    check(
        "John Smith\nYesterday at 2:02 PM\nWhere do I register for SFI?\nLike\nComment\nShare",
        Some("John Smith"),
        "Where do I register for SFI?",
        Some("2026-12-20 14:02"),
    );
}

#[test]
fn a_visitors_post_is_understood() {
    check(
        "Birgitta Svensson\n 3 tim \n  · \nDelas med: Offentligt\nHur lång är förskolekön i Norrby?\n\nGilla\n\nKommentera\n\nDela",
        Some("Birgitta Svensson"),
        "Hur lång är förskolekön i Norrby?",
        Some("2026-12-21 08:30"),
    );
}

#[test]
fn other_platforms_blocks_are_understood() {
    check(
        "Profilbild för birgitta_s\nbirgitta_s\nNär öppnar badet?\n3 h\n2 gilla-markeringar\nSvara",
        Some("birgitta_s"),
        "När öppnar badet?",
        Some("2026-12-21 08:30"),
    );
    check(
        "birgitta_s\n2 d\nNär öppnar badet?\nSvara\nVisa svar (3)",
        Some("birgitta_s"),
        "När öppnar badet?",
        Some("2026-12-19 11:30"),
    );
    check(
        "Birgitta Svensson\n@birgitta_s\n·\n3 tim\nKan jag låna e-böcker utan kort?",
        Some("Birgitta Svensson"),
        "Kan jag låna e-böcker utan kort?",
        Some("2026-12-21 08:30"),
    );
    check(
        "@birgittasvensson\nför 3 timmar sedan\nKrävs bygglov för min altan?\n1\nSvara",
        Some("@birgittasvensson"),
        "Krävs bygglov för min altan?\n1",
        Some("2026-12-21 08:30"),
    );
    check(
        "محمد علي\nمتى تفتح المكتبة؟\n3 tim\nGilla\nSvara",
        Some("محمد علي"),
        "متى تفتح المكتبة؟",
        Some("2026-12-21 08:30"),
    );
}

#[test]
fn plain_text_is_kept_untouched() {
    for text in [
        "När plogas Skogsvägen? Mamma kommer inte ut med rullatorn",
        "  Hej!\n\nHur lång är kön?  \n",
        "Gilla",
        "Svara\nSvara",
        "När öppnar ni?\nSvara",
        "Läs detta\nGilla\nDela",
        "Birgitta Svensson\nStorgatan 3",
        "Bussen gick\n14.30\ni stället för\n15.00",
        "Måndag\nTisdag",
        "3 tim",
        "",
        "👍🔥",
        "Läs mer på https://www.facebook.com/bykoping om ni vill",
    ] {
        check(text, None, text, None);
    }
}

#[test]
fn what_may_be_the_citizens_words_stays_in_the_text() {
    // A greeting, a shout, one word: not names.
    for first in [
        "Hej Kommunen",
        "SKANDAL ATT SKOLAN LÄGGS NER",
        "Skandal",
        "Tack Solgården ❤️",
        "Vem bestämde?",
    ] {
        let text = format!("{first}\nHur tänkte ni?");
        check(
            &format!("{text}\n3 tim\nGilla\nSvara"),
            None,
            &text,
            Some("2026-12-21 08:30"),
        );
    }
    // A number and a time of day under the text.
    check(
        "Birgitta Svensson\nBussen gick\n14:30\n3 tim\nGilla\nSvara",
        Some("Birgitta Svensson"),
        "Bussen gick\n14:30",
        Some("2026-12-21 08:30"),
    );
    // A second comment copied along.
    check(
        "Anna Ek\nFörsta\n3 tim\nGilla\nSvara\nBo Berg\nAndra\n2 tim\nGilla\nSvara",
        Some("Anna Ek"),
        "Första\n3 tim\nGilla\nSvara\nBo Berg\nAndra",
        Some("2026-12-21 09:30"),
    );
    // The author alone with marks: the words are all there is.
    check(
        "Anna Ek\n3 tim\nGilla\nSvara",
        None,
        "Anna Ek",
        Some("2026-12-21 08:30"),
    );
}

#[test]
fn a_link_leads_to_the_account_and_is_cleaned() {
    for (link, account) in [
        (
            "https://m.facebook.com/bykoping/posts/5?comment_id=7&ref=x",
            Some(1),
        ),
        (
            "https://www.facebook.com/permalink.php?story_fbid=5&id=1000",
            Some(3),
        ),
        ("https://www.facebook.com/annan/posts/5", None),
        ("https://www.instagram.com/p/Cabc/?igsh=1", Some(2)),
        ("https://www.instagram.com/bykopingskommun/p/Cabc/", Some(2)),
        ("https://x.com/bykoping/status/1", None),
    ] {
        let guess = guess(&format!("När öppnar badet?\n{link}"), now(), &ALL);
        assert_eq!(guess.account, account.map(AccountId), "{link}");
        assert_eq!(guess.link, clean_link(link), "{link}");
        assert_eq!(guess.text, "När öppnar badet?");
    }
}

#[test]
fn the_only_account_is_guessed() {
    let one = |text: &str| guess(text, now(), &[INSTAGRAM]);
    assert_eq!(one("När öppnar badet?").account, Some(AccountId(2)));
    assert_eq!(one("https://www.instagram.com/p/Cabc/").text, "");
    assert_eq!(guess("När öppnar badet?", now(), &ALL).account, None);
}

proptest! {
    #[test]
    fn ordinary_sentences_are_kept_verbatim(
        sentences in proptest::collection::vec("[A-ZÅÄÖ][a-zåäö]{1,8}( [a-zåäö]{2,9}){2,8}[.?!]", 1..5),
        breaks in proptest::sample::select(vec!["\n", " ", "\n\n", "\r\n"]),
    ) {
        let text = sentences.join(breaks);
        let guess = guess(&text, now(), &ALL);
        prop_assert_eq!(guess, PastedGuess { text, ..PastedGuess::default() });
    }

    #[test]
    fn nothing_pasted_panics_or_grows(text in "(\\PC|\n|Gilla|Svara|3 tim|https://x.com/a|·| ){0,40}") {
        let guess = guess(&text, now(), &ALL);
        prop_assert!(guess.text.len() <= text.len());
        prop_assert!(guess.received.is_none_or(|at| at <= now()));
    }

    #[test]
    fn no_word_between_author_and_marks_is_lost(
        lines in proptest::collection::vec("[A-ZÅÄÖa-zåäö0-9 .,?!😡]{1,30}", 1..6),
    ) {
        let body = lines.join("\n");
        let guess = guess(&format!("Anna Ek\n{body}\n3 tim\nGilla\nSvara"), now(), &ALL);
        let all = format!("{}\n{}", guess.author.unwrap_or_default(), guess.text);
        for word in body.split_whitespace() {
            prop_assert!(all.contains(word), "{} lost from {:?}", word, body);
        }
    }
}
