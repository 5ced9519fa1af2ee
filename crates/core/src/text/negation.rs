//! What a negation reaches: "does not block readers, but …" denies the blocking and nothing after the comma.

use std::ops::Range;

use super::Token;

/// A negation and the tokens it denies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Negation {
    /// The tokens that deny.
    pub(crate) cue: Range<usize>,
    /// The tokens after it that are denied.
    pub(crate) scope: Range<usize>,
    /// The tokens before it that are denied: in "bounding the cache does not help" all of them.
    pub(crate) before: Range<usize>,
}

impl Negation {
    /// Whether it denies a token.
    pub(crate) fn reaches(&self, token: usize) -> bool {
        self.scope.contains(&token) || self.before.contains(&token)
    }
}

/// Where the clause of each token begins: after a comma or the like, or with a conjunction.
pub(crate) fn clause_starts(tokens: &[Token]) -> Vec<usize> {
    let mut start = 0;
    let start_of = |(at, token): (usize, &Token)| {
        if opens(token) {
            start = at;
        }
        start
    };
    tokens.iter().enumerate().map(start_of).collect()
}

/// Whether a clause begins with this token.
fn opens(token: &Token) -> bool {
    token.after_break
        || matches!(
            token.folded.as_str(),
            "and"
                | "but"
                | "while"
                | "whereas"
                | "so"
                | "because"
                | "then"
                | "where"
                | "when"
                | "that"
                | "therefore"
                | "if"
                | "however"
                | "although"
                | "though"
                | "which"
                | "who"
        )
}

/// Tokens that a negated verb reaches, at most.
const VERB_REACH: usize = 8;
/// Tokens that a negated noun reaches: "without a leader" says nothing of the rest.
const NOUN_REACH: usize = 4;
/// Tokens of a statement that is called wrong as a whole.
const STATEMENT_REACH: usize = 16;

/// What is said to be of no use or not so stands before its negation.
const WORTH: [&str; 25] = [
    "help",
    "work",
    "matter",
    "need",
    "necessari",
    "requir",
    "use",
    "appli",
    "exist",
    "belong",
    "true",
    "hold",
    "effect",
    "differ",
    "sens",
    "point",
    "purpos",
    "valu",
    "role",
    "consequ",
    "benefit",
    "impact",
    "advantag",
    "reason",
    "worth",
];

/// What is called one of these stands before it: "virtual nodes are a myth".
const DISMISSALS: [&str; 22] = [
    "myth",
    "fairy",
    "fiction",
    "nonsense",
    "superstition",
    "folklore",
    "legend",
    "hype",
    "useless",
    "pointless",
    "unnecessary",
    "unneeded",
    "superfluous",
    "irrelevant",
    "meaningless",
    "overkill",
    "overrated",
    "worthless",
    "impossible",
    "redundant",
    "nowhere",
    "senseless",
];

/// The negations of a sentence, in order.
pub(crate) fn negations(tokens: &[Token]) -> Vec<Negation> {
    let mut found = Vec::new();
    let starts = clause_starts(tokens);
    for (at, clause_start) in starts.into_iter().enumerate() {
        if let Some((length, reach)) = cue(tokens, at) {
            let start = at + length;
            let end = (start..tokens.len().min(start + reach))
                .find(|&index| ends_scope(tokens, index))
                .unwrap_or(tokens.len().min(start + reach));
            let is_said_of_a_part = matches!(tokens[at].folded.as_str(), "without" | "nor" | "instead" | "rather" | "unlike");
            let worthless = !is_said_of_a_part && tokens[start..end].iter().take(3).any(|token| WORTH.contains(&token.stem.as_str()))
                || brings_nothing(tokens, at);
            let before = if worthless || is_dismissal(tokens, at) { before_lists(tokens, clause_start)..at } else { at..at };
            found.push(Negation { cue: at..start, scope: start..end, before });
        }
    }
    found
}

/// Whether something is called a myth, useless or the like here.
fn is_dismissal(tokens: &[Token], at: usize) -> bool {
    let is_verb = |token: &Token| matches!(token.folded.as_str(), "is" | "are" | "was" | "were" | "be" | "being" | "remains" | "seems");
    DISMISSALS.contains(&tokens[at].folded.as_str()) && tokens[at.saturating_sub(3)..at].iter().any(is_verb)
}

/// Whether something is said to bring nothing: "such tests prove nothing".
fn brings_nothing(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| tokens[before].stem.as_str());
    tokens[at].folded == "nothing"
        && matches!(before, "prove" | "bring" | "buy" | "gain" | "chang" | "achiev" | "contribut" | "save" | "improv")
}

