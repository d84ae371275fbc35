//! What people call the days around a holiday: "Jul", "Nyår", "Påsk".

use crate::domain::calendar::{DateSpan, Holiday, holidays_on};
use crate::domain::language::Language;
use crate::t;
use chrono::NaiveDate;

/// Holidays that go by one name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Occasion {
    Christmas,
    NewYear,
    Epiphany,
    Easter,
    MayDay,
    Ascension,
    Whitsun,
    NationalDay,
    Midsummer,
    AllSaints,
}

impl Occasion {
    /// The occasion that a holiday belongs to.
    pub fn of(holiday: Holiday) -> Occasion {
        match holiday {
            Holiday::Julafton | Holiday::Juldagen | Holiday::AnnandagJul => Occasion::Christmas,
            Holiday::Nyarsafton | Holiday::Nyarsdagen => Occasion::NewYear,
            Holiday::TrettondedagJul => Occasion::Epiphany,
            Holiday::Langfredagen | Holiday::Paskdagen | Holiday::AnnandagPask => Occasion::Easter,
            Holiday::ForstaMaj => Occasion::MayDay,
            Holiday::KristiHimmelsfardsdag => Occasion::Ascension,
            Holiday::Pingstdagen | Holiday::AnnandagPingst => Occasion::Whitsun,
            Holiday::Nationaldagen => Occasion::NationalDay,
            Holiday::Midsommarafton | Holiday::Midsommardagen => Occasion::Midsummer,
            Holiday::AllaHelgonsDag => Occasion::AllSaints,
        }
    }

    /// "Jul", "Kristi himmelsfärd".
    pub fn name(self, language: Language) -> String {
        match self {
            Occasion::Christmas => t!(language, "occasion-christmas"),
            Occasion::NewYear => t!(language, "occasion-new-year"),
            Occasion::Epiphany => t!(language, "occasion-epiphany"),
            Occasion::Easter => t!(language, "occasion-easter"),
            Occasion::MayDay => t!(language, "occasion-may-day"),
            Occasion::Ascension => t!(language, "occasion-ascension"),
            Occasion::Whitsun => t!(language, "occasion-whitsun"),
            Occasion::NationalDay => t!(language, "occasion-national-day"),
            Occasion::Midsummer => t!(language, "occasion-midsummer"),
            Occasion::AllSaints => t!(language, "occasion-all-saints"),
        }
    }
}

/// The occasions of these days, each with its first and last day, in order.
pub fn occasions(days: impl Iterator<Item = NaiveDate>) -> Vec<(Occasion, DateSpan)> {
    let mut found: Vec<(Occasion, DateSpan)> = Vec::new();
    for day in days {
        for holiday in holidays_on(day) {
            let occasion = Occasion::of(holiday);
            let near = |span: &DateSpan| (day - span.to).num_days() < 30;
            let known = found
                .iter_mut()
                .find(|(known, span)| *known == occasion && near(span));
            match known {
                Some((_, span)) => span.to = day,
                None => found.push((occasion, DateSpan::of_day(day))),
            }
        }
    }
    found
}

/// "Jul, nyår och trettondagen"; nothing for none.
pub fn joined(language: Language, occasions: &[Occasion]) -> String {
    let mut names = occasions.iter().enumerate().map(|(index, occasion)| {
        let name = occasion.name(language);
        match language {
            Language::Sv if index > 0 => name.to_lowercase(),
            _ => name,
        }
    });
    let last = names.next_back().unwrap_or_default();
    let first: Vec<String> = names.collect();
    if first.is_empty() {
        return last;
    }
    t!(language, "hours-and", first = first.join(", "), last = last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(from: &str, to: &str) -> String {
        let span = DateSpan::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let found = occasions(span.days());
        let names: Vec<Occasion> = found.iter().map(|(occasion, _)| *occasion).collect();
        joined(Language::Sv, &names)
    }

    #[test]
    fn holidays_side_by_side_go_by_one_name_and_several_are_joined() {
        assert_eq!(told("2026-12-24", "2026-12-27"), "Jul");
        assert_eq!(told("2026-12-24", "2027-01-03"), "Jul och nyår");
        assert_eq!(
            told("2026-12-24", "2027-01-06"),
            "Jul, nyår och trettondagen"
        );
        assert_eq!(told("2027-03-26", "2027-03-29"), "Påsk");
        assert_eq!(told("2027-02-01", "2027-02-05"), "");
    }

    #[test]
    fn two_christmases_are_two() {
        let from: NaiveDate = "2026-12-01".parse().unwrap();
        let found = occasions(from.iter_days().take(400));
        let christmas = found
            .iter()
            .filter(|(occasion, _)| *occasion == Occasion::Christmas);
        assert_eq!(christmas.count(), 2);
    }
}
