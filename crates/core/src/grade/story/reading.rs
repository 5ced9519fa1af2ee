//! What is seen in one sentence before anybody judges it: outline, cues, subject and verb, numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::lexicon::{CUES, FUNCTION_WORDS, IRREGULAR_PASTS, PLAIN_VERBS, UNITS};
use crate::text::{Place, Word, stem, words};

/// The lists of `lexicon`, made ready for looking up.
struct Lexicon {
    function: BTreeSet<&'static str>,
    pasts: BTreeSet<&'static str>,
    plain: BTreeSet<&'static str>,
    units: BTreeSet<&'static str>,
    /// By first word: the phrase's words and its class.
    cues: BTreeMap<&'static str, Vec<(Vec<&'static str>, usize)>>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let set = |list: &'static str| list.split_whitespace().collect();
        let mut cues: BTreeMap<&'static str, Vec<(Vec<&'static str>, usize)>> = BTreeMap::new();
        for (class, (_, phrases)) in CUES.iter().enumerate() {
            for phrase in phrases.split('|') {
                let words: Vec<_> = phrase.split(' ').collect();
                cues.entry(words[0]).or_default().push((words, class));
            }
        }
        Lexicon { function: set(FUNCTION_WORDS), pasts: set(IRREGULAR_PASTS), plain: set(PLAIN_VERBS), units: set(UNITS), cues }
    })
}

/// The index of a class of cues.
pub(super) fn cue(name: &str) -> usize {
    CUES.iter().position(|(class, _)| *class == name).unwrap_or(CUES.len())
}

/// The person or thing that a sentence's first verb belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    I,
    We,
    You,
    Other,
    None,
}

/// The form of a sentence's first verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Was,
    Had,
    Present,
    Is,
    Modal,
    Doing,
    None,
}

/// One sentence, read.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    pub(super) place: Place,
    pub(super) words: Vec<Word>,
    /// The words with numbers replaced by their kind.
    pub(super) plain: Vec<String>,
    pub(super) stems: Vec<String>,
    /// Function words as they are, the others by their shape.
    pub(super) outline: Vec<&'static str>,
    /// How often each class of cues occurs.
    pub(super) cues: [u8; CUES.len()],
    pub(super) subject: Subject,
    pub(super) tense: Tense,
    pub(super) question: bool,
    pub(super) quoted: bool,
    pub(super) numbers: usize,
}

impl Reading {
    pub(super) fn of(text: &str, place: Place) -> Self {
        let found = words(text, place.clone());
        let lexicon = lexicon();
        let plain: Vec<String> = found
            .iter()
            .enumerate()
            .map(|(at, word)| number_kind(text, &found, at, lexicon).map_or_else(|| word.folded.clone(), str::to_owned))
            .collect();
        let stems = plain.iter().map(|word| stem(word)).collect();
        let outline: Vec<&'static str> =
            found.iter().zip(&plain).enumerate().map(|(at, (word, plain))| shape(word, plain, at, lexicon)).collect();
        let (subject, tense) = subject_and_tense(&plain, &outline);
        let part = text.get(place.clone()).unwrap_or("");
        let numbers = plain.iter().filter(|word| word.starts_with('#')).count();
        Self {
            cues: count_cues(&plain, lexicon),
            question: part.trim_end().ends_with('?'),
            quoted: part.contains(['"', '\u{201c}', '\u{201d}']),
            place,
            words: found,
            plain,
            stems,
            outline,
            subject,
            tense,
            numbers,
        }
    }

    pub(super) fn has(&self, class: usize) -> bool {
        self.cues.get(class).is_some_and(|count| *count > 0)
    }
}

fn number_kind(text: &str, words: &[Word], at: usize, lexicon: &Lexicon) -> Option<&'static str> {
    let word = &words[at];
    if !word.has_digit() {
        return None;
    }
    let before = text[..word.place.start].chars().next_back();
    let after = text[word.place.end..].chars().next();
    let digits = word.folded.bytes().filter(u8::is_ascii_digit).count();
    let next = words.get(at + 1).map_or("", |next| next.folded.as_str());
    Some(if after == Some('%') || word.folded.ends_with('%') || next == "percent" {
        "#%"
    } else if matches!(before, Some('$' | '€' | '£')) || matches!(after, Some('$' | '€' | '£')) {
        "#$"
    } else if after == Some(':') || before == Some(':') {
        "#:"
    } else if digits == 4 && word.folded.len() == 4 && (word.folded.starts_with("19") || word.folded.starts_with("20")) {
        "#y"
    } else if lexicon.units.contains(next) || word.folded.ends_with(|one: char| one.is_alphabetic()) {
        "#u"
    } else {
        "#"
    })
}

