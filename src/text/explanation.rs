//! Why a deadline lies where it does, in words.

use super::closed_days::{closed_reason, holidays_unknown};
use super::dates::{short_date, short_date_time, time_of_day};
use super::durations::{hours, hours_minutes};
use crate::domain::deadline::ClockKind;
use crate::domain::explanation::{
    CountedSpan, ExplainedDay, Explanation, HolidayKnowledge, Outcome,
};
use crate::domain::language::Language;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

/// The explanation line by line: receipt, start, each day or run of days, the sum, the rule.
pub fn explanation_lines(language: Language, zone: Tz, explanation: &Explanation) -> Vec<String> {
    let words = Words {
        language,
        zone,
        today: explanation.received.with_timezone(&zone).date_naive(),
    };
    let mut lines = vec![words.received(explanation.received)];
    if let Some(starts) = explanation.starts.filter(|s| *s != explanation.received) {
        lines.push(words.starts(starts));
    }
    let runs = explanation.days.chunk_by(is_one_run);
    lines.extend(runs.map(|run| words.days(run)));
    lines.extend(words.sum(explanation));
    lines.extend(words.outcome(explanation));
    if explanation.holidays == HolidayKnowledge::OutsideKnownYears {
        lines.push(holidays_unknown(language));
    }
    lines
}

/// Days on end that are skipped for the same reason are told of together.
fn is_one_run(one: &ExplainedDay, next: &ExplainedDay) -> bool {
    one.skipped.is_some() && one.skipped == next.skipped && next.counted.is_empty()
}

/// A longer sum is told by how many days it has.
const MOST_ADDENDS: usize = 5;

struct Words {
    language: Language,
    zone: Tz,
    /// Years are left out where they are that of the receipt.
    today: NaiveDate,
}

impl Words {
    fn received(&self, at: DateTime<Utc>) -> String {
        let at = self.moment(at);
        match self.language {
            Language::Sv => format!("Kom in {at}."),
            Language::En => format!("Received {at}."),
        }
    }

    fn starts(&self, at: DateTime<Utc>) -> String {
        let at = self.moment(at);
        match self.language {
            Language::Sv => format!("Tiden börjar räknas {at}, vid nästa öppning."),
            Language::En => format!("The time counts from {at}, the next opening."),
        }
    }

    fn days(&self, run: &[ExplainedDay]) -> String {
        let dates = match run {
            [first, .., last] => format!("{}–{}", self.date(first.date), self.date(last.date)),
            _ => run.iter().map(|day| self.date(day.date)).collect(),
        };
        let Some(day) = run.first() else {
            return dates;
        };
        let counted = hours_minutes(self.language, day.counted_seconds);
        match &day.skipped {
            Some(reason) if day.counted.is_empty() => {
                format!("{dates}: 0 h, {}", closed_reason(self.language, reason))
            }
            _ if day.counted.is_empty() => format!("{dates}: 0 h, {}", self.already_closed()),
            _ => format!("{dates}: {counted} ({})", spans(&day.counted)),
        }
    }

