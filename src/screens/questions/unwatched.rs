//! That the answer is due on a day when nobody will see the question, with the way to mend it.

use crate::domain::due_day::{Unwatched, UnwatchedDue};
use crate::domain::ids::QuestionId;
use crate::screens::action::Action;
use crate::screens::coverage::Target;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::icons;
use crate::widgets::link::small_link_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// The sentence, made when the question is loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnwatchedWords {
    due: UnwatchedDue,
    sentence: String,
}

impl UnwatchedWords {
    /// The words for a question, where they are needed.
    pub fn of(desk: &Desk, question: QuestionId) -> Option<UnwatchedWords> {
        let language = desk.language;
        let due = desk.unwatched_due(question)?;
        let day = dates::relative_day(language, due.day, desk.today());
        let sentence = match due.why {
            Unwatched::Gap => t!(language, "check-due-gap-long", day = day),
            Unwatched::Closed => t!(language, "check-due-closed-long", day = day),
        };
        Some(UnwatchedWords { due, sentence })
    }
}

/// Draws the sentence; where somebody can be put in, with the link to the day.
pub fn unwatched_ui(ui: &mut Ui, words: &UnwatchedWords, desk: &Desk) -> Option<Action> {
    let tokens = tokens(ui);
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let sign = icons::icon_fill(icons::WARNING).size(14.0);
        ui.label(sign.color(tokens.warning));
        let sentence = TypeStyle::DenseStrong.rich(&words.sentence);
        ui.label(sentence.color(tokens.warning));
        if words.due.why == Unwatched::Gap {
            let label = if desk.may_edit() {
                t!(desk.language, "check-assign")
            } else {
                t!(desk.language, "check-show")
            };
            if small_link_ui(ui, &label).clicked() {
                let (account, day) = (words.due.account, words.due.day);
                action = Some(Action::OpenCoverage(Target::Day { account, day }));
            }
        }
    });
    action
}
