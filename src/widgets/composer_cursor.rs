//! Where the cursor stands in an answer: writing there, and jumping to a blank.

use std::ops::Range;

use eframe::egui::{
    Context, Id, TextBuffer,
    text::{CCursor, CCursorRange, CharIndex},
    widgets::text_edit::TextEditState,
};

/// Writes `piece` where the cursor stands (or stood last), in place of what was selected.
pub fn insert_at_cursor(ctx: &Context, id: Id, text: &mut String, piece: &str) {
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    let end = CharIndex(text.chars().count());
    let selected = state
        .cursor
        .char_range()
        .map_or(end..end, |range| range.as_sorted_char_range());
    let selected = selected.start.min(end)..selected.end.min(end);
    text.delete_char_range(selected.clone());
    text.insert_text(piece, selected.start);
    let after = CCursor::new(selected.start + piece.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(after)));
    state.store(ctx, id);
    ctx.request_repaint();
}

/// Selects a byte range of the text and gives the field the keyboard.
pub fn select_range(ctx: &Context, id: Id, text: &str, range: Range<usize>) {
    let chars = |bytes: usize| text.get(..bytes).map(|part| part.chars().count());
    let (Some(from), Some(to)) = (chars(range.start), chars(range.end)) else {
        return;
    };
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    let selection = CCursorRange::two(CCursor::new(from), CCursor::new(to));
    state.cursor.set_char_range(Some(selection));
    state.store(ctx, id);
    ctx.memory_mut(|memory| memory.request_focus(id));
    ctx.request_repaint();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selected(ctx: &Context, id: Id) -> Range<CharIndex> {
        let state = TextEditState::load(ctx, id).unwrap();
        state.cursor.char_range().unwrap().as_sorted_char_range()
    }

    #[test]
    fn a_template_goes_in_at_the_cursor_and_replaces_the_selection() {
        let ctx = Context::default();
        let id = Id::unique("answer");
        let mut text = "Hej åäö!".to_owned();
        select_range(&ctx, id, &text, 4..10);
        insert_at_cursor(&ctx, id, &mut text, "😊 där");
        assert_eq!(text, "Hej 😊 där!");
        assert_eq!(selected(&ctx, id), CharIndex(9)..CharIndex(9));
    }

    #[test]
    fn without_a_cursor_a_template_goes_to_the_end() {
        let ctx = Context::default();
        let mut text = "Hej".to_owned();
        insert_at_cursor(&ctx, Id::unique("new"), &mut text, " du");
        assert_eq!(text, "Hej du");
    }
}
