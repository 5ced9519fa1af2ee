//! Files in, bytes and texts out, with errors that name the file and what to do.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use answerkey::{Corpus, Pack};
use anyhow::{Context, Result, bail, ensure};

/// Larger answers are surely not answers.
const MAX_ANSWER_BYTES: usize = 4 << 20;

/// All files of a pack's folder: path inside the folder, with `/`, and content. Hidden files and what no pack holds are left out.
///
/// # Errors
/// If the folder or a file in it cannot be read; the message names it.
pub fn pack_files(dir: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    ensure!(dir.is_dir(), "{} is not a folder", dir.display());
    let mut files = Vec::new();
    let mut folders = vec![(dir.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if name.starts_with('.') || name == "__pycache__" {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else if is_pack_file(&path) {
                files.push((path, fs::read(entry.path()).with_context(|| format!("cannot read {}", entry.path().display()))?));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// `pack.json` and `ids.txt` at the top; below `section/slug/` the kinds of files that questions have.
fn is_pack_file(path: &str) -> bool {
    let ending = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    match path.matches('/').count() {
        0 => path == "pack.json" || path == "ids.txt",
        2 | 3 => ending(&[".json", ".md", ".py"]),
        _ => false,
    }
}

/// The bundled questions and those of the packs given.
pub(crate) fn corpus(packs: &[PathBuf]) -> Result<Corpus> {
    let mut corpus = Corpus::bundled()?;
    for dir in packs {
        corpus.add(Pack::load(pack_files(dir)?).with_context(|| dir.display().to_string())?);
    }
    Ok(corpus)
}

/// A file's bytes; `-` is standard input.
pub(crate) fn bytes(file: &Path) -> Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
        return Ok(bytes);
    }
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// An answer's text.
pub(crate) fn answer(file: &Path) -> Result<String> {
    let bytes = bytes(file)?;
    let name = if file == Path::new("-") { "standard input".to_owned() } else { file.display().to_string() };
    ensure!(bytes.len() <= MAX_ANSWER_BYTES, "{name} has {} bytes; an answer has at most {MAX_ANSWER_BYTES}", bytes.len());
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            bail!("{name} is not UTF-8: byte 0x{:02x} in line {line}; save the file as UTF-8", error.as_bytes()[at])
        }
    }
}

pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}
