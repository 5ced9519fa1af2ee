//! What the parts of a story are worth: situation, task, action and result, and the lesson that can make up for a part of the result.

use super::manner::{owned_and_shared, specifics};
use super::reading::{Reading, cue};
use super::{Told, finding};
use crate::model::StoryWeights;
use crate::report::{Component, Finding, FindingKind, FindingStatus, Points, StoryMessage};

/// Above this chance (in thousandths) that no sentence is of the part, the part is only `unclear`, though one sentence looks like it.
fn doubt_from(component: Component) -> u32 {
    match component {
        Component::Result => 220,
        Component::Situation | Component::Task => 500,
        _ => 300,
    }
}

/// Above this chance a part that no sentence looks like is called missing; below, it is `unclear`.
fn missing_from(component: Component) -> u32 {
    match component {
        Component::Result => 500,
        Component::Task => 750,
        _ => 600,
    }
}

/// Quotes of a part that a report shows at most.
const MOST_EVIDENCE: usize = 3;

/// A share of a part's points, in percent, with its status and message.
struct Worth<'a>(u32, FindingStatus, StoryMessage<'a>);

pub(super) fn parts(told: &Told<'_>, weights: &StoryWeights) -> Vec<Finding> {
    let mut findings: Vec<Finding> = [
        (Component::Situation, weights.situation),
        (Component::Task, weights.task),
        (Component::Action, weights.action),
        (Component::Result, weights.result),
    ]
    .into_iter()
    .map(|(component, possible)| part(told, component, possible))
    .collect();
    let hindsight = told.aside.iter().filter(|(_, label)| *label == Component::Lesson).map(|(reading, _)| reading);
    let lessons: Vec<_> = told.part(Component::Lesson).chain(hindsight).collect();
    if let (Some(lesson), Some(result)) = (lessons.first(), findings.last_mut()) {
        // Reflection fills what the result lacks; so it is never needed for all points and never lowers the score.
        let bonus = weights.reflection.min(result.points.possible - result.points.earned);
        result.points.possible -= bonus;
        let mut reflection = finding(
            "reflection",
            FindingKind::Quality,
            FindingStatus::Met,
            Points { earned: bonus, possible: bonus },
            StoryMessage::Reflected,
        );
        reflection.evidence.push(told.evidence(lesson));
        findings.push(reflection);
    }
    findings
}

/// A sentence has one label, and may do two things: "In 2022 I was responsible for the move to a new system" sets the scene and says the task. So the scene and
/// the task are not firmly missing while a sentence of the other one, or for the task the first step, says something of theirs.
fn beside<'a>(told: &'a Told<'_>, component: Component) -> Option<&'a Reading> {
    match component {
        Component::Situation => told.part(Component::Task).find(|reading| reading.words.len() >= 16 && specifics(reading) > 0),
        Component::Task => {
            let duty = |reading: &&Reading| reading.has(cue("mine")) || reading.has(cue("asked"));
            let mut step = told.part(Component::Action).take(1).filter(|reading| reading.has(cue("mine")));
            told.part(Component::Situation).find(duty).or_else(|| step.next())
        }
        _ => None,
    }
}

fn part(told: &Told<'_>, component: Component, possible: u32) -> Finding {
    let sentences: Vec<&Reading> = told.part(component).collect();
    let index = component as usize;
    let absent = told.labelling.absent[index];
    let likeliest = told.labelling.chances.iter().map(|row| row[index]).enumerate().max_by_key(|(at, chance)| (*chance, usize::MAX - at));
    // A result told in the middle of the story is rather a step on the way, or a part of the scene.
    let on_the_way = component == Component::Result && !sentences.is_empty() && !told.comes_out();
    let (worth, shown): (Worth<'_>, Vec<&Reading>) = if told.readings.is_empty() {
        (Worth(0, FindingStatus::Missed, StoryMessage::Missing { component }), Vec::new())
    } else if !sentences.is_empty() && !on_the_way && absent < doubt_from(component) {
        let worth = match component {
            Component::Action => action(told, &sentences),
            Component::Result => result(&told.surely(component)),
            _ => scene(component, &sentences),
        };
        let mut shown = sentences.clone();
        // The most telling sentences first, then in the order of the story.
        shown.sort_by_key(|reading| (std::cmp::Reverse(specifics(reading).min(3)), reading.place.start));
        shown.truncate(MOST_EVIDENCE);
        shown.sort_by_key(|reading| reading.place.start);
        (worth, shown)
    } else if !sentences.is_empty() || absent < missing_from(component) {
        let shown = likeliest.and_then(|(at, _)| told.readings.get(at)).into_iter().collect();
        // What is less likely there than not brings nothing yet; what looks like it, not quite half. One sentence can do two things and has one label.
        let share = if on_the_way || (sentences.is_empty() && absent >= doubt_from(component)) { 0 } else { 45 };
        (Worth(share, FindingStatus::Unclear, StoryMessage::Unclear { component }), shown)
    } else if let Some(reading) = beside(told, component) {
        (Worth(45, FindingStatus::Unclear, StoryMessage::Unclear { component }), vec![reading])
    } else {
        (Worth(0, FindingStatus::Missed, StoryMessage::Missing { component }), Vec::new())
    };
    let Worth(mut share, mut status, mut message) = worth;
    // Where nothing in the whole answer can be checked, its parts cannot be told from those of any other story.
    if share > 40 && told.is_vague(component) {
        (share, status, message) = (40, FindingStatus::Partly, StoryMessage::Weak { component });
    }
    let earned = u32::try_from(u64::from(possible) * u64::from(share) / 100).unwrap_or(0);
    let mut found = finding(component.word(), FindingKind::Component, status, Points { earned, possible }, message);
    found.evidence = shown.into_iter().map(|reading| told.evidence(reading)).collect();
    found
}

