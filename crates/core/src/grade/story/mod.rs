//! Grades stories: which sentence is which part, and what each part is worth.

mod feature;
mod gate;
mod judge;
mod lexicon;
mod manner;
mod reading;
mod sequence;
#[cfg(feature = "train")]
pub mod training;

use std::collections::BTreeSet;

use self::gate::{Census, NoStory};
use self::reading::{Reading, cue};
use self::sequence::{Labelling, Weights};
use crate::model::{Question, StoryBody};
use crate::report::{
    Component, Evidence, Finding, FindingKind, FindingStatus, Points, Report, Sentence, Span, Status, StoryMessage, Verdict,
};
use crate::text::{Place, Word, sentences, stem, words};

/// What is no story earns at most this share of the points, in percent.
const NO_STORY_SHARE: u32 = 20;
/// A good story that answers another prompt keeps this share of its points, in percent.
const OFF_TOPIC_SHARE: u32 = 50;

/// From this chance on, in thousandths, a label is more than a guess.
const SURE: u32 = 600;

/// An answer, read and labelled.
struct Told<'a> {
    text: &'a str,
    readings: Vec<Reading>,
    labelling: Labelling,
    /// Of everything that is no repetition, echo or order.
    census: Census,
    /// Why it is no story, if it is none.
    no_story: Option<NoStory>,
    /// Sentences in which nothing happened, suppositions and lists of keywords: judged apart, so that they can never help the story beside them.
    aside: Vec<(Reading, Component)>,
    /// Whether sentences came more than once; all but the first are left out.
    repeated: bool,
    /// Whether sentences are the prompt's own; they are left out.
    echoed: bool,
    /// Whether sentences tell the grader what to do; they are left out.
    commanded: bool,
}

fn label(readings: &[Reading], claims: &[Option<Component>]) -> Labelling {
    let count = readings.len();
    let features: Vec<Vec<u32>> = feature::contents(readings)
        .into_iter()
        .enumerate()
        .map(|(at, contents)| [contents, feature::positions(at, count)].concat())
        .collect();
    Weights::shipped().label(&features, claims)
}

/// As what a sentence in which nothing happened stands beside the story: a lesson ("next time I would …"), or nothing. What was to be done is a task still.
fn aside(text: &str, reading: &Reading, label: Component) -> Option<Component> {
    let is_task = label == Component::Task && ["must", "asked", "mine", "deadline"].into_iter().any(|class| reading.has(cue(class)));
    if gate::is_list(text, reading) {
        Some(Component::Other)
    } else if !gate::is_unreal(reading) || is_task {
        None
    } else if label == Component::Lesson && reading.has(cue("lesson")) {
        Some(Component::Lesson)
    } else {
        Some(Component::Other)
    }
}

/// Runs of three words.
type Runs = BTreeSet<[String; 3]>;

fn runs(plain: &[String]) -> Runs {
    plain.windows(3).map(|three| [three[0].clone(), three[1].clone(), three[2].clone()]).collect()
}

/// Words that say something, of an answer and of the prompt, as stems.
fn open_stems(words: &[Word]) -> impl Iterator<Item = String> {
    words.iter().filter(|word| !manner::lists().function.contains(word.folded.as_str())).map(|word| stem(&word.folded))
}

/// Whether more than a third of all words that say something are the prompt's: nobody's own story has more than a fifth of them.
fn is_made_of(readings: &[Reading], prompt: &[Word]) -> bool {
    const FEWEST: usize = 15;
    let asked: BTreeSet<String> = open_stems(prompt).collect();
    let own: Vec<String> = readings.iter().flat_map(|reading| open_stems(&reading.words)).collect();
    own.len() >= FEWEST && own.iter().filter(|stem| asked.contains(*stem)).count() * 3 > own.len()
}

/// Whether four fifths of a sentence's runs of words are the prompt's.
fn echoes(plain: &[String], prompt: &Runs) -> bool {
    let own = runs(plain);
    !own.is_empty() && own.intersection(prompt).count() * 5 >= own.len() * 4
}

