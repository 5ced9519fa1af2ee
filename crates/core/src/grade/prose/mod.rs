//! Grades prose: each key point of the rubric is looked for in the answer, and reported with the sentence that shows it.

mod guard;
mod matching;
mod reading;

use std::collections::BTreeSet;

use guard::{Guarded, Seen, guard, is_no_prose};
use matching::{ClausePhrases, Found, Mention, PointPhrases, Window, layout, windows};
use reading::{LONGEST_SENTENCE, Sentence, read};

use crate::model::{KeyPoint, ProseBody, Question, Rubric};
use crate::report::{Evidence, Finding, FindingKind, FindingStatus, Message, Points, Report, Span, Status, Verdict};
use crate::text::{Phrases, is_function_word, tokens};

/// Longer sentences are quoted only from their first to their last word that matters.
const LONGEST_QUOTE: usize = 240;
/// Places that a finding quotes.
const MOST_QUOTES: usize = 3;

/// Grades one answer to a prose question.
pub(crate) fn grade_prose(question: &Question, body: &ProseBody, answer: &str) -> Report {
    let rubric = &body.rubric;
    let phrases = question.phrases.get_or_init(|| Phrases::new(rubric.phrases()));
    let mut sentences = read(answer, phrases);
    let guarded = guard(answer, &question.prompt, &mut sentences);
    let windows = windows(&sentences);
    let grading = Grading { answer, sentences: &sentences, windows: &windows };
    let layout = layout(rubric);
    let said_wrongly = said_wrongly(&layout, &sentences);
    let spoiled = grading.spoiled(&said_wrongly);
    let points = rubric.key_points.iter().zip(&layout).zip(said_wrongly);
    let mut points: Vec<Finding> =
        points.map(|((point, phrases), said_wrongly)| grading.point(point, phrases, said_wrongly, &spoiled)).collect();
    excuse(rubric, &mut points);
    let mut findings: Vec<Finding> = distrust(&mut points).into_iter().collect();
    findings.extend(grading.remarks(question, &points));
    findings.extend(guarded.iter().enumerate().map(|(index, one)| grading.attack(index, one)));
    findings.splice(0..0, points);
    report(question, findings)
}

/// Points that are wrong, from which on they support each other: misreadings come alone.
const SUPPORTED: usize = 2;

