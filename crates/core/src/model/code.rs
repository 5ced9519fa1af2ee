//! What a code question says about grading.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Code that runs against cases in a sandbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeBody {
    /// The answer's language.
    pub language: Language,
    /// The names that the answer must define, for example `["LRUCache"]`.
    #[schemars(length(min = 1), example = vec!["LRUCache"])]
    pub entry: Vec<String>,
    /// What the answer has to do, each in a fresh interpreter.
    #[schemars(length(min = 1))]
    pub cases: Vec<Case>,
    /// How the answer's work may grow with its input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complexity: Option<Complexity>,
    /// What a case may use, where the default does not fit.
    #[serde(default)]
    pub budget: Budget,
    /// Known wrong answers that must not pass, from `wrong/<name>.py`.
    #[serde(default)]
    pub wrong: Vec<WrongAnswer>,
    /// Mutants of the solution that behave like it, so that no case can tell them apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub equivalent_mutants: Vec<EquivalentMutant>,
}

/// A language that answers can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Python 3.13
    Python,
}

/// A few lines of code and the value that the last one must have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Lower case with hyphens, unique in the question, for example `evicts-least-recent`.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), example = "evicts-least-recent")]
    pub id: String,
    /// What the case is about; learners see it even where the case is hidden.
    pub title: String,
    /// Lines of code. The last one is an expression: its value is compared.
    #[schemars(length(min = 1), example = vec!["cache = LRUCache(2)", "cache.put(1, 1)", "[cache.get(1), cache.get(2)]"])]
    pub run: Vec<String>,
    /// The value expected: a literal or a short expression over built-ins, for example `[1, -1]`; for `raises` the exception's name.
    #[schemars(example = "[1, -1]")]
    pub expect: String,
    /// How the value is compared.
    #[serde(default)]
    pub compare: Compare,
    /// What the case is worth.
    #[schemars(range(min = 1, max = 100))]
    pub points: u32,
    /// Whether the learner may see the case before answering.
    #[serde(default)]
    pub visible: bool,
    /// Whether the answer may pass without it.
    #[serde(default)]
    pub stretch: bool,
}

/// How a value is compared with the expected one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Compare {
    /// By value and type. Dicts and sets have no order; a subclass counts as its built-in base.
    #[default]
    Equal,
    /// As `equal`, but the outermost list or tuple has no order.
    Unordered,
    /// As `equal`, but numbers may differ by 1e-9 (relative, or absolute near zero) and an int may stand for a float.
    Approximate,
    /// The last line must raise the named exception or a subclass of it.
    Raises,
}

/// How the answer's work may grow with its input, measured in steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Complexity {
    /// What is measured, for example `find_pairs over n numbers`.
    pub title: String,
    /// The growth that is asked for.
    pub bound: Bound,
    /// The values of `n`, rising, each about twice the one before; at least four.
    #[schemars(length(min = 4, max = 8), example = vec![200, 400, 800, 1600])]
    pub sizes: Vec<u32>,
    /// Lines that make the input for a given `n`; their steps do not count.
    #[serde(default)]
    pub make: Vec<String>,
    /// Lines whose steps count.
    #[schemars(length(min = 1))]
    pub run: Vec<String>,
    /// What it is worth; 0 where it only decides the pass.
    #[schemars(range(min = 0, max = 100))]
    pub points: u32,
}

/// Growth classes, slowest growth first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Bound {
    /// The same work for every size.
    #[serde(rename = "1")]
    Constant,
    /// Logarithmic.
    #[serde(rename = "log n")]
    Logarithmic,
    /// Linear.
    #[serde(rename = "n")]
    Linear,
    /// Linear times logarithmic, as in sorting.
    #[serde(rename = "n log n")]
    Linearithmic,
    /// Quadratic.
    #[serde(rename = "n^2")]
    Quadratic,
    /// Cubic.
    #[serde(rename = "n^3")]
    Cubic,
    /// Exponential.
    #[serde(rename = "2^n")]
    Exponential,
}

impl Bound {
    /// All classes, slowest growth first.
    pub const ALL: [Self; 7] =
        [Self::Constant, Self::Logarithmic, Self::Linear, Self::Linearithmic, Self::Quadratic, Self::Cubic, Self::Exponential];

    /// As written in files and messages, for example `n log n`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Constant => "1",
            Self::Logarithmic => "log n",
            Self::Linear => "n",
            Self::Linearithmic => "n log n",
            Self::Quadratic => "n^2",
            Self::Cubic => "n^3",
            Self::Exponential => "2^n",
        }
    }
}

/// What one case may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Budget {
    /// Steps; about forty make one iteration of a simple loop.
    #[schemars(range(min = 1_000_000, max = 2_000_000_000))]
    pub steps: u64,
    /// Bytes of memory, the interpreter's own 14 MiB included.
    #[schemars(range(min = 33_554_432, max = 1_073_741_824))]
    pub memory_bytes: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { steps: 20_000_000, memory_bytes: 128 << 20 }
    }
}

/// A known wrong answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WrongAnswer {
    /// Names the file in `wrong/`, without its ending: lower case with hyphens, unique in the question.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), example = "get-does-not-refresh")]
    pub name: String,
    /// What is wrong about it.
    pub reason: String,
    /// The cases that must catch it; `complexity` for slowness.
    #[schemars(length(min = 1), example = vec!["get-refreshes"])]
    pub fails: Vec<String>,
}

/// A mutant of the solution that no case can tell from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EquivalentMutant {
    /// The mutant as the proof names it.
    pub mutant: String,
    /// Why it behaves like the solution.
    pub reason: String,
}
