//! Reads a pack's files into questions; the first kind of trouble, files and JSON, is found here.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::codes::Code;
use super::locate::{Located, position};
use super::reporter::{Reporter, diagnostic};
use super::{Checked, Diagnostic, Pack, Severity, across, form, json, limit, rules, texts};
use crate::error::nearest;
use crate::model::{Body, CodeTexts, PackFile, PackReference, PassMarks, Question, QuestionFile};

/// How closely a pack is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// What has to hold before answers can be graded.
    Load,
    /// Everything that an author wants to know as well.
    Check,
}

/// A pack's files, by path.
pub(super) type Files<B> = BTreeMap<String, B>;

fn file_error(diagnostics: &mut Vec<Diagnostic>, code: Code, file: &str, message: impl Into<String>, help: &str) {
    diagnostics.push(diagnostic(code, file, (1, 1), message, help));
}

/// The text of a file, if it is there and is UTF-8.
pub(super) fn text<'a, B: AsRef<[u8]>>(files: &'a Files<B>, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
    let bytes = files.get(path)?.as_ref();
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let place = position(&before, before.len());
            diagnostics.push(diagnostic(Code::NotUtf8, path, place, "this is not UTF-8", "save the file as UTF-8"));
            None
        }
    }
}

/// A type from a value that has its form. What is left to be said is said at the value itself.
fn parse<T: DeserializeOwned>(value: serde_json::Value, reporter: &mut Reporter<'_>) -> Option<T> {
    match serde_path_to_error::deserialize::<_, T>(value) {
        Ok(parsed) => Some(parsed),
        Err(error) => {
            let pointer = error.path().iter().fold(String::new(), |pointer, segment| match segment {
                serde_path_to_error::Segment::Seq { index } => super::locate::step(&pointer, index),
                serde_path_to_error::Segment::Map { key } => super::locate::step(&pointer, key),
                _ => pointer,
            });
            reporter.say(Code::WrongType, &pointer, error.inner().to_string(), "`answerkey schema` prints what is allowed here");
            None
        }
    }
}

fn question_file(text: &str, reporter: &mut Reporter<'_>) -> Option<QuestionFile> {
    let mut value = json::read(text, reporter)?;
    if !form::question(&mut value, reporter) {
        return None;
    }
    parse::<QuestionFile>(value, reporter)
}

fn pack_file(text: &str, reporter: &mut Reporter<'_>) -> Option<PackFile> {
    let mut value = json::read(text, reporter)?;
    if !form::pack(&mut value, reporter) {
        return None;
    }
    let file = parse::<PackFile>(value, reporter)?;
    rules::pack(&file, reporter);
    Some(file)
}

