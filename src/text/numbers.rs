//! Numbers in words, as running text wants them up to twelve.

use crate::domain::language::Language;

const SWEDISH: [&str; 13] = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
];
const ENGLISH: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// The number in words up to twelve, in digits above; Swedish "en" as before "fråga".
pub fn in_words(language: Language, number: usize) -> String {
    let words = match language {
        Language::Sv => SWEDISH,
        Language::En => ENGLISH,
    };
    words
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// "98 000": thousands told apart by a space that does not break.
pub fn count(count: usize) -> String {
    let digits = count.to_string();
    let mut words = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            words.push('\u{a0}');
        }
        words.push(digit);
    }
    words
}

/// The same text with a capital first letter.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_up_to_twelve_are_words() {
        assert_eq!(in_words(Language::Sv, 1), "en");
        assert_eq!(in_words(Language::En, 12), "twelve");
        assert_eq!(in_words(Language::Sv, 13), "13");
        assert_eq!(capitalized("åtta"), "Åtta");
    }

    #[test]
    fn thousands_are_told_apart() {
        assert_eq!(count(8), "8");
        assert_eq!(count(1_234), "1\u{a0}234");
        assert_eq!(count(100_000), "100\u{a0}000");
    }
}
