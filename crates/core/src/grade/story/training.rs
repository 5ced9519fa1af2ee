//! What the trainer (`cargo xtask train-star`) needs of the grader: features in, and labels back from weights that are not shipped yet.

use super::feature::{contents, positions, stem_key};
use super::reading::Reading;
use super::sequence::Weights;
use crate::report::Component;

/// The features of one sentence: what it says, and where it stands.
#[derive(Debug, Clone)]
pub struct Features {
    /// Of what it and its neighbours say.
    pub contents: Vec<u32>,
    /// Of where it stands; training leaves them out at random.
    pub positions: Vec<u32>,
}

/// The features of a story whose sentences are given.
#[must_use]
pub fn features(sentences: &[&str]) -> Vec<Features> {
    let readings: Vec<_> = sentences.iter().map(|text| Reading::of(text, 0..text.len())).collect();
    let count = sentences.len();
    contents(&readings).into_iter().enumerate().map(|(at, contents)| Features { contents, positions: positions(at, count) }).collect()
}

/// The likeliest label of each sentence under the weights of a file, and the chance (in thousandths) that a label is absent from the story, in the
/// order of [`Component::ALL`]. Nothing if the bytes are no weights.
#[must_use]
pub fn label(weights: &[u8], sentences: &[&str]) -> Option<(Vec<Component>, Vec<u32>)> {
    let weights = Weights::parse(weights)?;
    let joined: Vec<_> = features(sentences).into_iter().map(|one| [one.contents, one.positions].concat()).collect();
    let labelling = weights.label(&joined, &[]);
    Some((labelling.labels, labelling.absent.to_vec()))
}

/// The keys of the stems that a text holds, each once.
#[must_use]
pub fn stems(text: &str) -> std::collections::BTreeSet<u32> {
    crate::text::words(text, 0..text.len()).iter().map(|word| stem_key(&crate::text::stem(&word.folded))).collect()
}

/// The places of a text's sentences, as the grader cuts it.
#[must_use]
pub fn sentences(text: &str) -> Vec<std::ops::Range<usize>> {
    crate::text::sentences(text)
}
