//! Finds many phrases in a text at once. Words are compared by stem, may have one slip of the pen, and up to two other words may stand between them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::lexicon::{EMPTY_PHRASES, is_filler};
use super::{Token, stem, tokens};

/// Other words that may stand between two words of a phrase.
const GAP: usize = 2;
/// Shorter words are taken as they are written: too many short words differ by one letter.
const SHORTEST_WITH_TYPO: usize = 6;
/// Phrases that one alias with alternatives may stand for.
const MOST_ALTERNATIVES: usize = 64;

/// Phrases, ready to be looked for.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    /// Stems and the numbers they go by.
    words: BTreeMap<String, u32>,
    /// Long words by first letter, for slips of the pen.
    long: BTreeMap<char, Vec<(String, u32)>>,
    /// Phrases by their first word: whose they are, and the words after the first.
    by_first: BTreeMap<u32, Vec<(u32, Vec<u32>)>>,
}

/// A phrase found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PhraseHit {
    /// The position of the phrase among those given.
    pub(crate) phrase: u32,
    /// The tokens it stands at.
    pub(crate) tokens: TokenRange,
}

/// First token and the one after the last: a range that can be ordered.
pub(crate) type TokenRange = (usize, usize);

/// Where a sentence names things without saying anything of them, one place a turn of phrase.
pub(crate) fn empty_phrases(tokens: &[Token]) -> usize {
    static EMPTY: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(EMPTY_PHRASES.lines()));
    let mut places: Vec<TokenRange> = EMPTY.find(tokens).into_iter().map(|hit| hit.tokens).collect();
    places.sort_unstable();
    let mut end = 0;
    places
        .into_iter()
        .filter(|place| {
            place.0 >= end && {
                end = place.1;
                true
            }
        })
        .count()
}

/// What a token may stand for.
struct Reading {
    /// Numbers of words, and how many tokens they take.
    words: Vec<(u32, usize)>,
    /// Whether no phrase may reach over it.
    bars: bool,
    /// Whether the next word of a phrase must follow at once: O(n) is not O(log n).
    tight: bool,
}

