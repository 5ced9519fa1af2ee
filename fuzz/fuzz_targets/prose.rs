//! Any bytes as an answer to any prose question: no panic, points that add up, quotes that stand where their spans say.
#![no_main]

use std::sync::LazyLock;

use answerkey::{Corpus, Kind, Question, grade};
use libfuzzer_sys::fuzz_target;

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| Corpus::bundled().expect("the bundled pack loads"));
static QUESTIONS: LazyLock<Vec<&'static Question>> = LazyLock::new(|| CORPUS.questions().filter(|one| one.kind() == Kind::Prose).collect());

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let answer = String::from_utf8_lossy(rest);
    let report = grade(QUESTIONS[usize::from(*first) % QUESTIONS.len()], &answer);
    assert_eq!(report.points.earned, report.findings.iter().map(|one| one.points.earned).sum::<u32>());
    assert!(report.points.earned <= report.points.possible);
    for evidence in report.findings.iter().flat_map(|one| &one.evidence) {
        assert_eq!(answer[evidence.span.start as usize..evidence.span.end as usize], evidence.quote);
    }
});
