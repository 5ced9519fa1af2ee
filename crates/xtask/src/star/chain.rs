//! A linear-chain conditional random field, trained by gradient steps of falling size.

use answerkey::training::{Features, features};

use super::story::Story;

pub(super) const LABELS: usize = 6;
const EPOCHS: usize = 14;
/// How often a sentence's features of position are left out, in percent.
const POSITION_DROPPED: u64 = 30;
/// How often any other feature is left out, so that no word alone decides, in percent.
const CONTENT_DROPPED: u64 = 40;
const STEP: f64 = 0.01;
const SHRINK: f64 = 0.000_2;
/// Steps of the stored weights and of the stored transitions: see `sequence.rs` of the grader.
const WEIGHT_STEPS: f64 = 32.0;
const UNIT: f64 = 256.0;
const SOFTENING: usize = 112;

/// A story as features and labels.
pub(super) struct Example {
    sentences: Vec<Features>,
    labels: Vec<usize>,
}

impl Example {
    pub(super) fn of(story: &Story) -> Self {
        let texts: Vec<&str> = story.sentences.iter().map(|(text, _)| text.as_str()).collect();
        let labels = story.sentences.iter().map(|(_, label)| *label as usize).collect();
        Self { sentences: features(&texts), labels }
    }

    pub(super) fn features(&self) -> impl Iterator<Item = u32> {
        self.sentences.iter().flat_map(|one| one.contents.iter().chain(&one.positions).copied())
    }
}

type Row = [f64; LABELS];

/// The weights while they are learned.
pub(super) struct Chain {
    keys: Vec<u32>,
    emissions: Vec<Row>,
    emission_squares: Vec<Row>,
    /// From the start (row 0) and from each label to each label; to the end in `last`.
    moves: [Row; LABELS + 1],
    move_squares: [Row; LABELS + 1],
    last: Row,
    last_squares: Row,
}

impl Chain {
    pub(super) fn new(keys: Vec<u32>) -> Self {
        let zero = [0.0; LABELS];
        let count = keys.len();
        Self {
            keys,
            emissions: vec![zero; count],
            emission_squares: vec![zero; count],
            moves: [zero; LABELS + 1],
            move_squares: [zero; LABELS + 1],
            last: zero,
            last_squares: zero,
        }
    }

    pub(super) fn train(&mut self, examples: &[&Example]) {
        let known: Vec<Vec<(Vec<usize>, Vec<usize>)>> = examples
            .iter()
            .map(|example| example.sentences.iter().map(|one| (self.known(&one.contents), self.known(&one.positions))).collect())
            .collect();
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut dice = Dice(7);
        let mut sum = (vec![[0.0; LABELS]; self.keys.len()], [[0.0; LABELS]; LABELS + 1], [0.0; LABELS]);
        let averaged = EPOCHS / 2;
        for epoch in 0..EPOCHS {
            for end in (1..order.len()).rev() {
                order.swap(end, dice.below(end as u64 + 1) as usize);
            }
            for &at in &order {
                let sentences: Vec<Vec<usize>> = known[at]
                    .iter()
                    .map(|(contents, positions)| {
                        let mut active: Vec<usize> = contents.iter().copied().filter(|_| dice.below(100) >= CONTENT_DROPPED).collect();
                        if dice.below(100) >= POSITION_DROPPED {
                            active.extend(positions);
                        }
                        active
                    })
                    .collect();
                self.step(&sentences, &examples[at].labels);
            }
            if epoch >= EPOCHS - averaged {
                add(&mut sum.0, &self.emissions);
                add(&mut sum.1, &self.moves);
                add(std::slice::from_mut(&mut sum.2), std::slice::from_ref(&self.last));
            }
        }
        let share = |row: Row| row.map(|one| one / averaged as f64);
        self.emissions = sum.0.into_iter().map(share).collect();
        self.moves = sum.1.map(share);
        self.last = share(sum.2);
    }

    fn known(&self, features: &[u32]) -> Vec<usize> {
        features.iter().filter_map(|feature| self.keys.binary_search(feature).ok()).collect()
    }

