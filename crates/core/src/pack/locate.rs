//! From a JSON pointer to the line and column of what it points to.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A JSON file's text with a way to find places in it.
pub(super) struct Located<'a> {
    text: &'a str,
    root: Option<Value<'a>>,
}

impl<'a> Located<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let root = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()).ok().and_then(|parsed| parsed.value);
        Self { text, root }
    }

    /// Line and column (from 1) of what the pointer names, or of the nearest thing around it that is there.
    pub(super) fn place(&self, pointer: &str) -> (u32, u32) {
        let Some(mut at) = self.root.as_ref() else { return (1, 1) };
        for token in pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")) {
            let inner = match at {
                Value::Object(object) => {
                    let property = object.properties.iter().find(|property| property.name.as_str() == token);
                    property.map(|property| &property.value)
                }
                Value::Array(array) => token.parse::<usize>().ok().and_then(|index| array.elements.get(index)),
                _ => None,
            };
            match inner {
                Some(inner) => at = inner,
                None => break,
            }
        }
        position(self.text, at.range().start)
    }
}

/// Line and column (from 1, in characters) of a byte.
pub(super) fn position(text: &str, byte: usize) -> (u32, u32) {
    let before = &text.as_bytes()[..byte.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

/// One more step of a pointer.
pub(super) fn step(pointer: &str, token: impl std::fmt::Display) -> String {
    format!("{pointer}/{}", token.to_string().replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found() {
        let text = "{\n  \"a\": [1,\n    {\"b/c\": \"ä\", \"d\": 2}]\n}";
        let located = Located::new(text);
        assert_eq!(located.place(""), (1, 1));
        assert_eq!(located.place("/a/0"), (2, 9));
        assert_eq!(located.place("/a/1/d"), (3, 23));
        assert_eq!(located.place("/a/1/b~1c"), (3, 13));
        assert_eq!(located.place("/a/1/missing"), (3, 5));
    }
}
