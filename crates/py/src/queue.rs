//! Many answers on many cores. Threads of their own grade what is submitted; Python collects what is done, in slices short enough to notice Ctrl-C.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::pack::Loaded;
use crate::pack::Pack;
use crate::report::{Graded, Report};

/// What the threads and the caller share.
#[derive(Default)]
struct Shared {
    done: Mutex<Vec<(u64, Graded)>>,
    arrived: Condvar,
    stopped: AtomicBool,
}

impl Shared {
    fn done(&self) -> MutexGuard<'_, Vec<(u64, Graded)>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Grades rows on threads of its own: `submit` hands rows over, `take` collects reports in the order in which they get done.
///
/// `grade_many` and `grade_iter` are what to call; this is what they are made of.
#[pyclass(frozen, module = "answerkey")]
pub(crate) struct Queue {
    pool: ThreadPool,
    shared: Arc<Shared>,
    pack: Arc<Loaded>,
}

/// The text of a cell, or what it is instead.
fn text(cell: &Bound<'_, PyAny>, name: &str) -> Result<String, String> {
    let Ok(text) = cell.cast::<PyString>() else {
        return Err(format!("it has no text `{name}`"));
    };
    text.to_str().map(str::to_owned).map_err(|_| format!("its `{name}` holds half a character (a lone surrogate)"))
}

#[pymethods]
impl Queue {
    /// A queue for answers to a pack's questions, on so many threads; None for one a core.
    #[new]
    #[pyo3(signature = (pack, jobs = None))]
    fn new(pack: &Pack, jobs: Option<usize>) -> PyResult<Self> {
        if jobs == Some(0) {
            return Err(PyValueError::new_err("jobs must be at least 1"));
        }
        let pool = ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).thread_name(|at| format!("answerkey-{at}")).build();
        let pool = pool.map_err(|error| PyRuntimeError::new_err(format!("cannot start the threads: {error}")))?;
        Ok(Self { pool, shared: Arc::default(), pack: Arc::clone(&pack.0) })
    }

    /// How many threads grade.
    #[getter]
    fn jobs(&self) -> usize {
        self.pool.current_num_threads()
    }

    /// Hands rows over: ids of questions and answers, the first row with the number `first`. Cells that are not text get an ungraded report.
    fn submit(&self, first: u64, questions: &Bound<'_, PyList>, answers: &Bound<'_, PyList>) {
        for (at, (question, answer)) in questions.iter().zip(answers.iter()).enumerate() {
            let (question, answer) = (text(&question, "question"), text(&answer, "answer"));
            let (shared, pack) = (Arc::clone(&self.shared), Arc::clone(&self.pack));
            let index = first + at as u64;
            self.pool.spawn_fifo(move || {
                if shared.stopped.load(Ordering::Relaxed) {
                    return;
                }
                let graded = graded(&pack, question, answer);
                shared.done().push((index, graded));
                shared.arrived.notify_one();
            });
        }
    }

    /// What got done: numbers and reports. Waits for the first one, so many seconds at most; other Python threads run meanwhile.
    fn take(&self, py: Python<'_>, seconds: f64) -> PyResult<Vec<(u64, Report)>> {
        let wait = Duration::try_from_secs_f64(seconds).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let done = py.detach(|| {
            let waited = self.shared.arrived.wait_timeout_while(self.shared.done(), wait, |done| done.is_empty());
            std::mem::take(&mut *waited.unwrap_or_else(PoisonError::into_inner).0)
        });
        Ok(done.into_iter().map(|(index, graded)| (index, Report(graded))).collect())
    }

    /// Grades nothing more of what was submitted. What is being graded at this moment ends by itself, unnoticed.
    fn stop(&self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
    }
}

fn graded(pack: &Loaded, question: Result<String, String>, answer: Result<String, String>) -> Graded {
    let (id, answer) = match (question, answer) {
        (Ok(id), Ok(answer)) => (id, answer),
        (Err(why), answer) => return Graded::bad_row("", answer.unwrap_or_default(), &why),
        (Ok(id), Err(why)) => return Graded::bad_row(&id, String::new(), &why),
    };
    match pack.corpus.get(&id) {
        Ok(question) => Graded::grade(question, answer),
        Err(error) => Graded::bad_row(&id, answer, &error.to_string()),
    }
}

/// The row that was not reached before a stop.
#[pyfunction]
pub(crate) fn not_reached(question: &Bound<'_, PyAny>, answer: &Bound<'_, PyAny>) -> Report {
    let (question, answer) = (text(question, "question"), text(answer, "answer"));
    Report(Graded::bad_row(&question.unwrap_or_default(), answer.unwrap_or_default(), "grading was stopped before it was reached"))
}

/// How many cores there are.
#[pyfunction]
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
}
