//! The frozen pack of the conformance vectors.
#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]

use std::path::{Path, PathBuf};

use answerkey_ffi::{NamedFile, PackSource};

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("tests/vectors")
}

fn files(folder: &Path, prefix: &str, found: &mut Vec<NamedFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), &format!("{path}/"), found);
        } else {
            found.push(NamedFile { path, content: std::fs::read(entry.path()).unwrap() });
        }
    }
}

pub(crate) fn frozen() -> PackSource {
    let mut found = Vec::new();
    files(&folder().join("pack"), "", &mut found);
    PackSource::Files { files: found }
}
