//! Hostile programs end in the outcome that their first line names: never in a crash, a hang or a fault of ours; also from eight threads at once.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "helpers of a test fail by panicking")]

mod common;

use answerkey_sandbox::{Limits, Outcome, Run, Sandbox};
use common::{all, cores, files, name};

const LIMITS: Limits = Limits { steps: 30_000_000, memory_bytes: 256 << 20, output_bytes: 1 << 20 };

/// What the first lines of a program say: `# expect: a | b`, and perhaps `# stdout: 'text\n'` and `# exception: Name`.
struct Expectation {
    outcomes: Vec<String>,
    stdout: Option<String>,
    exception: Option<String>,
}

fn field<'a>(source: &'a str, field: &str) -> Option<&'a str> {
    source.trim_start_matches('\u{feff}').lines().take(4).find_map(|line| line.strip_prefix("# ")?.strip_prefix(field)?.strip_prefix(": "))
}

fn expectation(source: &str) -> Expectation {
    let unescape = |text: &str| text.trim_matches(['\'', '"']).replace("\\n", "\n");
    Expectation {
        outcomes: field(source, "expect")
            .expect("the first line names the outcome")
            .split(" | ")
            .map(|word| word.trim().to_owned())
            .collect(),
        stdout: field(source, "stdout").map(unescape),
        exception: field(source, "exception").map(|text| text.trim().to_owned()),
    }
}

fn judge(name: &str, expected: &Expectation, run: &Run) -> Result<(), String> {
    let raised = run.raised.as_ref().map(|raised| raised.name().to_owned());
    if !expected.outcomes.iter().any(|word| word == run.outcome.code()) {
        return Err(format!("{name}: {} ({raised:?}, {:?}), expected {:?}", run.outcome, run.fault, expected.outcomes));
    }
    if expected.exception.is_some() && run.outcome == Outcome::Exception && raised != expected.exception {
        return Err(format!("{name}: raised {raised:?}, expected {:?}", expected.exception));
    }
    match &expected.stdout {
        Some(text) if run.stdout != text.as_bytes() => {
            Err(format!("{name}: printed {:?}", String::from_utf8_lossy(&run.stdout[..run.stdout.len().min(200)])))
        }
        _ => Ok(()),
    }
}

/// The outcomes under 30 million steps and 256 MiB; what needs more than that counts as endless here.
#[test]
fn every_program_ends_as_expected() {
    let sandbox = Sandbox::shared().unwrap();
    let programs = files("hostile", "py");
    assert!(programs.len() >= 80, "only {} programs", programs.len());
    all(&programs, cores(), |path| {
        let source = std::fs::read(path).unwrap();
        let expected = expectation(&String::from_utf8_lossy(&source));
        judge(&name(path), &expected, &sandbox.run_script(&source, &LIMITS))
    });
}

/// Eight threads at once, under small limits, a quarter of the programs: every run of a program is the same, steps and output included.
#[test]
fn eight_threads_see_the_same_runs() {
    let sandbox = Sandbox::shared().unwrap();
    let limits = Limits { steps: 3_000_000, memory_bytes: 48 << 20, output_bytes: 1 << 16 };
    let programs: Vec<_> = files("hostile", "py").into_iter().step_by(4).map(|path| (name(&path), std::fs::read(path).unwrap())).collect();
    let first: Vec<Run> = programs.iter().map(|(_, source)| sandbox.run_script(source, &limits)).collect();
    std::thread::scope(|scope| {
        for offset in 0..8 {
            let (programs, first) = (&programs, &first);
            scope.spawn(move || {
                for step in 0..programs.len() {
                    let at = (step + offset * programs.len() / 8) % programs.len();
                    assert_eq!(sandbox.run_script(&programs[at].1, &limits), first[at], "{}", programs[at].0);
                }
            });
        }
    });
}
