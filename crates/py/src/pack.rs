//! Packs: the bundled one, and those of others, loaded from a folder.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use answerkey::Corpus;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use rayon::ThreadPoolBuilder;

use crate::error::{exception, library_error};
use crate::question::Question;
use crate::record::{hash_of, repr};
use crate::report::Report;

/// A pack in memory.
pub(crate) struct Loaded {
    pub(crate) corpus: Corpus,
    /// The files of a pack that is not bundled: what it is pickled as, since another machine has no such folder.
    files: Option<Vec<(String, Vec<u8>)>>,
}

impl Loaded {
    /// The one pack in it.
    fn pack(&self) -> Option<&answerkey::Pack> {
        self.corpus.packs().first()
    }

    pub(crate) fn hash(&self) -> &str {
        self.pack().map_or("", |pack| &pack.reference.hash)
    }
}

/// Packs that this process has loaded, the bundled one included: unpickling a thousand questions loads their pack once.
static LOADED: Mutex<Vec<Arc<Loaded>>> = Mutex::new(Vec::new());

fn find(fits: impl Fn(&Loaded) -> bool) -> Option<Arc<Loaded>> {
    LOADED.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|loaded| fits(loaded)).cloned()
}

fn keep(loaded: Loaded) -> Arc<Loaded> {
    let mut all = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    // Two threads may have loaded the same pack at once.
    let known = all.iter().find(|one| one.hash() == loaded.hash() && one.files.is_some() == loaded.files.is_some());
    if let Some(known) = known {
        return Arc::clone(known);
    }
    let loaded = Arc::new(loaded);
    all.push(Arc::clone(&loaded));
    loaded
}

/// A set of questions with one id, version and licence: `bundled()`, or `load_pack(path)`.
#[pyclass(frozen, module = "answerkey")]
pub(crate) struct Pack(pub(crate) Arc<Loaded>);

impl Pack {
    fn field(&self, get: impl Fn(&answerkey::Pack) -> &str) -> &str {
        self.0.pack().map_or("", get)
    }
}

#[pymethods]
impl Pack {
    /// The pack's id.
    #[getter]
    fn id(&self) -> &str {
        self.field(|pack| &pack.file.id)
    }

    /// What lists show.
    #[getter]
    fn title(&self) -> &str {
        self.field(|pack| &pack.file.title)
    }

    /// Raised with each change of content.
    #[getter]
    fn version(&self) -> &str {
        self.field(|pack| &pack.file.version)
    }

    /// SPDX expression of the content's licence.
    #[getter]
    fn license(&self) -> &str {
        self.field(|pack| &pack.file.license)
    }

    /// BCP 47 tag of the content's language.
    #[getter]
    fn locale(&self) -> &str {
        self.field(|pack| &pack.file.locale)
    }

    /// SHA-256 over the pack's files, hexadecimal.
    #[getter]
    fn hash(&self) -> &str {
        self.0.hash()
    }

    /// The questions, by id: all, or those of a section, of a kind (`code`, `prose`, `story`), with a tag.
    #[pyo3(signature = (section = None, kind = None, tag = None))]
    fn questions(&self, section: Option<&str>, kind: Option<&str>, tag: Option<&str>) -> Vec<Question> {
        let fits = |question: &&answerkey::Question| {
            section.is_none_or(|section| question.section() == section)
                && kind.is_none_or(|kind| question.kind().word() == kind)
                && tag.is_none_or(|tag| question.file.tags.iter().any(|one| one == tag))
        };
        let make = |question: &answerkey::Question| Question { pack: Arc::clone(&self.0), id: question.id().to_owned() };
        self.0.corpus.questions().filter(fits).map(make).collect()
    }

    /// The question with this id. Raises `UnknownQuestion`, with the nearest id there is.
    fn question(&self, py: Python<'_>, id: &str) -> PyResult<Question> {
        Question::find(py, &self.0, id)
    }

    /// Grades an answer to the question with this id.
    ///
    /// Raises `UnknownQuestion`, or `InvalidAnswer` if the text cannot be written as UTF-8 (a lone surrogate). Other threads run meanwhile.
    fn grade(&self, py: Python<'_>, id: &str, answer: &Bound<'_, pyo3::types::PyString>) -> PyResult<Report> {
        Question::find(py, &self.0, id)?.grade(py, answer)
    }

    fn __len__(&self) -> usize {
        self.0.pack().map_or(0, |pack| pack.questions.len())
    }

    fn __repr__(&self) -> String {
        format!("<Pack {} {}: {} questions>", self.id(), self.version(), self.__len__())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.hash() == other.hash()
    }

    fn __hash__(&self) -> u64 {
        hash_of(self.hash())
    }

    #[expect(clippy::type_complexity, reason = "pickle's form: a function and its arguments")]
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String, Option<Vec<(String, Bound<'py, PyBytes>)>>))> {
        let (py, loaded) = (slf.py(), &slf.get().0);
        let files = loaded.files.as_ref().map(|files| files.iter().map(|(path, bytes)| (path.clone(), PyBytes::new(py, bytes))).collect());
        Ok((slf.as_any().get_type().getattr("_restore")?, (loaded.hash().to_owned(), files)))
    }

