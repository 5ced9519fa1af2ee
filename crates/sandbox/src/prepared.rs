//! Interpreters that begin where another one stood: loading once what many runs share.

use wasmi::{Error as WasmError, Store};

use crate::engine::{Begun, go_on};
use crate::host::World;
use crate::{Item, Limits, Run, Sandbox};

/// Memory is kept in stretches of this many bytes, those that differ from a fresh interpreter's.
const STRETCH: usize = 4_096;
/// The only state of the module besides its memory (`snapshot.rs` relies on the same).
const STACK_POINTER: &str = "__stack_pointer";

/// An interpreter that has done some items, kept so that any number of runs can go on from there, each in an instance of its own.
///
/// The sandbox is deterministic and an interpreter's whole state is its memory, so a run that begins from a copy of that memory is the run
/// that does the first items anew: nothing of one run reaches another one. What a [`Run`] of it says (steps, output, failed item) is about all items,
/// the first ones included.
pub struct Prepared<'a> {
    sandbox: &'a Sandbox,
    limits: Limits,
    /// Steps used so far.
    steps: u64,
    memory_bytes: usize,
    /// Where memory differs from a fresh interpreter's, and what stands there.
    stretches: Vec<(usize, Vec<u8>)>,
    world: World,
}

impl std::fmt::Debug for Prepared<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared").field("steps", &self.steps).field("memory_bytes", &self.memory_bytes).finish_non_exhaustive()
    }
}

fn stack_pointer(begun: &Begun) -> Option<i32> {
    begun.instance.get_global(&begun.store, STACK_POINTER)?.get(&begun.store).i32()
}

