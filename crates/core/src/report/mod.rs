//! What a grade says, in one form for all kinds of questions.

#[cfg_attr(not(feature = "sandbox"), allow(dead_code, reason = "most messages are about code, which only the sandbox grades"))]
mod message;
mod story_message;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[cfg_attr(not(feature = "sandbox"), allow(unused_imports, reason = "as above"))]
pub(crate) use message::{Message, first_words, grouped};
pub(crate) use story_message::StoryMessage;

use crate::model::Kind;
pub use crate::model::PackReference;

/// The judgement of one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
#[schemars(title = "answerkey report")]
pub struct Report {
    /// The version of this format: 1.
    pub format: u32,
    /// The question's id.
    pub question: String,
    /// The pack that the question came from.
    pub pack: PackReference,
    /// The version of the graders.
    pub engine: String,
    /// The kind of question.
    pub kind: Kind,
    /// Whether anybody could judge.
    pub status: Status,
    /// Why nobody could judge; null for a graded answer.
    pub reason: Option<String>,
    /// The judgement; null for an ungraded answer.
    pub verdict: Option<Verdict>,
    /// The sum of the findings' points.
    pub points: Points,
    /// What was looked at, and what came of it.
    pub findings: Vec<Finding>,
    /// The sentences of a story and their parts in it, in order; stories only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentences: Option<Vec<Sentence>>,
    /// What running the answer took; code only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<Usage>,
}

/// Whether anybody could judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The answer was judged.
    Graded,
    /// Nobody could judge, for a reason that is not the answer's.
    Ungraded,
}

/// The judgement of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Code: every case but stretch ones is met and the growth is not worse than asked. Otherwise: the pass mark is reached.
    Pass,
    /// Not passed, but the partial mark is reached.
    Partial,
    /// Neither.
    Fail,
}

impl Verdict {
    /// The word used in reports and on screens.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Partial => "partial",
            Self::Fail => "fail",
        }
    }
}

/// Points, whole numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// What the answer got.
    pub earned: u32,
    /// What it could have got.
    pub possible: u32,
}

impl Points {
    /// The share earned, in whole percent, rounded down; 0 where nothing could be earned.
    #[must_use]
    pub fn percent(self) -> u32 {
        (u64::from(self.earned) * 100).checked_div(u64::from(self.possible)).map_or(0, |percent| u32::try_from(percent).unwrap_or(100))
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Unique in the report; for a case or key point its own id.
    pub id: String,
    /// What was looked at.
    pub kind: FindingKind,
    /// What came of it.
    pub status: FindingStatus,
    /// What it brought and could have brought.
    pub points: Points,
    /// Stable kebab-case code of the message.
    pub code: String,
    /// What to tell the learner.
    pub message: String,
    /// The places of the answer that show it.
    pub evidence: Vec<Evidence>,
    /// What would raise the score; null where nothing would.
    pub next: Option<String>,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A case that the code was run against.
    Case,
    /// A point that a good answer makes.
    KeyPoint,
    /// A part of a story.
    Component,
    /// How the code's work grows with its input.
    Complexity,
    /// The answer as a whole.
    Quality,
    /// An attempt to get points in another way.
    Attack,
}

/// What came of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum FindingStatus {
    /// As it should be.
    Met,
    /// In part.
    Partly,
    /// Not there, or not as it should be.
    Missed,
    /// The answer says the opposite.
    Contradicted,
    /// It cannot be said.
    Unclear,
}

impl FindingStatus {
    /// The word used in reports and on screens.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::Missed => "missed",
            Self::Contradicted => "contradicted",
            Self::Unclear => "unclear",
        }
    }
}

/// A place of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Where it stands.
    pub span: Span,
    /// What stands there.
    pub quote: String,
}

/// A stretch of the answer, the end not included. JSON and Rust count bytes of its UTF-8 form, Swift and Kotlin UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Where it begins.
    pub start: u32,
    /// The place after its last byte or unit.
    pub end: u32,
}

/// A sentence of a story and its part in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Its part in the story.
    pub component: Component,
}

/// The parts of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Component {
    /// Sets the scene: where, when, who, what was wrong.
    Situation,
    /// Says what was to be reached, or what was the teller's to do.
    Task,
    /// Somebody in the story does something.
    Action,
    /// How it came out.
    Result,
    /// What the teller took from it.
    Lesson,
    /// No part of the story: a greeting, an opinion, a hypothetical, a definition.
    Other,
}

impl Component {
    /// All of them, in their usual order.
    pub const ALL: [Self; 6] = [Self::Situation, Self::Task, Self::Action, Self::Result, Self::Lesson, Self::Other];

    /// The word used in files, reports and on screens.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Task => "task",
            Self::Action => "action",
            Self::Result => "result",
            Self::Lesson => "lesson",
            Self::Other => "other",
        }
    }
}

/// What running the answer took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Usage {
    /// Steps of all runs together.
    pub steps: u64,
    /// The most memory that one run held, in bytes.
    pub peak_memory_bytes: u64,
}

impl Report {
    /// An ungraded report: nobody could judge, for this reason.
    #[must_use]
    pub fn ungraded(question: impl Into<String>, kind: Kind, pack: PackReference, reason: impl Into<String>) -> Self {
        Self {
            format: 1,
            question: question.into(),
            pack,
            engine: crate::ENGINE.to_owned(),
            kind,
            status: Status::Ungraded,
            reason: Some(reason.into()),
            verdict: None,
            points: Points::default(),
            findings: Vec::new(),
            sentences: None,
            usage: None,
        }
    }

    /// The canonical JSON of RFC 8785: one line, keys sorted, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Reports hold strings, integers and lists of them, which always serialise.
        serde_json_canonicalizer::to_string(self).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
    }

    /// Reads a report back.
    ///
    /// # Errors
    /// If the text is not the JSON of a report.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}
