//! What a rubric must keep to beyond its schema.

use std::collections::BTreeSet;

use super::Severity;
use super::load::Reporter;
use super::rules::unique;
use crate::model::{Clause, Rubric};
use crate::text::tokens;

/// Checks a rubric: errors where it cannot be graded by, warnings where it grades badly.
pub(super) fn check(rubric: &Rubric, reporter: &mut Reporter<'_>) {
    let base = "/body/rubric/key_points";
    if rubric.key_points.is_empty() {
        reporter.error("empty", base, "there is no key point", "8 to 14 are usual: what would a senior interviewer listen for?");
    }
    unique(rubric.key_points.iter().map(|point| point.id.as_str()), base, "id", "key point", reporter);
    for (index, point) in rubric.key_points.iter().enumerate() {
        let place = format!("{base}/{index}");
        if !(1..=20).contains(&point.points) {
            reporter.error(
                "out-of-range",
                &format!("{place}/points"),
                "points lie between 1 and 20",
                "1 for a detail, 3 or 4 for the heart",
            );
        }
        for (field, text) in [("claim", &point.claim), ("hint", &point.hint)] {
            if text.trim().is_empty() {
                reporter.error("empty", &format!("{place}/{field}"), format!("the {field} is empty"), "learners read it in their report");
            }
        }
        if point.clauses.is_empty() {
            reporter.error("empty", &format!("{place}/clauses"), "no clause makes the claim", "give at least one way to say it");
        }
        for (list, clauses) in [("clauses", &point.clauses), ("contradictions", &point.contradictions)] {
            for (at, clause) in clauses.iter().enumerate() {
                check_clause(clause, &format!("{place}/{list}/{at}"), reporter);
            }
        }
    }
    warn_of_shared_clauses(rubric, reporter);
}

fn check_clause(clause: &Clause, place: &str, reporter: &mut Reporter<'_>) {
    if !(2..=6).contains(&clause.slots.len()) {
        let help = "say who does what to whom: one slot alone is a keyword, not a claim";
        reporter.error(
            "too-few-slots",
            &format!("{place}/slots"),
            format!("a clause has 2 to 6 slots, this one {}", clause.slots.len()),
            help,
        );
    }
    for (index, slot) in clause.slots.iter().enumerate() {
        let place = format!("{place}/slots/{index}");
        if slot.name.trim().is_empty() {
            reporter.error("empty", &format!("{place}/name"), "the slot has no name", "say which part of the claim it is");
        }
        if slot.aliases.is_empty() {
            reporter.error("empty", &format!("{place}/aliases"), "the slot has no alias", "5 to 15 are usual: how would people say it?");
        }
        for (list, phrases) in [("aliases", &slot.aliases), ("wrong", &slot.wrong)] {
            for (at, phrase) in phrases.iter().enumerate() {
                if tokens(phrase, 0..phrase.len()).is_empty() {
                    let help = Some("articles and fillers are left out of comparisons, so something else has to be there".to_owned());
                    reporter.say(
                        Severity::Warning,
                        "never-found",
                        &format!("{place}/{list}/{at}"),
                        format!("`{phrase}` has no word to look for"),
                        help,
                    );
                }
            }
        }
        let forms: Vec<String> = slot.aliases.iter().map(|alias| form(alias)).collect();
        for (at, wrong) in slot.wrong.iter().enumerate().filter(|(_, wrong)| forms.contains(&form(wrong))) {
            let help = "a filler is either right or wrong here";
            reporter.error("duplicate", &format!("{place}/wrong/{at}"), format!("`{wrong}` is an alias of the same slot"), help);
        }
    }
}

/// An alias as it is compared.
fn form(alias: &str) -> String {
    tokens(alias, 0..alias.len()).into_iter().map(|token| token.stem).collect::<Vec<_>>().join(" ")
}

/// Two key points that one and the same words can fill count them twice.
fn warn_of_shared_clauses(rubric: &Rubric, reporter: &mut Reporter<'_>) {
    let mut seen: Vec<(&str, Vec<BTreeSet<String>>)> = Vec::new();
    for (index, point) in rubric.key_points.iter().enumerate() {
        for (at, clause) in point.clauses.iter().enumerate() {
            let slots: Vec<BTreeSet<String>> =
                clause.slots.iter().map(|slot| slot.aliases.iter().map(|alias| form(alias)).collect()).collect();
            if let Some((other, _)) =
                seen.iter().find(|(other, known)| *other != point.id && (covers(&slots, known) || covers(known, &slots)))
            {
                let message = format!("words that fill a clause of `{other}` can fill this one too");
                let help = Some("tell the two key points apart by a slot that only one of them has".to_owned());
                reporter.say(
                    Severity::Warning,
                    "colliding-aliases",
                    &format!("/body/rubric/key_points/{index}/clauses/{at}"),
                    message,
                    help,
                );
            }
            seen.push((&point.id, slots));
        }
    }
}

/// Whether every slot of the first shares an alias with some slot of the second.
fn covers(first: &[BTreeSet<String>], second: &[BTreeSet<String>]) -> bool {
    first.iter().all(|slot| second.iter().any(|other| !slot.is_disjoint(other)))
}