fn scene(component: Component, sentences: &[&Reading]) -> Worth<'static> {
    let details: usize = sentences.iter().map(|one| specifics(one)).sum();
    let words: usize = sentences.iter().map(|one| one.words.len()).sum();
    if details == 0 && sentences.iter().all(|one| is_general(one)) {
        Worth(50, FindingStatus::Partly, StoryMessage::Weak { component })
    } else if words < 5 {
        Worth(60, FindingStatus::Partly, StoryMessage::Thin { component })
    } else {
        Worth(100, FindingStatus::Met, StoryMessage::Present { component })
    }
}

fn action(told: &Told<'_>, sentences: &[&Reading]) -> Worth<'static> {
    let component = Component::Action;
    let (mine, ours) = owned_and_shared(told);
    let words: usize = sentences.iter().map(|one| one.words.len()).sum();
    let general = sentences.iter().filter(|one| is_general(one)).count();
    if mine == 0 && ours > 0 {
        Worth(25, FindingStatus::Partly, StoryMessage::NotOwned)
    } else if general * 3 >= sentences.len() * 2 {
        Worth(40, FindingStatus::Partly, StoryMessage::Weak { component })
    } else if mine * 4 < ours {
        Worth(55, FindingStatus::Partly, StoryMessage::NotOwned)
    } else if sentences.len() < 2 && words < 25 {
        Worth(60, FindingStatus::Partly, StoryMessage::Thin { component })
    } else {
        Worth(100, FindingStatus::Met, StoryMessage::Present { component })
    }
}

/// The best sentence decides: one more true result never lowers the worth of the part.
fn result(sentences: &[&Reading]) -> Worth<'static> {
    let measured = sentences.iter().any(|one| is_measured(one));
    let told: Vec<_> = sentences.iter().filter(|one| !is_general(one)).collect();
    let solid = told.iter().map(|one| one.words.len()).sum::<usize>();
    if measured {
        Worth(100, FindingStatus::Met, StoryMessage::Measured)
    } else if solid >= 8 {
        Worth(87, FindingStatus::Met, StoryMessage::Observed)
    } else if solid > 0 {
        Worth(60, FindingStatus::Partly, StoryMessage::Thin { component: Component::Result })
    } else {
        Worth(30, FindingStatus::Partly, StoryMessage::Weak { component: Component::Result })
    }
}

/// Whether a result has a measure: a number that is not only a date or a time of day.
fn is_measured(reading: &Reading) -> bool {
    let digits = reading.plain.iter().any(|word| matches!(word.as_str(), "#" | "#%" | "#$" | "#u" | "#:"));
    let words = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty",
        "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "half", "third", "quarter", "double", "zero", "doubled",
        "halved", "none", "nobody", "twice",
    ];
    digits || reading.plain.iter().any(|word| words.contains(&word.as_str()))
}

/// Whether the sentence would fit many stories: no detail, and mostly words that fit everywhere.
fn is_general(reading: &Reading) -> bool {
    if specifics(reading) > 0 {
        return false;
    }
    let (open, empty) = super::manner::open_and_empty(reading);
    empty * 100 >= open * 38 || (reading.has(cue("praise")) && open <= 7) || reading.has(cue("hedge"))
}