/// For each key point the statements that contradict it. What is only suspicious counts where another key point is contradicted or suspected, too.
fn said_wrongly(layout: &[PointPhrases<'_>], sentences: &[Sentence]) -> Vec<Vec<Vec<Mention>>> {
    let stand = |clauses: &[ClausePhrases<'_>]| clauses.iter().flat_map(|clause| clause.contradicts(sentences)).collect::<Vec<_>>();
    let mut wrong: Vec<_> = layout.iter().map(|point| stand(&point.contradictions)).collect();
    let suspected: Vec<_> = layout.iter().map(|point| stand(&point.suspicions)).collect();
    if wrong.iter().zip(&suspected).filter(|(wrong, suspected)| !wrong.is_empty() || !suspected.is_empty()).count() >= SUPPORTED {
        for (wrong, suspected) in wrong.iter_mut().zip(suspected) {
            wrong.extend(suspected);
        }
    }
    wrong
}

/// The only point that seems denied is just not made: "it waits and does not refuse" has a negation and denies nothing of what a full answer says.
fn excuse(rubric: &Rubric, points: &mut [Finding]) {
    if points.iter().filter(|point| point.status == FindingStatus::Contradicted).count() >= SUPPORTED {
        return;
    }
    let denied = Message::PointDenied { hint: "" }.code();
    for (found, point) in points.iter_mut().zip(&rubric.key_points).filter(|(found, _)| found.code == denied) {
        let message = Message::PointMissed { hint: &point.hint };
        *found = finding(&point.id, FindingKind::KeyPoint, FindingStatus::Missed, found.points, &message, Vec::new());
    }
}

fn report(question: &Question, findings: Vec<Finding>) -> Report {
    let points = findings.iter().fold(Points::default(), |sum, finding| Points {
        earned: sum.earned.saturating_add(finding.points.earned),
        possible: sum.possible.saturating_add(finding.points.possible),
    });
    let verdict = match points.percent() {
        percent if percent >= question.pass_marks.pass => Verdict::Pass,
        percent if percent >= question.pass_marks.partial => Verdict::Partial,
        _ => Verdict::Fail,
    };
    Report {
        format: 1,
        question: question.id().to_owned(),
        pack: question.pack.clone(),
        engine: crate::ENGINE.to_owned(),
        kind: question.kind(),
        status: Status::Graded,
        reason: None,
        verdict: Some(verdict),
        points,
        findings,
        sentences: None,
        usage: None,
    }
}

/// Points that are said the wrong way round, from which on all the rest is looked at with distrust: one or two are honest mistakes.
const FEWEST_REVERSED: usize = 3;

/// Weighs what is there by what stands beside it. The right words of half a claim are likely to be there by their neighbourhood only where another point is
/// the wrong way round: they count half then, and the larger half only in an answer that makes a quarter of all points. From two wrong points
/// on, the right ones count by their share among both, where two in five are wrong half, and a quarter where twice as much is wrong as right. A further
/// right statement never lowers the score by this.
fn distrust(points: &mut [Finding]) -> Option<Finding> {
    let with = |status: FindingStatus| points.iter().filter(|point| point.status == status).count();
    let (wrong, met) = (with(FindingStatus::Contradicted), with(FindingStatus::Met));
    let makes_a_quarter = met * 4 >= points.len();
    // More than half of a claim, where its halves are not equal; never the whole of it.
    let larger_half = |points: Points| points.earned.max(points.possible.div_ceil(2).min(points.possible.saturating_sub(1)));
    let reversed = wrong >= FEWEST_REVERSED && wrong * 3 >= met * 2;
    let (part, whole) = match wrong {
        _ if reversed && wrong >= met * 2 => (1, 4),
        _ if reversed => (1, 2),
        0 | 1 => (1, 1),
        _ => (count(met + 1), count(met + wrong)),
    };
    // The shares of single points are rounded so that their sum is right.
    let mut rest = 0;
    let mut share = |earned: u32| {
        let exact = earned * part + rest;
        let rounded = ((exact * 2 + whole) / (whole * 2)).min(earned);
        rest = exact.saturating_sub(rounded * whole);
        rounded
    };
    for point in points.iter_mut().filter(|point| point.points.earned > 0) {
        let earned = point.points.earned;
        match point.status {
            FindingStatus::Partly if wrong > 0 => point.points.earned = share(larger_half(point.points) / 2),
            FindingStatus::Partly if makes_a_quarter => point.points.earned = larger_half(point.points),
            FindingStatus::Contradicted | FindingStatus::Met => point.points.earned = share(earned),
            _ => {}
        }
        if point.status == FindingStatus::Met && point.points.earned < earned {
            let message = Message::PointDistrusted { claim: &point.message };
            (point.status, point.code) = (FindingStatus::Partly, message.code().to_owned());
            (point.message, point.next) = (message.text(), message.next());
        }
    }
    let message = Message::Reversed { reversed: wrong, of: points.len() };
    reversed.then(|| finding("reversed", FindingKind::Attack, FindingStatus::Missed, Points::default(), &message, Vec::new()))
}

struct Grading<'a> {
    answer: &'a str,
    sentences: &'a [Sentence],
    windows: &'a [Window],
}

fn finding(id: &str, kind: FindingKind, status: FindingStatus, points: Points, message: &Message<'_>, evidence: Vec<Evidence>) -> Finding {
    Finding {
        id: id.to_owned(),
        kind,
        status,
        points,
        code: message.code().to_owned(),
        message: message.text(),
        evidence,
        next: message.next(),
    }
}

impl Grading<'_> {
    /// The sentences that get any key point wrong. They lend nothing to another: who has one half of a contrast the wrong way round has the other half
    /// so too, and its words stand where the right ones would.
    fn spoiled(&self, said_wrongly: &[Vec<Vec<Mention>>]) -> BTreeSet<usize> {
        let wrong = said_wrongly.iter().flatten().flatten().map(|mention| mention.sentence);
        wrong.filter(|at| self.sentences[*at].tokens.len() <= LONGEST_SENTENCE).collect()
    }

    fn point(&self, point: &KeyPoint, phrases: &PointPhrases<'_>, said_wrongly: Vec<Vec<Mention>>, spoiled: &BTreeSet<usize>) -> Finding {
        let found: Vec<Found> = phrases.clauses.iter().map(|clause| clause.find(self.sentences, self.windows, spoiled)).collect();
        let full = found.iter().find_map(|one| one.full.as_ref());
        let wrong = said_wrongly.into_iter().next().or_else(|| found.iter().find_map(|one| one.wrong.clone()));
        let denied = found.iter().find_map(|one| one.denied.as_ref());
        let say = |status, earned, message: &Message<'_>, evidence| {
            finding(&point.id, FindingKind::KeyPoint, status, Points { earned, possible: point.points }, message, evidence)
        };
        let (claim, hint) = (point.claim.as_str(), point.hint.as_str());
        match (full, wrong, denied) {
            (Some(full), None, _) => say(FindingStatus::Met, point.points, &Message::PointMet { claim }, self.quotes(full)),
            // Said and unsaid: some of it stands, so that a right statement still helps.
            (Some(full), Some(wrong), _) => {
                let evidence = self.quotes(&[wrong, full.clone()].concat());
                say(FindingStatus::Contradicted, point.points / 2, &Message::PointInDoubt { claim }, evidence)
            }
            (None, Some(wrong), _) => say(FindingStatus::Contradicted, 0, &Message::PointContradicted { claim }, self.quotes(&wrong)),
            (None, None, Some(denied)) => say(FindingStatus::Contradicted, 0, &Message::PointDenied { hint }, self.quotes(denied)),
            (None, None, None) => self.part(point, phrases, &found),
        }
    }

    /// The clause of which most is there. One slot alone earns nothing; each further one its share, rounded down.
    fn part(&self, point: &KeyPoint, phrases: &PointPhrases<'_>, found: &[Found]) -> Finding {
        let possible = point.points;
        let mut best: Option<(u32, &[Mention], &str)> = None;
        for (one, clause) in found.iter().zip(&phrases.clauses) {
            let Some((mentions, missing)) = &one.partial else {
                continue;
            };
            let (filled, slots) = (count(mentions.len()), count(clause.clause.slots.len()));
            let earned = possible * (filled - 1) / (slots - 1).max(1);
            let name = clause.clause.slots.get(*missing).map_or("", |slot| slot.name.as_str());
            if best.is_none_or(|(most, ..)| earned > most) {
                best = Some((earned, mentions, name));
            }
        }
        let hint = point.hint.as_str();
        let (status, earned, message, evidence) = match best {
            Some((earned, mentions, missing)) => {
                (FindingStatus::Partly, earned, Message::PointPartly { missing, hint }, self.quotes(mentions))
            }
            None => (FindingStatus::Missed, 0, Message::PointMissed { hint }, Vec::new()),
        };
        finding(&point.id, FindingKind::KeyPoint, status, Points { earned, possible }, &message, evidence)
    }

    /// Quotes the sentences of some mentions.
    fn quotes(&self, mentions: &[Mention]) -> Vec<Evidence> {
        let sentences: BTreeSet<usize> = mentions.iter().map(|mention| mention.sentence).collect();
        sentences.into_iter().take(MOST_QUOTES).map(|at| self.quote(at, mentions)).collect()
    }

    fn quote(&self, at: usize, mentions: &[Mention]) -> Evidence {
        let sentence = &self.sentences[at];
        let mut place = sentence.place.clone();
        if place.len() > LONGEST_QUOTE {
            let own = || mentions.iter().filter(|mention| mention.sentence == at);
            let start = own().map(|mention| sentence.tokens[mention.start].place.start).min();
            let end = own().map(|mention| sentence.tokens[mention.end - 1].place.end).max();
            if let (Some(start), Some(end)) = (start, end) {
                place = start..end;
            }
        }
        Evidence { span: Span { start: count(place.start), end: count(place.end) }, quote: self.answer[place].to_owned() }
    }

    fn attack(&self, index: usize, guarded: &Guarded) -> Finding {
        let message = match guarded.seen {
            Seen::Stuffing { words } => Message::Stuffing { words },
            Seen::Echo => Message::Echo { sentences: guarded.sentences.len() },
            Seen::Injection => Message::Injection,
            Seen::Padding { times } => Message::Padding { times },
            Seen::Denial => Message::Denial { sentences: guarded.sentences.len(), of: self.sentences.len() },
        };
        let evidence = guarded.sentences.iter().take(MOST_QUOTES).map(|at| self.whole(*at)).collect();
        finding(&format!("attack-{}", index + 1), FindingKind::Attack, FindingStatus::Missed, Points::default(), &message, evidence)
    }

    /// The beginning of a sentence, of which no word is more telling than another.
    fn whole(&self, at: usize) -> Evidence {
        let place = &self.sentences[at].place;
        let text = &self.answer[place.clone()];
        let end =
            text.char_indices().map(|(at, one)| at + one.len_utf8()).take_while(|end| *end <= LONGEST_QUOTE).last().unwrap_or(text.len());
        Evidence { span: Span { start: count(place.start), end: count(place.start + end) }, quote: text[..end].to_owned() }
    }

    /// What is to be said of the answer as a whole.
    fn remarks(&self, question: &Question, points: &[Finding]) -> Vec<Finding> {
        let quality =
            |message: &Message<'_>| finding("answer", FindingKind::Quality, FindingStatus::Unclear, Points::default(), message, Vec::new());
        if self.sentences.is_empty() {
            return vec![quality(&Message::EmptyProse)];
        }
        if let Some(words) = is_no_prose(self.answer, self.sentences)
            && points.iter().all(|point| point.points.earned == 0)
        {
            return vec![quality(&Message::NoProse { words })];
        }
        if !self.is_about_something_else(question, points) {
            return Vec::new();
        }
        let touched = points.iter().filter(|point| point.status != FindingStatus::Missed).count();
        let message = Message::OtherQuestion { touched, of: points.len() };
        vec![finding("other-question", FindingKind::Attack, FindingStatus::Missed, Points::default(), &message, Vec::new())]
    }

    /// Whether a whole answer hardly earns anything and hardly uses a word of the question's title and tags.
    fn is_about_something_else(&self, question: &Question, points: &[Finding]) -> bool {
        const WHOLE_ANSWER: usize = 60;
        let sum = |of: fn(&Points) -> u32| points.iter().map(|point| of(&point.points)).sum::<u32>();
        if self.sentences.iter().map(|sentence| sentence.tokens.len()).sum::<usize>() < WHOLE_ANSWER
            || sum(|one| one.earned) * 10 > sum(|one| one.possible)
        {
            return false;
        }
        let topic = format!("{} {}", question.file.title, question.file.tags.join(" "));
        let topic: BTreeSet<String> =
            tokens(&topic, 0..topic.len()).into_iter().filter(|token| !is_function_word(&token.folded)).map(|token| token.stem).collect();
        let said: BTreeSet<&str> = self.sentences.iter().flat_map(|sentence| &sentence.tokens).map(|token| token.stem.as_str()).collect();
        let shared = topic.iter().filter(|stem| said.contains(stem.as_str())).count();
        shared * 4 < topic.len()
    }
}

/// Answers are far shorter than 4 GiB.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
