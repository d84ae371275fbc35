//! Why a file of mails was not taken: the file, the place, what to do.

use crate::domain::language::Language;
use crate::exchange::mail::{Lookalike, MailError};
use crate::t;

/// One sentence about the file.
pub fn mail_error(language: Language, error: &MailError) -> String {
    match error {
        MailError::Unreadable { file, source } => {
            t!(
                language,
                "mail-unreadable",
                file = file.clone(),
                reason = source.to_string()
            )
        }
        MailError::Empty { file } => t!(language, "mail-empty", file = file.clone()),
        MailError::NotAMail { file, looks_like } => {
            let file = file.clone();
            match looks_like {
                Lookalike::Pdf => t!(language, "mail-is-pdf", file = file),
                Lookalike::Zip => t!(language, "mail-is-zip", file = file),
                Lookalike::OutlookMessage => t!(language, "mail-is-outlook", file = file),
                Lookalike::WebPage => t!(language, "mail-is-web-page", file = file),
                Lookalike::Text | Lookalike::Binary => t!(language, "mail-is-no-mail", file = file),
            }
        }
        MailError::CutOff { file, place } => {
            t!(
                language,
                "mail-cut-off",
                file = file.clone(),
                message = place.message,
                byte = place.byte
            )
        }
        MailError::TooBig { file, limit_bytes } => {
            t!(
                language,
                "mail-too-big",
                file = file.clone(),
                megabytes = u64::div_euclid(*limit_bytes, 1024 * 1024)
            )
        }
        MailError::TooDeeplyNested { file, place } => {
            t!(
                language,
                "mail-too-deeply-nested",
                file = file.clone(),
                message = place.message,
                byte = place.byte
            )
        }
        MailError::Cancelled => t!(language, "mail-cancelled"),
    }
}
