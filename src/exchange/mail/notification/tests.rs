use super::*;

fn find(channel: Channel, subject: &str, words: &str) -> Option<Finding> {
    find_comment(&Wording {
        channel,
        subject,
        words,
        html_words: None,
        links: &[],
    })
}

const LINK: &str = "https://www.facebook.com/bykoping/posts/5?comment_id=7";

fn footer() -> String {
    format!(
        "\n\nVisa kommentar\n{LINK}&aref=1&mid=2\n\n=====\nDet här meddelandet skickades till info@example.org.\nMeta Platforms"
    )
}

#[test]
fn a_quoted_comment_is_found_in_both_languages() {
    for (subject, words, page) in [
        (
            "Birgitta Svensson kommenterade Byköpings kommuns inlägg.",
            "Hej Byköping,\n\nBirgitta Svensson kommenterade Byköpings kommuns inlägg.\nBirgitta skrev: \"När plogas Skogsvägen?\"",
            Some("Byköpings kommun"),
        ),
        (
            "Ny avisering",
            "Birgitta Svensson har kommenterat ditt inlägg. Birgitta skrev: ”När plogas Skogsvägen?”",
            None,
        ),
        (
            "Birgitta Svensson commented on Byköping's post",
            "Birgitta wrote:\n\n“När plogas Skogsvägen?”",
            Some("Byköping"),
        ),
        (
            "Aviseringar",
            "Birgitta Svensson svarade på en kommentar: ”När plogas Skogsvägen?”",
            None,
        ),
    ] {
        let found = find(Channel::Facebook, subject, &format!("{words}{}", footer())).unwrap();
        assert_eq!(found.text, "När plogas Skogsvägen?", "{words}");
        assert_eq!(
            found
                .notification
                .author
                .as_deref()
                .map(|a| a.split(' ').next()),
            Some(Some("Birgitta")),
            "{words}"
        );
        assert_eq!(found.notification.link.as_deref(), Some(LINK));
        assert_eq!(found.notification.page.as_deref(), page, "{words}");
        assert_eq!(found.uncertain, [], "{words}");
    }
}

#[test]
fn the_full_name_wins_over_the_first_name() {
    let found = find(
        Channel::Facebook,
        "Birgitta Svensson kommenterade ditt inlägg",
        "Birgitta skrev: ”Hej”",
    )
    .unwrap();
    assert_eq!(
        found.notification.author.as_deref(),
        Some("Birgitta Svensson")
    );
}

#[test]
fn a_comment_of_several_lines_with_a_quotation_inside_is_kept_whole() {
    let words = format!(
        "Bo Ek skrev: \"Ni sa \"på fredag\"\nmen kom inte.\n\nNär kommer ni?\"{}",
        footer()
    );
    let found = find(Channel::Facebook, "Avisering", &words).unwrap();
    assert_eq!(
        found.text,
        "Ni sa \"på fredag\"\nmen kom inte.\n\nNär kommer ni?"
    );
}

#[test]
fn what_cannot_be_told_apart_is_kept_and_marked() {
    let words = format!(
        "Bo Ek kommenterade ditt inlägg.\n\nNär öppnar badet?\nTack{}",
        footer()
    );
    let found = find(Channel::Facebook, "Bo Ek kommenterade ditt inlägg", &words).unwrap();
    assert!(found.text.starts_with("När öppnar badet?"));
    assert_eq!(found.uncertain, [Uncertain::Text]);

    let found = find(Channel::Instagram, "Någon kommenterade ditt inlägg", "").unwrap();
    assert_eq!(found.text, "");
    assert_eq!(
        found.uncertain,
        [Uncertain::Author, Uncertain::Text, Uncertain::Link]
    );
}

#[test]
fn other_platforms_mails_are_understood() {
    let found = find(
        Channel::Instagram,
        "bo_ek kommenterade ditt inlägg",
        "bo_ek kommenterade: När öppnar badet?\n\nVisa på Instagram\nhttps://www.instagram.com/p/Cabc/?utm_source=x",
    )
    .unwrap();
    assert_eq!(found.text, "När öppnar badet?");
    assert_eq!(
        found.notification.link.as_deref(),
        Some("https://www.instagram.com/p/Cabc/")
    );

    let found = find(
        Channel::YouTube,
        "Bo Ek commented on your video: \"Så funkar sophämtningen\"",
        "Bo Ek commented on your video: \"Så funkar sophämtningen\"\n\nGäller det Norrby också?\n\nReply\nhttps://www.youtube.com/watch?v=abc&lc=Ugx&feature=em",
    )
    .unwrap();
    assert_eq!(found.text, "Gäller det Norrby också?");
    assert_eq!(
        found.notification.link.as_deref(),
        Some("https://www.youtube.com/watch?v=abc&lc=Ugx")
    );

    let found = find(
        Channel::LinkedIn,
        "Bo Ek commented on Byköpings kommun's post",
        "Bo Ek commented on Byköpings kommun's post\n\nHur söker man jobbet?\n\nView comment: https://www.linkedin.com/comm/feed/update/urn:li:activity:1?commentUrn=x&midToken=y",
    )
    .unwrap();
    assert_eq!(found.text, "Hur söker man jobbet?");
    assert_eq!(found.notification.page.as_deref(), Some("Byköpings kommun"));
}

#[test]
fn mails_about_something_else_are_no_comments() {
    for (subject, words) in [
        (
            "Din statistik för veckan",
            "Er sida nådde 1 200 personer.\nVisa insikter",
        ),
        ("Bo Ek gillar ditt inlägg", "Bo Ek gillar ditt inlägg."),
        ("Ny inloggning", "Logga in för att se vad du skrev"),
        ("", ""),
    ] {
        assert_eq!(find(Channel::Facebook, subject, words), None, "{subject}");
    }
}

#[test]
fn platforms_are_known_by_their_domain_alone() {
    for (address, channel) in [
        ("notification@facebookmail.com", Some(Channel::Facebook)),
        ("no-reply@mail.instagram.com", Some(Channel::Instagram)),
        ("noreply@youtube.com", Some(Channel::YouTube)),
        ("x@messages-noreply.linkedin.com", Some(Channel::LinkedIn)),
        ("a@notfacebookmail.com", None),
        ("facebookmail.com@example.org", None),
        ("notification@facebookmail.com.example.org", None),
    ] {
        assert_eq!(platform_of(Some(address)), channel, "{address}");
    }
}
