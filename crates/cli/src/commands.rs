//! `list`, `show` and `schema`.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use answerkey::model::Body;
use answerkey::{Entry, Question};
use anyhow::Result;

use crate::paint::{END, FAINT, STRONG};
use crate::{Kind, files};

pub(crate) fn list(packs: &[PathBuf], section: Option<&str>, kind: Option<Kind>, tag: Option<&str>, json: bool) -> Result<ExitCode> {
    let corpus = files::corpus(packs)?;
    let entries: Vec<Entry> = corpus
        .entries()
        .filter(|entry| section.is_none_or(|section| entry.id.split('/').next() == Some(section)))
        .filter(|entry| kind.is_none_or(|kind| kind.is(entry.kind)))
        .filter(|entry| tag.is_none_or(|tag| entry.tags.iter().any(|one| one == tag)))
        .collect();
    let mut out = anstream::stdout().lock();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&entries)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let width = entries.iter().map(|entry| entry.id.len()).max().unwrap_or(0);
    for entry in &entries {
        let drill = entry.drill_of.as_ref().map_or_else(String::new, |of| format!(", drill of {of}"));
        let (kind, level, minutes) = (entry.kind.word(), entry.level.word(), entry.minutes);
        writeln!(out, "{STRONG}{:width$}{END}  {}  {FAINT}{kind}, {level}, {minutes} min{drill}{END}", entry.id, entry.title)?;
    }
    if entries.is_empty() {
        writeln!(out, "no question fits; `answerkey list` shows all")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn heading(out: &mut impl Write, text: &str) -> Result<()> {
    Ok(writeln!(out, "\n{STRONG}{text}{END}\n")?)
}

pub(crate) fn show(packs: &[PathBuf], id: &str, answer: bool) -> Result<ExitCode> {
    let corpus = files::corpus(packs)?;
    let question = corpus.get(id)?;
    let mut out = anstream::stdout().lock();
    show_question(&mut out, question)?;
    if answer {
        show_answer(&mut out, question)?;
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn show_question(out: &mut impl Write, question: &Question) -> Result<()> {
    let file = &question.file;
    writeln!(out, "{STRONG}{}{END}", file.title)?;
    writeln!(out, "{FAINT}{}, {}, {}, {} min{END}\n", file.id, question.kind().word(), file.level.word(), file.minutes)?;
    writeln!(out, "{}", question.prompt.trim_end())?;
    for (index, hint) in file.hints.iter().enumerate() {
        if index == 0 {
            heading(out, "Hints")?;
        }
        writeln!(out, "{}. {hint}", index + 1)?;
    }
    match &file.body {
        Body::Code(body) => {
            for (index, case) in body.cases.iter().filter(|case| case.visible).enumerate() {
                if index == 0 {
                    heading(out, "Visible cases")?;
                }
                writeln!(out, "{} ({} points)", case.title, case.points)?;
                for line in &case.run {
                    writeln!(out, "    >>> {}", line.replace('\n', "\n    ... "))?;
                }
                writeln!(out, "    {}", case.expect)?;
            }
            heading(out, "Start from")?;
            writeln!(out, "{}", question.code.starter.trim_end())?;
        }
        Body::Story(body) => {
            heading(out, "A good story")?;
            let topics: Vec<_> = body.topics.iter().map(|topic| topic.name.as_str()).collect();
            writeln!(out, "Talks about: {}", topics.join(", "))?;
            let weights = &body.weights;
            let parts = [
                ("situation", weights.situation),
                ("task", weights.task),
                ("action", weights.action),
                ("result", weights.result),
                ("ownership", weights.ownership),
                ("specificity", weights.specificity),
                ("relevance", weights.relevance),
            ];
            let points: Vec<_> = parts.iter().map(|(name, points)| format!("{name} {points}")).collect();
            writeln!(out, "Points: {}; a lesson makes up for at most {} of the result", points.join(", "), weights.reflection)?;
        }
        Body::Prose(_) => {}
    }
    Ok(())
}

pub(crate) fn show_answer(out: &mut impl Write, question: &Question) -> Result<()> {
    heading(out, "Model answer")?;
    writeln!(out, "{}", question.answer.trim_end())?;
    match &question.file.body {
        Body::Code(_) => {
            heading(out, "Solution")?;
            writeln!(out, "{}", question.code.solution.trim_end())?;
        }
        Body::Prose(body) => {
            heading(out, "Key points")?;
            for point in &body.rubric.key_points {
                writeln!(out, "{:>3}  {}", point.points, point.claim)?;
            }
        }
        Body::Story(_) => {}
    }
    if !question.file.errata.is_empty() {
        heading(out, "What is often said, and is wrong")?;
        for one in &question.file.errata {
            writeln!(out, "- {}\n  {}", one.claim, one.correction)?;
        }
    }
    if !question.file.follow_ups.is_empty() {
        heading(out, "Follow-ups")?;
        for one in &question.file.follow_ups {
            writeln!(out, "- {one}")?;
        }
    }
    if !question.file.sources.is_empty() {
        heading(out, "Sources")?;
        for one in &question.file.sources {
            writeln!(out, "- {} <{}>", one.title, one.url)?;
        }
    }
    Ok(())
}

pub(crate) fn schema(name: Option<&str>) -> Result<ExitCode> {
    let mut out = anstream::stdout().lock();
    match name {
        Some(name) => write!(out, "{}", answerkey::schema(name)?)?,
        None => answerkey::schema_names().iter().try_for_each(|name| writeln!(out, "{name}"))?,
    }
    Ok(ExitCode::SUCCESS)
}
