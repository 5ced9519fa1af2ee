//! What is no story: hypotheticals, habits, explanations, lists of keywords, other languages.

use std::collections::BTreeSet;

use super::manner::{lists, specifics};
use super::reading::{Reading, Subject, Tense, cue};
use super::sequence::Labelling;
use crate::report::Component;

/// In what way an answer is no story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoStory {
    Hypothetical,
    Habit,
    Concept,
    Stuffed,
    /// Labels with nothing under them that could be checked.
    Labels,
    /// The prompt's own words, put together anew.
    Echoed,
    Other,
}

/// Counts over a whole answer.
#[derive(Debug, Default)]
pub(super) struct Census {
    pub(super) words: usize,
    function: usize,
    foreign: usize,
    /// Words of sentences that say what would or should be.
    hypothetical: usize,
    /// Words of sentences whose first verb stands in the past.
    past: usize,
    sentences: usize,
    /// Words of sentences that speak of habits, of "you" or define something, and do not stand in the past.
    general: usize,
    defining: usize,
    first_person: usize,
    /// How often the teller is the one who does something.
    own: usize,
    /// Words of fragments between commas and stops that hold neither a verb nor a pronoun.
    bare: usize,
    /// Sentences that begin with the name of a part and a colon.
    pub(super) headings: usize,
    other: usize,
    /// Words of sentences in the present that say how often: "always", "usually", "whenever".
    habitual: usize,
    /// How often the names of the parts stand in the sentences themselves: "as a result", "my task".
    names: usize,
    /// Numbers, names and the like.
    details: usize,
}

/// The names of the parts, as text that is only about telling a story is full of them. In 800 honest stories they are less than 3 in 100 words.
const NAMES: [&str; 11] =
    ["situation", "situations", "task", "tasks", "action", "actions", "result", "results", "outcome", "outcomes", "lesson"];
/// What makes a sentence in the present one about habits.
const OFTEN: [&str; 10] = ["always", "usually", "generally", "typically", "normally", "whenever", "often", "sometimes", "never", "every"];

const AUXILIARIES: [&str; 28] = [
    "am", "is", "are", "was", "were", "be", "been", "had", "has", "have", "do", "does", "did", "would", "will", "can", "could", "should",
    "must", "may", "might", "isn't", "wasn't", "didn't", "don't", "couldn't", "weren't", "hadn't",
];
const PRONOUNS: [&str; 22] = [
    "i",
    "we",
    "he",
    "she",
    "they",
    "it",
    "you",
    "me",
    "us",
    "him",
    "them",
    "nobody",
    "everybody",
    "everyone",
    "who",
    "i'd",
    "i'm",
    "we'd",
    "it's",
    "that's",
    "she'd",
    "he'd",
];

impl Census {
    pub(super) fn of(text: &str, readings: &[Reading], labelling: &Labelling, headings: usize) -> Self {
        let lists = lists();
        let mut census = Self { headings, sentences: readings.len(), ..Self::default() };
        for (reading, label) in readings.iter().zip(&labelling.labels) {
            let count = reading.words.len();
            census.words += count;
            let of = |list: &BTreeSet<&str>| reading.plain.iter().filter(|word| list.contains(word.as_str())).count();
            census.function += of(&lists.function);
            census.foreign += of(&lists.foreign)
                + reading.words.iter().filter(|word| word.folded.chars().any(|one| one.is_alphabetic() && !one.is_ascii())).count();
            // Not the I of I/O.
            let persons = || {
                let pairs = reading.plain.iter().zip(&reading.words);
                pairs.filter(|(_, word)| !text[word.place.end..].starts_with('/')).map(|(plain, _)| plain.as_str())
            };
            census.first_person +=
                persons().filter(|word| matches!(*word, "i" | "we" | "my" | "our" | "me" | "us" | "i'd" | "we'd" | "i'm" | "i've")).count();
            census.own += persons().filter(|word| matches!(*word, "i" | "i'd" | "i'm" | "i've")).count();
            let past = is_past(reading);
            census.names += reading.plain.iter().filter(|word| NAMES.contains(&word.as_str())).count();
            census.details += specifics(reading);
            let often = |word: &String| OFTEN.contains(&word.as_str());
            if !past && (reading.plain.iter().any(often) || reading.plain.first().is_some_and(|word| word == "when")) {
                census.habitual += count;
            }
            if supposes(reading) {
                census.hypothetical += count;
            } else if past {
                census.past += count;
            } else if reading.has(cue("habit")) || reading.has(cue("you")) || reading.subject == Subject::You {
                census.general += count;
            }
            if !past && reading.has(cue("define")) {
                census.defining += count;
            }
            if *label == Component::Other {
                census.other += count;
            }
            census.bare += bare_words(text, reading).0;
        }
        census
    }

    /// Whether most of the words are of another language than English.
    pub(super) fn is_foreign(&self) -> bool {
        self.words >= 8 && self.function * 100 < self.words * 25 && self.foreign * 100 >= self.words * 20
    }

