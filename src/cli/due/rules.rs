//! The rules of a file, each member named in errors.

use crate::domain::calendar::{CalendarRules, HolidayPolicy};
use crate::domain::deadline::{ClockKind, OutsideHours, ResponseRule};
use crate::domain::opening_hours::{EarlyClosings, OpeningHours, Season};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The members of a `RULES.json`; its closed days are complete, no holidays are added.
#[derive(Clone, PartialEq, Debug, serde::Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct DueRules {
    time_zone: Tz,
    clock: ClockKind,
    response_hours: Option<u16>,
    opening_hours: OpeningHours,
    closed_days: BTreeSet<NaiveDate>,
    early_closing: EarlyClosings,
    outside_hours: OutsideHours,
    seasons: Vec<Season>,
}

/// Which member of the rules is wrong, and how.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RulesError {
    #[error("the key {0:?} is missing")]
    Missing(&'static str),
    #[error("the key {0:?} is unknown")]
    Unknown(String),
    #[error("{0:?}: {1}")]
    Wrong(&'static str, String),
}

impl DueRules {
    /// The days of these rules.
    pub fn calendar_rules(&self) -> CalendarRules {
        CalendarRules {
            time_zone: self.time_zone,
            opening_hours: self.opening_hours.clone(),
            seasons: self.seasons.clone(),
            early_closing: self.early_closing.clone(),
            holidays: HolidayPolicy::NotKept,
            closures: Vec::new(),
            closed_days: self.closed_days.clone(),
        }
    }

    /// The clock of these rules.
    pub fn response_rule(&self) -> ResponseRule {
        ResponseRule {
            clock: self.clock,
            response_hours: self.response_hours,
            outside_hours: self.outside_hours,
        }
    }
}

impl TryFrom<Map<String, Value>> for DueRules {
    type Error = RulesError;

    fn try_from(mut members: Map<String, Value>) -> Result<DueRules, RulesError> {
        let rules = DueRules {
            time_zone: time_zone(required(&mut members, "time_zone")?)?,
            clock: required(&mut members, "clock")?,
            response_hours: response_hours(required(&mut members, "response_hours")?)?,
            opening_hours: required(&mut members, "opening_hours")?,
            closed_days: required(&mut members, "closed_days")?,
            early_closing: required(&mut members, "early_closing")?,
            outside_hours: optional(&mut members, "outside_hours")?.unwrap_or_default(),
            seasons: optional(&mut members, "seasons")?.unwrap_or_default(),
        };
        match members.keys().next() {
            Some(key) => Err(RulesError::Unknown(key.clone())),
            None => Ok(rules),
        }
    }
}

fn required<T: DeserializeOwned>(
    members: &mut Map<String, Value>,
    key: &'static str,
) -> Result<T, RulesError> {
    let value = members.shift_remove(key).ok_or(RulesError::Missing(key))?;
    serde_json::from_value(value).map_err(|error| RulesError::Wrong(key, error.to_string()))
}

fn optional<T: DeserializeOwned>(
    members: &mut Map<String, Value>,
    key: &'static str,
) -> Result<Option<T>, RulesError> {
    if members.contains_key(key) {
        required(members, key)
    } else {
        Ok(None)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "straight from the file")]
fn time_zone(name: String) -> Result<Tz, RulesError> {
    let unknown = || RulesError::Wrong("time_zone", format!("{name:?} is no IANA time zone"));
    name.parse().map_err(|_| unknown())
}

fn response_hours(hours: Option<u16>) -> Result<Option<u16>, RulesError> {
    match hours {
        Some(0) | Some(2_001..) => Err(RulesError::Wrong(
            "response_hours",
            "must be a whole number from 1 to 2000, or null".to_owned(),
        )),
        hours => Ok(hours),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = r#"{"time_zone":"Europe/Stockholm","clock":"working-days",
        "response_hours":24,"opening_hours":{"mon":["08:00-16:30"]},
        "closed_days":["2026-12-24"],"early_closing":{"2026-12-23":"12:00"}}"#;

    fn error_of(rules: &str) -> String {
        serde_json::from_str::<DueRules>(rules)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn seasons_and_outside_hours_may_be_left_out() {
        let rules: DueRules = serde_json::from_str(RULES).unwrap();
        assert_eq!(rules.outside_hours, OutsideHours::FromNextOpening);
        assert_eq!(rules.seasons, vec![]);
    }

    #[test]
    fn no_promise_is_null_and_never_left_out() {
        let null = RULES.replace(":24,", ":null,");
        let rules: DueRules = serde_json::from_str(&null).unwrap();
        assert_eq!(rules.response_hours, None);
        let absent = RULES.replace(r#""response_hours":24,"#, "");
        assert!(error_of(&absent).contains("response_hours"));
    }

    #[test]
    fn every_error_names_its_key() {
        let with = |from: &str, to: &str| error_of(&RULES.replace(from, to));
        assert!(with("Europe/Stockholm", "Europe/Sthlm").contains("time_zone"));
        assert!(with("working-days", "weekdays").contains("clock"));
        assert!(with(":24,", ":0,").contains("response_hours"));
        assert!(with(":24,", ":2001,").contains("response_hours"));
        assert!(with(":24,", ":1.5,").contains("response_hours"));
        assert!(with("08:00-16:30", "8-25").contains("opening_hours"));
        assert!(with("2026-12-24", "2026-02-30").contains("closed_days"));
        assert!(with("12:00", "noon").contains("early_closing"));
        assert!(with("\"clock\"", "\"holidays\":[],\"clock\"").contains("holidays"));
    }
}
