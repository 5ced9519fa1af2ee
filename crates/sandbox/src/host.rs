//! The world as a program in the sandbox sees it: WASI (preview 1) with a clock that only moves when asked, seeded randomness, capped output
//! and nothing else, and the three calls of `python/main.c`.

use std::fmt;

use wasmi::errors::HostError;
use wasmi::{Caller, Error, Extern, Memory, StoreLimits, TrapCode, Val};

/// 14 November 2023, 22:13:20 UTC, in nanoseconds: when every run begins.
const START_OF_TIME: u64 = 1_700_000_000_000_000_000;
/// Reading the clock takes a microsecond, so that time always moves on.
const CLOCK_READ: u64 = 1_000;
const RANDOM_SEED: u64 = 0x9E37_79B9_7F4A_7C15;
/// Host work pays too: one step for this many bytes.
const BYTES_PER_STEP: u64 = 8;
/// New memory costs little: it is no work of the program's, and a jump in the count would blur how its work grows.
const STEPS_PER_PAGE: u64 = 16;
const FAILED_GROW_STEPS: u64 = 512;

// WASI's error numbers.
const SUCCESS: i32 = 0;
const EBADF: i32 = 8;
const EFAULT: i32 = 21;
const EINVAL: i32 = 28;
const ENOSYS: i32 = 52;
const ESPIPE: i32 = 70;
const ENOTCAPABLE: i32 = 76;

/// The program wrote more than [`Limits::output_bytes`](crate::Limits::output_bytes).
#[derive(Debug)]
pub(crate) struct OutputFull;

impl fmt::Display for OutputFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the output limit is met")
    }
}

impl HostError for OutputFull {}

/// The host's side of one run.
pub(crate) struct World {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    /// What the guest handed over, one entry a call.
    pub(crate) emitted: Vec<Vec<u8>>,
    /// Fuel left when each item began.
    pub(crate) item_fuel: Vec<u64>,
    pub(crate) store_limits: StoreLimits,
    output_bytes: usize,
    clock: u64,
    random: u64,
}

impl World {
    pub(crate) fn new(output_bytes: usize, store_limits: StoreLimits) -> Self {
        Self {
            stdout: Vec::new(),
            stderr: Vec::new(),
            emitted: Vec::new(),
            item_fuel: Vec::new(),
            store_limits,
            output_bytes,
            clock: START_OF_TIME,
            random: RANDOM_SEED,
        }
    }

    /// Takes over what another world had seen, but not its limits.
    pub(crate) fn continue_from(&mut self, seen: &Seen, item_fuel: Vec<u64>) {
        self.stdout.clone_from(&seen.stdout);
        self.stderr.clone_from(&seen.stderr);
        self.emitted.clone_from(&seen.emitted);
        self.item_fuel = item_fuel;
        (self.clock, self.random) = (seen.clock, seen.random);
    }

    pub(crate) fn seen(&self) -> Seen {
        let Self { stdout, stderr, emitted, clock, random, .. } = self;
        Seen { stdout: stdout.clone(), stderr: stderr.clone(), emitted: emitted.clone(), clock: *clock, random: *random }
    }

    /// Appends to stdout (1) or stderr (2) what still fits.
    fn write(&mut self, descriptor: u32, bytes: &[u8]) -> Result<(), Error> {
        let room = self.output_bytes.saturating_sub(self.stdout.len() + self.stderr.len());
        let stream = if descriptor == 1 { &mut self.stdout } else { &mut self.stderr };
        stream.extend_from_slice(&bytes[..bytes.len().min(room)]);
        if bytes.len() > room { Err(Error::host(OutputFull)) } else { Ok(()) }
    }

    /// Marsaglia's xorshift64, from a fixed seed.
    fn next_random(&mut self) -> u8 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random.to_le_bytes()[3]
    }
}

/// What a world knows of its run so far.
pub(crate) struct Seen {
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    emitted: Vec<Vec<u8>>,
    clock: u64,
    random: u64,
}

