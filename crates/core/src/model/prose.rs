//! What a prose question says about grading.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Prose that is graded on the points it makes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProseBody {
    /// What a full answer says.
    pub rubric: Rubric,
}

/// What a full answer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// The points, in the order in which a report names them; 8 to 14 are usual.
    #[schemars(length(min = 1))]
    pub key_points: Vec<KeyPoint>,
}

/// One thing that a full answer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyPoint {
    /// Lower case with hyphens, unique in the question, for example `partition-forces-choice`.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), example = "partition-forces-choice")]
    pub id: String,
    /// What is claimed, one sentence.
    #[schemars(length(min = 1), example = "When the network splits, a system has to give up either consistency or availability.")]
    pub claim: String,
    /// What it is worth to a senior interviewer.
    #[schemars(range(min = 1, max = 20))]
    pub points: u32,
    /// Said when the point is missed; a question that leads there and does not give it away.
    #[schemars(length(min = 1), example = "What has to be decided while two halves cannot talk to each other?")]
    pub hint: String,
    /// Ways to make the claim; any one of them earns the point.
    #[schemars(length(min = 1))]
    pub clauses: Vec<Clause>,
    /// Statements that say the opposite, or a common wrong fact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Clause>,
    /// Statements that are likely to be wrong, but may stand in a right answer, too. They count as contradictions only where another key point is
    /// contradicted or suspected as well: misreadings come alone, reversed answers do not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suspicions: Vec<Clause>,
}

/// One way to make a claim: all its slots filled within one sentence of the answer or two neighbouring ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Who, does what, to whom: at least two, and at least one of them a relation, so that a list of keywords cannot fill the clause.
    #[schemars(length(min = 2, max = 6))]
    pub slots: Vec<Slot>,
    /// Whether swapping the slots changes the meaning (A blocks B): then the answer must fill them in this order, or in the passive.
    #[serde(default)]
    pub ordered: bool,
}

/// One part of a claim, in all the ways in which people say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// What the part is, for example `what is lost`; reports name it where it is missing.
    #[schemars(length(min = 1), example = "what is lost")]
    pub name: String,
    /// The ways to say it. Case and hyphens do not count, words are compared by stem, long words may have one slip of the pen, up to two other
    /// words may stand between. `|` offers alternatives: `lose|drop|give up availability`. A negated claim has its negation in the alias.
    #[schemars(length(min = 1), example = vec!["availability", "stays|keeps up", "stops|refuses answering"])]
    pub aliases: Vec<String>,
    /// What makes the claim false where it stands in place of an alias.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(example = vec!["durability"])]
    pub wrong: Vec<String>,
}

impl Rubric {
    /// Every alias and wrong filler, in a fixed order: by key point, clauses before contradictions before suspicions, by slot, aliases before wrong fillers.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = &str> {
        let clauses = self.key_points.iter().flat_map(|point| point.clauses.iter().chain(&point.contradictions).chain(&point.suspicions));
        clauses.flat_map(|clause| &clause.slots).flat_map(|slot| slot.aliases.iter().chain(&slot.wrong)).map(String::as_str)
    }
}
