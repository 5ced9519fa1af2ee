//! Questions, and what they show a learner.

use std::sync::Arc;

use answerkey::model::Body;
use pyo3::prelude::*;

use crate::error::{exception, library_error};
use crate::pack::{Loaded, Pack};
use crate::record::{hash_of, record};
use crate::report::{Graded, PackReference, Report};

record! {
    /// A few lines of code and the value that the last one must have.
    Case(answerkey::model::Case) {
        /// Unique in the question.
        id: String = |case| case.id.clone();
        /// What the case is about.
        title: String = |case| case.title.clone();
        /// Lines of code. The last one is an expression: its value is compared.
        run: Vec<String> = |case| case.run.clone();
        /// The value expected; for an exception its name.
        expect: String = |case| case.expect.clone();
        /// What the case is worth.
        points: u32 = |case| case.points;
        /// Whether the answer may pass without it.
        stretch: bool = |case| case.stretch;
    }
}

record! {
    /// What a common answer gets wrong.
    Erratum(answerkey::model::Erratum) {
        /// The claim, as people make it.
        claim: String = |erratum| erratum.claim.clone();
        /// What is right instead, and why.
        correction: String = |erratum| erratum.correction.clone();
    }
}

record! {
    /// Where a fact can be looked up.
    Source(answerkey::model::Source) {
        /// The document's title.
        title: String = |source| source.title.clone();
        /// Its address.
        url: String = |source| source.url.clone();
    }
}

/// A question of a pack. In a notebook it shows its prompt; `print` gives it as text.
#[pyclass(frozen, module = "answerkey")]
pub(crate) struct Question {
    pub(crate) pack: Arc<Loaded>,
    pub(crate) id: String,
}

impl Question {
    pub(crate) fn find(py: Python<'_>, pack: &Arc<Loaded>, id: &str) -> PyResult<Self> {
        pack.corpus.get(id).map_err(|error| library_error(py, &error))?;
        Ok(Self { pack: Arc::clone(pack), id: id.to_owned() })
    }

    fn question(&self, py: Python<'_>) -> PyResult<&answerkey::Question> {
        self.pack.corpus.get(&self.id).map_err(|error| library_error(py, &error))
    }
}

#[pymethods]
impl Question {
    /// `section/slug`, for ever the same.
    #[getter]
    fn id(&self) -> &str {
        &self.id
    }

    /// The part of the id before the slash.
    #[getter]
    fn section(&self) -> &str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// What lists show.
    #[getter]
    fn title(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(&self.question(py)?.file.title)
    }

    /// How answers are graded: `code`, `prose` or `story`.
    #[getter]
    fn kind(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(self.question(py)?.kind().word())
    }

    /// For whom it is meant: `junior`, `mid`, `senior` or `principal`.
    #[getter]
    fn level(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(self.question(py)?.file.level.word())
    }

    /// How long an answer takes in an interview, in minutes.
    #[getter]
    fn minutes(&self, py: Python<'_>) -> PyResult<u32> {
        Ok(self.question(py)?.file.minutes)
    }

    /// Words to find the question by.
    #[getter]
    fn tags(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        Ok(self.question(py)?.file.tags.clone())
    }

    /// The id of the question whose system this one builds in miniature.
    #[getter]
    fn drill_of(&self, py: Python<'_>) -> PyResult<Option<&str>> {
        Ok(self.question(py)?.file.drill_of.as_deref())
    }

    /// What is asked, Markdown.
    #[getter]
    fn prompt(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(&self.question(py)?.prompt)
    }

    /// From a nudge to nearly the answer, Markdown.
    #[getter]
    fn hints(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        Ok(self.question(py)?.file.hints.clone())
    }

    /// What an interviewer may ask next.
    #[getter]
    fn follow_ups(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        Ok(self.question(py)?.file.follow_ups.clone())
    }

    /// The names that a code answer must define; empty for other kinds.
    #[getter]
    fn entry(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        Ok(match &self.question(py)?.file.body {
            Body::Code(body) => body.entry.clone(),
            Body::Prose(_) | Body::Story(_) => Vec::new(),
        })
    }

