//! The words and the links of an HTML part.

use mail_parser::decoders::html::add_html_token;

/// What a page says, with the addresses its links lead to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct HtmlText {
    /// Quoted passages as lines that begin with "> ".
    pub text: String,
    pub links: Vec<String>,
}

/// More links than this nobody needs.
const MOST_LINKS: usize = 200;

/// Reads the words of an HTML text; what is broken is read as well as it goes.
pub(super) fn html_text(html: &str) -> HtmlText {
    let mut page = Page::default();
    let mut tag_ends = TagEnds::default();
    let mut at = 0;
    while let Some(start) = html[at..].find('<').map(|found| at + found) {
        page.add_words(&html[at..start]);
        let rest = &html[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            at = comment
                .find("-->")
                .map_or(html.len(), |end| start + "<!--".len() + end + "-->".len());
            continue;
        }
        // "3 < 5" is no tag.
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        let Some(end) = is_tag.then(|| tag_ends.after(html, start)).flatten() else {
            page.add_words("<");
            at = start + 1;
            continue;
        };
        let tag = &html[start + 1..end];
        at = end + 1;
        let name = tag_name(tag);
        if let Some(skipped) = WORDLESS.iter().position(|skipped| name == *skipped) {
            at = page.after_wordless(html, at, skipped);
            continue;
        }
        page.add_tag(&name, tag);
    }
    page.add_words(&html[at..]);
    HtmlText {
        text: page.text,
        links: page.links,
    }
}

/// Elements whose contents are no words.
const WORDLESS: [&str; 5] = ["script", "style", "title", "template", "head"];

#[derive(Default)]
struct Page {
    text: String,
    links: Vec<String>,
    quote_depth: usize,
    /// A space is due before the next word.
    space: Option<char>,
    /// Which wordless elements are known never to end again: not to be searched for twice.
    unended: [bool; WORDLESS.len()],
}

impl Page {
    fn add_words(&mut self, raw: &str) {
        for (index, word) in raw.split([' ', '\t', '\r', '\n']).enumerate() {
            if index > 0 && !self.at_line_start() {
                self.space = Some(' ');
            }
            if word.is_empty() {
                continue;
            }
            if self.at_line_start() && self.quote_depth > 0 && !self.text.ends_with("> ") {
                self.text.push_str("> ");
            } else if let Some(space) = self.space.take() {
                self.text.push(space);
            }
            self.space = None;
            add_decoded(&mut self.text, word);
        }
    }

    fn at_line_start(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }

    fn break_line(&mut self) {
        self.space = None;
        if !self.at_line_start() {
            self.text.push('\n');
        }
    }

    /// Where it goes on after an element without words; right here if the element never ends.
    fn after_wordless(&mut self, html: &str, at: usize, skipped: usize) -> usize {
        let name = WORDLESS[skipped];
        let mut from = at;
        while !self.unended[skipped]
            && let Some(found) = html[from..].find("</")
        {
            let start = from + found + "</".len();
            let matches = html
                .get(start..start + name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name));
            if matches {
                return html[start..]
                    .find('>')
                    .map_or(html.len(), |end| start + end + 1);
            }
            from = start;
        }
        self.unended[skipped] = true;
        at
    }

    fn add_tag(&mut self, name: &str, tag: &str) {
        match name {
            "br" => {
                self.space = None;
                self.text.push('\n');
            }
            "p" | "/p" | "h1" | "h2" | "h3" | "h4" | "table" | "/table" | "hr" => {
                self.break_line();
                if !self.text.is_empty() && !self.text.ends_with("\n\n") {
                    self.text.push('\n');
                }
            }
            "blockquote" => {
                self.break_line();
                self.quote_depth += 1;
            }
            "/blockquote" => {
                self.break_line();
                self.quote_depth = self.quote_depth.saturating_sub(1);
            }
            "div" | "/div" | "tr" | "/tr" | "li" | "/li" | "ul" | "/ul" | "ol" | "/ol" | "/h1"
            | "/h2" | "/h3" | "/h4" | "body" | "/body" | "section" | "/section" => {
                self.break_line();
            }
            "td" | "/td" | "th" | "/th" if !self.at_line_start() => self.space = Some(' '),
            "a" if self.links.len() < MOST_LINKS => self.links.extend(href(tag)),
            _ => {}
        }
    }
}

