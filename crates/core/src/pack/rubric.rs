//! What a rubric and a story's topics must keep to beyond the schema.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::Code;
use super::reporter::Reporter;
use super::rules::unique;
use crate::model::{Clause, KeyPoint, Rubric, Slot, StoryBody};
use crate::text::{is_function_word, tokens};

const POINTS: &str = "/body/rubric/key_points";
/// More words than this are hardly ever said in the same way again.
const LONGEST_ALIAS: usize = 8;

/// Checks a rubric: what keeps it from being graded by.
pub(super) fn check(rubric: &Rubric, reporter: &mut Reporter<'_>) {
    if rubric.key_points.is_empty() {
        reporter.say(Code::Empty, POINTS, "there is no key point", "8 to 14 are usual: what would a senior interviewer listen for?");
    }
    unique(rubric.key_points.iter().map(|point| point.id.as_str()), POINTS, "id", "key point", reporter);
    for (index, point) in rubric.key_points.iter().enumerate() {
        let place = format!("{POINTS}/{index}");
        if !(1..=20).contains(&point.points) {
            let help = "1 for a detail, 3 or 4 for the heart";
            reporter.say(Code::OutOfRange, &format!("{place}/points"), "points lie between 1 and 20", help);
        }
        for (field, text) in [("claim", &point.claim), ("hint", &point.hint)] {
            if text.trim().is_empty() {
                let help = "learners read it in their report";
                reporter.say(Code::Empty, &format!("{place}/{field}"), format!("the {field} is empty"), help);
            }
        }
        if point.clauses.is_empty() {
            let help = "give at least one way to say it";
            reporter.say(Code::Empty, &format!("{place}/clauses"), "no clause makes the claim", help);
        }
        each_clause(point, &place, &mut |clause, place| check_clause(clause, place, reporter));
    }
}

/// The clauses, contradictions and suspicions of a key point, with their pointers.
fn each_clause(point: &KeyPoint, place: &str, look: &mut dyn FnMut(&Clause, &str)) {
    for (list, clauses) in [("clauses", &point.clauses), ("contradictions", &point.contradictions), ("suspicions", &point.suspicions)] {
        for (at, clause) in clauses.iter().enumerate() {
            look(clause, &format!("{place}/{list}/{at}"));
        }
    }
}

fn check_clause(clause: &Clause, place: &str, reporter: &mut Reporter<'_>) {
    if !(2..=6).contains(&clause.slots.len()) {
        let help = "say who does what to whom: one slot alone is a keyword, not a claim";
        let message = format!("a clause has 2 to 6 slots, this one {}", clause.slots.len());
        reporter.say(Code::TooFewSlots, &format!("{place}/slots"), message, help);
    }
    for (index, slot) in clause.slots.iter().enumerate() {
        check_slot(slot, &format!("{place}/slots/{index}"), reporter);
    }
}

fn check_slot(slot: &Slot, place: &str, reporter: &mut Reporter<'_>) {
    if slot.name.trim().is_empty() {
        reporter.say(Code::Empty, &format!("{place}/name"), "the slot has no name", "say which part of the claim it is");
    }
    if slot.aliases.is_empty() {
        let help = "5 to 15 are usual: how would people say it?";
        reporter.say(Code::Empty, &format!("{place}/aliases"), "the slot has no alias", help);
    } else if slot.aliases.iter().all(|alias| !has_word(alias)) {
        let message = format!("nothing can fill the slot `{}`: none of its aliases has a word to look for", slot.name);
        let help = "articles and fillers are left out of comparisons, so something else has to be there";
        reporter.say(Code::UnreachableSlot, &format!("{place}/aliases"), message, help);
    }
    for (list, phrases) in [("aliases", &slot.aliases), ("wrong", &slot.wrong)] {
        for (at, phrase) in phrases.iter().enumerate() {
            let group = |word: &str| word.contains('|') && word.split('|').any(str::is_empty);
            let tidy = phrase.split('|').map(str::trim).collect::<Vec<_>>().join("|");
            if tidy.split_whitespace().any(group) {
                let help = "write a word on each side of a bar: `lose|drop availability`";
                let message = format!("`{phrase}` has an empty alternative");
                reporter.say(Code::InvalidAlternatives, &format!("{place}/{list}/{at}"), message, help);
            }
        }
    }
    let forms: BTreeSet<String> = slot.aliases.iter().map(|alias| form(alias)).collect();
    for (at, wrong) in slot.wrong.iter().enumerate().filter(|(_, wrong)| forms.contains(&form(wrong))) {
        let message = format!("`{wrong}` is an alias of the same slot");
        reporter.say(Code::Duplicate, &format!("{place}/wrong/{at}"), message, "a filler is either right or wrong here");
    }
}

