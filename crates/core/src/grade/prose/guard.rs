//! Guards against points for what is no answer: keyword lists, the question repeated, words to the grader, padding. What a guard finds earns nothing;
//! it never costs points that were earned elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::reading::Sentence;
use crate::text::{Token, empty_phrases, is_function_word, is_light_verb, is_telling, tokens, words};

/// What a guard saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seen {
    /// Keywords without sentences.
    Stuffing {
        /// How many words.
        words: usize,
    },
    /// The question, repeated; more than half of the answer.
    Echo,
    /// Words to the grader.
    Injection,
    /// The same sentence again and again.
    Padding {
        /// How often.
        times: usize,
    },
    /// Nearly every sentence denies something.
    Denial,
}

/// What was seen, and the sentences that show it.
#[derive(Debug)]
pub(super) struct Guarded {
    pub(super) seen: Seen,
    pub(super) sentences: Vec<usize>,
}

/// Looks for all of them, and takes from the sentences that show one the right to count.
pub(super) fn guard(answer: &str, prompt: &str, sentences: &mut [Sentence]) -> Vec<Guarded> {
    let mut found: Vec<Guarded> = [injection(answer, sentences), stuffed(answer, sentences)].into_iter().flatten().collect();
    let echoed = echo(prompt, sentences);
    for at in found.iter().flat_map(|one| &one.sentences).chain(&echoed) {
        sentences[*at].counts = false;
    }
    // Taking up the question's words to begin with is good manners; nothing but them is an attempt.
    let of = |list: &[usize]| list.iter().map(|at| sentences[*at].tokens.len()).sum::<usize>();
    let all: Vec<usize> = (0..sentences.len()).collect();
    if echoed.len() > 1 && of(&echoed) * 2 > of(&all) {
        found.push(Guarded { seen: Seen::Echo, sentences: echoed });
    }
    found.extend(padding(sentences));
    found.extend(denial(sentences));
    found
}

/// Words that nobody says to an interviewer, only to a machine that grades.
const TO_THE_GRADER: [&str; 58] = [
    "</answer",
    "</submission",
    "score field",
    "the assessor",
    "re-evaluat",
    "assessment of this",
    "ignore previous",
    "ignore all",
    "ignore the above",
    "ignore everything",
    "ignore any",
    "ignore your",
    "disregard previous",
    "disregard all",
    "disregard the above",
    "disregard any",
    "disregard your",
    "previous instructions",
    "prior instructions",
    "your instructions",
    "system prompt",
    "you are now",
    "you are a grader",
    "you are the grader",
    "full marks",
    "full points",
    "full score",
    "full credit",
    "complete score",
    "maximum score",
    "maximum points",
    "maximum marks",
    "perfect score",
    "highest score",
    "top score",
    "score: 1",
    "score 100",
    "\"verdict\"",
    "verdict: ",
    "\"points\"",
    "\"earned\"",
    "dear grader",
    "automatic grader",
    "automated grader",
    "grader output",
    "the grader",
    "this grader",
    "to grader",
    "this answer is correct",
    "this answer is complete",
    "this answer deserves",
    "mark this answer",
    "mark as correct",
    "all key points",
    "the rubric",
    "do not grade",
    "not grade again",
    "model answer",
];

fn injection(answer: &str, sentences: &[Sentence]) -> Option<Guarded> {
    static PATTERNS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let build = || AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostFirst).build(TO_THE_GRADER).ok();
    let patterns = PATTERNS.get_or_init(build).as_ref()?;
    let mut found = BTreeSet::new();
    for hit in patterns.find_iter(answer) {
        let after = sentences.partition_point(|sentence| sentence.place.start <= hit.start());
        // A pattern may stand across a cut between sentences.
        found.extend(
            (after.saturating_sub(1)..after + 1)
                .filter(|at| sentences.get(*at).is_some_and(|one| one.place.start < hit.end() && hit.start() < one.place.end)),
        );
    }
    (!found.is_empty()).then(|| Guarded { seen: Seen::Injection, sentences: found.into_iter().collect() })
}

/// Fewer words are no stuffing.
const STUFFED_WORDS: usize = 25;
/// Percent of words that hold a sentence together, below which there is no sentence.
const HELD_TOGETHER: usize = 14;
/// Phrases of the rubric that a stuffed text holds, at least; a text in another language holds hardly any.
const STUFFED_HITS: usize = 4;

