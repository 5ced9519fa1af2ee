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

use crate::model::{Body, Question};
use crate::report::Report;

#[cfg(feature = "sandbox")]
use code::grade_code;
#[cfg(feature = "sandbox")]
pub(crate) use code::meets_everything;
#[cfg(feature = "train")]
pub use story::training;

/// Judges one answer. It cannot fail: where nobody could judge, the report says so and why.
///
/// Takes some milliseconds for code and less for prose, and blocks: call it off the main thread of an app.
#[must_use]
pub fn grade(question: &Question, answer: &str) -> Report {
    match &question.file.body {
        Body::Story(body) => story::grade_story(question, body, answer),
        #[cfg(feature = "sandbox")]
        Body::Code(body) => grade_code(question, body, answer),
        #[cfg(not(feature = "sandbox"))]
        Body::Code(_) => {
            let _ = answer;
            Report::ungraded(
                question.id(),
                question.kind(),
                question.pack.clone(),
                "code answers need the sandbox, which this build leaves out",
            )
        }
        Body::Prose(body) => prose::grade_prose(question, body, answer),
    }
}
