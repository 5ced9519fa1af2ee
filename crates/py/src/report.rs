//! Reports and what they hold. Offsets are code points here; `to_json` keeps the canonical bytes, in which they are UTF-8 bytes.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::convert::{in_code_points, to_python};
use crate::error::exception;
use crate::record::{hash_of, record};

record! {
    /// Points, whole numbers.
    Points(answerkey::Points) {
        /// What the answer got.
        earned: u32 = |points| points.earned;
        /// What it could have got.
        possible: u32 = |points| points.possible;
        /// The share earned, in whole percent, rounded down; 0 where nothing could be earned.
        percent: u32 = |points| points.percent();
    }
}

record! {
    /// A stretch of the answer, in code points, the end not included: `answer[span.start:span.end]`.
    Span(answerkey::Span) {
        /// The first code point.
        start: u32 = |span| span.start;
        /// The code point after the last one.
        end: u32 = |span| span.end;
    }
}

record! {
    /// A place of the answer that shows something.
    Evidence(answerkey::Evidence) {
        /// Where it stands.
        span: Span = |evidence| Span(evidence.span);
        /// What stands there.
        quote: String = |evidence| evidence.quote.clone();
    }
}

record! {
    /// One thing that was looked at, and what came of it.
    Finding(answerkey::Finding) {
        /// Unique in the report; for a case or key point its own id.
        id: String = |finding| finding.id.clone();
        /// What was looked at: `case`, `key-point`, `component`, `complexity`, `quality` or `attack`.
        kind: String = |finding| word(finding.kind);
        /// What came of it: `met`, `partly`, `missed`, `contradicted` or `unclear`.
        status: String = |finding| finding.status.word().to_owned();
        /// What it brought and could have brought.
        points: Points = |finding| Points(finding.points);
        /// Stable kebab-case code of the message.
        code: String = |finding| finding.code.clone();
        /// What to tell the learner.
        message: String = |finding| finding.message.clone();
        /// The places of the answer that show it.
        evidence: Vec<Evidence> = |finding| finding.evidence.iter().cloned().map(Evidence).collect();
        /// What would raise the score; None where nothing would.
        next: Option<String> = |finding| finding.next.clone();
    }
}

record! {
    /// A sentence of a story and its part in it.
    Sentence(answerkey::Sentence) {
        /// Where it stands.
        span: Span = |sentence| Span(sentence.span);
        /// Its part: `situation`, `task`, `action`, `result`, `lesson` or `other`.
        component: String = |sentence| sentence.component.word().to_owned();
    }
}

record! {
    /// What running the answer took.
    Usage(answerkey::Usage) {
        /// Steps of all runs together.
        steps: u64 = |usage| usage.steps;
        /// The most memory that one run held, in bytes.
        peak_memory_bytes: u64 = |usage| usage.peak_memory_bytes;
    }
}

record! {
    /// Which pack a question came from.
    PackReference(answerkey::PackReference) {
        /// The pack's id.
        id: String = |pack| pack.id.clone();
        /// The pack's version.
        version: String = |pack| pack.version.clone();
        /// SHA-256 over the pack's files, hexadecimal.
        hash: String = |pack| pack.hash.clone();
    }
}

/// The kebab-case word that a value is written as.
fn word<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A graded answer, before it becomes a Python object.
pub(crate) struct Graded {
    host: answerkey::Report,
    json: String,
    answer: String,
    title: String,
}

impl Graded {
    /// The report of an answer, and all that can be done without the interpreter's lock. `None` if its offsets do not fit the answer.
    pub(crate) fn new(report: &answerkey::Report, answer: String, title: String) -> Option<Self> {
        Some(Self { host: in_code_points(report, &answer)?, json: report.to_json(), answer, title })
    }

    /// Grades, and holds on to what belongs together. A fault of ours makes an ungraded report.
    pub(crate) fn grade(question: &answerkey::Question, answer: String) -> Self {
        let judged = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let report = answerkey::grade(question, &answer);
            Some((in_code_points(&report, &answer)?, report.to_json()))
        }));
        let title = question.file.title.clone();
        if let Ok(Some((host, json))) = judged {
            return Self { host, json, answer, title };
        }
        let reason = if judged.is_err() { "the grader stopped with a fault" } else { "the report does not fit the answer" };
        let host = answerkey::Report::ungraded(question.id(), question.kind(), question.pack.clone(), reason);
        Self { json: host.to_json(), host, answer, title }
    }

    /// The report of a row that holds no answer to a known question.
    pub(crate) fn bad_row(question: &str, answer: String, why: &str) -> Self {
        let reason = format!("this row cannot be graded: {why}");
        let host = answerkey::Report::ungraded(question, answerkey::Kind::Code, answerkey::PackReference::default(), reason);
        Self { json: host.to_json(), host, answer, title: String::new() }
    }
}

/// What a grade says of one answer.
///
/// In a notebook it shows itself; `print` gives the same as text. Offsets are code points, so that `report.answer[span.start:span.end]` is the
/// quote; the canonical JSON of `to_json` counts UTF-8 bytes, the same in every language.
#[pyclass(frozen, module = "answerkey")]
pub(crate) struct Report(pub(crate) Graded);

#[pymethods]
impl Report {
    /// The version of the report's format: 1.
    #[getter]
    fn format(&self) -> u32 {
        self.0.host.format
    }

