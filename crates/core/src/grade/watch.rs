//! Looking on while a grade is made, and stopping it.

use std::ops::ControlFlow;

/// How far a grade has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Progress {
    /// Runs that came before this one; where several go on at once, the last few of them may not have ended.
    pub done: u32,
    /// The most runs that it may take: one for each case and each size that growth is measured at. Prose and stories take one.
    pub total: u32,
}

/// Called before each run.
pub(crate) type Watch<'a> = dyn Fn(Progress) -> ControlFlow<()> + 'a;

pub(crate) const UNWATCHED: &Watch<'static> = &|_| ControlFlow::Continue(());