/// SHA-256 over paths and contents, each with its length before it, in the order of the paths.
fn hash<B: AsRef<[u8]>>(files: &Files<B>) -> String {
    let mut digest = Sha256::new();
    for (path, bytes) in files {
        for part in [path.as_bytes(), bytes.as_ref()] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn check<B: AsRef<[u8]> + Sync>(files: &Files<B>, depth: Depth) -> Checked {
    let mut diagnostics = Vec::new();
    if !limit::keeps_limits(files, &mut diagnostics) {
        return finished(None, diagnostics);
    }
    let file = match text(files, "pack.json", &mut diagnostics) {
        Some(text) => {
            let mut reporter = Reporter { file: "pack.json", located: Located::new(text), diagnostics: &mut diagnostics };
            pack_file(text, &mut reporter)
        }
        None => {
            let help = "every pack has one: id, title, version, license, authors, locale";
            if !files.contains_key("pack.json") {
                file_error(&mut diagnostics, Code::MissingFile, "pack.json", "the pack has no pack.json", help);
            }
            None
        }
    };
    let reference = file.as_ref().map_or_else(PackReference::default, |file| PackReference {
        id: file.id.clone(),
        version: file.version.clone(),
        hash: hash(files),
    });
    let marks = file.as_ref().map(|file| file.pass_marks).unwrap_or_default();
    let paths: Vec<&String> = files.keys().filter(|path| path.ends_with("/question.json")).collect();
    let read: Vec<(Option<Question>, Vec<Diagnostic>)> =
        paths.par_iter().map(|path| question(files, path, &reference, marks, depth)).collect();
    let mut questions: BTreeMap<String, Question> = BTreeMap::new();
    let mut folders: BTreeMap<String, &str> = BTreeMap::new();
    for (path, (question, said)) in paths.iter().zip(read) {
        diagnostics.extend(said);
        let Some(question) = question else { continue };
        let id = question.file.id.clone();
        if let Some(first) = folders.get(&id) {
            let message = format!("`{id}` is the id of the question in `{first}`, too");
            file_error(&mut diagnostics, Code::DuplicateQuestion, path, message, "give each question an id of its own");
            continue;
        }
        folders.insert(id.clone(), path.trim_end_matches("/question.json"));
        questions.insert(id, question);
    }
    across::check(files, &questions, file.as_ref(), depth, &mut diagnostics);
    #[cfg(feature = "sandbox")]
    if depth == Depth::Check {
        super::python::check(files, &questions, &mut diagnostics);
    }
    let pack = file.map(|file| Pack { file, reference, questions });
    finished(pack, diagnostics)
}

/// Puts the diagnostics in order; a pack with an error is not handed out.
pub(super) fn finished(pack: Option<Pack>, mut diagnostics: Vec<Diagnostic>) -> Checked {
    diagnostics.sort_by(|a, b| {
        let key = |one: &Diagnostic| (one.line, one.column, one.code);
        a.file.cmp(&b.file).then(key(a).cmp(&key(b))).then_with(|| a.message.cmp(&b.message))
    });
    diagnostics.dedup();
    let usable = diagnostics.iter().all(|one| one.severity != Severity::Error);
    Checked { pack: pack.filter(|_| usable), diagnostics }
}

fn question<B: AsRef<[u8]>>(
    files: &Files<B>,
    path: &str,
    pack: &PackReference,
    marks: PassMarks,
    depth: Depth,
) -> (Option<Question>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let Some(json) = text(files, path, &mut diagnostics) else { return (None, diagnostics) };
    let mut reporter = Reporter { file: path, located: Located::new(json), diagnostics: &mut diagnostics };
    let Some(file) = question_file(json, &mut reporter) else { return (None, diagnostics) };
    rules::question(&file, path, &mut reporter);
    let mut question = with_texts(file, path, files, &mut diagnostics);
    question.pack = pack.clone();
    question.pass_marks = marks;
    if depth == Depth::Check {
        let mut reporter = Reporter { file: path, located: Located::new(json), diagnostics: &mut diagnostics };
        rules::advice(&question, &mut reporter);
        texts::check(&question, path, files, json, &mut diagnostics);
    }
    diagnostics.retain(|one| depth == Depth::Check || one.severity == Severity::Error);
    (Some(question), diagnostics)
}

/// The names of the files in a folder, and in folders inside it.
pub(super) fn names_in<'a, B>(files: &'a Files<B>, folder: &'a str) -> impl Iterator<Item = &'a str> {
    files.range::<str, _>((Bound::Included(folder), Bound::Unbounded)).map_while(move |(path, _)| path.strip_prefix(folder))
}

/// Adds the texts that stand beside `question.json`.
fn with_texts<B: AsRef<[u8]>>(file: QuestionFile, path: &str, files: &Files<B>, diagnostics: &mut Vec<Diagnostic>) -> Question {
    let folder = path.trim_end_matches("question.json");
    let mut optional = |name: &str| text(files, &format!("{folder}{name}"), diagnostics).map(str::to_owned).unwrap_or_default();
    let answer = optional("answer.md");
    let support = if matches!(file.body, Body::Code(_)) { optional("support.py") } else { String::new() };
    let mut needed = |name: &str, help: &str| {
        let path = format!("{folder}{name}");
        if !files.contains_key(&path) {
            let near = nearest(name, names_in(files, folder)).map_or_else(|| help.to_owned(), |near| format!("{help}; is `{near}` it?"));
            file_error(diagnostics, Code::MissingFile, &path, format!("`{name}` is missing"), &near);
        }
        let found = text(files, &path, diagnostics);
        if !name.starts_with("samples/") && found.is_some_and(|text| text.trim().is_empty()) {
            file_error(diagnostics, Code::EmptyFile, &path, format!("`{name}` holds nothing"), help);
        }
        found.map(str::to_owned).unwrap_or_default()
    };
    let prompt = needed("prompt.md", "it holds what the learner sees");
    let mut code = CodeTexts { support, ..CodeTexts::default() };
    let ending = match &file.body {
        Body::Code(body) => {
            code.solution = needed("solution.py", "it holds the reference solution");
            code.starter = needed("starter.py", "it holds the signatures that a learner starts from");
            let wrong = body.wrong.iter().map(|one| needed(&format!("wrong/{}.py", one.name), "`body.wrong` names it"));
            code.wrong = wrong.collect();
            "py"
        }
        Body::Prose(_) | Body::Story(_) => "md",
    };
    let samples = file.samples.iter().map(|one| needed(&format!("samples/{}.{ending}", one.name), "`samples` names it"));
    let sample_texts = samples.collect();
    Question {
        file,
        prompt,
        answer,
        code,
        phrases: std::sync::OnceLock::new(),
        sample_texts,
        pack: PackReference::default(),
        pass_marks: PassMarks::default(),
    }
}

/// The folders of a pack that have a `question.json`.
pub(super) fn question_folders<B>(files: &Files<B>) -> BTreeSet<&str> {
    files.keys().filter_map(|path| path.strip_suffix("/question.json")).collect()
}
