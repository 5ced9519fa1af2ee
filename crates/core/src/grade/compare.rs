//! Compares what an answer returned with what was expected, on the host's side, by type and content.

use std::cmp::Ordering;

use answerkey_sandbox::Value;
use num_traits::ToPrimitive;

use crate::model::Compare;

/// Numbers nearer than this (relative; absolute below 1) are the same for [`Compare::Approximate`].
const TOLERANCE: f64 = 1e-9;

/// Where two values first differ, as a Python path such as `[2]['key']`, and what stands there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Difference {
    pub(crate) path: String,
    pub(crate) expected: String,
    pub(crate) got: String,
}

/// `None` if the values are the same in this sense.
pub(crate) fn difference(compare: Compare, expected: &Value, got: &Value) -> Option<Difference> {
    match compare {
        Compare::Equal | Compare::Raises => walk(expected, got, &same_scalar, &mut String::new()),
        Compare::Approximate => walk(expected, got, &near_scalar, &mut String::new()),
        Compare::Unordered => unordered(expected, got),
    }
}

/// Whether two values are equal by type and content.
fn same(expected: &Value, got: &Value) -> bool {
    walk(expected, got, &same_scalar, &mut String::new()).is_none()
}

type ScalarTest = dyn Fn(&Value, &Value) -> bool;

fn same_float(a: f64, b: f64) -> bool {
    // As Python's ==, except that nan is nan: a case that expects it must be answerable.
    a == b || (a.is_nan() && b.is_nan())
}

fn same_scalar(expected: &Value, got: &Value) -> bool {
    match (expected, got) {
        (Value::Float(a), Value::Float(b)) => same_float(*a, *b),
        (Value::Complex(a, b), Value::Complex(c, d)) => same_float(*a, *c) && same_float(*b, *d),
        // What is not a plain value, or lies too deep to be seen, equals nothing.
        (Value::Object(_) | Value::TooDeep, _) => false,
        (a, b) => a == b,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => number.to_f64(),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}

fn near_scalar(expected: &Value, got: &Value) -> bool {
    if let (Value::Int(a), Value::Int(b)) = (expected, got) {
        return a == b;
    }
    match (number(expected), number(got)) {
        (Some(a), Some(b)) => {
            same_float(a, b) || (a.is_finite() && b.is_finite() && (a - b).abs() <= TOLERANCE * a.abs().max(b.abs()).max(1.0))
        }
        _ => same_scalar(expected, got),
    }
}

fn here(path: &str, expected: &Value, got: &Value) -> Difference {
    let mut shown = (expected.to_string(), got.to_string());
    if shown.0 == shown.1 || std::mem::discriminant(expected.base()) != std::mem::discriminant(got.base()) {
        // `1` and `True`, `[1]` and `(1,)`: the type is the point.
        shown = (typed(&shown.0, expected), typed(&shown.1, got));
    }
    Difference { path: path.to_owned(), expected: shown.0, got: shown.1 }
}

fn typed(shown: &str, value: &Value) -> String {
    if *value == Value::None { shown.to_owned() } else { format!("{shown} ({})", value.type_name()) }
}

fn walk(expected: &Value, got: &Value, scalar: &ScalarTest, path: &mut String) -> Option<Difference> {
    let (expected, got) = (expected.base(), got.base());
    match (expected, got) {
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => {
            for (index, (one, other)) in a.iter().zip(b).enumerate() {
                if let Some(found) = at(path, &format!("[{index}]"), |path| walk(one, other, scalar, path)) {
                    return Some(found);
                }
            }
            (a.len() != b.len()).then(|| length(path, a.len(), b.len()))
        }
        (Value::Dict(a), Value::Dict(b)) => {
            for (key, value) in a {
                let Some((_, other)) = b.iter().find(|(candidate, _)| same(key, candidate)) else {
                    return Some(Difference { path: format!("{path}[{key}]"), expected: value.to_string(), got: "no such key".to_owned() });
                };
                if let Some(found) = at(path, &format!("[{key}]"), |path| walk(value, other, scalar, path)) {
                    return Some(found);
                }
            }
            let (key, value) = b.iter().find(|(key, _)| !a.iter().any(|(candidate, _)| same(candidate, key)))?;
            Some(Difference { path: format!("{path}[{key}]"), expected: "no such key".to_owned(), got: value.to_string() })
        }
        (Value::Set(a), Value::Set(b)) | (Value::FrozenSet(a), Value::FrozenSet(b)) => bag(a, b, path),
        _ => (!scalar(expected, got)).then(|| here(path, expected, got)),
    }
}

fn at(path: &mut String, step: &str, inner: impl FnOnce(&mut String) -> Option<Difference>) -> Option<Difference> {
    let length = path.len();
    path.push_str(step);
    let found = inner(path);
    path.truncate(length);
    found
}

fn length(path: &str, expected: usize, got: usize) -> Difference {
    Difference { path: format!("len({path})"), expected: expected.to_string(), got: got.to_string() }
}

fn unordered(expected: &Value, got: &Value) -> Option<Difference> {
    match (expected.base(), got.base()) {
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => bag(a, b, ""),
        _ => walk(expected, got, &same_scalar, &mut String::new()),
    }
}

/// Compares as bags. Sorted by a total order first, since comparing each with each would take minutes for long lists.
fn bag(expected: &[Value], got: &[Value], path: &str) -> Option<Difference> {
    let (mut left, mut right): (Vec<_>, Vec<_>) = (expected.iter().collect(), got.iter().collect());
    left.sort_by(|a, b| order(a, b));
    right.sort_by(|a, b| order(a, b));
    let (mut i, mut j) = (0, 0);
    while let (Some(one), Some(other)) = (left.get(i), right.get(j)) {
        match order(one, other) {
            Ordering::Equal if same(one, other) => {
                i += 1;
                j += 1;
            }
            Ordering::Equal | Ordering::Less => return Some(missing(path, one)),
            Ordering::Greater => return Some(extra(path, other)),
        }
    }
    left.get(i).map(|one| missing(path, one)).or_else(|| right.get(j).map(|other| extra(path, other)))
}

fn missing(path: &str, value: &Value) -> Difference {
    Difference { path: path.to_owned(), expected: format!("{value} among the elements"), got: "not there (or less often)".to_owned() }
}

fn extra(path: &str, value: &Value) -> Difference {
    Difference { path: path.to_owned(), expected: "not there (or less often)".to_owned(), got: format!("{value} among the elements") }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::None => 0,
        Value::Bool(_) => 1,
        Value::Int(_) => 2,
        Value::Float(_) => 3,
        Value::Complex(..) => 4,
        Value::Text(_) => 5,
        Value::Surrogates(_) => 6,
        Value::Bytes(_) => 7,
        Value::ByteArray(_) => 8,
        Value::List(_) => 9,
        Value::Tuple(_) => 10,
        Value::Set(_) => 11,
        Value::FrozenSet(_) => 12,
        Value::Dict(_) => 13,
        Value::Object(_) => 14,
        Value::TooDeep | Value::Subclass(..) => 15,
    }
}

