//! Grades stories: which sentence is which part, and what each part is worth.

mod feature;
mod lexicon;
mod reading;
mod sequence;
#[cfg(feature = "train")]
pub mod training;