/// Finds where tags end, without looking at the same stretch again and again.
#[derive(Default)]
struct TagEnds {
    /// Up to here no `>` stands.
    none_before: usize,
}

impl TagEnds {
    /// The position of the `>` that ends the tag begun at `start`, quoted values passed over.
    fn after(&mut self, html: &str, start: usize) -> Option<usize> {
        const LONGEST_TAG: usize = 20_000;
        let bytes = html.as_bytes();
        let limit = bytes.len().min(start + LONGEST_TAG);
        let from = self.none_before.max(start).min(limit);
        let Some(first) = bytes[from..limit].iter().position(|byte| *byte == b'>') else {
            self.none_before = limit;
            return None;
        };
        let mut quote = None;
        for (offset, byte) in bytes[start..limit].iter().enumerate() {
            match (*byte, quote) {
                (b'>', None) => return Some(start + offset),
                (b'"' | b'\'', None) if offset > 0 && bytes[start + offset - 1] == b'=' => {
                    quote = Some(*byte);
                }
                (byte, Some(open)) if byte == open => quote = None,
                _ => {}
            }
        }
        // A quote that never ends: the first `>` will do.
        Some(from + first)
    }
}

fn tag_name(tag: &str) -> String {
    let end = tag
        .char_indices()
        .skip(1)
        .find(|(_, c)| c.is_whitespace() || *c == '/')
        .map_or(tag.len(), |(at, _)| at);
    tag[..end].to_ascii_lowercase()
}

fn href(tag: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let at = lower.find("href")? + "href".len();
    let value = tag[at..].trim_start().strip_prefix('=')?.trim_start();
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split([' ', '\t', '\n', '\r']).next()?,
    };
    let mut link = String::new();
    add_decoded(&mut link, value.trim());
    Some(link)
}

/// Adds text with its entities ("&aring;", "&#229;") decoded.
fn add_decoded(result: &mut String, text: &str) {
    const LONGEST_ENTITY: usize = 32;
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        result.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .bytes()
            .take(LONGEST_ENTITY)
            .position(|byte| byte == b';');
        match end {
            Some(end)
                if rest[1..end]
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'#') =>
            {
                add_html_token(result, &rest.as_bytes()[..=end], false);
                rest = &rest[end + 1..];
            }
            _ => {
                result.push('&');
                rest = &rest[1..];
            }
        }
    }
    result.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        html_text(html).text.trim().to_owned()
    }

    #[test]
    fn words_keep_their_lines_and_letters() {
        assert_eq!(
            text(
                "<html><head><title>x</title></head><body><div>Hej&nbsp;p&aring; er!</div><div>N&#228;r<br>plogas <b>Skogs</b>v&#xE4;gen?</div></body>"
            ),
            "Hej\u{a0}på er!\nNär\nplogas Skogsvägen?"
        );
        assert_eq!(text("<p>Ett</p><p>Två</p>"), "Ett\n\nTvå");
        assert_eq!(text("3 < 5 & 7 &okänd; <"), "3 < 5 & 7 &okänd; <");
    }

    #[test]
    fn scripts_styles_and_comments_say_nothing() {
        assert_eq!(
            text(
                "<style>p{}</style><!-- <p>nej</p> --><SCRIPT>1<2</SCRIPT >ja<p title='a>b'>nu<style>sen"
            ),
            "ja\n\nnusen"
        );
    }

    #[test]
    fn quoted_passages_are_marked() {
        assert_eq!(
            text("Svar<blockquote><div>Fråga ett</div>två</blockquote>slut"),
            "Svar\n> Fråga ett\n> två\nslut"
        );
    }

    #[test]
    fn links_are_collected() {
        let page =
            html_text("<a class=x href=\"https://example.org/?a=1&amp;b=2\">här</a><a HREF=/x>");
        assert_eq!(page.links, ["https://example.org/?a=1&b=2", "/x"]);
    }
}
