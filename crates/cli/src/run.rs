//! `run`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use answerkey_sandbox::{Limits, Outcome, Sandbox};
use anyhow::Result;
use serde_json::json;

use crate::files;
use crate::paint::{BAD, END, FAINT, GOOD};

pub(crate) fn run(file: &Path, steps: u64, memory: u32, as_json: bool) -> Result<ExitCode> {
    let source = files::bytes(file)?;
    let limits = Limits { steps, memory_bytes: usize::try_from(memory)?, ..Limits::default() };
    let run = Sandbox::shared()?.run_script(&source, &limits);
    if as_json {
        let exception = run.raised.as_ref().map(|raised| format!("{}: {}", raised.name(), raised.message));
        let report = json!({
            "outcome": run.outcome.code(),
            "stdout": String::from_utf8_lossy(&run.stdout),
            "stderr": String::from_utf8_lossy(&run.stderr),
            "exception": exception,
            "steps": run.steps,
        });
        writeln!(std::io::stdout(), "{report}")?;
        return Ok(ExitCode::SUCCESS);
    }
    std::io::stdout().write_all(&run.stdout)?;
    std::io::stdout().flush()?;
    std::io::stderr().write_all(&run.stderr)?;
    let colour = if run.outcome == Outcome::Ok { GOOD } else { BAD };
    let status = run.exit_status.map_or_else(String::new, |status| format!(" with status {status}"));
    let fault = run.fault.as_ref().map_or_else(String::new, |fault| format!(": {fault}"));
    let mib = run.peak_memory_bytes >> 20;
    anstream::eprintln!("{colour}{}{END}{status}{fault}  {FAINT}{} steps, {mib} MiB{END}", run.outcome, run.steps);
    Ok(ExitCode::SUCCESS)
}
