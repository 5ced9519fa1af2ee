//! How a story is told: whose actions they are, what can be checked, whether it answers the prompt, and how its words are spread.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::lexicon::{CALENDAR, FOREIGN, FUNCTION_WORDS, GENERIC};
use super::reading::{Reading, Tense};
use super::sequence::Weights;
use super::{Told, finding, note};
use crate::model::StoryBody;
use crate::report::{Component, Finding, FindingKind, FindingStatus, Points, StoryMessage};
use crate::text::{stem, words};

/// The lists of `lexicon` that count words, made ready for looking up.
pub(super) struct Lists {
    pub(super) function: BTreeSet<&'static str>,
    pub(super) generic: BTreeSet<&'static str>,
    pub(super) foreign: BTreeSet<&'static str>,
    calendar: BTreeSet<&'static str>,
}

pub(super) fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let set = |list: &'static str| list.split_whitespace().collect();
        Lists { function: set(FUNCTION_WORDS), generic: set(GENERIC), foreign: set(FOREIGN), calendar: set(CALENDAR) }
    })
}

/// Numbers in words; "one" mostly is none.
const NUMBER_WORDS: [&str; 26] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "eighteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
];

/// How many things a sentence names that could be checked: numbers, names, days, spoken words.
pub(super) fn specifics(reading: &Reading) -> usize {
    let lists = lists();
    let mut found = usize::from(reading.quoted);
    for (at, word) in reading.words.iter().enumerate() {
        let folded = word.folded.as_str();
        let number = word.has_digit() || NUMBER_WORDS.contains(&folded);
        let name = word.capital && at > 0 && !lists.function.contains(folded) && word.place.len() > 1;
        found += usize::from(number || name || lists.calendar.contains(folded) && folded != "may" && folded != "march");
    }
    found
}

/// Words that are no function words, and how many of those fit any story.
pub(super) fn open_and_empty(reading: &Reading) -> (usize, usize) {
    let lists = lists();
    let open: Vec<_> = reading.plain.iter().filter(|word| !lists.function.contains(word.as_str())).collect();
    (open.len(), open.iter().filter(|word| lists.generic.contains(word.as_str())).count())
}

/// In the sentences that tell actions: how many are the teller's own, and how many are the group's.
pub(super) fn owned_and_shared(told: &Told<'_>) -> (usize, usize) {
    let (mut mine, mut ours) = (0, 0);
    for reading in told.part(Component::Action) {
        let count = |words: [&str; 4]| reading.plain.iter().filter(|word| words.contains(&word.as_str())).count();
        let (own, shared) = (count(["i", "i'd", "i'm", "i've"]), count(["we", "we'd", "we're", "we've"]));
        // Notes leave the "I" out: "Rewrote the loader", "First, asked the five biggest groups".
        let opener = reading
            .outline
            .iter()
            .find(|shape| !matches!(**shape, "then" | "first" | "second" | "also" | "next" | "and" | "so" | "finally" | "later" | "RB"));
        let implied =
            own == 0 && shared == 0 && matches!(opener, Some(&"VD" | &"VB")) && matches!(reading.tense, Tense::Past | Tense::Present);
        mine += own + usize::from(implied);
        ours += shared;
    }
    (mine, ours)
}

/// What the teller did in sentences that tell the task or the result: "I offered to build it", "I checked it once, and it fitted".
fn own_elsewhere(told: &Told<'_>) -> usize {
    [Component::Task, Component::Result]
        .into_iter()
        .flat_map(|component| told.part(component))
        .map(|reading| reading.outline.windows(2).filter(|two| two[0] == "i" && two[1] == "VD").count())
        .sum()
}

pub(super) fn all(told: &Told<'_>, body: &StoryBody, topics: &Topics<'_>) -> Vec<Finding> {
    let weights = &body.weights;
    let mut findings =
        vec![ownership(told, weights.ownership), specificity(told, weights.specificity), relevance(told, topics, weights.relevance)];
    if told.census.words > 0 {
        findings.push(balance(told));
    }
    findings
}

fn points(possible: u32, share: u32) -> Points {
    Points { earned: u32::try_from(u64::from(possible) * u64::from(share) / 100).unwrap_or(0), possible }
}

