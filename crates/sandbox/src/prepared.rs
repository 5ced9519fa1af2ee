//! Interpreters that begin where another one stood: loading once what many runs share.

use std::sync::{Mutex, PoisonError};

use wasmi::{Error as WasmError, Val};

use crate::engine::Interpreter;
use crate::host::Seen;
use crate::{Item, Limits, Run, Sandbox};

/// Memory is compared and copied in stretches of this many bytes.
const STRETCH: usize = 4_096;
/// The only state of the module besides its memory (`snapshot.rs` relies on the same).
const STACK_POINTER: &str = "__stack_pointer";

/// An interpreter that has done some items, kept so that any number of runs can go on from there.
///
/// The sandbox is deterministic and an interpreter's whole state is its memory, so a run that begins from a copy of that memory is the run
/// that does the first items anew: nothing of one run reaches another one. What a [`Run`] of it says (steps, output, failed item) is about all items,
/// the first ones included.
pub struct Prepared<'a> {
    sandbox: &'a Sandbox,
    limits: Limits,
    /// Steps used so far.
    steps: u64,
    /// The whole memory after the first items.
    image: Vec<u8>,
    stack_pointer: Val,
    seen: Seen,
    item_fuel: Vec<u64>,
    /// Instances that ran before and whose memory has the image's size, one for each run that went on at the same time: putting the image back costs
    /// less than a new one.
    spare: Mutex<Vec<Interpreter>>,
}

impl std::fmt::Debug for Prepared<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared").field("steps", &self.steps).field("memory_bytes", &self.image.len()).finish_non_exhaustive()
    }
}

impl<'a> Prepared<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox, interpreter: Interpreter, run: Run, limits: &Limits) -> Result<Self, Box<Run>> {
        let Interpreter { store, instance } = &interpreter;
        let (Some(memory), Some(stack_pointer)) = (instance.get_memory(store, "memory"), instance.get_global(store, STACK_POINTER)) else {
            let mut run = Run::default();
            run.fail("the module exports no memory or no stack pointer".to_owned());
            return Err(Box::new(run));
        };
        Ok(Self {
            sandbox,
            limits: *limits,
            steps: run.steps,
            image: memory.data(store).to_vec(),
            stack_pointer: stack_pointer.get(store),
            seen: store.data().seen(),
            item_fuel: store.data().item_fuel.clone(),
            spare: Mutex::new(vec![interpreter]),
        })
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
        let spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let interpreter = match spare {
            Some(spare) => Ok(spare),
            None => self.sandbox.instantiate(&self.limits).map(|(store, instance)| Interpreter { store, instance }),
        };
        let begun = interpreter.and_then(|mut interpreter| {
            self.put_back(&mut interpreter, steps)?;
            Ok(interpreter)
        });
        match begun {
            Ok(mut interpreter) => {
                let run = interpreter.go_on(items, steps);
                // Memory cannot shrink: what has grown further is of no use for another run.
                if run.peak_memory_bytes == self.image.len() as u64 {
                    self.spare.lock().unwrap_or_else(PoisonError::into_inner).push(interpreter);
                }
                run
            }
            Err(error) => {
                let mut run = Run::default();
                run.end(&error);
                run
            }
        }
    }

    /// Gives an instance the state after the first items: memory, stack pointer, and what the host knows.
    fn put_back(&self, interpreter: &mut Interpreter, steps: u64) -> Result<(), WasmError> {
        let Interpreter { store, instance } = interpreter;
        let text = |error: &dyn std::fmt::Display| WasmError::new(error.to_string());
        let memory = instance.get_memory(&*store, "memory").ok_or_else(|| WasmError::new("the module exports no memory"))?;
        let missing = self.image.len().saturating_sub(memory.data_size(&*store)) >> 16;
        memory.grow(&mut *store, missing as u64).map_err(|error| text(&error))?;
        // Most stretches are as they were, and reading costs less than writing.
        for (now, then) in memory.data_mut(&mut *store).chunks_mut(STRETCH).zip(self.image.chunks(STRETCH)) {
            if now != then {
                now.copy_from_slice(then);
            }
        }
        let stack_pointer =
            instance.get_global(&*store, STACK_POINTER).ok_or_else(|| WasmError::new("the module exports no stack pointer"))?;
        stack_pointer.set(&mut *store, self.stack_pointer.clone()).map_err(|error| text(&error))?;
        store.set_fuel(steps.saturating_sub(self.steps))?;
        // Marks of fuel are relative to the limit, which may be another one now.
        let shift = |fuel: &u64| steps.saturating_sub(self.limits.steps.saturating_sub(*fuel));
        store.data_mut().continue_from(&self.seen, self.item_fuel.iter().map(shift).collect());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Outcome, Value};

    const LIMITS: Limits = Limits { steps: 20_000_000, memory_bytes: 64 << 20, output_bytes: 1 << 16 };
    const ANSWER: &[u8] = b"import random, time, sys\nprint('loading', random.random(), time.time())\nkeep = [bytearray(b'x' * 100000) for _ in range(40)]\ncalls = []\nseed = random.random()\ndef f(n):\n    calls.append(n)\n    return [n, len(calls), seed, random.random(), time.time(), keep[n][:2], id(keep) % 16]\ndef grow(): return len([bytearray(1000000) for _ in range(20)])\ndef stop(): sys.exit(3)\ndef endless():\n    print('on and on')\n    while True: pass\n";
    const FIRST: [Item<'_>; 5] = [Item::Answer(ANSWER), Item::Name("f"), Item::Name("grow"), Item::Name("stop"), Item::Name("endless")];
    const MORE: [&str; 7] = ["f(3)", "[f(1), f(2)]", "grow()", "stop()", "endless()", "1 / 0", "[f(0), __builtins__ is None]"];

    /// The same items, the last ones done by the very instance that did the first.
    fn in_one_instance(more: &[Item<'_>]) -> Run {
        let mut interpreter = Sandbox::shared().unwrap().begin(&LIMITS).unwrap();
        assert_eq!(interpreter.go_on(&FIRST, LIMITS.steps).outcome, Outcome::Ok);
        interpreter.go_on(more, LIMITS.steps)
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
            assert_eq!((run.outcome, run.steps), (Outcome::OutOfSteps, steps));
        }
    }

    #[test]
    fn a_failed_preparation_is_a_run() {
        let run = Sandbox::shared().unwrap().prepare(&[Item::Statements("x = 1"), Item::Answer(b"1 / 0")], &LIMITS).unwrap_err();
        assert_eq!((run.outcome, run.failed_item), (Outcome::Exception, Some(1)));
    }
}
