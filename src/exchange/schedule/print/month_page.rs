//! A month's page: the grid, who is who, and the gaps in words.

use super::super::month::{Month, is_red, is_weekend};
use super::super::rows::{Row, Schedule, stands_in};
use crate::domain::calendar::holiday_names;
use crate::domain::coverage::{Cover, Explained};
use crate::exchange::html_text::{escaped, name};
use crate::t;
use crate::text::dates::{heading_date, short_date, short_weekday, week};
use chrono::{Datelike, NaiveDate};

/// Adds the month's page.
pub(super) fn push(out: &mut String, schedule: &Schedule<'_>, month: &Month) {
    let title = month.name(schedule);
    let page = Page { schedule, month };
    out.push_str(&format!(
        "<section class=\"month\">\n<div class=\"head\"><h1>{}</h1><p>{}</p></div>\n",
        escaped(&title),
        name(&schedule.title())
    ));
    page.push_grid(out, &title);
    out.push_str("<div class=\"below\">\n");
    page.push_gaps(out);
    page.push_people(out);
    page.push_legend(out);
    out.push_str(&format!(
        "</div>\n<p class=\"made\">{}</p>\n</section>\n",
        escaped(&schedule.made_words())
    ));
}

struct Page<'a> {
    schedule: &'a Schedule<'a>,
    month: &'a Month,
}

