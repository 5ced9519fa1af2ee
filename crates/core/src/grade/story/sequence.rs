//! The weights, and what they say of a story's sentences: one label each, and how sure that is.
//!
//! A linear chain over six labels. All arithmetic is on whole numbers, so every machine comes to the same labels: scores are natural logarithms in
//! steps of 1/256, and sums of chances use a table of ln(1 + e^-d).

use std::sync::OnceLock;

use super::feature::stem_key;
use crate::report::Component;

/// Steps of a natural logarithm.
pub(super) const UNIT: i32 = 256;
/// What one step of a stored weight is worth.
const WEIGHT_STEP: i32 = 8;
const LABELS: usize = Component::ALL.len();
/// What a heading over a sentence counts for: it helps an honest teller, and cannot turn a label into what it names.
const CLAIM: i32 = UNIT * 3 / 2;
/// ln(1 + e^-d) for d in steps of 1/16: beyond the end it is nothing.
const SOFTENING: usize = 112;

/// What the trainer wrote: the trained file begins with [`MAGIC`], then all numbers little-endian.
pub(super) const MAGIC: &[u8; 8] = b"akstory2";

fn hashes(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
}

/// Weights of features and of one label after another.
#[derive(Debug, Default)]
pub(super) struct Weights {
    keys: Vec<u32>,
    weights: Vec<[i8; LABELS]>,
    first: [i32; LABELS],
    next: [[i32; LABELS]; LABELS],
    last: [i32; LABELS],
    softening: Vec<i32>,
    /// Word stems that many stories hold, by hash, and how much each says of a story's subject.
    stems: Vec<u32>,
    rarities: Vec<u8>,
}

/// What a stem says of a story's subject that hardly any story of the training text holds: quarters of a bit, like all rarities.
pub(super) const RARE: u32 = 20;

/// The labels of a story's sentences, with the chances behind them.
#[derive(Debug, Clone)]
pub(super) struct Labelling {
    /// One a sentence.
    pub(super) labels: Vec<Component>,
    /// The chance of each label for each sentence, in thousandths.
    pub(super) chances: Vec<[u32; LABELS]>,
    /// The chance that no sentence at all has the label, in thousandths.
    pub(super) absent: [u32; LABELS],
}

