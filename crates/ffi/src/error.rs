//! Why something could not even be tried, as typed errors; and the wall that no panic crosses.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Why something could not even be tried. What is wrong with an answer stands in its report instead.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Error)]
pub enum AnswerkeyError {
    /// No question has this id. Code `unknown-question`.
    UnknownQuestion {
        /// What to tell a developer, with the nearest id there is.
        reason: String,
    },
    /// A pack cannot be used as it is; `checkPack` lists everything that is wrong with it. Code `invalid-pack`.
    InvalidPack {
        /// The first thing that is wrong.
        reason: String,
    },
    /// The text is not the JSON of a report. Code `invalid-report`.
    InvalidReport {
        /// What does not fit, and where.
        reason: String,
    },
    /// The grade was given up because its cancel handle was used. Code `cancelled`.
    Cancelled,
    /// The progress listener threw, so the grade was given up. Code `listener-failed`.
    ListenerFailed {
        /// What the listener said.
        reason: String,
    },
    /// A fault of answerkey's. Please report it. Code `internal`.
    Internal {
        /// What happened.
        reason: String,
    },
}

impl AnswerkeyError {
    /// The stable kebab-case code, the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownQuestion { .. } => "unknown-question",
            Self::InvalidPack { .. } => "invalid-pack",
            Self::InvalidReport { .. } => "invalid-report",
            Self::Cancelled => "cancelled",
            Self::ListenerFailed { .. } => "listener-failed",
            Self::Internal { .. } => "internal",
        }
    }
}

/// The stable kebab-case code of an error, for logs and for choosing a text to show.
#[uniffi::export]
#[must_use]
pub fn error_code(error: AnswerkeyError) -> String {
    error.code().to_owned()
}

impl fmt::Display for AnswerkeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownQuestion { reason }
            | Self::InvalidPack { reason }
            | Self::InvalidReport { reason }
            | Self::ListenerFailed { reason }
            | Self::Internal { reason } => write!(f, "{}: {reason}", self.code()),
            Self::Cancelled => f.write_str("cancelled: the grade was given up"),
        }
    }
}

impl std::error::Error for AnswerkeyError {}

impl From<answerkey::Error> for AnswerkeyError {
    fn from(error: answerkey::Error) -> Self {
        let reason = error.to_string();
        match error.kind() {
            answerkey::ErrorKind::UnknownQuestion => Self::UnknownQuestion { reason },
            answerkey::ErrorKind::InvalidPack => Self::InvalidPack { reason },
            _ => Self::Internal { reason },
        }
    }
}

/// What a panic says, instead of the panic.
pub(crate) fn without_panic<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let text = payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied());
        text.unwrap_or("a panic without a message").to_owned()
    })
}

/// Does the work; a panic becomes [`AnswerkeyError::Internal`].
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, AnswerkeyError>) -> Result<T, AnswerkeyError> {
    without_panic(work).unwrap_or_else(|reason| Err(AnswerkeyError::Internal { reason }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let error = guarded::<()>(|| panic!("the shelf is empty: {}", 7)).expect_err("must be an error");
        assert_eq!(error, AnswerkeyError::Internal { reason: "the shelf is empty: 7".to_owned() });
        assert_eq!(error.to_string(), "internal: the shelf is empty: 7");
        assert_eq!(guarded(|| Ok(3)), Ok(3));
    }
}
