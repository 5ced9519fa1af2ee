//! Stories from the outside: properties that every report keeps, and answers of all sorts.

use answerkey::{Component, Corpus, FindingKind, FindingStatus, Question, Report, Status, grade};
use proptest::prelude::*;

const STORY: &str = "In May our nightly load of 40 shops began to miss its deadline of six o'clock, and the buyers worked with old figures. My manager asked me to \
    bring it under three hours by the end of June, without new machines. I measured each step for a week and found that one join took four of the nine hours. I \
    rewrote it to use the partition of the day, and I moved the exports to run side by side. I also asked the shop team which tables they really read, and dropped two.";
const RESULT: &str = "The load fell from nine hours to two and a half, and the shops have had their figures at six every morning since.";

fn with_question<T>(judge: impl FnOnce(&Question) -> T) -> T {
    let corpus = Corpus::bundled().expect("the bundled pack loads");
    judge(corpus.get("behavioral/optimize-system").expect("the question is there"))
}

fn is_sound(report: &Report, answer: &str) {
    assert_eq!(report.points.earned, report.findings.iter().map(|one| one.points.earned).sum::<u32>());
    assert_eq!(report.points.possible, report.findings.iter().map(|one| one.points.possible).sum::<u32>());
    assert!(report.findings.iter().all(|one| one.points.earned <= one.points.possible));
    for evidence in report.findings.iter().flat_map(|one| &one.evidence) {
        assert_eq!(answer.get(evidence.span.start as usize..evidence.span.end as usize), Some(evidence.quote.as_str()));
    }
    let mut end = 0;
    for sentence in report.sentences.iter().flatten() {
        assert!(sentence.span.start >= end && sentence.span.start <= sentence.span.end);
        assert!(answer.get(sentence.span.start as usize..sentence.span.end as usize).is_some());
        end = sentence.span.end;
    }
    let back = Report::from_json(&report.to_json()).expect("a report reads its own JSON");
    assert_eq!(&back, report);
}

#[test]
fn the_ten_model_stories_show_all_four_parts() {
    let corpus = Corpus::bundled().expect("the bundled pack loads");
    let stories: Vec<_> = corpus.questions().filter(|one| one.section() == "behavioral").collect();
    assert_eq!(stories.len(), 10);
    for question in stories {
        let report = grade(question, &question.answer);
        is_sound(&report, &question.answer);
        for part in report.findings.iter().filter(|one| one.kind == FindingKind::Component) {
            assert_eq!(part.status, FindingStatus::Met, "{}: {}", question.id(), part.id);
        }
        assert!(report.points.percent() >= 90, "{}: {} %", question.id(), report.points.percent());
    }
}

#[test]
fn what_is_no_story_stays_under_a_quarter() {
    let corpus = Corpus::bundled().expect("the bundled pack loads");
    for question in corpus.questions().filter(|one| one.section() == "behavioral") {
        for (sample, text) in question.file.samples.iter().zip(&question.sample_texts) {
            if matches!(sample.name.as_str(), "stuffed" | "hypothetical" | "concept") {
                let report = grade(question, text);
                assert!(report.points.percent() < 25, "{} {}: {} %", question.id(), sample.name, report.points.percent());
            }
        }
    }
}

#[test]
fn a_told_result_raises_the_score_and_its_place_does_not_matter() {
    with_question(|question| {
        let without = grade(question, STORY);
        let last = grade(question, &format!("{STORY} {RESULT}"));
        let first = grade(question, &format!("{RESULT} {STORY}"));
        assert!(without.points.earned < last.points.earned);
        assert_eq!(last.points.earned, first.points.earned);
        assert_eq!(first.sentences.as_ref().and_then(|all| all.first()).map(|one| one.component), Some(Component::Result));
    });
}

#[test]
fn odd_answers_get_a_report() {
    with_question(|question| {
        for answer in ["", " \n\t", "🙂🙂🙂", "...", "I fixed it.", "\u{0}", "-", "1."] {
            let report = grade(question, answer);
            assert_eq!(report.status, Status::Graded);
            assert!(report.points.percent() < 25, "{answer:?}");
            is_sound(&report, answer);
        }
        let german = "Im letzten Jahr hatten wir ein großes Problem mit der Datenbank, und ich musste es bis Freitag lösen. Danach war alles schnell.";
        assert_eq!(grade(question, german).status, Status::Ungraded);
        let long = "and then i went there and ".repeat(4_000);
        is_sound(&grade(question, &long), &long);
    });
}

#[test]
fn the_same_sentences_again_bring_nothing() {
    with_question(|question| {
        let once = format!("{STORY} {RESULT}");
        let often = [once.as_str(); 4].join("\n\n");
        assert_eq!(grade(question, &once).points, grade(question, &often).points);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gets_a_sound_report(answer in "\\PC{0,300}") {
        with_question(|question| is_sound(&grade(question, &answer), &answer));
    }

    #[test]
    fn any_mixture_of_story_words_gets_a_sound_report(
        words in proptest::collection::vec(
            prop_oneof![Just("I"), Just("we"), Just("moved"), Just("the"), Just("nightly"), Just("job."), Just("14.5"), Just("h,"), Just("so"), Just("and"), Just("then"),
                Just("\n-"), Just("\""), Just("Result:"), Just("would"), Just("…"), Just("é"), Just("Dr.")],
            0..120,
        )
    ) {
        let answer = words.join(" ");
        with_question(|question| is_sound(&grade(question, &answer), &answer));
    }
}
