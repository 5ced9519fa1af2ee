//! Whether a clause of the rubric stands in an answer: its slots filled near each other, not denied, not swapped.

use std::ops::Range;

use super::reading::Sentence;
use crate::model::{Clause, Rubric};

/// Tokens over which a claim may stretch.
const LONGEST_CLAIM: usize = 36;
/// Tokens over which a contradiction may stretch: telling somebody that they are wrong needs firmer ground.
const LONGEST_CONTRADICTION: usize = 16;
/// Mentions of one slot that are looked at in a sentence.
const MOST_MENTIONS: usize = 6;

/// Where a slot's phrases stand among the rubric's.
#[derive(Debug, Clone)]
pub(super) struct SlotPhrases {
    aliases: Range<u32>,
    wrong: Range<u32>,
}

/// A clause with its phrases.
#[derive(Debug)]
pub(super) struct ClausePhrases<'a> {
    pub(super) clause: &'a Clause,
    slots: Vec<SlotPhrases>,
}

/// A key point's clauses with their phrases.
#[derive(Debug)]
pub(super) struct PointPhrases<'a> {
    pub(super) clauses: Vec<ClausePhrases<'a>>,
    pub(super) contradictions: Vec<ClausePhrases<'a>>,
}

/// Walks the rubric in the order of [`Rubric::phrases`].
pub(super) fn layout(rubric: &Rubric) -> Vec<PointPhrases<'_>> {
    let mut next = 0;
    let mut points = Vec::with_capacity(rubric.key_points.len());
    for point in &rubric.key_points {
        let clauses = with_phrases(&point.clauses, &mut next);
        let contradictions = with_phrases(&point.contradictions, &mut next);
        points.push(PointPhrases { clauses, contradictions });
    }
    points
}

fn with_phrases<'a>(clauses: &'a [Clause], next: &mut u32) -> Vec<ClausePhrases<'a>> {
    let mut take = |count: usize| {
        let start = *next;
        *next = start.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        start..*next
    };
    let mut slots =
        |clause: &Clause| clause.slots.iter().map(|slot| SlotPhrases { aliases: take(slot.aliases.len()), wrong: take(slot.wrong.len()) }).collect();
    clauses.iter().map(|clause| ClausePhrases { clause, slots: slots(clause) }).collect()
}

/// One or two sentences that are read as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    first: usize,
    second: Option<usize>,
}

/// The windows of an answer: each sentence, each with its lead-in, each two neighbours.
pub(super) fn windows(answer: &[Sentence]) -> Vec<Window> {
    let counts = |at: usize| answer.get(at).is_some_and(|sentence| sentence.counts);
    let mut found = Vec::new();
    for at in (0..answer.len()).filter(|at| counts(*at)) {
        found.push(Window { first: at, second: None });
        if let Some(lead) = answer[at].lead.filter(|lead| counts(*lead) && lead + 1 != at) {
            found.push(Window { first: lead, second: Some(at) });
        }
        if counts(at + 1) {
            found.push(Window { first: at, second: Some(at + 1) });
        }
    }
    found
}

/// A phrase in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mention {
    /// The sentence it stands in.
    pub(super) sentence: usize,
    /// Its tokens there.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Tokens of the window before that sentence.
    offset: usize,
}

impl Mention {
    fn from(&self) -> usize {
        self.offset + self.start
    }

    fn to(&self) -> usize {
        self.offset + self.end
    }
}

/// What an answer makes of a clause.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// All slots, said as they should be.
    pub(super) full: Option<Vec<Mention>>,
    /// All slots, but denied.
    pub(super) denied: Option<Vec<Mention>>,
    /// All slots, one of them with a filler that makes the claim false.
    pub(super) wrong: Option<Vec<Mention>>,
    /// The most slots that were filled in one sentence, and the first one that was not.
    pub(super) partial: Option<(Vec<Mention>, usize)>,
}

/// One choice of a mention for each slot.
struct Assignment {
    mentions: Vec<Mention>,
    extent: usize,
    denied: bool,
}