    fn already_closed(&self) -> &'static str {
        match self.language {
            Language::Sv => "hade redan stängt",
            Language::En => "had already closed",
        }
    }

    fn sum(&self, explanation: &Explanation) -> Option<String> {
        let counted = explanation.days.iter().map(|day| day.counted_seconds);
        let parts: Vec<_> = counted
            .filter(|seconds| *seconds > 0)
            .map(|seconds| hours_minutes(self.language, seconds))
            .collect();
        let promised = hours(self.language, i64::from(explanation.rule.response_hours?));
        let rule = clock_rule(self.language, explanation.rule.clock);
        match (parts.len(), self.language) {
            (0, _) => None,
            (1, _) => Some(format!("{promised}. {rule}")),
            (2..=MOST_ADDENDS, _) => Some(format!("{} = {promised}. {rule}", parts.join(" + "))),
            (days, Language::Sv) => Some(format!("{promised} på {days} dagar. {rule}")),
            (days, Language::En) => Some(format!("{promised} over {days} days. {rule}")),
        }
    }

    fn outcome(&self, explanation: &Explanation) -> Vec<String> {
        let mut lines: Vec<_> = self.adjustment(explanation.outcome).into_iter().collect();
        if let Some(due) = explanation.due {
            let due = self.moment(due);
            lines.push(match self.language {
                Language::Sv => format!("Svara senast {due}."),
                Language::En => format!("Answer by {due}."),
            });
        }
        lines
    }

    fn adjustment(&self, outcome: Outcome) -> Option<String> {
        let sv = self.language == Language::Sv;
        let text = match outcome {
            Outcome::AsCounted => return None,
            Outcome::NoPromise if sv => "Kontot lovar ingen svarstid.".to_owned(),
            Outcome::NoPromise => "The account promises no answering time.".to_owned(),
            Outcome::NeverOpens if sv => {
                "Kontot har inga öppettider de närmaste 800 dagarna, så någon tid går inte att \
                 räkna ut."
                    .to_owned()
            }
            Outcome::NeverOpens => {
                "The account has no opening hours in the next 800 days, so no time can be worked \
                 out."
                    .to_owned()
            }
            Outcome::DoesNotEnd if sv => {
                "Kontot har för få öppettider: tiden är inte slut 800 dagar efter att den började."
                    .to_owned()
            }
            Outcome::DoesNotEnd => {
                "The account has too few opening hours: the time is not over 800 days after it \
                 began."
                    .to_owned()
            }
            Outcome::EndsAtClosing if sv => "Tiden tar slut precis vid stängning.".to_owned(),
            Outcome::EndsAtClosing => "The time ends exactly at closing.".to_owned(),
            Outcome::MovedBack {
                counted_to,
                closing,
            } => self.moved_back(counted_to, closing),
            Outcome::ByNextClosing { closing, .. } if sv => format!(
                "Det kom in när det var stängt, så svaret ska ges före stängning {}.",
                self.moment(closing)
            ),
            Outcome::ByNextClosing { closing, .. } => format!(
                "It came in outside opening hours, so it is answered by closing {}.",
                self.moment(closing)
            ),
        };
        Some(text)
    }

    fn moved_back(&self, counted_to: DateTime<Utc>, closing: DateTime<Utc>) -> String {
        let (counted_to, closing) = (self.moment(counted_to), self.moment(closing));
        match self.language {
            Language::Sv => format!(
                "Tiden tar slut {counted_to}, när det är stängt, och flyttas bakåt till närmaste \
                 stängning: {closing}."
            ),
            Language::En => format!(
                "The time ends {counted_to}, outside opening hours, and moves back to the latest \
                 closing: {closing}."
            ),
        }
    }

    fn date(&self, day: NaiveDate) -> String {
        short_date(self.language, day, self.today)
    }

    fn moment(&self, at: DateTime<Utc>) -> String {
        let civil = at.with_timezone(&self.zone).naive_local();
        short_date_time(self.language, civil, self.today)
    }
}

fn clock_rule(language: Language, clock: ClockKind) -> &'static str {
    match (clock, language) {
        (ClockKind::WorkingDays, Language::Sv) => "Bara arbetsdagar räknas.",
        (ClockKind::WorkingDays, Language::En) => "Only working days count.",
        (ClockKind::OpeningHours, Language::Sv) => "Bara öppettid räknas.",
        (ClockKind::OpeningHours, Language::En) => "Only opening hours count.",
        (ClockKind::Elapsed, Language::Sv) => "Alla timmar räknas.",
        (ClockKind::Elapsed, Language::En) => "All hours count.",
    }
}

