//! `answerkey._core`: the library as Python sees it. Handles and translation only; every judgement comes from the library, and what can be written
//! in Python (tables, HTML, magics) stands in `python/answerkey`.

mod convert;
mod display;
mod error;
mod pack;
mod question;
mod queue;
mod record;
mod report;

use pyo3::prelude::*;

/// What answerkey is made of: use it through `answerkey`.
#[pymodule]
mod _core {
    #[pymodule_export]
    use crate::{
        display::{command_line, markdown_to_html},
        pack::{Diagnostic, Pack, bundled, check_pack, load_pack},
        question::{Case, Erratum, Question, Source},
        queue::{Queue, cores, not_reached},
        report::{Evidence, Finding, PackReference, Points, Report, Sentence, Span, Usage},
    };

    use super::PyModuleMethods as _;

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        module.add("__version__", answerkey::ENGINE)
    }
}
