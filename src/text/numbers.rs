//! Numbers as people read them.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_told_apart() {
        assert_eq!(count(8), "8");
        assert_eq!(count(1_234), "1\u{a0}234");
        assert_eq!(count(100_000), "100\u{a0}000");
    }
}
