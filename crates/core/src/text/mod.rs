//! From a text to sentences, words and phrases, each with its place. Nothing here knows a question or a grade.

mod lexicon;
mod negation;
mod phrase;
mod sentence;
mod token;
mod word;

pub(crate) use lexicon::{is_function_word, is_light_verb, is_linking, is_telling};
pub(crate) use negation::{Negation, clause_starts, negations};
pub(crate) use phrase::{PhraseHit, Phrases, empty_phrases};
pub(crate) use sentence::sentences;
pub(crate) use token::{Token, tokens};
pub(crate) use word::{Word, stem, words};

/// A stretch of a text, in bytes, the end not included.
pub(crate) type Place = std::ops::Range<usize>;
