//! An account's day in words, made when Today is loaded.

use crate::domain::account::Account;
use crate::domain::check::{Check, checks_demanded};
use crate::domain::coverage::{Cover, Via};
use crate::domain::ids::{AccountId, CheckId, PersonId};
use crate::domain::missed_check::{CheckTimes, MissedCheck, missed_check};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::chip::Outline;
use chrono::NaiveDate;

/// A row with nothing to tell beside its two lines, its dividing line included.
const HEIGHT: f32 = 40.0;
/// What each line beneath adds.
const LINE: f32 = 22.0;

/// The badge before the name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mark {
    Person {
        initials: String,
        color: usize,
        outline: Outline,
    },
    /// A working day that nobody covers.
    Gap,
    Closed,
}

/// A check that was made, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Made {
    pub id: CheckId,
    /// "08:12"
    pub time: String,
    /// "08:12 Karin. Lugnt. Inlagd i efterhand: Glömde."
    pub told: String,
}

/// An account's day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WatchRow {
    pub account: AccountId,
    pub day: NaiveDate,
    /// "Exempelby kommun"
    pub name: String,
    /// "Exempelby kommun (Facebook)"
    pub full_name: String,
    pub platform: String,
    pub mark: Mark,
    /// "Du", "Sofia ersätter Leila", "Lucka", "Stängt till 11 jan"
    pub who: String,
    /// The same where there is little room: "Sofia".
    pub who_short: String,
    /// Somebody stands in for another.
    pub stands_in: bool,
    pub demanded: u16,
    pub made: Vec<Made>,
    pub missed: Option<MissedCheck>,
    /// "1 av 3: 08:12", where more than one check is demanded.
    pub progress: Option<String>,
    /// What a screen reader says of the row.
    pub spoken: String,
}

impl WatchRow {
    /// The account's row; nothing for one that is not in use.
    pub fn of(desk: &Desk, account: &Account) -> Option<WatchRow> {
        let (language, day) = (desk.language, desk.today());
        let cover = desk.cover(account.id, day)?;
        let (mark, who, who_short, stands_in) = words_of(desk, account.id, day, cover)?;
        let demanded = if cover.is_working_day() {
            checks_demanded(&desk.workspace, account.id, day)
        } else {
            0
        };
        let checks = desk.checks.iter();
        let made: Vec<Made> = checks
            .filter(|check| check.account == account.id && check.day == day)
            .map(|check| made_words(desk, check))
            .collect();
        let times = desk
            .calendar(account.id)
            .and_then(|calendar| CheckTimes::on(calendar, day, &desk.workspace.settings.reminders));
        let missed = missed_check(times, demanded, made.len(), desk.now);
        let progress = (demanded > 1).then(|| {
            let times: Vec<&str> = made.iter().map(|made| made.time.as_str()).collect();
            let count = t!(
                language,
                "check-progress",
                made = made.len(),
                demanded = demanded
            );
            if times.is_empty() {
                count
            } else {
                format!("{count}: {}", times.join(", "))
            }
        });
        let full_name = account.details.full_name(desk.language);
        let mut row = WatchRow {
            account: account.id,
            day,
            name: account.details.name.clone(),
            platform: account.details.channel.name(desk.language).to_owned(),
            spoken: String::new(),
            full_name,
            mark,
            who,
            who_short,
            stands_in,
            demanded,
            made,
            missed,
            progress,
        };
        row.spoken = row.spoken(desk);
        Some(row)
    }

    /// Whether somebody has to look at it today.
    pub fn demands_checks(&self) -> bool {
        self.demanded > 0
    }

    /// Whether it was looked at as often as demanded.
    pub fn is_finished(&self) -> bool {
        self.made.len() >= usize::from(self.demanded)
    }

    /// The check that a click on the ticked box takes back.
    pub fn latest(&self) -> Option<&Made> {
        self.made.last()
    }

    /// How high it is, its dividing line included.
    pub fn height(&self) -> f32 {
        let lines = usize::from(self.mark == Mark::Gap)
            + usize::from(self.missed.is_some())
            + usize::from(self.progress.is_some());
        HEIGHT + LINE * lines as f32
    }

