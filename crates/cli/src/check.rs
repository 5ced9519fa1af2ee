//! `check`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use answerkey::{Checked, Diagnostic, Proof, Severity};
use anyhow::Result;
use serde_json::json;

use crate::files;
use crate::paint::{self, BAD, END, FAINT, GOOD, STRONG};

pub(crate) fn check(dir: &Path, prove: bool, as_json: bool) -> Result<ExitCode> {
    let files = files::pack_files(dir)?;
    let Checked { pack, diagnostics } = answerkey::check(files.iter().map(|(path, bytes)| (path.as_str(), bytes)));
    let proofs = match &pack {
        Some(pack) if prove => {
            let bar = indicatif::ProgressBar::new(pack.questions.len() as u64);
            bar.set_style(indicatif::ProgressStyle::with_template("{bar:30} {pos} of {len} proved, {elapsed}")?);
            let proofs = answerkey::prove(pack, &|_| bar.inc(1));
            bar.finish_and_clear();
            proofs
        }
        _ => Vec::new(),
    };
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error).count();
    let failures: usize = proofs.iter().map(|proof| proof.failures.len()).sum();
    let mut out = anstream::stdout().lock();
    if as_json {
        let proofs = prove.then_some(&proofs);
        writeln!(out, "{}", serde_json::to_string_pretty(&json!({ "diagnostics": diagnostics, "proofs": proofs }))?)?;
    } else {
        for diagnostic in &diagnostics {
            let text = files.iter().find(|(path, _)| *path == diagnostic.file).map(|(_, bytes)| String::from_utf8_lossy(bytes));
            show(&mut out, dir, diagnostic, text.as_deref().unwrap_or(""))?;
        }
        show_proofs(&mut out, &proofs)?;
        let questions = pack.as_ref().map_or(0, |pack| pack.questions.len());
        let warnings = diagnostics.len() - errors;
        let (colour, word) = if errors + failures == 0 { (GOOD, "clean") } else { (BAD, "not clean") };
        write!(out, "{colour}{word}{END}: {questions} questions, {errors} errors, {warnings} warnings")?;
        if prove {
            write!(out, ", {failures} proofs failed")?;
        }
        writeln!(out)?;
    }
    Ok(if errors + failures == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn show(out: &mut impl Write, dir: &Path, one: &Diagnostic, text: &str) -> Result<()> {
    let colour = if one.severity == Severity::Error { BAD } else { paint::HALF };
    writeln!(out, "{colour}{}[{}]{END}: {STRONG}{}{END}", one.severity.word(), one.code, one.message)?;
    writeln!(out, "  {FAINT}-->{END} {}:{}:{}", dir.join(&one.file).display(), one.line, one.column)?;
    if let Some(line) = text.lines().nth(one.line.saturating_sub(1) as usize).filter(|_| !one.pointer.is_empty()) {
        let shown: String = line.chars().take(paint::width() - 8).collect();
        writeln!(out, "{FAINT}{:>5} |{END} {shown}", one.line)?;
        writeln!(out, "      {FAINT}|{END} {}{colour}^{END}", " ".repeat(one.column.saturating_sub(1) as usize))?;
    }
    if let Some(help) = &one.help {
        writeln!(out, "      {FAINT}={END} help: {help}")?;
    }
    writeln!(out)?;
    Ok(())
}

fn show_proofs(out: &mut impl Write, proofs: &[Proof]) -> Result<()> {
    let width = proofs.iter().map(|proof| proof.question.len()).max().unwrap_or(0);
    for proof in proofs {
        let (colour, word) = if proof.failures.is_empty() { (GOOD, "proved") } else { (BAD, "FAILED") };
        if proof.key_points > 0 {
            writeln!(
                out,
                "{colour}{word}{END}  {:width$}  {:>2} key points, model answer {:>3} %, {:>2} of {:>2} samples in band",
                proof.question, proof.key_points, proof.model_percent, proof.samples_in_band, proof.samples
            )?;
        } else {
            writeln!(
                out,
                "{colour}{word}{END}  {:width$}  {:>2} cases, {:>2} of {:>2} wrong answers caught, {:>3} of {:>3} mutants killed, {:>4} million steps",
                proof.question,
                proof.cases,
                proof.wrong_caught,
                proof.wrong,
                proof.mutants.killed,
                proof.mutants.made - proof.mutants.equivalent,
                proof.steps.div_ceil(1_000_000)
            )?;
        }
        for failure in &proof.failures {
            writeln!(out, "{}", paint::wrapped(&format!("{}: {}", failure.file, failure.message), "        "))?;
        }
    }
    if !proofs.is_empty() {
        writeln!(out)?;
    }
    Ok(())
}
