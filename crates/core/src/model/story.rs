//! What a story question says about grading.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A story of the teller's own, graded on situation, task, action and result, and on how it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryBody {
    /// What a story that answers this very prompt talks about.
    #[schemars(length(min = 1, max = 8))]
    pub topics: Vec<Topic>,
    /// What each part is worth, where the default does not fit.
    #[serde(default)]
    pub weights: StoryWeights,
}

/// Something that a story for this prompt talks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What reports call it, for example `cost`.
    pub name: String,
    /// Words and phrases by which it is known, in lower case. Other forms of the same words count too.
    #[schemars(length(min = 1), example = vec!["bill", "spend", "too expensive"])]
    pub aliases: Vec<String>,
}

/// What the parts of a story are worth, in points. All but `reflection` together are the points that can be earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StoryWeights {
    /// Where, when, who, and what was wrong.
    #[schemars(range(max = 100))]
    pub situation: u32,
    /// What was to be reached, or the teller's to do.
    #[schemars(range(max = 100))]
    pub task: u32,
    /// What was done.
    #[schemars(range(max = 100))]
    pub action: u32,
    /// How it came out.
    #[schemars(range(max = 100))]
    pub result: u32,
    /// That the actions are the teller's own.
    #[schemars(range(max = 100))]
    pub ownership: u32,
    /// Numbers, names and constraints.
    #[schemars(range(max = 100))]
    pub specificity: u32,
    /// That the story answers this prompt.
    #[schemars(range(max = 100))]
    pub relevance: u32,
    /// At most so many points that the result lacks are made up for by what the teller took from it. A story without reflection can get all points.
    #[schemars(range(max = 100))]
    pub reflection: u32,
}

impl Default for StoryWeights {
    fn default() -> Self {
        // So that two kinds of story do not pass, whatever else they have, as 69 points are fewer than the pass mark: one without a result (65, and 4 of
        // reflection), and one in which nothing is the teller's own (a quarter of the action, and nothing for ownership).
        Self { situation: 5, task: 15, action: 22, result: 35, ownership: 14, specificity: 5, relevance: 4, reflection: 4 }
    }
}

impl StoryWeights {
    /// The points that a story can earn.
    #[must_use]
    pub fn possible(&self) -> u32 {
        [self.situation, self.task, self.action, self.result, self.ownership, self.specificity, self.relevance]
            .iter()
            .fold(0, |sum, one| sum.saturating_add(*one))
    }
}
