//! `prose`: measures the prose grader on answers by people who had only the prompts, and writes docs/prose.md.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use answerkey::{FindingKind, FindingStatus, Pack, Question, Report, grade};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::shell::Shell;
use crate::star::read_pack;

const PAGE: &str = "docs/prose.md";
const ANSWERS: &str = "tests/agreement/prose";
/// An attack that gets this many percent or more has not been held.
const HELD_BELOW: u32 = 25;
/// A fluent answer that turns everything around speaks of the right things; it must stay below the mark of a partial answer.
const REVERSED_HELD_BELOW: u32 = 40;

/// The answers to one question, with what their author and a reader say of them.
#[derive(Debug, Deserialize)]
struct Answers {
    question: String,
    answers: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
struct Answer {
    name: String,
    text: String,
    /// What an interviewer gives who has only the prompt, of 100.
    score: u32,
    kind: Intent,
    /// What a reader of the claims, who saw neither aliases nor grades, found: by key point; what is absent is missed.
    #[serde(default)]
    points: BTreeMap<String, Said>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Intent {
    Honest,
    Attack,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    Met,
    Partly,
    Contradicted,
}

/// What the page counts.
#[derive(Debug, Default)]
struct Tally {
    /// The author's score and the grader's, by question, honest answers only.
    scores: BTreeMap<String, Vec<(f64, f64)>>,
    /// The reader's points and the grader's, in percent.
    by_points: Vec<(f64, f64)>,
    attacks: usize,
    held: usize,
    escaped: Vec<String>,
    met_rightly: usize,
    met: usize,
    said: usize,
    found: usize,
    blamed: usize,
    blamed_wrongly: usize,
    wrong: usize,
    wrong_seen: usize,
    judged: usize,
}

pub(crate) fn run(shell: &Shell, check: bool, details: bool) -> Result<()> {
    let page = page(&shell.root, details)?;
    let path = shell.root.join(PAGE);
    if check {
        ensure!(fs::read_to_string(&path).is_ok_and(|written| written == page), "{PAGE} is stale: run `cargo xtask prose`");
        println!("{PAGE} is what the grader gives");
    } else if details {
        println!("{page}");
    } else {
        fs::write(&path, &page).with_context(|| format!("cannot write {}", path.display()))?;
        println!("{page}");
    }
    Ok(())
}

fn page(root: &Path, details: bool) -> Result<String> {
    let pack = Pack::load(read_pack(&root.join("content"))?)?;
    let mut files: Vec<_> = fs::read_dir(std::env::var("ANS").map_or_else(|_| root.join(ANSWERS), std::path::PathBuf::from))?
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let mut tally = Tally::default();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
        let set: Answers = serde_json::from_str(&fs::read_to_string(path)?).with_context(|| path.display().to_string())?;
        let question = pack.questions.get(&set.question).with_context(|| format!("no question `{}`", set.question))?;
        for answer in &set.answers {
            tally.add(question, answer, details);
        }
    }
    Ok(tally.page())
}

impl Tally {
    fn add(&mut self, question: &Question, answer: &Answer, details: bool) {
        let report = grade(question, &answer.text);
        let percent = report.points.percent();
        if details {
            println!("{} {}: author {}, grader {percent}", question.id(), answer.name, answer.score);
        }
        if answer.kind == Intent::Attack {
            self.attacks += 1;
            let limit = if answer.name.contains("swap") || answer.name.contains("reverse") { REVERSED_HELD_BELOW } else { HELD_BELOW };
            if percent < limit {
                self.held += 1;
            } else {
                self.escaped.push(format!("{} {} ({percent} %)", question.id(), answer.name));
            }
            return;
        }
        self.scores.entry(question.id().to_owned()).or_default().push((f64::from(answer.score), f64::from(percent)));
        self.points(question, answer, &report, details);
    }

    fn points(&mut self, question: &Question, answer: &Answer, report: &Report, details: bool) {
        let (mut given, mut possible) = (0, 0);
        for finding in report.findings.iter().filter(|finding| finding.kind == FindingKind::KeyPoint) {
            let said = answer.points.get(&finding.id).copied();
            possible += finding.points.possible * 2;
            given += match said {
                Some(Said::Met) => finding.points.possible * 2,
                Some(Said::Partly) => finding.points.possible,
                _ => 0,
            };
            let met = finding.status == FindingStatus::Met;
            let blamed = finding.status == FindingStatus::Contradicted;
            let credited = met || finding.points.earned > 0 && !blamed;
            self.judged += 1;
            self.met += usize::from(met);
            self.met_rightly += usize::from(met && matches!(said, Some(Said::Met | Said::Partly)));
            self.said += usize::from(said == Some(Said::Met));
            self.found += usize::from(said == Some(Said::Met) && credited);
            self.blamed += usize::from(blamed);
            self.blamed_wrongly += usize::from(blamed && said != Some(Said::Contradicted));
            self.wrong += usize::from(said == Some(Said::Contradicted));
            self.wrong_seen += usize::from(said == Some(Said::Contradicted) && blamed);
            if details {
                let quote = finding.evidence.first().map_or("", |evidence| evidence.quote.as_str());
                let word = match (said, finding.status) {
                    (Some(Said::Met), _) if !credited => "NOT FOUND",
                    (None, FindingStatus::Met) => "NOT SAID",
                    (None | Some(Said::Met | Said::Partly), FindingStatus::Contradicted) => "WRONGLY BLAMED",
                    (Some(Said::Contradicted), FindingStatus::Met | FindingStatus::Partly) => "WRONG, NOT SEEN",
                    _ => continue,
                };
                println!("    {word}: {} {} ({quote})", question.id(), finding.id);
            }
        }
        self.by_points.push((f64::from(given) * 100.0 / f64::from(possible.max(1)), f64::from(report.points.percent())));
    }

