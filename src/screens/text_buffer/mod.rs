//! A text being written: inserting at the cursor, the signature, the fields still to be filled.

mod field_ui;

pub use field_ui::buffer_ui;

use crate::domain::placeholder::{Placeholder, find_placeholders};
use std::ops::Range;

/// A half-written text with its cursor. Positions are characters, as the text field counts them.
#[derive(Clone, Debug, Default)]
pub struct Buffer {
    text: String,
    /// Where the cursor was last seen; inserted texts go there.
    cursor: usize,
    /// What the text field is to select when it is drawn next.
    select: Option<Range<usize>>,
    /// The filled-in signature, as long as the text still ends with it.
    signature: Option<String>,
    fields: Vec<Placeholder>,
    /// Rises with every change, so that what is derived knows when it is stale.
    revision: u64,
}

impl Buffer {
    /// A text as it was saved; `signature` is the one it may end with.
    pub fn new(text: String, signature: Option<String>) -> Buffer {
        let mut buffer = Buffer {
            text,
            signature,
            ..Buffer::default()
        };
        buffer.touched();
        buffer.cursor = buffer.body_end_chars();
        buffer
    }

    /// Takes note of a change made from outside, by the text field.
    pub fn touched(&mut self) {
        self.revision += 1;
        self.fields = find_placeholders(&self.text);
        let length = self.text.chars().count();
        self.cursor = self.cursor.min(length);
    }

    /// The text as it will be sent.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Leaves the keyboard where it is when the field is drawn next.
    pub fn select_nothing(&mut self) {
        self.select = None;
    }

    /// Which change this is.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The text without the signature.
    pub fn body(&self) -> &str {
        self.text[..self.body_end()].trim_end()
    }

    /// Whether nothing of one's own is written.
    pub fn is_blank(&self) -> bool {
        self.body().trim().is_empty()
    }

    /// Where the signature stands, in bytes.
    pub fn signature_range(&self) -> Option<Range<usize>> {
        let signature = self
            .signature
            .as_deref()
            .filter(|signature| !signature.is_empty())?;
        self.text
            .ends_with(signature)
            .then(|| self.text.len() - signature.len()..self.text.len())
    }

    /// The fields still to be filled.
    pub fn fields(&self) -> &[Placeholder] {
        &self.fields
    }

    /// Puts words in at the cursor; nothing that is there is replaced. The first field in them is
    /// selected, else the cursor stands behind them.
    pub fn insert_at_cursor(&mut self, words: &str) {
        let at = byte_of(&self.text, self.cursor);
        self.text.insert_str(at, words);
        let start = self.cursor;
        self.touched();
        let end = start + words.chars().count();
        let first = self.fields.iter().map(|field| self.chars_of(&field.range));
        let first = first
            .into_iter()
            .find(|range| range.start >= start && range.end <= end);
        self.select(first.unwrap_or(end..end));
    }

    /// Puts another signature in the place of the one at the end, or takes it away.
    pub fn set_signature(&mut self, signature: Option<String>) {
        if let Some(range) = self.signature_range() {
            self.text.truncate(range.start);
            let kept = self.text.trim_end_matches('\n').len();
            self.text.truncate(kept);
        }
        let cursor = self.cursor.min(self.text.chars().count());
        if let Some(words) = signature.as_deref().filter(|words| !words.is_empty()) {
            self.text.push_str("\n\n");
            self.text.push_str(words);
        }
        self.signature = signature;
        self.touched();
        self.cursor = cursor;
        self.select(cursor..cursor);
    }

    /// Exchanges words that the program filled in itself, such as the promised day.
    pub fn exchange(&mut self, before: &str, after: &str) {
        if !before.is_empty() && before != after && self.text.contains(before) {
            self.text = self.text.replace(before, after);
            self.signature = self
                .signature
                .take()
                .map(|signature| signature.replace(before, after));
            self.touched();
        }
    }

