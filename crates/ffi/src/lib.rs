//! answerkey for apps: interview questions and the grading of answers, offline, in Swift and Kotlin.
//!
//! Open a [`Corpus`] once and keep it. Show [`Corpus::questions`], hand an answer to [`Corpus::grade`], show the report. Everything here may be called
//! from any thread, several at a time. [`Corpus::grade`] blocks until the report is there: call it off the main thread. The Swift package and the Kotlin
//! library beside this crate have `async` and `suspend` forms that do so.
//!
//! Strings are the host's own, and places in an answer count UTF-16 code units, as `NSString` and Kotlin's `String` do. The report's canonical JSON is the
//! same bytes in every language, and there places count bytes of UTF-8.
//!
//! Nothing here panics into the host: a fault of ours in a grade is an ungraded report, elsewhere it is [`AnswerkeyError::Internal`].

uniffi::setup_scaffolding!();

mod corpus;
mod error;
mod pack;
mod question;
mod units;
mod watch;

pub use corpus::{Corpus, GradedAnswer, engine_version, report_from_json};
pub use error::{AnswerkeyError, error_code};
pub use pack::{NamedFile, PackCheck, PackDiagnostic, PackSource, PackSummary, check_pack};
pub use question::{Question, QuestionFilter, VisibleCase};
pub use watch::{CancelHandle, ListenerError, ProgressListener};
