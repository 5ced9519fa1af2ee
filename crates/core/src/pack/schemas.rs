//! The JSON schemas, written from the types.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::error::{Error, ErrorKind, nearest};
use crate::model::{PackFile, QuestionFile};
use crate::report::Report;

const NAMES: [&str; 3] = ["pack", "question", "report"];

/// The names that [`schema`] knows.
#[must_use]
pub fn schema_names() -> &'static [&'static str] {
    &NAMES
}

/// One of the JSON schemas (2020-12), as pretty-printed JSON that ends with a line end.
///
/// # Errors
/// [`ErrorKind::UnknownSchema`] for another name than [`schema_names`] gives.
pub fn schema(name: &str) -> Result<String, Error> {
    // A tree of strings, numbers and lists always serialises.
    value(name).map(|value| serde_json::to_string_pretty(&value).map(|text| text + "\n").unwrap_or_default())
}

/// The schema as a value.
pub(super) fn value(name: &str) -> Result<Value, Error> {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = match name {
        "pack" => generator.into_root_schema_for::<PackFile>(),
        "question" => generator.into_root_schema_for::<QuestionFile>(),
        "report" => generator.into_root_schema_for::<Report>(),
        _ => {
            let near = nearest(name, NAMES.into_iter()).map_or_else(String::new, |near| format!(", did you mean `{near}`?"));
            return Err(Error::new(ErrorKind::UnknownSchema, format!("no schema is named `{name}`{near} There are: {}", NAMES.join(", "))));
        }
    };
    let Value::Object(body) = limited(schema.to_value()) else { return Ok(Value::Null) };
    let mut object = Map::new();
    object.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    object.insert("$id".to_owned(), json!(format!("urn:answerkey:schema:{name}:1")));
    object.extend(body.into_iter().filter(|(name, _)| name != "$schema"));
    Ok(Value::Object(object))
}

/// A whole number that is held in 32 bits says so: JSON Schema knows no `uint32`.
fn limited(mut value: Value) -> Value {
    match &mut value {
        Value::Object(object) => {
            if object.get("format").is_some_and(|format| format == "uint32") && !object.contains_key("maximum") {
                object.insert("maximum".to_owned(), u32::MAX.into());
            }
            for inner in object.values_mut() {
                *inner = limited(inner.take());
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| *inner = limited(inner.take())),
        _ => {}
    }
    value
}
