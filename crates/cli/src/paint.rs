//! Colours. They only repeat what a word says; `anstream` takes them off where the output is not a terminal.

use anstyle::{AnsiColor, Reset, Style};
use answerkey::{FindingStatus, Verdict};

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const HALF: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const STRONG: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();
pub(crate) const END: Reset = Reset;

pub(crate) fn of_status(status: FindingStatus) -> Style {
    match status {
        FindingStatus::Met => GOOD,
        FindingStatus::Partly | FindingStatus::Unclear => HALF,
        FindingStatus::Missed | FindingStatus::Contradicted => BAD,
    }
}

pub(crate) fn of_verdict(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Pass => GOOD,
        Verdict::Partial => HALF,
        Verdict::Fail => BAD,
    }
}

/// Columns to fill: the terminal's, at most 100.
pub(crate) fn width() -> usize {
    terminal_size::terminal_size().map_or(100, |(columns, _)| usize::from(columns.0).clamp(40, 100))
}

/// The text in lines of the terminal's width, each after `indent`.
pub(crate) fn wrapped(text: &str, indent: &str) -> String {
    let options = textwrap::Options::new(width()).initial_indent(indent).subsequent_indent(indent).break_words(false);
    textwrap::fill(text, options)
}
