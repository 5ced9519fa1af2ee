//! Any text, cut into sentences and graded as a story: no panic, points that add up, evidence that stands where it says.

#![no_main]

use std::sync::OnceLock;

use answerkey::{Corpus, grade};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|answer: &str| {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    let corpus = CORPUS.get_or_init(|| Corpus::bundled().expect("the bundled pack loads"));
    let question = corpus.get("behavioral/optimize-system").expect("the question is there");
    let report = grade(question, answer);
    assert_eq!(report.points.earned, report.findings.iter().map(|one| one.points.earned).sum::<u32>());
    assert!(report.points.earned <= report.points.possible);
    for evidence in report.findings.iter().flat_map(|one| &one.evidence) {
        assert_eq!(answer.get(evidence.span.start as usize..evidence.span.end as usize), Some(evidence.quote.as_str()));
    }
});
