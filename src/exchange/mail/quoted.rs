//! A letter without the earlier letters that mail programs copy below it.

/// A letter's own words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct OwnWords {
    pub text: String,
    /// Whether something was left for the reader to judge: nothing but history was found.
    pub history: History,
}

/// What was done about quoted history.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum History {
    None,
    CutAway,
    /// The letter is about it, or holds nothing else: it was kept.
    Kept,
}

/// Cuts quoted history away; signatures stay. `text` is tidied already.
pub(super) fn without_history(text: &str) -> OwnWords {
    let lines: Vec<&str> = text.lines().collect();
    let forwarded = |index: usize| is_forward_line(lines[index]);
    let end = (0..lines.len())
        .find(|index| forwarded(*index) || begins_history(&lines, *index))
        .unwrap_or(lines.len());
    if end < lines.len() && forwarded(end) {
        return OwnWords {
            text: text.trim().to_owned(),
            history: History::Kept,
        };
    }
    let kept: Vec<&str> = lines[..end]
        .iter()
        .copied()
        .filter(|line| !is_quoted(line))
        .collect();
    if kept.len() == lines.len() {
        return OwnWords {
            text: text.trim().to_owned(),
            history: History::None,
        };
    }
    let own = kept.join("\n").trim().to_owned();
    if own.is_empty() {
        OwnWords {
            text: text.trim().to_owned(),
            history: History::Kept,
        }
    } else {
        OwnWords {
            text: own,
            history: History::CutAway,
        }
    }
}

fn is_quoted(line: &str) -> bool {
    line.strip_prefix('>')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '>']))
}

fn begins_history(lines: &[&str], index: usize) -> bool {
    let line = lines[index].trim();
    is_original_message_line(line)
        || is_attribution(lines, index)
        || is_header_block(&lines[index..])
        || is_rule(line) && is_header_block(after_blank(&lines[index + 1..]))
}

/// "---------- Forwarded message ---------": what follows is what the letter is about.
fn is_forward_line(line: &str) -> bool {
    let words = line.trim().trim_matches(['-', '_', ' ', '*', ':']);
    [
        "forwarded message",
        "begin forwarded message",
        "vidarebefordrat meddelande",
        "vidarebefordrat brev",
        "vidarebefordrat mejl",
    ]
    .contains(&words.to_lowercase().as_str())
}

/// "-----Ursprungligt meddelande-----"
fn is_original_message_line(line: &str) -> bool {
    let words = line.trim_matches(['-', '_', ' ', '*']);
    line.starts_with("--")
        && line.ends_with("--")
        && [
            "ursprungligt meddelande",
            "original message",
            "originalmeddelande",
            "svarsmeddelande",
        ]
        .contains(&words.to_lowercase().as_str())
}

/// "Den fre 18 dec. 2026 kl 10:55 skrev X <x@example.org>:", also broken over three lines.
fn is_attribution(lines: &[&str], index: usize) -> bool {
    const MOST_LINES: usize = 3;
    const LONGEST: usize = 300;
    let first = lines[index].trim();
    let begins = first.starts_with("Den ")
        || first.starts_with("On ")
        || first.starts_with(|c: char| c.is_ascii_digit())
        || first.contains(" skrev ")
        || first.ends_with(" wrote:");
    if !begins || first.len() > LONGEST {
        return false;
    }
    let mut joined = String::new();
    for (number, line) in lines[index..].iter().take(MOST_LINES).enumerate() {
        let line = line.trim();
        if line.is_empty() || (number > 0 && is_quoted(line)) {
            return false;
        }
        if number > 0 {
            joined.push(' ');
        }
        joined.push_str(line);
        if !line.ends_with(':') {
            continue;
        }
        let says = joined.contains(" skrev ")
            || joined.ends_with(" skrev:")
            || joined.ends_with(" wrote:");
        let quoted_below = after_blank(&lines[index + number + 1..])
            .first()
            .is_some_and(|line| is_quoted(line));
        // "Den 18 december skrev ni:" is a citizen's sentence: an address, a time or a quotation
        // tells the mail program's line from it.
        let by_a_program = (joined.contains('<') && joined.contains('@'))
            || has_time_of_day(&joined)
            || quoted_below;
        return says && by_a_program && joined.contains(|c: char| c.is_ascii_digit() || c == '@');
    }
    false
}

fn has_time_of_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(5).any(|five| {
        matches!(five, [a, b, b':' | b'.', c, d]
            if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()))
    })
}