    /// The code to start from; empty for other kinds than code.
    #[getter]
    fn starter(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(&self.question(py)?.code.starter)
    }

    /// The cases that a learner may see before answering; empty for other kinds than code.
    #[getter]
    fn visible_cases(&self, py: Python<'_>) -> PyResult<Vec<Case>> {
        Ok(match &self.question(py)?.file.body {
            Body::Code(body) => body.cases.iter().filter(|case| case.visible).cloned().map(Case).collect(),
            Body::Prose(_) | Body::Story(_) => Vec::new(),
        })
    }

    /// The model answer, Markdown; empty where the pack has none.
    #[getter]
    fn model_answer(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(&self.question(py)?.answer)
    }

    /// The reference solution; empty for other kinds than code.
    #[getter]
    fn solution(&self, py: Python<'_>) -> PyResult<&str> {
        Ok(&self.question(py)?.code.solution)
    }

    /// What common answers get wrong.
    #[getter]
    fn errata(&self, py: Python<'_>) -> PyResult<Vec<Erratum>> {
        Ok(self.question(py)?.file.errata.iter().cloned().map(Erratum).collect())
    }

    /// Where the facts can be looked up.
    #[getter]
    fn sources(&self, py: Python<'_>) -> PyResult<Vec<Source>> {
        Ok(self.question(py)?.file.sources.iter().cloned().map(Source).collect())
    }

    /// The pack that the question came from.
    #[getter]
    fn pack(&self, py: Python<'_>) -> PyResult<PackReference> {
        Ok(PackReference(self.question(py)?.pack.clone()))
    }

    /// Grades an answer. The same answer always gets the same report.
    ///
    /// Raises `InvalidAnswer` if the text cannot be written as UTF-8 (a lone surrogate). Other threads run meanwhile.
    pub(crate) fn grade(&self, py: Python<'_>, answer: &Bound<'_, pyo3::types::PyString>) -> PyResult<Report> {
        let question = self.question(py)?;
        let answer = answer.to_str().map_err(|error| exception(py, "invalid-answer", &format!("the answer is not text: {error}")))?;
        let answer = answer.to_owned();
        Ok(Report(py.detach(|| Graded::grade(question, answer))))
    }

    /// The model answer with key points, solution, common errors and sources, as text.
    fn model_answer_text(&self, py: Python<'_>) -> PyResult<String> {
        Ok(answerkey_cli::model_answer_text(self.question(py)?).trim_start().to_owned())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let question = self.question(py)?;
        Ok(format!("<Question {}: {}, {}, {} min>", self.id, question.kind().word(), question.file.level.word(), question.file.minutes))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(answerkey_cli::question_text(self.question(py)?))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.id == other.id && self.pack.hash() == other.pack.hash()
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.id)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (Pack, String))> {
        let question = slf.get();
        let restore = slf.as_any().get_type().getattr("_restore")?;
        Ok((restore, (Pack(Arc::clone(&question.pack)), question.id.clone())))
    }

    /// Used by pickle.
    #[staticmethod]
    fn _restore(py: Python<'_>, pack: &Pack, id: &str) -> PyResult<Self> {
        Self::find(py, &pack.0, id)
    }

    /// The question as HTML without scripts, for notebooks.
    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        slf.py().import("answerkey._html")?.call_method1("question", (slf,))?.extract()
    }

    /// The question as Markdown.
    fn _repr_markdown_(slf: &Bound<'_, Self>) -> PyResult<String> {
        slf.py().import("answerkey._markdown")?.call_method1("question", (slf,))?.extract()
    }

    /// The question as text, for terminals.
    fn _repr_pretty_(&self, py: Python<'_>, printer: &Bound<'_, PyAny>, cycle: bool) -> PyResult<()> {
        let text = if cycle { self.__repr__(py)? } else { self.__str__(py)?.trim_end().to_owned() };
        printer.call_method1("text", (text,)).map(drop)
    }
}
