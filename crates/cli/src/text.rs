//! What the commands show, as plain text for other hosts.

use std::io::Write;

use answerkey::{Question, Report};

use crate::{commands, grade};

/// What `show` writes, without colours.
fn plain(show: impl FnOnce(&mut Vec<u8>) -> anyhow::Result<()>) -> String {
    let mut out = Vec::new();
    if let Err(error) = show(&mut out) {
        // Writing into memory does not fail; if it ever did, the reader should see why.
        let _ = writeln!(out, "error: {error:#}");
    }
    anstream::adapter::strip_str(&String::from_utf8_lossy(&out)).to_string()
}

/// The report as `answerkey grade` shows it, without colours.
#[must_use]
pub fn report_text(report: &Report, title: &str, answer: &str) -> String {
    plain(|out| grade::show(out, report, title, answer))
}

/// The question as `answerkey show` shows it, without colours.
#[must_use]
pub fn question_text(question: &Question) -> String {
    plain(|out| commands::show_question(out, question))
}

/// What `answerkey show --answer` adds, without colours.
#[must_use]
pub fn model_answer_text(question: &Question) -> String {
    plain(|out| commands::show_answer(out, question))
}
