//! Civil time in a zone and the moments it stands for.
//!
//! The zones are those of `chrono-tz`, whose tables hold changes of the clocks up to 2099.

use chrono::{DateTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

/// The moment a civil time stands for: of two the earlier; in a gap the first moment after it.
pub fn moment_at(zone: Tz, civil: NaiveDateTime) -> DateTime<Utc> {
    if let Some(moment) = zone.from_local_datetime(&civil).earliest() {
        return moment.with_timezone(&Utc);
    }
    GapInfo::new(&civil, &zone)
        .and_then(|gap| gap.end)
        .map_or_else(
            || first_existing_after(zone, civil),
            |end| end.with_timezone(&Utc),
        )
}

/// The civil time at a moment, in whole seconds.
pub(super) fn civil_at(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    let civil = at.naive_utc().checked_add_offset(offset);
    civil.unwrap_or(at.naive_utc())
}

/// Where the zone's table does not name a gap's end: step by step, past the longest gap there was.
fn first_existing_after(zone: Tz, civil: NaiveDateTime) -> DateTime<Utc> {
    (1..=26 * 60)
        .filter_map(|minutes| civil.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|later| zone.from_local_datetime(&later).earliest())
        .map_or_else(|| civil.and_utc(), |moment| moment.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{Europe, Pacific};

    fn utc(zone: Tz, civil: &str) -> String {
        let civil = civil.parse().unwrap();
        moment_at(zone, civil).format("%FT%TZ").to_string()
    }

    #[test]
    fn an_ambiguous_time_is_the_earlier_of_the_two() {
        assert_eq!(
            utc(Europe::Stockholm, "2026-10-25T02:30:00"),
            "2026-10-25T00:30:00Z"
        );
    }

    #[test]
    fn a_time_that_does_not_exist_is_the_first_moment_after_the_gap() {
        assert_eq!(
            utc(Europe::Stockholm, "2026-03-29T02:30:00"),
            "2026-03-29T01:00:00Z"
        );
        assert_eq!(
            utc(Europe::Stockholm, "2026-03-29T02:00:00"),
            "2026-03-29T01:00:00Z"
        );
    }

    #[test]
    fn a_day_that_was_skipped_is_the_midnight_after_it() {
        assert_eq!(
            utc(Pacific::Apia, "2011-12-30T15:00:00"),
            "2011-12-30T10:00:00Z"
        );
    }
}
