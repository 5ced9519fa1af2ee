//! Runs one program: `cargo run --example run -- FILE`.
use answerkey_sandbox::{Limits, Sandbox};
use std::time::Instant;
fn main() {
    let t = Instant::now();
    let sandbox = Sandbox::shared().unwrap();
    eprintln!("load {:?}", t.elapsed());
    for path in std::env::args().skip(1) {
        let source = std::fs::read(&path).unwrap();
        for _ in 0..std::env::var("N").map_or(1, |n| n.parse().unwrap()) {
            let t = Instant::now();
            let run = sandbox.run_script(&source, &Limits::default());
            let d = t.elapsed();
            eprintln!("{path}: {} {:?} {} steps {:?} mem {} fault {:?}", run.outcome, d, run.steps, run.exit_status, run.peak_memory_bytes >> 10, run.fault);
            eprint!("{}", String::from_utf8_lossy(&run.stderr[..run.stderr.len().min(3000)]));
            print!("{}", String::from_utf8_lossy(&run.stdout[..run.stdout.len().min(3000)]));
        }
    }
}