impl Phrases {
    /// Takes the phrases apart; the hits name them by their position here.
    pub(crate) fn new<'a>(phrases: impl Iterator<Item = &'a str>) -> Self {
        let mut out = Self::default();
        for (index, phrase) in phrases.enumerate() {
            let owner = u32::try_from(index).unwrap_or(u32::MAX);
            for alternative in alternatives(phrase) {
                let found = tokens(&alternative, 0..alternative.len());
                let ids: Vec<u32> = found.iter().map(|token| out.number(&token.stem, &token.folded)).collect();
                out.add(owner, &ids);
                // "fail over" is also written "failover".
                for at in 0..found.len().saturating_sub(1) {
                    let (first, second) = (&found[at].folded, &found[at + 1].folded);
                    if first.len() >= 3 && second.len() >= 3 && !super::is_function_word(first) {
                        let joined = format!("{first}{second}");
                        let id = out.number(&stem(&joined), &joined);
                        let ids: Vec<u32> = ids[..at].iter().copied().chain([id]).chain(ids[at + 2..].iter().copied()).collect();
                        out.add(owner, &ids);
                    }
                }
            }
        }
        out
    }

    fn number(&mut self, stem: &str, folded: &str) -> u32 {
        let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let id = *self.words.entry(stem.to_owned()).or_insert(next);
        if folded.chars().count() >= SHORTEST_WITH_TYPO
            && let Some(first) = folded.chars().next()
        {
            let list = self.long.entry(first).or_default();
            if !list.iter().any(|(known, _)| known == folded) {
                list.push((folded.to_owned(), id));
            }
        }
        id
    }

    fn add(&mut self, owner: u32, ids: &[u32]) {
        if let Some((first, rest)) = ids.split_first() {
            let list = self.by_first.entry(*first).or_default();
            let entry = (owner, rest.to_vec());
            if !list.contains(&entry) {
                list.push(entry);
            }
        }
    }

    /// The phrases in a sentence, by phrase and place.
    pub(crate) fn find(&self, tokens: &[Token]) -> Vec<PhraseHit> {
        let readings: Vec<Reading> = (0..tokens.len()).map(|at| self.reading(tokens, at)).collect();
        let mut found = Vec::new();
        for (start, here) in readings.iter().enumerate() {
            for (id, length) in &here.words {
                for (owner, rest) in self.by_first.get(id).into_iter().flatten() {
                    if let Some(end) = follow(&readings, start + length, rest) {
                        found.push(PhraseHit { phrase: *owner, tokens: (start, end) });
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn reading(&self, tokens: &[Token], at: usize) -> Reading {
        let token = &tokens[at];
        let mut words = Vec::new();
        match self.words.get(&token.stem) {
            Some(id) => words.push((*id, 1)),
            None => words.extend(self.mistyped(&token.folded).map(|id| (id, 1))),
        }
        if let Some(next) = tokens.get(at + 1).filter(|next| !next.after_break && token.folded.len() >= 3 && next.folded.len() >= 3) {
            let joined = stem(&format!("{}{}", token.folded, next.folded));
            words.extend(self.words.get(&joined).map(|id| (*id, 2)));
        }
        // A negation between the words of a phrase is no mere word between.
        let bars = matches!(token.folded.as_str(), "not" | "no" | "never" | "without" | "nor" | "neither" | "instead");
        Reading { words, bars, tight: token.folded == "o" }
    }

    /// The long word that was meant, if one slip of the pen explains what was written. The first letter is hardly ever the wrong one.
    fn mistyped(&self, folded: &str) -> Option<u32> {
        let length = folded.chars().count();
        if length < SHORTEST_WITH_TYPO {
            return None;
        }
        let candidates = self.long.get(&folded.chars().next()?)?;
        candidates
            .iter()
            .filter(|(word, _)| word.chars().count().abs_diff(length) <= 1)
            .find(|(word, _)| strsim::osa_distance(word, folded) == 1)
            .map(|(_, id)| *id)
    }
}

/// The end of the rest of a phrase that begins here or up to two words later.
fn follow(readings: &[Reading], at: usize, rest: &[u32]) -> Option<usize> {
    let Some((next, rest)) = rest.split_first() else {
        return Some(at);
    };
    let gap = if at.checked_sub(1).is_some_and(|before| readings[before].tight) { 0 } else { GAP };
    for (index, reading) in readings.iter().enumerate().skip(at).take(gap + 1) {
        if let Some((_, length)) = reading.words.iter().find(|(id, _)| id == next)
            && let Some(end) = follow(readings, index + length, rest)
        {
            return Some(end);
        }
        if reading.bars {
            return None;
        }
    }
    None
}

const PARTICLES: [&str; 14] = ["up", "out", "off", "down", "away", "on", "back", "in", "over", "to", "into", "apart", "behind", "for"];

/// What an alias with `|` stands for: "lose|drop|give up availability" is "lose availability", "drop availability" and "give up availability".
fn alternatives(phrase: &str) -> Vec<String> {
    if !phrase.contains('|') {
        return vec![phrase.to_owned()];
    }
    let tidy = phrase.split('|').map(str::trim).collect::<Vec<_>>().join("|");
    let words: Vec<&str> = tidy.split_whitespace().collect();
    let mut out: Vec<Vec<String>> = vec![Vec::new()];
    let mut at = 0;
    while at < words.len() {
        let mut choices: Vec<Vec<&str>> = words[at].split('|').filter(|choice| !choice.is_empty()).map(|choice| vec![choice]).collect();
        // A filler would be left out of the phrase, and the phrase would match without it.
        if choices.len() > 1 && choices.iter().any(|choice| !is_filler(choice[0])) {
            choices.retain(|choice| !is_filler(choice[0]));
        }
        if words[at].contains('|') {
            // A particle after the group belongs to its last choice, and may belong to all.
            if let Some(particle) = words.get(at + 1).filter(|next| PARTICLES.contains(next)) {
                let with: Vec<Vec<&str>> = choices.iter().map(|choice| choice.iter().copied().chain([*particle]).collect()).collect();
                choices.pop();
                choices.extend(with);
                at += 1;
            }
        } else if let Some(following) = words.get(at + 1).filter(|next| next.contains('|')) {
            // "give up|lose availability": the group's first choice is a particle of the word before it.
            let mut group = following.split('|');
            // In "retry for|when|with" all choices are particles, and each of them has the word before it.
            let is_verb = |choice: &str| !PARTICLES.contains(&choice) && !super::is_function_word(choice);
            if let Some(particle) = group.next().filter(|first| PARTICLES.contains(first) && group.clone().all(is_verb)) {
                choices = [vec![words[at], particle]].into_iter().chain(group.map(|choice| vec![choice])).collect();
                at += 1;
            }
        }
        out = out
            .iter()
            .flat_map(|start| {
                choices.iter().map(|choice| start.iter().cloned().chain(choice.iter().map(|one| (*one).to_owned())).collect())
            })
            .take(MOST_ALTERNATIVES)
            .collect();
        at += 1;
    }
    out.into_iter().map(|words| words.join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrases: &[&str], text: &str) -> Vec<(u32, String)> {
        let tokens = tokens(text, 0..text.len());
        let hits = Phrases::new(phrases.iter().copied()).find(&tokens);
        hits.into_iter()
            .map(|hit| (hit.phrase, text[tokens[hit.tokens.0].place.start..tokens[hit.tokens.1 - 1].place.end].to_owned()))
            .collect()
    }

    #[test]
    fn phrases_are_found_with_words_between_and_slips_of_the_pen() {
        assert_eq!(found(&["refuse write"], "It refuses all incoming writes."), [(0, "refuses all incoming writes".to_owned())]);
        assert_eq!(found(&["refuse write"], "It refuses each and every one of these writes."), []);
        assert_eq!(found(&["availability"], "more availabilty"), [(0, "availabilty".to_owned())]);
        assert_eq!(found(&["fail over"], "an automatic failover"), [(0, "failover".to_owned())]);
        assert_eq!(found(&["failover"], "it will fail over"), [(0, "fail over".to_owned())]);
    }

    #[test]
    fn alternatives_are_spelled_out() {
        for text in ["they lose availability", "they drop availability", "they give up availability"] {
            assert_eq!(found(&["lose|drop|give up availability"], text).len(), 1, "{text}");
            assert_eq!(found(&["give up|lose|drop availability"], text).len(), 1, "{text}");
        }
        assert_eq!(found(&["10|ten mb"], "10 MB")[0].1, "10 MB");
        assert_eq!(found(&["retry for|when transient"], "it works when transient").len(), 0);
        assert_eq!(found(&["just|only retries"], "it retries").len(), 0);
        assert_eq!(found(&["O(n)"], "O(n) and O(log n)"), [(0, "O(n".to_owned())]);
    }
}