impl<'a> Told<'a> {
    fn of(text: &'a str, prompt: &str) -> Self {
        let asked = words(prompt, 0..prompt.len());
        let prompt = runs(&asked.iter().map(|word| word.folded.clone()).collect::<Vec<_>>());
        let (mut echoed, mut commanded) = (false, false);
        let mut headings = text.lines().filter(|line| line.starts_with('#')).count();
        let mut heading = None;
        let mut claims = Vec::new();
        let mut readings = Vec::new();
        let mut seen = BTreeSet::new();
        let mut repeated = false;
        for place in sentences(text) {
            let place = match claimed(text, &place) {
                Some((component, rest)) => {
                    headings += 1;
                    heading = Some(component);
                    if rest.is_empty() {
                        continue;
                    }
                    rest
                }
                None => place,
            };
            let reading = Reading::of(text, place);
            if echoes(&reading.plain, &prompt) {
                echoed = true;
            } else if gate::commands(&reading) {
                commanded = true;
            } else if seen.insert(reading.plain.join(" ")) || reading.words.is_empty() {
                readings.push(reading);
                claims.push(heading);
            } else {
                repeated = true;
            }
        }
        let made_of_prompt = is_made_of(&readings, &asked);
        let all = label(&readings, &claims);
        let census = Census::of(text, &readings, &all, headings);
        let mut set_aside = Vec::new();
        let (mut kept, mut kept_claims) = (Vec::new(), Vec::new());
        for ((reading, claim), label) in readings.into_iter().zip(claims).zip(&all.labels) {
            if let Some(label) = aside(text, &reading, *label) {
                set_aside.push((reading, label));
            } else {
                kept.push(reading);
                kept_claims.push(claim);
            }
        }
        let (labelling, no_story) = if set_aside.is_empty() {
            let no_story = census.no_story();
            (all, no_story)
        } else {
            let labelling = label(&kept, &kept_claims);
            let alone = Census::of(text, &kept, &labelling, headings);
            let no_story = census.no_story().or_else(|| alone.no_story());
            (labelling, no_story)
        };
        let no_story = if made_of_prompt { Some(NoStory::Echoed) } else { no_story };
        Self { text, readings: kept, labelling, census, no_story, aside: set_aside, repeated, echoed, commanded }
    }

    /// The sentences with this label.
    fn part(&self, component: Component) -> impl Iterator<Item = &Reading> {
        self.readings.iter().zip(&self.labelling.labels).filter(move |(_, label)| **label == component).map(|(reading, _)| reading)
    }

    /// Whether a result opens the story, or stands where at least half of the actions have been told.
    fn comes_out(&self) -> bool {
        let actions = self.part(Component::Action).count();
        let (mut before, mut opened) = (0, false);
        self.labelling.labels.iter().any(|label| {
            match label {
                Component::Result => return !opened || before * 2 >= actions,
                Component::Action => (before, opened) = (before + 1, true),
                Component::Situation | Component::Task => opened = true,
                Component::Lesson | Component::Other => {}
            }
            false
        })
    }

    /// The sentences of a part whose label is more than a guess; all of them where none is.
    fn surely(&self, component: Component) -> Vec<&Reading> {
        let rows =
            self.readings.iter().zip(&self.labelling.labels).zip(&self.labelling.chances).filter(|((_, label), _)| **label == component);
        let sure: Vec<_> = rows.filter(|(_, row)| row[component as usize] >= SURE).map(|((reading, _), _)| reading).collect();
        if sure.is_empty() { self.part(component).collect() } else { sure }
    }

    /// Whether hardly anything in the answer could be checked, and many of its words fit any story. Only the result is judged with the words of the result:
    /// a poor ending does not make the rest of the story poorer.
    fn is_vague(&self, component: Component) -> bool {
        let (mut words, mut details, mut open, mut empty) = (0, 0, 0, 0);
        for (reading, label) in self.readings.iter().zip(&self.labelling.labels) {
            if component != Component::Result && *label == Component::Result {
                continue;
            }
            words += reading.words.len();
            details += manner::specifics(reading);
            let (said, fits_any) = manner::open_and_empty(reading);
            open += said;
            empty += fits_any;
        }
        // Where there is no detail at all, fewer empty words are enough.
        details * 100 < words * 2 && empty * 100 >= open.max(1) * if details == 0 { 11 } else { 15 }
    }

    fn evidence(&self, reading: &Reading) -> Evidence {
        Evidence { span: span(&reading.place), quote: self.text.get(reading.place.clone()).unwrap_or("").to_owned() }
    }
}

fn span(place: &Place) -> Span {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { start: offset(place.start), end: offset(place.end) }
}

/// A sentence that begins with a part's name and a colon: the part, and the place of what follows.
fn claimed(text: &str, place: &Place) -> Option<(Component, Place)> {
    let part = text.get(place.clone())?;
    let bare = part.trim_start_matches(['*', '_', '#', ' ', '[', '(']);
    let length = bare.find(|one: char| !one.is_alphanumeric()).unwrap_or(bare.len());
    let component = match bare.get(..length)?.to_lowercase().as_str() {
        "situation" | "context" | "background" => Component::Situation,
        "task" | "tasks" | "goal" => Component::Task,
        "action" | "actions" => Component::Action,
        "result" | "results" | "outcome" => Component::Result,
        "lesson" | "lessons" | "learning" | "learnings" | "reflection" => Component::Lesson,
        _ => return None,
    };
    let after = bare.get(length..)?.trim_start_matches(['*', '_', ']', ')', ' ']);
    let rest = match after.strip_prefix([':', '-', '–', '—']) {
        Some(rest) => rest.trim_start_matches(['*', '_', ' ']),
        None if after.is_empty() => after,
        None => return None,
    };
    Some((component, place.end - rest.len()..place.end))
}