    /// The question's id.
    #[getter]
    fn question(&self) -> &str {
        &self.0.host.question
    }

    /// The question's title; empty where it is not known.
    #[getter]
    fn title(&self) -> &str {
        &self.0.title
    }

    /// The answer that was graded.
    #[getter]
    fn answer(&self) -> &str {
        &self.0.answer
    }

    /// The pack that the question came from.
    #[getter]
    fn pack(&self) -> PackReference {
        PackReference(self.0.host.pack.clone())
    }

    /// The version of the graders.
    #[getter]
    fn engine(&self) -> &str {
        &self.0.host.engine
    }

    /// The kind of question: `code`, `prose` or `story`.
    #[getter]
    fn kind(&self) -> &str {
        self.0.host.kind.word()
    }

    /// `graded`, or `ungraded` where nobody could judge, for a reason that is not the answer's.
    #[getter]
    fn status(&self) -> String {
        word(self.0.host.status)
    }

    /// Why nobody could judge; None for a graded answer.
    #[getter]
    fn reason(&self) -> Option<&str> {
        self.0.host.reason.as_deref()
    }

    /// The judgement: `pass`, `partial` or `fail`; None for an ungraded answer.
    #[getter]
    fn verdict(&self) -> Option<&str> {
        self.0.host.verdict.map(answerkey::Verdict::word)
    }

    /// Whether the verdict is `pass`.
    #[getter]
    fn passed(&self) -> bool {
        self.0.host.verdict == Some(answerkey::Verdict::Pass)
    }

    /// The sum of the findings' points.
    #[getter]
    fn points(&self) -> Points {
        Points(self.0.host.points)
    }

    /// What was looked at, and what came of it.
    #[getter]
    fn findings(&self) -> Vec<Finding> {
        self.0.host.findings.iter().cloned().map(Finding).collect()
    }

    /// The sentences of a story and their parts in it, in order; None for other kinds.
    #[getter]
    fn sentences(&self) -> Option<Vec<Sentence>> {
        self.0.host.sentences.as_ref().map(|all| all.iter().copied().map(Sentence).collect())
    }

    /// What running the answer took; None where nothing ran.
    #[getter]
    fn usage(&self) -> Option<Usage> {
        self.0.host.usage.map(Usage)
    }

    /// The canonical JSON of RFC 8785: the same bytes in every language. Its offsets are UTF-8 bytes.
    fn to_json<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.json.as_bytes())
    }

    /// The report as dicts and lists, with the names of the JSON. Its offsets are code points.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let value = serde_json::to_value(&self.0.host).map_err(|error| exception(py, "invalid-report", &error.to_string()))?;
        to_python(py, &value)
    }

    /// Reads a report back from its JSON and the answer that it is about.
    ///
    /// Raises `InvalidReport` if the text is not the JSON of a report, or not one about this answer.
    #[staticmethod]
    #[pyo3(signature = (json, answer, title = ""))]
    fn from_json(py: Python<'_>, json: &Bound<'_, PyAny>, answer: &str, title: &str) -> PyResult<Self> {
        let bytes;
        let text = if let Ok(text) = json.cast::<PyString>() {
            text.to_str()?
        } else {
            bytes = json.extract::<Vec<u8>>()?;
            std::str::from_utf8(&bytes).map_err(|error| exception(py, "invalid-report", &error.to_string()))?
        };
        let report = answerkey::Report::from_json(text).map_err(|error| exception(py, "invalid-report", &error.to_string()))?;
        Graded::new(&report, answer.to_owned(), title.to_owned())
            .map(Self)
            .ok_or_else(|| exception(py, "invalid-report", "the report is about another answer: a quote is not where it should be"))
    }

    fn __repr__(&self) -> String {
        let report = &self.0.host;
        let verdict = report.verdict.map_or("ungraded", answerkey::Verdict::word);
        format!("<Report {}: {verdict}, {} of {} points>", report.question, report.points.earned, report.points.possible)
    }

    fn __str__(&self) -> String {
        // The text's quotes come with the report, its sentences are cut out of the answer by bytes.
        answerkey::Report::from_json(&self.0.json)
            .map_or_else(|error| error.to_string(), |report| answerkey_cli::report_text(&report, &self.0.title, &self.0.answer))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.json == other.0.json && self.0.answer == other.0.answer
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0.json)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String, String, String))> {
        let graded = &slf.get().0;
        let restore = slf.as_any().get_type().getattr("from_json")?;
        Ok((restore, (graded.json.clone(), graded.answer.clone(), graded.title.clone())))
    }

    /// The report as HTML without scripts, for notebooks.
    fn _repr_html_(slf: &Bound<'_, Self>) -> PyResult<String> {
        slf.py().import("answerkey._html")?.call_method1("report", (slf,))?.extract()
    }

    /// The report as Markdown.
    fn _repr_markdown_(slf: &Bound<'_, Self>) -> PyResult<String> {
        slf.py().import("answerkey._markdown")?.call_method1("report", (slf,))?.extract()
    }

    /// The report as text, for terminals.
    fn _repr_pretty_(&self, printer: &Bound<'_, PyAny>, cycle: bool) -> PyResult<()> {
        let text = if cycle { self.__repr__() } else { self.__str__().trim_end().to_owned() };
        printer.call_method1("text", (text,)).map(drop)
    }
}