/// Arrows in a sentence up to which they tell steps; more of them are a list.
const MOST_ARROWS: usize = 7;

/// What names things and says nothing of them, in any of three dresses.
fn stuffed(answer: &str, sentences: &[Sentence]) -> Option<Guarded> {
    let mut found = keywords(answer, sentences);
    if found.is_empty() {
        found = glued(answer, sentences);
    }
    found.extend(listing(answer, sentences));
    let words = found.iter().map(|at| words(answer, sentences[*at].place.clone()).len()).sum();
    (!found.is_empty()).then(|| Guarded { seen: Seen::Stuffing { words }, sentences: found.into_iter().collect() })
}

/// Runs of sentences that nothing holds together. Terse notes use signs where prose uses words, so signs count.
fn keywords(answer: &str, sentences: &[Sentence]) -> BTreeSet<usize> {
    let table = has_table(answer);
    let counts: Vec<(usize, usize)> = sentences.iter().map(|sentence| shape(answer, sentence, table)).collect();
    let mut stuffed = BTreeSet::new();
    let mut total = 0;
    let mut at = 0;
    while at < counts.len() {
        let listy = |index: &usize| {
            counts
                .get(*index)
                .is_some_and(|(words, held)| held * 100 < words * HELD_TOGETHER || is_bare_list(answer, &sentences[*index], *words))
                && sentences[*index].counts
        };
        let end = (at..).find(|index| !listy(index)).unwrap_or(at);
        let words: usize = counts[at..end].iter().map(|(words, _)| words).sum();
        let hits: usize = sentences[at..end].iter().map(|sentence| sentence.hits.len()).sum();
        if words >= STUFFED_WORDS && hits >= STUFFED_HITS {
            stuffed.extend(at..end);
            total += words;
        }
        at = end + 1;
    }
    // Where half of the answer is a list of keywords, the other lines that list or have no verb belong to it.
    if !stuffed.is_empty() && total * 2 >= counts.iter().map(|(words, _)| words).sum() {
        const FEWEST_ITEMS: usize = 5;
        let says = |at: usize| {
            let sentence = &sentences[at];
            let items = answer[sentence.place.clone()].matches([',', '/', '·']).count() + 1;
            let lists = items >= FEWEST_ITEMS && are_short(counts[at].0, items);
            !lists && sentence.tokens.iter().any(|token| is_telling(token) || is_light_verb(token))
        };
        let more: Vec<usize> = (0..sentences.len()).filter(|at| !stuffed.contains(at) && !says(*at)).collect();
        stuffed.extend(more);
    }
    stuffed
}

/// Keywords held together by "is", "has" and "therefore", or by "plays a key role": paragraphs with hardly a verb that says what is done. Terse notes
/// have few verbs too, but do without these. In answers by people 7 words of 100 and more tell something, in glued keywords 3 and fewer.
fn glued(answer: &str, sentences: &[Sentence]) -> BTreeSet<usize> {
    const FEWEST_WORDS: usize = 50;
    /// A person's paragraph may well do without for a while.
    const LONG_PARAGRAPH: usize = 80;
    const LEAST_TELLING: usize = 6;
    const LEAST_LIGHT: usize = 5;
    /// Turns of phrase that say nothing, of 100 words: people's answers have 4 at most, and weak ones at that.
    const MOST_EMPTY: usize = 4;
    const FEWEST_EMPTY: usize = 5;
    let mut paragraphs: Vec<Vec<usize>> = Vec::new();
    let mut end = 0;
    for (at, sentence) in sentences.iter().enumerate() {
        let gap = answer.get(end..sentence.place.start).unwrap_or("");
        match paragraphs.last_mut() {
            Some(last) if gap.matches('\n').count() < 2 => last.push(at),
            _ => paragraphs.push(vec![at]),
        }
        end = sentence.place.end;
    }
    paragraphs.retain(|paragraph| paragraph.iter().map(|at| sentences[*at].tokens.len()).sum::<usize>() >= LONG_PARAGRAPH);
    paragraphs.push((0..sentences.len()).collect());
    let empty: Vec<usize> = sentences.iter().map(|sentence| empty_phrases(&sentence.tokens)).collect();
    let is_glued = |paragraph: &&Vec<usize>| {
        let tokens = || paragraph.iter().flat_map(|at| &sentences[*at].tokens);
        let words = tokens().count();
        let telling = tokens().filter(|token| is_telling(token)).count();
        let light = tokens().filter(|token| is_light_verb(token)).count();
        let empty: usize = paragraph.iter().map(|at| empty[*at]).sum();
        let is_held_by_light_verbs = telling * 100 < words * LEAST_TELLING && light * 100 >= words * LEAST_LIGHT;
        let is_empty_talk = empty >= FEWEST_EMPTY && empty * 100 > words * MOST_EMPTY;
        words >= FEWEST_WORDS && (is_held_by_light_verbs || is_empty_talk)
    };
    paragraphs.iter().filter(is_glued).flatten().copied().collect()
}

