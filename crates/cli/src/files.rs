//! Files in, bytes and texts out, with errors that name the file and what to do.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use answerkey::{Checked, Corpus, Pack};
use anyhow::{Context, Result, bail, ensure};

/// Larger answers are surely not answers.
const MAX_ANSWER_BYTES: usize = 4 << 20;

/// Read no more of a file than this: a pack's files are smaller, and the library says so.
const MOST_FILE_BYTES: u64 = 2 << 20;
/// The same for a pack that is one file.
const MOST_ARCHIVE_BYTES: u64 = 300 << 20;

/// Where a pack comes from.
pub(crate) enum Source {
    /// A folder's files.
    Folder(Vec<(String, Vec<u8>)>),
    /// A zip or a JSON file, and what is in it, if it can be unpacked.
    File(Vec<u8>, Vec<(String, Vec<u8>)>),
}

impl Source {
    /// Reads a folder, a zip or a JSON file.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        if path.is_file() {
            let bytes = at_most(path, MOST_ARCHIVE_BYTES)?;
            let files = answerkey::unpack(&bytes).unwrap_or_default();
            return Ok(Self::File(bytes, files));
        }
        folder_files(path).map(Self::Folder)
    }

    /// Judges the pack.
    pub(crate) fn check(&self) -> Checked {
        match self {
            Self::Folder(files) => answerkey::check(files.iter().map(|(path, bytes)| (path.as_str(), bytes))),
            Self::File(bytes, _) => answerkey::check_bytes(bytes),
        }
    }

    /// Loads the pack.
    pub(crate) fn load(self) -> Result<Pack, answerkey::Error> {
        match self {
            Self::Folder(files) => Pack::load(files),
            Self::File(bytes, _) => Pack::from_bytes(&bytes),
        }
    }

    /// The pack's files.
    pub(crate) fn files(self) -> Result<Vec<(String, Vec<u8>)>, answerkey::Error> {
        match self {
            Self::Folder(files) => Ok(files),
            Self::File(bytes, _) => answerkey::unpack(&bytes),
        }
    }

    /// A file of the pack as text; empty where there is none.
    pub(crate) fn text(&self, path: &str) -> String {
        let files = match self {
            Self::File(bytes, _) if path.is_empty() => return String::from_utf8_lossy(bytes).into_owned(),
            Self::Folder(files) | Self::File(_, files) => files,
        };
        files.iter().find(|(known, _)| known == path).map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }
}

/// All files of a pack, which is a folder, a zip or a JSON file: path inside the pack, with `/`, and content.
///
/// # Errors
/// If something cannot be read or unpacked; the message names it.
pub fn pack_files(path: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    Ok(Source::read(path)?.files()?)
}

fn at_most(path: &Path, bytes: u64) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(bytes).read_to_end(&mut content));
    read.with_context(|| format!("cannot read {}", path.display()))?;
    Ok(content)
}

/// All files of a pack's folder: path inside the folder, with `/`, and content. Hidden files and what no pack holds are left out.
fn folder_files(dir: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    ensure!(dir.is_dir(), "{} is not a folder, a zip or a JSON file", dir.display());
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
                // Nothing of a pack lies deeper than section/slug/samples/.
                if path.matches('/').count() < 3 {
                    folders.push((entry.path(), format!("{path}/")));
                }
            } else if answerkey::is_pack_file(&path) {
                files.push((path, at_most(&entry.path(), MOST_FILE_BYTES)?));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The bundled questions and those of the packs given.
pub(crate) fn corpus(packs: &[PathBuf]) -> Result<Corpus> {
    let mut corpus = Corpus::bundled()?;
    for path in packs {
        corpus.add(Source::read(path)?.load().with_context(|| path.display().to_string())?);
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
