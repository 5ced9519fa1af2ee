//! Packs: from files to questions, with everything that is wrong said where it stands.

mod across;
mod archive;
mod codes;
mod diagnostic;
mod form;
mod json;
mod limit;
mod load;
mod locate;
#[cfg(feature = "sandbox")]
mod python;
mod reporter;
mod rubric;
mod rules;
mod schemas;
mod texts;

use std::collections::BTreeMap;
#[cfg(feature = "content")]
use std::io::Read as _;

pub use archive::is_pack_file;
pub(crate) use archive::to_zip;
pub use codes::{DiagnosticCode, diagnostic_codes};
pub use diagnostic::{Checked, Diagnostic, Severity};
use load::Depth;
pub use schemas::{schema, schema_names};

use crate::error::{Error, ErrorKind};
use crate::model::{PackFile, PackReference, Question};

/// A set of questions with one id, version and licence.
#[derive(Debug)]
pub struct Pack {
    /// What `pack.json` says.
    pub file: PackFile,
    /// Id, version and hash, as reports name the pack.
    pub reference: PackReference,
    /// The questions, by id.
    pub questions: BTreeMap<String, Question>,
}

fn gathered<P: Into<String>, B>(files: impl IntoIterator<Item = (P, B)>) -> BTreeMap<String, B> {
    files.into_iter().map(|(path, bytes)| (path.into(), bytes)).collect()
}

/// Judges a pack, given as its files: path inside the pack (with `/`) and content. Every diagnostic is collected; the pack is there if none of them
/// is an error.
///
/// Python files are parsed, and not run, where the feature `sandbox` is on and the build can run it; without it nothing is said about them.
pub fn check<P: Into<String>, B: AsRef<[u8]> + Sync>(files: impl IntoIterator<Item = (P, B)>) -> Checked {
    load::check(&gathered(files), Depth::Check)
}

/// Judges a pack that is one file: a zip, or JSON of the form `{"format": 1, "files": {path: text}}`. A file that unpacks to more than a pack may
/// hold (256 MiB, 200,000 files, 1 MiB each), or that names a path outside of the pack, is an error like others.
#[must_use]
pub fn check_bytes(bytes: &[u8]) -> Checked {
    judged(bytes, Depth::Check)
}

fn judged(bytes: &[u8], depth: Depth) -> Checked {
    match archive::unpack(bytes) {
        Ok(files) => load::check(&files, depth),
        Err(diagnostics) => load::finished(None, diagnostics),
    }
}

/// The files of a pack that is one file (see [`check_bytes`]): path inside the pack and content, by path.
///
/// # Errors
/// [`ErrorKind::InvalidPack`] where it cannot be unpacked.
pub fn unpack(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    archive::unpack(bytes).map(|files| files.into_iter().collect()).map_err(|diagnostics| refused(&diagnostics))
}

/// The files of the bundled pack: path inside the pack and content, by path.
///
/// # Errors
/// As [`Pack::bundled`].
#[cfg(feature = "content")]
pub fn bundled_files() -> Result<Vec<(String, Vec<u8>)>, Error> {
    unpack(&bundled_zip()?)
}

#[cfg(feature = "content")]
fn bundled_zip() -> Result<Vec<u8>, Error> {
    let mut zip = Vec::new();
    flate2::read::GzDecoder::new(answerkey_content::ARCHIVE)
        .read_to_end(&mut zip)
        .map_err(|error| Error::new(ErrorKind::InvalidPack, format!("the bundled pack cannot be unpacked: {error}")))?;
    Ok(zip)
}

impl Pack {
    /// The pack that comes with the library.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] if it were broken, which the project's tests rule out.
    #[cfg(feature = "content")]
    pub fn bundled() -> Result<Self, Error> {
        Self::from_bytes(&bundled_zip()?)
    }

    /// Loads a pack from its files (see [`check`]). Only what keeps a pack from being used is looked for.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] with the first error and how many there are.
    pub fn load<P: Into<String>, B: AsRef<[u8]> + Sync>(files: impl IntoIterator<Item = (P, B)>) -> Result<Self, Error> {
        let Checked { pack, diagnostics } = load::check(&gathered(files), Depth::Load);
        pack.ok_or_else(|| refused(&diagnostics))
    }

    /// Loads a pack that is one file, a zip or JSON (see [`check_bytes`]).
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] with the first error and how many there are.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let Checked { pack, diagnostics } = judged(bytes, Depth::Load);
        pack.ok_or_else(|| refused(&diagnostics))
    }
}

fn refused(diagnostics: &[Diagnostic]) -> Error {
    let errors: Vec<_> = diagnostics.iter().filter(|one| one.severity == Severity::Error).collect();
    let first = errors.first().map_or_else(|| "it holds nothing".to_owned(), ToString::to_string);
    let more = if errors.len() > 1 { format!(" (and {} more; `answerkey check` lists them)", errors.len() - 1) } else { String::new() };
    Error::new(ErrorKind::InvalidPack, format!("the pack cannot be used: {first}{more}"))
}
