//! Code answers by people who had only the prompts: the right ones get full marks, the wrong ones do not, but for those listed below with the reason.
//!
//! `tests/agreement/code/<round>/<section>__<name>/`: `right*.py` keep every sentence of the prompt, each in a style of its own; `wrong*.py` break one of
//! them, which their first line names. Whoever wrote them saw neither cases nor solutions. The wrong ones that once passed and were given a case have moved
//! to the known wrong answers of their questions (`content/*/*/wrong`), where each must miss that case.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads its files")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use answerkey::{Corpus, grade};
use rayon::prelude::*;

/// Wrong answers that get full marks all the same, by why no case holds it against them.
const UNNOTICED: &[(&str, &[&str])] = &[
    (
        "returned or stored lists that the caller changes: the prompt does not say who owns them",
        &[
            "second/core-concepts__idempotent-sink/wrong2.py",
            "second/dsa__avl-tree/wrong2.py",
            "second/dsa__trie/wrong4.py",
            "second/coding__snapshot-diff/wrong5.py",
            "second/dsa__sliding-window-max/wrong4.py",
            "second/system-design__transaction-log/wrong1.py",
        ],
    ),
    (
        "StopIteration as the error, or keys that only `<` and `>` know: a case would fail honest generators and comparisons",
        &[
            "second/coding__dead-letter/wrong1.py",
            "second/coding__retry-backoff/wrong4.py",
            "second/system-design__dag-runner/wrong5.py",
            "second/dsa__avl-tree/wrong4.py",
        ],
    ),
    (
        "the rate of false positives is off only where many hash functions share few bits; common in textbooks",
        &["first/dsa__bloom-filter/wrong2.py", "second/dsa__bloom-filter/wrong3.py"],
    ),
    (
        "growth is measured on other inputs, or the copying of a list is too cheap to show at the sizes measured",
        &["second/dsa__sliding-window-max/wrong1.py", "second/dsa__two-sum-pairs/wrong2.py"],
    ),
    ("0 equals 0.0 for the comparison of values", &["second/core-concepts__quality-gate/wrong5.py"]),
    (
        "values that nobody would hand in, in some cases because the prompt can be read otherwise",
        &[
            "second/coding__dead-letter/wrong4.py",
            "second/coding__find-duplicates/wrong5.py",
            "second/coding__flatten/wrong1.py",
            "second/coding__flatten/wrong2.py",
            "second/coding__flatten/wrong5.py",
            "second/coding__palindrome/wrong1.py",
            "second/coding__palindrome/wrong3.py",
            "second/coding__patched/wrong3.py",
            "second/coding__patched/wrong5.py",
            "second/coding__plan-review/wrong1.py",
            "second/coding__plan-review/wrong2.py",
            "second/coding__plan-review/wrong4.py",
            "second/coding__race-conditions/wrong4.py",
            "second/coding__race-conditions/wrong5.py",
            "second/coding__snapshot-diff/wrong1.py",
            "second/coding__stragglers/wrong1.py",
            "second/core-concepts__idempotent-sink/wrong5.py",
            "second/core-concepts__online-store/wrong5.py",
            "second/core-concepts__salted-aggregation/wrong3.py",
            "second/core-concepts__versioned-erasure/wrong2.py",
            "second/dsa__avl-tree/wrong1.py",
            "second/dsa__kth-largest-stream/wrong3.py",
            "second/dsa__lru-cache/wrong4.py",
            "second/dsa__sliding-window-max/wrong5.py",
            "second/dsa__union-find/wrong5.py",
            "second/system-design__hash-ring/wrong1.py",
            "second/system-design__hash-ring/wrong4.py",
            "second/system-design__event-time-windows/wrong4.py",
            "second/system-design__tenant-isolation/wrong3.py",
            "second/system-design__tenant-isolation/wrong5.py",
        ],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/agreement/code")
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(of).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[test]
fn right_answers_get_full_marks_and_wrong_ones_do_not() {
    let corpus = Corpus::bundled().unwrap();
    let files: Vec<PathBuf> = folders(&root()).iter().flat_map(|round| folders(round)).flat_map(|question| folders(&question)).collect();
    let code: BTreeSet<_> =
        corpus.questions().filter(|question| question.kind() == answerkey::model::Kind::Code).map(answerkey::Question::id).collect();
    let answered: BTreeSet<_> = files.iter().map(|file| id(file)).collect();
    assert!(code.iter().all(|id| answered.contains(*id)), "each code question has answers");
    for name in UNNOTICED.iter().flat_map(|(_, names)| *names) {
        assert!(files.contains(&root().join(name)), "{name} is not there");
    }
    let surprises: Vec<String> = files
        .par_iter()
        .filter_map(|file| {
            let name = file.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            let right = file.file_name().unwrap().to_string_lossy().starts_with("right");
            let report = grade(corpus.get(&id(file)).unwrap(), &fs::read_to_string(file).unwrap());
            let full = report.points.earned == report.points.possible;
            let expected = right || UNNOTICED.iter().any(|(_, names)| names.contains(&name.as_str()));
            (full != expected).then(|| format!("{name}: {:?}", report.points))
        })
        .collect();
    assert!(surprises.is_empty(), "{surprises:#?}");
}

/// The question that a file answers.
fn id(file: &Path) -> String {
    file.parent().unwrap().file_name().unwrap().to_string_lossy().replace("__", "/")
}
