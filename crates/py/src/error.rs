//! From Rust errors to the exceptions of `answerkey._errors`, which carry a stable code.

use pyo3::prelude::*;

/// The exception for a code; the message is for people.
pub(crate) fn exception(py: Python<'_>, code: &str, message: &str) -> PyErr {
    let made = py.import("answerkey._errors").and_then(|module| module.call_method1("of_code", (code, message)));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// The exception for an error of the library.
pub(crate) fn library_error(py: Python<'_>, error: &answerkey::Error) -> PyErr {
    exception(py, error.kind().code(), &error.to_string())
}
