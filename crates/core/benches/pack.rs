//! What loading and checking a large pack costs, in time and memory, and whether it grows with the pack: `cargo bench -p answerkey --bench pack`.
//! The pack is generated: a third each of code, prose and stories, after `tests/broken/base`.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock, the base pack and the memory it takes")]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use answerkey::{Pack, Severity, check};

type Files = BTreeMap<String, Vec<u8>>;

const KINDS: [(&str, &[&str]); 3] = [
    ("code/sum", &["question.json", "prompt.md", "answer.md", "solution.py", "starter.py", "wrong/skips-first.py"]),
    ("prose/index", &["question.json", "prompt.md", "answer.md", "samples/strong.md", "samples/weak.md"]),
    ("story/deadline", &["question.json", "prompt.md", "answer.md", "samples/hypothetical.md"]),
];

fn generated(questions: usize) -> Files {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("tests/broken/base");
    let mut files = Files::new();
    files.insert("pack.json".to_owned(), std::fs::read(base.join("pack.json")).unwrap());
    let mut ids = Vec::new();
    for number in 0..questions {
        let (kind, names) = KINDS[number % KINDS.len()];
        let id = format!("{kind}-{number}");
        for name in names {
            let text = std::fs::read_to_string(base.join(kind).join(name)).unwrap();
            let text = if *name == "question.json" {
                let titled = text.replacen("\"title\": \"", &format!("\"title\": \"{number}: "), 1);
                titled.replacen(&format!("\"id\": \"{kind}\""), &format!("\"id\": \"{id}\""), 1)
            } else {
                text
            };
            files.insert(format!("{id}/{name}"), text.into_bytes());
        }
        ids.push(id);
    }
    ids.sort();
    files.insert("ids.txt".to_owned(), (ids.join("\n") + "\n").into_bytes());
    files
}

/// The most memory that the process has held, in MiB, where the system tells.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn main() {
    println!("{:>9}  {:>7}  {:>9}  {:>9}  {:>15}", "questions", "MiB", "load, ms", "check, ms", "peak memory, MiB");
    for questions in [625, 1_250, 2_500, 5_000] {
        let files = generated(questions);
        let bytes: usize = files.values().map(Vec::len).sum();
        let load = (0..3)
            .map(|_| {
                let start = Instant::now();
                let pack = Pack::load(files.iter().map(|(path, bytes)| (path.as_str(), bytes))).unwrap();
                assert_eq!(pack.questions.len(), questions);
                start.elapsed().as_millis()
            })
            .min()
            .unwrap();
        let loaded = peak_memory();
        let start = Instant::now();
        let checked = check(files.iter().map(|(path, bytes)| (path.as_str(), bytes)));
        let took = start.elapsed().as_millis();
        assert!(checked.diagnostics.iter().all(|one| one.severity != Severity::Error), "{:?}", checked.diagnostics.first());
        println!("{questions:>9}  {:>7.1}  {load:>9}  {took:>9}  {loaded:>6} then {}", bytes as f64 / 1_048_576.0, peak_memory());
    }
}
