//! Any bytes as a pack in one file, as a question of a small pack, and as its prompt: no panic, diagnostics that stand in the file they name, and a pack
//! only where nothing is an error.
#![no_main]

use answerkey::{Checked, Pack, Severity, check, check_bytes, diagnostic_codes};
use libfuzzer_sys::fuzz_target;

const BASE: &[(&str, &[u8])] = &[
    ("pack.json", include_bytes!("../../tests/broken/base/pack.json")),
    ("ids.txt", include_bytes!("../../tests/broken/base/ids.txt")),
    ("prose/index/question.json", include_bytes!("../../tests/broken/base/prose/index/question.json")),
    ("prose/index/prompt.md", include_bytes!("../../tests/broken/base/prose/index/prompt.md")),
    ("prose/index/answer.md", include_bytes!("../../tests/broken/base/prose/index/answer.md")),
    ("prose/index/samples/strong.md", include_bytes!("../../tests/broken/base/prose/index/samples/strong.md")),
    ("prose/index/samples/weak.md", include_bytes!("../../tests/broken/base/prose/index/samples/weak.md")),
];

fn judge(checked: &Checked, text: impl Fn(&str) -> Option<Vec<u8>>) {
    let errors = checked.diagnostics.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(checked.pack.is_some(), !errors);
    for one in &checked.diagnostics {
        assert!(one.line >= 1 && one.column >= 1 && !one.message.is_empty() && one.help.is_some());
        assert!(diagnostic_codes().iter().any(|known| known.code == one.code && known.severity == one.severity));
        if let Some(bytes) = text(&one.file) {
            let lines = String::from_utf8_lossy(&bytes).split('\n').count();
            assert!(one.line as usize <= lines.max(1), "{one}");
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let target = match first % 6 {
        0 | 1 => {
            judge(&check_bytes(rest), |_| None);
            let _ = Pack::from_bytes(rest);
            return;
        }
        2 => "pack.json",
        3 => "ids.txt",
        4 => "prose/index/prompt.md",
        _ => "prose/index/question.json",
    };
    let files: Vec<(&str, &[u8])> = BASE.iter().map(|(path, base)| (*path, if *path == target { rest } else { base })).collect();
    judge(&check(files.iter().copied()), |path| files.iter().find(|(known, _)| *known == path).map(|(_, bytes)| bytes.to_vec()));
    let _ = Pack::load(files);
});
