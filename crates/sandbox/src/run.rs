//! What came of a run.

use std::fmt;

use crate::Value;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Outcome {
    /// It ran to its end.
    #[default]
    Ok,
    /// An exception was not caught.
    Exception,
    /// It used up [`Limits::steps`](crate::Limits::steps).
    OutOfSteps,
    /// It met [`Limits::memory_bytes`](crate::Limits::memory_bytes): a `MemoryError` was not caught.
    OutOfMemory,
    /// It nested calls inside the interpreter's C code too deeply.
    OutOfStack,
    /// It met [`Limits::output_bytes`](crate::Limits::output_bytes).
    OutputLimit,
    /// It ended itself: `sys.exit`, `SystemExit`, `os._exit`, `os.abort`; or it brought the interpreter down, by `faulthandler`, bytecode of its own and
    /// the like: exit status 134, 136 or 139, as natively after SIGABRT, SIGFPE or SIGSEGV.
    Exit,
    /// The sandbox failed. Nothing can be said about the program.
    Fault,
}

impl Outcome {
    /// All outcomes, in the order in which they are documented.
    pub const ALL: [Self; 8] =
        [Self::Ok, Self::Exception, Self::OutOfSteps, Self::OutOfMemory, Self::OutOfStack, Self::OutputLimit, Self::Exit, Self::Fault];

    /// The stable kebab-case word for it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Exception => "exception",
            Self::OutOfSteps => "out-of-steps",
            Self::OutOfMemory => "out-of-memory",
            Self::OutOfStack => "out-of-stack",
            Self::OutputLimit => "output-limit",
            Self::Exit => "exit",
            Self::Fault => "fault",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A run's result.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Run {
    /// How it ended.
    pub outcome: Outcome,
    /// The values of the [`Item::Value`](crate::Item::Value)s that were reached, in order. `None`: too large to be handed over (8 MiB encoded).
    pub values: Vec<Option<Value>>,
    /// Which item did not run to its end; `None` if all did.
    pub failed_item: Option<usize>,
    /// A name that the answer should define and does not.
    pub missing_name: Option<String>,
    /// The exception that was not caught, for [`Outcome::Exception`], [`Outcome::OutOfMemory`] and a raised `SystemExit`.
    pub raised: Option<Raised>,
    /// What was written to stdout, as bytes.
    pub stdout: Vec<u8>,
    /// What was written to stderr, as bytes.
    pub stderr: Vec<u8>,
    /// Steps used in all.
    pub steps: u64,
    /// Steps used before each item that was begun; item `i` used `item_starts[i + 1] - item_starts[i]`, the last one the rest of `steps`.
    pub item_starts: Vec<u64>,
    /// The most memory that the interpreter held, in bytes. Memory never shrinks during a run.
    pub peak_memory_bytes: u64,
    /// Exit status, for [`Outcome::Exit`].
    pub exit_status: Option<i32>,
    /// What the engine said, for [`Outcome::Fault`].
    pub fault: Option<String>,
}

impl Run {
    /// Steps that one item used, 0 if it was not begun.
    #[must_use]
    pub fn item_steps(&self, item: usize) -> u64 {
        let Some(&start) = self.item_starts.get(item) else { return 0 };
        self.item_starts.get(item + 1).unwrap_or(&self.steps).saturating_sub(start)
    }
}

/// An exception that was not caught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    /// The exception's type and its bases, in method resolution order.
    pub types: Vec<BaseType>,
    /// `str()` of the exception, at most 2 KiB; empty if that failed.
    pub message: String,
    /// The frames of the answer's own code, outermost first, at most the last 16.
    pub frames: Vec<Frame>,
    /// Line and column (both from 1) of a `SyntaxError` in the answer.
    pub syntax: Option<(u32, u32)>,
}

impl Raised {
    /// The name of the exception's type.
    #[must_use]
    pub fn name(&self) -> &str {
        self.types.first().map_or("Exception", |one| &one.name)
    }

    /// Whether the exception is of this type or a subclass. A built-in name such as `ValueError` means the built-in type only: a class of
    /// the same name in the answer is another type.
    #[must_use]
    pub fn is_a(&self, name: &str, builtin: bool) -> bool {
        self.types.iter().any(|one| one.name == name && one.builtin == builtin)
    }
}

/// One class in an exception's method resolution order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseType {
    /// Its name, without module.
    pub name: String,
    /// Whether it is one of the interpreter's own types, not made by a `class` statement.
    pub builtin: bool,
}

/// One level of a traceback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Line of the answer, from 1; 0 if unknown.
    pub line: u32,
    /// Qualified name of the function, `<module>` at the top.
    pub function: String,
}
