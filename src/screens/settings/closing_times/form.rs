//! The times as they are being typed.

use crate::domain::language::Language;
use crate::domain::settings::Settings;
use crate::t;

/// The most days and minutes that make sense.
const MOST_DAYS: u16 = 366;
const MOST_MINUTES: u16 = 1440;

/// A number or a list of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    MustClose,
    RecommendClosing,
    Gaps,
    Closing,
    CheckAfterOpening,
    CheckBeforeClosing,
    CloseBefore,
}

impl Field {
    /// All of them, in order.
    pub const ALL: [Field; 7] = [
        Field::MustClose,
        Field::RecommendClosing,
        Field::Gaps,
        Field::Closing,
        Field::CheckAfterOpening,
        Field::CheckBeforeClosing,
        Field::CloseBefore,
    ];

    pub fn label(self, language: Language) -> String {
        match self {
            Field::MustClose => t!(language, "times-must-close"),
            Field::RecommendClosing => t!(language, "times-recommend-closing"),
            Field::Gaps => t!(language, "times-gaps"),
            Field::Closing => t!(language, "times-closing"),
            Field::CheckAfterOpening => t!(language, "times-check-after"),
            Field::CheckBeforeClosing => t!(language, "times-check-before"),
            Field::CloseBefore => t!(language, "times-close-before"),
        }
    }

    pub fn help(self, language: Language) -> String {
        match self {
            Field::MustClose => t!(language, "times-must-close-help"),
            Field::RecommendClosing => t!(language, "times-recommend-closing-help"),
            Field::Gaps => t!(language, "times-gaps-help"),
            Field::Closing => t!(language, "times-closing-help"),
            Field::CheckAfterOpening => t!(language, "times-check-after-help"),
            Field::CheckBeforeClosing => t!(language, "times-check-before-help"),
            Field::CloseBefore => t!(language, "times-close-before-help"),
        }
    }

    pub fn of(self, settings: &Settings) -> String {
        let times = &settings.reminders;
        match self {
            Field::MustClose => settings.must_close_from_days.to_string(),
            Field::RecommendClosing => settings.recommend_closing_from_days.to_string(),
            Field::Gaps => {
                let days = times.gap_working_days.iter().map(u16::to_string);
                days.collect::<Vec<_>>().join(", ")
            }
            Field::Closing => times.closing_working_days.to_string(),
            Field::CheckAfterOpening => times.check_minutes_after_opening.to_string(),
            Field::CheckBeforeClosing => times.check_minutes_before_closing.to_string(),
            Field::CloseBefore => times.close_minutes_before.to_string(),
        }
    }

    /// Puts what was typed into the settings; false where it is not understood.
    pub fn read(self, text: &str, settings: &mut Settings) -> bool {
        let times = &mut settings.reminders;
        match self {
            Field::MustClose => number(text, 1, MOST_DAYS, &mut settings.must_close_from_days),
            Field::RecommendClosing => {
                let days = &mut settings.recommend_closing_from_days;
                number(text, 1, MOST_DAYS, days)
            }
            Field::Gaps => match list(text) {
                Some(days) => {
                    times.gap_working_days = days;
                    true
                }
                None => false,
            },
            Field::Closing => number(text, 0, MOST_DAYS, &mut times.closing_working_days),
            Field::CheckAfterOpening => {
                let minutes = &mut times.check_minutes_after_opening;
                number(text, 0, MOST_MINUTES, minutes)
            }
            Field::CheckBeforeClosing => {
                let minutes = &mut times.check_minutes_before_closing;
                number(text, 0, MOST_MINUTES, minutes)
            }
            Field::CloseBefore => number(text, 0, MOST_MINUTES, &mut times.close_minutes_before),
        }
    }

