//! Why a command ended early.

/// One sentence, and the exit code.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{message}")]
pub struct CliError {
    pub message: String,
    /// 2 for bad use or bad input, 1 otherwise.
    pub exit_code: u8,
}

impl CliError {
    /// Bad use or bad input.
    pub fn bad_input(message: impl Into<String>) -> CliError {
        CliError {
            message: message.into(),
            exit_code: 2,
        }
    }

    /// Anything else that went wrong.
    pub fn failure(message: impl Into<String>) -> CliError {
        CliError {
            message: message.into(),
            exit_code: 1,
        }
    }
}

impl From<std::io::Error> for CliError {
    fn from(error: std::io::Error) -> CliError {
        CliError::failure(error.to_string())
    }
}