/// Words that stand in lists of four short items or more, of which nothing is said but that they are there.
fn listed(answer: &str, sentence: &Sentence) -> usize {
    const FEWEST_ITEMS: usize = 4;
    const LONGEST_ITEM: usize = 3;
    // Each item: how many words it has, and whether one of them could say something.
    let mut items: Vec<(usize, bool)> = vec![(0, false)];
    let mut end = sentence.place.start;
    for token in &sentence.tokens {
        let joins = matches!(token.folded.as_str(), "and" | "or" | "versus" | "vs");
        if joins || answer.get(end..token.place.start).unwrap_or("").contains([',', ';', '/', '·', '|', '(', ')', ':']) {
            items.push((0, false));
        }
        end = token.place.end;
        if !joins && let Some(item) = items.last_mut() {
            item.0 += 1;
            item.1 |= is_function_word(&token.folded) || is_telling(token) || is_light_verb(token);
        }
    }
    items.retain(|item| item.0 > 0);
    let runs = items.split(|(words, says)| *words > LONGEST_ITEM || *says);
    runs.filter(|run| run.len() >= FEWEST_ITEMS).flatten().map(|item| item.0).sum()
}

/// Lists of terms in whatever dress: an agenda, minutes, slides, questions. Of 324 answers by people the one that lists most has 15 of 100 words in lists.
/// Terse notes may have more, and say by signs what prose says by words.
fn listing(answer: &str, sentences: &[Sentence]) -> Vec<usize> {
    const FEWEST_WORDS: usize = 60;
    const MOST_LISTED: usize = 18;
    const MOST_SIGNS: usize = 3;
    let listed: Vec<usize> = sentences.iter().map(|sentence| listed(answer, sentence)).collect();
    let words: usize = sentences.iter().map(|sentence| sentence.tokens.len()).sum();
    let signs = answer.matches(['→', '⇒', '=', '≠', '<', '>', '≤', '≥', '%']).count();
    if words < FEWEST_WORDS || listed.iter().sum::<usize>() * 100 < words * MOST_LISTED || signs * 100 > words * MOST_SIGNS {
        return Vec::new();
    }
    (0..sentences.len()).filter(|at| listed[*at] > 0).collect()
}

/// Whether a list's items have hardly more than three words each.
fn are_short(words: usize, items: usize) -> bool {
    words * 10 <= items * 32
}

/// Whether a sentence is one long list of short items, about which nothing is said.
fn is_bare_list(answer: &str, sentence: &Sentence, words: usize) -> bool {
    const FEWEST_WORDS: usize = 20;
    const FEWEST_COMMAS: usize = 9;
    const SAYS: [&str; 26] = [
        "is", "are", "was", "be", "has", "have", "do", "does", "can", "will", "must", "should", "i", "we", "it", "they", "you", "which",
        "that", "because", "when", "if", "so", "not", "then", "than",
    ];
    let commas = answer[sentence.place.clone()].matches(',').count();
    let says = sentence.tokens.iter().filter(|token| SAYS.contains(&token.folded.as_str())).count();
    let text = &answer[sentence.place.clone()];
    let signs = text.matches(['→', '=']).count() + text.matches(" (").count();
    words >= FEWEST_WORDS && commas >= FEWEST_COMMAS && are_short(words, commas + 1) && says <= 1 && signs <= 1
}

/// Whether the answer has a Markdown table, seen by the rule under its head.
fn has_table(answer: &str) -> bool {
    answer.lines().any(|line| line.contains("|--") || line.contains("| --") || line.contains("|:--"))
}

