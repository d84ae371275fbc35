//! Opening hours as they are written in files.

use super::{
    HoursError, MinuteOfDay, OpeningHours, OpeningSpan, Season, WEEKDAYS, weekday_from_code,
};
use crate::domain::calendar::DateSpan;
use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;

impl Serialize for MinuteOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MinuteOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<MinuteOfDay, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

impl Serialize for OpeningHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (weekday, word) in WEEKDAYS {
            let spans = self.spans(weekday);
            if !spans.is_empty() {
                map.serialize_entry(
                    word,
                    &spans.iter().map(OpeningSpan::to_string).collect::<Vec<_>>(),
                )?;
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for OpeningHours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<OpeningHours, D::Error> {
        let map = BTreeMap::<String, Vec<String>>::deserialize(deserializer)?;
        let mut hours = OpeningHours::default();
        for (word, spans) in map {
            let weekday = weekday_from_code(&word).map_err(D::Error::custom)?;
            let spans = spans
                .iter()
                .map(|span| span.parse())
                .collect::<Result<Vec<OpeningSpan>, HoursError>>();
            hours = hours
                .with(weekday, spans.map_err(D::Error::custom)?)
                .map_err(D::Error::custom)?;
        }
        Ok(hours)
    }
}

/// A season's members as in files.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeasonInFile {
    from: NaiveDate,
    to: NaiveDate,
    opening_hours: OpeningHours,
}

impl TryFrom<SeasonInFile> for Season {
    type Error = HoursError;

    fn try_from(season: SeasonInFile) -> Result<Season, HoursError> {
        let SeasonInFile {
            from,
            to,
            opening_hours,
        } = season;
        let span = DateSpan::new(from, to).ok_or(HoursError::SeasonEndsBeforeStart(from, to))?;
        Ok(Season {
            span,
            opening_hours,
        })
    }
}

impl From<Season> for SeasonInFile {
    fn from(season: Season) -> SeasonInFile {
        SeasonInFile {
            from: season.span.from,
            to: season.span.to,
            opening_hours: season.opening_hours,
        }
    }
}
