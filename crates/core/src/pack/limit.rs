//! What a pack may be at most, and which paths it may have. A pack may come from anywhere, so this is looked at first.

use std::collections::BTreeMap;

use super::Diagnostic;
use super::codes::Code;
use super::reporter::diagnostic;

/// Bytes of one file.
pub(super) const FILE_BYTES: usize = 1 << 20;
/// Bytes of all files.
pub(super) const PACK_BYTES: usize = 256 << 20;
/// Number of files.
pub(super) const PACK_FILES: usize = 200_000;
/// Bytes of a path.
const PATH_BYTES: usize = 200;

/// Whether the pack can be looked at further. Every file and path that cannot be is named.
pub(super) fn keeps_limits<B: AsRef<[u8]>>(files: &BTreeMap<String, B>, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    let bytes: usize = files.values().map(|bytes| bytes.as_ref().len()).sum();
    if files.len() > PACK_FILES {
        diagnostics.push(too_large(format!("the pack has {} files, and {PACK_FILES} are the most", files.len())));
    }
    if bytes > PACK_BYTES {
        diagnostics.push(too_large(format!("the pack has {bytes} bytes, and {PACK_BYTES} are the most")));
    }
    let mut lower: BTreeMap<String, &str> = BTreeMap::new();
    for (path, bytes) in files {
        if let Some(why) = unsafe_path(path) {
            diagnostics.push(unsafe_path_diagnostic(path, why));
        }
        if bytes.as_ref().len() > FILE_BYTES {
            let message = format!("the file has {} bytes, and {FILE_BYTES} are the most", bytes.as_ref().len());
            diagnostics.push(diagnostic(Code::TooLarge, path, (1, 1), message, "a question is text: leave data and media out"));
        }
        if let Some(other) = lower.insert(path.to_lowercase(), path) {
            let message = format!("`{other}` differs from this path in case only");
            diagnostics.push(diagnostic(Code::PathCollision, path, (1, 1), message, "write paths in lower case"));
        }
    }
    diagnostics.len() == before
}

pub(super) fn too_large(message: String) -> Diagnostic {
    diagnostic(Code::PackTooLarge, "", (1, 1), message, "split the pack: several can be used side by side")
}

pub(super) fn unsafe_path_diagnostic(path: &str, why: &str) -> Diagnostic {
    let shown: String = path.chars().map(|one| if one.is_control() { '\u{fffd}' } else { one }).take(PATH_BYTES).collect();
    let message = format!("the path {why}");
    diagnostic(
        Code::UnsafePath,
        &shown,
        (1, 1),
        message,
        "write paths from the pack's folder on, with / between names, as in dsa/lru-cache/prompt.md",
    )
}

/// Why a path cannot be one of a pack, if so.
pub(super) fn unsafe_path(path: &str) -> Option<&'static str> {
    if path.is_empty() || path.len() > PATH_BYTES {
        return Some("is empty or longer than 200 bytes");
    }
    if path.starts_with('/') {
        return Some("is absolute");
    }
    if path.contains('\\') {
        return Some("holds a backslash");
    }
    if path.contains(':') {
        return Some("holds a colon, which names drives and streams on some systems");
    }
    if path.chars().any(char::is_control) {
        return Some("holds a control character");
    }
    path.split('/').find_map(|part| match part {
        ".." => Some("goes up"),
        "." | "" => Some("has an empty part"),
        _ if part.ends_with(['.', ' ']) => Some("has a part that ends with a dot or a blank, which some systems drop"),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_are_safe() {
        assert_eq!(unsafe_path("dsa/lru-cache/samples/one.py"), None);
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a/./b",
            "a//b",
            "a\\b",
            "C:x",
            "a/b:stream",
            "a/nul\0",
            "a/b.",
            "a/ ",
            "dsa/..",
            &"x".repeat(201),
        ] {
            assert!(unsafe_path(path).is_some(), "{path}");
        }
    }
}
