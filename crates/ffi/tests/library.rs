//! The library as an app calls it, from Rust: cancelling, listening, packs, errors.
#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use answerkey::{FindingStatus, Kind, Progress, Severity, Status, Verdict};
use answerkey_ffi::{
    AnswerkeyError, CancelHandle, Corpus, ListenerError, NamedFile, PackSource, ProgressListener, QuestionFilter, check_pack,
    report_from_json,
};

mod common;

use common::frozen;

const PALINDROME: &str = "coding/palindrome";
const ENDLESS: &str = "def is_palindrome(s):\n    while True: pass\n";

fn corpus() -> Arc<Corpus> {
    Corpus::new(vec![frozen()]).unwrap()
}

struct Listener<F: Fn(Progress) -> Result<(), ListenerError> + Send + Sync>(F);

impl<F: Fn(Progress) -> Result<(), ListenerError> + Send + Sync> ProgressListener for Listener<F> {
    fn progress(&self, progress: Progress) -> Result<(), ListenerError> {
        (self.0)(progress)
    }
}

#[test]
fn progress_is_told_before_each_run() {
    let corpus = corpus();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let listener = Arc::new(Listener(move |progress| {
        told.lock().unwrap().push((progress.done, progress.total));
        Ok(())
    }));
    let id = "dsa/two-sum-pairs".to_owned();
    let solution = corpus.question(id.clone()).unwrap().solution;
    let watched = corpus.grade_watched(id.clone(), solution.clone(), None, Some(listener)).unwrap();
    assert_eq!(watched.report.verdict, Some(Verdict::Pass));
    assert_eq!(watched, corpus.grade(id, solution).unwrap(), "being watched changes nothing");
    let seen = seen.lock().unwrap();
    let total = seen[0].1;
    assert_eq!(*seen, (0..total).map(|done| (done, total)).collect::<Vec<_>>());
}

#[test]
fn a_cancelled_grade_ends_before_the_next_run() {
    let corpus = corpus();
    let (cancel, runs) = (CancelHandle::new(), Arc::new(AtomicU32::new(0)));
    let (handle, count) = (Arc::clone(&cancel), Arc::clone(&runs));
    let listener = Arc::new(Listener(move |progress: Progress| {
        count.store(progress.done + 1, Ordering::SeqCst);
        if progress.done == 2 {
            handle.cancel();
        }
        Ok(())
    }));
    let error = corpus.grade_watched(PALINDROME.to_owned(), ENDLESS.to_owned(), Some(Arc::clone(&cancel)), Some(listener)).unwrap_err();
    assert_eq!((error, runs.load(Ordering::SeqCst)), (AnswerkeyError::Cancelled, 3));
    assert!(cancel.is_cancelled());
    for id in [PALINDROME, "core-concepts/cap-theorem", "behavioral/mentoring"] {
        let error = corpus.grade_watched(id.to_owned(), "x".to_owned(), Some(Arc::clone(&cancel)), None).unwrap_err();
        assert_eq!(error, AnswerkeyError::Cancelled, "{id}");
    }
}

#[test]
fn a_failing_listener_and_a_panicking_one_stay_inside() {
    let corpus = corpus();
    let failing = Arc::new(Listener(|_| Err(ListenerError::Stopped { reason: "enough".to_owned() })));
    let error = corpus.grade_watched(PALINDROME.to_owned(), ENDLESS.to_owned(), None, Some(failing)).unwrap_err();
    assert_eq!(error, AnswerkeyError::ListenerFailed { reason: "enough".to_owned() });
    let panicking = Arc::new(Listener(|_| panic!("at the border")));
    let graded = corpus.grade_watched(PALINDROME.to_owned(), ENDLESS.to_owned(), None, Some(panicking)).unwrap();
    assert_eq!(graded.report.status, Status::Ungraded);
    assert_eq!(graded.report.reason.as_deref(), Some("the grader failed: at the border"));
}

#[test]
fn lists_are_filtered() {
    let corpus = corpus();
    let ids = |filter| corpus.questions(filter).into_iter().map(|entry| entry.id).collect::<Vec<_>>();
    assert_eq!(ids(QuestionFilter::default()).len(), 8);
    let prose = QuestionFilter { kind: Some(Kind::Prose), ..QuestionFilter::default() };
    assert_eq!(ids(prose), ["core-concepts/cap-theorem", "core-concepts/row-vs-columnar"]);
    let section = QuestionFilter { section: Some("coding".to_owned()), text: Some("PALIN text".to_owned()), ..QuestionFilter::default() };
    assert!(ids(section.clone()).len() <= 1);
    assert_eq!(ids(QuestionFilter { text: Some("PALIN".to_owned()), ..section }), [PALINDROME]);
    assert!(ids(QuestionFilter { tag: Some("no-such-tag".to_owned()), ..QuestionFilter::default() }).is_empty());
    let level = corpus.question(PALINDROME.to_owned()).unwrap().entry.level;
    assert!(ids(QuestionFilter { level: Some(level), ..QuestionFilter::default() }).contains(&PALINDROME.to_owned()));
}

#[test]
fn packs_stand_side_by_side() {
    let both = Corpus::new(vec![PackSource::Bundled, frozen()]).unwrap();
    let packs: Vec<_> = both.packs().into_iter().map(|pack| pack.id).collect();
    assert_eq!(packs, ["principal-data-engineer", "conformance"]);
    let question = both.question(PALINDROME.to_owned()).unwrap();
    assert_eq!(question.pack.id, "conformance", "the later pack answers for an id that both have");
    assert!(question.prompt.contains("is_palindrome") && !question.visible_cases.is_empty());
    let error = both.question("coding/palindrom".to_owned()).unwrap_err();
    assert_eq!(error.code(), "unknown-question");
    assert!(error.to_string().contains("did you mean `coding/palindrome`?"), "{error}");
}

#[test]
fn broken_packs_are_diagnosed_and_refused() {
    let files = vec![NamedFile { path: "pack.json".to_owned(), content: b"{\"id\": 3}".to_vec() }];
    let checked = check_pack(files.clone()).unwrap();
    assert_eq!(checked.pack, None);
    assert!(checked.diagnostics.iter().any(|one| one.severity == Severity::Error && one.file == "pack.json" && one.line == 1));
    assert_eq!(Corpus::new(vec![PackSource::Files { files }]).unwrap_err().code(), "invalid-pack");
    let PackSource::Files { files } = frozen() else { panic!("the frozen pack is made of files") };
    assert_eq!(check_pack(files).unwrap().pack.unwrap().questions, 8);
}

#[test]
fn stored_reports_are_read_back() {
    let corpus = corpus();
    let answer = "def is_palindrome(s):\n    x = \"🙂\"; raise ValueError(s)  # é\n".to_owned();
    let graded = corpus.grade(PALINDROME.to_owned(), answer.clone()).unwrap();
    assert_eq!(report_from_json(graded.json.clone(), answer.clone()).unwrap(), graded.report);
    let units: Vec<_> = answer.encode_utf16().collect();
    let evidence: Vec<_> =
        graded.report.findings.iter().filter(|one| one.status == FindingStatus::Missed).flat_map(|one| &one.evidence).collect();
    assert!(!evidence.is_empty());
    for one in evidence {
        let (start, end) = (one.span.start as usize, one.span.end as usize);
        assert_eq!(String::from_utf16(&units[start..end]).unwrap(), one.quote);
    }
    assert_eq!(report_from_json("{}".to_owned(), String::new()).unwrap_err().code(), "invalid-report");
}
