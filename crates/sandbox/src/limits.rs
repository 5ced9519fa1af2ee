//! What a run may use.

/// What a run may use. There is no "unlimited": every run has all three limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Steps (see the crate's docs) after which the run is stopped.
    pub steps: u64,
    /// Bytes of memory that the whole interpreter may hold, its own 14 MiB included. Python sees a `MemoryError` at this limit.
    pub memory_bytes: usize,
    /// Bytes that may be written to stdout and stderr together.
    pub output_bytes: usize,
}

impl Default for Limits {
    /// 200 million steps (1 to 6 seconds), 256 MiB, 1 MiB of output.
    fn default() -> Self {
        Self { steps: 200_000_000, memory_bytes: 256 << 20, output_bytes: 1 << 20 }
    }
}
