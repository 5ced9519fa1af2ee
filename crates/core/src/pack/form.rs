//! Holds a file against its schema, and says everything at once that does not fit: unknown, missing and mistyped fields, each at its place.
//!
//! serde would stop at the first one. Limits (lengths, ranges, patterns) are left to `rules`, which can say more about them.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::codes::Code;
use super::locate::{Part, step};
use super::reporter::Reporter;
use super::schemas;
use crate::error::nearest;

static QUESTION: LazyLock<Value> = LazyLock::new(|| schemas::value("question").unwrap_or_default());
static PACK: LazyLock<Value> = LazyLock::new(|| schemas::value("pack").unwrap_or_default());

/// Whether a question's value has the form of one, apart from unknown fields, which are taken out.
pub(super) fn question(value: &mut Value, reporter: &mut Reporter<'_>) -> bool {
    Form { root: &QUESTION, fits: true, reporter }.run(value)
}

/// The same for `pack.json`.
pub(super) fn pack(value: &mut Value, reporter: &mut Reporter<'_>) -> bool {
    Form { root: &PACK, fits: true, reporter }.run(value)
}

struct Form<'a, 'b> {
    root: &'static Value,
    fits: bool,
    reporter: &'a mut Reporter<'b>,
}

impl Form<'_, '_> {
    fn run(mut self, value: &mut Value) -> bool {
        self.check(self.root, value, "");
        self.fits
    }

    fn wrong(&mut self, code: Code, pointer: &str, message: String, help: String) {
        self.fits = false;
        self.reporter.say(code, pointer, message, help);
    }

    fn check(&mut self, schema: &'static Value, value: &mut Value, pointer: &str) {
        let schema = self.resolved(schema);
        if let Some(list) = schema.get("anyOf").and_then(Value::as_array) {
            let optional = list.iter().any(|one| one["type"] == "null");
            if let Some(one) = list.iter().find(|one| one["type"] != "null").filter(|_| !(optional && value.is_null())) {
                self.check(one, value, pointer);
            }
            return;
        }
        if let Some(list) = schema.get("oneOf").and_then(Value::as_array) {
            return if list.iter().all(|one| word(one).is_some()) {
                self.words(list.iter().filter_map(word), value, pointer);
            } else {
                self.kinds(list, value, pointer);
            };
        }
        if let Some(one) = word(schema) {
            return self.words([one].into_iter(), value, pointer);
        }
        let wanted = schema.get("type");
        let is =
            |name: &str| wanted.is_some_and(|one| one == name || one.as_array().is_some_and(|list| list.iter().any(|each| each == name)));
        whole(value);
        match value {
            Value::Null if is("null") => {}
            Value::Bool(_) if is("boolean") => {}
            Value::String(_) if is("string") => {}
            Value::Number(number) if is("number") || (is("integer") && (number.is_i64() || number.is_u64())) => {
                let most = if schema["format"] == "uint32" { u64::from(u32::MAX) } else { u64::MAX };
                if schema["format"].as_str().is_some_and(|format| format.starts_with("uint"))
                    && number.as_u64().is_none_or(|one| one > most)
                {
                    let (least, greatest) = (schema["minimum"].as_u64().unwrap_or(0), schema["maximum"].as_u64().unwrap_or(most));
                    let message = format!("{number} lies outside of the limits");
                    self.wrong(Code::OutOfRange, pointer, message, format!("from {least} to {greatest}"));
                }
            }
            Value::Array(list) if is("array") => {
                for (index, one) in list.iter_mut().enumerate() {
                    self.check(&schema["items"], one, &step(pointer, index));
                }
            }
            Value::Object(object) if is("object") => self.fields(schema, object, pointer),
            other => {
                let known = ["string", "integer", "number", "boolean", "array", "object"];
                let wanted = known.into_iter().find(|name| is(name)).map_or("something else", type_word);
                let found = type_word(type_of(other));
                self.wrong(Code::WrongType, pointer, format!("this is {found}, and {wanted} is needed"), example(schema, wanted));
            }
        }
    }