    /// Used by pickle: the pack with this hash, loaded from its files where it is not there yet; without files, the bundled one.
    #[staticmethod]
    fn _restore(py: Python<'_>, hash: &str, files: Option<Vec<(String, Vec<u8>)>>) -> PyResult<Self> {
        let Some(files) = files else {
            let pack = bundled(py)?;
            if pack.hash() != hash {
                return Err(exception(py, "other-pack", "this was made with another version of the bundled questions"));
            }
            return Ok(pack);
        };
        match find(|loaded| loaded.files.is_some() && loaded.hash() == hash) {
            Some(loaded) => Ok(Self(loaded)),
            None => from_files(py, files),
        }
    }
}

/// Does what uses all cores on threads that end with it. The process-wide ones would not live on where `multiprocessing` forks, and a pack loaded there
/// would wait for them for ever.
fn on_own_threads<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> T {
    py.detach(|| match ThreadPoolBuilder::new().build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    })
}

fn from_files(py: Python<'_>, files: Vec<(String, Vec<u8>)>) -> PyResult<Pack> {
    let loaded = on_own_threads(py, || {
        let pack = answerkey::Pack::load(files.iter().map(|(path, bytes)| (path.as_str(), bytes)))?;
        let mut corpus = Corpus::new();
        corpus.add(pack);
        Ok(Loaded { corpus, files: Some(files) })
    });
    loaded.map(|loaded| Pack(keep(loaded))).map_err(|error| library_error(py, &error))
}

/// The files of a pack's folder, as the command line reads them.
fn read(py: Python<'_>, path: PathBuf) -> PyResult<Vec<(String, Vec<u8>)>> {
    py.detach(|| answerkey_cli::pack_files(&path)).map_err(|error| exception(py, "unreadable-pack", &format!("{error:#}")))
}

/// The questions that come with the library.
#[pyfunction]
pub(crate) fn bundled(py: Python<'_>) -> PyResult<Pack> {
    if let Some(loaded) = find(|loaded| loaded.files.is_none()) {
        return Ok(Pack(loaded));
    }
    let corpus = on_own_threads(py, Corpus::bundled).map_err(|error| library_error(py, &error))?;
    Ok(Pack(keep(Loaded { corpus, files: None })))
}

/// Loads a pack from its folder.
///
/// Raises `InvalidPack` if the folder cannot be read or holds errors; `check_pack` lists them all.
#[pyfunction]
pub(crate) fn load_pack(py: Python<'_>, path: PathBuf) -> PyResult<Pack> {
    let files = read(py, path)?;
    from_files(py, files)
}

/// Everything that is wrong with the pack in a folder, by file and place; an empty list for a clean one.
///
/// Raises `InvalidPack` if the folder cannot be read.
#[pyfunction]
pub(crate) fn check_pack(py: Python<'_>, path: PathBuf) -> PyResult<Vec<Diagnostic>> {
    let files = read(py, path)?;
    let checked = on_own_threads(py, || answerkey::check(files.iter().map(|(path, bytes)| (path.as_str(), bytes))));
    Ok(checked.diagnostics.into_iter().map(Diagnostic::of).collect())
}

/// One thing that is wrong with a pack.
#[pyclass(frozen, get_all, eq, hash, module = "answerkey")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Diagnostic {
    /// Stable kebab-case code.
    code: String,
    /// `error` where the pack cannot be used, otherwise `warning`.
    severity: String,
    /// Path inside the pack.
    file: String,
    /// Line, from 1.
    line: u32,
    /// Column in characters, from 1.
    column: u32,
    /// RFC 6901 pointer into the file's JSON; empty for the whole file.
    pointer: String,
    /// What is wrong.
    message: String,
    /// What to do about it; None where the message says it.
    help: Option<String>,
}

impl Diagnostic {
    fn of(one: answerkey::Diagnostic) -> Self {
        Self {
            code: one.code.to_owned(),
            severity: one.severity.word().to_owned(),
            file: one.file,
            line: one.line,
            column: one.column,
            pointer: one.pointer,
            message: one.message,
            help: one.help,
        }
    }
}

type DiagnosticFields = (String, String, String, u32, u32, String, String, Option<String>);

#[pymethods]
impl Diagnostic {
    /// A diagnostic of these parts; `check_pack` makes them.
    #[new]
    #[expect(clippy::too_many_arguments, reason = "one argument for each field, in their order")]
    fn new(
        code: String,
        severity: String,
        file: String,
        line: u32,
        column: u32,
        pointer: String,
        message: String,
        help: Option<String>,
    ) -> Self {
        Self { code, severity, file, line, column, pointer, message, help }
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        repr(slf.as_any(), &["code", "severity", "file", "line", "column", "pointer", "message", "help"])
    }

    fn __str__(&self) -> String {
        format!("{}:{}:{}: {}[{}]: {}", self.file, self.line, self.column, self.severity, self.code, self.message)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyAny>, DiagnosticFields) {
        let one = slf.get();
        let fields = (
            one.code.clone(),
            one.severity.clone(),
            one.file.clone(),
            one.line,
            one.column,
            one.pointer.clone(),
            one.message.clone(),
            one.help.clone(),
        );
        (slf.as_any().get_type().into_any(), fields)
    }
}
