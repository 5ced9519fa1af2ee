//! Conformance vectors: `tests/vectors/*.json` hold answers and the reports that every language must give, byte for byte, over the frozen pack in
//! `tests/vectors/pack`. `ANSWERKEY_UPDATE=1 cargo test -p answerkey-ffi --test vectors` writes the reports anew.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of a test fail by panicking, and say how many passed"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use answerkey::{Kind, Report, Status, Verdict};
use answerkey_ffi::Corpus;
use base64::Engine as _;
use serde_json::{Value, json};

mod common;

use common::{folder, frozen};

/// What Apple's dispatch queues give their threads; the JVM gives more.
const SMALL_STACK: usize = 512 << 10;

struct Vector {
    path: PathBuf,
    value: Value,
}

impl Vector {
    fn name(&self) -> &str {
        self.value["name"].as_str().unwrap()
    }

    fn report(&self) -> &str {
        self.value["report"].as_str().unwrap()
    }

    fn graded(&self, corpus: &Corpus) -> String {
        let id = self.value["question"].as_str().unwrap().to_owned();
        let graded = match (self.value["answer"].as_str(), self.value["answer_base64"].as_str()) {
            (Some(text), None) => corpus.grade(id, text.to_owned()),
            (None, Some(bytes)) => corpus.grade_bytes(id, base64::engine::general_purpose::STANDARD.decode(bytes).unwrap()),
            _ => panic!("{}: a vector has either `answer` or `answer_base64`", self.name()),
        };
        graded.unwrap().json
    }
}

fn corpus() -> Arc<Corpus> {
    Corpus::new(vec![frozen()]).unwrap()
}

/// The vectors, by name; with `ANSWERKEY_UPDATE` set their reports are written first.
fn vectors() -> &'static [Vector] {
    static VECTORS: OnceLock<Vec<Vector>> = OnceLock::new();
    VECTORS.get_or_init(|| {
        let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
        let mut paths: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
        paths.sort();
        let read = |path: PathBuf| Vector { value: serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap(), path };
        let mut vectors: Vec<_> = paths.into_iter().map(read).collect();
        let corpus = corpus();
        for vector in &mut vectors {
            assert_eq!(vector.path.file_stem().unwrap().to_str(), Some(vector.name()), "a vector is named as its file is");
            if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
                vector.value["report"] = json!(vector.graded(&corpus));
                std::fs::write(&vector.path, serde_json::to_string_pretty(&vector.value).unwrap() + "\n").unwrap();
            }
        }
        vectors
    })
}

/// Every vector once, in four threads.
#[test]
fn reports_are_those_of_the_vectors() {
    let (corpus, vectors) = (corpus(), vectors());
    assert!(vectors.len() >= 120, "only {} vectors", vectors.len());
    let wrong = grade_in_threads(&corpus, &(0..4).map(|thread| vectors.iter().skip(thread).step_by(4).collect()).collect::<Vec<_>>());
    assert!(wrong.is_empty(), "if that is meant: ANSWERKEY_UPDATE=1 cargo test -p answerkey-ffi --test vectors\n{}", wrong.join("\n"));
}

/// The same answers in many threads at once, each in an order of its own. Answers that take long are left out: they are graded above.
#[test]
fn eight_threads_of_two_hundred_grades_give_the_same_bytes() {
    let (corpus, vectors) = (corpus(), vectors());
    let steps = |vector: &Vector| Report::from_json(vector.report()).unwrap().usage.map_or(0, |usage| usage.steps);
    let quick: Vec<_> = vectors.iter().filter(|vector| steps(vector) < 3_000_000).collect();
    assert!(quick.iter().filter(|vector| steps(vector) > 0).count() >= 20, "code must be among them");
    let job = |thread: usize| (0..200).map(|at| quick[(at * 37 + thread * 23) % quick.len()]).collect();
    let jobs: Vec<Vec<&Vector>> = (0..8).map(job).collect();
    assert_eq!(jobs.iter().map(Vec::len).sum::<usize>(), 1_600);
    assert_eq!(grade_in_threads(&corpus, &jobs), Vec::<String>::new());
}

/// Grades each list in a thread with a small stack; the vectors whose reports have other bytes.
fn grade_in_threads(corpus: &Corpus, jobs: &[Vec<&Vector>]) -> Vec<String> {
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for job in jobs {
            let wrong = &wrong;
            let work = move || {
                for vector in job {
                    let report = vector.graded(corpus);
                    if report != vector.report() {
                        wrong.lock().unwrap().push(format!("{}\n  expected {}\n  graded   {report}", vector.name(), vector.report()));
                    }
                }
            };
            std::thread::Builder::new().stack_size(SMALL_STACK).spawn_scoped(scope, work).unwrap();
        }
    });
    let (wrong, all) = (wrong.into_inner().unwrap(), jobs.iter().map(Vec::len).sum::<usize>());
    println!("vectors in {} threads of Rust: {} passed, {} failed", jobs.len(), all - wrong.len(), wrong.len());
    wrong
}

/// The vectors are only worth something if they reach what can go wrong.
#[test]
fn vectors_reach_all_kinds_of_reports() {
    let reports: Vec<_> = vectors().iter().map(|one| (one.name(), Report::from_json(one.report()).unwrap())).collect();
    for kind in [Kind::Code, Kind::Prose, Kind::Story] {
        for verdict in [Verdict::Pass, Verdict::Partial, Verdict::Fail] {
            let found = reports.iter().any(|(_, one)| one.kind == kind && one.verdict == Some(verdict));
            assert!(found, "no vector of kind {} has the verdict {}", kind.word(), verdict.word());
        }
        assert!(reports.iter().any(|(_, one)| one.kind == kind && one.status == Status::Ungraded), "no {} is ungraded", kind.word());
    }
    let codes: BTreeSet<_> = reports.iter().flat_map(|(_, one)| &one.findings).map(|finding| finding.code.as_str()).collect();
    let hard = "out-of-steps out-of-memory output-limit exited syntax-error missing-entry raised wrong-value empty-answer growth-worse stuffing injection";
    for code in hard.split(' ') {
        assert!(codes.contains(code), "no vector has the code {code}; there are {codes:?}");
    }
    // Nothing may go ungraded unseen.
    let known = ["the answer is not UTF-8", "the answer does not seem to be in English"];
    for (name, report) in reports.iter().filter(|(_, one)| one.status == Status::Ungraded) {
        let reason = report.reason.as_deref().unwrap_or_default();
        assert!(known.iter().any(|start| reason.starts_with(start)), "{name}: {reason}");
    }
}
