//! Why a calendar file could not be used.

/// What is wrong with a file as a whole. Nothing of it was taken in.
#[derive(Debug, thiserror::Error)]
pub enum CalendarFileError {
    #[error("the file cannot be read: {0}")]
    Unreadable(std::io::Error),
    #[error("the file is larger than any calendar")]
    TooBig,
    #[error("the file is empty")]
    Empty,
    /// No `BEGIN:VCALENDAR` at its beginning.
    #[error("the file is no calendar")]
    NotACalendar,
    /// A line that is neither a property nor goes on with the one before.
    #[error("line {line} is broken")]
    BrokenLine { line: usize },
    /// An `END` of something that is not open.
    #[error("line {line} ends {found}, which is not open")]
    WrongEnd { line: usize, found: String },
    /// The file ends within something.
    #[error("the file ends within {component}, which begins on line {line}")]
    CutOff { line: usize, component: String },
    #[error("line {line} is nested too deeply")]
    TooDeep { line: usize },
}
