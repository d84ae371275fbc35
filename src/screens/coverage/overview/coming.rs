//! The gaps and absences ahead, in words.

use super::away_rows::reason_words;
use super::cell_words::wants_roster;
use super::day_words::{days_in_words, weekday_range};
use crate::domain::absence::Absence;
use crate::domain::coverage::{Gap, GapReason};
use crate::domain::ids::{AbsenceId, AccountId, PersonId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::coverage::gap_reason;
use crate::text::dates;
use chrono::NaiveDate;
use std::collections::HashMap;

/// What people are called where there is little room.
pub type Names = HashMap<PersonId, String>;

fn name_of(names: &Names, person: PersonId) -> String {
    names.get(&person).cloned().unwrap_or_default()
}

/// A gap in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GapItem {
    pub account: AccountId,
    pub days: Vec<NaiveDate>,
    pub name: String,
    pub when: String,
    pub why: String,
    /// "2 frågor förfaller då".
    pub due: Option<String>,
    /// Neither roster nor responsible person: a stand-in for a day mends nothing.
    pub wants_roster: bool,
}

/// An absence in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coming {
    pub absence: AbsenceId,
    pub person: PersonId,
    pub when: String,
    pub stand_ins: String,
    pub has_stand_in: bool,
}

/// The gaps ahead, the nearest first.
pub fn gap_items(desk: &Desk, names: &Names) -> Vec<GapItem> {
    desk.gaps
        .iter()
        .map(|gap| gap_item(desk, gap, names))
        .collect()
}

fn gap_item(desk: &Desk, gap: &Gap, names: &Names) -> GapItem {
    let language = desk.language;
    let due = desk.due_in(gap);
    GapItem {
        account: gap.account,
        days: gap.days.clone(),
        name: desk.account_name(gap.account),
        when: days_in_words(desk, &gap.days),
        why: gap_reason(language, gap.reason, &|person| name_of(names, person)),
        due: (due > 0).then(|| t!(language, "grid-due-then", count = due)),
        wants_roster: wants_roster(gap.reason),
    }
}

/// The absences that are not over, the first to begin first.
pub fn coming(desk: &Desk, names: &Names) -> Vec<Coming> {
    let today = desk.today();
    let mut absences: Vec<&Absence> = desk
        .workspace
        .absences
        .iter()
        .filter(|absence| today <= absence.span.to)
        .collect();
    absences.sort_by_key(|absence| absence.span.from);
    absences
        .into_iter()
        .map(|absence| Coming {
            absence: absence.id,
            person: absence.person,
            when: when_words(desk, absence),
            stand_ins: stand_in_words(desk, absence, names),
            has_stand_in: !absence.stand_ins.is_empty(),
        })
        .collect()
}

/// "Semester till ons 23 dec", "Utbildning mån 28–ons 30 dec".
fn when_words(desk: &Desk, absence: &Absence) -> String {
    let (language, today) = (desk.language, desk.today());
    let reason = reason_words(desk, absence.reason.as_deref());
    if absence.span.from <= today {
        let day = dates::short_date(language, absence.span.to, today);
        return t!(language, "grid-away-until", reason = reason, day = day);
    }
    format!("{reason} {}", weekday_range(language, absence.span, today))
}

/// "Ersätts av Sofia, inte ons 23 dec", "Ersättare saknas".
fn stand_in_words(desk: &Desk, absence: &Absence, short: &Names) -> String {
    let (language, today) = (desk.language, desk.today());
    let mut names: Vec<String> = Vec::new();
    for stand_in in &absence.stand_ins {
        let name = name_of(short, stand_in.person);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return t!(language, "grid-no-stand-in");
    }
    let names = names.join(", ");
    let mine = desk.gaps.iter().filter(|gap| match gap.reason {
        GapReason::NoStandIn(_) | GapReason::Circle(_) => {
            let explained = desk.coverage.explain(gap.account, gap.span().from);
            explained
                .is_some_and(|it| it.chain.first().map(|link| link.person) == Some(absence.person))
        }
        GapReason::NobodyRostered | GapReason::NobodyNamed => false,
    });
    let mut days = mine.flat_map(|gap| &gap.days);
    match days.find(|day| absence.span.contains(**day)) {
        Some(day) => t!(
            language,
            "grid-stood-in-by-but",
            names = names,
            day = dates::short_date(language, *day, today)
        ),
        None => t!(language, "grid-stood-in-by", names = names),
    }
}