    pub fn error(self, language: Language) -> String {
        let whole = |from: u16, to: u16| t!(language, "times-number-wrong", from = from, to = to);
        match self {
            Field::MustClose | Field::RecommendClosing => whole(1, MOST_DAYS),
            Field::Gaps => t!(language, "times-list-wrong"),
            Field::Closing => whole(0, MOST_DAYS),
            Field::CheckAfterOpening | Field::CheckBeforeClosing | Field::CloseBefore => {
                whole(0, MOST_MINUTES)
            }
        }
    }
}

fn number(text: &str, least: u16, most: u16, value: &mut u16) -> bool {
    let typed = text.trim().parse::<u16>().ok();
    let typed = typed.filter(|typed| (least..=most).contains(typed));
    if let Some(typed) = typed {
        *value = typed;
    }
    typed.is_some()
}

/// Reads "20, 10, 5"; the longest first, each once. An empty list tells of gaps daily only.
fn list(text: &str) -> Option<Vec<u16>> {
    let parts = text.split([',', ';', ' ']).map(str::trim);
    let days = parts.filter(|part| !part.is_empty()).map(|part| {
        let days = part.parse::<u16>().ok();
        days.filter(|days| (1..=MOST_DAYS).contains(days))
    });
    let mut days: Vec<u16> = days.collect::<Option<_>>()?;
    days.sort_unstable_by(|one, other| other.cmp(one));
    days.dedup();
    Some(days)
}

/// The times as they are being typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::screens::settings) struct Form {
    /// The version the form was filled from, and what it said then.
    pub(super) version: i64,
    pub(super) begun: [String; 7],
    pub(super) typed: [String; 7],
}

/// What the fields say when nobody has typed in them.
pub(super) fn typed_of(settings: &Settings) -> [String; 7] {
    Field::ALL.map(|field| field.of(settings))
}

impl Form {
    /// The form filled with what is stored.
    pub(super) fn of(settings: &Settings) -> Form {
        Form {
            version: settings.version,
            begun: typed_of(settings),
            typed: typed_of(settings),
        }
    }

    /// A change of other settings is none to this form.
    pub(super) fn follow(&mut self, settings: &Settings) {
        if self.begun == typed_of(settings) {
            self.version = settings.version;
        }
    }

    /// The settings that the form says; none where something is not understood.
    pub(super) fn read(&self, before: &Settings) -> Option<Settings> {
        let mut settings = before.clone();
        let all = Field::ALL.iter().zip(&self.typed);
        let understood = all.fold(true, |all, (field, text)| {
            field.read(text, &mut settings) && all
        });
        understood.then_some(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_back_as_it_was() {
        let mut settings = Settings::default();
        settings.reminders.gap_working_days = vec![30, 2];
        settings.must_close_from_days = 3;
        assert_eq!(Form::of(&settings).read(&settings), Some(settings));
    }

    #[test]
    fn days_are_read_in_any_order_the_longest_first_and_each_once() {
        assert_eq!(list(" 1, 20;10 5,10"), Some(vec![20, 10, 5, 1]));
        assert_eq!(list(""), Some(Vec::new()));
        for wrong in ["0", "5, x", "-1", "400", "1.5"] {
            assert_eq!(list(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_field_by_field() {
        let settings = Settings::default();
        for (place, wrong) in [
            (0, "0"),
            (1, "0"),
            (2, "tio"),
            (3, ""),
            (4, "1441"),
            (6, "-5"),
        ] {
            let mut form = Form::of(&settings);
            form.typed[place] = wrong.to_owned();
            assert_eq!(form.read(&settings), None, "{wrong}");
        }
    }

    #[test]
    fn another_part_of_the_settings_may_change_meanwhile() {
        let settings = Settings::default();
        let mut form = Form::of(&settings);
        form.typed[0] = "2".to_owned();
        let renamed = Settings {
            municipality: Some("Exempelby".to_owned()),
            version: 4,
            ..settings.clone()
        };
        form.follow(&renamed);
        assert_eq!(form.version, 4);
        let stricter = Settings {
            must_close_from_days: 5,
            version: 5,
            ..renamed
        };
        form.follow(&stricter);
        assert_eq!(form.version, 4, "the same field was changed");
    }
}
