//! Opening hours: spans a weekday, seasons, early closings.

mod as_json;
mod from_day;
mod typed;

use super::calendar::DateSpan;
use chrono::{NaiveDate, Weekday};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

pub use from_day::{BEGINNING, seasons_with_past_hours};
pub use typed::{parse_spans, spans_text};

/// A time of day in minutes from midnight, 0-1440; 1440 is `24:00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MinuteOfDay(u16);

/// The days on which opening hours are cut off, with the time of day.
pub type EarlyClosings = BTreeMap<NaiveDate, MinuteOfDay>;

/// Why a text is not opening hours.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum HoursError {
    #[error("{0:?} is not a time of day like 08:00")]
    NotATime(String),
    #[error("{0:?} is not a span like 08:00-16:30")]
    NotASpan(String),
    #[error("{0} ends before it begins")]
    EndsBeforeStart(String),
    #[error("{0} and {1} overlap")]
    Overlap(String, String),
    #[error("{0:?} is not a weekday like mon")]
    NotAWeekday(String),
    #[error("a season from {0} to {1} ends before it begins")]
    SeasonEndsBeforeStart(NaiveDate, NaiveDate),
}

impl MinuteOfDay {
    /// Midnight at the day's start.
    pub const MIDNIGHT: MinuteOfDay = MinuteOfDay(0);
    /// Midnight at the day's end, `24:00`.
    pub const END_OF_DAY: MinuteOfDay = MinuteOfDay(1440);

    /// The time of day, or nothing past `24:00`.
    pub fn from_hour_minute(hour: u16, minute: u16) -> Option<MinuteOfDay> {
        (minute < 60)
            .then_some(hour.checked_mul(60)?.checked_add(minute)?)
            .filter(|m| *m <= 1440)
            .map(MinuteOfDay)
    }

    /// Minutes from midnight, 0-1440.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl FromStr for MinuteOfDay {
    type Err = HoursError;

    /// Reads `HH:MM`, `HH.MM`, `H:MM` and `HH`.
    fn from_str(text: &str) -> Result<MinuteOfDay, HoursError> {
        let error = || HoursError::NotATime(text.to_owned());
        let number = |part: &str| {
            if part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse().ok()
            } else {
                None
            }
        };
        let (hour, minute) = text
            .trim()
            .split_once([':', '.'])
            .unwrap_or((text.trim(), "00"));
        if minute.len() != 2 {
            return Err(error());
        }
        let time = number(hour)
            .zip(number(minute))
            .and_then(|(h, m)| MinuteOfDay::from_hour_minute(h, m));
        time.ok_or_else(error)
    }
}

impl fmt::Display for MinuteOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A half-open span of a day, in civil time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OpeningSpan {
    opens: MinuteOfDay,
    closes: MinuteOfDay,
}

impl OpeningSpan {
    /// A span that holds at least a minute.
    pub fn new(opens: MinuteOfDay, closes: MinuteOfDay) -> Result<OpeningSpan, HoursError> {
        let span = OpeningSpan { opens, closes };
        if opens < closes {
            Ok(span)
        } else {
            Err(HoursError::EndsBeforeStart(span.to_string()))
        }
    }

    /// When it opens.
    pub fn opens(self) -> MinuteOfDay {
        self.opens
    }

    /// When it closes.
    pub fn closes(self) -> MinuteOfDay {
        self.closes
    }

    /// What is left when the day ends at this time; nothing when it would open then or later.
    pub fn cut_off_at(self, time: MinuteOfDay) -> Option<OpeningSpan> {
        (self.opens < time).then_some(OpeningSpan {
            opens: self.opens,
            closes: self.closes.min(time),
        })
    }
}

impl FromStr for OpeningSpan {
    type Err = HoursError;

    /// Reads `HH:MM-HH:MM`; an en dash and spaces around it are understood.
    fn from_str(text: &str) -> Result<OpeningSpan, HoursError> {
        let (opens, closes) = text
            .split_once(['-', '–'])
            .ok_or_else(|| HoursError::NotASpan(text.to_owned()))?;
        OpeningSpan::new(opens.parse()?, closes.parse()?)
    }
}

impl fmt::Display for OpeningSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.opens, self.closes)
    }
}

/// For each weekday zero or more spans, in order, without overlaps.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OpeningHours([Vec<OpeningSpan>; 7]);

/// A dated period, both ends included, with opening hours of its own.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "as_json::SeasonInFile", into = "as_json::SeasonInFile")]
pub struct Season {
    pub span: DateSpan,
    pub opening_hours: OpeningHours,
}

/// Monday to Sunday.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "mon"),
    (Weekday::Tue, "tue"),
    (Weekday::Wed, "wed"),
    (Weekday::Thu, "thu"),
    (Weekday::Fri, "fri"),
    (Weekday::Sat, "sat"),
    (Weekday::Sun, "sun"),
];

