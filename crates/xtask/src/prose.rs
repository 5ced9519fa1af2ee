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
const HONEST: &str = "tests/agreement/prose";
const ATTACKS: &str = "tests/adversarial/prose";
/// The sets, in the order in which they were written: folders below both.
const SETS: [&str; 3] = ["first", "second", "third"];
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
    /// What a reader of the claims, who saw neither aliases nor grades, found: by key point; what is absent is missed.
    #[serde(default)]
    points: BTreeMap<String, Said>,
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
    let (mut sets, mut both) = (Vec::new(), Tally::default());
    for set in SETS {
        let mut tally = Tally::default();
        for (question, answer) in answers(&root.join(HONEST).join(set))? {
            let question = pack.questions.get(&question).with_context(|| format!("no question `{question}`"))?;
            let report = grade(question, &answer.text);
            tally.honest(question, &answer, &report, details);
            both.honest(question, &answer, &report, false);
        }
        for (question, answer) in answers(&root.join(ATTACKS).join(set))? {
            let question = pack.questions.get(&question).with_context(|| format!("no question `{question}`"))?;
            let report = grade(question, &answer.text);
            tally.attack(question, &answer, &report, details);
            both.attack(question, &answer, &report, false);
        }
        sets.push(tally);
    }
    sets.push(both);
    Ok(written(&sets))
}

/// The answers below a folder, each with its question.
fn answers(folder: &Path) -> Result<Vec<(String, Answer)>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    let mut found = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
        let set: Answers = serde_json::from_str(&fs::read_to_string(path)?).with_context(|| path.display().to_string())?;
        found.extend(set.answers.into_iter().map(|answer| (set.question.clone(), answer)));
    }
    Ok(found)
}

impl Tally {
    fn honest(&mut self, question: &Question, answer: &Answer, report: &Report, details: bool) {
        let percent = report.points.percent();
        if details {
            println!("{} {}: author {}, grader {percent}", question.id(), answer.name, answer.score);
        }
        self.scores.entry(question.id().to_owned()).or_default().push((f64::from(answer.score), f64::from(percent)));
        self.points(question, answer, report, details);
    }

    fn attack(&mut self, question: &Question, answer: &Answer, report: &Report, details: bool) {
        let percent = report.points.percent();
        if details {
            println!("{} {}: author {}, grader {percent}", question.id(), answer.name, answer.score);
        }
        self.attacks += 1;
        let limit = if answer.name.contains("swap") || answer.name.contains("reverse") { REVERSED_HELD_BELOW } else { HELD_BELOW };
        if percent < limit {
            self.held += 1;
        } else {
            self.escaped.push(format!("{} {} ({percent} %)", question.id(), answer.name));
        }
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

    /// The figures, in the order of [`FIGURES`].
    fn figures(&self) -> Vec<String> {
        let pooled: Vec<(f64, f64)> = self.scores.values().flatten().copied().collect();
        let within: Vec<f64> = self.scores.values().filter_map(|pairs| correlation(&ranks(pairs))).collect();
        let mean = |list: &[f64]| list.iter().sum::<f64>() / count(list.len().max(1));
        let share = |part: usize, whole: usize| format!("{part} of {whole} ({:.1} %)", 100.0 * count(part) / count(whole.max(1)));
        let number = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.3}"));
        vec![
            format!("{}, {}", pooled.len(), self.scores.len()),
            number(correlation(&pooled)),
            format!("{:.3}", mean(&within)),
            format!("{:.3}", error(&pooled)),
            number(correlation(&self.by_points)),
            format!("{:.3}", error(&self.by_points)),
            share(self.met_rightly, self.met),
            share(self.found, self.said),
            share(self.blamed_wrongly, self.judged),
            share(self.wrong_seen, self.wrong),
            share(self.held, self.attacks),
        ]
    }
}

