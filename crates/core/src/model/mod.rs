//! A question as its author wrote it. These types are the schema: their docs are what an author reads in the editor.

mod code;
mod prose;
mod story;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use code::{Bound, Budget, Case, CodeBody, Compare, Complexity, EquivalentMutant, Language, WrongAnswer};
pub use prose::{Clause, KeyPoint, ProseBody, Rubric, Slot};
pub use story::{StoryBody, StoryWeights, Topic};

use crate::text::Phrases;

/// What `question.json` holds. The long texts stand beside it: `prompt.md`, `answer.md` and, for code, `solution.py`, `starter.py`, `support.py`,
/// `wrong/` and `samples/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "answerkey question")]
pub struct QuestionFile {
    /// Where the schema is, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// `section/slug`, lower case with hyphens, for example `dsa/lru-cache`. Never changed, never used again.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"), example = "dsa/lru-cache")]
    pub id: String,
    /// What lists show, at most 80 characters.
    #[schemars(length(min = 1, max = 80), example = "A cache that evicts the least recently used key")]
    pub title: String,
    /// For whom the question is meant.
    pub level: Level,
    /// How long an answer takes in an interview, in minutes.
    #[schemars(range(min = 1, max = 240), example = 20)]
    pub minutes: u32,
    /// Lower-case words with hyphens to find the question by.
    #[schemars(inner(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$")), example = vec!["hash-tables", "caching"])]
    pub tags: Vec<String>,
    /// The id of the question whose system this one builds in miniature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = "system-design/rate-limiting")]
    pub drill_of: Option<String>,
    /// The id of the question that this one replaces. The old question's folder is deleted, its id stays in `ids.txt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = "dsa/lru-cache-with-list")]
    pub replaces: Option<String>,
    /// From a nudge to nearly the answer, Markdown. Two or three are usual.
    #[serde(default)]
    #[schemars(example = vec!["Which of the two operations has to be fast?", "A dict keeps the order in which keys were added."])]
    pub hints: Vec<String>,
    /// What an interviewer may ask next, Markdown.
    #[serde(default)]
    #[schemars(example = vec!["What changes if two threads use the cache?"])]
    pub follow_ups: Vec<String>,
    /// Where the facts can be looked up.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// What common answers to this question get wrong.
    #[serde(default)]
    pub errata: Vec<Erratum>,
    /// How answers are graded.
    pub body: Body,
    /// Graded answers that must come out in their band; for code `samples/<name>.py`, otherwise `samples/<name>.md`.
    #[serde(default)]
    pub samples: Vec<Sample>,
}

/// For whom a question is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// In the first years of the profession.
    Junior,
    /// Works alone on known ground.
    Mid,
    /// Leads the work on a system.
    Senior,
    /// Answers for systems of several teams.
    Principal,
}

impl Level {
    /// The word used in files and on screens.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Junior => "junior",
            Self::Mid => "mid",
            Self::Senior => "senior",
            Self::Principal => "principal",
        }
    }
}

/// Where a fact can be looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document's title.
    pub title: String,
    /// Its address, `https://…`.
    #[schemars(regex(pattern = r"^https://"), example = "https://docs.python.org/3/library/collections.html")]
    pub url: String,
}

/// What a common answer gets wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Erratum {
    /// The claim, as people make it.
    pub claim: String,
    /// What is right instead, and why.
    pub correction: String,
}

/// A graded answer that must come out in its band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Names the file in `samples/`, without its ending: lower case with hyphens, unique in the question.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), example = "strong-backend-developer")]
    pub name: String,
    /// Whose voice or which style it is.
    #[schemars(example = "a backend developer, spoken, with examples from work")]
    pub voice: String,
    /// Where its score must lie.
    pub band: Band,
    /// The right statements that the sample makes, in short.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<String>,
}

/// A range of scores, in percent of the points, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The lowest percentage.
    #[schemars(range(min = 0, max = 100))]
    pub min: u32,
    /// The highest percentage.
    #[schemars(range(min = 0, max = 100))]
    pub max: u32,
}

