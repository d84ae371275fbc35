//! The states of a question in words.

use crate::domain::language::Language;
use crate::domain::thread::QuestionState;
use crate::t;

/// "Ny", "Besvarad", "Väntar på kollega".
pub fn question_state(language: Language, state: QuestionState) -> String {
    match state {
        QuestionState::New => t!(language, "question-new"),
        QuestionState::HoldingReplySent => t!(language, "question-holding-reply"),
        QuestionState::WaitingForColleague => t!(language, "question-waiting"),
        QuestionState::Answered => t!(language, "question-answered"),
        QuestionState::NoAnswerNeeded => t!(language, "question-no-answer-needed"),
        QuestionState::Moderated => t!(language, "question-moderated"),
    }
}
