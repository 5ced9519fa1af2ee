//! Packs: where questions come from, and what is wrong with a pack of one's own.

use answerkey::{Pack, Severity};

use crate::AnswerkeyError;
use crate::error::guarded;

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NamedFile {
    /// Path inside the pack, with `/`, for example `pack.json` or `dsa/two-sum-pairs/question.json`.
    pub path: String,
    /// The file's content.
    pub content: Vec<u8>,
}

/// Where questions come from.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum PackSource {
    /// The questions that are part of the library.
    Bundled,
    /// A pack of one's own, for example from the app's resources or a download.
    Files {
        /// All its files.
        files: Vec<NamedFile>,
    },
}

/// A loaded pack, for lists.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PackSummary {
    /// The pack's id.
    pub id: String,
    /// What to show.
    pub title: String,
    /// Three numbers with dots.
    pub version: String,
    /// SHA-256 over the pack's files, hexadecimal.
    pub hash: String,
    /// SPDX expression of the content's licence.
    pub license: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// BCP 47 tag of the content's language.
    pub locale: String,
    /// How many questions it has.
    pub questions: u32,
}

impl PackSummary {
    pub(crate) fn of(pack: &Pack) -> Self {
        Self {
            id: pack.file.id.clone(),
            title: pack.file.title.clone(),
            version: pack.file.version.clone(),
            hash: pack.reference.hash.clone(),
            license: pack.file.license.clone(),
            authors: pack.file.authors.clone(),
            locale: pack.file.locale.clone(),
            questions: u32::try_from(pack.questions.len()).unwrap_or(u32::MAX),
        }
    }
}

/// One thing that is wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PackDiagnostic {
    /// Stable kebab-case code.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// Path inside the pack.
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

/// A judged pack.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PackCheck {
    /// The pack, unless a diagnostic is an error.
    pub pack: Option<PackSummary>,
    /// All that is wrong, by file and place.
    pub diagnostics: Vec<PackDiagnostic>,
}

/// Judges a pack: everything that is wrong with it, with file, line and column. It loads no question for use; takes as long as opening the pack does.
///
/// # Errors
/// [`AnswerkeyError::Internal`] for a fault of ours; a broken pack is no error here.
#[uniffi::export]
pub fn check_pack(files: Vec<NamedFile>) -> Result<PackCheck, AnswerkeyError> {
    guarded(|| {
        let checked = answerkey::check(named(files));
        let diagnostics = checked.diagnostics.into_iter().map(|one| PackDiagnostic {
            code: one.code.to_owned(),
            severity: one.severity,
            file: one.file,
            line: one.line,
            column: one.column,
            pointer: one.pointer,
            message: one.message,
            help: one.help,
        });
        Ok(PackCheck { pack: checked.pack.as_ref().map(PackSummary::of), diagnostics: diagnostics.collect() })
    })
}

pub(crate) fn named(files: Vec<NamedFile>) -> impl Iterator<Item = (String, Vec<u8>)> {
    files.into_iter().map(|file| (file.path, file.content))
}
