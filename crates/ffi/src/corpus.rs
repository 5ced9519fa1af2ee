//! Questions of one or several packs, and the grading of answers to them.

use std::sync::Arc;

use answerkey::{Entry, Pack, Report};

use crate::error::{guarded, without_panic};
use crate::pack::named;
use crate::units::Units;
use crate::watch::Watch;
use crate::{AnswerkeyError, CancelHandle, PackSource, PackSummary, ProgressListener, Question, QuestionFilter};

/// A report, for screens and for storage.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GradedAnswer {
    /// The report; its places count UTF-16 code units.
    pub report: Report,
    /// The same report as canonical JSON (RFC 8785), the same bytes in every language; its places count bytes of UTF-8. Store this, together with the answer.
    pub json: String,
}

impl GradedAnswer {
    fn of(report: Report, answer: &str) -> Self {
        let json = report.to_json();
        Self { report: Units::new(answer).report(report), json }
    }
}

/// Questions of one or several packs. Opening one takes some tens of milliseconds and keeps all texts in memory: open it once, off the main thread, and
/// share it. All methods may be called from any thread, several at a time.
#[derive(Debug, uniffi::Object)]
pub struct Corpus {
    inner: answerkey::Corpus,
}

#[uniffi::export]
impl Corpus {
    /// The questions of these packs. Where packs share an id, the later pack answers.
    ///
    /// # Errors
    /// [`AnswerkeyError::InvalidPack`] with the first thing that is wrong.
    #[uniffi::constructor]
    pub fn new(packs: Vec<PackSource>) -> Result<Arc<Self>, AnswerkeyError> {
        guarded(|| {
            let mut inner = answerkey::Corpus::new();
            for source in packs {
                match source {
                    PackSource::Bundled => inner.add(Pack::bundled()?),
                    PackSource::Files { files } => inner.add(Pack::load(named(files))?),
                }
            }
            Ok(Arc::new(Self { inner }))
        })
    }

    /// The questions that are part of the library.
    ///
    /// # Errors
    /// [`AnswerkeyError::InvalidPack`] if they were broken, which answerkey's own tests rule out.
    #[uniffi::constructor]
    pub fn bundled() -> Result<Arc<Self>, AnswerkeyError> {
        Self::new(vec![PackSource::Bundled])
    }

    /// The packs, in the order in which they were given.
    #[must_use]
    pub fn packs(&self) -> Vec<PackSummary> {
        self.inner.packs().iter().map(PackSummary::of).collect()
    }

    /// What lists show of the questions that the filter lets through, by id.
    #[must_use]
    pub fn questions(&self, filter: QuestionFilter) -> Vec<Entry> {
        self.inner.entries().filter(|entry| filter.lets(entry)).collect()
    }

    /// A question with its texts.
    ///
    /// # Errors
    /// [`AnswerkeyError::UnknownQuestion`], with the nearest id there is.
    pub fn question(&self, id: String) -> Result<Question, AnswerkeyError> {
        guarded(|| Ok(Question::of(self.inner.get(&id)?)))
    }

    /// Grades an answer, and blocks until the report is there: call it off the main thread. Prose and stories take some milliseconds. Code takes from
    /// tenths of a second to many seconds (answers that never end), and tens of megabytes of memory while it runs; the first code answer takes a moment
    /// longer, because the interpreter is unpacked. `docs/mobile.md` has the measurements. The report says `ungraded` and why where nobody could judge.
    ///
    /// # Errors
    /// [`AnswerkeyError::UnknownQuestion`].
    pub fn grade(&self, id: String, answer: String) -> Result<GradedAnswer, AnswerkeyError> {
        self.graded(&id, &answer, &Watch::new(None, None))
    }

    /// As `grade`, for an answer that is given as the bytes of a file. What is not UTF-8 comes back ungraded, with the byte and its line.
    ///
    /// # Errors
    /// [`AnswerkeyError::UnknownQuestion`].
    pub fn grade_bytes(&self, id: String, answer: Vec<u8>) -> Result<GradedAnswer, AnswerkeyError> {
        match std::str::from_utf8(&answer) {
            Ok(text) => self.graded(&id, text, &Watch::new(None, None)),
            Err(_) => guarded(|| Ok(GradedAnswer::of(answerkey::grade_bytes(self.inner.get(&id)?, &answer), ""))),
        }
    }

    /// As `grade`, telling a listener how far it has come, and giving up when the handle is used.
    ///
    /// # Errors
    /// [`AnswerkeyError::UnknownQuestion`]; [`AnswerkeyError::Cancelled`] after `cancel`; [`AnswerkeyError::ListenerFailed`] if the listener threw.
    pub fn grade_watched(
        &self,
        id: String,
        answer: String,
        cancel: Option<Arc<CancelHandle>>,
        listener: Option<Arc<dyn ProgressListener>>,
    ) -> Result<GradedAnswer, AnswerkeyError> {
        self.graded(&id, &answer, &Watch::new(cancel.as_deref(), listener.as_deref()))
    }
}

impl Corpus {
    fn graded(&self, id: &str, answer: &str, watch: &Watch<'_>) -> Result<GradedAnswer, AnswerkeyError> {
        guarded(|| {
            let question = self.inner.get(id)?;
            let report = match without_panic(|| answerkey::grade_watched(question, answer, &|progress| watch.look(progress))) {
                Ok(Some(report)) => report,
                Ok(None) => return Err(watch.error()),
                Err(reason) => Report::ungraded(id, question.kind(), question.pack.clone(), format!("the grader failed: {reason}")),
            };
            Ok(GradedAnswer::of(report, answer))
        })
    }
}

/// Reads a stored report back. `answer` is the answer that it judged: its text is needed to count places in UTF-16.
///
/// # Errors
/// [`AnswerkeyError::InvalidReport`] if the text is not the JSON of a report.
#[uniffi::export]
pub fn report_from_json(json: String, answer: String) -> Result<Report, AnswerkeyError> {
    guarded(|| {
        let report = Report::from_json(&json).map_err(|error| AnswerkeyError::InvalidReport { reason: error.to_string() })?;
        Ok(Units::new(&answer).report(report))
    })
}

/// The version of the graders, as reports name it.
#[uniffi::export]
#[must_use]
pub fn engine_version() -> String {
    answerkey::ENGINE.to_owned()
}
