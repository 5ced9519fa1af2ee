//! From a JSON pointer to the line and column of what it points to.

use std::cell::OnceCell;

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A JSON file's text with a way to find places in it. It is taken apart when a place is asked for: most files have nothing to say.
pub(super) struct Located<'a> {
    text: &'a str,
    root: OnceCell<Option<Value<'a>>>,
}

/// Which part of what a pointer names is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The value.
    Value,
    /// The name of the field.
    Name,
    /// The name of the second field of this name.
    SecondName,
}

impl<'a> Located<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, root: OnceCell::new() }
    }

    fn root(&self) -> Option<&Value<'a>> {
        let parse = || parse_to_ast(self.text, &CollectOptions::default(), &ParseOptions::default()).ok().and_then(|parsed| parsed.value);
        self.root.get_or_init(parse).as_ref()
    }

    /// Line and column (from 1) of what the pointer names, or of the nearest thing around it that is there.
    pub(super) fn place(&self, pointer: &str, part: Part) -> (u32, u32) {
        let Some(mut at) = self.root() else { return (1, 1) };
        let tokens: Vec<String> = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
        for (index, token) in tokens.iter().enumerate() {
            let last = index + 1 == tokens.len();
            let inner = match at {
                Value::Object(object) => match property(object, token, 0) {
                    Some(first) if last && part != Part::Value => {
                        let named = if part == Part::SecondName { property(object, token, 1).unwrap_or(first) } else { first };
                        return position(self.text, named.range.start);
                    }
                    Some(first) => Some(&first.value),
                    None => None,
                },
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

fn property<'a, 'b>(object: &'b Object<'a>, name: &str, nth: usize) -> Option<&'b ObjectProp<'a>> {
    object.properties.iter().filter(|property| property.name.as_str() == name).nth(nth)
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
        let text = "{\n  \"a\": [1,\n    {\"b/c\": \"ä\", \"d\": 2, \"d\": 3}]\n}";
        let located = Located::new(text);
        assert_eq!(located.place("", Part::Value), (1, 1));
        assert_eq!(located.place("/a/0", Part::Value), (2, 9));
        assert_eq!(located.place("/a/1/d", Part::Value), (3, 23));
        assert_eq!(located.place("/a/1/d", Part::Name), (3, 18));
        assert_eq!(located.place("/a/1/d", Part::SecondName), (3, 26));
        assert_eq!(located.place("/a/1/b~1c", Part::Value), (3, 13));
        assert_eq!(located.place("/a/1/missing", Part::Name), (3, 5));
    }
}
