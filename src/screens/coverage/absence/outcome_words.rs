//! What comes of an absence, in words.

use crate::domain::calendar::DateSpan;
use crate::domain::coverage::{Cover, Explained, GapReason, Via};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::language::Language;
use crate::domain::stand_in_plan::{Knows, Suitability, WatchDay};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::coverage::{cover_words, gap_reason};
use crate::text::dates;

/// How an outcome is to be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    Covered,
    /// Somebody of last resort has it.
    LastResort,
    Gap,
}

/// One line about days that come out alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub sign: Sign,
    pub words: String,
}

/// The lines about a run of days; dates are named where they differ.
pub(super) fn lines(desk: &Desk, explained: &[Explained]) -> Vec<Line> {
    let alike = |one: &Explained, other: &Explained| {
        let people =
            |it: &Explained| -> Vec<PersonId> { it.chain.iter().map(|link| link.person).collect() };
        one.cover == other.cover && people(one) == people(other)
    };
    let groups: Vec<&[Explained]> = explained.chunk_by(alike).collect();
    let line = |group: &&[Explained]| {
        let first = group.first()?;
        let words = chain_words(desk, first);
        let words = if groups.len() > 1 {
            let last = group.last().unwrap_or(first);
            let span = DateSpan {
                from: first.date,
                to: last.date,
            };
            let days = days(desk, span);
            t!(desk.language, "absence-on-days", days = days, what = words)
        } else {
            words
        };
        Some(Line {
            sign: sign(first.cover),
            words,
        })
    };
    groups.iter().filter_map(line).collect()
}

fn sign(cover: Cover) -> Sign {
    match cover {
        Cover::Gap(_) => Sign::Gap,
        Cover::Covered {
            via: Via::Deputy | Via::Responsible,
            ..
        } => Sign::LastResort,
        _ => Sign::Covered,
    }
}

/// "Sofia bevakar"; "Leila är frånvarande, Sofia ersätter; Sofia är frånvarande, Per ersätter";
/// "Leila och Sofia ersätter varandra: ingen bevakar".
fn chain_words(desk: &Desk, explained: &Explained) -> String {
    let language = desk.language;
    let name = |person: PersonId| desk.person_name(person);
    match explained.cover {
        Cover::Covered { person, .. } if is_plain(explained) => {
            t!(language, "absence-covers", person = name(person))
        }
        Cover::Covered { .. } => {
            let pairs = explained.chain.windows(2).filter_map(|pair| {
                let [away, next] = pair else { return None };
                Some(link_words(
                    language,
                    &name(away.person),
                    &name(next.person),
                    next.via,
                ))
            });
            pairs.collect::<Vec<_>>().join("; ")
        }
        Cover::Gap(GapReason::Circle(person)) => {
            let round: Vec<String> = explained
                .chain
                .iter()
                .skip_while(|link| link.person != person)
                .map(|link| name(link.person))
                .collect();
            circle_words(language, &round)
        }
        Cover::Gap(reason) => {
            let why = gap_reason(language, reason, &name);
            let why = why.trim_end_matches('.').to_owned();
            t!(language, "absence-nobody-because", why = why)
        }
        cover => cover_words(language, cover, &name),
    }
}

/// Whether the stand-in chosen is simply there.
fn is_plain(explained: &Explained) -> bool {
    let by_last_resort = matches!(sign(explained.cover), Sign::LastResort);
    explained.chain.len() <= 2 && !by_last_resort
}

fn link_words(language: Language, away: &str, next: &str, via: Via) -> String {
    let (away, next) = (away.to_owned(), next.to_owned());
    match via {
        Via::Deputy => t!(language, "absence-link-deputy", away = away, next = next),
        Via::Responsible => t!(
            language,
            "absence-link-responsible",
            away = away,
            next = next
        ),
        _ => t!(language, "absence-link", away = away, next = next),
    }
}

