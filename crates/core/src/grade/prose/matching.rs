//! Whether a clause of the rubric stands in an answer: its slots filled near each other, not denied, not swapped.

use std::collections::BTreeSet;
use std::ops::Range;

use super::reading::Sentence;
use crate::model::{Clause, Rubric, Slot};
use crate::text::is_linking;

/// Tokens over which a claim may stretch: about a sentence. Farther apart, words of different statements are taken for one.
const LONGEST_CLAIM: usize = 22;
/// Tokens over which a contradiction may stretch: telling somebody that they are wrong needs firmer ground.
const LONGEST_CONTRADICTION: usize = 16;
/// Mentions of one slot that are looked at in a sentence.
const MOST_MENTIONS: usize = 6;

/// Where a slot's phrases stand among the rubric's.
#[derive(Debug, Clone)]
pub(super) struct SlotPhrases {
    aliases: Range<u32>,
    wrong: Range<u32>,
    /// Aliases of other first slots of the same name: where this one is BFS, they are DFS.
    rivals: Vec<Range<u32>>,
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
    pub(super) suspicions: Vec<ClausePhrases<'a>>,
}

/// Walks the rubric in the order of [`Rubric::phrases`].
pub(super) fn layout(rubric: &Rubric) -> Vec<PointPhrases<'_>> {
    let mut next = 0;
    let mut points = Vec::with_capacity(rubric.key_points.len());
    for point in &rubric.key_points {
        let clauses = with_phrases(&point.clauses, &mut next);
        let contradictions = with_phrases(&point.contradictions, &mut next);
        let suspicions = with_phrases(&point.suspicions, &mut next);
        points.push(PointPhrases { clauses, contradictions, suspicions });
    }
    with_rivals(&mut points);
    points
}

fn with_phrases<'a>(clauses: &'a [Clause], next: &mut u32) -> Vec<ClausePhrases<'a>> {
    let mut take = |count: usize| {
        let start = *next;
        *next = start.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        start..*next
    };
    let mut slots = |clause: &Clause| {
        clause
            .slots
            .iter()
            .map(|slot| SlotPhrases { aliases: take(slot.aliases.len()), wrong: take(slot.wrong.len()), rivals: Vec::new() })
            .collect()
    };
    clauses.iter().map(|clause| ClausePhrases { clause, slots: slots(clause) }).collect()
}

/// First slots of one name and with no alias in common are rivals: a relation is said of the one in whose clause it stands.
fn with_rivals(points: &mut [PointPhrases<'_>]) {
    let mut subjects: Vec<(&Slot, Range<u32>)> = Vec::new();
    for clause in points.iter().flat_map(|point| &point.clauses) {
        if let (Some(slot), Some(phrases)) = (clause.clause.slots.first(), clause.slots.first()) {
            subjects.push((slot, phrases.aliases.clone()));
        }
    }
    let apart =
        |one: &Slot, other: &Slot| !one.aliases.iter().any(|alias| other.aliases.iter().any(|known| known.eq_ignore_ascii_case(alias)));
    for clause in points.iter_mut().flat_map(|point| &mut point.clauses) {
        if let (Some(own), Some(phrases)) = (clause.clause.slots.first(), clause.slots.first_mut()) {
            phrases.rivals =
                subjects.iter().filter(|(slot, _)| slot.name == own.name && apart(slot, own)).map(|(_, aliases)| aliases.clone()).collect();
        }
    }
}

/// One or two sentences that are read as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    first: usize,
    second: Option<usize>,
}

/// Whether a sentence goes on with what the one before it speaks of: nothing ends the one before (speech written down), both are of one list item, it
/// takes it up or joins on in its first words, or one of them is too short to stand alone. Two sentences with subjects of their own are two statements,
/// and half of each is none.
fn goes_on(before: &Sentence, sentence: &Sentence) -> bool {
    const FRAGMENT: usize = 7;
    const FIRST_WORDS: usize = 3;
    !before.ends
        || (before.item.is_some() && before.item == sentence.item)
        || before.tokens.len().min(sentence.tokens.len()) <= FRAGMENT
        || sentence.tokens.iter().take(FIRST_WORDS).any(|token| is_linking(&token.folded))
}

