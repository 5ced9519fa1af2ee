//! The proof that a question keeps its promises: the solution gets full marks; starter, nothing and known wrong answers do not pass, each for its
//! stated reason; samples land in their bands; small mutations of the solution are noticed.

mod mutation;

use rayon::prelude::*;
use serde::Serialize;

pub use mutation::Mutants;

use crate::grade::grade;
use crate::model::{Body, CodeBody, Kind, ProseBody, Question};
use crate::pack::Pack;
use crate::report::{Finding, FindingKind, FindingStatus, Report, Status, Verdict, first_words};

/// What the proof of one question came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// The question.
    pub question: String,
    /// How many answers were graded.
    pub answers: usize,
    /// Cases of a code question.
    pub cases: usize,
    /// Key points of a prose question.
    pub key_points: usize,
    /// What the model answer of a prose question or the model story gets, in percent.
    pub model_percent: u32,
    /// Samples that come out in their band.
    pub samples_in_band: usize,
    /// Samples in all.
    pub samples: usize,
    /// Known wrong answers that were caught for their stated reason.
    pub wrong_caught: usize,
    /// Known wrong answers in all.
    pub wrong: usize,
    /// What became of small mutations of the solution.
    pub mutants: Mutants,
    /// Steps that all grades took together, without those of mutants.
    pub steps: u64,
    /// What does not hold; empty for a question that proves itself.
    pub failures: Vec<ProofFailure>,
}

/// One thing that a question promises and does not keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProofFailure {
    /// The file inside the pack that shows it.
    pub file: String,
    /// What was expected, and what came.
    pub message: String,
}

/// Proves every question of a pack, on all cores; the order of the result is that of the ids.
#[must_use]
pub fn prove(pack: &Pack, progress: &(dyn Fn(&Proof) + Sync)) -> Vec<Proof> {
    let questions: Vec<_> = pack.questions.values().collect();
    questions
        .par_iter()
        .map(|question| {
            let proof = prove_question(question);
            progress(&proof);
            proof
        })
        .collect()
}

fn prove_question(question: &Question) -> Proof {
    let mut proof = Proof {
        question: question.id().to_owned(),
        answers: 0,
        cases: 0,
        key_points: 0,
        model_percent: 0,
        samples_in_band: 0,
        samples: question.file.samples.len(),
        wrong_caught: 0,
        wrong: 0,
        mutants: Mutants::default(),
        steps: 0,
        failures: Vec::new(),
    };
    match &question.file.body {
        Body::Code(body) => prove_code(question, body, &mut proof),
        Body::Story(_) => prove_story(question, &mut proof),
        Body::Prose(body) => prove_prose(question, body, &mut proof),
    }
    for (sample, text) in question.file.samples.iter().zip(&question.sample_texts) {
        let ending = if matches!(question.file.body, Body::Code(_)) { "py" } else { "md" };
        let report = proof.grade(question, text);
        let (percent, band) = (report.points.percent(), sample.band);
        if report.status != Status::Graded || !(band.min..=band.max).contains(&percent) {
            let why = if percent > band.max { surplus(&report) } else { shortfall(&report) };
            let message = format!("gets {percent} %, its band is {} to {}{why}", band.min, band.max);
            proof.fail(&format!("samples/{}.{ending}", sample.name), message);
        } else {
            proof.samples_in_band += 1;
        }
    }
    proof
}

fn prove_code(question: &Question, body: &CodeBody, proof: &mut Proof) {
    proof.cases = body.cases.len();
    proof.wrong = body.wrong.len();
    let report = proof.grade(question, &question.code.solution);
    if report.status != Status::Graded || report.points.earned != report.points.possible || report.verdict != Some(Verdict::Pass) {
        proof.fail("solution.py", format!("the reference solution does not get full marks{}", shortfall(&report)));
    }
    if report.findings.iter().any(|finding| finding.status == FindingStatus::Unclear) {
        proof.fail("solution.py", format!("the reference solution's growth is unclear{}", shortfall(&report)));
    }
    for (file, answer) in [("starter.py", question.code.starter.as_str()), ("an empty answer", "")] {
        let report = proof.grade(question, answer);
        if report.status != Status::Graded
            || report.verdict == Some(Verdict::Pass)
            || report.points.percent() >= question.pass_marks.partial
        {
            proof.fail(file, format!("gets {} %{}", report.points.percent(), shortfall(&report)));
        }
    }
    for (wrong, answer) in body.wrong.iter().zip(&question.code.wrong) {
        let file = format!("wrong/{}.py", wrong.name);
        let report = proof.grade(question, answer);
        let missed = |id: &String| report.findings.iter().any(|finding| finding.id == *id && finding.status == FindingStatus::Missed);
        let not_caught: Vec<_> = wrong.fails.iter().filter(|id| !missed(id)).map(String::as_str).collect();
        if report.status != Status::Graded {
            proof.fail(&file, format!("could not be graded{}", shortfall(&report)));
        } else if report.verdict == Some(Verdict::Pass) {
            proof.fail(&file, "passes".to_owned());
        } else if !not_caught.is_empty() {
            proof.fail(&file, format!("is not caught by {}{}", not_caught.join(", "), shortfall(&report)));
        } else {
            proof.wrong_caught += 1;
        }
    }
    match mutation::score(question, body) {
        Ok(mutants) => {
            for problem in mutants.problems() {
                proof.fail("solution.py", problem);
            }
            proof.mutants = mutants;
        }
        Err(why) => proof.fail("solution.py", why),
    }
}

