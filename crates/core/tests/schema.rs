//! The schemas are valid, and say of a file what the loader says: on good files, on broken ones, and on thousands of small changes of good ones.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads packs")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use answerkey::{Severity, check, schema, schema_names};
use jsonschema::Validator;
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
}

fn validator(name: &str) -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(&schema(name).unwrap()).unwrap()).unwrap()
}

#[test]
fn schemas_are_valid_under_the_metaschema() {
    for name in schema_names() {
        let value: Value = serde_json::from_str(&schema(name).unwrap()).unwrap();
        assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(value["$id"], format!("urn:answerkey:schema:{name}:1"));
        assert!(jsonschema::draft202012::meta::is_valid(&value), "{name}");
    }
}

/// Every field tells an author what it is.
#[test]
fn every_field_has_a_description() {
    fn walk(value: &Value, place: &str, missing: &mut Vec<String>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            for (name, inner) in properties {
                if inner.get("description").is_none() && inner.get("const").is_none() {
                    missing.push(format!("{place}/{name}"));
                }
            }
        }
        match value {
            Value::Object(object) => object.iter().for_each(|(name, inner)| walk(inner, &format!("{place}/{name}"), missing)),
            Value::Array(list) => list.iter().for_each(|inner| walk(inner, place, missing)),
            _ => {}
        }
    }
    for name in schema_names() {
        let mut missing = Vec::new();
        walk(&serde_json::from_str(&schema(name).unwrap()).unwrap(), name, &mut missing);
        assert_eq!(missing, Vec::<String>::new());
    }
}

/// The base pack's files, with one of them replaced.
fn errors(base: &BTreeMap<String, Vec<u8>>, path: &str, value: &Value) -> Vec<String> {
    // The other questions would only take time.
    let folder = path.trim_end_matches("question.json");
    let mut files = base.clone();
    files.retain(|known, _| known == "pack.json" || (path != "pack.json" && known.starts_with(folder)));
    files.insert(path.to_owned(), serde_json::to_vec(value).unwrap());
    // Loading sees every error of form and limits; files and Python are another matter.
    match answerkey::Pack::load(files.clone()) {
        Ok(_) => Vec::new(),
        Err(_) => {
            let said = check(files).diagnostics;
            said.iter().filter(|one| one.severity == Severity::Error && one.file == path).map(ToString::to_string).collect()
        }
    }
}

const FORM: [&str; 5] = ["unknown-field", "missing-field", "wrong-type", "unknown-word", "unknown-kind"];

fn agree(base: &BTreeMap<String, Vec<u8>>, path: &str, value: &Value, validator: &Validator) {
    let (valid, errors) = (validator.is_valid(value), errors(base, path, value));
    assert!(valid || !errors.is_empty(), "{path}: the schema refuses what the loader takes: {value}");
    let form = errors.iter().find(|error| FORM.iter().any(|code| error.contains(&format!("error[{code}]"))));
    assert!(!valid || form.is_none(), "{path}: the loader refuses what the schema takes: {form:?}\n{value}");
}

fn base() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(root().join("tests/broken/base"), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
            if path.is_dir() {
                folders.push((path, format!("{name}/")));
            } else {
                files.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    files
}

/// Every value of a tree, as pointers.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(name, inner)| pointers(inner, &format!("{at}/{}", name.replace('/', "~1")), found));
        }
        Value::Array(list) => list.iter().enumerate().for_each(|(index, inner)| pointers(inner, &format!("{at}/{index}"), found)),
        _ => {}
    }
}

#[test]
fn schema_and_loader_agree_on_changed_files() {
    let base = base();
    let replacements = [
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(2.5),
        json!(3.0),
        json!(101),
        json!(5_000_000_000_u64),
        json!(""),
        json!("x"),
        json!([]),
        json!({}),
        json!([{}]),
        json!([""]),
    ];
    let mut tried = 0;
    for (path, name) in [
        ("pack.json", "pack"),
        ("code/sum/question.json", "question"),
        ("prose/index/question.json", "question"),
        ("story/deadline/question.json", "question"),
    ] {
        let (validator, whole) = (validator(name), serde_json::from_slice::<Value>(&base[path]).unwrap());
        let mut places = Vec::new();
        pointers(&whole, "", &mut places);
        for place in &places {
            for replacement in &replacements {
                let mut changed = whole.clone();
                *changed.pointer_mut(place).unwrap() = replacement.clone();
                agree(&base, path, &changed, &validator);
                tried += 1;
            }
            let mut changed = whole.clone();
            let Some(Value::Object(object)) = changed.pointer_mut(place) else { continue };
            for name in object.keys().cloned().collect::<Vec<_>>() {
                let (mut without, mut renamed) = (whole.clone(), whole.clone());
                without.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(&name);
                let fields = renamed.pointer_mut(place).unwrap().as_object_mut().unwrap();
                let value = fields.remove(&name).unwrap();
                fields.insert(format!("{name}x"), value);
                agree(&base, path, &without, &validator);
                agree(&base, path, &renamed, &validator);
                tried += 2;
            }
        }
    }
    assert!(tried > 2_000, "{tried}");
}

#[test]
fn schema_and_loader_agree_on_packs_with_a_fault() {
    let base = base();
    let mut tried = 0;
    for entry in std::fs::read_dir(root().join("tests/broken")).unwrap() {
        let folder = entry.unwrap().path();
        for (path, name) in [
            ("pack.json", "pack"),
            ("code/sum/question.json", "question"),
            ("prose/index/question.json", "question"),
            ("story/deadline/question.json", "question"),
        ] {
            let Ok(text) = std::fs::read_to_string(folder.join(path)) else { continue };
            let Ok(value) = serde_json::from_str::<Value>(&text) else { continue };
            agree(&base, path, &value, &validator(name));
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}

#[cfg(feature = "content")]
#[test]
fn every_bundled_file_is_valid() {
    let (question, pack) = (validator("question"), validator("pack"));
    let mut seen = 0;
    for (path, bytes) in answerkey::bundled_files().unwrap().into_iter().filter(|(path, _)| path.ends_with(".json")) {
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let validator = if path == "pack.json" { &pack } else { &question };
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new(), "{path}");
        seen += 1;
    }
    assert!(seen > 50, "{seen}");
}