    pub(super) fn no_story(&self) -> Option<NoStory> {
        if self.words == 0 {
            return None;
        }
        let share = |part: usize| part * 100 / self.words;
        let labelled = self.headings >= 3;
        // Terse notes are short on verbs too; but they do not carry the names of all parts, or half of their fragments tell something.
        if share(self.bare) >= 80
            || (labelled && share(self.bare) >= 40)
            || (self.words >= 20 && share(self.function) < 12 && self.foreign * 5 < self.words)
        {
            return Some(NoStory::Stuffed);
        }
        if self.names >= 5 && share(self.names) >= 6 {
            return Some(NoStory::Stuffed);
        }
        if labelled && self.details == 0 && self.words < 60 {
            return Some(NoStory::Labels);
        }
        if share(self.hypothetical) >= 50 || (share(self.hypothetical) >= 30 && share(self.past) <= 20) {
            return Some(NoStory::Hypothetical);
        }
        if share(self.past) <= 30 && share(self.other) >= 45 {
            if share(self.first_person) >= 4 && self.general > 0 {
                return Some(NoStory::Habit);
            }
            return Some(if share(self.first_person) <= 2 { NoStory::Concept } else { NoStory::Other });
        }
        if share(self.past) <= 15 && share(self.habitual) >= 35 {
            return Some(NoStory::Habit);
        }
        // Who tells a story comes into it, be it once; notes that leave the "I" out are short.
        if self.first_person == 0 && share(self.past) <= 50 && self.words >= 25.max(self.sentences * 9) {
            return Some(NoStory::Concept);
        }
        if share(self.first_person) <= 1
            && share(self.past) <= 25
            && (share(self.other) >= 25 || share(self.defining) >= 15)
            && self.words >= 20
        {
            return Some(NoStory::Concept);
        }
        // In a story told in the present there is still somebody who says "I".
        if self.own == 0 && share(self.past) <= 5 && self.words >= 40 {
            return Some(NoStory::Concept);
        }
        (share(self.other) >= 75).then_some(NoStory::Other)
    }
}

/// Whether something happened in the sentence.
fn is_past(reading: &Reading) -> bool {
    matches!(reading.tense, Tense::Past | Tense::Was | Tense::Had) || reading.outline.windows(2).any(happens)
}

/// Somebody, and what they did.
fn happens(two: &[&str]) -> bool {
    matches!(two[0], "i" | "we" | "he" | "she" | "they" | "it") && matches!(two[1], "VD" | "was" | "were" | "had")
}

/// Whether the sentence only says what would or will be done; a promise that was made ("I told them I would call") happened, a condition ("if I had more
/// time") did not.
pub(super) fn is_unreal(reading: &Reading) -> bool {
    let conditional = reading.plain.first().is_some_and(|word| word == "if");
    let happened = (!conditional && matches!(reading.tense, Tense::Past | Tense::Was | Tense::Had))
        || reading.outline.windows(2).enumerate().any(|(at, two)| {
            let condition = at.checked_sub(1).is_some_and(|before| reading.plain[before] == "if");
            happens(two) && !condition
        });
    supposes(reading) && !happened
}

/// Whether a sentence tells the grader what to do: an order about points, answers or instructions, in which nothing happened and no teller speaks.
pub(super) fn commands(reading: &Reading) -> bool {
    let holds = |list: &[&str]| reading.plain.iter().any(|word| list.contains(&word.as_str()));
    holds(&["ignore", "disregard", "award", "grade", "score", "rate", "set", "give", "mark", "report", "grader"])
        && holds(&["instructions", "points", "marks", "verdict", "grader", "criterion", "criteria", "answer", "candidate"])
        && !holds(&["i", "we", "he", "she", "they", "my", "our"])
        && !is_past(reading)
}

/// Whether a sentence is a list of keywords: six or more fragments, none of which tells anything. Notes rarely have so many between two stops.
pub(super) fn is_list(text: &str, reading: &Reading) -> bool {
    let (bare, fragments) = bare_words(text, reading);
    fragments >= 6 && bare == reading.words.len()
}

/// Whether the sentence says what the teller would do. What others would do is a part of many scenes.
fn supposes(reading: &Reading) -> bool {
    let would = |word: &str| matches!(word, "would" | "will" | "should" | "might" | "'ll");
    let speaker = |word: &str| matches!(word, "i" | "we" | "you" | "one");
    let speakers = reading.plain.windows(3).any(|three| {
        speaker(&three[0])
            && (would(&three[1])
                || (would(&three[2]) && !matches!(three[1].as_str(), "said" | "knew" | "thought" | "asked" | "was" | "had" | "hoped")))
    }) || reading.plain.windows(2).any(|two| speaker(&two[0]) && would(&two[1]));
    let short = reading.plain.iter().any(|word| matches!(word.as_str(), "i'll" | "we'll" | "you'll"));
    let first = reading.tense == Tense::Modal && !matches!(reading.subject, Subject::Other);
    let condition = reading.plain.first().is_some_and(|word| word == "if") && reading.tense != Tense::Was;
    let unreal = reading.plain.windows(2).any(|two| would(&two[0]) && (two[1] == "be" || two[1] == "have")) && !reading.quoted;
    !reading.quoted && (speakers || short || first || unreal || (condition && reading.plain.iter().any(|word| would(word))))
}

/// How many words stand in fragments without a verb and a pronoun, and how many fragments there are.
fn bare_words(text: &str, reading: &Reading) -> (usize, usize) {
    let (mut bare, mut fragments) = (0, 1);
    let mut fragment: (usize, bool) = (0, false);
    for (at, word) in reading.words.iter().enumerate() {
        let gap = at.checked_sub(1).and_then(|before| text.get(reading.words[before].place.end..word.place.start)).unwrap_or("");
        if gap.contains([',', ';', ':', '/', '|', '+']) {
            bare += if fragment.1 { 0 } else { fragment.0 };
            fragment = (0, false);
            fragments += 1;
        }
        let plain = reading.plain[at].as_str();
        let verb = matches!(reading.outline[at], "VD" | "VZ") || AUXILIARIES.contains(&plain) || PRONOUNS.contains(&plain);
        fragment = (fragment.0 + 1, fragment.1 || verb);
    }
    (bare + if fragment.1 { 0 } else { fragment.0 }, fragments)
}
