//! How alike two texts are, whatever their case, spaces and punctuation.

use rapidfuzz::distance::indel;

/// From this similarity on, two texts count as nearly the same.
pub const NEARLY_IDENTICAL: f64 = 0.85;

/// A text prepared once, to be compared with thousands of others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoldedText {
    folded: String,
    length: usize,
    /// How often each kind of character occurs: an upper bound for what two texts can share.
    counts: [u32; KINDS],
    /// The trimmed original where nothing is left after folding ("👍", "…").
    bare: Option<String>,
}

const KINDS: usize = 64;

impl FoldedText {
    /// Folds a text: lower case, letters and digits only.
    pub fn new(text: &str) -> FoldedText {
        let folded = fold(text);
        let mut counts = [0; KINDS];
        let mut length = 0;
        for c in folded.chars() {
            counts[c as usize % KINDS] += 1;
            length += 1;
        }
        let bare = folded.is_empty().then(|| text.trim().to_owned());
        FoldedText {
            folded,
            length,
            counts,
            bare,
        }
    }

    /// Whether the other text is nearly the same.
    pub fn is_nearly(&self, other: &FoldedText) -> bool {
        if let Some(equal) = self.equals_bare(other) {
            return equal;
        }
        if self.folded == other.folded {
            return true;
        }
        let total = self.length + other.length;
        if ratio(self.length.min(other.length), total) < NEARLY_IDENTICAL
            || ratio(self.shareable(other), total) < NEARLY_IDENTICAL
        {
            return false;
        }
        indel::normalized_similarity_with_args(
            self.folded.chars(),
            other.folded.chars(),
            &indel::Args::default().score_cutoff(NEARLY_IDENTICAL),
        )
        .is_some()
    }

    /// The share of characters that the texts have in common, in order: 0 to 1.
    ///
    /// Takes time for long texts: to find the alike ones among many, ask [`FoldedText::is_nearly`].
    pub fn similarity(&self, other: &FoldedText) -> f64 {
        match self.equals_bare(other) {
            Some(true) => 1.0,
            Some(false) => 0.0,
            None => indel::normalized_similarity(self.folded.chars(), other.folded.chars()),
        }
    }

    /// Texts without letters and digits are alike only when they are the same.
    fn equals_bare(&self, other: &FoldedText) -> Option<bool> {
        if self.bare.is_none() && other.bare.is_none() {
            None
        } else {
            Some(self.bare == other.bare)
        }
    }

    fn shareable(&self, other: &FoldedText) -> usize {
        self.counts
            .iter()
            .zip(&other.counts)
            .map(|(a, b)| *a.min(b) as usize)
            .sum()
    }
}

/// How alike two texts are after folding, 0 to 1.
pub fn similarity(a: &str, b: &str) -> f64 {
    FoldedText::new(a).similarity(&FoldedText::new(b))
}

/// Twice what is shared, of the total: the Indel ratio.
fn ratio(shared: usize, total: usize) -> f64 {
    2.0 * shared as f64 / total as f64
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match compose(folded.chars().next_back(), c) {
            Some(letter) => {
                folded.pop();
                folded.push(letter);
            }
            None if c.is_alphanumeric() => folded.push(c),
            None => {}
        }
    }
    folded
}

/// Å, ä and ö copied from some systems arrive as a letter and a mark.
fn compose(before: Option<char>, mark: char) -> Option<char> {
    match (before?, mark) {
        ('a', '\u{30a}') => Some('å'),
        ('a', '\u{308}') => Some('ä'),
        ('o', '\u{308}') => Some('ö'),
        ('e', '\u{301}') => Some('é'),
        ('u', '\u{308}') => Some('ü'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn nearly(a: &str, b: &str) -> bool {
        FoldedText::new(a).is_nearly(&FoldedText::new(b))
    }

    #[test]
    fn the_same_comment_again_is_nearly_identical() {
        for (a, b) in [
            (
                "När plogas Skogsvägen? Mamma kommer inte ut med rullatorn",
                "när plogas skogsvägen?? mamma kommer inte ut med rullatorn!!",
            ),
            (
                "Öppet i simhallen på trettondagen??",
                "Är det öppet i simhallen på trettondagen?",
            ),
            (
                "Sopbilen hoppade över oss igen 😡",
                "Sopbilen hoppade över oss IGEN...",
            ),
            (
                "Gatlyktan vid hållplatsen släckt i tre veckor",
                "Gatlyktan vid hållplatsen har varit släckt i tre veckor",
            ),
            (
                "Hur lång är förskolekön i Norrby?",
                "Hej! Hur lång är förskolekön i Norrby",
            ),
        ] {
            assert!(nearly(a, b), "{a} / {b}: {}", similarity(a, b));
        }
    }

    #[test]
    fn different_questions_are_not() {
        for (a, b) in [
            ("När plogas Skogsvägen?", "När plogas Storgatan?"),
            (
                "Öppet i simhallen på trettondagen??",
                "Är biblioteket öppet på trettondagen?",
            ),
            (
                "Hur lång är förskolekön i Norrby?",
                "Hur lång är bostadskön i Byköping?",
            ),
            (
                "Gatlyktan vid hållplatsen släckt i tre veckor",
                "Gatlyktan vid skolan tänd mitt på dagen",
            ),
            (
                "Krävs bygglov för min altan?",
                "Krävs bygglov för ett plank?",
            ),
        ] {
            assert!(!nearly(a, b), "{a} / {b}: {}", similarity(a, b));
        }
    }

    #[test]
    fn texts_without_letters_are_alike_only_when_the_same() {
        assert!(nearly("👍", " 👍 "));
        assert!(!nearly("👍", "🔥"));
        assert!(!nearly("👍", "Tack!"));
        assert!(nearly("Tack!", "tack 👍"));
        assert!(nearly("+1", "+1"));
        assert!(!nearly("+1", "+2"));
        assert!(nearly("", " "));
        assert_eq!(similarity("👍", "👍"), 1.0);
        assert_eq!(similarity("👍", "hej"), 0.0);
    }

    #[test]
    fn a_letter_with_a_loose_mark_is_the_same_letter() {
        assert!(nearly("A\u{30a}o\u{308}", "åö"));
        assert!(nearly("متى تفتح المكتبة؟", "متى تفتح المكتبة"));
    }

    #[test]
    fn very_long_texts_are_compared_too() {
        let long = "Varför är simhallen stängd på lördagar, undrar hela Byköping. ".repeat(640);
        let edited = long.replace("hela", "halva");
        assert!(long.chars().count() > 39_000);
        assert!(nearly(&long, &edited));
        assert!(!nearly(&long, &long[..20_000]));
    }

    proptest! {
        #[test]
        fn the_quick_answer_agrees_with_the_exact_one(a in "[a-dåä ]{0,30}", b in "[a-dåä ]{0,30}") {
            let (a, b) = (FoldedText::new(&a), FoldedText::new(&b));
            prop_assert_eq!(a.is_nearly(&b), a.similarity(&b) >= NEARLY_IDENTICAL);
        }
    }
}