/// The three-letter English word for a weekday, as in files.
pub fn weekday_code(weekday: Weekday) -> &'static str {
    WEEKDAYS[weekday.num_days_from_monday() as usize].1
}

/// The weekday with this three-letter word.
pub fn weekday_from_code(code: &str) -> Result<Weekday, HoursError> {
    let found = WEEKDAYS.into_iter().find(|(_, word)| *word == code);
    found
        .map(|(weekday, _)| weekday)
        .ok_or_else(|| HoursError::NotAWeekday(code.to_owned()))
}

impl OpeningHours {
    /// Monday to Friday 08:00-16:30.
    pub fn weekdays_8_to_16_30() -> OpeningHours {
        let span = OpeningSpan {
            opens: MinuteOfDay(8 * 60),
            closes: MinuteOfDay(16 * 60 + 30),
        };
        let mut hours = OpeningHours::default();
        hours.0[..5].iter_mut().for_each(|day| day.push(span));
        hours
    }

    /// The weekday's spans, in order.
    pub fn spans(&self, weekday: Weekday) -> &[OpeningSpan] {
        &self.0[weekday.num_days_from_monday() as usize]
    }

    /// The same hours with one weekday's spans replaced; spans that touch are kept apart.
    ///
    /// # Errors
    /// When two spans overlap.
    pub fn with(
        mut self,
        weekday: Weekday,
        mut spans: Vec<OpeningSpan>,
    ) -> Result<OpeningHours, HoursError> {
        spans.sort_unstable();
        if let Some(pair) = spans.windows(2).find(|pair| pair[1].opens < pair[0].closes) {
            return Err(HoursError::Overlap(
                pair[0].to_string(),
                pair[1].to_string(),
            ));
        }
        self.0[weekday.num_days_from_monday() as usize] = spans;
        Ok(self)
    }

    /// Whether no weekday has a span.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Whether every weekday is open from midnight to midnight.
    pub fn is_always_open(&self) -> bool {
        self.0.iter().all(|spans| {
            let from_midnight = MinuteOfDay::MIDNIGHT;
            let open_until = spans.iter().fold(from_midnight, |open_until, span| {
                if span.opens <= open_until {
                    open_until.max(span.closes)
                } else {
                    open_until
                }
            });
            open_until == MinuteOfDay::END_OF_DAY
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(json: &str) -> Result<OpeningHours, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn hours_are_the_same_after_a_round_trip() {
        let json = r#"{"mon":["08:00-12:00","13:00-24:00"],"sun":["00:00-24:00"]}"#;
        assert_eq!(serde_json::to_string(&hours(json).unwrap()).unwrap(), json);
    }

    #[test]
    fn spans_that_overlap_are_refused_and_spans_that_touch_are_not() {
        let error = hours(r#"{"mon":["08:00-12:00","11:59-13:00"]}"#).unwrap_err();
        assert!(error.contains("08:00-12:00 and 11:59-13:00 overlap"));
        assert!(hours(r#"{"mon":["12:00-13:00","08:00-12:00"]}"#).is_ok());
    }

    #[test]
    fn a_span_that_holds_nothing_is_refused() {
        assert!("08:00-08:00".parse::<OpeningSpan>().is_err());
        assert!("23:00-24:01".parse::<OpeningSpan>().is_err());
        assert!("-08:00".parse::<OpeningSpan>().is_err());
    }

    #[test]
    fn an_unknown_weekday_is_named() {
        let error = hours(r#"{"monday":[]}"#).unwrap_err();
        assert!(error.contains("monday"), "{error}");
    }

    #[test]
    fn a_season_keeps_its_members_and_refuses_others() {
        let json =
            r#"{"from":"2026-06-01","to":"2026-08-31","opening_hours":{"mon":["09:00-12:00"]}}"#;
        let season: Season = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&season).unwrap(), json);
        let unknown = r#"{"from":"2026-06-01","to":"2026-08-31","opening_hours":{},"name":"x"}"#;
        let error = serde_json::from_str::<Season>(unknown).unwrap_err();
        assert!(error.to_string().contains("name"), "{error}");
    }

    #[test]
    fn a_season_ends_no_sooner_than_it_begins() {
        let json = r#"{"from":"2026-06-02","to":"2026-06-01","opening_hours":{}}"#;
        assert!(serde_json::from_str::<Season>(json).is_err());
    }

    #[test]
    fn early_closing_cuts_a_span_off_or_drops_it() {
        let span: OpeningSpan = "13:00-16:30".parse().unwrap();
        let at = |time: &str| span.cut_off_at(time.parse().unwrap());
        assert_eq!(at("15:00"), "13:00-15:00".parse().ok());
        assert_eq!(at("13:00"), None);
        assert_eq!(at("17:00"), Some(span));
    }
}