/// "Från: … Skickat: … Till: … Ämne: …", as Outlook writes it.
fn is_header_block(lines: &[&str]) -> bool {
    const SEEN_WITHIN: usize = 6;
    let name = |line: &str| {
        line.trim()
            .trim_start_matches('*')
            .split_once(':')
            .map(|(name, _)| name.trim_end_matches('*').trim().to_lowercase())
    };
    let Some(first) = lines.first().and_then(|line| name(line)) else {
        return false;
    };
    if first != "från" && first != "from" {
        return false;
    }
    lines
        .iter()
        .skip(1)
        .take(SEEN_WITHIN)
        .filter_map(|line| name(line))
        .filter(|name| {
            matches!(
                name.as_str(),
                "skickat"
                    | "sent"
                    | "datum"
                    | "date"
                    | "till"
                    | "to"
                    | "ämne"
                    | "subject"
                    | "kopia"
                    | "cc"
            )
        })
        .count()
        >= 2
}

/// "________________________________"
fn is_rule(line: &str) -> bool {
    line.len() >= 5 && (line.chars().all(|c| c == '_') || line.chars().all(|c| c == '-'))
}

fn after_blank<'l, 't>(lines: &'l [&'t str]) -> &'l [&'t str] {
    let blank = lines
        .iter()
        .take_while(|line| line.trim().is_empty())
        .count();
    &lines[blank..]
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "Tack, men när?\n\nMvh\nBirgitta Svensson\n070-000 00 00";

    #[test]
    fn history_is_cut_away_and_the_signature_stays() {
        for history in [
            "Den fre 18 dec. 2026 kl 10:55 skrev Byköpings kommun <info@example.org>:\n\n> Hej!\n>\n> Vi plogar.",
            "18 dec. 2026 kl. 10:55 skrev Byköpings kommun <info@example.org>:\n\nHej!",
            "Den 18 december 2026 skrev Byköpings kommun\n<info@example.org>:\n> Hej",
            "On Fri, Dec 18, 2026 at 10:55 AM Byköping <info@example.org>\nwrote:\n\n> Hello",
            "On 18/12/2026 10:55, Byköping wrote:\n> Hello",
            "-----Ursprungligt meddelande-----\nFrån: Byköping",
            "----- Original Message -----\nFrom: Byköping",
            "Från: Byköping <info@example.org>\nSkickat: den 18 december 2026 10:55\nTill: Birgitta\nÄmne: SV: Plogning\n\nHej!",
            "________________________________\nFrån: Byköping\nSkickat: fredag 18 december 2026 10:55\nTill: Birgitta\n\nHej!",
            "*From:* Byköping\n*Sent:* Friday\n*To:* Birgitta\n*Subject:* Re: x\n\nHello",
            "> Hej!\n>> Fråga\n> Vi plogar.",
        ] {
            let own = without_history(&format!("{OWN}\n\n{history}"));
            assert_eq!(own.text, OWN, "{history}");
            assert_eq!(own.history, History::CutAway);
        }
    }

    #[test]
    fn a_citizens_own_sentences_stay() {
        for text in [
            "Den 18 december skrev ni:\nVi plogar på fredag.\nDet gjorde ni inte.",
            "Från: början var det bra.\nMen nu är det hal is.",
            "On Friday you wrote:\nwe are open",
            "Priset är > 500 kr\n->se bild\n-----\nSlut",
            "On the other hand, nobody wrote: that is odd",
        ] {
            assert_eq!(without_history(text).text, text);
            assert_eq!(without_history(text).history, History::None);
        }
    }

    #[test]
    fn answers_between_quoted_lines_are_kept() {
        let own = without_history("> När?\nPå fredag.\n> Var?\nPå torget.");
        assert_eq!(own.text, "På fredag.\nPå torget.");
    }

    #[test]
    fn a_forwarded_letter_is_kept_whole() {
        let text = "Från: Birgitta <b@example.org>\nSkickat: i går\nTill: Info\nÄmne: Plogning\n\nNär plogas det?";
        let own = without_history(text);
        assert_eq!((own.text.as_str(), own.history), (text, History::Kept));
        let text = "Kan ni svara?\n\n---------- Forwarded message ---------\nFrån: Birgitta\nDate: i går\nTo: Info\n\nNär plogas det?";
        let own = without_history(text);
        assert_eq!((own.text.as_str(), own.history), (text, History::Kept));
    }
}
