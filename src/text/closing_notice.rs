//! A closing's days and moments as they stand in a notice to citizens.

use super::dates;
use crate::domain::calendar::DateSpan;
use crate::domain::closing::Closing;
use crate::domain::language::Language;
use crate::domain::placeholder::KnownPlaceholder;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// What fills a notice's fields about the closing.
#[derive(Clone, Copy, Debug)]
pub struct NoticeDates<'c> {
    /// The language of the notice, not of the window.
    pub language: Language,
    pub zone: Tz,
    /// Another year than today's is told.
    pub today: NaiveDate,
    pub closing: &'c Closing,
}

impl NoticeDates<'_> {
    /// "torsdag 24 december", "måndag 28 december 08:00".
    ///
    /// Where the account starts or ends nobody watches before or after: the moment there and the day
    /// stay open, for somebody who knows to fill in.
    pub fn value(self, known: KnownPlaceholder) -> Option<String> {
        let DateSpan { from, to } = self.closing.run;
        match known {
            KnownPlaceholder::FirstDay => self.closing.close_by.map(|_| self.day(from)),
            KnownPlaceholder::LastDay => self.closing.reopen_at.map(|_| self.day(to)),
            KnownPlaceholder::ClosesWhen => self.closing.close_by.map(|at| self.moment(at)),
            KnownPlaceholder::OpensWhen => self.closing.reopen_at.map(|at| self.moment(at)),
            _ => None,
        }
    }

    fn day(self, day: NaiveDate) -> String {
        dates::dated_in_sentence(self.language, day, self.today)
    }

    fn moment(self, at: DateTime<Utc>) -> String {
        let civil = at.with_timezone(&self.zone).naive_local();
        dates::moment_in_sentence(self.language, civil, self.today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::closing::ClosingLevel;
    use crate::domain::ids::AccountId;
    use crate::domain::placeholder::fill;

    const SWEDISH: &str = "Från [första dagen] till [sista dagen]: stängs [stängs när], öppnas [Öppnar  när]. \
                           Annars: [vart man vänder sig].";
    const ENGLISH: &str =
        "From [first day] to [last day]: closes [closes when], opens [opening when].";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(civil: &str) -> Option<DateTime<Utc>> {
        let moment =
            DateTime::parse_from_str(&format!("{civil}:00 +0100"), "%Y-%m-%d %H:%M:%S %z").unwrap();
        Some(moment.to_utc())
    }

    fn new_year() -> Closing {
        Closing {
            account: AccountId(1),
            run: DateSpan {
                from: day("2026-12-31"),
                to: day("2027-01-03"),
            },
            level: ClosingLevel::Recommended,
            close_by: at("2026-12-30 16:30"),
            reopen_at: at("2027-01-04 08:00"),
            ordinary_days: 0,
        }
    }

    fn filled(text: &str, language: Language, closing: &Closing) -> String {
        let dates = NoticeDates {
            language,
            zone: chrono_tz::Europe::Stockholm,
            today: day("2026-12-21"),
            closing,
        };
        fill(text, &|known| dates.value(known))
    }

    #[test]
    fn days_have_their_weekday_and_another_year_is_told() {
        assert_eq!(
            filled(SWEDISH, Language::Sv, &new_year()),
            "Från torsdag 31 december till söndag 3 januari 2027: stängs onsdag 30 december 16:30, \
             öppnas måndag 4 januari 2027 08:00. Annars: [vart man vänder sig]."
        );
    }

    #[test]
    fn an_english_notice_is_english_whatever_the_names_of_its_fields() {
        assert_eq!(
            filled(ENGLISH, Language::En, &new_year()),
            "From Thursday 31 December to Sunday 3 January 2027: closes Wednesday 30 December 16:30, \
             opens Monday 4 January 2027 08:00."
        );
    }

    #[test]
    fn where_the_account_starts_or_ends_the_fields_stay_open() {
        let mut closing = new_year();
        closing.reopen_at = None;
        let text = filled(SWEDISH, Language::Sv, &closing);
        assert!(text.starts_with("Från torsdag 31 december till [sista dagen]"));
        assert!(text.contains("stängs onsdag 30 december 16:30, öppnas [Öppnar  när]."));
        closing.close_by = None;
        let text = filled(SWEDISH, Language::Sv, &closing);
        assert!(text.starts_with("Från [första dagen] till [sista dagen]: stängs [stängs när]"));
    }
}
