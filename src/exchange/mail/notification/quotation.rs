//! The citizen's words inside a platform's mail.

/// Words found in a mail.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Quotation {
    pub text: String,
    certainty: Certainty,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Certainty {
    /// Between quotation marks.
    Quoted,
    /// Up to where the platform's own words seem to begin.
    Guessed,
}

impl Quotation {
    pub(super) fn is_certain(&self) -> bool {
        self.certainty == Certainty::Quoted
    }

    fn guessed(text: &str) -> Option<Quotation> {
        let text = text.trim();
        (!text.is_empty()).then(|| Quotation {
            text: text.to_owned(),
            certainty: Certainty::Guessed,
        })
    }
}

const CLOSING: [char; 6] = ['"', '”', '“', '»', '«', '’'];

/// The words after "X wrote:", on the same line or from the next one on.
pub(super) fn quotation_from(spoken: &str, following: &[&str]) -> Option<Quotation> {
    let mut lines: Vec<&str> = Vec::with_capacity(following.len() + 1);
    if spoken.is_empty() {
        let blank = following
            .iter()
            .take_while(|line| line.trim().is_empty())
            .count();
        lines.extend(&following[blank..]);
    } else {
        lines.push(spoken);
        lines.extend(following);
    }
    let first = lines.first()?.trim();
    let Some(inside) = first.strip_prefix(['"', '“', '”', '„', '«', '»', '‘']) else {
        let end = end_of_words(&lines);
        return Quotation::guessed(&lines[..end].join("\n"));
    };
    lines[0] = inside;
    let mut closed = None;
    for (index, line) in lines.iter().enumerate() {
        if is_boilerplate(line) {
            break;
        }
        let Some(at) = closing_at(line) else { continue };
        closed = Some((index, at));
        // A quotation inside the comment may end a line, but not before an empty one.
        if lines
            .get(index + 1)
            .is_none_or(|next| next.trim().is_empty() || is_boilerplate(next))
        {
            break;
        }
    }
    match closed {
        Some((index, at)) => {
            let mut words = lines[..index].to_vec();
            words.push(&lines[index][..at]);
            let text = words.join("\n").trim().to_owned();
            (!text.is_empty()).then_some(Quotation {
                text,
                certainty: Certainty::Quoted,
            })
        }
        None => {
            let end = end_of_words(&lines);
            Quotation::guessed(&lines[..end].join("\n"))
        }
    }
}

/// The lines up to the platform's own words, past a greeting.
pub(super) fn block_from(lines: &[&str]) -> Option<Quotation> {
    let skipped = lines
        .iter()
        .take_while(|line| line.trim().is_empty() || is_greeting(line))
        .count();
    let lines = &lines[skipped..];
    Quotation::guessed(&lines[..end_of_words(lines)].join("\n"))
}

/// Where the mark stands that ends a line, or ends it but for the platform's words.
fn closing_at(line: &str) -> Option<usize> {
    let (at, mark) = line
        .char_indices()
        .rev()
        .find(|(_, c)| CLOSING.contains(c))?;
    let after = line[at + mark.len_utf8()..].trim();
    (after.is_empty() || after == "." || is_boilerplate(after)).then_some(at)
}

fn end_of_words(lines: &[&str]) -> usize {
    lines
        .iter()
        .position(|line| is_boilerplate(line))
        .unwrap_or(lines.len())
}

fn is_greeting(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() < 60
        && line.ends_with([',', '!'])
        && ["Hej", "Hi", "Hello", "God"]
            .iter()
            .any(|word| line.starts_with(word))
}

/// Whether a line is the platform's own: a button, a footer, a link.
fn is_boilerplate(line: &str) -> bool {
    const WHOLE: [&str; 16] = [
        "reply",
        "svara",
        "like",
        "gilla",
        "help",
        "hjälp",
        "settings",
        "inställningar",
        "comment",
        "kommentera",
        "see more",
        "visa mer",
        "thanks",
        "tack",
        "view",
        "visa",
    ];
    const START: [&str; 42] = [
        "see comment",
        "view comment",
        "see the comment",
        "see post",
        "view post",
        "see all",
        "view on ",
        "view message",
        "see message",
        "view profile",
        "view reply",
        "reply to ",
        "read more",
        "visa kommentar",
        "se kommentar",
        "visa inlägg",
        "se inlägg",
        "visa på ",
        "visa svar",
        "visa meddelande",
        "visa profil",
        "gå till ",
        "go to ",
        "svara på ",
        "läs mer på",
        "öppna i ",
        "öppna app",
        "open in ",
        "open app",
        "this message was sent",
        "this email was",
        "det här meddelandet",
        "det här mejlet",
        "meddelandet skickades",
        "detta meddelande skickades",
        "you are receiving",
        "du får det här",
        "to unsubscribe",
        "unsubscribe",
        "avsluta prenumeration",
        "om du inte vill",
        "if you don't want",
    ];
    const WITHIN: [&str; 7] = [
        "meta platforms",
        "facebook, inc",
        "linkedin corporation",
        "google llc",
        "-teamet",
        "the facebook team",
        "linkedin ireland",
    ];
    let line = line
        .trim()
        .trim_start_matches(['[', '*', '|', '>', '→', ' ']);
    let lower = line.to_lowercase();
    if lower.is_empty() {
        return false;
    }
    WHOLE.contains(&lower.trim_end_matches([']', '.', ',', ' ']))
        || START.iter().any(|start| lower.starts_with(start))
        || WITHIN.iter().any(|words| lower.contains(words))
        || lower.starts_with("http://")
        || lower.starts_with("https://")
        || lower.starts_with("<http")
        || lower.starts_with("©")
        || (lower.len() >= 5 && lower.chars().all(|c| matches!(c, '-' | '=' | '_' | '*')))
}
