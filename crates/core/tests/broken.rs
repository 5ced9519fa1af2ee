//! Packs with one fault each: `tests/broken/base` is a pack without a fault, and `tests/broken/<code>` what is changed in it. `expected.txt` beside the
//! change holds what the checker says, to the column. `ANSWERKEY_UPDATE=1 cargo test -p answerkey --test broken` writes those files anew.
//!
//! `removed.txt` lists files of the base that are taken away, `padding.txt` files of a given size, and `archive` is a pack in one file.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads packs and refreshes what is expected")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use answerkey::{Checked, Pack, Severity, check, check_bytes, diagnostic_codes, is_pack_file};

type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// What padded files are made of.
static PADDING: [u8; 1_048_577] = [b'x'; 1_048_577];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("tests/broken")
}

fn read(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if is_pack_file(&name) {
            files.insert(name, std::fs::read(&path).unwrap().into());
        }
    }
}

fn files_of(code: &str) -> Files {
    let (mut files, folder) = (Files::new(), root().join(code));
    read(&root().join("base"), "", &mut files);
    read(&folder, "", &mut files);
    for line in std::fs::read_to_string(folder.join("removed.txt")).unwrap_or_default().lines() {
        assert!(files.remove(line).is_some(), "{code}: {line} is not in the base");
    }
    for line in std::fs::read_to_string(folder.join("padding.txt")).unwrap_or_default().lines() {
        let mut words = line.split(' ');
        let (path, size, count) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
        for index in 0..count.parse::<usize>().unwrap() {
            files.insert(path.replace("{}", &index.to_string()), PADDING[..size.parse::<usize>().unwrap()].into());
        }
    }
    files
}

fn checked(code: &str) -> Checked {
    match std::fs::read(root().join(code).join("archive")) {
        Ok(bytes) => check_bytes(&bytes),
        Err(_) => check(files_of(code)),
    }
}

fn said(checked: &Checked) -> String {
    let mut out = String::new();
    for one in &checked.diagnostics {
        writeln!(out, "{one}").unwrap();
        if !one.pointer.is_empty() {
            writeln!(out, "  at {}", one.pointer).unwrap();
        }
        writeln!(out, "  help: {}", one.help.as_ref().unwrap()).unwrap();
    }
    out
}

fn folders() -> BTreeSet<String> {
    std::fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_base_has_no_fault() {
    let checked = check(files_of("base"));
    assert_eq!(said(&checked), "");
    assert_eq!(checked.pack.unwrap().questions.len(), 3);
}

#[test]
fn every_code_has_a_broken_pack() {
    let codes: BTreeSet<String> = diagnostic_codes().iter().map(|one| one.code.to_owned()).chain(["base".to_owned()]).collect();
    assert_eq!(folders(), codes);
    assert!(codes.len() > 60);
}

#[test]
fn each_broken_pack_is_told_at_its_place() {
    let mut wrong = Vec::new();
    for code in folders().iter().filter(|code| *code != "base") {
        let checked = checked(code);
        let (path, text) = (root().join(code).join("expected.txt"), said(&checked));
        if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let meaning = diagnostic_codes().iter().find(|one| one.code == code).unwrap();
        let own: Vec<_> = checked.diagnostics.iter().filter(|one| one.code == code).collect();
        if own.is_empty() || own.iter().any(|one| one.severity != meaning.severity) {
            wrong.push(format!("{code} is not said:\n{text}"));
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != text {
            wrong.push(format!("{code}: the checker says now:\n{text}"));
        }
        assert_eq!(checked.pack.is_none(), checked.diagnostics.iter().any(|one| one.severity == Severity::Error), "{code}");
    }
    assert!(wrong.is_empty(), "{}\nif this is better: ANSWERKEY_UPDATE=1 cargo test -p answerkey --test broken", wrong.join("\n"));
}

/// Whatever keeps a pack from passing the check keeps it from being loaded, apart from what only the sandbox's parser sees.
#[test]
fn loading_refuses_what_the_check_calls_an_error() {
    let parsed = [
        "python-syntax",
        "case-syntax",
        "case-without-value",
        "expect-syntax",
        "undefined-entry",
        "starter-lacks-entry",
        "finished-starter",
    ];
    // Looked for by the check alone, because it reads every text.
    let texts = ["hidden-character"];
    for code in folders().iter().filter(|code| *code != "base" && !root().join(code).join("archive").exists()) {
        let errors = checked(code).diagnostics.iter().filter(|one| one.severity == Severity::Error).count();
        let loaded = Pack::load(files_of(code));
        let late = parsed.contains(&code.as_str()) || texts.contains(&code.as_str());
        assert_eq!(loaded.is_ok(), errors == 0 || late, "{code}: {:?}", loaded.err());
    }
}

#[test]
fn bombs_are_answered_with_an_error() {
    let started = |bytes: &[u8]| Pack::from_bytes(bytes).err().unwrap().to_string();
    // 300 MiB of zeros in 300 kB.
    let bomb = zipped(&(0..300).map(|at| (format!("a/b/samples/{at}.md"), vec![b'0'; 1 << 20])).collect::<Vec<_>>());
    assert!(bomb.len() < 1 << 20);
    assert!(started(&bomb).contains("pack-too-large"), "{}", started(&bomb));
    let large = zipped(&[("a/b/prompt.md".to_owned(), vec![b'0'; 64 << 20])]);
    assert!(started(&large).contains("too-large") && started(&large).contains("a/b/prompt.md"), "{}", started(&large));
    let outside = zipped(&[("../../a.md".to_owned(), b"x".to_vec())]);
    assert!(started(&outside).contains("unsafe-path"), "{}", started(&outside));
    let deep = "[".repeat(1_000_000);
    assert!(started(deep.as_bytes()).contains("too-deep"), "{}", started(deep.as_bytes()));
    let nested = "{\"a\":".repeat(500_000);
    assert!(started(nested.as_bytes()).contains("too-deep"));
    for bytes in [&b""[..], b"PK\x03\x04", b"{}", b"[]", b"\xff\xfe", b"{\"format\": 1, \"files\": []}"] {
        assert!(started(bytes).contains("unreadable-archive") || started(bytes).contains("invalid-json"), "{}", started(bytes));
    }
}

fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer.start_file(path, zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A zip with one folder in it, and files that are no part of a pack, is the same pack with the same hash.
#[test]
fn a_zip_of_a_folder_is_that_pack() {
    let files = files_of("base");
    let mut entries: Vec<(String, Vec<u8>)> = files.iter().map(|(path, bytes)| (format!("base-main/{path}"), bytes.to_vec())).collect();
    entries.push(("base-main/LICENSE".to_owned(), b"terms".to_vec()));
    entries.push(("base-main/.github/workflows/check.yml".to_owned(), b"on: push".to_vec()));
    let pack = Pack::from_bytes(&zipped(&entries)).unwrap();
    assert_eq!(pack.reference, Pack::load(files).unwrap().reference);
    assert_eq!(pack.reference.hash.len(), 64);
}
