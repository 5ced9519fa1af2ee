//! A 200-word answer against its rubric, and one of 100 KB.

use std::hint::black_box;

use answerkey::{Corpus, grade};
use criterion::{Criterion, criterion_group, criterion_main};

fn prose(criterion: &mut Criterion) {
    let Ok(corpus) = Corpus::bundled() else { return };
    let Ok(question) = corpus.get("core-concepts/cap-theorem") else { return };
    let answer: Vec<&str> = question.answer.split_whitespace().take(200).collect();
    let answer = answer.join(" ");
    let long = question.answer.repeat(100_000 / question.answer.len().max(1) + 1);
    criterion.bench_function("prose/200 words", |bench| bench.iter(|| grade(question, black_box(&answer))));
    criterion.bench_function("prose/100 KB", |bench| bench.iter(|| grade(question, black_box(&long))));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = prose
}
criterion_main!(benches);
