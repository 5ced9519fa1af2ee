//! `grade` and `grade-all`.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use answerkey::{Component, Corpus, Finding, FindingKind, FindingStatus, Kind, PackReference, Report, Status};
use anyhow::{Context, Result};
use rayon::prelude::*;
use serde_json::Value;

use crate::files;
use crate::paint::{self, END, FAINT, STRONG};

pub(crate) fn one(packs: &[PathBuf], id: &str, file: Option<&Path>, json: bool) -> Result<ExitCode> {
    let corpus = files::corpus(packs)?;
    let question = corpus.get(id)?;
    let answer = files::answer(file.unwrap_or(Path::new("-")))?;
    let report = answerkey::grade(question, &answer);
    let mut out = anstream::stdout().lock();
    if json {
        writeln!(out, "{}", report.to_json())?;
    } else {
        show(&mut out, &report, &question.file.title, &answer)?;
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn show(out: &mut impl Write, report: &Report, title: &str, answer: &str) -> Result<()> {
    writeln!(out, "{STRONG}{title}{END}  {FAINT}{}{END}\n", report.question)?;
    if report.status == Status::Ungraded {
        let reason = report.reason.as_deref().unwrap_or("no reason is known");
        writeln!(out, "{}UNGRADED{END}  This says nothing about the answer: {reason}", paint::HALF)?;
        return Ok(());
    }
    show_sentences(out, report, answer)?;
    // What is wrong first: that is what the learner came for.
    let (open, met): (Vec<_>, Vec<_>) = report.findings.iter().partition(|finding| finding.status != FindingStatus::Met);
    for finding in &open {
        show_finding(out, finding)?;
    }
    for finding in &met {
        writeln!(out, "{}  {}", label(finding), finding.message)?;
        show_evidence(out, finding)?;
    }
    let verdict =
        report.verdict.map_or_else(String::new, |verdict| format!("{}{}{END}", paint::of_verdict(verdict), verdict.word().to_uppercase()));
    let points = report.points;
    writeln!(out, "\n{verdict}  {} of {} points ({} %)", points.earned, points.possible, points.percent())?;
    if let Some(usage) = report.usage {
        writeln!(out, "{FAINT}{} million steps, {} MiB{END}", usage.steps.div_ceil(1_000_000), usage.peak_memory_bytes >> 20)?;
    }
    Ok(())
}

/// A story with the part of each sentence in words before it, and the share of the words that each part takes.
fn show_sentences(out: &mut impl Write, report: &Report, answer: &str) -> Result<()> {
    let Some(sentences) = report.sentences.as_ref().filter(|all| !all.is_empty()) else { return Ok(()) };
    let mut words = [0_usize; Component::ALL.len()];
    let mut before = None;
    for sentence in sentences {
        let text = answer.get(sentence.span.start as usize..sentence.span.end as usize).unwrap_or_default();
        words[sentence.component as usize] += text.split_whitespace().count();
        // The word is said once for a run of sentences, and always in words: colours cannot be heard.
        let word = if before == Some(sentence.component) { "" } else { sentence.component.word() };
        before = Some(sentence.component);
        let lines = paint::wrapped(text, "            ");
        writeln!(out, "{STRONG}{word:<10}{END}  {}", lines.trim_start())?;
    }
    let total = words.iter().sum::<usize>().max(1);
    let share = |part: &Component| words[*part as usize] * 100 / total;
    let shares: Vec<_> =
        Component::ALL.iter().filter(|part| words[**part as usize] > 0).map(|part| format!("{} {} %", part.word(), share(part))).collect();
    writeln!(out, "\n{FAINT}{total} words: {}{END}\n", shares.join(", "))?;
    Ok(())
}

fn label(finding: &Finding) -> String {
    let points = format!("{}/{}", finding.points.earned, finding.points.possible);
    format!("{}{:<12}{END} {points:>5}", paint::of_status(finding.status), finding.status.word())
}

/// Findings that only say that another one stands in their way.
const REPEATED: [&str; 2] = ["same-cause", "not-run"];

fn show_finding(out: &mut impl Write, finding: &Finding) -> Result<()> {
    writeln!(out, "{}  {STRONG}{}{END}", label(finding), finding.id)?;
    if REPEATED.contains(&finding.code.as_str()) {
        // Where to begin has been said at the first of them.
        writeln!(out, "{}\n", paint::wrapped(&finding.message, "    "))?;
        return Ok(());
    }
    writeln!(out, "{}", paint::wrapped(&finding.message, "    "))?;
    show_evidence(out, finding)?;
    if let Some(next) = &finding.next {
        writeln!(out, "{}", paint::wrapped(&format!("Next: {next}"), "    "))?;
    }
    writeln!(out)?;
    Ok(())
}

/// The places of the answer that show it, each line of them after a bar.
fn show_evidence(out: &mut impl Write, finding: &Finding) -> Result<()> {
    for line in finding.evidence.iter().flat_map(|evidence| evidence.quote.lines()) {
        let code = finding.kind == FindingKind::Case || finding.code == "syntax-error" || finding.code == "fails-to-load";
        let quote = if code { line.to_owned() } else { format!("\u{201c}{line}\u{201d}") };
        writeln!(out, "{}", paint::wrapped(&quote, "      | "))?;
    }
    Ok(())
}

/// How many lines a core gets at a time: enough to keep it busy, few enough that reports come out steadily.
const LINES_PER_JOB: usize = 32;

pub(crate) fn all(packs: &[PathBuf], file: &Path, jobs: Option<usize>) -> Result<ExitCode> {
    let corpus = files::corpus(packs)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).build().context("cannot start the threads asked for")?;
    let input: Box<dyn std::io::Read> = if file == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::fs::File::open(file).with_context(|| format!("cannot read {}", file.display()))?)
    };
    let progress =
        indicatif::ProgressBar::no_length().with_style(indicatif::ProgressStyle::with_template("{pos} graded, {per_sec}, {elapsed}")?);
    let mut lines = BufReader::new(input).split(b'\n').enumerate();
    let mut out = std::io::stdout().lock();
    loop {
        let batch: Vec<(usize, Vec<u8>)> = lines
            .by_ref()
            .take(pool.current_num_threads() * LINES_PER_JOB)
            .map(|(index, line)| line.map(|line| (index + 1, line)))
            .collect::<Result<_, _>>()
            .with_context(|| format!("cannot read {}", file.display()))?;
        if batch.is_empty() {
            break;
        }
        let reports: Vec<_> = pool.install(|| batch.par_iter().filter_map(|(number, line)| graded_line(&corpus, *number, line)).collect());
        for report in &reports {
            writeln!(out, "{report}")?;
        }
        progress.inc(reports.len() as u64);
    }
    out.flush()?;
    progress.finish();
    Ok(ExitCode::SUCCESS)
}

