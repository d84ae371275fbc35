//! What an account's page should say about when questions are answered, ready to copy.

use super::hours;
use crate::domain::account::AccountDetails;
use crate::domain::deadline::{ClockKind, OutsideHours};
use crate::domain::language::Language;
use crate::domain::settings::Settings;
use crate::t;
use chrono::NaiveDate;

/// Days and times, seasons to come, the promise, and what holds on days off. Nothing where the
/// account never opens.
pub fn page_text(
    language: Language,
    details: &AccountDetails,
    settings: &Settings,
    today: NaiveDate,
) -> Option<String> {
    let coming = details
        .seasons
        .iter()
        .filter(|season| !season.keeps_the_past() && today <= season.span.to);
    let seasons: Vec<String> = coming
        .map(|season| {
            let dates = hours::season_dates(language, season, today);
            match hours::week(language, &season.opening_hours) {
                Some(week) => t!(language, "page-season", dates = dates, hours = week),
                None => t!(language, "page-season-closed", dates = dates),
            }
        })
        .collect();
    let week = hours::week(language, &details.opening_hours);
    if week.is_none()
        && details
            .seasons
            .iter()
            .all(|season| season.opening_hours.is_empty())
    {
        return None;
    }
    let mut lines: Vec<String> = week
        .map(|week| t!(language, "page-hours", hours = week))
        .into_iter()
        .collect();
    lines.extend(seasons);
    lines.push(promise(language, details));
    if details.clock != ClockKind::Elapsed {
        lines.push(if settings.close_on_de_facto_holidays {
            t!(language, "page-holidays-and-eves")
        } else {
            t!(language, "page-holidays")
        });
    }
    Some(lines.join("\n"))
}

/// The promise in one or two sentences.
pub fn promise(language: Language, details: &AccountDetails) -> String {
    let Some(hours) = details.response_hours else {
        return t!(language, "page-no-promise");
    };
    let words = super::durations::hours(language, i64::from(hours));
    match details.clock {
        ClockKind::OpeningHours => t!(language, "page-promise-open", hours = words),
        ClockKind::Elapsed => t!(language, "page-promise-elapsed", hours = words),
        ClockKind::WorkingDays => {
            let within = match (hours / 24, hours % 24) {
                (days, 0) => t!(language, "page-promise-days", days = days),
                _ => t!(language, "page-promise-hours", hours = words),
            };
            let outside = match details.outside_hours {
                OutsideHours::FromNextOpening => t!(language, "page-outside-from-opening"),
                OutsideHours::ByNextClosing => t!(language, "page-outside-by-closing"),
            };
            format!("{within} {outside}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::Channel;
    use crate::domain::calendar::DateSpan;
    use crate::domain::opening_hours::{
        OpeningHours, Season, parse_spans, seasons_with_past_hours,
    };
    use chrono::Weekday;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn usual() -> AccountDetails {
        AccountDetails::with_usual_promise("Badhuset", Channel::Facebook)
    }

    fn text(language: Language, details: &AccountDetails) -> String {
        page_text(language, details, &Settings::default(), day("2026-12-21")).unwrap_or_default()
    }

    #[test]
    fn the_page_says_days_times_promise_and_days_off() {
        assert_eq!(
            text(Language::Sv, &usual()),
            "Vi svarar på frågor måndag–fredag 08:00–16:30.\n\
             Du får svar inom ett dygn på vardagar: senast samma tid nästa arbetsdag. \
             Kommer din fråga när vi har stängt räknas tiden från att vi öppnar.\n\
             På helgdagar, midsommarafton, julafton och nyårsafton svarar vi inte."
        );
        assert_eq!(
            text(Language::En, &usual()),
            "We answer questions Monday–Friday 08:00–16:30.\n\
             You will have an answer within one day on weekdays: by the same time on the next working day. \
             If your question comes when we are closed, the time counts from when we open.\n\
             We do not answer on public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve."
        );
    }

    #[test]
    fn coming_seasons_are_told_and_past_hours_are_not() {
        let summer = Season {
            span: DateSpan::new(day("2027-06-01"), day("2027-08-31")).unwrap(),
            opening_hours: OpeningHours::default()
                .with(Weekday::Mon, parse_spans("9-12").unwrap())
                .unwrap(),
        };
        let mut details = usual();
        details.seasons =
            seasons_with_past_hours(&details.opening_hours, &[summer], day("2026-12-01"));
        let text = text(Language::Sv, &details);
        assert!(
            text.contains("\n1 juni–31 augusti 2027: måndag 09:00–12:00.\n"),
            "{text}"
        );
        assert!(!text.contains("30 november"), "{text}");
    }

    #[test]
    fn every_promise_has_words_of_its_own() {
        let promise = |hours, clock| {
            promise(
                Language::Sv,
                &AccountDetails {
                    response_hours: hours,
                    clock,
                    ..usual()
                },
            )
        };
        assert!(promise(None, ClockKind::WorkingDays).contains("så snart vi kan"));
        assert!(
            promise(Some(48), ClockKind::WorkingDays)
                .starts_with("Du får svar inom 2 dygn på vardagar")
        );
        assert!(promise(Some(8), ClockKind::WorkingDays).starts_with("Du får svar inom 8 timmar"));
        assert!(promise(Some(24), ClockKind::OpeningHours).contains("bara den tid vi har öppet"));
        assert!(promise(Some(24), ClockKind::Elapsed).contains("alla dagar"));
    }

    #[test]
    fn a_page_cannot_say_when_an_account_that_never_opens_answers() {
        let details = AccountDetails {
            opening_hours: OpeningHours::default(),
            ..usual()
        };
        assert_eq!(
            page_text(
                Language::Sv,
                &details,
                &Settings::default(),
                day("2026-12-21")
            ),
            None
        );
    }
}
