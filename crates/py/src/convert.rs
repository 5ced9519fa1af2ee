//! Offsets and values at the border: bytes become code points, JSON becomes Python objects.

use answerkey::{Report, Span};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use serde_json::Value;

/// The code points before each byte offset of a text.
pub(crate) struct Offsets<'a> {
    text: &'a str,
    /// Code points before each 64th byte, so that long answers with much evidence are not counted again and again; empty for ASCII.
    marks: Vec<u32>,
}

const STRIDE: usize = 64;

impl<'a> Offsets<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut marks = Vec::new();
        if !text.is_ascii() {
            let mut count = 0;
            for (at, byte) in text.bytes().enumerate() {
                if at % STRIDE == 0 {
                    marks.push(count);
                }
                count += u32::from(is_first(byte));
            }
        }
        Self { text, marks }
    }

    /// The code points before `byte`; `None` where that is not between two of them.
    fn before(&self, byte: u32) -> Option<u32> {
        let at = byte as usize;
        if !self.text.is_char_boundary(at) {
            return None;
        }
        if self.marks.is_empty() {
            return Some(byte);
        }
        let mark = (at / STRIDE).min(self.marks.len() - 1);
        let rest = self.text.as_bytes()[mark * STRIDE..at].iter().filter(|byte| is_first(**byte)).count();
        Some(self.marks[mark] + u32::try_from(rest).ok()?)
    }

    fn span(&self, span: Span) -> Option<Span> {
        Some(Span { start: self.before(span.start)?, end: self.before(span.end)? })
    }
}

/// Whether a byte of UTF-8 starts a code point.
fn is_first(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The report with offsets in code points; `None` where a span or quote does not fit the answer.
pub(crate) fn in_code_points(report: &Report, answer: &str) -> Option<Report> {
    let offsets = Offsets::new(answer);
    let mut report = report.clone();
    for evidence in report.findings.iter_mut().flat_map(|finding| &mut finding.evidence) {
        let span = evidence.span;
        evidence.span = offsets.span(span)?;
        if answer.get(span.start as usize..span.end as usize) != Some(evidence.quote.as_str()) {
            return None;
        }
    }
    for sentence in report.sentences.iter_mut().flatten() {
        sentence.span = offsets.span(sentence.span)?;
    }
    Some(report)
}

/// JSON as Python objects.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    match value {
        Value::Null => Ok(py.None().into_bound(py)),
        Value::Bool(value) => value.into_bound_py_any(py),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => number.into_bound_py_any(py),
            (None, Some(number)) => number.into_bound_py_any(py),
            (None, None) => number.as_f64().into_bound_py_any(py),
        },
        Value::String(text) => text.into_bound_py_any(py),
        Value::Array(values) => {
            let values: Vec<_> = values.iter().map(|one| to_python(py, one)).collect::<PyResult<_>>()?;
            Ok(PyList::new(py, values)?.into_any())
        }
        Value::Object(fields) => {
            let dict = PyDict::new(py);
            for (name, value) in fields {
                dict.set_item(name, to_python(py, value)?)?;
            }
            Ok(dict.into_any())
        }
    }
}