impl<'a> Prepared<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox, begun: Begun, limits: &Limits) -> Result<Self, Box<Run>> {
        let fault = |detail: &str| {
            let mut run = Run::default();
            run.fail(detail.to_owned());
            Box::new(run)
        };
        let (store, instance) = sandbox.instantiate(limits).map_err(|error| fault(&error.to_string()))?;
        let fresh = Begun { store, instance, run: Run::default() };
        if stack_pointer(&fresh).is_none() || stack_pointer(&fresh) != stack_pointer(&begun) {
            return Err(fault("the stack pointer moved"));
        }
        let memory = |begun: &Begun| begun.instance.get_memory(&begun.store, "memory");
        let (Some(before), Some(after)) = (memory(&fresh), memory(&begun)) else {
            return Err(fault("the module exports no memory"));
        };
        let (before, after) = (before.data(&fresh.store), after.data(&begun.store));
        let stretches = after
            .chunks(STRETCH)
            .enumerate()
            .map(|(index, stretch)| (index * STRETCH, stretch))
            // What lies beyond the fresh memory is zero in a new instance that has grown.
            .filter(|(at, stretch)| match before.get(*at..at + stretch.len()) {
                Some(fresh) => fresh != *stretch,
                None => stretch.iter().any(|byte| *byte != 0),
            })
            .map(|(at, stretch)| (at, stretch.to_vec()))
            .collect();
        let memory_bytes = after.len();
        let Begun { store, run, .. } = begun;
        let mut world = store.into_data();
        (world.stdout, world.stderr) = (run.stdout, run.stderr);
        Ok(Self { sandbox, limits: *limits, steps: run.steps, memory_bytes, stretches, world })
    }

    /// Steps that the first items took.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// Goes on with more items, from where the first ones ended. `steps` is what all items may take, the first ones included; the other limits are
    /// those of [`Sandbox::prepare`].
    #[must_use]
    pub fn run(&self, items: &[Item<'_>], steps: u64) -> Run {
        let limits = Limits { steps, ..self.limits };
        match self.instantiate(&limits) {
            Ok(begun) => go_on(begun.store, begun.instance, items, steps).map_or_else(|run| *run, |begun| begun.run),
            Err(error) => {
                let mut run = Run::default();
                run.end(&error);
                run
            }
        }
    }

    fn instantiate(&self, limits: &Limits) -> Result<Begun, WasmError> {
        let (mut store, instance) = self.sandbox.instantiate(limits)?;
        let memory = instance.get_memory(&store, "memory").ok_or_else(|| WasmError::new("the module exports no memory"))?;
        let missing = self.memory_bytes.saturating_sub(memory.data_size(&store)) >> 16;
        memory.grow(&mut store, missing as u64).map_err(|error| WasmError::new(error.to_string()))?;
        let bytes = memory.data_mut(&mut store);
        for (at, stretch) in &self.stretches {
            bytes[*at..at + stretch.len()].copy_from_slice(stretch);
        }
        self.continue_world(&mut store, limits.steps)?;
        Ok(Begun { store, instance, run: Run::default() })
    }

    fn continue_world(&self, store: &mut Store<World>, steps: u64) -> Result<(), WasmError> {
        store.set_fuel(steps.saturating_sub(self.steps))?;
        // Marks of fuel are kept relative to the limit, which may be another one now.
        let shift = |fuel: &u64| steps.saturating_sub(self.limits.steps.saturating_sub(*fuel));
        let item_fuel = self.world.item_fuel.iter().map(shift).collect();
        store.data_mut().continue_from(&self.world, item_fuel);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Outcome, Value};

    const LIMITS: Limits = Limits { steps: 20_000_000, memory_bytes: 64 << 20, output_bytes: 1 << 16 };
    const ANSWER: &[u8] = b"import random, time, sys\nprint('loading', random.random(), time.time())\nkeep = [bytearray(b'x' * 100000) for _ in range(40)]\ncalls = []\nseed = random.random()\ndef f(n):\n    calls.append(n)\n    return [n, len(calls), seed, random.random(), time.time(), keep[n][:2], id(keep) % 16]\ndef grow(): return len([bytearray(1000000) for _ in range(20)])\ndef stop(): sys.exit(3)\ndef endless():\n    print('on and on')\n    while True: pass\n";
    const FIRST: [Item<'_>; 5] =
        [Item::Answer(ANSWER), Item::Name("f"), Item::Name("grow"), Item::Name("stop"), Item::Name("endless")];
    const MORE: [&str; 7] = ["f(3)", "[f(1), f(2)]", "grow()", "stop()", "endless()", "1 / 0", "[f(0), __builtins__ is None]"];

    /// The same items, the last ones done by the very instance that did the first.
    fn in_one_instance(more: &[Item<'_>]) -> Run {
        let mut begun = Sandbox::shared().unwrap().begin(&FIRST, &LIMITS).unwrap();
        let world = begun.store.data_mut();
        (world.stdout, world.stderr) = (begun.run.stdout, begun.run.stderr);
        go_on(begun.store, begun.instance, more, LIMITS.steps).map_or_else(|run| *run, |begun| begun.run)
    }

    #[test]
    fn going_on_from_a_copy_is_going_on() {
        let prepared = Sandbox::shared().unwrap().prepare(&FIRST, &LIMITS).unwrap();
        for _ in 0..2 {
            for source in MORE {
                let more = [Item::Statements("x = 1"), Item::Value(source)];
                assert_eq!(prepared.run(&more, LIMITS.steps), in_one_instance(&more), "{source}");
            }
        }
    }

    #[test]
    fn a_run_in_two_parts_says_what_a_run_in_one_says() {
        let prepared = Sandbox::shared().unwrap().prepare(&FIRST, &LIMITS).unwrap();
        for source in MORE {
            let more = [Item::Statements("x = 1"), Item::Value(source)];
            let two = prepared.run(&more, LIMITS.steps);
            let one = Sandbox::shared().unwrap().run(&[&FIRST[..], &more].concat(), &LIMITS);
            assert_eq!(
                (two.outcome, &two.values, two.failed_item, &two.raised, &two.stdout, two.exit_status),
                (one.outcome, &one.values, one.failed_item, &one.raised, &one.stdout, one.exit_status),
                "{source}"
            );
            assert!(two.steps.abs_diff(one.steps) < 20_000, "{source}: {} {}", two.steps, one.steps);
        }
    }

    #[test]
    fn runs_from_one_preparation_do_not_meet() {
        let prepared = Sandbox::shared().unwrap().prepare(&FIRST, &LIMITS).unwrap();
        let count = |run: Run| run.values[0].clone();
        let (one, other) = (prepared.run(&[Item::Value("f(1)[1]")], LIMITS.steps), prepared.run(&[Item::Value("f(1)[1]")], LIMITS.steps));
        assert_eq!((count(one), count(other)), (Some(Value::Int(1.into())), Some(Value::Int(1.into()))));
    }

    #[test]
    fn the_budget_counts_the_first_items_too() {
        let prepared = Sandbox::shared().unwrap().prepare(&FIRST, &LIMITS).unwrap();
        for steps in [prepared.steps() / 2, prepared.steps() + 10, prepared.steps() + 1_000_000] {
            let run = prepared.run(&[Item::Value("endless()")], steps);
            assert_eq!((run.outcome, run.steps), (Outcome::OutOfSteps, steps.max(prepared.steps())));
        }
    }

    #[test]
    fn a_failed_preparation_is_a_run() {
        let run = Sandbox::shared().unwrap().prepare(&[Item::Statements("x = 1"), Item::Answer(b"1 / 0")], &LIMITS).unwrap_err();
        assert_eq!((run.outcome, run.failed_item), (Outcome::Exception, Some(1)));
    }
}
