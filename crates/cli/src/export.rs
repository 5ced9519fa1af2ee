//! `export`: a pack in another form.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use answerkey::{ExportFormat, Exported, Pack};
use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::files::Source;
use crate::paint::{END, STRONG};

/// The forms that a pack can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Notes for Anki, a text that its import reads
    Anki,
    /// Essay questions as Moodle XML
    Moodle,
    /// A QTI 3.0 content package with one item a question
    Qti,
    /// The pack in one zip
    Zip,
    /// The pack in one JSON file
    Json,
}

pub(crate) fn export(format: Format, path: Option<&Path>, output: &Path) -> Result<ExitCode> {
    let source = match path {
        Some(path) => Source::read(path)?,
        None => Source::Folder(answerkey::bundled_files()?),
    };
    let files = source.files()?;
    let pack = Pack::load(files.iter().map(|(path, bytes)| (path.as_str(), bytes)))?;
    let format = match format {
        Format::Anki => ExportFormat::Anki,
        Format::Moodle => ExportFormat::Moodle,
        Format::Qti => ExportFormat::Qti,
        Format::Zip => ExportFormat::Zip,
        Format::Json => ExportFormat::Json,
    };
    let Exported { bytes, losses, .. } = answerkey::export(&pack, &files, format)?;
    if output == Path::new("-") {
        std::io::stdout().lock().write_all(&bytes)?;
    } else {
        fs::write(output, &bytes).with_context(|| format!("cannot write {}", output.display()))?;
    }
    anstream::eprintln!("{STRONG}{} questions{END}, {} bytes", pack.questions.len(), bytes.len());
    for loss in losses {
        anstream::eprintln!("lost: {loss}");
    }
    Ok(ExitCode::SUCCESS)
}
