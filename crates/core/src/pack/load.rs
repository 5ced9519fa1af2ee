//! Reads a pack's files into questions; the first kind of trouble, files and JSON, is found here.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::locate::{Located, position, step};
use super::{Checked, Diagnostic, Pack, Severity, rules};
use crate::error::nearest;
use crate::model::{Body, CodeBody, CodeTexts, PackFile, PackReference, ProseBody, Question, QuestionFile, StoryBody};

/// Collects diagnostics of one file.
pub(super) struct Reporter<'a> {
    pub(super) file: &'a str,
    pub(super) located: Located<'a>,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Reporter<'_> {
    pub(super) fn say(&mut self, severity: Severity, code: &'static str, pointer: &str, message: impl Into<String>, help: Option<String>) {
        let (line, column) = self.located.place(pointer);
        let (file, message) = (self.file.to_owned(), message.into());
        self.diagnostics.push(Diagnostic { code, severity, file, line, column, pointer: pointer.to_owned(), message, help });
    }

    pub(super) fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.say(Severity::Error, code, pointer, message, Some(help.into()));
    }
}

fn file_error(diagnostics: &mut Vec<Diagnostic>, code: &'static str, file: &str, message: impl Into<String>, help: &str) {
    diagnostics.push(Diagnostic {
        code,
        severity: Severity::Error,
        file: file.to_owned(),
        line: 1,
        column: 1,
        pointer: String::new(),
        message: message.into(),
        help: Some(help.to_owned()),
    });
}

/// The text of a file, if it is there and is UTF-8.
fn text<'a, B: AsRef<[u8]>>(files: &'a BTreeMap<String, B>, path: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
    let bytes = files.get(path)?.as_ref();
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let (line, column) = position(&before, before.len());
            diagnostics.push(Diagnostic {
                code: "not-utf8",
                severity: Severity::Error,
                file: path.to_owned(),
                line,
                column,
                pointer: String::new(),
                message: "this is not UTF-8".to_owned(),
                help: Some("save the file as UTF-8".to_owned()),
            });
            None
        }
    }
}

/// A type from JSON, or a diagnostic at the very value that does not fit.
fn parse<T: DeserializeOwned>(value: Value, base: &str, reporter: &mut Reporter<'_>) -> Option<T> {
    match serde_path_to_error::deserialize::<_, T>(value) {
        Ok(parsed) => Some(parsed),
        Err(error) => {
            let mut pointer = base.to_owned();
            for segment in error.path() {
                match segment {
                    serde_path_to_error::Segment::Seq { index } => pointer = step(&pointer, index),
                    serde_path_to_error::Segment::Map { key } => pointer = step(&pointer, key),
                    _ => {}
                }
            }
            let message = error.inner().to_string();
            let (code, help) = explain(&message);
            reporter.say(Severity::Error, code, &pointer, message, help);
            None
        }
    }
}

/// A code for serde's message, and what to do.
fn explain(message: &str) -> (&'static str, Option<String>) {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let written = quoted.next().unwrap_or_default();
    let meant = || nearest(written, message.split('`').skip(3).step_by(2)).map(|near| format!("did you mean `{near}`?"));
    if message.starts_with("unknown field") {
        ("unknown-field", meant().or_else(|| Some("take the field out".to_owned())))
    } else if message.starts_with("unknown variant") {
        ("unknown-word", meant())
    } else if message.starts_with("missing field") {
        ("missing-field", Some(format!("add `{written}`")))
    } else {
        ("wrong-type", None)
    }
}

fn json(text: &str, reporter: &mut Reporter<'_>) -> Option<Value> {
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let (file, message) = (reporter.file.to_owned(), error.to_string());
            let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
            let line = u32::try_from(error.line()).unwrap_or(1).max(1);
            let column = u32::try_from(error.column()).unwrap_or(1).max(1);
            let help = Some("JSON has no comments, no trailing commas, and double quotes around every name and text".to_owned());
            let (severity, pointer) = (Severity::Error, String::new());
            reporter.diagnostics.push(Diagnostic { code: "invalid-json", severity, file, line, column, pointer, message, help });
            None
        }
    }
}

