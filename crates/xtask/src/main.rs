//! `cargo xtask …`: the project's own chores.

mod bindings;
mod cross;
mod exchange;
mod prose;
mod python;
mod shell;
mod star;
mod test;
mod tutorial;
mod wheel;

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
    /// Runs all tests, or one part of them
    #[command(after_help = parts_help())]
    Test {
        /// Only this part
        part: Option<String>,
    },
    /// Rebuilds the sandbox's Python module from Debian's sources in a chroot (as root; about 5 minutes the first time)
    BuildPython {
        /// Compare the result with the committed module instead of replacing it
        #[arg(long)]
        check: bool,
    },
    /// Builds the libraries for iOS and Android, and says how large they are
    Cross,
    /// Generates the bindings of one language (swift, kotlin or python) from a library built for this machine, for the packaging scripts
    Bindings {
        /// The language
        language: String,
        /// The folder to write to
        folder: std::path::PathBuf,
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
    /// Writes docs/prose.md: how well the prose grader does on answers by people who had only the prompts
    Prose {
        /// Compare the page with the committed one instead of writing it
        #[arg(long)]
        check: bool,
        /// Name each answer and each key point on which grader and reader differ, and write nothing
        #[arg(long, conflicts_with = "check")]
        details: bool,
    },
    /// Writes docs/stories.md: how well the story grader does on stories that it was not trained on
    Stories {
        /// Compare the page with the committed one instead of writing it
        #[arg(long)]
        check: bool,
    },
}

fn parts_help() -> String {
    let lines: Vec<_> = test::PARTS.iter().map(|part| format!("  {:<10} {}", part.name, part.about)).collect();
    format!("Parts:\n{}", lines.join("\n"))
}

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("no workspace above the crate")?.to_path_buf();
    let shell = Shell { root };
    match Arguments::parse().chore {
        Chore::Test { part } => test::test(&shell, part.as_deref()),
        Chore::BuildPython { check } => python::build(&shell, &shell.root, check),
        Chore::Cross => cross::test(&shell),
        Chore::Bindings { language, folder } => bindings::generate(&shell, &language, &std::path::absolute(folder)?),
        Chore::TrainStar { check, measure } => {
            let mode = if check {
                star::Mode::Check
            } else if measure {
                star::Mode::Measure
            } else {
                star::Mode::Write
            };
            star::run(&shell, mode)
        }
        Chore::Prose { check, details } => prose::run(&shell, check, details),
        Chore::Stories { check } => star::agreement(&shell, check),
    }
}