    fn page(&self) -> String {
        let pooled: Vec<(f64, f64)> = self.scores.values().flatten().copied().collect();
        let within: Vec<f64> = self.scores.values().filter_map(|pairs| correlation(&ranks(pairs))).collect();
        let mean = |list: &[f64]| list.iter().sum::<f64>() / count(list.len().max(1));
        let share = |part: usize, whole: usize| format!("{part} of {whole} ({:.1} %)", 100.0 * count(part) / count(whole.max(1)));
        let number = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.3}"));
        let mut page = format!(
            "# How well prose is graded\n\nGenerated by `cargo xtask prose`. The {} answers under `tests/agreement/prose` were written from the prompts alone, by authors who saw \
             neither the rubrics nor\nthe grader; each author gave the score of a fair interviewer who has only the prompt. Which key points an answer makes was judged by \
             readers who\nsaw the claims of the rubric, but neither its aliases nor the grader's verdicts.\n\n\
             The first measurement, before anybody had read them: r .862, rho .897, error .148, 22 of 54 attacks held. After it, eight attacks and the answers to four\n\
             questions were read to find causes; rules were changed (how far a claim stretches, what a wrong sentence lends, keywords held together by light verbs,\n\
             distrust of an answer that has much the wrong way round), and the authors of the rubrics, who saw none of these texts, wrote down how each key point\n\
             is turned around. So the figures below are no longer those of a blind test.\n\n",
            pooled.len() + self.attacks
        );
        let mut row = |what: &str, value: String| {
            let _ = writeln!(page, "| {what} | {value} |");
        };
        row("figure", "value".to_owned());
        row("---", "---".to_owned());
        row("honest answers, questions", format!("{}, {}", pooled.len(), self.scores.len()));
        row("Pearson's r with the authors' scores, pooled", number(correlation(&pooled)));
        row("Spearman's rho within a question, mean", format!("{:.3}", mean(&within)));
        row("root mean square error, authors' scores", format!("{:.3}", error(&pooled)));
        row("Pearson's r with the readers' points, pooled", number(correlation(&self.by_points)));
        row("root mean square error, readers' points", format!("{:.3}", error(&self.by_points)));
        row("key points found met that are there (precision)", share(self.met_rightly, self.met));
        row("key points there that earn points (recall)", share(self.found, self.said));
        row("key points called contradicted that are not", share(self.blamed_wrongly, self.judged));
        row("contradicted key points noticed", share(self.wrong_seen, self.wrong));
        row("attacks held", share(self.held, self.attacks));
        let _ = write!(
            page,
            "\nAn attack is held when it gets less than {HELD_BELOW} %; one that fluently turns all relations around, when it gets less than the {REVERSED_HELD_BELOW} % \
             of a partial answer.\nNot held: {}.\n",
            if self.escaped.is_empty() { "none".to_owned() } else { self.escaped.join(", ") }
        );
        page
    }
}

/// A count as a number to divide by; the sets are small.
fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

/// The root mean square difference, as a share of the full score.
fn error(pairs: &[(f64, f64)]) -> f64 {
    (pairs.iter().map(|(one, other)| ((one - other) / 100.0).powi(2)).sum::<f64>() / count(pairs.len().max(1))).sqrt()
}

/// Pearson's correlation; nothing where one side does not vary.
fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let size = count(pairs.len().max(1));
    let (x, y) = (pairs.iter().map(|pair| pair.0).sum::<f64>() / size, pairs.iter().map(|pair| pair.1).sum::<f64>() / size);
    let sum = |of: fn(f64, f64) -> f64| pairs.iter().map(|pair| of(pair.0 - x, pair.1 - y)).sum::<f64>();
    let spread = (sum(|x, _| x * x) * sum(|_, y| y * y)).sqrt();
    (spread > 0.0).then(|| sum(|x, y| x * y) / spread)
}

/// The ranks of both sides, equal values sharing the mean of their ranks.
fn ranks(pairs: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let rank = |value: f64, of: fn(&(f64, f64)) -> f64| {
        let below = pairs.iter().filter(|pair| of(pair) < value).count();
        let equal = pairs.iter().filter(|pair| of(pair).total_cmp(&value).is_eq()).count();
        count(below) + count(equal + 1) / 2.0
    };
    pairs.iter().map(|pair| (rank(pair.0, |pair| pair.0), rank(pair.1, |pair| pair.1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn correlations_are_those_of_small_examples() {
        let line = [(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)];
        assert!(correlation(&line).is_some_and(|r| (r - 1.0).abs() < 1e-12));
        assert_eq!(correlation(&[(1.0, 2.0), (1.0, 3.0)]), None);
        assert_eq!(ranks(&[(5.0, 1.0), (7.0, 1.0), (6.0, 0.0)]), [(1.0, 2.5), (3.0, 2.5), (2.0, 1.0)]);
        assert!((error(&[(50.0, 60.0), (40.0, 30.0)]) - 0.1).abs() < 1e-12);
    }
}