impl Page<'_> {
    fn push_grid(&self, out: &mut String, title: &str) {
        let language = self.schedule.language;
        let caption = format!("{}, {title}", self.schedule.title());
        let days = self.month.span.days().count();
        out.push_str(&format!(
            "<table>\n<caption class=\"unseen\">{}</caption>\n\
             <colgroup><col class=\"account\"></colgroup><colgroup span=\"{days}\"></colgroup>\n\
             <thead>\n<tr class=\"weeks\"><td></td>",
            escaped(&caption)
        ));
        for (first, days) in self.month.weeks() {
            let week = escaped(&week(language, first));
            // A week of one day has no room for more than its number.
            let shown = if days > 1 {
                week.clone()
            } else {
                first.iso_week().week().to_string()
            };
            out.push_str(&format!(
                "<th scope=\"colgroup\" colspan=\"{days}\" aria-label=\"{week}\">{shown}</th>"
            ));
        }
        let account = escaped(&t!(language, "schedule-account"));
        out.push_str(&format!(
            "</tr>\n<tr><th scope=\"col\" class=\"account\">{account}</th>"
        ));
        for day in self.month.span.days() {
            self.push_day_head(out, day);
        }
        out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &self.schedule.rows {
            self.push_row(out, row);
        }
        out.push_str("</tbody>\n</table>\n");
    }

    fn push_day_head(&self, out: &mut String, day: NaiveDate) {
        let language = self.schedule.language;
        let class = if is_red(day) { " class=\"red\"" } else { "" };
        let weekday: String = short_weekday(language, day).chars().take(2).collect();
        let mut told = heading_date(language, day);
        if let Some(holiday) = holiday_names(day, language) {
            told = format!("{told}, {holiday}");
        }
        out.push_str(&format!(
            "<th scope=\"col\"{class}><span aria-hidden=\"true\">{weekday}<b>{}</b></span>\
             <span class=\"unseen\">{}</span></th>",
            day.day(),
            escaped(&told)
        ));
    }

    fn push_row(&self, out: &mut String, row: &Row<'_>) {
        let account = &row.account.details;
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}<small>{}</small></th>",
            name(&account.name),
            escaped(account.channel.name(self.schedule.language))
        ));
        for day in self.month.days(row) {
            self.push_cell(out, day);
        }
        out.push_str("</tr>\n");
    }

    fn push_cell(&self, out: &mut String, day: &Explained) {
        let (class, fill, shown) = match day.cover {
            Cover::Covered { person, .. } => {
                let initials = escaped(self.schedule.initials(person));
                let (class, shown) = if stands_in(day.cover) {
                    ("stand-in", format!("{initials}<i>⇄</i>"))
                } else {
                    ("own", initials)
                };
                let fill = self.schedule.colour(person);
                (class, format!(" style=\"background:#{fill:06x}\""), shown)
            }
            Cover::Gap(_) => ("gap", String::new(), "!".to_owned()),
            Cover::Closed if is_weekend(day.date) => ("closed free", String::new(), "–".to_owned()),
            Cover::Closed => ("closed", String::new(), "–".to_owned()),
            Cover::Inactive => ("inactive", String::new(), String::new()),
        };
        out.push_str(&format!(
            "<td class=\"{class}\"{fill}><span aria-hidden=\"true\">{shown}</span>\
             <span class=\"unseen\">{}</span></td>",
            escaped(&self.schedule.day_words(day))
        ));
    }

    fn push_gaps(&self, out: &mut String) {
        let language = self.schedule.language;
        let heading = escaped(&t!(language, "schedule-gaps"));
        out.push_str(&format!("<div><h2>{heading}</h2>\n"));
        let gaps = self.month.gaps(self.schedule);
        if gaps.is_empty() {
            let none = escaped(&t!(language, "schedule-no-gaps"));
            out.push_str(&format!("<p>{none}</p>\n"));
        } else {
            out.push_str("<ul>\n");
            for gap in gaps {
                out.push_str(&format!(
                    "<li><b>{}</b> {}: {}</li>\n",
                    escaped(&gap.dates),
                    name(&gap.account),
                    escaped(&gap.reason)
                ));
            }
            out.push_str("</ul>\n");
        }
        let holidays = self.month.holidays(self.schedule);
        if !holidays.is_empty() {
            let heading = escaped(&t!(language, "schedule-red-days"));
            out.push_str(&format!("<h2>{heading}</h2>\n<ul>\n"));
            for (day, holiday) in holidays {
                let date = escaped(&short_date(language, day, day));
                out.push_str(&format!("<li>{date}: {}</li>\n", escaped(&holiday)));
            }
            out.push_str("</ul>\n");
        }
        out.push_str("</div>\n");
    }

    fn push_people(&self, out: &mut String) {
        let language = self.schedule.language;
        let rows = self.schedule.rows.iter();
        let days = rows.flat_map(|row| self.month.days(row));
        let heading = escaped(&t!(language, "schedule-people"));
        out.push_str(&format!("<div><h2>{heading}</h2>\n<ul>\n"));
        for (person, shifts) in self.schedule.load(days) {
            let count = t!(language, "schedule-load-words", count = shifts);
            out.push_str(&format!(
                "<li><span class=\"key own\" style=\"background:#{:06x}\">{}</span>{}, {}</li>\n",
                self.schedule.colour(person),
                escaped(self.schedule.initials(person)),
                name(&self.schedule.name(person)),
                escaped(&count)
            ));
        }
        out.push_str("</ul></div>\n");
    }

    fn push_legend(&self, out: &mut String) {
        let language = self.schedule.language;
        let heading = escaped(&t!(language, "schedule-legend"));
        let entries = [
            ("own", "AB", t!(language, "schedule-legend-own")),
            ("stand-in", "AB<i>⇄</i>", t!(language, "schedule-stand-in")),
            ("gap", "!", t!(language, "schedule-legend-gap")),
            ("closed", "–", t!(language, "schedule-legend-closed")),
            ("inactive", "", t!(language, "schedule-legend-inactive")),
        ];
        out.push_str(&format!("<div><h2>{heading}</h2>\n<ul>\n"));
        for (class, shown, words) in entries {
            out.push_str(&format!(
                "<li><span class=\"key {class}\" aria-hidden=\"true\">{shown}</span>{}</li>\n",
                escaped(&words)
            ));
        }
        out.push_str("</ul></div>\n");
    }
}
