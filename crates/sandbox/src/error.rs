//! Why nothing could be run at all. What a program does wrong is an [`Outcome`](crate::Outcome), never an error.

use std::fmt;

/// Why the sandbox cannot run anything here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    detail: String,
}

/// The kinds of [`Error`]; [`ErrorKind::code`] is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bundled module is damaged or does not fit this version of the interpreter.
    Module,
    /// This build of the interpreter would overflow the host's stack (see the crate's docs on build profiles).
    UnsafeBuild,
}

impl ErrorKind {
    /// A stable kebab-case code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Module => "sandbox-module",
            Self::UnsafeBuild => "sandbox-unsafe-build",
        }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, detail: impl fmt::Display) -> Self {
        Self { kind, detail: detail.to_string() }
    }

    /// What kind of error this is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl std::error::Error for Error {}