fn has_word(phrase: &str) -> bool {
    !tokens(phrase, 0..phrase.len()).is_empty()
}

/// An alias as it is compared.
fn form(alias: &str) -> String {
    tokens(alias, 0..alias.len()).into_iter().map(|token| token.stem).collect::<Vec<_>>().join(" ")
}

/// What makes a rubric grade better.
pub(super) fn advice(rubric: &Rubric, reporter: &mut Reporter<'_>) {
    let sum: u64 = rubric.key_points.iter().map(|point| u64::from(point.points)).sum();
    if rubric.key_points.len() == 1 {
        let help = "a question that a single statement answers is graded all or nothing";
        reporter.say(Code::FewKeyPoints, POINTS, "there is one key point", help);
    }
    for (index, point) in rubric.key_points.iter().enumerate() {
        let place = format!("{POINTS}/{index}");
        if u64::from(point.points) * 2 > sum && rubric.key_points.len() > 2 {
            let message = format!("`{}` is worth {} of {sum} points", point.id, point.points);
            reporter.say(Code::LopsidedPoints, &format!("{place}/points"), message, "split it into the statements that it is made of");
        }
        let plain = |text: &str| form(text);
        if !plain(&point.claim).is_empty() && plain(&point.hint).contains(&plain(&point.claim)) {
            let help = "ask a question that leads there: who reads the hint should still have to think";
            reporter.say(Code::HintTellsClaim, &format!("{place}/hint"), "the hint says the claim", help);
        }
        each_clause(point, &place, &mut |clause, place| clause_advice(clause, place, reporter));
        contradicts_itself(point, &place, reporter);
    }
    warn_of_shared_clauses(rubric, reporter);
}

fn clause_advice(clause: &Clause, place: &str, reporter: &mut Reporter<'_>) {
    for (index, slot) in clause.slots.iter().enumerate() {
        let place = format!("{place}/slots/{index}");
        alias_advice(&slot.aliases, &format!("{place}/aliases"), reporter);
        for (at, phrase) in slot.wrong.iter().enumerate().filter(|(_, phrase)| !has_word(phrase)) {
            never_found(phrase, &format!("{place}/wrong/{at}"), reporter);
        }
        let forms = |slot: &Slot| slot.aliases.iter().map(|alias| form(alias)).collect::<BTreeSet<_>>();
        if let Some(first) = clause.slots[..index].iter().find(|other| forms(other) == forms(slot)) {
            let message = format!("the slots `{}` and `{}` have the same aliases", first.name, slot.name);
            let help = "both are filled only where the words stand twice: drop one, or say what tells them apart";
            reporter.say(Code::SameSlots, &format!("{place}/aliases"), message, help);
        }
    }
}

fn never_found(phrase: &str, place: &str, reporter: &mut Reporter<'_>) {
    let help = "articles and fillers are left out of comparisons, so something else has to be there";
    reporter.say(Code::NeverFound, place, format!("`{phrase}` has no word to look for"), help);
}

