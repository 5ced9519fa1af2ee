//! From the sentences of a story to the features that the weights know, as hashes.

use super::lexicon::CUES;
use super::reading::{Reading, Subject, Tense};

/// FNV-1a over the parts of a feature, with a mark between them.
fn hash(parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for part in parts {
        for byte in part.bytes().chain([0x1f]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash
}

/// The key of a word stem in the table of how common stems are.
pub(super) fn stem_key(stem: &str) -> u32 {
    hash(&["rarity", stem])
}

fn subject(reading: &Reading) -> &'static str {
    match reading.subject {
        Subject::I => "I",
        Subject::We => "we",
        Subject::You => "you",
        Subject::Other => "other",
        Subject::None => "none",
    }
}

fn tense(reading: &Reading) -> &'static str {
    match reading.tense {
        Tense::Past => "past",
        Tense::Was => "was",
        Tense::Had => "had",
        Tense::Present => "present",
        Tense::Is => "is",
        Tense::Modal => "modal",
        Tense::Doing => "doing",
        Tense::None => "none",
    }
}

/// Features of where a sentence stands; training drops them at random, so that they never decide alone.
pub(super) fn positions(at: usize, count: usize) -> Vec<u32> {
    let bucket = (at * 4 / count.max(1)).to_string();
    let mut found = vec![hash(&["position", &bucket])];
    if at == 0 {
        found.push(hash(&["position", "first"]));
    }
    if at + 1 == count {
        found.push(hash(&["position", "last"]));
    }
    if at + 2 == count {
        found.push(hash(&["position", "last but one"]));
    }
    found
}

/// Features of what the sentences say, for each of them.
pub(super) fn contents(readings: &[Reading]) -> Vec<Vec<u32>> {
    (0..readings.len())
        .map(|at| {
            let mut found = own(&readings[at]);
            let mut neighbour = |side: &str, other: Option<&Reading>| match other {
                Some(other) => {
                    found.push(hash(&[side, subject(other), tense(other)]));
                    found.push(hash(&[side, "start", other.plain.first().map_or("", String::as_str)]));
                    for (class, (name, _)) in CUES.iter().enumerate() {
                        if other.has(class) {
                            found.push(hash(&[side, "cue", name]));
                        }
                    }
                }
                None => found.push(hash(&[side, "nothing"])),
            };
            neighbour("before", at.checked_sub(1).and_then(|before| readings.get(before)));
            neighbour("after", readings.get(at + 1));
            found.sort_unstable();
            found.dedup();
            found
        })
        .collect()
}

fn own(reading: &Reading) -> Vec<u32> {
    let mut found = vec![hash(&["any"])];
    let plain: Vec<&str> = reading.plain.iter().map(String::as_str).collect();
    for stem in &reading.stems {
        found.push(hash(&["stem", stem]));
    }
    for pair in plain.windows(2) {
        found.push(hash(&["pair", pair[0], pair[1]]));
    }
    // Runs of open-class words are one: the outline says how the sentence is built, not how long its nouns are.
    let mut outline = vec!["^"];
    for shape in &reading.outline {
        if *shape != "x" || outline.last() != Some(&"x") {
            outline.push(shape);
        }
    }
    outline.push("$");
    for triple in outline.windows(3) {
        found.push(hash(&["outline", triple[0], triple[1], triple[2]]));
    }
    for pair in outline.windows(2) {
        found.push(hash(&["outline", pair[0], pair[1]]));
    }
    for length in 1..=3 {
        if let Some(start) = plain.get(..length) {
            found.push(hash(&["start", &start.join(" ")]));
        }
    }
    if let Some(start) = outline.get(1..5) {
        found.push(hash(&["outline start", &start.join(" ")]));
    }
    found.push(hash(&["subject", subject(reading)]));
    found.push(hash(&["tense", tense(reading)]));
    found.push(hash(&["subject and tense", subject(reading), tense(reading)]));
    for (class, (name, _)) in CUES.iter().enumerate() {
        if reading.has(class) {
            found.push(hash(&["cue", name]));
            found.push(hash(&["cue and subject", name, subject(reading)]));
            found.push(hash(&["cue and tense", name, tense(reading)]));
            if reading.numbers > 0 {
                found.push(hash(&["cue and number", name]));
            }
        }
    }
    for kind in ["#", "#%", "#$", "#:", "#y", "#u"] {
        let count = plain.iter().filter(|word| **word == kind).count();
        if count > 0 {
            found.push(hash(&["number", kind]));
        }
    }
    found.push(hash(&["numbers", &reading.numbers.min(3).to_string()]));
    found.push(hash(&["length", &(reading.words.len() / 5).min(6).to_string()]));
    if reading.question {
        found.push(hash(&["question"]));
    }
    if reading.quoted {
        found.push(hash(&["quoted"]));
    }
    found
}
