//! Python values on the host's side: what `python/main.c` emitted, read back, and shown as Python would show them.

use std::fmt;

use num_bigint::BigInt;
use num_traits::Num;

/// A Python value, copied out of the interpreter by type and content. No code of the program took part in it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `None`
    None,
    /// `True` or `False`
    Bool(bool),
    /// An `int` of any size.
    Int(BigInt),
    /// A `float`.
    Float(f64),
    /// A `complex`: real and imaginary part.
    Complex(f64, f64),
    /// A `str`.
    Text(String),
    /// A `str` with lone surrogates, as UTF-8 with surrogates let through.
    Surrogates(Vec<u8>),
    /// `bytes`
    Bytes(Vec<u8>),
    /// A `bytearray`.
    ByteArray(Vec<u8>),
    /// A `list`.
    List(Vec<Value>),
    /// A `tuple`.
    Tuple(Vec<Value>),
    /// A `set`, in no particular order.
    Set(Vec<Value>),
    /// A `frozenset`, in no particular order.
    FrozenSet(Vec<Value>),
    /// A `dict`, in insertion order.
    Dict(Vec<(Value, Value)>),
    /// An instance of a subclass of one of the above: the class's name, and the content it has as its base type.
    Subclass(String, Box<Value>),
    /// Any other object: only the name of its type is known.
    Object(String),
    /// What lies more than 100 containers deep.
    TooDeep,
}

impl Value {
    /// The name of the value's type, as in Python.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match self {
            Self::None => "NoneType",
            Self::Bool(_) => "bool",
            Self::Int(_) => "int",
            Self::Float(_) => "float",
            Self::Complex(..) => "complex",
            Self::Text(_) | Self::Surrogates(_) => "str",
            Self::Bytes(_) => "bytes",
            Self::ByteArray(_) => "bytearray",
            Self::List(_) => "list",
            Self::Tuple(_) => "tuple",
            Self::Set(_) => "set",
            Self::FrozenSet(_) => "frozenset",
            Self::Dict(_) => "dict",
            Self::Subclass(name, _) | Self::Object(name) => name.rsplit('.').next().unwrap_or(name),
            Self::TooDeep => "object",
        }
    }

    /// The value as its built-in base type: what a subclass adds is taken off.
    #[must_use]
    pub fn base(&self) -> &Self {
        match self {
            Self::Subclass(_, value) => value.base(),
            other => other,
        }
    }
}

fn write_sequence(f: &mut fmt::Formatter<'_>, open: &str, items: &[Value], close: &str) -> fmt::Result {
    f.write_str(open)?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{item}")?;
    }
    f.write_str(close)
}

/// `repr()` of a float: the shortest digits that read back the same, with an exponent from 1e16 on and below 1e-4.
fn write_float(f: &mut fmt::Formatter<'_>, number: f64) -> fmt::Result {
    if number.is_nan() {
        return f.write_str("nan");
    }
    if number.is_infinite() {
        return f.write_str(if number > 0.0 { "inf" } else { "-inf" });
    }
    let magnitude = number.abs();
    if magnitude != 0.0 && !(1e-4..1e16).contains(&magnitude) {
        let text = format!("{number:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, exponent) = exponent.strip_prefix('-').map_or(('+', exponent), |rest| ('-', rest));
        return write!(f, "{digits}e{sign}{exponent:0>2}");
    }
    if number.fract() == 0.0 { write!(f, "{number:.1}") } else { write!(f, "{number}") }
}

fn write_quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    write!(f, "{quote}")?;
    for character in text.chars() {
        match character {
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            one if one == quote => write!(f, "\\{one}")?,
            one if u32::from(one) < 0x20 || (0x7f..0xa0).contains(&u32::from(one)) => write!(f, "\\x{:02x}", u32::from(one))?,
            one => write!(f, "{one}")?,
        }
    }
    write!(f, "{quote}")
}

fn write_bytes(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    f.write_str("b'")?;
    for &byte in bytes {
        match byte {
            b'\\' | b'\'' => write!(f, "\\{}", char::from(byte))?,
            b'\n' => f.write_str("\\n")?,
            b'\r' => f.write_str("\\r")?,
            b'\t' => f.write_str("\\t")?,
            0x20..0x7f => write!(f, "{}", char::from(byte))?,
            _ => write!(f, "\\x{byte:02x}")?,
        }
    }
    f.write_str("'")
}

