//! Words with their places, folded for comparing, and their stems.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

use super::Place;

/// Longer runs of letters are no words; their stems are not looked for.
const LONGEST_WORD: usize = 40;
/// The memory of stems is emptied when it holds this many words, so that hostile texts cannot fill it.
const REMEMBERED_STEMS: usize = 20_000;

/// A word or a number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands.
    pub(crate) place: Place,
    /// In lower case, with straight apostrophes.
    pub(crate) folded: String,
    /// Whether it begins with a capital letter.
    pub(crate) capital: bool,
}

impl Word {
    /// Whether it is written with digits.
    pub(crate) fn has_digit(&self) -> bool {
        self.folded.bytes().any(|byte| byte.is_ascii_digit())
    }
}

/// The words of a stretch of a text, in order.
pub(crate) fn words(text: &str, place: Place) -> Vec<Word> {
    let Some(part) = text.get(place.clone()) else { return Vec::new() };
    part.unicode_word_indices()
        .map(|(at, word)| {
            let start = place.start + at;
            let folded = word.chars().flat_map(char::to_lowercase).map(|one| if one == '\u{2019}' { '\'' } else { one }).collect();
            Word { place: start..start + word.len(), folded, capital: word.chars().next().is_some_and(char::is_uppercase) }
        })
        .collect()
}

/// The stem of a folded English word.
pub(crate) fn stem(folded: &str) -> String {
    thread_local! {
        // Building a stemmer and stemming a word cost far more than looking one up, and stories repeat their words.
        static KNOWN: RefCell<(Stemmer, BTreeMap<String, String>)> = RefCell::new((Stemmer::create(Algorithm::English), BTreeMap::new()));
    }
    if folded.len() > LONGEST_WORD || !folded.is_ascii() {
        return folded.to_owned();
    }
    KNOWN.with_borrow_mut(|(stemmer, known)| {
        if let Some(stem) = known.get(folded) {
            return stem.clone();
        }
        if known.len() >= REMEMBERED_STEMS {
            known.clear();
        }
        let stem = stemmer.stem(folded).into_owned();
        known.insert(folded.to_owned(), stem.clone());
        stem
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_keep_their_places() {
        let text = "Don\u{2019}t use 14.5 h, Anna!";
        let found: Vec<_> = words(text, 0..text.len()).into_iter().map(|word| (text[word.place.clone()].to_owned(), word.folded)).collect();
        let expected = [("Don\u{2019}t", "don't"), ("use", "use"), ("14.5", "14.5"), ("h", "h"), ("Anna", "anna")];
        assert_eq!(found, expected.map(|(written, folded)| (written.to_owned(), folded.to_owned())));
    }

    #[test]
    fn stems_join_the_forms_of_a_word() {
        assert_eq!(stem("migrated"), stem("migrating"));
        assert_eq!(stem("größer"), "größer");
    }
}
