//! A handover as a page to print: one file without anything from elsewhere, black on white.

use super::error::ExchangeError;
use super::html_text::escaped;
use super::whole_file;
use crate::domain::language::Language;
use crate::text::handover::{HandoverLine, HandoverPage, HandoverPart};
use std::fmt::Write as _;
use std::path::Path;

const STYLE: &str = "\
@page{size:A4;margin:18mm}
body{font:11pt/1.45 system-ui,'Segoe UI',sans-serif;color:#000;background:#fff;max-width:46em;margin:2em auto;padding:0 1em}
h1{font-size:18pt;margin:0 0 .3em}
h2{font-size:13pt;margin:0 0 .4em}
h3{font-size:11pt;margin:.8em 0 .2em}
section{border-top:1.5pt solid #000;padding-top:.8em;margin-top:1.4em;break-inside:avoid}
dl{display:grid;grid-template-columns:11em 1fr;gap:.15em 1em;margin:0}
dt{font-weight:600}
dd{margin:0;overflow-wrap:anywhere}
ul{margin:.2em 0;padding-left:1.2em}
li{margin:.2em 0;overflow-wrap:anywhere}
blockquote{margin:.15em 0 .4em;padding-left:.8em;border-left:1pt solid #000}
@media print{body{margin:0;padding:0;max-width:none}}";

/// Writes the page to a file.
///
/// # Errors
/// When the file cannot be written; it is then as it was.
pub fn export(page: &HandoverPage, language: Language, path: &Path) -> Result<(), ExchangeError> {
    whole_file::write(path, html(page, language).as_bytes())
}

/// The page as HTML.
pub fn html(page: &HandoverPage, language: Language) -> String {
    let title = escaped(&page.title);
    let code = language.code();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
    for line in &page.intro {
        let _ = writeln!(html, "<p>{}</p>", escaped(line));
    }
    for part in &page.parts {
        write_part(&mut html, part);
    }
    if !page.contacts.is_empty() {
        let _ = writeln!(
            html,
            "<section>\n<h2>{}</h2>\n<ul>",
            escaped(&page.contacts_title)
        );
        for contact in &page.contacts {
            let _ = writeln!(html, "<li>{}</li>", escaped(contact));
        }
        html.push_str("</ul>\n</section>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn write_part(html: &mut String, part: &HandoverPart) {
    let _ = writeln!(html, "<section>\n<h2>{}</h2>\n<dl>", escaped(&part.heading));
    for (name, value) in &part.facts {
        let (name, value) = (escaped(name), escaped(value));
        let _ = writeln!(html, "<dt>{name}</dt><dd>{value}</dd>");
    }
    let _ = writeln!(html, "</dl>\n<h3>{}</h3>", escaped(&part.questions_title));
    if !part.questions.is_empty() {
        html.push_str("<ul>\n");
        for HandoverLine { line, words } in &part.questions {
            let _ = write!(html, "<li>{}", escaped(line));
            if let Some(words) = words {
                let _ = write!(html, "<blockquote>{}</blockquote>", escaped(words));
            }
            html.push_str("</li>\n");
        }
        html.push_str("</ul>\n");
    }
    html.push_str("</section>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> HandoverPage {
        HandoverPage {
            title: "Överlämning från <Leila>".to_owned(),
            intro: vec!["Till Sofia".to_owned()],
            parts: vec![HandoverPart {
                heading: "Bad & sim (Facebook)".to_owned(),
                facts: vec![("Dagar".to_owned(), "mån 28–ons 30 dec".to_owned())],
                questions_title: "Öppna frågor (1)".to_owned(),
                questions: vec![HandoverLine {
                    line: "Senast tis 22 dec 08:31, ny".to_owned(),
                    words: Some("Petra: <script>alert('x')</script>".to_owned()),
                }],
            }],
            contacts_title: "Kontakter".to_owned(),
            contacts: vec!["Johan, 0123".to_owned()],
        }
    }

    #[test]
    fn what_people_wrote_is_text_and_nothing_comes_from_elsewhere() {
        let html = html(&page(), Language::Sv);
        assert!(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
        assert!(html.contains("<h2>Bad &amp; sim (Facebook)</h2>"));
        assert!(html.contains("<html lang=\"sv\">"));
        for foreign in ["<script", "http", "url(", "@import", "<img", "<link"] {
            assert!(!html.contains(foreign), "{foreign}");
        }
    }

    #[test]
    fn the_page_is_black_on_white() {
        let html = html(&page(), Language::Sv);
        let colors = html.match_indices('#').map(|(at, _)| &html[at..at + 4]);
        for color in colors.filter(|color| !color.starts_with("#39")) {
            assert!(["#000", "#fff"].contains(&color), "{color}");
        }
    }
}