fn shape(word: &Word, plain: &str, at: usize, lexicon: &Lexicon) -> &'static str {
    if plain.starts_with('#') {
        return "#";
    }
    if let Some(known) = lexicon.function.get(plain) {
        return known;
    }
    if lexicon.pasts.contains(plain) {
        return "VD";
    }
    if lexicon.plain.contains(plain) {
        return "VB";
    }
    if word.capital && at > 0 {
        return "N";
    }
    if plain.len() > 4 && plain.ends_with("ed") {
        return "VD";
    }
    if plain.len() > 4 && plain.ends_with("ing") {
        return "VG";
    }
    if plain.len() > 4 && plain.ends_with("ly") {
        return "RB";
    }
    if plain.strip_suffix('s').is_some_and(|bare| lexicon.plain.contains(bare)) {
        return "VZ";
    }
    "x"
}

/// Looks for the first pronoun or noun and the verb after it; terse notes begin with the verb itself.
fn subject_and_tense(plain: &[String], outline: &[&'static str]) -> (Subject, Tense) {
    let mut subject = Subject::None;
    for (at, (word, shape)) in plain.iter().zip(outline).enumerate() {
        let word = word.as_str();
        let before = at.checked_sub(1).map_or("", |before| plain[before].as_str());
        // "In May", the month.
        if word == "may"
            && matches!(
                before,
                "in" | "of"
                    | "by"
                    | "since"
                    | "until"
                    | "till"
                    | "last"
                    | "this"
                    | "next"
                    | "early"
                    | "late"
                    | "from"
                    | "to"
                    | "before"
                    | "after"
                    | "during"
                    | "#"
            )
        {
            continue;
        }
        if subject == Subject::None {
            subject = match word {
                "i" | "i'd" | "i'm" | "i've" | "i'll" => Subject::I,
                "we" | "we'd" | "we're" | "we've" | "we'll" => Subject::We,
                "you" | "you'd" | "you're" => Subject::You,
                "he" | "she" | "they" | "it" | "there" | "this" | "that" | "nobody" | "everybody" | "everyone" | "it's" | "there's"
                | "that's" | "he's" | "she's" | "they're" => Subject::Other,
                _ if matches!(*shape, "x" | "N") => Subject::Other,
                _ => Subject::None,
            };
        }
        let tense = match word {
            "was" | "were" | "wasn't" | "weren't" => Tense::Was,
            "had" | "hadn't" => Tense::Had,
            "is" | "are" | "am" | "isn't" | "aren't" | "i'm" | "we're" | "it's" | "there's" | "that's" | "he's" | "she's" | "they're"
            | "you're" => Tense::Is,
            "would" | "will" | "can" | "could" | "should" | "must" | "may" | "might" | "i'll" | "we'll" | "can't" | "couldn't"
            | "wouldn't" | "won't" => Tense::Modal,
            "did" | "didn't" => Tense::Past,
            "do" | "does" | "don't" | "doesn't" | "have" | "has" | "i've" | "we've" => Tense::Present,
            _ => match *shape {
                "VD" => Tense::Past,
                "VB" | "VZ" if subject != Subject::None || shape == &"VB" => Tense::Present,
                "VG" => Tense::Doing,
                _ => continue,
            },
        };
        return (subject, tense);
    }
    (subject, Tense::None)
}

fn count_cues(plain: &[String], lexicon: &Lexicon) -> [u8; CUES.len()] {
    let mut counts = [0_u8; CUES.len()];
    for at in 0..plain.len() {
        let key = if plain[at].starts_with('#') { "#" } else { plain[at].as_str() };
        for (phrase, class) in lexicon.cues.get(key).into_iter().flatten() {
            let fits = plain.len() >= at + phrase.len()
                && phrase.iter().zip(&plain[at..]).all(|(wanted, word)| word == wanted || (*wanted == "#" && word.starts_with('#')));
            if fits {
                counts[*class] = counts[*class].saturating_add(1);
            }
        }
    }
    counts
}