fn circle_words(language: Language, round: &[String]) -> String {
    match round {
        [] => t!(language, "cover-gap"),
        [one] => t!(language, "absence-circle-one", person = one.clone()),
        [first @ .., last] => t!(
            language,
            "absence-circle",
            first = first.join(", "),
            last = last.clone()
        ),
    }
}

/// Why somebody is one to ask: "här alla 5 dagarna, ansvarig för kontot, 3 andra pass".
pub(super) fn reasons(language: Language, suited: &Suitability, least: bool) -> String {
    let (here, days) = (suited.present_days, suited.days);
    let present = if suited.is_always_present() {
        t!(language, "absence-here-all", days = days)
    } else {
        t!(language, "absence-here-some", here = here, days = days)
    };
    let knows = suited.knows.map(|knows| match knows {
        Knows::Responsible => t!(language, "absence-knows-responsible"),
        Knows::Deputy => t!(language, "absence-knows-deputy"),
        Knows::Rostered => t!(language, "absence-knows-rostered"),
        Knows::StoodIn => t!(language, "absence-knows-stood-in"),
    });
    let load = if least {
        t!(language, "absence-load-least", passes = suited.load)
    } else {
        t!(language, "absence-load", passes = suited.load)
    };
    let parts: Vec<String> = [Some(present), knows, Some(load)]
        .into_iter()
        .flatten()
        .collect();
    parts.join(", ")
}

/// "ons 23 dec", or "mån 6–fre 10 juli".
pub(super) fn days(desk: &Desk, span: DateSpan) -> String {
    dates::weekday_range(desk.language, span, desk.today())
}

/// The gaps by name: "ons 23 dec, Biblioteket (Instagram)", accounts with the same days together;
/// beyond four, how many more.
pub(super) fn gap_names(desk: &Desk, gaps: &[WatchDay]) -> String {
    const NAMED: usize = 4;
    let mut runs: Vec<(DateSpan, Vec<AccountId>)> = Vec::new();
    for of_account in gaps.chunk_by(|one, other| one.account == other.account) {
        for run in of_account.chunk_by(|one, other| (other.date - one.date).num_days() <= 3) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else {
                continue;
            };
            let span = DateSpan {
                from: first.date,
                to: last.date,
            };
            match runs.iter_mut().find(|(known, _)| *known == span) {
                Some((_, accounts)) => accounts.push(first.account),
                None => runs.push((span, vec![first.account])),
            }
        }
    }
    runs.sort_by_key(|(span, _)| *span);
    let mut left = NAMED;
    let mut more = 0;
    let mut names = Vec::new();
    for (span, accounts) in &runs {
        let shown = accounts.len().min(left);
        left -= shown;
        more += accounts.len() - shown;
        if shown > 0 {
            let accounts: Vec<String> = accounts
                .iter()
                .take(shown)
                .map(|account| desk.account_name(*account))
                .collect();
            names.push(format!("{}, {}", days(desk, *span), accounts.join(", ")));
        }
    }
    let names = names.join("; ");
    if more == 0 {
        return names;
    }
    let more = t!(desk.language, "absence-and-more", count = more);
    format!("{names} {more}")
}

/// "Alla 14 dagar har en ersättare.", "2 dagar saknar ersättare: …"; of several accounts, their
/// days are told as what there is to watch.
pub(super) fn summary(desk: &Desk, affected: &[WatchDay], gaps: &[WatchDay]) -> String {
    let language = desk.language;
    let first = affected.first().map(|day| day.account);
    let is_one = affected.iter().all(|day| Some(day.account) == first);
    let which = gap_names(desk, gaps);
    match (gaps.len(), is_one) {
        (0, true) => t!(language, "absence-all-covered", count = affected.len()),
        (0, false) => t!(language, "absence-all-passes", count = affected.len()),
        (count, true) => t!(language, "absence-uncovered", count = count, which = which),
        (count, false) => {
            t!(
                language,
                "absence-uncovered-passes",
                count = count,
                which = which
            )
        }
    }
}