fn spans(counted: &[CountedSpan]) -> String {
    let spans = counted.iter().map(|span| {
        let to = if span.to.time() == NaiveTime::MIN {
            "24:00".to_owned()
        } else {
            time_of_day(span.to.time())
        };
        format!("{}–{to}", time_of_day(span.from.time()))
    });
    spans.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{AccountCalendar, CalendarRules, DateSpan};
    use crate::domain::deadline::{OutsideHours, ResponseRule};
    use crate::domain::explanation::explain;

    fn lines(language: Language, clock: ClockKind, hours: Option<u16>, at: &str) -> Vec<String> {
        let at = DateTime::parse_from_rfc3339(at).unwrap().to_utc();
        let tables = DateSpan::of_day(at.date_naive());
        let calendar = AccountCalendar::new(CalendarRules::default(), tables);
        let rule = ResponseRule {
            clock,
            response_hours: hours,
            outside_hours: OutsideHours::ByNextClosing,
        };
        let explanation = explain(&calendar, &rule, at);
        explanation_lines(language, calendar.rules().time_zone, &explanation)
    }

    #[test]
    fn a_weekend_counts_nothing_and_says_why() {
        let friday = "2026-12-18T10:55:00+01:00";
        assert_eq!(
            lines(Language::Sv, ClockKind::WorkingDays, Some(24), friday),
            [
                "Kom in fre 18 dec 10:55.",
                "fre 18 dec: 13 h 5 min (10:55–24:00)",
                "lör 19 dec–sön 20 dec: 0 h, inga öppettider",
                "mån 21 dec: 10 h 55 min (00:00–10:55)",
                "13 h 5 min + 10 h 55 min = 24 timmar. Bara arbetsdagar räknas.",
                "Svara senast mån 21 dec 10:55.",
            ]
        );
    }

    #[test]
    fn holidays_are_named_and_a_year_is_told_when_it_changes() {
        let wednesday = "2026-12-30T15:30:00+01:00";
        assert_eq!(
            lines(Language::En, ClockKind::OpeningHours, Some(2), wednesday),
            [
                "Received Wed 30 Dec 15:30.",
                "Wed 30 Dec: 1 h (15:30–16:30)",
                "Thu 31 Dec: 0 h, New Year's Eve",
                "Fri 1 Jan 2027: 0 h, New Year's Day",
                "Sat 2 Jan 2027–Sun 3 Jan 2027: 0 h, no opening hours",
                "Mon 4 Jan 2027: 1 h (08:00–09:00)",
                "1 h + 1 h = 2 hours. Only opening hours count.",
                "Answer by Mon 4 Jan 2027 09:00.",
            ]
        );
    }

    #[test]
    fn a_long_sum_is_told_in_days() {
        let monday = "2026-02-02T08:00:00+01:00";
        let told = lines(Language::Sv, ClockKind::WorkingDays, Some(240), monday);
        assert!(told.contains(&"240 timmar på 11 dagar. Bara arbetsdagar räknas.".to_owned()));
    }

    #[test]
    fn a_time_at_night_is_moved_back_and_both_are_told() {
        let told = lines(
            Language::Sv,
            ClockKind::WorkingDays,
            Some(12),
            "2026-12-14T10:00:00+01:00",
        );
        assert!(told.contains(
            &"Tiden tar slut mån 14 dec 22:00, när det är stängt, och flyttas bakåt till närmaste \
              stängning: mån 14 dec 16:30."
                .to_owned()
        ));
    }

    #[test]
    fn what_comes_in_the_evening_starts_at_the_opening() {
        let told = lines(
            Language::Sv,
            ClockKind::WorkingDays,
            Some(24),
            "2026-12-14T18:00:00+01:00",
        );
        assert_eq!(
            told[1],
            "Tiden börjar räknas tis 15 dec 08:00, vid nästa öppning."
        );
        assert_eq!(told[2], "mån 14 dec: 0 h, hade redan stängt");
        assert!(
            told.iter()
                .any(|line| line.contains("före stängning tis 15 dec 16:30"))
        );
    }

    #[test]
    fn no_promise_is_said_in_one_sentence() {
        let told = lines(
            Language::Sv,
            ClockKind::Elapsed,
            None,
            "2026-12-14T18:00:00Z",
        );
        assert_eq!(
            told,
            ["Kom in mån 14 dec 19:00.", "Kontot lovar ingen svarstid."]
        );
    }
}