fn alias_advice(aliases: &[String], place: &str, reporter: &mut Reporter<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (at, alias) in aliases.iter().enumerate() {
        let place = format!("{place}/{at}");
        let words = tokens(alias, 0..alias.len());
        if words.is_empty() {
            never_found(alias, &place, reporter);
            continue;
        }
        if alias.split_whitespace().count() > LONGEST_ALIAS {
            let help = "keep the two or three words that carry it: others may stand between them";
            reporter.say(Code::LongAlias, &place, format!("`{alias}` has more words than people repeat"), help);
        }
        // A modal or a preposition may be what a slot is about, but not beside nothing else.
        if words.iter().all(|word| {
            matches!(word.folded.as_str(), "is" | "are" | "be" | "it" | "and" | "of" | "to" | "in" | "that" | "this" | "with" | "for")
        }) {
            let help = "add the word that only this claim has";
            reporter.say(Code::CommonAlias, &place, format!("`{alias}` stands in every text"), help);
        }
        let own = if alias.contains('|') { alias.trim().to_lowercase() } else { form(alias) };
        if let Some(first) = seen.get(&own) {
            let message = format!("`{alias}` is compared like `{first}`");
            reporter.say(Code::DuplicateAlias, &place, message, "one of them is enough: case, hyphens and endings do not count");
        }
        seen.entry(own).or_insert(alias);
    }
}

/// A contradiction all of whose slots the claim itself fills blames right answers.
fn contradicts_itself(point: &KeyPoint, place: &str, reporter: &mut Reporter<'_>) {
    for (at, contradiction) in point.contradictions.iter().enumerate() {
        let wrong = forms(contradiction);
        if point.clauses.iter().any(|clause| covers(&wrong, &forms(clause)) && wrong.len() <= clause.slots.len()) {
            let message = "words that make the claim make this contradiction, too";
            let help = "give it a slot that only the wrong statement fills";
            reporter.say(Code::ContradictsItself, &format!("{place}/contradictions/{at}"), message, help);
        }
    }
}

fn forms(clause: &Clause) -> Vec<BTreeSet<String>> {
    clause.slots.iter().map(|slot| slot.aliases.iter().map(|alias| form(alias)).collect()).collect()
}

/// Two key points that one and the same words can fill count them twice.
fn warn_of_shared_clauses(rubric: &Rubric, reporter: &mut Reporter<'_>) {
    let mut seen: Vec<(&str, Vec<BTreeSet<String>>)> = Vec::new();
    for (index, point) in rubric.key_points.iter().enumerate() {
        for (at, clause) in point.clauses.iter().enumerate() {
            let slots = forms(clause);
            if let Some((other, _)) =
                seen.iter().find(|(other, known)| *other != point.id && (covers(&slots, known) || covers(known, &slots)))
            {
                let message = format!("words that fill a clause of `{other}` can fill this one too");
                let help = "tell the two key points apart by a slot that only one of them has";
                reporter.say(Code::CollidingAliases, &format!("{POINTS}/{index}/clauses/{at}"), message, help);
            }
            seen.push((&point.id, slots));
        }
    }
}

/// Whether every slot of the first shares an alias with some slot of the second.
fn covers(first: &[BTreeSet<String>], second: &[BTreeSet<String>]) -> bool {
    first.iter().all(|slot| second.iter().any(|other| !slot.is_disjoint(other)))
}

/// What makes a story's topics tell stories apart.
pub(super) fn topic_advice(body: &StoryBody, reporter: &mut Reporter<'_>) {
    for (index, topic) in body.topics.iter().enumerate() {
        let mut seen = BTreeSet::new();
        for (at, alias) in topic.aliases.iter().enumerate() {
            let place = format!("/body/topics/{index}/aliases/{at}");
            let words: Vec<String> = alias.split_whitespace().map(str::to_lowercase).collect();
            if !words.is_empty() && words.iter().all(|word| is_function_word(word)) {
                let help = "such words stand in every story, so they are passed over: add one that only this topic has";
                reporter.say(Code::CommonAlias, &place, format!("`{alias}` stands in every text"), help);
            }
            if !seen.insert(form(alias)) {
                reporter.say(Code::DuplicateAlias, &place, format!("`{alias}` is listed twice"), "one of them is enough");
            }
        }
    }
}