/// How answers are graded, by kind of question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Body {
    /// Code that runs against cases.
    Code(CodeBody),
    /// A story, graded on its parts.
    Story(StoryBody),
    /// Prose that is graded on the points it makes.
    Prose(ProseBody),
}

impl Body {
    /// The word for the kind in files, reports and on screens.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Code(_) => Kind::Code,
            Self::Story(_) => Kind::Story,
            Self::Prose(_) => Kind::Prose,
        }
    }
}

/// The kinds of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Code, run against cases.
    Code,
    /// Prose, graded on key points.
    Prose,
    /// A story of one's own, graded on situation, task, action and result.
    Story,
}

impl Kind {
    /// The word used in files, reports and on screens.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Prose => "prose",
            Self::Story => "story",
        }
    }
}

/// What `pack.json` holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "answerkey pack")]
pub struct PackFile {
    /// Where the schema is, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Lower case with hyphens.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), example = "ward-nurse")]
    pub id: String,
    /// What lists show.
    #[schemars(length(min = 1), example = "Ward nurse")]
    pub title: String,
    /// Three numbers with dots, raised with each change of content.
    #[schemars(regex(pattern = r"^[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}$"), example = "1.0.0")]
    pub version: String,
    /// SPDX expression of the content's licence.
    #[schemars(length(min = 1), example = "CC-BY-4.0")]
    pub license: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// BCP 47 tag of the content's language, for example `en`. Prose and stories are graded in English only.
    #[schemars(length(min = 2), example = "en-GB")]
    pub locale: String,
    /// From which score on an answer passes.
    #[serde(default)]
    pub pass_marks: PassMarks,
}

/// From which score on an answer passes, in percent of the points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PassMarks {
    /// From here on prose and stories pass. Code passes by its cases, not by this mark.
    #[schemars(range(min = 1, max = 100))]
    pub pass: u32,
    /// From here on the verdict is partial.
    #[schemars(range(min = 0, max = 100))]
    pub partial: u32,
}

impl Default for PassMarks {
    fn default() -> Self {
        Self { pass: 70, partial: 40 }
    }
}

/// Which pack a question came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct PackReference {
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 over the pack's files, hexadecimal.
    pub hash: String,
}

/// A question with all its texts, as graders and screens use it.
#[derive(Debug)]
pub struct Question {
    /// What `question.json` says.
    pub file: QuestionFile,
    /// What the learner sees, Markdown.
    pub prompt: String,
    /// The model answer, Markdown; empty where the pack has none.
    pub answer: String,
    /// The files that only code questions have.
    pub code: CodeTexts,
    /// The rubric's phrases, once they have been taken apart.
    pub(crate) phrases: std::sync::OnceLock<Phrases>,
    /// The samples' texts, in the order of [`QuestionFile::samples`].
    pub sample_texts: Vec<String>,
    /// The pack that the question came from.
    pub pack: PackReference,
    /// The pack's marks.
    pub pass_marks: PassMarks,
}

/// The texts of a code question.
#[derive(Debug, Default)]
pub struct CodeTexts {
    /// The reference solution.
    pub solution: String,
    /// What the learner starts from.
    pub starter: String,
    /// Definitions that the cases share, run before the answer is loaded; may be empty.
    pub support: String,
    /// The known wrong answers, in the order of [`CodeBody::wrong`].
    pub wrong: Vec<String>,
    /// The cases' expected values, once they have been evaluated.
    #[cfg(feature = "sandbox")]
    pub(crate) expected: std::sync::OnceLock<Result<Vec<answerkey_sandbox::Value>, String>>,
}

impl Question {
    /// `section/slug`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.file.id
    }

    /// The part of the id before the slash.
    #[must_use]
    pub fn section(&self) -> &str {
        self.file.id.split_once('/').map_or("", |(section, _)| section)
    }

    /// Which grader judges its answers.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.file.body.kind()
    }
}
