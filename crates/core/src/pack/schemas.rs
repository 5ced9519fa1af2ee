//! The JSON schemas, written from the types.

use schemars::generate::SchemaSettings;
use serde_json::Value;

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
    let mut value = schema.to_value();
    if let Value::Object(object) = &mut value {
        object.insert("$id".to_owned(), Value::String(format!("urn:answerkey:schema:{name}:1")));
    }
    // A tree of strings, numbers and lists always serialises.
    Ok(serde_json::to_string_pretty(&value).map(|text| text + "\n").unwrap_or_default())
}
