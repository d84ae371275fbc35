//! The schedule as pages to print: one self-contained HTML file, a page a month.

mod month_page;

use super::month::Month;
use super::rows::Schedule;
use crate::exchange::html_text::escaped;
use crate::t;

const STYLE: &str = include_str!("style.css");

/// The whole file.
pub(super) fn write(schedule: &Schedule<'_>) -> String {
    let title = escaped(&schedule.title());
    let made = escaped(&schedule.made_words());
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        schedule.language.code()
    );
    if schedule.rows.is_empty() {
        let nobody = escaped(&t!(schedule.language, "schedule-nobody"));
        out.push_str(&format!(
            "<h1>{title}</h1>\n<p>{nobody}</p>\n<p>{made}</p>\n"
        ));
    } else {
        for month in Month::all_of(schedule) {
            month_page::push(&mut out, schedule, &month);
        }
    }
    out.push_str("</body>\n</html>\n");
    out
}
