//! Small programs over the standard library and the language's corners print what native CPython 3.13 prints.
//!
//! The `.stdout` files were written by native CPython 3.13 with `PYTHONHASHSEED=0`; where a `python3.13` is on the path, they are checked against
//! it again. Programs whose output differs for a reason are named in `programs/DIFFERENCES.md` and stand under `programs/` with our output.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "helpers of a test fail by panicking")]

mod common;

use std::process::Command;

use answerkey_sandbox::{Limits, Outcome, Sandbox};
use common::{all, cores, files, name};

/// The first line in which two outputs differ.
fn first_difference(expected: &str, got: &str) -> String {
    let mut lines = expected.lines().zip(got.lines()).enumerate();
    match lines.find(|(_, (one, other))| one != other) {
        Some((index, (one, other))) => format!("line {}: expected {one:?}, got {other:?}", index + 1),
        None => format!("{} lines expected, got {}", expected.lines().count(), got.lines().count()),
    }
}

#[test]
fn programs_print_what_native_python_prints() {
    let sandbox = Sandbox::shared().unwrap();
    let programs = files("programs", "py");
    assert!(programs.len() >= 150, "only {} programs", programs.len());
    all(&programs, cores(), |path| {
        let expected = std::fs::read_to_string(path.with_extension("stdout")).unwrap();
        let run = sandbox.run_script(&std::fs::read(path).unwrap(), &Limits::default());
        let got = String::from_utf8_lossy(&run.stdout);
        if run.outcome != Outcome::Ok {
            let stderr = String::from_utf8_lossy(&run.stderr);
            return Err(format!("{}: {} {}", name(path), run.outcome, stderr.lines().last().unwrap_or_default()));
        }
        if got == expected { Ok(()) } else { Err(format!("{}: {}", name(path), first_difference(&expected, &got))) }
    });
}

#[test]
fn the_expected_output_is_native_pythons() {
    let Ok(version) = Command::new("python3.13").arg("--version").output() else {
        eprintln!("no python3.13 here: the committed output, which it wrote, stands alone");
        return;
    };
    if !version.status.success() {
        return;
    }
    let differences = std::fs::read_to_string(files("programs", "md").first().unwrap()).unwrap();
    let programs: Vec<_> = files("programs", "py").into_iter().filter(|path| !differences.contains(&format!("`{}`", name(path)))).collect();
    all(&programs, cores(), |path| {
        let expected = std::fs::read_to_string(path.with_extension("stdout")).unwrap();
        let output = Command::new("python3.13").arg("-I").arg(path).env("PYTHONHASHSEED", "0").output().unwrap();
        let got = String::from_utf8_lossy(&output.stdout);
        if got == expected { Ok(()) } else { Err(format!("{}: {}", name(path), first_difference(&expected, &got))) }
    });
}
