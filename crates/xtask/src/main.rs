//! `cargo xtask …`: the project's own chores.

mod python;
mod shell;
mod star;

use std::path::Path;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use crate::shell::Shell;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "answerkey's own chores")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Rebuilds the sandbox's Python module from Debian's sources in a chroot (as root; about 5 minutes the first time)
    BuildPython {
        /// Compare the result with the committed module instead of replacing it
        #[arg(long)]
        check: bool,
    },
    /// Trains the story grader's weights from training/star
    TrainStar {
        /// Compare the result with the committed weights instead of replacing them
        #[arg(long, conflicts_with = "measure")]
        check: bool,
        /// Say how well training does on authors and on domains held out, and write nothing
        #[arg(long)]
        measure: bool,
    },
}

fn main() -> Result<()> {
    if std::env::args().nth(1).as_deref() == Some("try") {
        let files = walk(Path::new("content"));
        let checked = answerkey::check(files);
        for one in &checked.diagnostics { println!("{one}"); }
        let pack = checked.pack.context("pack")?;
        for (id, question) in pack.questions.iter().filter(|(id, _)| id.starts_with("behavioral/")) {
            println!("\n# {id}");
            let samples = question.file.samples.iter().zip(&question.sample_texts).map(|(s, t)| (s.name.clone(), s.band.min, s.band.max, t));
            for (name, min, max, text) in std::iter::once(("MODEL".to_owned(), 90, 100, &question.answer)).chain(samples) {
                let report = answerkey::grade(question, text);
                let p = report.points.percent();
                let ok = if (min..=max).contains(&p) { "ok  " } else { "FAIL" };
                let what: Vec<_> = report.findings.iter().map(|f| format!("{}:{}={}/{}", f.id, f.code, f.points.earned, f.points.possible)).collect();
                println!("{ok} {name:<18} {p:>3} [{min}-{max}] {} {}", report.reason.clone().unwrap_or_default(), what.join(" "));
                if ok == "FAIL" && std::env::args().nth(2).is_some() {
                    for s in report.sentences.iter().flatten() { println!("      {:<9} {}", s.component.word(), &text[s.span.start as usize..s.span.end as usize]); }
                }
            }
        }
        return Ok(());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("no workspace above the crate")?.to_path_buf();
    let shell = Shell { root };
    match Arguments::parse().chore {
        Chore::BuildPython { check } => python::build(&shell, &shell.root, check),
        Chore::TrainStar { check, measure } => {
            let mode = if check { star::Mode::Check } else if measure { star::Mode::Measure } else { star::Mode::Write };
            star::run(&shell, mode)
        }
    }
}

fn walk(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    let mut todo = vec![root.to_path_buf()];
    while let Some(d) = todo.pop() { for e in std::fs::read_dir(&d).into_iter().flatten().flatten() { let p = e.path(); if p.is_dir() { todo.push(p); } else if let Ok(r) = p.strip_prefix(root) { out.push((r.to_string_lossy().into_owned(), std::fs::read(&p).unwrap_or_default())); } } }
    out.retain(|(p, _)| !p.starts_with("src/") && !p.ends_with(".toml") && !p.ends_with("STYLE.md"));
    out
}
