//! Runs Python programs under step and memory budgets, the same way on every machine.
//!
//! The interpreter is CPython 3.13, compiled to WebAssembly and interpreted by [`wasmi`]: exact semantics, no just-in-time compiler, and
//! no way out. There is no file system, no network and no thread; the clock is virtual, randomness is seeded. Each run starts from the same
//! snapshot of a started interpreter, so nothing is left of the run before. [`Sandbox::prepare`] takes such a snapshot later, for runs that share their
//! beginning.
//!
//! ```
//! use answerkey_sandbox::{Limits, Outcome, Sandbox};
//!
//! let sandbox = Sandbox::shared()?;
//! let run = sandbox.run_script(b"print(sum(range(10)))", &Limits::default());
//! assert_eq!(run.outcome, Outcome::Ok);
//! assert_eq!(run.stdout, b"45\n");
//!
//! let endless = sandbox.run_script(b"while True: pass", &Limits { steps: 1_000_000, ..Limits::default() });
//! assert_eq!(endless.outcome, Outcome::OutOfSteps);
//! # Ok::<(), answerkey_sandbox::Error>(())
//! ```
//!
//! A *step* is the unit of work: one function call, loop iteration or branch arm of the compiled interpreter, or 64 bytes copied. Work inside C
//! built-ins (`in`, `pop(0)`, slicing, `sorted`, string building) costs steps like any other. A simple Python loop takes about 40 steps an iteration;
//! one step takes 3 to 30 ns.
//!
//! # Build profiles
//!
//! An optimised wasmi with debug assertions or overflow checks does not run in constant host stack. [`Sandbox::shared`] notices such a build
//! and returns [`ErrorKind::UnsafeBuild`] instead of running anything; the message names the profile settings. An unoptimised build is safe and about
//! thirty times slower.
//!
//! Do not run the examples in the docs of a dependent crate (`cargo test --doc`) in a profile with link-time optimisation, such as a release profile with
//! `lto = "thin"`: rustdoc builds them unoptimised but takes `lto` from the profile, so wasmi's handlers, chosen for an optimised build, are generated without
//! optimisation. Run such examples in the dev profile, or set `lto = "off"` for that run.
//!
//! # The module
//!
//! `python/python.wasm.zst` is built by `cargo xtask build-python` from Debian 13's sources of CPython and SQLite inside a chroot, byte for byte the
//! same each time: `python/build.sh` compiles them with `python/main.c`, then the interpreter is started once and its memory becomes the
//! module's data. `python/SHA256SUMS` holds the checksums of the plain, the initialised and the compressed module, `python/PACKAGES.txt` the versions of the
//! packages that took part.

mod dispatch;
mod engine;
mod error;
mod host;
mod limits;
mod prepared;
mod request;
mod run;
#[cfg(feature = "snapshot")]
pub mod snapshot;
mod value;

pub use engine::Sandbox;
pub use error::{Error, ErrorKind};
pub use limits::Limits;
pub use prepared::Prepared;
pub use request::Item;
pub use run::{BaseType, Frame, Outcome, Raised, Run};
pub use value::Value;
