//! Every sentence that a report can say, one place each: a code that never changes, parameters, and the English text.

use crate::model::Bound;

/// Something that a report says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Message<'a> {
    CaseMet { title: &'a str },
    WrongValue { title: &'a str, call: &'a str, got: &'a str, difference: &'a str, expected: Option<&'a str> },
    WrongException { title: &'a str, call: &'a str, raised: &'a str, expected: Option<&'a str> },
    NoException { title: &'a str, call: &'a str, got: &'a str, expected: Option<&'a str> },
    Raised { title: &'a str, call: &'a str, exception: &'a str, place: &'a str },
    RaisedByCase { title: &'a str, call: &'a str, exception: &'a str },
    OutOfSteps { title: &'a str, call: &'a str, steps: u64 },
    OutOfMemory { title: &'a str, call: &'a str, bytes: u64 },
    OutOfStack { title: &'a str, call: &'a str },
    OutputLimit { title: &'a str, call: &'a str },
    Exited { title: &'a str, call: &'a str },
    Crashed { title: &'a str, call: &'a str },
    SameAs { title: &'a str, first: &'a str },
    NotRun { title: &'a str },
    EmptyAnswer,
    SyntaxError { what: &'a str, line: u32 },
    FailsToLoad { exception: &'a str, place: &'a str },
    LoadTooLong { what: &'a str },
    MissingEntry { name: &'a str, nearest: Option<&'a str> },
    GrowthMet { title: &'a str, bound: Bound, measured: &'a str, table: &'a str },
    GrowthWorse { title: &'a str, bound: Bound, measured: &'a str, table: &'a str },
    GrowthUnclear { title: &'a str, bound: Bound, table: &'a str },
    GrowthOverBudget { title: &'a str, bound: Bound, table: &'a str, size: u32 },
    GrowthNotMeasured { title: &'a str },
    PointMet { claim: &'a str },
    PointPartly { missing: &'a str, hint: &'a str },
    PointMissed { hint: &'a str },
    PointDenied { hint: &'a str },
    PointContradicted { claim: &'a str },
    PointInDoubt { claim: &'a str },
    PointDistrusted { claim: &'a str },
    Reversed { reversed: usize, of: usize },
    EmptyProse,
    Stuffing { words: usize },
    Echo { sentences: usize },
    Injection,
    Padding { times: usize },
    Denial { sentences: usize, of: usize },
    OtherQuestion { touched: usize, of: usize },
    NoProse { words: usize },
}

impl Message<'_> {
    /// The stable code.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::CaseMet { .. } => "case-met",
            Self::WrongValue { .. } => "wrong-value",
            Self::WrongException { .. } => "wrong-exception",
            Self::NoException { .. } => "no-exception",
            Self::Raised { .. } => "raised",
            Self::RaisedByCase { .. } => "raised-by-case",
            Self::OutOfSteps { .. } => "out-of-steps",
            Self::OutOfMemory { .. } => "out-of-memory",
            Self::OutOfStack { .. } => "out-of-stack",
            Self::OutputLimit { .. } => "output-limit",
            Self::Exited { .. } => "exited",
            Self::Crashed { .. } => "crashed",
            Self::SameAs { .. } => "same-cause",
            Self::NotRun { .. } => "not-run",
            Self::EmptyAnswer => "empty-answer",
            Self::SyntaxError { .. } => "syntax-error",
            Self::FailsToLoad { .. } => "fails-to-load",
            Self::LoadTooLong { .. } => "load-too-long",
            Self::MissingEntry { .. } => "missing-entry",
            Self::GrowthMet { .. } => "growth-met",
            Self::GrowthWorse { .. } => "growth-worse",
            Self::GrowthUnclear { .. } => "growth-unclear",
            Self::GrowthOverBudget { .. } => "growth-over-budget",
            Self::GrowthNotMeasured { .. } => "growth-not-measured",
            Self::PointMet { .. } => "point-met",
            Self::PointPartly { .. } => "point-partly",
            Self::PointMissed { .. } => "point-missed",
            Self::PointDenied { .. } => "point-denied",
            Self::PointContradicted { .. } => "point-contradicted",
            Self::PointInDoubt { .. } => "point-in-doubt",
            Self::PointDistrusted { .. } => "point-distrusted",
            Self::Reversed { .. } => "reversed",
            Self::EmptyProse => "empty-answer",
            Self::Stuffing { .. } => "stuffing",
            Self::Echo { .. } => "echo",
            Self::Injection => "injection",
            Self::Padding { .. } => "padding",
            Self::Denial { .. } => "denial",
            Self::OtherQuestion { .. } => "other-question",
            Self::NoProse { .. } => "no-prose",
        }
    }

    /// What to tell the learner.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::CaseMet { title } => sentence(title),
            Self::WrongValue { title, call, got, difference, expected: Some(expected) } => {
                format!("{} {}Expected: {expected}. Yours: {got}.{}", sentence(title), called(call), spaced(difference))
            }
            Self::WrongValue { title, call, got, difference, expected: None } => {
                format!("{} {}Yours: {got}, which is not what the prompt asks for.{}", sentence(title), called(call), spaced(difference))
            }
            Self::WrongException { title, call, raised, expected } => {
                let expected = expected.map_or_else(|| "Another exception is asked for".to_owned(), |name| format!("Expected: {name}"));
                format!("{} {}{expected}. Yours raised {raised}.", sentence(title), called(call))
            }
            Self::NoException { title, call, got, expected } => {
                let expected = expected.map_or_else(|| "An exception is asked for".to_owned(), |name| format!("Expected: {name} raised"));
                format!("{} {}{expected}. Yours returned {got}.", sentence(title), called(call))
            }
            Self::Raised { title, call, exception, place } => {
                format!("{} {}Yours raised {exception}{place}.", sentence(title), called(call))
            }
            Self::RaisedByCase { title, call, exception } => {
                format!(
                    "{} {}No line of yours raised anything, but what yours returned or left behind cannot be used as the prompt says: {exception}.",
                    sentence(title),
                    called(call)
                )
            }
            Self::OutOfSteps { title, call, steps } => {
                format!(
                    "{} {}Stopped after {} steps: the code never ends or does far too much work.",
                    sentence(title),
                    called(call),
                    grouped(*steps)
                )
            }
            Self::OutOfMemory { title, call, bytes } => {
                format!("{} {}Stopped: more than {} MiB of memory were asked for.", sentence(title), called(call), bytes >> 20)
            }
            Self::OutOfStack { title, call } => format!("{} {}Stopped: calls were nested too deeply.", sentence(title), called(call)),
            Self::OutputLimit { title, call } => format!("{} {}Stopped: more was printed than can be kept.", sentence(title), called(call)),
            Self::Exited { title, call } => format!("{} {}The answer ended the whole program.", sentence(title), called(call)),
            Self::Crashed { title, call } => {
                format!("{} {}The answer brought the Python interpreter down.", sentence(title), called(call))
            }
            Self::SameAs { title, first } => format!("{} Fails for the same reason as `{first}`.", sentence(title)),
            Self::NotRun { title } => format!("{} Not run, because the answer does not load.", sentence(title)),
            Self::EmptyAnswer => "The answer is empty.".to_owned(),
            Self::SyntaxError { what, line: 0 } => format!("The answer is not valid Python: {what}."),
            Self::SyntaxError { what, line } => format!("The answer is not valid Python, line {line}: {what}."),
            Self::FailsToLoad { exception, place } => format!("The answer fails while it is loaded: {exception}{place}."),
            Self::LoadTooLong { what } => format!("The answer does not finish loading: {what}."),
            Self::MissingEntry { name, nearest: Some(nearest) } => format!("The answer does not define `{name}`; it defines `{nearest}`."),
            Self::MissingEntry { name, nearest: None } => format!("The answer does not define `{name}`."),
            Self::GrowthMet { title, bound, measured, table } => {
                format!("{} Asked: O({}). Measured: {measured}. {table}", sentence(title), bound.word())
            }
            Self::GrowthWorse { title, bound, measured, table } => {
                format!("{} Asked: O({}). Measured: {measured}, which is worse. {table}", sentence(title), bound.word())
            }
            Self::GrowthUnclear { title, bound, table } => {
                format!(
                    "{} Asked: O({}). The measurements fit no growth clearly, so this costs nothing. {table}",
                    sentence(title),
                    bound.word()
                )
            }
            Self::GrowthOverBudget { title, bound, table, size } => {
                format!(
                    "{} Asked: O({}). The answer did not get through n = {size} within the budget, and grows faster than asked before. {table}",
                    sentence(title),
                    bound.word()
                )
            }
            Self::GrowthNotMeasured { title } => format!("{} Not measured: the cases come first.", sentence(title)),
            Self::PointMet { claim } => sentence(claim),
            Self::PointPartly { missing, .. } => format!("Part of a point is there. Not found: {missing}."),
            Self::PointMissed { .. } => "A point that a full answer makes was not found.".to_owned(),
            Self::PointDenied { .. } => "The answer denies what a full answer says here.".to_owned(),
            Self::PointContradicted { claim } => format!("The answer says otherwise. What holds: {}", sentence(claim)),
            Self::PointInDoubt { claim } => format!("The answer says this and also its contrary. What holds: {}", sentence(claim)),
            Self::PointDistrusted { claim } => format!("Found, but beside too much that does not hold to count in full: {claim}"),
            Self::Reversed { reversed, of } => {
                format!("{reversed} of {of} points are said the wrong way round, so what seems right beside them counts only in part.")
            }
            Self::EmptyProse => "The answer is empty.".to_owned(),
            Self::Stuffing { words } => {
                format!("A list of {words} keywords without sentences was not counted: it says nothing about them.")
            }
            Self::Echo { sentences: 1 } => "One sentence only repeats the question and was not counted.".to_owned(),
            Self::Echo { sentences } => format!("{sentences} sentences only repeat the question and were not counted."),
            Self::Injection => "Words to the grader were not counted: grades follow from what is said about the question.".to_owned(),
            Self::Padding { times } => format!("The same sentence stands here {times} times; it counts once."),
            Self::Denial { sentences, of } => {
                format!(
                    "{sentences} of {of} sentences deny something, and none of them was counted: they say what is not so, and hardly what is."
                )
            }
            Self::OtherQuestion { touched: 0, of } => {
                format!("This reads like an answer to another question: it touches none of the {of} points asked for here.")
            }
            Self::OtherQuestion { touched, of } => {
                format!("This reads like an answer to another question: it touches {touched} of the {of} points asked for here.")
            }
            Self::NoProse { words } => format!("No sentence was found in {words} words, so nothing could be counted."),
        }
    }

    /// What would raise the score.
    pub(crate) fn next(&self) -> Option<String> {
        Some(match self {
            Self::CaseMet { .. } | Self::GrowthMet { .. } | Self::GrowthUnclear { .. } | Self::PointMet { .. } => return None,
            Self::PointPartly { hint, .. } | Self::PointMissed { hint } | Self::PointDenied { hint } => sentence(hint),
            Self::PointContradicted { .. } => "Correct the sentence quoted, and say why it is so.".to_owned(),
            Self::PointInDoubt { .. } => "Take back the sentence that does not hold.".to_owned(),
            Self::PointDistrusted { .. } | Self::Reversed { .. } => "Correct the contradicted points first.".to_owned(),
            Self::EmptyProse => "Say in a few sentences what you know: parts of an answer count.".to_owned(),
            Self::Stuffing { .. } | Self::NoProse { .. } => "Say in sentences what each of them does, and why it matters here.".to_owned(),
            Self::Echo { .. } => "Answer what is asked, in words that go beyond the question.".to_owned(),
            Self::Injection => "Take it out.".to_owned(),
            Self::Padding { .. } => "Say it once, and use the room for another point.".to_owned(),
            Self::Denial { .. } => "Say what holds, and how it works.".to_owned(),
            Self::OtherQuestion { .. } => "Read the question once more: `answerkey show` prints it.".to_owned(),
            Self::WrongValue { .. } => {
                "Follow the call by hand through your code, up to the place where the value first differs.".to_owned()
            }
            Self::WrongException { .. } | Self::NoException { .. } => "Look up in the prompt what has to be raised, and when.".to_owned(),
            Self::Raised { .. } => "Look at the line named above: which value did it meet that it cannot handle?".to_owned(),
            Self::RaisedByCase { .. } => {
                "Compare what your code returns with what the prompt asks for: its type, its length, its attributes.".to_owned()
            }
            Self::OutOfSteps { .. } => {
                "Look for a loop or recursion whose end is never reached, or for work done again and again.".to_owned()
            }
            Self::OutOfMemory { .. } => "Keep less at once: only what is still needed.".to_owned(),
            Self::OutOfStack { .. } => "Use a loop with a stack of your own in place of deep recursion.".to_owned(),
            Self::OutputLimit { .. } => "Take the printing out.".to_owned(),
            Self::Exited { .. } => "Return a value or raise an exception in place of ending the program.".to_owned(),
            Self::Crashed { .. } => "Keep to the language: nothing in the question needs the interpreter's insides.".to_owned(),
            Self::SameAs { first, .. } => format!("Mend `{first}` first."),
            Self::NotRun { .. } | Self::GrowthNotMeasured { .. } => "Mend what is reported above first.".to_owned(),
            Self::EmptyAnswer => "Start from the starter code: `answerkey show` prints it.".to_owned(),
            Self::SyntaxError { .. } | Self::FailsToLoad { .. } => "Mend that line, and run the file by itself once.".to_owned(),
            Self::LoadTooLong { .. } => "Keep calls and loops out of the top level of the file.".to_owned(),
            Self::MissingEntry { name, .. } => format!("Define `{name}` at the top level of the file, spelled exactly so."),
            Self::GrowthWorse { bound, .. } | Self::GrowthOverBudget { bound, .. } => {
                format!(
                    "Look for work that is done again for each element (a search, a copy, a nested loop); O({}) is asked for.",
                    bound.word()
                )
            }
        })
    }
}

/// A title as a sentence: capital first, unless the first word is a name of the code's, and full stop last.
fn sentence(title: &str) -> String {
    let word = title.split_whitespace().next().unwrap_or_default().trim_end_matches([',', ':', ';', '.']);
    let name = word.chars().any(|one| !one.is_lowercase()) || word.len() < 2 && word != "a";
    let mut characters = title.chars();
    let first = characters.next().map(|first| if name { first.to_string() } else { first.to_uppercase().to_string() }).unwrap_or_default();
    let end = if title.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", characters.as_str())
}

/// What was called and a break after it: one line of it in the sentence, more lines as a block.
fn called(call: &str) -> String {
    if call.contains('\n') { format!("Called:\n{call}\n") } else { format!("Called: {call}. ") }
}

fn spaced(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(" {text}") }
}

/// A number with commas between its thousands.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The text on one line, cut after `limit` characters.
pub(crate) fn first_words(text: &str, limit: usize) -> String {
    let line: String = text.chars().map(|one| if one.is_control() { ' ' } else { one }).take(limit + 1).collect();
    if line.chars().count() <= limit { line } else { line.chars().take(limit.saturating_sub(1)).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(20_000_000), "20,000,000");
    }

    #[test]
    fn a_hidden_case_says_nothing_of_the_expected_value() {
        let hidden = Message::WrongValue { title: "ties", call: "f(1)", got: "2", difference: "", expected: None };
        assert_eq!(hidden.text(), "Ties. Called: f(1). Yours: 2, which is not what the prompt asks for.");
    }

    #[test]
    fn a_call_of_several_lines_is_a_block() {
        let stopped = Message::OutOfStack { title: "ties", call: "    for i in x:\n        f(i)" };
        assert_eq!(stopped.text(), "Ties. Called:\n    for i in x:\n        f(i)\nStopped: calls were nested too deeply.");
    }

    #[test]
    fn titles_become_sentences() {
        assert_eq!(sentence("a full cache"), "A full cache.");
        assert_eq!(sentence("find_pairs over n numbers"), "find_pairs over n numbers.");
        assert_eq!(sentence("n unions"), "n unions.");
        assert_eq!(sentence("digits, blanks and hyphens"), "Digits, blanks and hyphens.");
        assert_eq!(sentence("is it kept?"), "Is it kept?");
    }

    #[test]
    fn long_text_is_cut_at_a_character() {
        assert_eq!(first_words("äöü\nß", 10), "äöü ß");
        assert_eq!(first_words("äöüß", 3), "äö…");
    }
}
