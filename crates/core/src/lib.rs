//! Interview questions together with everything needed to grade an answer, offline: no network, no account, no language model.
//!
//! ```
//! use answerkey::{Corpus, Verdict, grade};
//!
//! let corpus = Corpus::bundled()?;
//! let question = corpus.get("dsa/two-sum-pairs")?;
//! let report = grade(question, "def find_pairs(arr, target):\n    return []\n");
//! assert_eq!(report.verdict, Some(Verdict::Fail));
//! println!("{}", report.to_json());
//! # Ok::<(), answerkey::Error>(())
//! ```
//!
//! The same answer gets the same report, byte for byte, on every machine and in every language that answerkey is bound to. [`grade`] cannot fail:
//! where nobody could judge, the report says [`Status::Ungraded`] and why.
//!
//! Modules use only modules to their left: `error ← text ← model ← report ← grade ← pack ← corpus ← prove ← export`.

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

mod corpus;
mod error;
mod export;
mod grade;
pub mod model;
mod pack;
#[cfg(feature = "sandbox")]
mod prove;
mod report;
mod text;

pub use corpus::{Corpus, Entry};
pub use error::{Error, ErrorKind};
pub use export::{ExportFormat, Exported, export};
#[cfg(feature = "train")]
#[doc(hidden)]
pub use grade::training;
pub use grade::{Progress, grade, grade_bytes, grade_watched};
pub use model::{Kind, Level, Question};
#[cfg(feature = "content")]
pub use pack::bundled_files;
pub use pack::{
    Checked, Diagnostic, DiagnosticCode, Pack, Severity, check, check_bytes, diagnostic_codes, is_pack_file, schema, schema_names, unpack,
};
#[cfg(feature = "sandbox")]
pub use prove::{Mutants, Proof, ProofFailure, prove};
pub use report::{
    Component, Evidence, Finding, FindingKind, FindingStatus, PackReference, Points, Report, Sentence, Span, Status, Usage, Verdict,
};

/// The version of the graders, as reports name it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");
