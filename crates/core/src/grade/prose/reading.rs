//! An answer as the matcher sees it: sentences with their tokens, the rubric's phrases in them, and what is denied or put in doubt.

use crate::text::{Negation, PhraseHit, Phrases, Place, Token, clause_starts, negations, sentences, tokens};

/// Tokens of what is one sentence; speech that is written down without a full stop is many.
pub(super) const LONGEST_SENTENCE: usize = 45;

/// One sentence of an answer.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Where it stands.
    pub(super) place: Place,
    /// Its words, comparable.
    pub(super) tokens: Vec<Token>,
    /// The rubric's phrases in it, by phrase.
    pub(super) hits: Vec<PhraseHit>,
    /// The token with which each token's clause begins.
    pub(super) clause_starts: Vec<usize>,
    /// The number of semicolons before each token.
    pub(super) parts: Vec<usize>,
    /// What it denies.
    pub(super) negations: Vec<Negation>,
    /// Whether a sign or a new line ends it, rather than its length.
    pub(super) ends: bool,
    /// Where the list item that it stands in begins.
    pub(super) item: Option<usize>,
    /// Whether it asks rather than claims.
    pub(super) question: bool,
    /// Whether it reports what others wrongly say, or what would be.
    pub(super) doubtful: bool,
    /// The heading or lead-in that it stands under.
    pub(super) lead: Option<usize>,
    /// Whether it may earn points; guards take that away.
    pub(super) counts: bool,
    /// Whether its words may fill a claim; what is wrong in it is told all the same.
    pub(super) lends: bool,
}

/// Reads an answer.
pub(super) fn read(answer: &str, phrases: &Phrases) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    let mut lead = None;
    let code = fenced(answer);
    let places = sentences(answer);
    for (at, place) in places.iter().cloned().enumerate() {
        let gap = &answer[place.end..places.get(at + 1).map_or(answer.len(), |next| next.start)];
        let ends = gap.contains('\n')
            || answer[place.clone()]
                .trim_end_matches(['"', ')', '*', '_', '\u{201d}', ' '])
                .ends_with(['.', '!', '?', ':', ';', '…', '。', '！', '？']);
        let start = place.start;
        let tokens = tokens(answer, place.clone());
        let hits = phrases.find(&tokens);
        let (negations, clause_starts, parts) = (negations(&tokens), clause_starts(&tokens), parts(answer, &tokens));
        let leads = is_lead(answer, &place, tokens.len());
        let question = answer[place.clone()].trim_end_matches(['"', ')', '*', '_', '\u{201d}']).ends_with('?')
            // Of speech written down without a full stop, only the end is a question.
            && tokens.len() <= LONGEST_SENTENCE;
        let doubtful = is_doubtful(&tokens);
        // Code says how, not what or why.
        let counts = !code.iter().any(|block| block.start < place.end && place.start < block.end);
        if leads {
            lead = Some(found.len());
        }
        let own = lead.filter(|_| !leads);
        found.push(Sentence {
            place,
            tokens,
            hits,
            clause_starts,
            parts,
            negations,
            ends,
            item: item(answer, start),
            question,
            doubtful,
            lead: own,
            counts,
            lends: true,
        });
    }
    // "People say X. That is wrong." puts X in doubt from behind.
    for at in 1..found.len() {
        if takes_back(&found[at].tokens) {
            found[at - 1].doubtful = true;
        }
    }
    found
}

/// For each token, how many semicolons stand before it: what stands between two of them says things of its own.
fn parts(answer: &str, tokens: &[Token]) -> Vec<usize> {
    let mut part = 0;
    let mut end = tokens.first().map_or(0, |first| first.place.start);
    let part_of = |token: &Token| {
        // The pieces of a word share its place.
        part += answer.get(end..token.place.start).map_or(0, |gap| gap.matches(';').count());
        end = token.place.end;
        part
    };
    tokens.iter().map(part_of).collect()
}

/// The places of fenced code.
fn fenced(answer: &str) -> Vec<Place> {
    let mut found = Vec::new();
    let (mut start, mut open) = (0, None);
    for line in answer.split_inclusive('\n') {
        if line.trim_start().starts_with("```") {
            match open.take() {
                None => open = Some(start),
                Some(from) => found.push(from..start + line.len()),
            }
        }
        start += line.len();
    }
    found
}