/// One call from the guest: its arguments, and its memory as a checked view.
pub(crate) struct Call<'a, 'c> {
    caller: Caller<'c, World>,
    arguments: &'a [Val],
    memory: Memory,
}

impl<'a, 'c> Call<'a, 'c> {
    pub(crate) fn new(caller: Caller<'c, World>, arguments: &'a [Val]) -> Result<Self, Error> {
        let memory = caller.get_export("memory").and_then(Extern::into_memory).ok_or_else(|| Error::new("the module exports no memory"))?;
        Ok(Self { caller, arguments, memory })
    }

    fn argument(&self, index: usize) -> u32 {
        match self.arguments.get(index) {
            Some(Val::I32(value)) => value.cast_unsigned(),
            // No call of ours needs more than the low half of a 64-bit argument.
            #[expect(clippy::cast_possible_truncation, reason = "sizes and offsets that are refused anyway")]
            Some(Val::I64(value)) => *value as u32,
            _ => 0,
        }
    }

    fn bytes(&self, at: u32, length: u32) -> Option<&[u8]> {
        let start = usize::try_from(at).ok()?;
        self.memory.data(&self.caller).get(start..)?.get(..usize::try_from(length).ok()?)
    }

    fn read_u32(&self, at: u32) -> Option<u32> {
        self.bytes(at, 4)?.try_into().ok().map(u32::from_le_bytes)
    }

    fn read_u64(&self, at: u32) -> Option<u64> {
        self.bytes(at, 8)?.try_into().ok().map(u64::from_le_bytes)
    }

    fn put(&mut self, at: u32, bytes: &[u8]) -> i32 {
        let memory = self.memory.data_mut(&mut self.caller);
        match memory.get_mut(at as usize..).and_then(|rest| rest.get_mut(..bytes.len())) {
            Some(place) => {
                place.copy_from_slice(bytes);
                SUCCESS
            }
            None => EFAULT,
        }
    }

    fn charge(&mut self, steps: u64) -> Result<(), Error> {
        let left = self.caller.get_fuel()?;
        match left.checked_sub(steps) {
            Some(rest) => self.caller.set_fuel(rest),
            None => {
                self.caller.set_fuel(0)?;
                Err(Error::from(TrapCode::OutOfFuel))
            }
        }
    }

    fn charge_bytes(&mut self, bytes: u64) -> Result<(), Error> {
        self.charge(bytes / BYTES_PER_STEP + 1)
    }

    /// Answers the import `name`; the result is the import's own, where it has one.
    pub(crate) fn answer(&mut self, name: &str) -> Result<i32, Error> {
        let descriptor = self.argument(0);
        let stream = descriptor < 3;
        Ok(match name {
            "grow" => self.grow()?,
            "item" => {
                let left = self.caller.get_fuel()?;
                self.caller.data_mut().item_fuel.push(left);
                SUCCESS
            }
            "emit" => {
                let length = self.argument(1);
                self.charge_bytes(u64::from(length))?;
                let Some(bytes) = self.bytes(self.argument(0), length).map(<[u8]>::to_vec) else {
                    return Err(Error::new("emit outside of memory"));
                };
                self.caller.data_mut().emitted.push(bytes);
                SUCCESS
            }
            "fd_write" if descriptor == 1 || descriptor == 2 => self.write()?,
            "fd_read" if descriptor == 0 => self.put(self.argument(3), &[0; 4]), // end of file
            "clock_time_get" => {
                let world = self.caller.data_mut();
                world.clock += CLOCK_READ;
                let now = world.clock;
                self.put(self.argument(2), &now.to_le_bytes())
            }
            "clock_res_get" => self.put(self.argument(1), &CLOCK_READ.to_le_bytes()),
            "random_get" => self.random()?,
            "poll_oneoff" => self.poll()?,
            "proc_exit" => return Err(Error::i32_exit(self.argument(0).cast_signed())),
            "args_sizes_get" | "environ_sizes_get" => self.put(self.argument(0), &[0; 4]) | self.put(self.argument(1), &[0; 4]),
            "args_get" | "environ_get" | "sched_yield" => SUCCESS,
            // A character device that may do anything.
            "fd_fdstat_get" if stream => {
                let mut status = [0xff; 24];
                status[..8].copy_from_slice(&[2, 0, 0, 0, 0, 0, 0, 0]);
                self.put(self.argument(1), &status)
            }
            "fd_filestat_get" if stream => {
                let mut status = [0; 64];
                status[16] = 2;
                self.put(self.argument(1), &status)
            }
            "fd_seek" | "fd_tell" if stream => ESPIPE,
            "fd_close" if stream => SUCCESS,
            other if other.starts_with("path_") => ENOTCAPABLE,
            other if other.starts_with("fd_") => EBADF,
            other if other.starts_with("sock_") => EINVAL,
            _ => ENOSYS,
        })
    }

