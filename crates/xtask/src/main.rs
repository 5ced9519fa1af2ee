//! `cargo xtask …`: the project's own chores.

mod python;
mod shell;

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
}

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("no workspace above the crate")?.to_path_buf();
    let shell = Shell { root };
    match Arguments::parse().chore {
        Chore::BuildPython { check } => python::build(&shell, &shell.root, check),
    }
}