impl ClausePhrases<'_> {
    /// Looks for the claim in all windows.
    pub(super) fn find(&self, answer: &[Sentence], windows: &[Window]) -> Found {
        let mut found = Found::default();
        for window in windows {
            self.look(answer, *window, &mut found);
            if found.full.is_some() {
                break;
            }
        }
        found
    }

    /// Looks for a statement that is wrong: in one sentence, close together, meant as it is said.
    pub(super) fn contradicts(&self, answer: &[Sentence]) -> Option<Vec<Mention>> {
        answer.iter().enumerate().filter(|(_, sentence)| sentence.counts && !sentence.doubtful && !sentence.question).find_map(|(at, _)| {
            let window = Window { first: at, second: None };
            let aliases: Vec<Vec<Mention>> = self.slots.iter().map(|slot| mentions(answer, window, &slot.aliases)).collect();
            let best = self.best(answer, &aliases, false)?;
            (!best.denied && best.extent <= LONGEST_CONTRADICTION && self.rival(answer, window, &aliases, &best).is_none()).then_some(best.mentions)
        })
    }

    fn look(&self, answer: &[Sentence], window: Window, found: &mut Found) {
        let aliases: Vec<Vec<Mention>> = self.slots.iter().map(|slot| mentions(answer, window, &slot.aliases)).collect();
        let filled = aliases.iter().filter(|mentions| !mentions.is_empty()).count();
        let single = window.second.is_none();
        let asks = answer[window.second.unwrap_or(window.first)].question;
        if filled == aliases.len() {
            match self.best(answer, &aliases, false) {
                Some(best) if best.denied => {
                    if single && !asks && !answer[window.first].doubtful && best.extent <= LONGEST_CONTRADICTION {
                        found.denied.get_or_insert(best.mentions);
                    }
                }
                Some(best) => match self.rival(answer, window, &aliases, &best) {
                    Some(wrong) => {
                        if single && !asks && !answer[window.first].doubtful {
                            found.wrong.get_or_insert(wrong);
                        }
                    }
                    None if !asks => found.full = Some(best.mentions),
                    None => {}
                },
                None => {}
            }
            return;
        }
        let adjacent = window.second.is_some_and(|second| second == window.first + 1);
        if asks || (adjacent && answer[window.first + 1].lead != Some(window.first)) {
            return;
        }
        if single
            && filled + 1 == aliases.len()
            && !answer[window.first].doubtful
            && let Some(wrong) = self.with_wrong(answer, window, &aliases)
        {
            found.wrong.get_or_insert(wrong);
            return;
        }
        let known = found.partial.as_ref().map_or(1, |(mentions, _)| mentions.len());
        if filled > known {
            self.look_for_part(answer, window, &aliases, found);
        }
    }

    /// Some slots are filled; the others must not be filled with what makes the claim false.
    fn look_for_part(&self, answer: &[Sentence], window: Window, aliases: &[Vec<Mention>], found: &mut Found) {
        let Some(missing) = aliases.iter().position(Vec::is_empty) else {
            return;
        };
        let spoiled = aliases.iter().zip(&self.slots).any(|(own, slot)| own.is_empty() && !mentions(answer, window, &slot.wrong).is_empty());
        let there: Vec<Vec<Mention>> = aliases.iter().filter(|mentions| !mentions.is_empty()).cloned().collect();
        if !spoiled
            && let Some(best) = self.best(answer, &there, false)
            && !best.denied
            && best.extent <= LONGEST_CONTRADICTION
        {
            found.partial = Some((best.mentions, missing));
        }
    }

    /// The tightest choice of mentions that is not denied, or else the tightest that is.
    fn best(&self, answer: &[Sentence], slots: &[Vec<Mention>], as_written: bool) -> Option<Assignment> {
        let mut best: Option<Assignment> = None;
        let mut chosen = Vec::with_capacity(slots.len());
        self.choose(answer, slots, as_written, &mut chosen, &mut best);
        best
    }

    fn choose(&self, answer: &[Sentence], slots: &[Vec<Mention>], as_written: bool, chosen: &mut Vec<Mention>, best: &mut Option<Assignment>) {
        if chosen.len() == slots.len() {
            let extent = extent(chosen);
            if covered(chosen) < chosen.len() || ((self.clause.ordered || as_written) && !in_order(answer, chosen)) {
                return;
            }
            let denied = is_denied(answer, chosen);
            let better = best.as_ref().is_none_or(|best| (denied, extent) < (best.denied, best.extent));
            if better {
                *best = Some(Assignment { mentions: chosen.clone(), extent, denied });
            }
            return;
        }
        for mention in &slots[chosen.len()] {
            chosen.push(*mention);
            if extent(chosen) <= LONGEST_CLAIM {
                self.choose(answer, slots, as_written, chosen, best);
            }
            chosen.pop();
        }
    }

    /// A wrong filler that stands nearer than the right one and in its place: in "CP stays up and AP gives up availability" it is AP that gives up.
    fn rival(&self, answer: &[Sentence], window: Window, aliases: &[Vec<Mention>], best: &Assignment) -> Option<Vec<Mention>> {
        let order = order(&best.mentions);
        for (index, slot) in self.slots.iter().enumerate() {
            let wrong = mentions(answer, window, &slot.wrong);
            for rival in wrong {
                let own = best.mentions[index];
                // The right filler may hold the wrong one's words: "synchronous" stands in "asynchronous commit, not synchronous".
                if rival.from() < own.to() && own.from() < rival.to() {
                    continue;
                }
                let mut with = best.mentions.clone();
                with[index] = rival;
                let nearer = extent(&with) < best.extent || between(&with, index, own, rival);
                if nearer
                    && covered(&with) == with.len()
                    && order == self::order(&with)
                    && !is_denied(answer, &with)
                    && aliases[index].iter().all(|other| extent_with(&with, index, *other) > extent(&with))
                {
                    return Some(with);
                }
            }
        }
        None
    }

    /// The claim with one wrong filler and no right one in the sentence.
    fn with_wrong(&self, answer: &[Sentence], window: Window, aliases: &[Vec<Mention>]) -> Option<Vec<Mention>> {
        let index = aliases.iter().position(Vec::is_empty)?;
        let wrong = mentions(answer, window, &self.slots[index].wrong);
        if wrong.is_empty() {
            return None;
        }
        // Two wrong fillers may make a right statement again ("AP gives up consistency").
        let others = self.slots.iter().enumerate().filter(|(at, _)| *at != index);
        if others.into_iter().any(|(_, slot)| !mentions(answer, window, &slot.wrong).is_empty()) {
            return None;
        }
        let mut with = aliases.to_vec();
        with[index] = wrong;
        let best = self.best(answer, &with, true)?;
        (!best.denied && best.extent <= LONGEST_CONTRADICTION).then_some(best.mentions)
    }
}