    fn fields(&mut self, schema: &'static Value, object: &mut Map<String, Value>, pointer: &str) {
        let Some(properties) = schema["properties"].as_object() else { return };
        let unknown: Vec<String> = object.keys().filter(|name| !properties.contains_key(*name)).cloned().collect();
        // A field that is missing because its name is misspelt is told once.
        let mut meant: Vec<&str> = Vec::new();
        for name in unknown {
            let open = properties.keys().map(String::as_str).filter(|known| !object.contains_key(*known));
            let near = nearest(&name, open);
            meant.extend(near);
            let help = near.map_or_else(
                || format!("take it out; known here: {}", properties.keys().map(String::as_str).collect::<Vec<_>>().join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            let place = step(pointer, &name);
            self.reporter.part(Code::UnknownField, &place, Part::Name, format!("no field is called `{name}` here"), help);
            object.remove(&name);
        }
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if meant.contains(&name) {
                self.fits = false;
            } else if !object.contains_key(name) {
                let about = self.resolved(&properties[name]).get("description").or_else(|| properties[name].get("description"));
                let about = about.and_then(Value::as_str).map_or_else(String::new, |text| format!(": {}", first_sentence(text)));
                self.wrong(Code::MissingField, pointer, format!("the field `{name}` is missing"), format!("add `{name}`{about}"));
            }
        }
        for (name, value) in object.iter_mut() {
            self.check(&properties[name.as_str()], value, &step(pointer, name));
        }
    }

    fn words(&mut self, known: impl Iterator<Item = &'static str> + Clone, value: &mut Value, pointer: &str) {
        let list = || format!("known here: {}", known.clone().collect::<Vec<_>>().join(", "));
        match value.as_str() {
            Some(written) if known.clone().any(|one| one == written) => {}
            Some(written) => {
                let help = nearest(written, known.clone()).map_or_else(list, |near| format!("did you mean `{near}`?"));
                self.wrong(Code::UnknownWord, pointer, format!("`{written}` is not known here"), help);
            }
            None => {
                let found = type_word(type_of(value));
                self.wrong(Code::WrongType, pointer, format!("this is {found}, and a text is needed"), list());
            }
        }
    }

    /// A body: its `kind` says which of the alternatives the rest is held against.
    fn kinds(&mut self, list: &'static [Value], value: &mut Value, pointer: &str) {
        let Value::Object(object) = &mut *value else {
            let found = type_word(type_of(value));
            return self.wrong(
                Code::WrongType,
                pointer,
                format!("this is {found}, and an object is needed"),
                "write { \"kind\": … }".to_owned(),
            );
        };
        let kinds = || list.iter().filter_map(|one| one["properties"]["kind"]["const"].as_str());
        let known = || format!("known kinds: {}", kinds().collect::<Vec<_>>().join(", "));
        match object.get("kind") {
            None => self.wrong(Code::MissingField, pointer, "the field `kind` is missing".to_owned(), known()),
            Some(Value::String(kind)) => match list.iter().find(|one| one["properties"]["kind"]["const"] == kind.as_str()) {
                Some(schema) => self.fields(schema, object, pointer),
                None => {
                    let help = nearest(kind, kinds()).map_or_else(known, |near| format!("did you mean `{near}`?"));
                    let message = format!("no kind of question is called `{kind}`");
                    self.wrong(Code::UnknownKind, &step(pointer, "kind"), message, help);
                }
            },
            Some(other) => {
                let found = type_word(type_of(other));
                self.wrong(Code::WrongType, &step(pointer, "kind"), format!("this is {found}, and a text is needed"), known());
            }
        }
    }

    fn resolved(&self, schema: &'static Value) -> &'static Value {
        match schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/")) {
            Some(name) => &self.root["$defs"][name],
            None => schema,
        }
    }
}

/// The one word that a schema allows.
fn word(schema: &'static Value) -> Option<&'static str> {
    schema.get("const").and_then(Value::as_str).or_else(|| match schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
        Some([one]) => one.as_str(),
        _ => None,
    })
}

/// `5.0` is a whole number in JSON Schema, so it is one here.
fn whole(value: &mut Value) {
    const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;
    if let Value::Number(number) = &*value
        && let Some(float) = number.as_f64().filter(|_| number.is_f64())
        && float.fract() == 0.0
        && float.abs() <= LARGEST_EXACT
        && let Ok(exact) = format!("{float:.0}").parse::<i64>()
    {
        *value = exact.into();
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn type_word(name: &'static str) -> &'static str {
    match name {
        "null" => "null",
        "boolean" => "true or false",
        "number" => "a number with a fraction",
        "integer" => "a whole number",
        "string" => "a text",
        "array" => "a list",
        "object" => "an object",
        other => other,
    }
}

/// What to write instead, with the schema's example if it has one.
fn example(schema: &Value, wanted: &str) -> String {
    match schema["examples"].get(0) {
        Some(one) => format!("write {wanted}, for example {one}"),
        None => format!("write {wanted}"),
    }
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |at| &text[..=at])
}
