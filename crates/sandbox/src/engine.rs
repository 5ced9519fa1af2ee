//! Loads the module once, then makes a fresh interpreter for each run.

use std::io::Read;
use std::sync::OnceLock;

use wasmi::{
    CompilationMode, Config, CustomFuelCosts, Engine, Error as WasmError, ExternType, Instance, Linker, Module, OperatorCost, Store,
    StoreLimitsBuilder, TrapCode, Val,
};

use crate::host::{Call, OutputFull, World};
use crate::request::encode;
use crate::value::Reader;
use crate::{BaseType, Error, ErrorKind, Frame, Item, Limits, Outcome, Prepared, Raised, Run};

static MODULE: &[u8] = include_bytes!("../python/python.wasm.zst");

/// Nested WebAssembly calls. Less would turn Python's own `RecursionError` (1,000 levels by default) into a trap.
const MAX_CALLS: usize = 20_000;
const MAX_VALUE_STACK_BYTES: usize = 16 << 20;
// The signals that end a native program for what is a trap here; a shell reports 128 more.
const SIGABRT: i32 = 6;
const SIGFPE: i32 = 8;
const SIGSEGV: i32 = 11;
/// For handing on what a stopped program had printed.
const FLUSH_STEPS: u64 = 1_000_000;

/// A Python interpreter, ready to be started any number of times, from any number of threads.
pub struct Sandbox {
    engine: Engine,
    module: Module,
    linker: Linker<World>,
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").finish_non_exhaustive()
    }
}