    /// The guest's `sbrk`: pages more, or -1.
    fn grow(&mut self) -> Result<i32, Error> {
        let pages = u64::from(self.argument(0));
        match self.memory.grow(&mut self.caller, pages) {
            Ok(before) => {
                self.charge(pages * STEPS_PER_PAGE)?;
                i32::try_from(before).map_err(|_| Error::new("memory beyond 32 bits"))
            }
            Err(_) => {
                self.charge(FAILED_GROW_STEPS)?;
                Ok(-1)
            }
        }
    }

    fn write(&mut self) -> Result<i32, Error> {
        let (descriptor, list) = (self.argument(0), self.argument(1));
        let mut written = 0_u32;
        for index in 0..self.argument(2).min(1024) {
            let entry = list.wrapping_add(8 * index);
            let (Some(at), Some(length)) = (self.read_u32(entry), self.read_u32(entry.wrapping_add(4))) else { return Ok(EFAULT) };
            self.charge_bytes(u64::from(length))?;
            let (memory, world) = self.memory.data_and_store_mut(&mut self.caller);
            let Some(bytes) = memory.get(at as usize..).and_then(|rest| rest.get(..length as usize)) else { return Ok(EFAULT) };
            world.write(descriptor, bytes)?;
            written = written.saturating_add(length);
        }
        Ok(self.put(self.argument(3), &written.to_le_bytes()))
    }

    fn random(&mut self) -> Result<i32, Error> {
        let (at, length) = (self.argument(0) as usize, self.argument(1) as usize);
        self.charge(u64::from(self.argument(1)) + 1)?;
        let (memory, world) = self.memory.data_and_store_mut(&mut self.caller);
        let Some(place) = memory.get_mut(at..).and_then(|rest| rest.get_mut(..length)) else { return Ok(EFAULT) };
        place.fill_with(|| world.next_random());
        Ok(SUCCESS)
    }

    /// `time.sleep` and `select`: every subscription is ready at once; one to the clock first lets its time pass.
    fn poll(&mut self) -> Result<i32, Error> {
        const SUBSCRIPTION: u32 = 48;
        const EVENT: u32 = 32;
        let count = self.argument(2);
        self.charge_bytes(u64::from(SUBSCRIPTION) * u64::from(count))?;
        for index in 0..count {
            let at = self.argument(0).wrapping_add(SUBSCRIPTION.wrapping_mul(index));
            let (Some(user_data), Some(&[kind])) = (self.read_u64(at), self.bytes(at.wrapping_add(8), 1)) else { return Ok(EFAULT) };
            if kind == 0 {
                let (Some(time), Some(flags)) = (self.read_u64(at.wrapping_add(24)), self.read_u32(at.wrapping_add(40))) else {
                    return Ok(EFAULT);
                };
                let clock = &mut self.caller.data_mut().clock;
                *clock = if flags & 1 == 1 { time.max(*clock) } else { clock.saturating_add(time) };
            }
            let mut event = [0; EVENT as usize];
            event[..8].copy_from_slice(&user_data.to_le_bytes());
            event[10] = kind;
            let status = self.put(self.argument(1).wrapping_add(EVENT.wrapping_mul(index)), &event);
            if status != SUCCESS {
                return Ok(status);
            }
        }
        Ok(self.put(self.argument(3), &count.to_le_bytes()))
    }
}