fn question_file(text: &str, reporter: &mut Reporter<'_>) -> Option<QuestionFile> {
    let mut value = json(text, reporter)?;
    // The body is read by its own type first: a tagged enum would only say that something in it is wrong.
    let mut body = value.get("body").cloned().unwrap_or(Value::Null);
    let kind = body.as_object_mut().and_then(|body| body.remove("kind"));
    let parsed = match kind.as_ref().and_then(Value::as_str) {
        Some("code") => parse::<CodeBody>(body, "/body", reporter).map(Body::Code),
        Some("prose") => parse::<ProseBody>(body, "/body", reporter).map(Body::Prose),
        Some("story") => parse::<StoryBody>(body, "/body", reporter).map(Body::Story),
        _ if value.get("body").is_none() => None, // reported below, as a missing field
        Some(other) => {
            let help = nearest(other, ["code", "prose", "story"].into_iter())
                .map_or_else(|| "known kinds: code, prose, story".to_owned(), |near| format!("did you mean `{near}`?"));
            reporter.error("unknown-kind", "/body/kind", format!("no kind of question is named `{other}`"), help);
            None
        }
        None => {
            reporter.error("missing-field", "/body", "the body has no `kind`", "add `\"kind\": \"code\"`");
            None
        }
    };
    if value.get("body").is_some() && parsed.is_none() {
        // What else is wrong with the file is worth saying all the same.
        value["body"] = json!({"kind": "code", "language": "python", "entry": ["f"], "cases": []});
        let _ = parse::<QuestionFile>(value, "", reporter);
        return None;
    }
    let file = parse::<QuestionFile>(value, "", reporter)?;
    parsed.map(|body| QuestionFile { body, ..file })
}

/// SHA-256 over paths and contents, each with its length before it, in the order of the paths.
fn hash<B: AsRef<[u8]>>(files: &BTreeMap<String, B>) -> String {
    let mut digest = Sha256::new();
    for (path, bytes) in files {
        for part in [path.as_bytes(), bytes.as_ref()] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn check<B: AsRef<[u8]>>(files: &BTreeMap<String, B>) -> Checked {
    let mut diagnostics = Vec::new();
    let pack_file = match text(files, "pack.json", &mut diagnostics) {
        Some(text) => {
            let mut reporter = Reporter { file: "pack.json", located: Located::new(text), diagnostics: &mut diagnostics };
            let parsed = json(text, &mut reporter).and_then(|value| parse::<PackFile>(value, "", &mut reporter));
            if let Some(file) = &parsed {
                rules::pack(file, &mut reporter);
            }
            parsed
        }
        None => {
            let help = "every pack has one: id, title, version, license, authors, locale";
            file_error(&mut diagnostics, "missing-file", "pack.json", "the pack has no pack.json", help);
            None
        }
    };
    let reference = pack_file.as_ref().map_or_else(PackReference::default, |file| PackReference {
        id: file.id.clone(),
        version: file.version.clone(),
        hash: hash(files),
    });
    let mut questions = BTreeMap::new();
    for path in files.keys().filter(|path| path.ends_with("/question.json")) {
        let Some(text) = text(files, path, &mut diagnostics) else {
            continue;
        };
        let mut reporter = Reporter { file: path, located: Located::new(text), diagnostics: &mut diagnostics };
        let Some(file) = question_file(text, &mut reporter) else {
            continue;
        };
        rules::question(&file, path, &mut reporter);
        let question = with_texts(file, path, files, &mut diagnostics);
        let (id, marks) = (question.file.id.clone(), pack_file.as_ref().map(|file| file.pass_marks).unwrap_or_default());
        questions.entry(id).or_insert(Question { pack: reference.clone(), pass_marks: marks, ..question });
    }
    let ids: BTreeSet<&str> = questions.keys().map(String::as_str).collect();
    let paths: Vec<(String, Option<String>)> = questions.values().map(|one| (one.file.id.clone(), one.file.drill_of.clone())).collect();
    let listed = text(files, "ids.txt", &mut diagnostics);
    rules::across(&paths, &ids, listed, &mut diagnostics);
    diagnostics.sort_by(|a, b| (&a.file, a.line, a.column, a.code).cmp(&(&b.file, b.line, b.column, b.code)));
    let usable = diagnostics.iter().all(|one| one.severity != Severity::Error);
    let pack = pack_file.filter(|_| usable).map(|file| Pack { file, reference, questions });
    Checked { pack, diagnostics }
}

/// Adds the texts that stand beside `question.json`.
fn with_texts<B: AsRef<[u8]>>(file: QuestionFile, path: &str, files: &BTreeMap<String, B>, diagnostics: &mut Vec<Diagnostic>) -> Question {
    let folder = path.trim_end_matches("question.json");
    let mut optional = |name: &str| text(files, &format!("{folder}{name}"), diagnostics).map(str::to_owned).unwrap_or_default();
    let answer = optional("answer.md");
    let support = if matches!(file.body, Body::Code(_)) { optional("support.py") } else { String::new() };
    let mut needed = |name: &str, help: &str| {
        let path = format!("{folder}{name}");
        if !files.contains_key(&path) {
            file_error(diagnostics, "missing-file", &path, format!("`{name}` is missing"), help);
        }
        text(files, &path, diagnostics).map(str::to_owned).unwrap_or_default()
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
        pass_marks: crate::model::PassMarks::default(),
    }
}