/// The report of one line, as JSON with the line's id; nothing for an empty line.
fn graded_line(corpus: &Corpus, number: usize, line: &[u8]) -> Option<String> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.iter().all(u8::is_ascii_whitespace) {
        return None;
    }
    let parsed: Result<Value, _> = serde_json::from_slice(line);
    let (id, report) = match &parsed {
        Ok(value) => (value.get("id").cloned().unwrap_or(Value::Null), graded_value(corpus, number, value)),
        Err(error) => (Value::Null, bad_line(number, "", &format!("it is not JSON: {error}"))),
    };
    let mut json: Value = serde_json::from_str(&report.to_json()).unwrap_or_default();
    if let Some(object) = json.as_object_mut() {
        object.insert("id".to_owned(), id);
    }
    Some(canonical(json))
}

fn bad_line(number: usize, question: &str, why: &str) -> Report {
    Report::ungraded(question, Kind::Code, PackReference::default(), format!("line {number} cannot be graded: {why}"))
}

fn graded_value(corpus: &Corpus, number: usize, value: &Value) -> Report {
    let field = |name: &str| value.get(name).and_then(Value::as_str);
    let Some(id) = field("question") else {
        return bad_line(number, "", "it has no text `question`");
    };
    let question = match corpus.get(id) {
        Ok(question) => question,
        Err(error) => return bad_line(number, id, &error.to_string()),
    };
    match field("answer") {
        Some(answer) => answerkey::grade(question, answer),
        None => bad_line(number, id, "it has no text `answer`"),
    }
}

/// Keys in order, no blanks: `serde_json` keeps a map's keys sorted unless told otherwise, and reports hold no fractions.
fn canonical(mut value: Value) -> String {
    value.sort_all_objects();
    value.to_string()
}
