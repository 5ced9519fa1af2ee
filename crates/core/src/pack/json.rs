//! Reads JSON as a pack's file: nested to a limit, and with every field that stands twice.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::codes::Code;
use super::locate::{Part, position, step};
use super::reporter::Reporter;

/// Levels of lists and objects; a question needs ten.
pub(super) const DEEPEST: usize = 64;

/// Fields that stand twice are listed up to this number.
const MOST_TWICE: usize = 500;

/// The file's value, if it is JSON. Fields that stand twice are errors; the last one is read on, as everywhere.
pub(super) fn read(text: &str, reporter: &mut Reporter<'_>) -> Option<Value> {
    if text.starts_with('\u{feff}') {
        reporter.at(Code::ByteOrderMark, (1, 1), "the file starts with a byte order mark", "save it as UTF-8 without one");
        return None;
    }
    if let Some(at) = too_deep(text) {
        let help = "take lists out of lists: a question needs ten levels";
        reporter.at(Code::TooDeep, position(text, at), format!("this is nested deeper than {DEEPEST} levels"), help);
        return None;
    }
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict { trail: &Trail::Root, twice: &mut twice }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    match value {
        Ok(value) => {
            for pointer in twice {
                let name = pointer.rsplit('/').next().unwrap_or_default().to_owned();
                reporter.part(
                    Code::DuplicateKey,
                    &pointer,
                    Part::SecondName,
                    format!("the field `{name}` stands here twice"),
                    "keep one of them".to_owned(),
                );
            }
            Some(value)
        }
        Err(error) => {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
            let line = u32::try_from(error.line()).unwrap_or(1).max(1);
            let column = u32::try_from(error.column()).unwrap_or(1).max(1);
            let help = "JSON has no comments, no trailing commas, and double quotes around every name and text";
            reporter.at(Code::InvalidJson, (line, column), message, help);
            None
        }
    }
}

/// The byte at which the text is nested too deeply. Quoted brackets do not count.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                depth += 1;
                if depth > DEEPEST {
                    return Some(at);
                }
            }
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Where a value stands. It becomes a pointer only where something is to be said, which is hardly ever.
enum Trail<'a> {
    Root,
    Index(&'a Trail<'a>, usize),
    Name(&'a Trail<'a>, &'a str),
}

impl Trail<'_> {
    fn pointer(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Index(up, index) => step(&up.pointer(), index),
            Self::Name(up, name) => step(&up.pointer(), name),
        }
    }
}

/// Reads a value and notes the pointers of fields that stand twice.
struct Strict<'a> {
    trail: &'a Trail<'a>,
    twice: &'a mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("a number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        loop {
            let trail = Trail::Index(self.trail, out.len());
            match list.next_element_seed(Strict { trail: &trail, twice: self.twice })? {
                Some(value) => out.push(value),
                None => return Ok(Value::Array(out)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut out = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            let trail = Trail::Name(self.trail, &name);
            let value = object.next_value_seed(Strict { trail: &trail, twice: self.twice })?;
            if out.contains_key(&name) {
                if self.twice.len() >= MOST_TWICE {
                    return Err(A::Error::custom("hundreds of fields stand twice"));
                }
                self.twice.push(trail.pointer());
            }
            out.insert(name, value);
        }
        Ok(Value::Object(out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_outside_of_texts() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert_eq!(too_deep(&deep(DEEPEST)), None);
        assert_eq!(too_deep(&deep(DEEPEST + 1)), Some(DEEPEST));
        assert_eq!(too_deep(&format!("[\"\\\"{}\"]", "[".repeat(1_000))), None);
    }
}