    /// One gradient step on one story.
    fn step(&mut self, sentences: &[Vec<usize>], labels: &[usize]) {
        let count = sentences.len();
        let potentials: Vec<Row> = sentences
            .iter()
            .map(|active| {
                let mut scores = [0.0; LABELS];
                for feature in active {
                    for (score, weight) in scores.iter_mut().zip(self.emissions[*feature]) {
                        *score += weight;
                    }
                }
                let most = scores.iter().copied().fold(f64::MIN, f64::max);
                scores.map(|score| exp(score - most))
            })
            .collect();
        let moves = self.moves.map(|row| row.map(exp));
        let last = self.last.map(exp);
        let mut forward: Vec<Row> = Vec::with_capacity(count);
        for (at, own) in potentials.iter().enumerate() {
            let row = std::array::from_fn(|label| {
                own[label]
                    * if at == 0 { moves[0][label] } else { (0..LABELS).map(|from| forward[at - 1][from] * moves[from + 1][label]).sum() }
            });
            forward.push(normalised(row));
        }
        let mut backward = vec![normalised(last); count];
        for at in (0..count.saturating_sub(1)).rev() {
            let after = backward[at + 1];
            backward[at] = normalised(std::array::from_fn(|label| {
                (0..LABELS).map(|to| moves[label + 1][to] * potentials[at + 1][to] * after[to]).sum()
            }));
        }
        for at in 0..count {
            let mut chances = normalised(std::array::from_fn(|label| forward[at][label] * backward[at][label]));
            if at > 0 {
                let mut pairs = [[0.0; LABELS]; LABELS];
                let mut total = 0.0;
                for (from, row) in pairs.iter_mut().enumerate() {
                    for (to, pair) in row.iter_mut().enumerate() {
                        *pair = forward[at - 1][from] * moves[from + 1][to] * potentials[at][to] * backward[at][to];
                        total += *pair;
                    }
                }
                for (from, row) in pairs.iter().enumerate() {
                    let gradient =
                        std::array::from_fn(|to| row[to] / total - f64::from(u8::from(labels[at - 1] == from && labels[at] == to)));
                    descend(&mut self.moves[from + 1], &mut self.move_squares[from + 1], &gradient);
                }
            }
            chances[labels[at]] -= 1.0;
            if at == 0 {
                descend(&mut self.moves[0], &mut self.move_squares[0], &chances);
            }
            if at + 1 == count {
                descend(&mut self.last, &mut self.last_squares, &chances);
            }
            for feature in &sentences[at] {
                descend(&mut self.emissions[*feature], &mut self.emission_squares[*feature], &chances);
            }
        }
    }

    /// The weights file, as `sequence.rs` of the grader reads it. Features whose weights round to nothing are left out.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = b"akstory2".to_vec();
        let mut put = |number: f64| bytes.extend((number.clamp(-32_767.0, 32_767.0).round() as i16).to_le_bytes());
        for at in 0..SOFTENING {
            put(UNIT * ln_1p(exp(-(at as f64) / 16.0)));
        }
        for row in self.moves.iter().chain([&self.last]) {
            for weight in row {
                put(weight * UNIT);
            }
        }
        let rounded = |row: &Row| row.map(|weight| (weight * WEIGHT_STEPS).round().clamp(-127.0, 127.0) as i8);
        let kept: Vec<(u32, [i8; LABELS])> = self
            .keys
            .iter()
            .zip(&self.emissions)
            .map(|(key, row)| (*key, rounded(row)))
            .filter(|(_, row)| row.iter().any(|one| one.abs() >= 2))
            .collect();
        bytes.extend((kept.len() as u32).to_le_bytes());
        bytes.extend(kept.iter().flat_map(|(key, _)| key.to_le_bytes()));
        bytes.extend(kept.iter().flat_map(|(_, row)| row.map(|one| one.to_le_bytes()[0])));
        bytes
    }
}

fn add(sums: &mut [Row], rows: &[Row]) {
    for (sum, row) in sums.iter_mut().zip(rows) {
        for (one, more) in sum.iter_mut().zip(row) {
            *one += more;
        }
    }
}

fn normalised(row: Row) -> Row {
    let sum: f64 = row.iter().sum();
    row.map(|one| one / sum.max(1e-300))
}

/// AdaGrad: the more a weight has moved, the less it moves.
fn descend(weights: &mut Row, squares: &mut Row, gradient: &Row) {
    for label in 0..LABELS {
        let slope = gradient[label] + SHRINK * weights[label];
        squares[label] += slope * slope;
        weights[label] -= STEP * slope / (squares[label] + 0.05).sqrt();
    }
}

/// e^x by its series: the platform's own function may round otherwise on another machine.
fn exp(x: f64) -> f64 {
    let x = x.clamp(-60.0, 60.0);
    let halvings = 10;
    let small = x / f64::from(1_u32 << halvings);
    let mut sum = 1.0 + small * (1.0 + small / 2.0 * (1.0 + small / 3.0 * (1.0 + small / 4.0)));
    for _ in 0..halvings {
        sum *= sum;
    }
    sum
}

/// ln(1 + x) for x from 0 to 1, by the series of the inverse hyperbolic tangent.
fn ln_1p(x: f64) -> f64 {
    let ratio = x / (2.0 + x);
    let mut power = ratio;
    let mut sum = 0.0;
    for odd in (1..60).step_by(2) {
        sum += power / f64::from(odd);
        power *= ratio * ratio;
    }
    2.0 * sum
}

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}