/// The beginning of a list of short items that a clause is the end of: "separate warehouses, queues, and limits are …".
fn before_lists(tokens: &[Token], clause_start: usize) -> usize {
    const LONGEST_ITEM: usize = 4;
    let mut start = clause_start;
    while tokens[start].after_break || tokens[start].folded == "and" {
        let Some(before) =
            (start.saturating_sub(LONGEST_ITEM)..start).rev().find(|&at| at == 0 || tokens[at].after_break || opens(&tokens[at]))
        else {
            break;
        };
        start = before;
        if !tokens[start].after_break {
            break;
        }
    }
    start
}

/// How many tokens from here on deny, and how far.
fn cue(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let word = |offset: usize| tokens.get(at + offset).map_or("", |token| token.folded.as_str());
    let clause_initial =
        at == 0 || tokens[at].after_break || matches!(tokens[at - 1].folded.as_str(), "and" | "but" | "so" | "then" | "that" | "because");
    match (word(0), word(1)) {
        // "Not only", "no matter": nothing is denied.
        ("not", "only" | "merely" | "necessarily" | "sure" | "until" | "to") => None,
        ("no", "matter" | "doubt" | "less" | "more" | "sooner" | "one") if word(1) != "one" => None,
        ("no", "longer") => Some((2, VERB_REACH)),
        ("no", "need" | "reason") => Some((2, VERB_REACH)),
        ("not" | "never", _) => Some((1, VERB_REACH)),
        ("no" | "neither" | "none", _) if clause_initial => Some((1, VERB_REACH)),
        ("nobody" | "nothing" | "nowhere", _) => Some((1, VERB_REACH)),
        ("no" | "neither" | "nor" | "without", _) => Some((1, NOUN_REACH)),
        ("instead", "of") | ("rather", "than") => Some((2, VERB_REACH)),
        ("opposed", "to") => Some((2, NOUN_REACH)),
        ("unlike", _) => Some((1, NOUN_REACH)),
        ("fail" | "fails" | "failed" | "failing" | "unable" | "refuse" | "refuses", "to") => Some((2, VERB_REACH)),
        ("myth" | "wrong" | "false" | "untrue" | "misconception" | "incorrect", "that") => Some((2, STATEMENT_REACH)),
        _ if is_dismissal(tokens, at) => Some((1, 0)),
        _ => None,
    }
}

/// Whether the denied part is over before this token.
fn ends_scope(tokens: &[Token], index: usize) -> bool {
    let token = &tokens[index];
    token.after_break
        || matches!(
            token.folded.as_str(),
            "but"
                | "until"
                | "unless"
                | "because"
                | "since"
                | "if"
                | "when"
                | "while"
                | "whereas"
                | "so"
                | "which"
                | "who"
                | "and"
                | "although"
                | "though"
                | "before"
                | "therefore"
                | "only"
                | "not"
                | "no"
                | "never"
                | "yet"
                | "then"
                | "instead"
                | "rather"
                | "without"
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    fn denied(text: &str) -> Vec<String> {
        let tokens = tokens(text, 0..text.len());
        negations(&tokens)
            .into_iter()
            .map(|one| tokens[one.scope].iter().map(|token| token.folded.as_str()).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn scopes_end_where_the_clause_does() {
        assert_eq!(denied("It doesn't block readers, and writers wait."), ["block readers"]);
        assert_eq!(denied("It keeps versions instead of locking rows."), ["locking rows"]);
        assert_eq!(denied("It does not return until both are written."), ["return"]);
        assert_eq!(denied("Without a leader nodes wait"), ["leader nodes wait"]);
    }

    #[test]
    fn what_is_called_useless_stands_before() {
        let before = |text: &str| {
            let tokens = tokens(text, 0..text.len());
            let found =
                negations(&tokens).into_iter().map(|one| tokens[one.before].iter().map(|token| token.folded.clone()).collect::<Vec<_>>());
            found.map(|words| words.join(" ")).collect::<Vec<_>>()
        };
        assert_eq!(before("Virtual nodes are a myth."), ["virtual nodes are"]);
        assert_eq!(before("So queues, timeouts, and limits are unneeded."), ["so queues timeouts and limits are"]);
        assert_eq!(before("Such tests prove nothing."), ["such tests prove"]);
        assert_eq!(before("Eviction has no effect on hits."), ["eviction has"]);
        assert_eq!(before("It inserts on conflict do nothing."), [""]);
        assert_eq!(before("We force-merge without the need for replicas."), [""]);
    }

    #[test]
    fn some_negations_deny_nothing() {
        assert!(denied("It is not only fast but also small.").is_empty());
        assert!(denied("No matter which node answers.").is_empty());
    }
}