/// The model story gets nearly all points, with every part found; nothing gets nothing.
fn prove_story(question: &Question, proof: &mut Proof) {
    let report = proof.grade(question, &question.answer);
    proof.model_percent = report.points.percent();
    if report.status != Status::Graded || proof.model_percent < MODEL_ANSWER_PERCENT {
        let least = MODEL_ANSWER_PERCENT;
        let message = format!("the model story gets {} %, at least {least} are needed{}", proof.model_percent, shortfall(&report));
        proof.fail("answer.md", message);
    }
    let parts = report.findings.iter().filter(|finding| finding.kind == FindingKind::Component);
    let absent: Vec<_> = parts
        .filter(|finding| matches!(finding.status, FindingStatus::Missed | FindingStatus::Unclear))
        .map(|one| one.id.as_str())
        .collect();
    if !absent.is_empty() {
        proof.fail("answer.md", format!("the model story's {} cannot be found", absent.join(", ")));
    }
    let report = proof.grade(question, "");
    if report.status != Status::Graded || report.points.earned > 0 {
        proof.fail("an empty answer", format!("gets {} %{}", report.points.percent(), shortfall(&report)));
    }
}

/// The model answer must say what the rubric asks for; nothing, and the prompt itself, must not.
fn prove_prose(question: &Question, body: &ProseBody, proof: &mut Proof) {
    proof.key_points = body.rubric.key_points.len();
    let report = proof.grade(question, &question.answer);
    proof.model_percent = report.points.percent();
    if report.status != Status::Graded || proof.model_percent < MODEL_ANSWER_PERCENT {
        proof.fail("answer.md", format!("the model answer gets {} %{}", proof.model_percent, shortfall(&report)));
    }
    for finding in report
        .findings
        .iter()
        .filter(|finding| matches!(finding.status, FindingStatus::Contradicted) || finding.kind == FindingKind::Attack)
    {
        proof.fail("answer.md", format!("the model answer is blamed for {} ({}){}", finding.id, finding.code, quoted(finding)));
    }
    for (file, answer) in [("prompt.md", question.prompt.as_str()), ("an empty answer", "")] {
        let report = proof.grade(question, answer);
        if report.points.percent() > PROMPT_PERCENT {
            proof.fail(file, format!("gets {} % as an answer{}", report.points.percent(), surplus(&report)));
        }
    }
}

/// What a model answer in prose or a model story has to get.
const MODEL_ANSWER_PERCENT: u32 = 90;
/// What a prompt may get when it is handed in as the answer.
const PROMPT_PERCENT: u32 = 10;

/// A finding's first quote, in short.
fn quoted(finding: &Finding) -> String {
    finding.evidence.first().map_or_else(String::new, |evidence| format!(": \u{201c}{}\u{201d}", first_words(&evidence.quote, 100)))
}

/// What a report counts, in short.
fn surplus(report: &Report) -> String {
    let earned = report.findings.iter().filter(|finding| finding.points.earned > 0);
    let list: Vec<_> = earned.map(|finding| format!("{} {}{}", finding.id, finding.points.earned, quoted(finding))).collect();
    format!(" ({})", list.join("; "))
}

/// What a report misses, in short.
fn shortfall(report: &Report) -> String {
    if let Some(reason) = &report.reason {
        return format!(": {reason}");
    }
    if report.kind == Kind::Prose {
        let open = report.findings.iter().filter(|finding| finding.points.earned < finding.points.possible);
        let list: Vec<_> = open
            .map(|finding| {
                let what = if finding.status == FindingStatus::Partly {
                    finding.message.split("Not found: ").nth(1).unwrap_or_default()
                } else {
                    ""
                };
                format!(
                    "{} {} {}/{} {what}{}",
                    finding.status.word(),
                    finding.id,
                    finding.points.earned,
                    finding.points.possible,
                    quoted(finding)
                )
            })
            .collect();
        return format!(" ({})", list.join("; "));
    }
    let open: Vec<_> = report.findings.iter().filter(|finding| finding.status != FindingStatus::Met).collect();
    let Some(first) = open.first() else {
        return String::new();
    };
    let ids: Vec<_> = open.iter().map(|finding| finding.id.as_str()).collect();
    format!(" ({}); {}", ids.join(", "), first.message)
}

impl Proof {
    fn grade(&mut self, question: &Question, answer: &str) -> Report {
        let report = grade(question, answer);
        self.answers += 1;
        self.steps += report.usage.map_or(0, |usage| usage.steps);
        report
    }

    fn fail(&mut self, file: &str, message: String) {
        self.failures.push(ProofFailure { file: format!("{}/{file}", self.question), message });
    }
}