fn ownership(told: &Told<'_>, possible: u32) -> Finding {
    let (mine, ours) = owned_and_shared(told);
    let (open, empty) = told.part(Component::Action).map(open_and_empty).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let general = empty * 100 >= open.max(1) * 30;
    let (share, status, message) = if mine == 0 && ours == 0 && told.part(Component::Action).next().is_none() {
        (0, FindingStatus::Missed, StoryMessage::NoAction)
    } else if mine >= 1 && mine + own_elsewhere(told) >= 2 && mine * 5 >= ours * 2 && !general {
        (100, FindingStatus::Met, StoryMessage::Owned)
    } else if mine >= 1 && mine * 6 >= ours {
        let message = if mine * 5 < ours * 2 {
            StoryMessage::PartlyOwned
        } else if mine + own_elsewhere(told) < 2 {
            StoryMessage::FewOwned
        } else {
            StoryMessage::GeneralOwned
        };
        (50, FindingStatus::Partly, message)
    } else {
        (0, FindingStatus::Missed, StoryMessage::Unowned)
    };
    let mut found = finding("ownership", FindingKind::Quality, status, points(possible, share), message);
    if let Some(reading) =
        told.part(Component::Action).find(|reading| reading.plain.iter().any(|word| word == if mine > 0 { "i" } else { "we" }))
    {
        found.evidence.push(told.evidence(reading));
    }
    found
}

fn specificity(told: &Told<'_>, possible: u32) -> Finding {
    let count: usize = told.readings.iter().map(specifics).sum();
    let telling = told.readings.iter().filter(|reading| specifics(reading) > 0).count();
    let (share, status, message) = match (count, telling) {
        (6.., 3..) => (100, FindingStatus::Met, StoryMessage::Specific),
        (3.., 2..) => (62, FindingStatus::Partly, StoryMessage::LittleSpecific),
        (1.., _) => (25, FindingStatus::Partly, StoryMessage::LittleSpecific),
        _ => (0, FindingStatus::Missed, StoryMessage::Unspecific),
    };
    let mut found = finding("specificity", FindingKind::Quality, status, points(possible, share), message);
    let mut shown: Vec<&Reading> = told.readings.iter().filter(|reading| specifics(reading) > 0).collect();
    shown.sort_by_key(|reading| (std::cmp::Reverse(specifics(reading)), reading.place.start));
    shown.truncate(2);
    shown.sort_by_key(|reading| reading.place.start);
    found.evidence = shown.into_iter().map(|reading| told.evidence(reading)).collect();
    found
}

/// A story's words as stems, with the places where each stem stands.
struct Stems {
    sentences: Vec<Vec<String>>,
    places: BTreeMap<String, Vec<(usize, usize)>>,
}

impl Stems {
    fn of(told: &Told<'_>) -> Self {
        let sentences: Vec<Vec<String>> =
            told.readings.iter().map(|reading| reading.words.iter().map(|word| stem(&word.folded)).collect()).collect();
        let mut places: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (sentence, stems) in sentences.iter().enumerate() {
            for (at, stem) in stems.iter().enumerate() {
                places.entry(stem.clone()).or_default().push((sentence, at));
            }
        }
        Self { sentences, places }
    }

    /// The sentence in which an alias first stands.
    fn find(&self, wanted: &[String]) -> Option<usize> {
        let starts = self.places.get(wanted.first()?)?;
        starts.iter().find(|(sentence, at)| self.sentences[*sentence][*at..].starts_with(wanted)).map(|(sentence, _)| *sentence)
    }
}

/// An alias as stems; nothing if it is made of function words alone ("from", "less"), which say nothing of a topic.
fn stems_of(alias: &str) -> Option<Vec<String>> {
    let wanted = words(alias, 0..alias.len());
    let says = wanted.iter().any(|word| !lists().function.contains(word.folded.as_str()));
    says.then(|| wanted.iter().map(|word| stem(&word.folded)).collect())
}

/// How much an alias says of a story's subject, in quarters of a bit: as much as its rarest word, and a little more if it has several.
fn weight(alias: &[String]) -> u32 {
    let rarest = alias.iter().map(|stem| Weights::shipped().rarity(stem)).max().unwrap_or(0);
    rarest + if alias.len() > 1 { 4 } else { 0 }
}

/// How much of the prompt's topics a story speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topicality {
    On,
    Partly,
    Off,
}

/// The prompt's topics in a story: names of those met and of those missing, and the sentences that show them.
pub(super) struct Topics<'a> {
    pub(super) topicality: Topicality,
    met: Vec<&'a str>,
    missing: Vec<&'a str>,
    shown: Vec<usize>,
}