/// How many words a sentence has, and how many words and signs hold it together.
fn shape(answer: &str, sentence: &Sentence, in_table: bool) -> (usize, usize) {
    let words = words(answer, sentence.place.clone());
    let held = words.iter().filter(|word| is_function_word(&word.folded)).count();
    let text = &answer[sentence.place.clone()];
    // A step or two by arrows is a statement; a chain of them is a list.
    let arrows = Some(text.matches(['→', '⇒']).count() + text.matches("->").count()).filter(|arrows| *arrows <= MOST_ARROWS).unwrap_or(0);
    let signs = arrows
        + text.matches(['=', '≠', '?']).count()
        + text.matches(": ").count()
        + text.matches(" (").count()
        + text.matches(">>").count();
    // The rows of a table are held together by their columns.
    let cells = if in_table { text.matches('|').count() } else { 0 };
    (words.len(), held + signs + cells)
}

/// Whether an answer has enough words and hardly one that holds an English sentence together.
pub(super) fn is_no_prose(answer: &str, sentences: &[Sentence]) -> Option<usize> {
    const FEWEST: usize = 12;
    let (words, held) =
        sentences.iter().map(|sentence| shape(answer, sentence, false)).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    (words >= FEWEST && held * 100 < words * 8).then_some(words)
}

/// The sentences that say nothing beyond the question.
fn echo(prompt: &str, sentences: &[Sentence]) -> Vec<usize> {
    const FEWEST_WORDS: usize = 4;
    let asked = tokens(prompt, 0..prompt.len());
    let content = |tokens: &[Token]| -> Vec<String> {
        tokens.iter().filter(|token| !is_function_word(&token.folded)).map(|token| token.stem.clone()).collect()
    };
    let asked = content(&asked);
    let known: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    let pairs: BTreeSet<(&str, &str)> = asked.windows(2).map(|pair| (pair[0].as_str(), pair[1].as_str())).collect();
    let repeats = |sentence: &Sentence| {
        let own = content(&sentence.tokens);
        let shared = own.iter().filter(|stem| known.contains(stem.as_str())).count();
        let shared_pairs = own.windows(2).filter(|pair| pairs.contains(&(pair[0].as_str(), pair[1].as_str()))).count();
        own.len() >= FEWEST_WORDS && ((shared * 100 >= own.len() * 75 && shared_pairs >= 2) || shared * 100 >= own.len() * 95)
    };
    sentences.iter().enumerate().filter(|(_, sentence)| repeats(sentence)).map(|(at, _)| at).collect()
}

/// The sentences that deny, where nearly all do: who knows only what is not so has said nothing of what is. People's answers have 5 negations of 100 words
/// at most.
fn denial(sentences: &mut [Sentence]) -> Option<Guarded> {
    const FEWEST: usize = 6;
    const MOST: usize = 7;
    let denying: Vec<usize> = (0..sentences.len()).filter(|at| !sentences[*at].negations.is_empty()).collect();
    let negations: usize = sentences.iter().map(|sentence| sentence.negations.len()).sum();
    let words: usize = sentences.iter().map(|sentence| sentence.tokens.len()).sum();
    if negations < FEWEST || negations * 100 < words * MOST || denying.len() * 10 < sentences.len() * 7 {
        return None;
    }
    for at in &denying {
        sentences[*at].lends = false;
    }
    Some(Guarded { seen: Seen::Denial, sentences: denying })
}

/// The sentence that is repeated most, if it is repeated to no purpose.
fn padding(sentences: &[Sentence]) -> Option<Guarded> {
    const SHORTEST: usize = 5;
    const OFTEN: usize = 3;
    let mut places: BTreeMap<Vec<&str>, Vec<usize>> = BTreeMap::new();
    for (at, sentence) in sentences.iter().enumerate().filter(|(_, sentence)| sentence.tokens.len() >= SHORTEST) {
        places.entry(sentence.tokens.iter().map(|token| token.stem.as_str()).collect()).or_default().push(at);
    }
    let most = places.into_values().max_by(|a, b| a.len().cmp(&b.len()).then(b.cmp(a))).filter(|list| list.len() >= OFTEN)?;
    Some(Guarded { seen: Seen::Padding { times: most.len() }, sentences: most })
}
