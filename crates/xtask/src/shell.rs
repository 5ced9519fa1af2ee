//! Running other programs, with messages that say what to install when one is missing.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// Runs programs in the checkout's root.
pub struct Shell {
    pub root: PathBuf,
}

impl Shell {
    /// A command that starts in the root.
    pub fn command<A: AsRef<OsStr>>(&self, program: &str, arguments: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.root);
        // What a run in CI leaves for the next one is not looked at again.
        if program == "cargo" && std::env::var_os("CI").is_some() {
            command.env("CARGO_INCREMENTAL", "0");
        }
        command
    }

    /// Runs to the end; an error if it fails.
    pub fn run<A: AsRef<OsStr>>(&self, program: &str, arguments: impl IntoIterator<Item = A>) -> Result<()> {
        self.finish(&mut self.command(program, arguments))
    }

    /// Runs a prepared command; an error if it fails.
    pub fn finish(&self, command: &mut Command) -> Result<()> {
        let shown = shown(command);
        eprintln!("$ {shown}");
        let status = command.status().with_context(|| format!("cannot start {shown}"))?;
        ensure!(status.success(), "{shown}: {status}");
        Ok(())
    }

    /// What a program prints; an error if it fails.
    pub fn output<A: AsRef<OsStr>>(&self, program: &str, arguments: impl IntoIterator<Item = A>) -> Result<String> {
        let mut command = self.command(program, arguments);
        let output = command.output().with_context(|| format!("cannot start {}", shown(&command)))?;
        ensure!(output.status.success(), "{}: {}\n{}", shown(&command), output.status, String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), Into::into)
    }

    /// Builds what the tests of all crates build, and gives its folder. One package alone would be built with other features of what it shares with the
    /// others, so everything below it anew.
    pub fn build(&self) -> Result<PathBuf> {
        self.run("cargo", ["build", "--locked", "--workspace", "--lib", "--bins", "--tests"])?;
        Ok(self.target().join("debug"))
    }

    /// The folder with the program as users build it.
    pub fn build_release(&self) -> Result<PathBuf> {
        self.run("cargo", ["build", "--locked", "--release", "--package", "answerkey-cli"])?;
        Ok(self.target().join("release"))
    }

    /// Whether a program can be started.
    pub fn has(&self, program: &str) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
    }

    /// Fails with the command that installs `program`, after trying it where that can be done (Debian, as root).
    pub fn need(&self, program: &str, install: &str) -> Result<()> {
        if self.has(program) {
            return Ok(());
        }
        let root_on_debian = install.starts_with("apt-get ") && self.has("apt-get") && self.output("id", ["-u"])?.trim() == "0";
        if root_on_debian {
            self.run("sh", ["-c", &format!("apt-get update -q && {install}")])?;
        }
        if !self.has(program) {
            bail!("{program} is missing; install it with: {install}");
        }
        Ok(())
    }
}

fn shown(command: &Command) -> String {
    std::iter::once(command.get_program()).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