/// What one topic counts for at most, however many of its words a story holds.
const MOST_PER_TOPIC: u32 = 32;
/// A story that holds fewer quarter bits than this for each hundred aliases of its prompt speaks of something else: about 4 of 100 stories that answer
/// their prompt, and more than half of those that answer another one (docs/stories.md).
const OFF_BELOW: u32 = 30;
/// From this on, for each hundred aliases, a story speaks of what the prompt asks.
const ON_FROM: u32 = 42;

pub(super) fn topics<'a>(told: &Told<'_>, body: &'a StoryBody) -> Topics<'a> {
    let stems = Stems::of(told);
    let mut found = Topics { topicality: Topicality::Off, met: Vec::new(), missing: Vec::new(), shown: Vec::new() };
    let (mut weights, mut count) = (0, 0);
    for topic in &body.topics {
        // Aliases that share their stems are one.
        let aliases: BTreeSet<Vec<String>> = topic.aliases.iter().chain([&topic.name]).filter_map(|alias| stems_of(alias)).collect();
        count += u32::try_from(aliases.len()).unwrap_or(u32::MAX);
        let places: Vec<(usize, u32)> = aliases.iter().filter_map(|alias| stems.find(alias).map(|at| (at, weight(alias)))).collect();
        let sum = places.iter().map(|(_, weight)| weight).sum::<u32>().min(MOST_PER_TOPIC);
        weights += sum;
        match places.iter().max_by_key(|(at, weight)| (*weight, usize::MAX - at)) {
            // One word that every other story holds does not yet make a topic.
            Some((at, _)) if sum >= 8 => {
                found.met.push(topic.name.as_str());
                found.shown.push(*at);
            }
            _ => found.missing.push(topic.name.as_str()),
        }
    }
    let reaches = |share: u32| u64::from(weights) * 100 >= u64::from(count) * u64::from(share);
    found.topicality = if found.missing.is_empty() || (reaches(ON_FROM) && found.met.len() * 3 >= body.topics.len() * 2) {
        Topicality::On
    } else if !reaches(OFF_BELOW) {
        Topicality::Off
    } else {
        Topicality::Partly
    };
    found
}

fn relevance(told: &Told<'_>, topics: &Topics<'_>, possible: u32) -> Finding {
    let (met, missing) = (topics.met.join(", "), topics.missing.join(", "));
    let (share, status, message) = match topics.topicality {
        Topicality::On => (100, FindingStatus::Met, StoryMessage::OnTopic { topics: &met }),
        Topicality::Partly => (50, FindingStatus::Partly, StoryMessage::PartlyOnTopic { topics: &met, missing: &missing }),
        Topicality::Off => (0, FindingStatus::Missed, StoryMessage::OffTopic { missing: &missing }),
    };
    let mut found = finding("relevance", FindingKind::Quality, status, points(possible, share), message);
    let shown: BTreeSet<usize> = topics.shown.iter().copied().collect();
    found.evidence = shown.into_iter().take(2).filter_map(|at| told.readings.get(at)).map(|reading| told.evidence(reading)).collect();
    found
}

/// How the words are spread over the parts; says something, and moves no points.
fn balance(told: &Told<'_>) -> Finding {
    let mut counts = [0_usize; 6];
    let labelled = told.readings.iter().zip(&told.labelling.labels).chain(told.aside.iter().map(|(reading, label)| (reading, label)));
    for (reading, label) in labelled {
        counts[*label as usize] += reading.words.len();
    }
    let total = told.census.words.max(1);
    let share = |component: Component| counts[component as usize] * 100 / total;
    let shares: Vec<String> =
        Component::ALL.iter().filter(|one| counts[**one as usize] > 0).map(|one| format!("{} {} %", one.word(), share(*one))).collect();
    let shares = shares.join(", ");
    let (status, message) = if told.census.words < 60 {
        (FindingStatus::Partly, StoryMessage::Short)
    } else if share(Component::Situation) > 50 {
        (FindingStatus::Partly, StoryMessage::LongScene { shares: &shares })
    } else if share(Component::Action) < 25 {
        (FindingStatus::Partly, StoryMessage::FewActions { shares: &shares })
    } else {
        (FindingStatus::Met, StoryMessage::Balanced { shares: &shares })
    };
    note("balance", FindingKind::Quality, status, message)
}
