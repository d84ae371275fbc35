//! Texts in pages.

/// A text as it stands between tags or in an attribute; control characters are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut page = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\'' => page.push_str("&#39;"),
            '\n' | '\t' => page.push(' '),
            c if c.is_control() => {}
            c => page.push(c),
        }
    }
    page
}

/// A name, whichever way its letters run.
pub(super) fn name(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_taken_for_a_tag() {
        assert_eq!(
            escaped("<script>\"a\"&'b'\n\u{0}"),
            "&lt;script&gt;&quot;a&quot;&amp;&#39;b&#39; "
        );
    }
}
