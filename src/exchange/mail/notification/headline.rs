//! "X commented on Y's post", "X skrev: …": the sentences that platforms write.

/// What somebody did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Verb {
    /// "skrev", "wrote": what follows are the words themselves.
    Wrote,
    Commented,
    Messaged,
}

/// A platform's sentence about a comment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Headline {
    pub verb: Verb,
    pub author: Option<String>,
    /// "Birgitta och 3 andra".
    pub others: bool,
    pub page: Option<String>,
    /// What stands after the colon.
    pub spoken: Option<String>,
}

const VERBS: [(&str, Verb); 24] = [
    ("wrote", Verb::Wrote),
    ("skrev", Verb::Wrote),
    ("writes", Verb::Wrote),
    ("skriver", Verb::Wrote),
    ("said", Verb::Wrote),
    ("commented", Verb::Commented),
    ("kommenterade", Verb::Commented),
    ("kommenterat", Verb::Commented),
    ("replied", Verb::Commented),
    ("svarade", Verb::Commented),
    ("svarat", Verb::Commented),
    ("mentioned", Verb::Commented),
    ("nämnde", Verb::Commented),
    ("nämnt", Verb::Commented),
    ("tagged", Verb::Commented),
    ("taggade", Verb::Commented),
    ("recommended", Verb::Commented),
    ("rekommenderar", Verb::Commented),
    ("sent you a message", Verb::Messaged),
    ("sent a message", Verb::Messaged),
    ("skickade ett meddelande", Verb::Messaged),
    ("skickade ett nytt meddelande", Verb::Messaged),
    ("har skickat ett meddelande", Verb::Messaged),
    ("messaged", Verb::Messaged),
];

/// Reads a sentence as a platform's headline.
pub(super) fn headline_of(line: &str) -> Option<Headline> {
    const LONGEST: usize = 400;
    let line = line.trim();
    let head: String = line.chars().take(LONGEST).collect();
    if let Some(headline) = new_comment_from(&head) {
        return Some(headline);
    }
    let (at, verb, length) = VERBS
        .iter()
        .filter_map(|(word, verb)| find_word(&head, word).map(|at| (at, *verb, word.len())))
        .min_by_key(|(at, ..)| *at)?;
    let (author, others) = author_before(&head[..at])?;
    let rest = &line[at + length..];
    let colon = rest.find(':').filter(|colon| {
        // The colon of the sentence, not of the words or a web address in it.
        *colon < 120 && !rest[..*colon].contains(['"', '“', '”', '«', '»'])
    });
    let object = &rest[..colon.unwrap_or(rest.len())];
    Some(Headline {
        verb,
        author,
        others,
        page: page_in(object),
        spoken: colon.map(|colon| rest[colon + 1..].trim().to_owned()),
    })
}

/// "Ny kommentar från Birgitta Svensson på …"
fn new_comment_from(line: &str) -> Option<Headline> {
    let lower = line.to_lowercase();
    let start = [
        "new comment from ",
        "ny kommentar från ",
        "new message from ",
        "nytt meddelande från ",
    ]
    .iter()
    .find(|start| lower.starts_with(**start))?;
    let rest = line.get(start.len()..)?;
    let end = [" on ", " på ", " in ", ":"]
        .iter()
        .filter_map(|stop| rest.find(stop))
        .min()
        .unwrap_or(rest.len());
    let (author, others) = author_before(&rest[..end])?;
    Some(Headline {
        verb: if start.contains("me") && !start.contains("comment") && !start.contains("kommentar")
        {
            Verb::Messaged
        } else {
            Verb::Commented
        },
        author,
        others,
        page: None,
        spoken: None,
    })
}

fn find_word(text: &str, word: &str) -> Option<usize> {
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        before.is_some_and(char::is_whitespace) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The name before a verb. `None`: no name can stand there; `Some(None)`: somebody unnamed.
fn author_before(text: &str) -> Option<(Option<String>, bool)> {
    const LONGEST_NAME: usize = 80;
    let mut name = text.trim();
    while let Some(shorter) = [
        " har", " has", " also", " också", " just", " nyss", " precis",
    ]
    .iter()
    .find_map(|filler| name.strip_suffix(filler))
    {
        name = shorter.trim_end();
    }
    if name.is_empty()
        || name.chars().count() > LONGEST_NAME
        || name.contains(['?', '!', ':', '"', '“', '”'])
        || name.ends_with([',', '.'])
    {
        return None;
    }
    let lower = name.to_lowercase();
    if matches!(
        lower.as_str(),
        "du" | "ni" | "you" | "vi" | "we" | "jag" | "i" | "som" | "who" | "that"
    ) {
        return None;
    }
    if matches!(lower.as_str(), "någon" | "someone" | "somebody") {
        return Some((None, false));
    }
    for and in [" och ", " and "] {
        if let Some((first, rest)) = name.split_once(and)
            && rest.contains(|c: char| c.is_ascii_digit())
        {
            let first = first.split(',').next().unwrap_or(first).trim();
            return Some((Some(first.to_owned()), true));
        }
    }
    Some((Some(name.to_owned()), false))
}

/// The page in "on Byköpings kommun's post" or "Byköpings kommuns inlägg".
fn page_in(object: &str) -> Option<String> {
    const OURS: [&str; 12] = [
        "ditt", "din", "er", "ert", "era", "your", "a", "an", "ett", "en", "the", "sitt",
    ];
    let english = ["'s ", "’s "].iter().find_map(|s| {
        let (before, _) = object.split_once(s)?;
        let start = [" on ", " in ", " to ", " at "]
            .iter()
            .filter_map(|word| before.find(word).map(|at| at + word.len()))
            .min()?;
        before.get(start..)
    });
    let page = match english {
        Some(page) => page.trim().to_owned(),
        None => {
            let end = [
                " inlägg",
                " foto",
                " bild",
                " video",
                " händelse",
                " länk",
                " sida",
            ]
            .iter()
            .filter_map(|word| object.find(word))
            .min()?;
            let owner = object[..end].trim();
            let owner = ["på ", "i "]
                .iter()
                .find_map(|word| owner.strip_prefix(word))
                .unwrap_or(owner);
            owner.strip_suffix('s').unwrap_or(owner).to_owned()
        }
    };
    let first = page.split_whitespace().next()?.to_lowercase();
    (!OURS.contains(&first.as_str()) && page.chars().count() <= 80).then_some(page)
}
