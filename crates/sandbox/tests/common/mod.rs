//! Shared by the sandbox's tests: the programs of a folder, and running a check over many of them on all cores.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The files of a folder under `tests/` with this ending, by name.
#[allow(unreachable_pub, dead_code, reason = "each test file uses its own part")]
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

/// The file's name without its ending.
#[allow(unreachable_pub, dead_code, reason = "each test file uses its own part")]
pub fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// Runs the check over all items on `threads` threads; panics with every complaint at once.
#[allow(unreachable_pub, dead_code, reason = "each test file uses its own part")]
pub fn all<T: Sync>(items: &[T], threads: usize, check: impl Fn(&T) -> Result<(), String> + Sync) {
    let (next, complaints) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(complaint) = check(item) {
                        complaints.lock().unwrap().push(complaint);
                    }
                }
            });
        }
    });
    let mut complaints = complaints.into_inner().unwrap();
    complaints.sort();
    assert!(complaints.is_empty(), "{} of {} fail:\n{}", complaints.len(), items.len(), complaints.join("\n"));
}

/// As many threads as there are cores.
#[allow(unreachable_pub, dead_code, reason = "each test file uses its own part")]
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}
