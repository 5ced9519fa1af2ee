//! What is wrong with a pack, and where.

use std::fmt;

use serde::Serialize;

use super::Pack;

/// How bad a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The pack cannot be used.
    Error,
    /// The pack can be used, but something should be better.
    Warning,
}

impl Severity {
    /// The word used on screens.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One thing that is wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Path inside the pack; empty where the pack as a whole is meant.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// RFC 6901 pointer into the file's JSON; empty for the whole file.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = if self.file.is_empty() { "(pack)" } else { &self.file };
        write!(f, "{file}:{}:{}: {}[{}]: {}", self.line, self.column, self.severity.word(), self.code, self.message)
    }
}

/// A judged pack.
#[derive(Debug)]
pub struct Checked {
    /// The pack, unless a diagnostic is an error.
    pub pack: Option<Pack>,
    /// All that is wrong, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}
