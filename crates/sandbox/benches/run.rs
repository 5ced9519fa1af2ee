//! What a run costs: `cargo bench -p answerkey-sandbox`. The loop is also run by native CPython, where there is one, in the same session.

use std::process::Command;
use std::time::Duration;

use answerkey_sandbox::{Limits, Sandbox};
use criterion::{Criterion, criterion_group, criterion_main};

const LOOP: &str = "def main():\n    total = 0\n    for i in range(1000000):\n        total += i & 7\n    return total\nprint(main())\n";

fn benches(criterion: &mut Criterion) {
    let sandbox = Sandbox::shared().expect("the sandbox loads");
    let limits = Limits { steps: 2_000_000_000, ..Limits::default() };
    let mut group = criterion.benchmark_group("sandbox");
    group.measurement_time(Duration::from_secs(8)).sample_size(20);
    group.bench_function("first use: load and one trivial run", |bench| {
        bench.iter(|| Sandbox::load().expect("the sandbox loads").run_script(b"pass", &limits).steps);
    });
    group.bench_function("fresh run of a trivial script", |bench| bench.iter(|| sandbox.run_script(b"pass", &limits).steps));
    group.bench_function("a loop of 1,000,000", |bench| bench.iter(|| sandbox.run_script(LOOP.as_bytes(), &limits).steps));
    for python in ["python3.13", "python3"] {
        if Command::new(python).args(["-c", "pass"]).status().is_ok_and(|status| status.success()) {
            group.bench_function(format!("native {python}, started for it: a loop of 1,000,000"), |bench| {
                bench.iter(|| Command::new(python).args(["-I", "-c", LOOP]).output().expect("python runs").stdout.len());
            });
            group.bench_function(format!("native {python}, started for it: a trivial script"), |bench| {
                bench.iter(|| Command::new(python).args(["-I", "-c", "pass"]).output().expect("python runs").stdout.len());
            });
            break;
        }
    }
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