/// The mentions of some phrases in a window, by place.
fn mentions(answer: &[Sentence], window: Window, phrases: &Range<u32>) -> Vec<Mention> {
    let mut found = Vec::new();
    if phrases.is_empty() {
        return found;
    }
    let mut offset = 0;
    for at in [Some(window.first), window.second].into_iter().flatten() {
        let sentence = &answer[at];
        let start = sentence.hits.partition_point(|hit| hit.phrase < phrases.start);
        let mut here: Vec<Mention> = sentence.hits[start..]
            .iter()
            .take_while(|hit| hit.phrase < phrases.end)
            .map(|hit| Mention { sentence: at, start: hit.tokens.0, end: hit.tokens.1, offset })
            .collect();
        here.sort_unstable_by_key(|mention| (mention.start, mention.end));
        here.dedup();
        here.truncate(MOST_MENTIONS);
        found.extend(here);
        offset += sentence.tokens.len();
    }
    found
}

/// Tokens from the first mention's start to the last one's end.
fn extent(mentions: &[Mention]) -> usize {
    let start = mentions.iter().map(Mention::from).min().unwrap_or(0);
    mentions.iter().map(Mention::to).max().unwrap_or(0) - start
}

fn extent_with(mentions: &[Mention], index: usize, other: Mention) -> usize {
    let mut with = mentions.to_vec();
    with[index] = other;
    extent(&with)
}

/// Whether the rival stands between the slot's own mention and all the others.
fn between(with: &[Mention], index: usize, own: Mention, rival: Mention) -> bool {
    let others = || with.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, mention)| mention);
    (own.from() < rival.from() && others().all(|other| rival.from() < other.from()))
        || (own.from() > rival.from() && others().all(|other| other.from() < rival.from()))
}

/// How many tokens the mentions hold, none counted twice: one and the same word does not fill two slots.
fn covered(mentions: &[Mention]) -> usize {
    let mut places: Vec<usize> = mentions.iter().flat_map(|mention| mention.from()..mention.to()).collect();
    places.sort_unstable();
    places.dedup();
    places.len()
}

/// The slots in the order in which they stand.
fn order(mentions: &[Mention]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..mentions.len()).collect();
    order.sort_by_key(|index| mentions[*index].from());
    order
}

/// Whether the slots stand as they are listed, or the other way round in the passive.
fn in_order(answer: &[Sentence], mentions: &[Mention]) -> bool {
    let (Some(first), Some(last)) = (mentions.first(), mentions.last()) else {
        return true;
    };
    if mentions.is_sorted_by_key(Mention::from) {
        return true;
    }
    let by = |sentence: &Sentence, from: usize, to: usize| {
        sentence.tokens.get(from..to).is_some_and(|between| between.iter().any(|token| token.folded == "by"))
    };
    first.sentence == last.sentence
        && mentions.iter().rev().is_sorted_by_key(|mention| mention.from())
        && by(&answer[first.sentence], last.end, first.start)
}

/// Whether a negation that is not itself part of a mention reaches a mention; two negations cancel out.
fn is_denied(answer: &[Sentence], mentions: &[Mention]) -> bool {
    mentions.iter().any(|mention| {
        let reaching = answer[mention.sentence].negations.iter().filter(|negation| negation.scope.contains(&mention.start)).filter(|negation| {
            !mentions.iter().any(|other| other.sentence == mention.sentence && other.start < negation.cue.end && negation.cue.start < other.end)
        });
        reaching.count() % 2 == 1
    })
}