/// The windows of an answer: each sentence, each with its lead-in, each two neighbours of which the second goes on with the first.
pub(super) fn windows(answer: &[Sentence]) -> Vec<Window> {
    let counts = |at: usize| answer.get(at).is_some_and(|sentence| sentence.counts);
    let mut found = Vec::new();
    for at in (0..answer.len()).filter(|at| counts(*at)) {
        found.push(Window { first: at, second: None });
        if let Some(lead) = answer[at].lead.filter(|lead| counts(*lead) && lead + 1 != at) {
            found.push(Window { first: lead, second: Some(at) });
        }
        if counts(at + 1) && (answer[at + 1].lead == Some(at) || goes_on(&answer[at], &answer[at + 1])) {
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
    /// Sentences that lend nothing to this claim.
    spoiled: BTreeSet<usize>,
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
    /// Looks for the claim: first in each sentence, then in two that belong together. A sentence that denies the claim or gets it wrong lends no
    /// part to a neighbour, nor does one of those that contradict the key point.
    pub(super) fn find(&self, answer: &[Sentence], windows: &[Window], contradicting: &BTreeSet<usize>) -> Found {
        let mut found = Found { spoiled: contradicting.clone(), ..Found::default() };
        for pairs in [false, true] {
            for window in windows.iter().filter(|window| window.second.is_some() == pairs) {
                let spoiled = |at: usize| found.spoiled.contains(&at);
                if spoiled(window.first) || window.second.is_some_and(spoiled) {
                    continue;
                }
                self.look(answer, *window, &mut found);
                if found.full.is_some() {
                    return found;
                }
            }
        }
        found
    }

    /// Looks for statements that are wrong: in one sentence, close together, meant as they are said.
    pub(super) fn contradicts(&self, answer: &[Sentence]) -> Vec<Vec<Mention>> {
        let meant = answer.iter().enumerate().filter(|(_, sentence)| sentence.counts && !sentence.doubtful && !sentence.question);
        meant
            .filter_map(|(at, _)| {
                let window = Window { first: at, second: None };
                // Hardly a sentence holds all slots of a statement that is wrong: the first empty one ends the search.
                let there = |slot: &SlotPhrases| Some(mentions(answer, window, &slot.aliases)).filter(|found| !found.is_empty());
                let aliases: Vec<Vec<Mention>> = self.slots.iter().map(there).collect::<Option<_>>()?;
                let best = self.best(answer, &aliases, self.clause.ordered, None)?;
                (!best.denied && is_one_statement(answer, &best.mentions) && self.rival(answer, window, &aliases, &best).is_none())
                    .then_some(best.mentions)
            })
            .collect()
    }

    fn look(&self, answer: &[Sentence], window: Window, found: &mut Found) {
        let aliases: Vec<Vec<Mention>> = self.slots.iter().map(|slot| mentions(answer, window, &slot.aliases)).collect();
        let filled = aliases.iter().filter(|mentions| !mentions.is_empty()).count();
        let single = window.second.is_none();
        let asks = answer[window.second.unwrap_or(window.first)].question;
        let lends = [Some(window.first), window.second].into_iter().flatten().all(|at| answer[at].lends);
        if filled == aliases.len() {
            match self.best(answer, &aliases, self.clause.ordered, Some(&self.rivals(answer, window))) {
                Some(best) if best.denied => {
                    if single && !asks && !answer[window.first].doubtful && is_plain_denial(answer, &best.mentions) {
                        found.denied.get_or_insert(best.mentions);
                    }
                    if single {
                        found.spoiled.insert(window.first);
                    }
                }
                Some(best) => match self.rival(answer, window, &aliases, &best) {
                    Some(wrong) if single && !asks && !answer[window.first].doubtful => {
                        found.spoiled.insert(window.first);
                        found.wrong.get_or_insert(wrong);
                    }
                    None if !asks && lends => found.full = Some(best.mentions),
                    _ => {}
                },
                None => {}
            }
            return;
        }
        let adjacent = window.second.is_some_and(|second| second == window.first + 1);
        if asks || !lends || (adjacent && answer[window.first + 1].lead != Some(window.first)) {
            return;
        }
        if single
            && filled + 1 == aliases.len()
            && !answer[window.first].doubtful
            && let Some(wrong) = self.with_wrong(answer, window, &aliases)
        {
            found.spoiled.insert(window.first);
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
        let spoiled =
            aliases.iter().zip(&self.slots).any(|(own, slot)| own.is_empty() && !mentions(answer, window, &slot.wrong).is_empty());
        let rivals = self.rivals(answer, window);
        let there: Vec<Vec<Mention>> = aliases.iter().filter(|mentions| !mentions.is_empty()).cloned().collect();
        if !spoiled
            && let Some(best) = self.best(answer, &there, self.clause.ordered, (missing > 0).then_some(rivals.as_slice()))
            && (missing > 0 || !rules(answer, &rivals, &[], &best.mentions))
            && !best.denied
            && best.extent <= LONGEST_CONTRADICTION
        {
            found.partial = Some((best.mentions, missing));
        }
    }

    /// The tightest choice of mentions that is not denied, or else the tightest that is. With rivals, the first mention is what all is said of.
    fn best(&self, answer: &[Sentence], slots: &[Vec<Mention>], ordered: bool, rivals: Option<&[Mention]>) -> Option<Assignment> {
        let mut best: Option<Assignment> = None;
        each_choice(slots, &mut Vec::with_capacity(slots.len()), &mut |chosen| {
            let ruled =
                || rivals.is_some_and(|rivals| chosen.split_first().is_some_and(|(_, others)| rules(answer, rivals, &slots[0], others)));
            if !are_distinct(chosen) || (ordered && !in_order(answer, chosen)) || ruled() {
                return;
            }
            let (extent, denied) = (extent(chosen), is_denied(answer, chosen));
            if best.as_ref().is_none_or(|best| (denied, extent) < (best.denied, best.extent)) {
                best = Some(Assignment { mentions: chosen.to_vec(), extent, denied });
            }
        });
        best
    }

    /// Where the window names a rival of the first slot as what a clause is about.
    fn rivals(&self, answer: &[Sentence], window: Window) -> Vec<Mention> {
        let all = self.slots.first().into_iter().flat_map(|slot| &slot.rivals).flat_map(|phrases| mentions(answer, window, phrases));
        all.filter(|mention| is_subject(&answer[mention.sentence], mention.start)).collect()
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
                    && are_distinct(&with)
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
        let best = self.best(answer, &with, true, None)?;
        (!best.denied && is_one_statement(answer, &best.mentions)).then_some(best.mentions)
    }
}

/// Calls back with every choice of one mention a slot that stands close enough together.
fn each_choice(slots: &[Vec<Mention>], chosen: &mut Vec<Mention>, use_choice: &mut dyn FnMut(&[Mention])) {
    let Some(slot) = slots.get(chosen.len()) else { return use_choice(chosen) };
    for mention in slot {
        chosen.push(*mention);
        if extent(chosen) <= LONGEST_CLAIM {
            each_choice(slots, chosen, use_choice);
        }
        chosen.pop();
    }
}

/// Whether what stands here is what its clause is about, as far as that can be told from its place: at the clause's beginning, compared with nothing.
fn is_subject(sentence: &Sentence, token: usize) -> bool {
    const NEAR_THE_START: usize = 4;
    let before = token.checked_sub(1).and_then(|before| sentence.tokens.get(before)).map_or("", |token| token.folded.as_str());
    let start = sentence.clause_starts.get(token).copied().unwrap_or(0);
    token - start <= NEAR_THE_START
        && !matches!(before, "than" | "unlike" | "like" | "as" | "to" | "from" | "by" | "versus" | "vs")
        && !sentence.negations.iter().any(|negation| negation.reaches(token))
}

/// Whether a rival is what most of the others are said of: it stands before them, or in their clause, and the first slot itself does not stand nearer.
fn rules(answer: &[Sentence], rivals: &[Mention], own: &[Mention], others: &[Mention]) -> bool {
    let clause = |mention: &Mention| (mention.sentence, answer[mention.sentence].clause_starts.get(mention.start).copied().unwrap_or(0));
    // The same words, or "BFS and DFS both …".
    let beside = |one: &Mention, other: &Mention| one.from() <= other.to() + 1 && other.from() <= one.to() + 1;
    let governed = |other: &&Mention| {
        let own_is_near = own.iter().any(|own| clause(own) == clause(other));
        rivals.iter().any(|rival| {
            let before = rival.from() < other.from() && !own.iter().any(|own| rival.from() <= own.from() && own.from() < other.from());
            let within = clause(rival) == clause(other) && !own_is_near;
            (before || within) && !own.iter().any(|own| beside(own, rival))
        })
    };
    !rivals.is_empty() && others.iter().filter(governed).count() * 2 > others.len()
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

/// Whether each mention has a word of its own: "depth" in "depth-first search" does not fill a second slot.
fn are_distinct(mentions: &[Mention]) -> bool {
    let within = |one: &Mention, other: &Mention| other.from() <= one.from() && one.to() <= other.to();
    mentions.iter().enumerate().all(|(index, one)| mentions.iter().enumerate().all(|(at, other)| at == index || !within(one, other)))
}

/// Whether mentions stand close enough together, with no semicolon among them, to be blamed on their writer.
fn is_one_statement(answer: &[Sentence], mentions: &[Mention]) -> bool {
    let part = |mention: &Mention, token: usize| (mention.sentence, answer[mention.sentence].parts.get(token).copied());
    let parts: BTreeSet<_> =
        mentions.iter().flat_map(|mention| [part(mention, mention.start), part(mention, mention.end.saturating_sub(1))]).collect();
    extent(mentions) <= LONGEST_CONTRADICTION && parts.len() == 1
}

/// Whether somebody denies a claim ("CP does not give up availability") rather than says it of another thing or in words that were not understood:
/// one clause, and the negation after what it is about.
fn is_plain_denial(answer: &[Sentence], mentions: &[Mention]) -> bool {
    let clause = |mention: &Mention| (mention.sentence, answer[mention.sentence].clause_starts.get(mention.start).copied());
    let Some(first) = mentions.iter().min_by_key(|mention| mention.from()) else { return false };
    let negations = &answer[first.sentence].negations;
    let after = |mention: &Mention| negations.iter().any(|negation| negation.reaches(mention.start) && first.start < negation.cue.start);
    mentions.windows(2).all(|two| clause(&two[0]) == clause(&two[1])) && mentions.iter().any(after)
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
        // "Line by line" is no passive.
        let passive = |at: usize| {
            let stem = |at: usize| sentence.tokens.get(at).map(|token| token.stem.as_str());
            sentence.tokens[at].folded == "by" && at.checked_sub(1).and_then(stem) != stem(at + 1)
        };
        from <= to && to <= sentence.tokens.len() && (from..to).any(passive)
    };
    first.sentence == last.sentence
        && mentions.iter().rev().is_sorted_by_key(Mention::from)
        && by(&answer[first.sentence], last.end, first.start)
}

/// Whether a negation that is not itself part of a mention reaches a mention; two negations cancel out.
fn is_denied(answer: &[Sentence], mentions: &[Mention]) -> bool {
    mentions.iter().any(|mention| {
        let reaching = answer[mention.sentence].negations.iter().filter(|negation| negation.reaches(mention.start)).filter(|negation| {
            !mentions
                .iter()
                .any(|other| other.sentence == mention.sentence && other.start < negation.cue.end && negation.cue.start < other.end)
        });
        reaching.count() % 2 == 1
    })
}