    /// Selects the next field after the cursor, from the top again after the last; none: false.
    pub fn select_next_field(&mut self) -> bool {
        let ranges: Vec<Range<usize>> = self
            .fields
            .iter()
            .map(|field| self.chars_of(&field.range))
            .collect();
        let next = ranges
            .iter()
            .find(|range| range.start >= self.cursor)
            .or(ranges.first())
            .cloned();
        if let Some(range) = next.clone() {
            self.select(range);
        }
        next.is_some()
    }

    /// Selects the first field.
    pub fn select_first_field(&mut self) {
        if let Some(range) = self.fields.first().map(|field| self.chars_of(&field.range)) {
            self.select(range);
        }
    }

    fn select(&mut self, range: Range<usize>) {
        self.cursor = range.end;
        self.select = Some(range);
    }

    fn body_end(&self) -> usize {
        self.signature_range()
            .map_or(self.text.len(), |range| range.start)
    }

    fn body_end_chars(&self) -> usize {
        self.body().chars().count()
    }

    fn chars_of(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.text[..range.start].chars().count();
        start..start + self.text[range.clone()].chars().count()
    }
}

fn byte_of(text: &str, position: usize) -> usize {
    text.char_indices()
        .nth(position)
        .map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNATURE: &str = "Vänliga hälsningar\nKarin";

    fn signed(body: &str) -> Buffer {
        let mut buffer = Buffer::new(body.to_owned(), None);
        buffer.set_signature(Some(SIGNATURE.to_owned()));
        buffer
    }

    #[test]
    fn a_template_goes_in_at_the_cursor_and_replaces_nothing() {
        let mut buffer = signed("Hej! Tack.");
        buffer.cursor = 5;
        buffer.insert_at_cursor("Vi öppnar [datum]. ");
        assert_eq!(
            buffer.text(),
            format!("Hej! Vi öppnar [datum]. Tack.\n\n{SIGNATURE}")
        );
        assert_eq!(buffer.select, Some(15..22));
        assert_eq!(buffer.body(), "Hej! Vi öppnar [datum]. Tack.");
    }

    #[test]
    fn an_empty_text_takes_the_template_before_the_signature() {
        let mut buffer = signed("");
        assert!(buffer.is_blank());
        buffer.insert_at_cursor("Hej Åsa 🎄!");
        assert_eq!(buffer.text(), format!("Hej Åsa 🎄!\n\n{SIGNATURE}"));
        assert_eq!(buffer.cursor, 10);
    }

    #[test]
    fn another_signature_takes_the_place_of_the_first() {
        let mut buffer = signed("Hej!");
        buffer.set_signature(Some("Karin, kommunikatör".to_owned()));
        assert_eq!(buffer.text(), "Hej!\n\nKarin, kommunikatör");
        buffer.set_signature(None);
        assert_eq!(buffer.text(), "Hej!");
    }

    #[test]
    fn a_signature_that_was_edited_counts_as_ones_own_words() {
        let mut buffer = signed("Hej!");
        buffer.text.push_str(" Ek");
        buffer.touched();
        assert_eq!(buffer.signature_range(), None);
        assert!(buffer.body().ends_with("Karin Ek"));
    }

    #[test]
    fn the_next_field_is_found_round_the_end() {
        let mut buffer = Buffer::new("[ett] och [två]".to_owned(), None);
        buffer.cursor = 0;
        assert!(buffer.select_next_field());
        assert_eq!(buffer.select, Some(0..5));
        buffer.select_next_field();
        assert_eq!(buffer.select, Some(10..15));
        buffer.select_next_field();
        assert_eq!(buffer.select, Some(0..5));
        assert!(!Buffer::new("[1] inget".to_owned(), None).select_next_field());
    }

    #[test]
    fn a_new_promised_day_is_put_where_the_old_one_stood() {
        let mut buffer = signed("Senast tisdag 29 december.");
        buffer.exchange("tisdag 29 december", "onsdag 30 december");
        assert_eq!(buffer.body(), "Senast onsdag 30 december.");
    }
}
