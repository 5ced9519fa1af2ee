//! How long grading a story of about 200 words takes.

use std::hint::black_box;

use answerkey::{Corpus, grade};
use criterion::{Criterion, criterion_group, criterion_main};

fn story(criterion: &mut Criterion) {
    let corpus = Corpus::bundled().expect("the bundled pack loads");
    let question = corpus.get("behavioral/cost-optimization").expect("the question is there");
    let words = question.answer.split_whitespace().count();
    criterion.bench_function(&format!("story of {words} words"), |bencher| {
        bencher.iter(|| grade(black_box(question), black_box(&question.answer)))
    });
}

criterion_group!(benches, story);
criterion_main!(benches);