    /// "Inte kontrollerad", "2 kontroller saknas"
    pub fn missed_words(&self, desk: &Desk) -> Option<String> {
        let language = desk.language;
        Some(match self.missed? {
            MissedCheck::NotChecked => t!(language, "check-missed"),
            MissedCheck::TooFew { missing } => t!(language, "check-too-few", count = missing),
        })
    }

    fn spoken(&self, desk: &Desk) -> String {
        let mut parts = vec![self.full_name.clone(), self.who.clone()];
        parts.extend(self.missed_words(desk));
        parts.extend(self.progress.clone());
        if let (None, Some(latest)) = (&self.progress, self.latest()) {
            parts.push(t!(
                desk.language,
                "check-done-at",
                time = latest.time.clone()
            ));
        }
        parts.join(", ")
    }
}

/// The first name, unless somebody else is called the same.
pub fn short_name(desk: &Desk, person: PersonId) -> String {
    let people = &desk.workspace.people;
    let Some(details) = desk.workspace.person(person).map(|person| &person.details) else {
        return String::new();
    };
    let first = details.first_name();
    let alone = people
        .iter()
        .filter(|other| other.details.first_name() == first)
        .count()
        < 2;
    if alone {
        first.to_owned()
    } else {
        details.name.clone()
    }
}

fn words_of(
    desk: &Desk,
    account: AccountId,
    day: NaiveDate,
    cover: Cover,
) -> Option<(Mark, String, String, bool)> {
    let language = desk.language;
    match cover {
        Cover::Inactive => None,
        Cover::Gap(_) => {
            let words = t!(language, "cover-gap");
            Some((Mark::Gap, words.clone(), words, false))
        }
        Cover::Closed => {
            let words = closed_words(desk, account, day);
            Some((Mark::Closed, words.clone(), words, false))
        }
        Cover::Covered { person, via } => {
            let replaced = matches!(via, Via::StandIn | Via::Deputy)
                .then(|| desk.coverage.explain(account, day))
                .flatten()
                .and_then(|explained| explained.chain.first().map(|first| first.person))
                .filter(|first| *first != person);
            let badge = desk.badge(person)?;
            let mark = Mark::Person {
                initials: badge.initials.clone(),
                color: badge.color,
                outline: if replaced.is_some() {
                    Outline::StandIn
                } else {
                    Outline::Own
                },
            };
            let mine = desk.me == Some(person);
            let short = if mine {
                t!(language, "check-you")
            } else {
                short_name(desk, person)
            };
            let who = match replaced {
                Some(first) => t!(
                    language,
                    "check-replaces",
                    who = short.clone(),
                    whom = short_name(desk, first)
                ),
                None => short.clone(),
            };
            Some((mark, who, short, replaced.is_some()))
        }
    }
}

/// "Stängt till 11 jan": until the next working day.
fn closed_words(desk: &Desk, account: AccountId, day: NaiveDate) -> String {
    let language = desk.language;
    let next = desk
        .calendar(account)
        .and_then(|calendar| calendar.working_days_after(day, 1));
    match next {
        None => t!(language, "check-closed"),
        Some(next) => {
            let until = match (next - day).num_days() {
                ..=1 => dates::relative_day(language, next, day),
                2..=6 => dates::short_date(language, next, day),
                // So near that the year goes without saying.
                7..=180 => dates::day_and_month(language, next, next),
                _ => dates::day_and_month(language, next, day),
            };
            t!(language, "check-closed-until", when = until)
        }
    }
}

fn made_words(desk: &Desk, check: &Check) -> Made {
    let language = desk.language;
    let time = dates::time_of_day(desk.civil(check.at).time());
    let mut told = match check.by {
        Some(person) => format!("{time} {}", desk.person_name(person)),
        None => time.clone(),
    };
    if let Some(note) = &check.note {
        told = format!("{told}: {note}");
    }
    if let Some(reason) = &check.late_reason {
        let late = t!(language, "check-entered-late", reason = reason.clone());
        told = format!("{told}. {late}");
    }
    Made {
        id: check.id,
        time,
        told,
    }
}
