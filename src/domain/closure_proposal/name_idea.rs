//! What a closure could be called, by its days.

use super::days::squeezed_between;
use super::{Occasion, Squeeze};
use crate::domain::calendar::{DateSpan, Holiday, holidays_on, is_squeeze_day};
use chrono::{Datelike, NaiveDate};

/// A name that is proposed.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum NameIdea {
    ChristmasAndNewYear,
    Christmas,
    NewYear,
    Epiphany,
    Easter,
    Ascension,
    Midsummer,
    Summer,
    SqueezeDay(Squeeze),
    /// The staff have a day of their own.
    PlanningDay,
    /// The schools' holidays.
    SchoolHoliday,
    Closed,
}

/// From how many days on a closure in summer is one for the summer.
const SUMMER_DAYS: i64 = 6;
const MOST: usize = 3;

impl Occasion {
    /// What a closure for the occasion is called.
    pub fn name(&self) -> NameIdea {
        match self {
            Occasion::ChristmasAndNewYear => NameIdea::ChristmasAndNewYear,
            Occasion::Easter => NameIdea::Easter,
            Occasion::MidsummerWeek => NameIdea::Midsummer,
            Occasion::July => NameIdea::Summer,
            Occasion::SqueezeDay(squeeze) => NameIdea::SqueezeDay(squeeze.clone()),
        }
    }
}

/// Up to three names for a closure on these days, the likeliest first.
pub fn name_ideas(span: DateSpan) -> Vec<NameIdea> {
    // Nobody plans further than a year; what goes on longer is named by its beginning.
    let days: Vec<NaiveDate> = span.days().take(366).collect();
    let holds = |holiday: Holiday| days.iter().any(|day| holidays_on(*day).contains(&holiday));
    let christmas = holds(Holiday::Julafton) || holds(Holiday::AnnandagJul);
    let new_year = holds(Holiday::Nyarsafton) || holds(Holiday::Nyarsdagen);
    let length = (span.to - span.from).num_days() + 1;
    let in_summer = |day: &NaiveDate| (6..=8).contains(&day.month());
    let squeeze = match days.as_slice() {
        [day] if is_squeeze_day(*day) => squeezed_between(*day),
        _ => None,
    };
    let ideas = [
        (christmas && new_year).then_some(NameIdea::ChristmasAndNewYear),
        (christmas && !new_year).then_some(NameIdea::Christmas),
        (new_year && !christmas).then_some(NameIdea::NewYear),
        (holds(Holiday::TrettondedagJul) && !new_year).then_some(NameIdea::Epiphany),
        holds(Holiday::Langfredagen).then_some(NameIdea::Easter),
        holds(Holiday::KristiHimmelsfardsdag).then_some(NameIdea::Ascension),
        holds(Holiday::Midsommarafton).then_some(NameIdea::Midsummer),
        (length >= SUMMER_DAYS && days.iter().all(in_summer)).then_some(NameIdea::Summer),
        squeeze.map(NameIdea::SqueezeDay),
        (length == 1).then_some(NameIdea::PlanningDay),
        (length > 1).then_some(NameIdea::SchoolHoliday),
        Some(NameIdea::Closed),
    ];
    ideas.into_iter().flatten().take(MOST).collect()
}