/// Where the line of a list item begins, if there is one here.
fn item(answer: &str, at: usize) -> Option<usize> {
    let start = answer[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = answer[start..].trim_start();
    let number = line.trim_start_matches(|one: char| one.is_ascii_digit());
    let is_item = line.starts_with(['-', '*', '\u{2022}', '\u{2013}']) || (number.len() < line.len() && number.starts_with(['.', ')']));
    is_item.then_some(start)
}

/// A lead-in says what the lines after it are about: a heading, a bold start, a line that ends with a colon.
fn is_lead(answer: &str, place: &Place, words: usize) -> bool {
    const LONGEST: usize = 14;
    let line = answer[..place.start].rsplit('\n').next().unwrap_or("").trim_start();
    let text = &answer[place.clone()];
    words <= LONGEST && (line.starts_with('#') || line.starts_with("**") || text.trim_end_matches(['*', '_']).ends_with(':'))
}

/// Whether the sentence holds any of these word sequences.
fn has_any(tokens: &[Token], sequences: &[&[&str]]) -> bool {
    sequences.iter().any(|sequence| {
        tokens.windows(sequence.len()).any(|window| window.iter().zip(*sequence).all(|(token, word)| token.folded == *word))
    })
}

fn is_doubtful(tokens: &[Token]) -> bool {
    const DOUBTS: [&[&str]; 48] = [
        &["people", "say"],
        &["people", "always", "say"],
        &["people", "often", "say"],
        &["people", "think"],
        &["people", "believe"],
        &["people", "quote"],
        &["many", "say"],
        &["many", "think"],
        &["many", "believe"],
        &["some", "think"],
        &["some", "believe"],
        &["teams", "think"],
        &["teams", "believe"],
        &["is", "false"],
        &["some", "say"],
        &["often", "said"],
        &["often", "quoted"],
        &["misleading"],
        &["myth"],
        &["misconception"],
        &["misunderstanding"],
        &["not", "true"],
        &["not", "correct"],
        &["not", "right"],
        &["not", "how"],
        &["not", "what"],
        &["is", "wrong"],
        &["are", "wrong"],
        &["be", "wrong"],
        &["wrong", "that"],
        &["wrong", "to"],
        &["get", "wrong"],
        &["gets", "wrong"],
        &["wrong", "way"],
        &["wrongly"],
        &["incorrect"],
        &["mistake"],
        &["naive"],
        &["naively"],
        &["tempting"],
        &["common", "claim"],
        &["popular"],
        &["otherwise"],
        &["supposedly"],
        &["so", "called"],
        &["might", "think"],
        &["trap"],
        &["pitfall"],
    ];
    // "I would" is what somebody does; what "is used to" do is what it does.
    let has_after_other = |word: &str, next: Option<&str>, own: &[&str]| {
        (0..tokens.len()).any(|at| {
            tokens[at].folded == word
                && next.is_none_or(|next| tokens.get(at + 1).is_some_and(|token| token.folded == next))
                && !at.checked_sub(1).is_some_and(|before| own.contains(&tokens[before].folded.as_str()))
        })
    };
    has_any(tokens, &DOUBTS)
        || has_after_other("would", None, &["i", "we", "you"])
        || has_after_other("used", Some("to"), &["is", "are", "be", "was", "were", "get"])
}

/// Whether the sentence takes back the one before it.
fn takes_back(tokens: &[Token]) -> bool {
    const SHORT: usize = 9;
    const TAKEN_BACK: [&[&str]; 10] = [
        &["not", "true"],
        &["not", "correct"],
        &["not", "right"],
        &["is", "wrong"],
        &["are", "wrong"],
        &["be", "wrong"],
        &["is", "incorrect"],
        &["is", "myth"],
        &["misleading"],
        &["not", "how"],
    ];
    let start = &tokens[..tokens.len().min(SHORT)];
    has_any(start, &TAKEN_BACK)
        || start.first().is_some_and(|token| matches!(token.folded.as_str(), "wrong" | "incorrect" | "false" | "nope"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubt_and_leads_are_seen() {
        let answer = "**CP systems**\n- refuse requests\n\nPeople say pick two. That is wrong. Is it fast?";
        let read = read(answer, &Phrases::default());
        assert_eq!(read[1].lead, Some(0));
        assert!(read[2].doubtful && read[4].question && !read[1].doubtful);
    }
}
