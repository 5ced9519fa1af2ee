//! `check`: what is wrong with a pack, as a person or as a program reads it.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use answerkey::{Checked, Diagnostic, Proof, Severity};
use anyhow::Result;
use clap::ValueEnum;
use serde_json::json;

use crate::paint::{self, BAD, END, FAINT, GOOD, STRONG};
use crate::{files, sarif};

/// The forms of the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Human,
    /// An object with all diagnostics and proofs
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
}

pub(crate) fn check(path: &Path, prove: bool, format: Format) -> Result<ExitCode> {
    let source = files::Source::read(path)?;
    let Checked { pack, diagnostics } = source.check();
    let proofs = match &pack {
        Some(pack) if prove => {
            let bar = indicatif::ProgressBar::new(pack.questions.len() as u64);
            bar.set_style(indicatif::ProgressStyle::with_template("{bar:30} {pos} of {len} proved, {elapsed}, {eta} to go")?);
            let proofs = answerkey::prove(pack, &|_| bar.inc(1));
            bar.finish_and_clear();
            proofs
        }
        _ => Vec::new(),
    };
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error).count();
    let failures: usize = proofs.iter().map(|proof| proof.failures.len()).sum();
    let mut out = anstream::stdout().lock();
    match format {
        Format::Json => {
            let proofs = prove.then_some(&proofs);
            writeln!(out, "{}", serde_json::to_string_pretty(&json!({ "diagnostics": diagnostics, "proofs": proofs }))?)?;
        }
        Format::Sarif => writeln!(out, "{}", serde_json::to_string_pretty(&sarif::log(path, &diagnostics, &proofs))?)?,
        Format::Human => {
            for diagnostic in &diagnostics {
                show(&mut out, path, diagnostic, &source.text(&diagnostic.file))?;
            }
            show_proofs(&mut out, &proofs)?;
            let questions = pack.as_ref().map_or(0, |pack| pack.questions.len());
            let warnings = diagnostics.len() - errors;
            let (colour, word) = if errors + failures == 0 { (GOOD, "clean") } else { (BAD, "not clean") };
            write!(out, "{colour}{word}{END}: {questions} questions, {errors} errors, {warnings} warnings")?;
            if prove {
                let why = if pack.is_none() { " (nothing is proved before the errors are gone)" } else { "" };
                write!(out, ", {failures} proofs failed{why}")?;
            }
            writeln!(out)?;
        }
    }
    Ok(if errors + failures == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn show(out: &mut impl Write, pack: &Path, one: &Diagnostic, text: &str) -> Result<()> {
    let colour = if one.severity == Severity::Error { BAD } else { paint::HALF };
    writeln!(out, "{colour}{}[{}]{END}: {STRONG}{}{END}", one.severity.word(), one.code, one.message)?;
    let place = if one.file.is_empty() { pack.to_path_buf() } else { pack.join(&one.file) };
    writeln!(out, "  {FAINT}-->{END} {}:{}:{}", place.display(), one.line, one.column)?;
    let pointed = !one.pointer.is_empty() || (one.line, one.column) != (1, 1);
    if let Some(line) = text.lines().nth(one.line.saturating_sub(1) as usize).filter(|_| pointed) {
        let (shown, at, length) = excerpt(line, one.column as usize, paint::width() - 8);
        writeln!(out, "{FAINT}{:>5} |{END} {shown}", one.line)?;
        writeln!(out, "      {FAINT}|{END} {}{colour}{}{END}", " ".repeat(at), "^".repeat(length))?;
    }
    if let Some(help) = &one.help {
        writeln!(out, "      {FAINT}={END} help: {help}")?;
    }
    writeln!(out)?;
    Ok(())
}

/// As much of a line as fits around a column (from 1): the text, where the column stands in it, and how many characters are meant.
fn excerpt(line: &str, column: usize, width: usize) -> (String, usize, usize) {
    let line: Vec<char> = line.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    let column = column.saturating_sub(1).min(line.len());
    let from = if column + 10 < width { 0 } else { column.saturating_sub(width / 3) };
    let shown: String = line[from..line.len().min(from + width)].iter().collect();
    (shown, column - from, meant(&line[column..]).min(width - (column - from).min(width)).max(1))
}

/// How many characters the thing that begins here has: a quoted text, a number or a word; for a list or an object its bracket.
fn meant(rest: &[char]) -> usize {
    match rest.first() {
        Some('"') => {
            let mut escaped = false;
            let end = rest[1..].iter().position(|one| {
                let closes = *one == '"' && !escaped;
                escaped = *one == '\\' && !escaped;
                closes
            });
            end.map_or(rest.len(), |end| end + 2)
        }
        Some(one) if one.is_alphanumeric() || *one == '-' => {
            rest.iter().take_while(|one| one.is_alphanumeric() || matches!(one, '-' | '.' | '_' | '/')).count()
        }
        _ => 1,
    }
}

fn show_proofs(out: &mut impl Write, proofs: &[Proof]) -> Result<()> {
    let width = proofs.iter().map(|proof| proof.question.len()).max().unwrap_or(0);
    for proof in proofs {
        let (colour, word) = if proof.failures.is_empty() { (GOOD, "proved") } else { (BAD, "FAILED") };
        write!(out, "{colour}{word}{END}  {:width$}  ", proof.question)?;
        let samples = format!("{:>2} of {:>2} samples in band", proof.samples_in_band, proof.samples);
        if proof.key_points > 0 {
            writeln!(out, "{:>2} key points, model answer {:>3} %, {samples}", proof.key_points, proof.model_percent)?;
        } else if proof.cases > 0 {
            writeln!(
                out,
                "{:>2} cases, {:>2} of {:>2} wrong answers caught, {:>3} of {:>3} mutants killed, {samples}, {:>4} million steps",
                proof.cases,
                proof.wrong_caught,
                proof.wrong,
                proof.mutants.killed,
                proof.mutants.made - proof.mutants.equivalent,
                proof.steps.div_ceil(1_000_000)
            )?;
        } else {
            writeln!(out, "a story, {samples}")?;
        }
        for failure in &proof.failures {
            writeln!(out, "{}", paint::wrapped(&format!("{}: {}", failure.file, failure.message), "        "))?;
        }
    }
    if !proofs.is_empty() {
        let proved = proofs.iter().filter(|proof| proof.failures.is_empty()).count();
        let answers: usize = proofs.iter().map(|proof| proof.answers).sum();
        let mutants: usize = proofs.iter().map(|proof| proof.mutants.made).sum();
        let steps: u64 = proofs.iter().map(|proof| proof.steps).sum();
        writeln!(
            out,
            "\n{STRONG}{proved} of {} questions proved{END}: {answers} answers graded, {mutants} mutants tried, {} million steps\n",
            proofs.len(),
            steps.div_ceil(1_000_000)
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts_hold_the_column() {
        assert_eq!(excerpt("  \"a\": \"b\\\"c\", 1", 8, 80), ("  \"a\": \"b\\\"c\", 1".to_owned(), 7, 6));
        let long = format!("{}{{\"titel\": 1}}", " ".repeat(300));
        let (shown, at, length) = excerpt(&long, 302, 60);
        assert_eq!((&shown[at..at + length], shown.len() <= 60), ("\"titel\"", true));
        assert_eq!(excerpt("", 5, 40), (String::new(), 0, 1));
    }
}
