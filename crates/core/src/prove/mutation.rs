//! The mutation score: how many small changes of the solution the cases notice.

use answerkey_sandbox::{Item, Limits, Outcome, Sandbox, Value};
use serde::Serialize;

use crate::grade::meets_everything;
use crate::model::{CodeBody, Question};

/// Makes the mutants, inside the sandbox.
const MUTATE: &str = include_str!("mutate.py");
/// The share of mutants, equivalent ones left out, that must be noticed.
const PERCENT_KILLED: usize = 95;

/// What became of the mutants of a solution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mutants {
    /// How many were made.
    pub made: usize,
    /// How many missed something, as they should.
    pub killed: usize,
    /// How many behave like the solution, as the question says with a reason.
    pub equivalent: usize,
    /// Those that meet everything and are not known to be equivalent.
    pub survivors: Vec<String>,
    /// Those that are listed as equivalent and are not there, or are noticed after all.
    pub stale: Vec<String>,
}

impl Mutants {
    /// What keeps the score from being good enough.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut problems: Vec<_> =
            self.stale.iter().map(|name| format!("`equivalent_mutants` lists `{name}`, which is not a survivor")).collect();
        let judged = self.made - self.equivalent;
        if self.killed * 100 < judged * PERCENT_KILLED {
            problems.push(format!("only {} of {judged} mutants are noticed; survivors: {}", self.killed, self.survivors.join("; ")));
        }
        problems
    }
}

/// The mutants of a program: what was changed, and the changed program.
fn mutants(source: &str) -> Result<Vec<(String, String)>, String> {
    let sandbox = Sandbox::shared().map_err(|error| error.to_string())?;
    // A JSON text is a Python text too.
    let literal = serde_json::to_string(source).map_err(|error| error.to_string())?;
    let call = format!("mutants({literal})");
    let run = sandbox.run(&[Item::Statements(MUTATE), Item::Value(&call)], &Limits { steps: 2_000_000_000, ..Limits::default() });
    if run.outcome != Outcome::Ok {
        let why = run.raised.map_or_else(|| run.outcome.to_string(), |raised| format!("{}: {}", raised.name(), raised.message));
        return Err(format!("no mutants could be made: {why}"));
    }
    let Some(Some(Value::List(list))) = run.values.into_iter().next() else { return Err("the mutants are not a list".to_owned()) };
    list.into_iter()
        .map(|pair| match pair {
            Value::Tuple(pair) => match <[Value; 2]>::try_from(pair) {
                Ok([Value::Text(name), Value::Text(source)]) => Ok((name, source)),
                _ => Err("a mutant is not a pair of texts".to_owned()),
            },
            _ => Err("a mutant is not a pair".to_owned()),
        })
        .collect()
}

/// Runs the cases against every mutant of the solution.
pub(super) fn score(question: &Question, body: &CodeBody) -> Result<Mutants, String> {
    let mut score = Mutants::default();
    let mut open: Vec<&str> = body.equivalent_mutants.iter().map(|one| one.mutant.as_str()).collect();
    for (name, source) in mutants(&question.code.solution)? {
        score.made += 1;
        match meets_everything(question, body, &source) {
            Some(false) => score.killed += 1,
            Some(true) => match open.iter().position(|known| *known == name) {
                Some(at) => {
                    open.remove(at);
                    score.equivalent += 1;
                }
                None => score.survivors.push(name),
            },
            // A mutant that crashes the interpreter is noticed, to be sure, but by nobody's case.
            None => return Err(format!("the mutant `{name}` could not be judged")),
        }
    }
    score.stale = open.into_iter().map(str::to_owned).collect();
    Ok(score)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mutants_change_one_thing_each() {
        let source = "def f(a: int, b=1):\n    \"\"\"Doc.\"\"\"\n    if a < b:\n        return a + 1\n    return -b\n";
        let made = mutants(source).unwrap();
        let names: Vec<_> = made.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "line 3: the branches are swapped",
                "line 5: nothing is returned",
                "line 1: 1 becomes 2",
                "line 3: Lt becomes LtE",
                "line 4: nothing is returned",
                "line 5: USub is dropped",
                "line 4: Add becomes Sub",
                "line 4: 1 becomes 2",
            ]
        );
        assert!(made[3].1.contains("if a <= b:"), "{}", made[3].1);
    }
}