impl Sandbox {
    /// The process's one sandbox; loading it takes some tens of milliseconds the first time.
    ///
    /// # Errors
    /// [`ErrorKind::UnsafeBuild`] where this build could overflow the stack, [`ErrorKind::Module`] if the bundled module does not load.
    pub fn shared() -> Result<&'static Self, Error> {
        static SHARED: OnceLock<Result<Sandbox, Error>> = OnceLock::new();
        SHARED.get_or_init(Self::load).as_ref().map_err(Clone::clone)
    }

    /// A sandbox of its own, as [`Sandbox::shared`] makes once: for measuring what loading costs.
    ///
    /// # Errors
    /// As [`Sandbox::shared`].
    pub fn load() -> Result<Self, Error> {
        crate::dispatch::check()?;
        let mut wasm = Vec::with_capacity(16 << 20);
        ruzstd::decoding::StreamingDecoder::new(MODULE)
            .map_err(|error| Error::new(ErrorKind::Module, error))?
            .read_to_end(&mut wasm)
            .map_err(|error| Error::new(ErrorKind::Module, error))?;
        Self::from_wasm(&wasm).map_err(|error| Error::new(ErrorKind::Module, error))
    }

    pub(crate) fn from_wasm(wasm: &[u8]) -> Result<Self, WasmError> {
        let mut config = Config::default();
        config
            .consume_fuel(true)
            .compilation_mode(CompilationMode::Lazy)
            .set_max_recursion_depth(MAX_CALLS)
            .set_max_stack_height(MAX_VALUE_STACK_BYTES)
            .operator_cost(no_operator_costs())
            // Translating a function must cost nothing, or steps would depend on what ran before.
            .fuel_cost(CustomFuelCosts { bytes_copied_per_fuel: 64, fuel_per_bytes_translated: 0, fuel_per_bytes_validated: 0 });
        let engine = Engine::new(&config);
        let module = Module::new(&engine, wasm)?;
        let mut linker = Linker::<World>::new(&engine);
        for import in module.imports() {
            let ExternType::Func(signature) = import.ty() else { continue };
            let name = import.name().to_owned();
            linker
                .func_new(import.module(), import.name(), signature.clone(), move |caller, arguments, results| {
                    let answer = Call::new(caller, arguments)?.answer(&name)?;
                    if let Some(result) = results.first_mut() {
                        *result = Val::I32(answer);
                    }
                    Ok(())
                })
                .map_err(|error| WasmError::new(error.to_string()))?;
        }
        Ok(Self { engine, module, linker })
    }

    pub(crate) fn instantiate(&self, limits: &Limits) -> Result<(Store<World>, Instance), WasmError> {
        let store_limits = StoreLimitsBuilder::new().memory_size(limits.memory_bytes).instances(1).memories(1).tables(1).build();
        let mut store = Store::new(&self.engine, World::new(limits.output_bytes, store_limits));
        store.limiter(|world| &mut world.store_limits);
        store.set_fuel(limits.steps)?;
        let instance = self.linker.instantiate_and_start(&mut store, &self.module)?;
        Ok((store, instance))
    }

    /// What the interpreter holds before it runs anything.
    fn initial_memory_bytes(&self) -> u64 {
        match self.module.get_export("memory") {
            Some(ExternType::Memory(memory)) => memory.minimum() * 65_536,
            _ => 0,
        }
    }

    /// Runs a program as `__main__` in a fresh interpreter. An uncaught exception's traceback, of the program's own lines, goes to stderr.
    #[must_use]
    pub fn run_script(&self, source: &[u8], limits: &Limits) -> Run {
        self.run(&[Item::Script(source)], limits)
    }

    /// Does the items in order, in one fresh interpreter, until one of them does not run to its end.
    #[must_use]
    pub fn run(&self, items: &[Item<'_>], limits: &Limits) -> Run {
        match self.begin(limits) {
            Ok(mut interpreter) => interpreter.go_on(items, limits.steps),
            Err(run) => *run,
        }
    }

    /// Does the items as [`Sandbox::run`] does, and keeps the interpreter as it is after them: see [`Prepared`].
    ///
    /// # Errors
    /// The run, if one of the items did not run to its end.
    pub fn prepare(&self, items: &[Item<'_>], limits: &Limits) -> Result<Prepared<'_>, Box<Run>> {
        let mut interpreter = self.begin(limits)?;
        let run = interpreter.go_on(items, limits.steps);
        if run.outcome == Outcome::Ok { Prepared::new(self, interpreter, run, limits) } else { Err(Box::new(run)) }
    }

    /// A fresh interpreter; or what comes of a run that cannot have one.
    pub(crate) fn begin(&self, limits: &Limits) -> Result<Interpreter, Box<Run>> {
        if self.initial_memory_bytes() > limits.memory_bytes as u64 {
            return Err(Box::new(Run { outcome: Outcome::OutOfMemory, ..Run::default() }));
        }
        let (store, instance) = self.instantiate(limits).map_err(|error| {
            let mut run = Run::default();
            run.end(&error);
            Box::new(run)
        })?;
        Ok(Interpreter { store, instance })
    }
}

/// One instance of the module, and the world that it sees.
pub(crate) struct Interpreter {
    pub(crate) store: Store<World>,
    pub(crate) instance: Instance,
}

impl Interpreter {
    /// Does the items, perhaps after others. `steps`: what all of them together may take. Output and marks stay in the world.
    pub(crate) fn go_on(&mut self, items: &[Item<'_>], steps: u64) -> Run {
        let mut run = Run::default();
        let result = match encode(items) {
            Some(request) => call(&mut self.store, &self.instance, &request),
            None => Err(WasmError::from(TrapCode::GrowthOperationLimited)),
        };
        let left = self.store.get_fuel().unwrap_or(0);
        run.steps = steps.saturating_sub(left);
        match &result {
            Ok(0) => {}
            Ok(1) => run.outcome = Outcome::Exception,
            Ok(status) => run.fail(format!("the interpreter returned {status}")),
            Err(error) => run.end(error),
        }
        if matches!(run.outcome, Outcome::OutOfSteps | Outcome::OutOfStack) {
            flush(&mut self.store, &self.instance);
        }
        if let Some(memory) = self.instance.get_memory(&self.store, "memory") {
            run.peak_memory_bytes = memory.size(&self.store) * 65_536;
        }
        let world = self.store.data();
        run.item_starts = world.item_fuel.iter().map(|fuel| steps.saturating_sub(*fuel)).collect();
        if run.outcome != Outcome::Ok {
            run.failed_item = Some(run.item_starts.len().saturating_sub(1));
        }
        for message in &world.emitted {
            if run.read(message).is_none() {
                run.fail("the interpreter sent something unreadable".to_owned());
            }
        }
        run.stdout.clone_from(&world.stdout);
        run.stderr.clone_from(&world.stderr);
        run
    }
}

impl Run {
    pub(crate) fn fail(&mut self, detail: String) {
        self.outcome = Outcome::Fault;
        self.fault = Some(detail);
    }

    fn crash(&mut self, signal: i32) {
        self.outcome = Outcome::Exit;
        self.exit_status = Some(128 + signal);
    }

    /// What a trap or an error of the engine means for the program.
    pub(crate) fn end(&mut self, error: &WasmError) {
        if let Some(status) = error.i32_exit_status() {
            self.outcome = Outcome::Exit;
            self.exit_status = Some(status);
        } else if error.downcast_ref::<OutputFull>().is_some() {
            self.outcome = Outcome::OutputLimit;
        } else {
            match error.as_trap_code() {
                Some(TrapCode::OutOfFuel) => self.outcome = Outcome::OutOfSteps,
                // The C stack lies at the lower end of memory: its overflow is an access out of bounds.
                Some(TrapCode::StackOverflow | TrapCode::MemoryOutOfBounds) => self.outcome = Outcome::OutOfStack,
                Some(TrapCode::GrowthOperationLimited) => self.outcome = Outcome::OutOfMemory,
                // A trap comes of what the program made the interpreter do, the same way in each run: natively, a signal would have ended it.
                Some(TrapCode::UnreachableCodeReached) => self.crash(SIGABRT),
                Some(TrapCode::IntegerDivisionByZero | TrapCode::IntegerOverflow | TrapCode::BadConversionToInteger) => self.crash(SIGFPE),
                Some(TrapCode::IndirectCallToNull | TrapCode::BadSignature | TrapCode::TableOutOfBounds) => self.crash(SIGSEGV),
                _ => self.fail(error.to_string()),
            }
        }
    }

    /// One message of the guest; `None` if it is malformed.
    fn read(&mut self, message: &[u8]) -> Option<()> {
        let mut reader = Reader::new(message);
        match reader.byte()? {
            b'v' => self.values.push(Some(reader.value()?)),
            b'!' => self.values.push(None),
            b'?' => self.missing_name = Some(reader.text()?),
            b'X' => {
                let (raised, exit_status) = read_exception(&mut reader)?;
                // An exception of an item that was stopped for another reason says nothing.
                if self.outcome == Outcome::Exception {
                    if raised.is_a("SystemExit", true) {
                        self.outcome = Outcome::Exit;
                        self.exit_status = Some(exit_status);
                    } else if raised.name() == "MemoryError" && raised.is_a("MemoryError", true) {
                        self.outcome = Outcome::OutOfMemory;
                    }
                }
                self.raised = Some(raised);
            }
            _ => return None,
        }
        reader.is_empty().then_some(())
    }
}

fn read_exception(reader: &mut Reader<'_>) -> Option<(Raised, i32)> {
    let bases = reader.u32()?;
    let types = (0..bases).map(|_| {
        let name = reader.text()?;
        let builtin = reader.byte()? == 1;
        Some(BaseType { name: name.rsplit('.').next().unwrap_or_default().to_owned(), builtin })
    });
    let types = types.collect::<Option<Vec<_>>>()?;
    let exit_status = reader.u32()?.cast_signed();
    let message = reader.text()?;
    let count = reader.u32()?;
    let frames = (0..count).map(|_| Some(Frame { line: reader.u32()?, function: reader.text()? }));
    let frames = frames.collect::<Option<Vec<_>>>()?;
    let (line, column) = (reader.u32()?, reader.u32()?);
    let syntax = (line > 0).then_some((line, column));
    Some((Raised { types, message, frames, syntax }, exit_status))
}

fn call(store: &mut Store<World>, instance: &Instance, request: &[u8]) -> Result<i32, WasmError> {
    let length = i32::try_from(request.len()).map_err(|_| WasmError::new("request beyond 2 GiB"))?;
    let at = instance.get_typed_func::<i32, i32>(&*store, "allocate")?.call(&mut *store, length)?;
    if at == 0 {
        return Err(WasmError::from(TrapCode::GrowthOperationLimited));
    }
    let memory = instance.get_memory(&*store, "memory").ok_or_else(|| WasmError::new("the module exports no memory"))?;
    memory.write(&mut *store, at.cast_unsigned() as usize, request).map_err(|error| WasmError::new(error.to_string()))?;
    instance.get_typed_func::<(i32, i32), i32>(&*store, "run")?.call(&mut *store, (at, length))
}

/// Lets a stopped interpreter hand on what it had buffered. The program's state is what it was in the middle of an instruction, so this may
/// fail; then the buffer is lost and nothing else.
fn flush(store: &mut Store<World>, instance: &Instance) {
    if store.set_fuel(FLUSH_STEPS).is_ok()
        && let Ok(function) = instance.get_typed_func::<(), ()>(&*store, "flush")
    {
        // Its own end does not matter: the outcome stands already.
        let _ = function.call(&mut *store, ());
    }
}

/// wasmi charges a loop's whole body, nested blocks included, at the loop's head: for CPython's dispatch loop that is every opcode at once. With a
/// table of zeros each function call, loop iteration and branch arm costs one: the step.
#[expect(unsafe_code, reason = "the struct has some two hundred public fields, all u8, and no constructor for zeros")]
fn no_operator_costs() -> OperatorCost {
    // SAFETY: OperatorCost holds u8 fields only, for which all bits zero is a value.
    unsafe { std::mem::zeroed() }
}
