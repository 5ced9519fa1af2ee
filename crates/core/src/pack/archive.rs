//! A pack in one file: a zip, or a JSON object of its files. Whatever the file claims about itself, no more is unpacked than a pack may hold.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use serde_json::{Value, json};

use super::Diagnostic;
use super::codes::Code;
use super::json as strict;
use super::limit::{self, FILE_BYTES, PACK_BYTES, PACK_FILES};
use super::locate::Located;
use super::reporter::{Reporter, diagnostic};

/// Paths and contents.
pub(super) type Unpacked = BTreeMap<String, Vec<u8>>;

/// Whether a path inside a pack's folder is one of a pack's files: `pack.json` and `ids.txt` at the top, and below `section/slug/` the JSON, Markdown
/// and Python of questions. Hosts that read folders leave out the rest, and so does a zip.
#[must_use]
pub fn is_pack_file(path: &str) -> bool {
    let ending = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    let hidden = path.split('/').any(|part| part.starts_with('.') || part == "__pycache__");
    match path.matches('/').count() {
        _ if hidden => false,
        0 => path == "pack.json" || path == "ids.txt",
        2 | 3 => ending(&[".json", ".md", ".py"]),
        _ => false,
    }
}

/// The files of a pack that is one file. What keeps it from being read is said, and then there are no files.
pub(super) fn unpack(bytes: &[u8]) -> Result<Unpacked, Vec<Diagnostic>> {
    if bytes.starts_with(b"PK") { unzip(bytes).map_err(|one| vec![*one]) } else { from_json(bytes) }
}

fn unreadable(message: impl Into<String>, help: &str) -> Box<Diagnostic> {
    Box::new(diagnostic(Code::UnreadableArchive, "", (1, 1), message, help))
}

fn unzip(bytes: &[u8]) -> Result<Unpacked, Box<Diagnostic>> {
    let broken = |error: zip::result::ZipError| {
        unreadable(format!("the zip cannot be read: {error}"), "make it anew, with deflate or stored, without a password")
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > PACK_FILES {
        return Err(Box::new(limit::too_large(format!("the zip has {} entries, and {PACK_FILES} are the most", archive.len()))));
    }
    let mut found: Vec<(String, Vec<u8>)> = Vec::new();
    let mut total = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(broken)?;
        if entry.is_dir() {
            continue;
        }
        let Ok(path) = std::str::from_utf8(entry.name_raw()).map(str::to_owned) else {
            return Err(unreadable("the zip has a path that is not UTF-8", "name files in plain letters"));
        };
        if let Some(why) = limit::unsafe_path(&path) {
            return Err(Box::new(limit::unsafe_path_diagnostic(&path, why)));
        }
        if entry.is_symlink() {
            return Err(Box::new(limit::unsafe_path_diagnostic(&path, "is a link to another one")));
        }
        if entry.encrypted() {
            return Err(unreadable(format!("`{path}` is encrypted"), "make the zip without a password"));
        }
        drop(entry);
        // What is no pack file (a licence, an image) is passed over before it is unpacked.
        if !is_pack_file(&path) && !path.split_once('/').is_some_and(|(_, inner)| is_pack_file(inner)) {
            continue;
        }
        // Sizes in the zip are claims: at most one byte more than is allowed is read.
        let mut content = Vec::new();
        let room = FILE_BYTES.min(PACK_BYTES - total);
        let entry = archive.by_index(index).map_err(broken)?;
        entry
            .take(room as u64 + 1)
            .read_to_end(&mut content)
            .map_err(|error| unreadable(format!("`{path}` cannot be unpacked: {error}"), "make the zip anew"))?;
        if content.len() > FILE_BYTES {
            let message = format!("the file unpacks to more than {FILE_BYTES} bytes");
            return Err(Box::new(diagnostic(Code::TooLarge, &path, (1, 1), message, "a question is text: leave data and media out")));
        }
        if content.len() > room {
            return Err(Box::new(limit::too_large(format!("the zip unpacks to more than {PACK_BYTES} bytes"))));
        }
        total += content.len();
        found.push((path, content));
    }
    gathered(without_top_folder(found))
}

/// A path must not stand in an archive twice: which one counts would hang on the reader.
fn gathered(found: Vec<(String, Vec<u8>)>) -> Result<Unpacked, Box<Diagnostic>> {
    let mut files = Unpacked::new();
    for (path, content) in found {
        if files.contains_key(&path) {
            return Err(unreadable(format!("`{path}` stands in the zip twice"), "make the zip anew"));
        }
        files.insert(path, content);
    }
    Ok(files)
}

/// Zips often hold one folder that holds everything: then the pack is that folder.
fn without_top_folder(found: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    let top =
        found.iter().find_map(|(path, _)| path.strip_suffix("/pack.json").filter(|top| !top.contains('/')).map(|top| format!("{top}/")));
    let at_top = found.iter().any(|(path, _)| path == "pack.json");
    let strip = |path: String| match &top {
        Some(top) if !at_top => path.strip_prefix(top.as_str()).map(str::to_owned),
        _ => Some(path),
    };
    found.into_iter().filter_map(|(path, content)| strip(path).filter(|path| is_pack_file(path)).map(|path| (path, content))).collect()
}

const JSON_FORM: &str = "a pack as JSON is {\"format\": 1, \"files\": {\"pack.json\": …, \"section/slug/question.json\": …, \"section/slug/prompt.md\": \"…\"}}; \
    `answerkey export json` writes one";

fn from_json(bytes: &[u8]) -> Result<Unpacked, Vec<Diagnostic>> {
    if bytes.len() > PACK_BYTES {
        return Err(vec![limit::too_large(format!("the file has {} bytes, and {PACK_BYTES} are the most", bytes.len()))]);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(vec![*unreadable("the file is neither a zip nor UTF-8", JSON_FORM)]);
    };
    let mut diagnostics = Vec::new();
    let mut reporter = Reporter { file: "", located: Located::new(text), diagnostics: &mut diagnostics };
    let value = strict::read(text, &mut reporter);
    let Some(value) = value.filter(|_| reporter.diagnostics.is_empty()) else { return Err(diagnostics) };
    let files = value.get("files").and_then(Value::as_object).filter(|_| value["format"] == json!(1));
    let Some(files) = files else {
        return Err(vec![*unreadable("the JSON is not a pack of format 1", JSON_FORM)]);
    };
    let mut found = Unpacked::new();
    for (path, content) in files {
        let content = match content {
            Value::String(text) => text.clone(),
            // A JSON file may stand in the pack as it is, not as a text.
            Value::Object(_) if path.ends_with(".json") => serde_json::to_string_pretty(content).unwrap_or_default() + "\n",
            _ => {
                let message = format!("`{path}` is neither a text nor, for a JSON file, an object");
                return Err(vec![*unreadable(message, JSON_FORM)]);
            }
        };
        if is_pack_file(path) || limit::unsafe_path(path).is_some() {
            found.insert(path.clone(), content.into_bytes());
        }
    }
    Ok(found)
}

/// The files as one zip: the same bytes for the same files.
///
/// # Errors
/// What `zip` says, for more than it can hold.
pub(crate) fn to_zip<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, String> {
    use std::io::Write as _;
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer.start_file(path, options).map_err(|error| error.to_string())?;
        writer.write_all(bytes).map_err(|error| error.to_string())?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}
