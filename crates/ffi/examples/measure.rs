//! What opening and grading cost on this machine: times, and memory as Linux counts it. `docs/mobile.md` has the figures:
//! `cargo run --release -p answerkey-ffi --example measure`.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::time::Instant;

use answerkey_ffi::{AnswerkeyError, Corpus};

/// Kibibytes of the process, now and at most, from `/proc`; 0 elsewhere.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_whitespace().nth(1)).and_then(|number| number.parse().ok()).unwrap_or(0)
    };
    (field("VmRSS:"), field("VmHWM:"))
}

fn timed<T>(what: &str, work: impl FnOnce() -> Result<T, AnswerkeyError>) -> Result<T, AnswerkeyError> {
    let start = Instant::now();
    let made = work()?;
    let (now, peak) = memory();
    println!(
        "{what:<34} {:>8.1} ms   {:>6.1} MB now, {:>6.1} MB at most",
        start.elapsed().as_secs_f64() * 1e3,
        now as f64 / 1e3,
        peak as f64 / 1e3
    );
    Ok(made)
}

fn main() -> Result<(), AnswerkeyError> {
    timed("start", || Ok(()))?;
    let corpus = timed("open the bundled corpus", Corpus::bundled)?;
    let prose = corpus.question("core-concepts/cap-theorem".to_owned())?;
    let story = corpus.question("behavioral/mentoring".to_owned())?;
    for round in ["first", "next"] {
        for question in [&prose, &story] {
            let (id, answer) = (question.entry.id.clone(), question.model_answer.clone());
            timed(&format!("{round}: {id}"), || corpus.grade(id, answer))?;
        }
    }
    let endless = "def is_palindrome(s):\n    while True: pass\n".to_owned();
    for round in ["first", "next", "next"] {
        for id in ["coding/palindrome", "dsa/two-sum-pairs", "dsa/lru-cache"] {
            let solution = corpus.question(id.to_owned())?.solution;
            timed(&format!("{round}: {id}"), || corpus.grade(id.to_owned(), solution))?;
        }
    }
    timed("an answer that never ends", || corpus.grade("coding/palindrome".to_owned(), endless))?;
    Ok(())
}