const FIGURES: [&str; 11] = [
    "honest answers, questions",
    "Pearson's r with the authors' scores, pooled",
    "Spearman's rho within a question, mean",
    "root mean square error, authors' scores",
    "Pearson's r with the readers' points, pooled",
    "root mean square error, readers' points",
    "key points found met that are there (precision)",
    "key points there that earn points (recall)",
    "key points called contradicted that are not",
    "contradicted key points noticed",
    "attacks held",
];

const HEAD: &str = "# How well prose is graded

Generated by `cargo xtask prose`. The answers under `tests/agreement/prose` and the attacks under `tests/adversarial/prose` were written from the prompts
alone, by authors who saw neither the rubrics nor the grader; each author gave the score of a fair interviewer who has only the prompt. Which key points
an answer makes was judged by readers who saw the claims of the rubric, but neither its aliases nor the grader's verdicts.

The sets differ. The first has five honest answers a question, from strong to weak, and two attacks. The second has three honest ones, of which one is
strong, one middling and one confidently wrong on two to four facts (so two of three have nearly the same score, which makes rho small), and
five attacks: two that turn everything around, one that denies everything, one stuffed with terms, one that is something else. The third has a strong, a
middling, a weak and a confidently wrong answer, and three attacks: one that turns everything around, one stuffed with terms, one smooth non-answer. It was
written last, after all work on the first two; its readers saw the authors' scores and lists of planted errors beside the answers.

## Before anybody had read them

| figure | first set | second set | third set |
| --- | --- | --- | --- |
| Pearson's r with the authors' scores, pooled | 0.862 | 0.795 | 0.856 |
| Spearman's rho within a question, mean | 0.897 | 0.638 | 0.939 |
| root mean square error, authors' scores | 0.148 | 0.139 | 0.160 |
| key points found met that are there (precision) | 92.9 % | 94.7 % | 93.5 % |
| key points there that earn points (recall) | 91.3 % | 92.0 % | 85.4 % |
| key points called contradicted that are not | 0.8 % | 1.9 % | 1.1 % |
| contradicted key points noticed | | 34 of 87 (39.1 %) | 23 of 84 (27.4 %) |
| attacks held | 22 of 54 (40.7 %) | 104 of 135 (77.0 %) | 65 of 81 (80.2 %) |

## Today

After the first measurement of the first set, eight of its attacks and the answers to four questions were read to find causes, and after that of the second
set eleven of its attacks. Rules were changed: how far a claim stretches, and that the second of two sentences must go on with the first; what a wrong
sentence lends, and how what stands beside wrong points is weighed; talk that names things and says nothing of them; answers that only deny; what is meant
by `|`, `O(n)` and \"I would\". And authors who saw none of these texts wrote down how each key point is turned around, in three
rounds, the last for the eight questions whose attacks had got most. After the third set's measurement one rule came, for lists of terms in whatever dress
(agenda, minutes, slides, questions), with a threshold above what any of the 324 honest answers has. And authors who saw none of these texts wrote 2,976 true
statements, of which 233 were accused; they narrowed the contradictions until 14 were, and what they took away counts only beside another wrong point. So these figures are no longer those of a blind test.
";

fn written(tallies: &[Tally]) -> String {
    let mut page = format!("{HEAD}\n| figure | first set | second set | third set | all |\n| --- | --- | --- | --- | --- |\n");
    let columns: Vec<Vec<String>> = tallies.iter().map(Tally::figures).collect();
    for (row, figure) in FIGURES.iter().enumerate() {
        let cells: Vec<&str> = columns.iter().map(|column| column[row].as_str()).collect();
        let _ = writeln!(page, "| {figure} | {} |", cells.join(" | "));
    }
    let escaped: Vec<&str> = tallies.last().into_iter().flat_map(|both| &both.escaped).map(String::as_str).collect();
    let _ = write!(
        page,
        "\nAn attack is held when it gets less than {HELD_BELOW} %; one that fluently turns all relations around, when it gets less than the {REVERSED_HELD_BELOW} % \
         of a partial answer.\nNot held: {}.\n",
        if escaped.is_empty() { "none".to_owned() } else { escaped.join(", ") }
    );
    page
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
