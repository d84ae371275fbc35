//! What is odd about the closure, in words; none of it stands in the way of saving.

use crate::domain::closure_effect::Oddity;
use crate::domain::roster::Override;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates::{short_date, weekday_range};

/// How many days with somebody put in are named.
const MOST_NAMED: usize = 3;

/// A sentence for each.
pub(super) fn warnings(oddities: &[Oddity], desk: &Desk) -> Vec<String> {
    let said = oddities.iter().filter_map(|oddity| words(oddity, desk));
    said.collect()
}

fn words(oddity: &Oddity, desk: &Desk) -> Option<String> {
    let language = desk.language;
    Some(match oddity {
        Oddity::OnlyWeekend => t!(language, "closure-odd-weekend"),
        Oddity::NothingOpen => t!(language, "closure-odd-nothing-open"),
        Oddity::Long(days) => {
            let days: i64 = *days;
            t!(language, "closure-odd-long", count = days)
        }
        Oddity::Past => t!(language, "closure-odd-past"),
        Oddity::Overlaps(closure) => {
            let mut closures = desk.workspace.closures.iter();
            let other = closures.find(|other| other.id == *closure)?;
            t!(
                language,
                "closure-odd-overlap",
                name = other.name.as_str(),
                days = weekday_range(language, other.span, desk.today())
            )
        }
        Oddity::VoidOverrides(rows) => {
            let named = rows.iter().take(MOST_NAMED).map(|row| put_in(row, desk));
            let mut named: Vec<String> = named.collect();
            if let Some(more) = rows.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
                named.push(t!(language, "closure-and-more", count = more));
            }
            t!(
                language,
                "closure-odd-overrides",
                count = rows.len(),
                days = named.join("; ")
            )
        }
    })
}

fn put_in(row: &Override, desk: &Desk) -> String {
    t!(
        desk.language,
        "closure-override",
        person = desk.person_name(row.person),
        account = desk.account_name(row.account),
        day = short_date(desk.language, row.date, desk.today())
    )
}
