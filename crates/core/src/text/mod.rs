//! From a text to sentences and words, each with its place. Nothing here knows a question or a grade.

mod sentence;
mod word;

pub(crate) use sentence::sentences;
pub(crate) use word::{Word, stem, words};

/// A stretch of a text, in bytes, the end not included.
pub(crate) type Place = std::ops::Range<usize>;
