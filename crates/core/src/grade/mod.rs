//! From an answer to a report. One grader a kind of question; all of them write findings into one form.

#[cfg(feature = "sandbox")]
mod code;
#[cfg(feature = "sandbox")]
mod compare;
#[cfg(feature = "sandbox")]
mod growth;
#[cfg(all(test, feature = "sandbox"))]
mod growth_table;
mod prose;
mod story;
mod watch;

use std::ops::ControlFlow;

use crate::model::{Body, Question};
use crate::report::Report;

#[cfg(feature = "sandbox")]
use code::grade_code;
#[cfg(feature = "sandbox")]
pub(crate) use code::meets_everything;
#[cfg(feature = "train")]
pub use story::training;
pub use watch::Progress;

/// Judges one answer. It cannot fail: where nobody could judge, the report says so and why.
///
/// Takes some milliseconds for code and less for prose, and blocks: call it off the main thread of an app.
#[must_use]
pub fn grade(question: &Question, answer: &str) -> Report {
    grade_watched(question, answer, watch::UNWATCHED).unwrap_or_else(|| ungraded(question, "the grade was stopped"))
}

/// Judges an answer that is given as bytes. What is not UTF-8 comes back ungraded, with the first byte that does not belong there.
#[must_use]
pub fn grade_bytes(question: &Question, answer: &[u8]) -> Report {
    match decoded(answer) {
        Ok(text) => grade(question, text),
        Err(reason) => ungraded(question, reason),
    }
}

/// Judges one answer as [`grade`] does. `watch` is called before each run of the answer; when it breaks, the grade is given up and there is no
/// report. A run takes as long as its budget of steps lets it, so stopping is not immediate.
#[must_use]
pub fn grade_watched(question: &Question, answer: &str, watch: &dyn Fn(Progress) -> ControlFlow<()>) -> Option<Report> {
    #[cfg(feature = "sandbox")]
    if let Body::Code(body) = &question.file.body {
        return grade_code(question, body, answer, watch);
    }
    if watch(Progress { done: 0, total: 1 }).is_break() {
        return None;
    }
    Some(match &question.file.body {
        Body::Story(body) => story::grade_story(question, body, answer),
        Body::Code(_) => ungraded(question, "code answers need the sandbox, which this build leaves out"),
        Body::Prose(body) => prose::grade_prose(question, body, answer),
    })
}

/// The text, or why it is none.
fn decoded(answer: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(answer).map_err(|error| {
        let at = error.valid_up_to();
        let line = answer[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("the answer is not UTF-8: byte 0x{:02x} in line {line}", answer[at])
    })
}

fn ungraded(question: &Question, reason: impl Into<String>) -> Report {
    Report::ungraded(question.id(), question.kind(), question.pack.clone(), reason)
}
