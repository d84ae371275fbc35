//! The twelve months ahead, day by day, as they are drawn at the top.

use super::group::{Group, GroupKey};
use super::strip_labels::{Label, labels};
use crate::domain::calendar::{DateSpan, HolidayKind, holiday_names, holidays_on, is_squeeze_day};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{closings, dates};
use chrono::{Datelike, Days, Months, NaiveDate};

/// The strip as it is drawn.
#[derive(Clone, PartialEq, Debug)]
pub struct Strip {
    pub from: NaiveDate,
    pub days: Vec<StripDay>,
    pub months: Vec<Month>,
    /// Days on which accounts are closed, equal ones side by side as one.
    pub closed: Vec<Closed>,
    /// The place of today.
    pub today: usize,
    pub labels: Vec<Label>,
    /// The places of the days that there is something to tell of.
    pub stops: Vec<usize>,
    /// Everything in words.
    pub spoken: String,
}

/// A day of the strip.
#[derive(Clone, PartialEq, Debug)]
pub struct StripDay {
    pub red: bool,
    pub squeeze: bool,
    /// "Torsdag 24 december: julafton. Jul, 7 konton."
    pub told: String,
    /// The first closing that holds it.
    pub group: Option<GroupKey>,
}

/// A month's beginning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Month {
    pub first: usize,
    pub days: usize,
    pub words: String,
    /// It names its year.
    pub with_year: bool,
}

/// Closed days from one to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Closed {
    pub first: usize,
    pub last: usize,
    /// Every account, not only some.
    pub all: bool,
}

impl Strip {
    /// Twelve months from the first of this one.
    pub fn of(desk: &Desk, groups: &[Group]) -> Strip {
        let today = desk.today();
        let from = today.with_day(1).unwrap_or(today);
        let end = from.checked_add_months(Months::new(12)).unwrap_or(from);
        let span = DateSpan {
            from,
            to: end.checked_sub_days(Days::new(1)).unwrap_or(from),
        };
        let held = Held::of(span, groups);
        let days: Vec<StripDay> = span
            .days()
            .enumerate()
            .map(|(at, day)| StripDay {
                red: holidays_on(day)
                    .iter()
                    .any(|holiday| holiday.kind() == HolidayKind::Red),
                squeeze: is_squeeze_day(day),
                told: told(desk, day, held.groups(at), groups),
                group: held.groups(at).first().map(|group| groups[*group].key),
            })
            .collect();
        let first_of_month = |at: usize| span.from + Days::new(at as u64);
        let stops = (0..days.len())
            .filter(|at| {
                let day = &days[*at];
                day.squeeze || day.group.is_some() || !holidays_on(first_of_month(*at)).is_empty()
            })
            .collect();
        Strip {
            from,
            closed: held.closed(desk, span),
            months: months(desk, span),
            today: place(span, today).unwrap_or(0),
            labels: labels(desk, span, groups),
            stops,
            spoken: spoken(desk, groups),
            days,
        }
    }

    /// Its last day.
    pub fn last(&self) -> NaiveDate {
        let days = self.days.len().saturating_sub(1);
        self.from + Days::new(days as u64)
    }
}

/// The place of a day in a span.
pub fn place(span: DateSpan, day: NaiveDate) -> Option<usize> {
    span.contains(day)
        .then(|| usize::try_from((day - span.from).num_days()).ok())
        .flatten()
}

/// Which groups hold each day, and for how many accounts.
struct Held {
    groups: Vec<Vec<usize>>,
    accounts: Vec<usize>,
}

impl Held {
    fn of(span: DateSpan, groups: &[Group]) -> Held {
        let length = span.days().count();
        let mut held = Held {
            groups: vec![Vec::new(); length],
            accounts: vec![0; length],
        };
        for (index, group) in groups.iter().enumerate().filter(|(_, it)| !it.gone) {
            let closed = group.rows.iter().filter(|row| row.kept_open.is_none());
            for at in closed.flat_map(|row| row.run.days().filter_map(|day| place(span, day))) {
                held.accounts[at] += 1;
                if held.groups[at].last() != Some(&index) {
                    held.groups[at].push(index);
                }
            }
        }
        held
    }

    fn groups(&self, at: usize) -> &[usize] {
        &self.groups[at]
    }

    fn closed(&self, desk: &Desk, span: DateSpan) -> Vec<Closed> {
        let mut found: Vec<Closed> = Vec::new();
        for (at, day) in span.days().enumerate() {
            let closed = self.accounts[at];
            if closed == 0 {
                continue;
            }
            let accounts = desk.workspace.accounts.iter();
            let all = closed >= accounts.filter(|it| it.details.is_active_on(day)).count();
            match found.last_mut() {
                Some(last) if last.last + 1 == at && last.all == all => last.last = at,
                _ => found.push(Closed {
                    first: at,
                    last: at,
                    all,
                }),
            }
        }
        found
    }
}

fn months(desk: &Desk, span: DateSpan) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for (at, day) in span.days().enumerate() {
        if day.day() != 1 {
            if let Some(month) = months.last_mut() {
                month.days += 1;
            }
            continue;
        }
        let with_year = months.is_empty() || day.month() == 1;
        let short = dates::short_month(desk.language, day);
        months.push(Month {
            first: at,
            days: 1,
            words: if with_year {
                format!("{short} {}", day.year())
            } else {
                short.to_owned()
            },
            with_year,
        });
    }
    months
}

fn told(desk: &Desk, day: NaiveDate, held: &[usize], groups: &[Group]) -> String {
    let language = desk.language;
    let mut told = closings::whole_day(language, day, desk.today());
    if let Some(names) = holiday_names(day, language) {
        told = format!("{told}, {names}");
    } else if is_squeeze_day(day) {
        told = format!("{told}, {}", t!(language, "closing-squeeze-day-small"));
    }
    told = crate::text::numbers::capitalized(&told);
    for group in held.iter().map(|index| &groups[*index]) {
        told = format!("{told}\n{}", group.line());
    }
    told
}

fn spoken(desk: &Desk, groups: &[Group]) -> String {
    let title = t!(desk.language, "closing-strip-title");
    let ahead = groups
        .iter()
        .filter(|group| !group.gone && group.span.to >= desk.today());
    let mut lines: Vec<(NaiveDate, String)> =
        ahead.map(|group| (group.span.from, group.line())).collect();
    lines.sort();
    let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
    if lines.is_empty() {
        let nothing = t!(desk.language, "closing-sum-nothing");
        return format!("{title}. {nothing}");
    }
    format!("{title}: {}", lines.join("; "))
}
