//! New opening hours from a day on, with the past left as it was.

use super::{OpeningHours, Season};
use crate::domain::calendar::DateSpan;
use chrono::NaiveDate;

/// Where a period of earlier hours begins: no Swedish calendar is known before it.
pub const BEGINNING: NaiveDate = match NaiveDate::from_ymd_opt(1953, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

impl Season {
    /// Whether it keeps hours that held until they were changed from a day.
    pub fn keeps_the_past(&self) -> bool {
        self.span.from <= BEGINNING
    }
}

/// The seasons after the ordinary hours change from a day on: the old hours become a period that
/// ends the day before, last in the list, so that every season already there still wins.
pub fn seasons_with_past_hours(
    old: &OpeningHours,
    seasons: &[Season],
    from: NaiveDate,
) -> Vec<Season> {
    let Some(day_before) = from.pred_opt() else {
        return seasons.to_vec();
    };
    let mut seasons: Vec<Season> = seasons.to_vec();
    // Hours kept by an earlier change must not reach past this one.
    for season in seasons.iter_mut().filter(|season| season.keeps_the_past()) {
        season.span.to = season.span.to.min(day_before);
    }
    seasons.retain(|season| season.span.from <= season.span.to);
    let mut begins = BEGINNING;
    while let Some(season) = seasons.iter().find(|season| season.span.contains(begins)) {
        match season.span.to.succ_opt() {
            Some(next) => begins = next,
            None => return seasons,
        }
    }
    if let Some(span) = DateSpan::new(begins, day_before) {
        seasons.push(Season {
            span,
            opening_hours: old.clone(),
        });
    }
    seasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::CalendarRules;
    use crate::domain::opening_hours::typed::parse_spans;
    use chrono::Weekday;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn hours(monday: &str) -> OpeningHours {
        OpeningHours::default()
            .with(Weekday::Mon, parse_spans(monday).unwrap())
            .unwrap()
    }

    fn season(from: &str, to: &str, monday: &str) -> Season {
        Season {
            span: DateSpan::new(day(from), day(to)).unwrap(),
            opening_hours: hours(monday),
        }
    }

    fn rules(ordinary: &OpeningHours, seasons: &[Season]) -> CalendarRules {
        CalendarRules {
            opening_hours: ordinary.clone(),
            seasons: seasons.to_vec(),
            ..CalendarRules::default()
        }
    }

    #[test]
    fn the_past_stays_as_it_was_and_the_day_itself_is_new() {
        let after = seasons_with_past_hours(&hours("8-16"), &[], day("2026-12-21"));
        let rules = rules(&hours("9-15"), &after);
        assert_eq!(rules.hours_on(day("2026-12-20")), &hours("8-16"));
        assert_eq!(rules.hours_on(day("2000-01-03")), &hours("8-16"));
        assert_eq!(rules.hours_on(day("2026-12-21")), &hours("9-15"));
    }

    #[test]
    fn a_summer_already_entered_still_wins() {
        let summer = season("2026-06-01", "2026-08-31", "10-14");
        let after = seasons_with_past_hours(
            &hours("8-16"),
            std::slice::from_ref(&summer),
            day("2026-07-01"),
        );
        assert_eq!(after.first(), Some(&summer));
        assert_eq!(
            rules(&hours("9-15"), &after).hours_on(day("2026-06-15")),
            &hours("10-14")
        );
    }

    #[test]
    fn a_second_change_begins_where_the_first_one_ended() {
        let first = seasons_with_past_hours(&hours("8-16"), &[], day("2026-03-01"));
        let second = seasons_with_past_hours(&hours("9-15"), &first, day("2026-10-01"));
        assert_eq!(second.len(), 2);
        assert_eq!(second[1], season("2026-03-01", "2026-09-30", "9-15"));
    }

    #[test]
    fn a_change_from_an_earlier_day_cuts_what_an_earlier_change_kept() {
        let first = seasons_with_past_hours(&hours("8-16"), &[], day("2026-10-01"));
        let second = seasons_with_past_hours(&hours("9-15"), &first, day("2026-03-01"));
        assert_eq!(
            rules(&hours("7-12"), &second).hours_on(day("2026-05-04")),
            &hours("7-12")
        );
        assert_eq!(
            rules(&hours("7-12"), &second).hours_on(day("2026-02-02")),
            &hours("8-16")
        );
    }

    proptest! {
        #[test]
        fn no_day_before_the_change_gets_other_hours(
            change in 0_i64..4_000,
            asked in 0_i64..4_000,
            starts in proptest::collection::vec((0_i64..4_000, 0_i64..400), 0..4),
        ) {
            let at = |days: i64| day("2020-01-01") + chrono::TimeDelta::days(days);
            let seasons: Vec<Season> = starts
                .into_iter()
                .filter_map(|(from, length)| DateSpan::new(at(from), at(from + length)))
                .map(|span| Season { span, opening_hours: hours("10-14") })
                .collect();
            let after = seasons_with_past_hours(&hours("8-16"), &seasons, at(change));
            let (old_rules, new_rules) = (rules(&hours("8-16"), &seasons), rules(&hours("9-15"), &after));
            let (old, new) = (old_rules.hours_on(at(asked)), new_rules.hours_on(at(asked)));
            if asked < change {
                prop_assert_eq!(new, old);
            } else {
                let expected = if old == &hours("8-16") { hours("9-15") } else { old.clone() };
                prop_assert_eq!(new, &expected);
            }
        }
    }
}
