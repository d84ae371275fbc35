//! Days on which offices tend to close early. There is no central rule: these are suggestions.

use super::days::OfficeDays;
use super::standing::{is_closed_for_all, is_refused};
use super::window;
use crate::domain::calendar::{Holiday, holidays_on};
use crate::domain::closure::Closure;
use crate::domain::opening_hours::MinuteOfDay;
use crate::domain::workspace::Workspace;
use chrono::{Datelike, NaiveDate, Weekday};

/// The time that is proposed, in hours and minutes.
pub const USUAL_EARLY_CLOSING: (u16, u16) = (12, 0);

/// An eve on which the offices could close early.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EarlyProposal {
    /// `early-2026-12-23`. Refusals remember it.
    pub key: String,
    pub occasion: EarlyOccasion,
    pub day: NaiveDate,
    pub standing: EarlyStanding,
}

/// Which eve it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EarlyOccasion {
    /// Trettondagsafton.
    EpiphanyEve,
    /// Skärtorsdagen.
    MaundyThursday,
    /// Valborgsmässoafton.
    WalpurgisNight,
    /// The day before Kristi himmelsfärdsdag.
    AscensionEve,
    /// Allhelgonaafton, the Friday before alla helgons dag.
    AllSaintsEve,
    /// 23 December.
    DayBeforeChristmasEve,
}

/// How an early closing stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EarlyStanding {
    Open,
    /// It is among the municipality's, at this time.
    Present(MinuteOfDay),
    Refused,
}

/// The eves within thirteen months from today that are working days, in order.
pub fn early_proposals(workspace: &Workspace, today: NaiveDate) -> Vec<EarlyProposal> {
    let office = OfficeDays::of(workspace);
    let closures: Vec<&Closure> = workspace.closures.iter().collect();
    window(today)
        .days()
        .filter_map(|day| Some((day, early_occasion(day)?)))
        .filter(|(day, _)| office.is_ordinary(*day))
        .filter(|(day, _)| !is_closed_for_all(workspace, &closures, *day))
        .map(|(day, occasion)| {
            let key = format!("early-{day}");
            let present = workspace.settings.early_closing.get(&day);
            let standing = match present {
                Some(time) => EarlyStanding::Present(*time),
                None if is_refused(workspace, &key) => EarlyStanding::Refused,
                None => EarlyStanding::Open,
            };
            EarlyProposal {
                key,
                occasion,
                day,
                standing,
            }
        })
        .collect()
}

/// Which eve the day is, if it is one.
pub fn early_occasion(day: NaiveDate) -> Option<EarlyOccasion> {
    let tomorrow = day.succ_opt().map(holidays_on).unwrap_or_default();
    let is_before = |holiday: Holiday| tomorrow.contains(&holiday);
    match (day.month(), day.day()) {
        (12, 23) => return Some(EarlyOccasion::DayBeforeChristmasEve),
        (1, 5) => return Some(EarlyOccasion::EpiphanyEve),
        (4, 30) => return Some(EarlyOccasion::WalpurgisNight),
        _ => {}
    }
    if is_before(Holiday::Langfredagen) {
        Some(EarlyOccasion::MaundyThursday)
    } else if is_before(Holiday::KristiHimmelsfardsdag) {
        Some(EarlyOccasion::AscensionEve)
    } else if day.weekday() == Weekday::Fri && is_before(Holiday::AllaHelgonsDag) {
        Some(EarlyOccasion::AllSaintsEve)
    } else {
        None
    }
}
