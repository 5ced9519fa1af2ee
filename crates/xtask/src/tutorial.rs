//! The test part `examples`: example packs prove themselves, and docs/first-question.md is followed word by word in an empty folder.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::shell::Shell;

/// Proves the example packs, and does what the tutorial says.
pub fn examples(shell: &Shell) -> Result<()> {
    let folder = shell.build_release()?;
    let program = folder.join("answerkey").display().to_string();
    for entry in fs::read_dir(shell.root.join("examples/packs"))? {
        let pack = entry?.path().display().to_string();
        let said = shell.output(&program, ["check", &pack, "--prove"])?;
        ensure!(said.contains("0 errors, 0 warnings, 0 proofs failed"), "{pack}:\n{said}");
        println!("{}", said.trim());
    }
    let text = fs::read_to_string(shell.root.join("docs/first-question.md"))?;
    let place = shell.root.join("target/tutorial");
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(&place)?;
    // The first check in the middle has to find something; all other commands have to succeed.
    let script = format!("set -eu\n{}", commands(&text).replace("answerkey check .\n", "if answerkey check .; then exit 9; fi\n"));
    let path = std::env::join_paths([folder].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())))?;
    let output = shell.command("sh", ["-c", &script]).current_dir(&place).env("PATH", path).output().context("cannot start sh")?;
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    ensure!(output.status.success(), "the tutorial fails: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    for part in [
        "error[undefined-entry]: `answer` is not defined here",
        "1 of 1 questions proved",
        "clean: 1 questions, 0 errors, 0 warnings, 0 proofs failed",
    ] {
        ensure!(said.contains(part) && text.contains(part), "the tutorial shows `{part}`, and it is not what is seen");
    }
    Ok(())
}

/// The shell blocks of a page, one after the other.
fn commands(page: &str) -> String {
    page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}
