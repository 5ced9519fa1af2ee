//! What grading one code answer costs, beside running the same cases with pytest in a fresh process, in one run: `cargo bench -p answerkey`.
//! The pytest part needs a Python with pytest; `PYTHON` names it, `python3` otherwise.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock and starts the program it compares with")]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(clippy::panic, reason = "a benchmark fails by panicking")]

use std::fmt::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use answerkey::model::{Body, CodeBody, Compare};
use answerkey::{Corpus, Verdict, grade};

const QUESTIONS: [&str; 4] = ["dsa/two-sum-pairs", "dsa/lru-cache", "coding/retry-backoff", "system-design/dag-runner"];

/// Median and 95th percentile of several runs.
fn measure(runs: usize, mut work: impl FnMut()) -> (Duration, Duration) {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    (times[runs / 2], times[runs * 95 / 100])
}

/// The question's cases as a test file for pytest.
fn test_file(body: &CodeBody) -> String {
    let mut out = format!("import pytest\nfrom answer import {}\n", body.entry.join(", "));
    for (index, case) in body.cases.iter().enumerate() {
        let _ = writeln!(out, "def test_{index}():");
        let (lines, last) = case.run.split_at(case.run.len() - 1);
        for line in lines.iter().flat_map(|line| line.lines()) {
            let _ = writeln!(out, "    {line}");
        }
        let last = last[0].replace('\n', " ");
        let _ = match case.compare {
            Compare::Raises => writeln!(out, "    with pytest.raises({}):\n        {last}", case.expect),
            _ => writeln!(
                out,
                "    got = {last}\n    expected = {}\n    assert got == expected or sorted(got, key=repr) == sorted(expected, key=repr)",
                case.expect
            ),
        };
    }
    out
}

fn main() {
    let corpus = Corpus::bundled().expect("the bundled pack loads");
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let has_pytest = Command::new(&python).args(["-c", "import pytest"]).output().is_ok_and(|output| output.status.success());
    for id in QUESTIONS {
        let question = corpus.get(id).expect("a bundled question");
        let Body::Code(body) = &question.file.body else { panic!("a code question") };
        let solution = &question.code.solution;
        assert_eq!(grade(question, solution).verdict, Some(Verdict::Pass));
        let (median, high) = measure(100, || drop(grade(question, solution)));
        println!("{id}: {} cases, median {median:.1?}, p95 {high:.1?}", body.cases.len());
        if !has_pytest || !question.code.support.is_empty() {
            continue;
        }
        let folder = std::env::temp_dir().join("answerkey-bench");
        std::fs::create_dir_all(&folder).expect("a folder for pytest");
        std::fs::write(folder.join("answer.py"), solution).expect("the answer is written");
        std::fs::write(folder.join("test_cases.py"), test_file(body)).expect("the cases are written");
        let run = || {
            Command::new(&python)
                .args(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
                .current_dir(&folder)
                .output()
                .expect("pytest starts")
        };
        let output = run();
        if !output.status.success() {
            println!("  pytest: {}", String::from_utf8_lossy(&output.stdout));
            continue;
        }
        let (other, _) = measure(10, || drop(run()));
        println!("  pytest in a fresh process: median {other:.1?}, {:.1} times as long", other.as_secs_f64() / median.as_secs_f64());
    }
}
