//! The steps of a closing in words.

use crate::domain::closing::ClosingStep;
use crate::domain::language::Language;
use crate::t;

/// "Stäng kommentarer".
pub fn name(language: Language, step: ClosingStep) -> String {
    match step {
        ClosingStep::PublishNotice => t!(language, "step-publish-notice"),
        ClosingStep::CloseComments => t!(language, "step-close-comments"),
        ClosingStep::AutoReplyOn => t!(language, "step-auto-reply-on"),
        ClosingStep::ReopenComments => t!(language, "step-reopen-comments"),
        ClosingStep::AutoReplyOff => t!(language, "step-auto-reply-off"),
        ClosingStep::GoThrough => t!(language, "step-go-through"),
    }
}