fn float_order(a: f64, b: f64) -> Ordering {
    // -0.0 and 0.0 are equal, all nans too, and nan comes last.
    a.partial_cmp(&b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

fn sorted(values: &[Value]) -> Vec<&Value> {
    let mut out: Vec<_> = values.iter().collect();
    out.sort_by(|a, b| order(a, b));
    out
}

fn sequence_order<'a>(a: impl Iterator<Item = &'a Value>, mut b: impl Iterator<Item = &'a Value>) -> Ordering {
    for one in a {
        match b.next().map(|other| order(one, other)) {
            None => return Ordering::Greater,
            Some(Ordering::Equal) => {}
            Some(other) => return other,
        }
    }
    if b.next().is_some() { Ordering::Less } else { Ordering::Equal }
}

/// A total order over values in which equal values are equal, whatever order their dicts and sets came in.
fn order(a: &Value, b: &Value) -> Ordering {
    let (a, b) = (a.base(), b.base());
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Int(a), Value::Int(b)) => a.cmp(b),
        (Value::Float(a), Value::Float(b)) => float_order(*a, *b),
        (Value::Complex(a, b), Value::Complex(c, d)) => float_order(*a, *c).then(float_order(*b, *d)),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (Value::Surrogates(a), Value::Surrogates(b)) | (Value::Bytes(a), Value::Bytes(b)) | (Value::ByteArray(a), Value::ByteArray(b)) => {
            a.cmp(b)
        }
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => sequence_order(a.iter(), b.iter()),
        (Value::Set(a), Value::Set(b)) | (Value::FrozenSet(a), Value::FrozenSet(b)) => {
            sequence_order(sorted(a).into_iter(), sorted(b).into_iter())
        }
        (Value::Dict(a), Value::Dict(b)) => {
            let entries = |dict: &[(Value, Value)]| {
                let mut out: Vec<_> = dict.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
                out.sort_by(|a, b| order(&a.0, &b.0));
                out
            };
            let (a, b) = (entries(a), entries(b));
            let flat =
                |entries: &'_ [(Value, Value)]| entries.iter().flat_map(|(key, value)| [key.clone(), value.clone()]).collect::<Vec<_>>();
            sequence_order(flat(&a).iter(), flat(&b).iter())
        }
        (Value::Object(a), Value::Object(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn int(number: i64) -> Value {
        Value::Int(number.into())
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    #[test]
    fn types_count() {
        for (expected, got) in [
            (int(1), Value::Bool(true)),
            (int(1), Value::Float(1.0)),
            (Value::List(vec![int(1)]), Value::Tuple(vec![int(1)])),
            (text("a"), Value::Bytes(b"a".to_vec())),
            (Value::None, Value::Bool(false)),
            (int(5), Value::Object("Sly".into())),
            (Value::Set(vec![int(1)]), Value::FrozenSet(vec![int(1)])),
            (Value::Object("A".into()), Value::Object("A".into())),
            (Value::TooDeep, Value::TooDeep),
        ] {
            assert!(difference(Compare::Equal, &expected, &got).is_some(), "{expected} == {got}");
        }
    }

    #[test]
    fn subclasses_count_as_their_base() {
        let counter = Value::Subclass("collections.Counter".into(), Box::new(Value::Dict(vec![(text("a"), int(1))])));
        assert_eq!(difference(Compare::Equal, &Value::Dict(vec![(text("a"), int(1))]), &counter), None);
        let lying = Value::Subclass("Always".into(), Box::new(int(0)));
        assert!(difference(Compare::Equal, &int(5), &lying).is_some());
    }

    #[test]
    fn the_first_difference_is_named() {
        let expected = Value::List(vec![int(1), Value::Dict(vec![(text("k"), Value::Tuple(vec![int(2), int(3)]))])]);
        let got = Value::List(vec![int(1), Value::Dict(vec![(text("k"), Value::Tuple(vec![int(2), int(4)]))])]);
        let found = difference(Compare::Equal, &expected, &got).unwrap();
        assert_eq!(found, Difference { path: "[1]['k'][1]".into(), expected: "3".into(), got: "4".into() });
        let shorter = difference(Compare::Equal, &Value::List(vec![int(1), int(2)]), &Value::List(vec![int(1)])).unwrap();
        assert_eq!((shorter.path.as_str(), shorter.expected.as_str(), shorter.got.as_str()), ("len()", "2", "1"));
        let typed = difference(Compare::Equal, &int(1), &Value::Bool(true)).unwrap();
        assert_eq!((typed.expected.as_str(), typed.got.as_str()), ("1 (int)", "True (bool)"));
    }

    #[test]
    fn floats_compare_as_said() {
        let approximately = |a: f64, b: f64| difference(Compare::Approximate, &Value::Float(a), &Value::Float(b)).is_none();
        assert!(approximately(0.1 + 0.2, 0.3));
        assert!(approximately(0.0, 1e-10));
        assert!(approximately(1e300, 1e300 * (1.0 + 1e-10)));
        assert!(approximately(f64::NAN, f64::NAN));
        assert!(approximately(f64::INFINITY, f64::INFINITY));
        assert!(!approximately(f64::INFINITY, f64::NEG_INFINITY));
        assert!(!approximately(f64::INFINITY, 1e308));
        assert!(!approximately(1.0, 1.000_001));
        assert_eq!(difference(Compare::Approximate, &Value::Float(2.0), &int(2)), None);
        assert!(difference(Compare::Approximate, &Value::Float(1.0), &Value::Bool(true)).is_some());
        assert!(difference(Compare::Equal, &Value::Float(0.3), &Value::Float(0.1 + 0.2)).is_some());
        assert_eq!(difference(Compare::Equal, &Value::Float(0.0), &Value::Float(-0.0)), None);
    }

    #[test]
    fn bags_count_how_often() {
        let list = |numbers: &[i64]| Value::List(numbers.iter().copied().map(int).collect());
        assert_eq!(difference(Compare::Unordered, &list(&[1, 2, 2]), &list(&[2, 1, 2])), None);
        assert!(difference(Compare::Unordered, &list(&[1, 2, 2]), &list(&[1, 1, 2])).is_some());
        assert!(difference(Compare::Unordered, &list(&[1]), &Value::Tuple(vec![int(1)])).is_some());
        assert!(difference(Compare::Equal, &list(&[1, 2]), &list(&[2, 1])).is_some());
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::None),
            any::<bool>().prop_map(Value::Bool),
            any::<i8>().prop_map(|number| int(number.into())),
            any::<f64>().prop_map(Value::Float),
            "[ab]{0,2}".prop_map(Value::Text),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Tuple),
                proptest::collection::vec(inner, 0..4).prop_map(Value::Set),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_equals_itself(one in value()) {
            for compare in [Compare::Equal, Compare::Unordered, Compare::Approximate] {
                prop_assert_eq!(difference(compare, &one, &one), None);
            }
        }

        #[test]
        fn a_bag_has_no_order(items in proptest::collection::vec(value(), 0..8)) {
            let mut turned = items.clone();
            turned.reverse();
            prop_assert_eq!(difference(Compare::Unordered, &Value::List(items), &Value::List(turned)), None);
        }

        #[test]
        fn the_order_agrees_with_equality(a in value(), b in value()) {
            prop_assert_eq!(order(&a, &b), order(&b, &a).reverse());
            prop_assert_eq!(order(&a, &b) == Ordering::Equal, same(&a, &b));
        }
    }
}
