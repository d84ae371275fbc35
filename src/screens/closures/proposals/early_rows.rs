//! The days that the offices close early, or could.

use crate::domain::closure_proposal::{
    EarlyOccasion, EarlyProposal, EarlyStanding, early_occasion,
};
use crate::domain::opening_hours::EarlyClosings;
use chrono::NaiveDate;

/// A day with how it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct EarlyRow {
    pub key: String,
    pub day: NaiveDate,
    /// None: a day of the municipality's own.
    pub occasion: Option<EarlyOccasion>,
    pub standing: EarlyStanding,
}

/// What is proposed, with the municipality's other days from today on, by day.
pub(super) fn rows(
    proposals: Vec<EarlyProposal>,
    present: &EarlyClosings,
    today: NaiveDate,
) -> Vec<EarlyRow> {
    let mut rows: Vec<EarlyRow> = proposals
        .into_iter()
        .map(|it| EarlyRow {
            key: it.key,
            day: it.day,
            occasion: Some(it.occasion),
            standing: it.standing,
        })
        .collect();
    let proposed: Vec<NaiveDate> = rows.iter().map(|row| row.day).collect();
    let own = present
        .iter()
        .filter(|(day, _)| **day >= today && !proposed.contains(day));
    rows.extend(own.map(|(day, time)| EarlyRow {
        key: format!("early-{day}"),
        day: *day,
        occasion: early_occasion(*day),
        standing: EarlyStanding::Present(*time),
    }));
    rows.sort_by_key(|row| row.day);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::opening_hours::MinuteOfDay;

    #[test]
    fn days_of_ones_own_stand_among_the_proposals_and_past_ones_do_not() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let noon = MinuteOfDay::from_hour_minute(12, 0).unwrap();
        let proposal = EarlyProposal {
            key: "early-2026-12-23".to_owned(),
            occasion: EarlyOccasion::DayBeforeChristmasEve,
            day: day("2026-12-23"),
            standing: EarlyStanding::Present(noon),
        };
        let present = ["2026-12-01", "2026-12-22", "2026-12-23"].map(|text| (day(text), noon));
        let rows = rows(
            vec![proposal],
            &EarlyClosings::from_iter(present),
            day("2026-12-21"),
        );
        let told: Vec<_> = rows.iter().map(|row| (row.day, row.occasion)).collect();
        assert_eq!(
            told,
            [
                (day("2026-12-22"), None),
                (
                    day("2026-12-23"),
                    Some(EarlyOccasion::DayBeforeChristmasEve)
                ),
            ]
        );
    }
}
