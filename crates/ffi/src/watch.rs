//! Cancelling a grade and hearing how far it has come.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};

use answerkey::Progress;

use crate::AnswerkeyError;

/// Gives up grades. Hand one to `gradeWatched` and keep it; call `cancel` from any thread.
#[derive(Debug, Default, uniffi::Object)]
pub struct CancelHandle {
    cancelled: AtomicBool,
}

#[uniffi::export]
impl CancelHandle {
    /// A handle that nobody has used yet. One handle may serve several grades; it cancels all of them.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Gives the grades up that this handle was handed to. They end before the next case is run, not at once: a case that is running goes on to its end
    /// or to the end of its budget. Returns immediately; calling it again changes nothing.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::SeqCst);
    }

    /// Whether `cancel` was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }
}

/// What a progress listener throws to give up the grade.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Error)]
pub enum ListenerError {
    /// The listener does not want to go on.
    Stopped {
        /// Why.
        reason: String,
    },
}

impl fmt::Display for ListenerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Stopped { reason } = self;
        f.write_str(reason)
    }
}

impl std::error::Error for ListenerError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Stopped { reason: error.reason }
    }
}

/// Hears how far a grade has come. It is called on the thread that grades, so it should return soon; to change a screen, go to the main thread.
#[uniffi::export(with_foreign)]
pub trait ProgressListener: Send + Sync {
    /// Called before each run of the answer. `total` is the most that may come: a grade may end before it. Prose and stories take one run.
    ///
    /// # Errors
    /// Whatever it throws gives up the grade, which then throws `ListenerFailed`.
    fn progress(&self, progress: Progress) -> Result<(), ListenerError>;
}

/// A handle and a listener, as the core's graders look at them.
pub(crate) struct Watch<'a> {
    pub(crate) cancel: Option<&'a CancelHandle>,
    pub(crate) listener: Option<&'a dyn ProgressListener>,
    failure: Mutex<Option<String>>,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(cancel: Option<&'a CancelHandle>, listener: Option<&'a dyn ProgressListener>) -> Self {
        Self { cancel, listener, failure: Mutex::new(None) }
    }

    /// Tells the listener; breaks where the grade is to be given up.
    pub(crate) fn look(&self, progress: Progress) -> ControlFlow<()> {
        if self.cancel.is_some_and(CancelHandle::is_cancelled) {
            return ControlFlow::Break(());
        }
        if let Some(Err(error)) = self.listener.map(|listener| listener.progress(progress)) {
            *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
            return ControlFlow::Break(());
        }
        // The listener may have cancelled.
        if self.cancel.is_some_and(CancelHandle::is_cancelled) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Why the grade was given up.
    pub(crate) fn error(&self) -> AnswerkeyError {
        match self.failure.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(reason) => AnswerkeyError::ListenerFailed { reason },
            None => AnswerkeyError::Cancelled,
        }
    }
}
