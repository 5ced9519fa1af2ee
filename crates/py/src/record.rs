//! Classes for the library's plain records: getters, `repr`, equality, hash and pickling, written once.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyAny;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A record as text, for pickling.
pub(crate) fn to_text<T: Serialize>(value: &T) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// A record back from [`to_text`].
pub(crate) fn from_text<T: DeserializeOwned>(text: &str) -> PyResult<T> {
    serde_json::from_str(text).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// A hash that follows from the text alone.
pub(crate) fn hash_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// `Name(field=…, …)`, each value as Python writes it.
pub(crate) fn repr(object: &Bound<'_, PyAny>, fields: &[&str]) -> PyResult<String> {
    let name = object.get_type().name()?;
    let values: Vec<String> =
        fields.iter().map(|field| Ok(format!("{field}={}", object.getattr(*field)?.repr()?))).collect::<PyResult<_>>()?;
    Ok(format!("{name}({})", values.join(", ")))
}

/// Makes a class of one of the library's records.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident($core:ty) { $($(#[$doc:meta])* $field:ident: $type:ty = $get:expr;)* }) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, eq, module = "answerkey")]
        #[derive(Clone, PartialEq)]
        pub(crate) struct $name(pub(crate) $core);

        #[pyo3::pymethods]
        impl $name {
            $(
                $(#[$doc])*
                #[getter]
                fn $field(&self) -> $type {
                    let get: fn(&$core) -> $type = $get;
                    get(&self.0)
                }
            )*

            fn __repr__(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
                crate::record::repr(slf.as_any(), &[$(stringify!($field)),*])
            }

            fn __hash__(&self) -> pyo3::PyResult<u64> {
                Ok(crate::record::hash_of(&crate::record::to_text(&self.0)?))
            }

            fn __reduce__<'py>(slf: &pyo3::Bound<'py, Self>) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, (String,))> {
                use pyo3::types::PyAnyMethods as _;
                Ok((slf.as_any().get_type().getattr("_restore")?, (crate::record::to_text(&slf.get().0)?,)))
            }

            /// Used by pickle.
            #[staticmethod]
            fn _restore(text: &str) -> pyo3::PyResult<Self> {
                Ok(Self(crate::record::from_text(text)?))
            }
        }
    };
}
pub(crate) use record;
