//! Where a log-in is kept: a safe, a register number, never the password itself.

/// Words after which a password is usually written.
const TELLTALES: [&str; 9] = [
    "lösenord",
    "losenord",
    "lösen",
    "password",
    "passord",
    "passwd",
    "pwd",
    "pw",
    "pinkod",
];

/// Whether a text looks as if it held a password: "lösenord: …", "pw=…", or an address with one.
pub fn looks_like_password(text: &str) -> bool {
    let text = text.to_lowercase();
    TELLTALES.iter().any(|word| is_told(&text, word)) || has_address_with_password(&text)
}

/// Whether a value follows the word: a colon, an equals sign or "är", and something after it.
fn is_told(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let begins = text[..at].chars().next_back();
        let rest = text[at + word.len()..].trim_start_matches(['e', 't']);
        let rest = rest.trim_start();
        let value = [":", "=", "är ", "is "]
            .iter()
            .find_map(|sign| rest.strip_prefix(sign));
        begins.is_none_or(|letter| !letter.is_alphanumeric())
            && value.is_some_and(|value| !value.trim().is_empty())
    })
}

/// "https://user:secret@host".
fn has_address_with_password(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let host = word.split_once("://").map(|(_, rest)| rest);
        let name = host.and_then(|rest| rest.split('/').next()?.rsplit_once('@'));
        name.is_some_and(|(name, _)| name.contains(':'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_password_is_noticed() {
        for text in [
            "Lösenord: sommar2026",
            "lösenordet är hemligt1",
            "facebook pw=abc123",
            "PW : x",
            "inlogg badhuset, password: x",
            "https://karin:hemligt@example.org/",
        ] {
            assert!(looks_like_password(text), "{text}");
        }
    }

    #[test]
    fn a_reference_is_left_alone() {
        for text in [
            "Kassaskåpet på kansliet, pärm 3",
            "Diarienummer 2026:114",
            "Lösenordshanteraren, mappen Sociala medier",
            "Lösenord finns i kassaskåpet",
            "https://intranat.example.org/konton",
            "karin@example.org",
            "",
            "lösenord:",
        ] {
            assert!(!looks_like_password(text), "{text}");
        }
    }
}
