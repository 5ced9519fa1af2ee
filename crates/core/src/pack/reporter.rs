//! Collects the diagnostics of one file.

use super::Diagnostic;
use super::codes::Code;
use super::locate::{Located, Part};

/// Collects diagnostics of one file.
pub(super) struct Reporter<'a> {
    pub(super) file: &'a str,
    pub(super) located: Located<'a>,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Reporter<'_> {
    /// Says something of the value that the pointer names.
    pub(super) fn say(&mut self, code: Code, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.part(code, pointer, Part::Value, message.into(), help.into());
    }

    /// Says something of a part of what the pointer names.
    pub(super) fn part(&mut self, code: Code, pointer: &str, part: Part, message: String, help: String) {
        let place = self.located.place(pointer, part);
        self.diagnostics.push(Diagnostic { pointer: pointer.to_owned(), ..diagnostic(code, self.file, place, message, help) });
    }

    /// Says something of a place.
    pub(super) fn at(&mut self, code: Code, place: (u32, u32), message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(diagnostic(code, self.file, place, message, help));
    }
}

/// A diagnostic of a place in a file.
pub(super) fn diagnostic(
    code: Code,
    file: &str,
    (line, column): (u32, u32),
    message: impl Into<String>,
    help: impl Into<String>,
) -> Diagnostic {
    let meaning = code.meaning();
    Diagnostic {
        code: meaning.code,
        severity: meaning.severity,
        file: file.to_owned(),
        line,
        column,
        pointer: String::new(),
        message: message.into(),
        help: Some(help.into()),
    }
}