impl Weights {
    /// The weights that come with the library.
    pub(super) fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Weights> = OnceLock::new();
        // A test reads the shipped file, so that it is never the empty default.
        SHIPPED.get_or_init(|| Self::parse(include_bytes!("weights.bin")).unwrap_or_default())
    }

    /// Reads a weights file; nothing if it is not one.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let mut take = |count: usize| {
            let (taken, after) = rest.split_at_checked(count)?;
            rest = after;
            Some(taken)
        };
        let mut numbers = |count: usize| -> Option<Vec<i32>> {
            let taken = take(count * 2)?;
            Some(taken.chunks_exact(2).map(|two| i32::from(i16::from_le_bytes([two[0], two[1]]))).collect())
        };
        let mut weights = Self { softening: numbers(SOFTENING)?, ..Self::default() };
        weights.first = numbers(LABELS)?.try_into().ok()?;
        for row in &mut weights.next {
            *row = numbers(LABELS)?.try_into().ok()?;
        }
        weights.last = numbers(LABELS)?.try_into().ok()?;
        let count = take(4)?;
        let count = u32::from_le_bytes([count[0], count[1], count[2], count[3]]) as usize;
        weights.keys = hashes(take(count.checked_mul(4)?)?);
        weights.weights = take(count.checked_mul(LABELS)?)?
            .chunks_exact(LABELS)
            .map(|six| std::array::from_fn(|at| i8::from_le_bytes([six[at]])))
            .collect();
        let count = take(4)?;
        let count = u32::from_le_bytes([count[0], count[1], count[2], count[3]]) as usize;
        weights.stems = hashes(take(count.checked_mul(4)?)?);
        weights.rarities = take(count)?.to_vec();
        (rest.is_empty() && weights.keys.is_sorted() && weights.stems.is_sorted()).then_some(weights)
    }

    /// How much a stem says of what a story is about: nothing if every story holds it, [`RARE`] if hardly any does.
    pub(super) fn rarity(&self, stem: &str) -> u32 {
        self.stems.binary_search(&stem_key(stem)).map_or(RARE, |at| u32::from(self.rarities[at]))
    }

    /// The scores of the labels for a sentence with these features.
    fn scores(&self, features: &[u32]) -> [i32; LABELS] {
        let mut scores = [0; LABELS];
        for feature in features {
            if let Ok(at) = self.keys.binary_search(feature) {
                for (score, weight) in scores.iter_mut().zip(self.weights[at]) {
                    *score += i32::from(weight) * WEIGHT_STEP;
                }
            }
        }
        scores
    }

    /// ln(e^a + e^b).
    fn join(&self, a: i32, b: i32) -> i32 {
        let apart = a.saturating_sub(b).unsigned_abs() as usize;
        a.max(b) + self.softening.get(apart * 16 / UNIT as usize).copied().unwrap_or(0)
    }

    fn join_all(&self, scores: impl Iterator<Item = i32>) -> i32 {
        scores.reduce(|a, b| self.join(a, b)).unwrap_or(IMPOSSIBLE)
    }

    /// Forward scores: for each sentence and label, all ways to get there.
    fn forward(&self, scores: &[[i32; LABELS]]) -> Vec<[i32; LABELS]> {
        let mut rows: Vec<[i32; LABELS]> = Vec::with_capacity(scores.len());
        for (at, own) in scores.iter().enumerate() {
            let row = std::array::from_fn(|label| {
                let before = match at.checked_sub(1).and_then(|before| rows.get(before)) {
                    Some(before) => self.join_all((0..LABELS).map(|from| before[from] + self.next[from][label])),
                    None => self.first[label],
                };
                (before + own[label]).max(IMPOSSIBLE)
            });
            rows.push(row);
        }
        rows
    }

    fn backward(&self, scores: &[[i32; LABELS]]) -> Vec<[i32; LABELS]> {
        let mut rows = vec![self.last; scores.len()];
        for at in (0..scores.len().saturating_sub(1)).rev() {
            let after = rows[at + 1];
            rows[at] = std::array::from_fn(|label| {
                self.join_all((0..LABELS).map(|to| self.next[label][to] + scores[at + 1][to] + after[to])).max(IMPOSSIBLE)
            });
        }
        rows
    }

    fn total(&self, forward: &[[i32; LABELS]]) -> i32 {
        forward.last().map_or(0, |row| self.join_all((0..LABELS).map(|label| row[label] + self.last[label])))
    }

    /// Labels the sentences of a story, given as their features, and as what headings claim them to be.
    pub(super) fn label(&self, sentences: &[Vec<u32>], claims: &[Option<Component>]) -> Labelling {
        let mut scores: Vec<_> = sentences.iter().map(|features| self.scores(features)).collect();
        for (scores, claim) in scores.iter_mut().zip(claims) {
            if let Some(claim) = claim {
                scores[*claim as usize] += CLAIM;
            }
        }
        self.label_scores(&scores)
    }

    fn label_scores(&self, scores: &[[i32; LABELS]]) -> Labelling {
        let (forward, backward) = (self.forward(scores), self.backward(scores));
        let total = self.total(&forward);
        let chances: Vec<[u32; LABELS]> =
            forward.iter().zip(&backward).map(|(to, on)| std::array::from_fn(|label| chance(to[label] + on[label] - total))).collect();
        // The likeliest label of each sentence, not the likeliest chain: one mistake less for each sentence that is hard to tell.
        let labels =
            chances.iter().map(|row| Component::ALL[(0..LABELS).max_by_key(|label| (row[*label], LABELS - label)).unwrap_or(0)]).collect();
        let absent = std::array::from_fn(|label| {
            let without: Vec<_> = scores
                .iter()
                .map(|row| {
                    let mut row = *row;
                    row[label] = IMPOSSIBLE;
                    row
                })
                .collect();
            chance(self.total(&self.forward(&without)) - total)
        });
        Labelling { labels, chances, absent }
    }
}

/// So unlikely that it never counts, and far enough from the end of the numbers that sums of a few stay inside.
const IMPOSSIBLE: i32 = -(1 << 28);

/// e^x in thousandths, for x at most about zero: from a table for whole and sixteenth parts, so that no machine rounds otherwise.
fn chance(score: i32) -> u32 {
    /// e^-(n/16) in millionths, n from 0 to 15.
    const SIXTEENTHS: [u64; 16] = [
        1_000_000, 939_413, 882_497, 829_029, 778_801, 731_616, 687_289, 645_649, 606_531, 569_783, 535_261, 502_832, 472_367, 443_747,
        416_862, 391_605,
    ];
    /// e^-1 in millionths.
    const WHOLE: u64 = 367_879;
    let steps = (-score.min(0)) as u64 * 16 / UNIT as u64;
    if steps >= 16 * 12 {
        return 0;
    }
    let mut millionths = SIXTEENTHS[(steps % 16) as usize];
    for _ in 0..steps / 16 {
        millionths = millionths * WHOLE / 1_000_000;
    }
    u32::try_from((millionths + 500) / 1_000).unwrap_or(1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_weights_are_there() {
        let weights = Weights::shipped();
        assert!(weights.keys.len() > 1_000);
        assert_eq!(weights.keys.len(), weights.weights.len());
    }

    #[test]
    fn chances_of_a_sentence_sum_to_about_one() {
        let labelling = Weights::shipped().label(&[vec![1, 2, 3], vec![], vec![9]], &[]);
        for row in labelling.chances {
            let sum: u32 = row.iter().sum();
            assert!((900..=1_100).contains(&sum), "{row:?}");
        }
    }

    #[test]
    fn files_of_other_kinds_are_refused() {
        assert!(Weights::parse(b"").is_none());
        assert!(Weights::parse(b"akstory2").is_none());
        assert!(Weights::parse(&[MAGIC.as_slice(), &[0; 4]].concat()).is_none());
    }

    #[test]
    fn chances_fall_with_their_logarithm() {
        assert_eq!(chance(0), 1_000);
        assert_eq!(chance(-UNIT), 368);
        assert_eq!(chance(i32::MIN + 1), 0);
    }
}
