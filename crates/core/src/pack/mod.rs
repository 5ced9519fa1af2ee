//! Packs: from files to questions, with everything that is wrong said where it stands.

mod diagnostic;
mod load;
mod locate;
mod rubric;
mod rules;
mod schemas;

use std::collections::BTreeMap;

pub use diagnostic::{Checked, Diagnostic, Severity};
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

/// Judges a pack, given as its files: path inside the pack (with `/`) and content. Every diagnostic is collected; the pack is there if none of them
/// is an error.
pub fn check<P: Into<String>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Checked {
    let files: BTreeMap<String, B> = files.into_iter().map(|(path, bytes)| (path.into(), bytes)).collect();
    load::check(&files)
}

impl Pack {
    /// The pack that comes with the library.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] if it were broken, which the project's tests rule out.
    #[cfg(feature = "content")]
    pub fn bundled() -> Result<Self, Error> {
        Self::load(answerkey_content::files())
    }

    /// Loads a pack from its files (see [`check`]).
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] with the first error and how many there are.
    pub fn load<P: Into<String>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Result<Self, Error> {
        let Checked { pack, diagnostics } = check(files);
        pack.ok_or_else(|| {
            let errors: Vec<_> = diagnostics.iter().filter(|one| one.severity == Severity::Error).collect();
            let first = errors.first().map_or_else(|| "it holds nothing".to_owned(), ToString::to_string);
            let more =
                if errors.len() > 1 { format!(" (and {} more; `answerkey check` lists them)", errors.len() - 1) } else { String::new() };
            Error::new(ErrorKind::InvalidPack, format!("the pack cannot be used: {first}{more}"))
        })
    }
}
