//! Cases of one answer run at once where cores are idle, and one after the other inside a thread pool: the report is the same, usage included.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]

use std::cell::Cell;
use std::ops::ControlFlow;

use answerkey::{Corpus, Report, grade, grade_watched};
use rayon::ThreadPoolBuilder;

fn bytes(report: &Report) -> String {
    serde_json::to_string(report).unwrap()
}

#[test]
fn a_report_does_not_depend_on_how_many_cases_run_at_once() {
    let corpus = Corpus::bundled().unwrap();
    let pool = ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let question = corpus.get("dsa/two-sum-pairs").unwrap();
    // Right, out of steps at two sizes, raising.
    let solution = &question.code.solution;
    let answers = [
        solution.clone(),
        format!(
            "{solution}\nright = find_pairs\ndef find_pairs(arr, target):\n    while len(arr) >= 1600: pass\n    return right(arr, target)\n"
        ),
        "def find_pairs(arr, target):\n    return [arr[0]]\n".to_owned(),
    ];
    for answer in &answers {
        let (outside, inside) = (grade(question, answer), pool.install(|| grade(question, answer)));
        assert_eq!(bytes(&outside), bytes(&inside), "{answer}");
    }
}

#[test]
fn whoever_watches_hears_of_each_run_on_their_own_thread() {
    let corpus = Corpus::bundled().unwrap();
    let question = corpus.get("dsa/two-sum-pairs").unwrap();
    let (heard, total, here) = (Cell::new(0), Cell::new(0), std::thread::current().id());
    let watch = |progress: answerkey::Progress| {
        assert_eq!((progress.done, std::thread::current().id()), (heard.get(), here));
        heard.set(heard.get() + 1);
        total.set(progress.total);
        ControlFlow::Continue(())
    };
    let report = grade_watched(question, &question.code.solution, &watch).unwrap();
    assert_eq!((report.points.percent(), heard.get()), (100, total.get()));
    let stopped = grade_watched(question, &question.code.solution, &|progress| {
        if progress.done < 3 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    assert!(stopped.is_none());
}
