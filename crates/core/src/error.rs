//! Why something could not even be tried.

use std::fmt;

/// Why something could not even be tried: a question that is not there, a pack that does not load. What is wrong with an *answer* stands in its
/// report instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

/// The kinds of [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No question has this id.
    UnknownQuestion,
    /// A pack cannot be used as it is.
    InvalidPack,
    /// No schema has this name.
    UnknownSchema,
}

impl ErrorKind {
    /// A stable kebab-case code, the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownQuestion => "unknown-question",
            Self::InvalidPack => "invalid-pack",
            Self::UnknownSchema => "unknown-schema",
        }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// What kind of error this is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// The candidate nearest to what was written, if one is near enough to be meant.
pub(crate) fn nearest<'a>(written: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Jaro-Winkler, from 0 to 1; below 0.85 a likeness is rather a shared section than a slip of the pen.
    candidates
        .map(|candidate| (strsim::jaro_winkler(written, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.85)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}