impl fmt::Display for Value {
    /// Python's `repr()`; objects show as `<Name object>`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Bool(true) => f.write_str("True"),
            Self::Bool(false) => f.write_str("False"),
            Self::Int(number) => write!(f, "{number}"),
            Self::Float(number) => write_float(f, *number),
            Self::Complex(real, imaginary) => {
                f.write_str("complex(")?;
                write_float(f, *real)?;
                f.write_str(", ")?;
                write_float(f, *imaginary)?;
                f.write_str(")")
            }
            Self::Text(text) => write_quoted(f, text),
            Self::Surrogates(bytes) => write_quoted(f, &String::from_utf8_lossy(bytes)),
            Self::Bytes(bytes) => write_bytes(f, bytes),
            Self::ByteArray(bytes) => {
                f.write_str("bytearray(")?;
                write_bytes(f, bytes)?;
                f.write_str(")")
            }
            Self::List(items) => write_sequence(f, "[", items, "]"),
            Self::Tuple(items) if items.len() == 1 => write_sequence(f, "(", items, ",)"),
            Self::Tuple(items) => write_sequence(f, "(", items, ")"),
            Self::Set(items) if items.is_empty() => f.write_str("set()"),
            Self::Set(items) => write_sequence(f, "{", items, "}"),
            Self::FrozenSet(items) if items.is_empty() => f.write_str("frozenset()"),
            Self::FrozenSet(items) => write_sequence(f, "frozenset({", items, "})"),
            Self::Dict(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{key}: {value}", if index > 0 { ", " } else { "" })?;
                }
                f.write_str("}")
            }
            Self::Subclass(_, value) => write!(f, "{}({value})", self.type_name()),
            Self::Object(_) => write!(f, "<{} object>", self.type_name()),
            Self::TooDeep => f.write_str("..."),
        }
    }
}

/// Reads what the guest emitted. The guest is not trusted: anything malformed is `None`.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
}

/// Containers in containers that are followed; the guest stops at 100.
const MAX_DEPTH: usize = 128;

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|one| one[0])
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }

    fn f64(&mut self) -> Option<f64> {
        self.take(8)?.try_into().ok().map(f64::from_le_bytes)
    }

    fn block(&mut self) -> Option<&'a [u8]> {
        let length = self.u32()?;
        self.take(usize::try_from(length).ok()?)
    }

    /// Text that is only shown: what is not UTF-8 (surrogates, a message cut in the middle of a character) becomes U+FFFD.
    pub(crate) fn text(&mut self) -> Option<String> {
        self.block().map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    pub(crate) fn value(&mut self) -> Option<Value> {
        self.value_at(0)
    }

    fn items(&mut self, depth: usize) -> Option<Vec<Value>> {
        let count = self.u32()?;
        (0..count).map(|_| self.value_at(depth + 1)).collect()
    }

    fn value_at(&mut self, depth: usize) -> Option<Value> {
        if depth > MAX_DEPTH {
            return None;
        }
        Some(match self.byte()? {
            b'N' => Value::None,
            b'T' => Value::Bool(true),
            b'F' => Value::Bool(false),
            b'i' => {
                let text = std::str::from_utf8(self.block()?).ok()?;
                let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
                let number = BigInt::from_str_radix(digits.strip_prefix("0x")?, 16).ok()?;
                Value::Int(if negative { -number } else { number })
            }
            b'f' => Value::Float(self.f64()?),
            b'c' => Value::Complex(self.f64()?, self.f64()?),
            b's' => {
                let bytes = self.block()?;
                String::from_utf8(bytes.to_vec()).map_or_else(|error| Value::Surrogates(error.into_bytes()), Value::Text)
            }
            b'b' => Value::Bytes(self.block()?.to_vec()),
            b'a' => Value::ByteArray(self.block()?.to_vec()),
            b'l' => Value::List(self.items(depth)?),
            b't' => Value::Tuple(self.items(depth)?),
            b'S' => Value::Set(self.items(depth)?),
            b'Z' => Value::FrozenSet(self.items(depth)?),
            b'd' => {
                let count = self.u32()?;
                let entries = (0..count).map(|_| Some((self.value_at(depth + 1)?, self.value_at(depth + 1)?)));
                Value::Dict(entries.collect::<Option<_>>()?)
            }
            b'u' => {
                let name = self.text()?;
                Value::Subclass(name, Box::new(self.value_at(depth + 1)?))
            }
            b'o' => Value::Object(self.text()?),
            b'D' => Value::TooDeep,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_show_as_python_shows_them() {
        for (value, expected) in [
            (Value::Float(1.0), "1.0"),
            (Value::Float(0.1), "0.1"),
            (Value::Float(1e16), "1e+16"),
            (Value::Float(1.5e300), "1.5e+300"),
            (Value::Float(1e-5), "1e-05"),
            (Value::Float(-0.0), "-0.0"),
            (Value::Float(f64::NEG_INFINITY), "-inf"),
            (Value::Text("it's".into()), "\"it's\""),
            (Value::Text("a\n\u{1}".into()), "'a\\n\\x01'"),
            (Value::Tuple(vec![Value::Int(1.into())]), "(1,)"),
            (Value::Set(vec![]), "set()"),
            (Value::Dict(vec![(Value::Text("a".into()), Value::None)]), "{'a': None}"),
            (Value::Subclass("collections.Counter".into(), Box::new(Value::Dict(vec![]))), "Counter({})"),
            (Value::Object("Node".into()), "<Node object>"),
            (Value::Bytes(vec![0, b'a', b'\'']), "b'\\x00a\\''"),
        ] {
            assert_eq!(value.to_string(), expected);
        }
    }

    #[test]
    fn malformed_bytes_are_refused() {
        for bytes in [&b"l\xff\xff\xff\xff"[..], b"i\x01\0\0\0z", b"s\x05\0\0\0ab", b"", b"q", b"d\x01\0\0\0N"] {
            assert_eq!(Reader::new(bytes).value(), None, "{bytes:?}");
        }
    }
}
