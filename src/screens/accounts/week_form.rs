//! The opening hours of a week as they are typed.

use crate::domain::opening_hours::{
    HoursError, MinuteOfDay, OpeningHours, OpeningSpan, parse_spans, spans_text,
};
use crate::text::hours::WEEK;
use chrono::Weekday;

/// One text a weekday, Monday first; empty is closed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WeekForm {
    days: [String; 7],
}

/// The hours a closed day gets when it is opened.
const USUAL_DAY: &str = "08:00–16:30";
/// Where a whole day is cut for lunch.
const LUNCH: (u16, u16) = (12, 13);

impl WeekForm {
    /// The form filled with hours.
    pub fn of(hours: &OpeningHours) -> WeekForm {
        WeekForm {
            days: WEEK.map(|day| spans_text(hours.spans(day))),
        }
    }

    /// The text of a weekday.
    pub fn text(&self, day: Weekday) -> &str {
        &self.days[index(day)]
    }

    /// The text of a weekday, to be written in.
    pub fn text_mut(&mut self, day: Weekday) -> &mut String {
        &mut self.days[index(day)]
    }

    /// What a weekday says.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn spans(&self, day: Weekday) -> Result<Vec<OpeningSpan>, HoursError> {
        parse_spans(self.text(day))
    }

    /// What all weekdays say, if every one can be read.
    pub fn hours(&self) -> Option<OpeningHours> {
        WEEK.into_iter()
            .try_fold(OpeningHours::default(), |hours, day| {
                hours.with(day, self.spans(day).ok()?).ok()
            })
    }

    /// Writes what can be read the way hours are shown.
    pub fn tidy(&mut self, day: Weekday) {
        if let Ok(spans) = self.spans(day) {
            *self.text_mut(day) = spans_text(&spans);
        }
    }

    /// Gives Monday to Friday the text of one weekday.
    pub fn copy_to_working_week(&mut self, day: Weekday) {
        let text = self.text(day).to_owned();
        self.days[..5]
            .iter_mut()
            .for_each(|other| other.clone_from(&text));
    }

    /// One span more: a closed day opens, a day open over lunch is cut there, else the field waits
    /// for the next span to be typed.
    pub fn add_span(&mut self, day: Weekday) {
        let Ok(mut spans) = self.spans(day) else {
            return;
        };
        *self.text_mut(day) = if spans.is_empty() {
            USUAL_DAY.to_owned()
        } else if cut_for_lunch(&mut spans) {
            spans_text(&spans)
        } else {
            format!("{}, ", spans_text(&spans))
        };
    }

    /// One span less, the last; what cannot be read is cleared.
    pub fn remove_span(&mut self, day: Weekday) {
        let mut spans = self.spans(day).unwrap_or_default();
        spans.pop();
        *self.text_mut(day) = spans_text(&spans);
    }
}

fn cut_for_lunch(spans: &mut Vec<OpeningSpan>) -> bool {
    let time = |hour| MinuteOfDay::from_hour_minute(hour, 0);
    let (Some(from), Some(to)) = (time(LUNCH.0), time(LUNCH.1)) else {
        return false;
    };
    let Some(index) = spans
        .iter()
        .position(|span| span.opens() < from && to < span.closes())
    else {
        return false;
    };
    let span = spans[index];
    let (Ok(morning), Ok(afternoon)) = (
        OpeningSpan::new(span.opens(), from),
        OpeningSpan::new(to, span.closes()),
    ) else {
        return false;
    };
    spans.splice(index..=index, [morning, afternoon]);
    true
}

fn index(day: Weekday) -> usize {
    day.num_days_from_monday() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_copied_to_the_working_week_leaves_the_weekend() {
        let mut week = WeekForm::default();
        *week.text_mut(Weekday::Wed) = "9-15".to_owned();
        *week.text_mut(Weekday::Sat) = "10-12".to_owned();
        week.copy_to_working_week(Weekday::Wed);
        assert_eq!(week.text(Weekday::Mon), "9-15");
        assert_eq!(week.text(Weekday::Sat), "10-12");
        assert_eq!(week.text(Weekday::Sun), "");
    }

    #[test]
    fn one_span_more_opens_a_day_and_then_cuts_it_for_lunch() {
        let mut week = WeekForm::default();
        week.add_span(Weekday::Mon);
        assert_eq!(week.text(Weekday::Mon), "08:00–16:30");
        week.add_span(Weekday::Mon);
        assert_eq!(week.text(Weekday::Mon), "08:00–12:00, 13:00–16:30");
        week.add_span(Weekday::Mon);
        assert_eq!(week.text(Weekday::Mon), "08:00–12:00, 13:00–16:30, ");
        week.remove_span(Weekday::Mon);
        assert_eq!(week.text(Weekday::Mon), "08:00–12:00");
        week.remove_span(Weekday::Mon);
        assert_eq!(week.text(Weekday::Mon), "");
    }

    #[test]
    fn hours_are_there_only_when_every_day_can_be_read() {
        let mut week = WeekForm::of(&OpeningHours::weekdays_8_to_16_30());
        assert_eq!(week.hours(), Some(OpeningHours::weekdays_8_to_16_30()));
        *week.text_mut(Weekday::Tue) = "åtta till fem".to_owned();
        assert_eq!(week.hours(), None);
        week.tidy(Weekday::Tue);
        assert_eq!(week.text(Weekday::Tue), "åtta till fem");
    }
}
