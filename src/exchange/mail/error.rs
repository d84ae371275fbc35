//! Why a file could not be read as mail.

/// Where in a file something is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// The message's number in the file, from 1.
    pub message: usize,
    /// Bytes from the beginning of the file.
    pub byte: u64,
}

/// What a file is, that is no mail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lookalike {
    Pdf,
    Zip,
    /// Outlook's own `.msg`: to be saved as `.eml` instead.
    OutlookMessage,
    WebPage,
    Text,
    Binary,
}

/// A file that was not taken; nothing has been changed.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("{file} could not be read")]
    Unreadable {
        file: String,
        #[source]
        source: std::io::Error,
    },
    #[error("{file} is empty")]
    Empty { file: String },
    #[error("{file} is no mail: {looks_like:?}")]
    NotAMail { file: String, looks_like: Lookalike },
    #[error("{file} is cut off at message {}, byte {}", .place.message, .place.byte)]
    CutOff { file: String, place: Place },
    #[error("{file} is larger than {limit_bytes} bytes")]
    TooBig { file: String, limit_bytes: u64 },
    #[error("{file} is nested too deeply at message {}, byte {}", .place.message, .place.byte)]
    TooDeeplyNested { file: String, place: Place },
    #[error("reading was cancelled")]
    Cancelled,
}