/// Grades one answer to a story question.
pub(crate) fn grade_story(question: &Question, body: &StoryBody, answer: &str) -> Report {
    let told = Told::of(answer, &question.prompt);
    let mut report = Report::ungraded(question.id(), question.kind(), question.pack.clone(), "");
    if told.census.is_foreign() {
        report.reason = Some("the answer does not seem to be in English, and stories can be judged in English only".to_owned());
        return report;
    }
    report.status = Status::Graded;
    report.reason = None;
    report.findings = findings(&told, body);
    report.points = report.findings.iter().fold(Points::default(), |sum, finding| Points {
        earned: sum.earned.saturating_add(finding.points.earned),
        possible: sum.possible.saturating_add(finding.points.possible),
    });
    let percent = report.points.percent();
    report.verdict = Some(if percent >= question.pass_marks.pass {
        Verdict::Pass
    } else if percent >= question.pass_marks.partial {
        Verdict::Partial
    } else {
        Verdict::Fail
    });
    let labelled = told.readings.iter().zip(told.labelling.labels.iter().copied());
    let labelled = labelled.chain(told.aside.iter().map(|(reading, label)| (reading, *label)));
    let mut sentences: Vec<Sentence> = labelled.map(|(reading, component)| Sentence { span: span(&reading.place), component }).collect();
    sentences.sort_by_key(|sentence| (sentence.span.start, sentence.span.end));
    report.sentences = Some(sentences);
    report
}

fn findings(told: &Told<'_>, body: &StoryBody) -> Vec<Finding> {
    let weights = &body.weights;
    let empty = told.census.words == 0;
    let mut findings = judge::parts(told, weights);
    let topics = manner::topics(told, body);
    findings.extend(manner::all(told, body, &topics));
    if topics.topicality == manner::Topicality::Off {
        for finding in &mut findings {
            finding.points.earned = finding.points.earned * OFF_TOPIC_SHARE / 100;
        }
    }
    if let Some(kind) = told.no_story {
        let (id, message) = match kind {
            NoStory::Hypothetical => ("hypothetical", StoryMessage::Hypothetical),
            NoStory::Habit => ("general-habit", StoryMessage::Habit),
            NoStory::Concept => ("concept-answer", StoryMessage::Concept),
            NoStory::Stuffed => ("stuffing", StoryMessage::Stuffed),
            NoStory::Labels => ("empty-labels", StoryMessage::Labels),
            NoStory::Echoed => ("echo", StoryMessage::Echoed),
            NoStory::Other => ("no-story", StoryMessage::NoStory),
        };
        for finding in &mut findings {
            finding.points.earned = finding.points.earned * NO_STORY_SHARE / 100;
        }
        let kind =
            if matches!(kind, NoStory::Stuffed | NoStory::Labels | NoStory::Echoed) { FindingKind::Attack } else { FindingKind::Quality };
        findings.insert(0, note(id, kind, FindingStatus::Missed, message));
    }
    if told.echoed && told.no_story != Some(NoStory::Echoed) {
        findings.insert(0, note("echo", FindingKind::Attack, FindingStatus::Missed, StoryMessage::Echoed));
    }
    if told.commanded {
        findings.insert(0, note("command", FindingKind::Attack, FindingStatus::Missed, StoryMessage::Commanded));
    }
    if empty && !told.echoed && !told.commanded {
        findings.insert(0, note("answer", FindingKind::Quality, FindingStatus::Missed, StoryMessage::Empty));
    }
    if told.repeated {
        findings.push(note("repetition", FindingKind::Attack, FindingStatus::Missed, StoryMessage::Repeated));
    }
    findings
}

/// A finding that moves no points.
fn note(id: &str, kind: FindingKind, status: FindingStatus, message: StoryMessage<'_>) -> Finding {
    finding(id, kind, status, Points::default(), message)
}

fn finding(id: &str, kind: FindingKind, status: FindingStatus, points: Points, message: StoryMessage<'_>) -> Finding {
    Finding {
        id: id.to_owned(),
        kind,
        status,
        points,
        code: message.code().to_owned(),
        message: message.text(),
        evidence: Vec::new(),
        next: message.next(),
    }
}
