//! Notices builds of the interpreter that would overflow the host's stack.
//!
//! wasmi's fast dispatch jumps from one instruction's handler to the next by tail calls, which is up to the optimiser. At opt-level 0 and 1 wasmi
//! itself takes a loop instead. At opt-level 2 and 3 *with debug assertions or overflow checks* the handlers are optimised yet no longer
//! tail-call: each instruction leaves a frame, and a long loop ends the process. Profiles belong to whoever builds the
//! program, so this is measured where it runs: how far the stack has grown after many iterations of a small loop.

use wasmi::{Config, Engine, Linker, Module, Store};

use crate::{Error, ErrorKind};

/// ```wat
/// (module
///   (import "probe" "mark" (func $mark))
///   (memory 1)
///   (func $add (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
///   (func (export "loop") (param $n i32)
///     (loop $again
///       (i32.store (i32.const 8) (call $add (i32.load (i32.const 8)) (local.get $n)))
///       (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
///     call $mark))
/// ```
const PROBE: &[u8] = include_bytes!("dispatch.wasm");
const ITERATIONS: i32 = 64;
/// Far below what the frames of 64 iterations take, far above what a stable stack differs by.
const TOLERATED_BYTES: usize = 2_048;

const ADVICE: &str = "this build of the interpreter would overflow the stack: it is optimised but has debug assertions or overflow checks. \
Put this into the Cargo.toml of the workspace: [profile.dev.package.\"*\"] opt-level = 3, debug-assertions = false, overflow-checks = false \
(and the same for any other profile you use), or build with the release profile";

fn stack_address() -> usize {
    let here = 0_u8;
    std::hint::black_box(&raw const here).addr()
}

fn depth_after(iterations: i32) -> Result<usize, wasmi::Error> {
    let engine = Engine::new(&Config::default());
    let module = Module::new(&engine, PROBE)?;
    let mut linker = Linker::<usize>::new(&engine);
    linker.func_wrap("probe", "mark", |mut caller: wasmi::Caller<'_, usize>| *caller.data_mut() = stack_address())?;
    let mut store = Store::new(&engine, 0);
    let instance = linker.instantiate_and_start(&mut store, &module)?;
    instance.get_typed_func::<i32, ()>(&store, "loop")?.call(&mut store, iterations)?;
    Ok(store.into_data())
}

/// Fails if this build's stack grows with the number of instructions.
pub(crate) fn check() -> Result<(), Error> {
    let depths = depth_after(1).and_then(|one| Ok((one, depth_after(ITERATIONS)?)));
    let (one, many) = depths.map_err(|error| Error::new(ErrorKind::Module, error))?;
    judge(one, many)
}

fn judge(one: usize, many: usize) -> Result<(), Error> {
    if one.abs_diff(many) > TOLERATED_BYTES { Err(Error::new(ErrorKind::UnsafeBuild, ADVICE)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_build_is_safe() {
        assert_eq!(check(), Ok(()));
    }

    #[test]
    fn a_growing_stack_is_noticed() {
        let error = judge(1_000_000, 1_000_000 - 64 * 10 * 48).expect_err("must be refused");
        assert_eq!(error.kind(), ErrorKind::UnsafeBuild);
        assert!(error.to_string().contains("overflow-checks = false"));
    }
}
