//! A module uses only modules to its left: `error ← text ← model ← report ← grade ← pack ← corpus ← prove ← export`.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads the sources")]

use std::path::{Path, PathBuf};

const ORDER: [&str; 9] = ["error", "text", "model", "report", "grade", "pack", "corpus", "prove", "export"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn modules_use_only_modules_to_their_left() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let (mut seen, mut wrong) = (0, Vec::new());
    for file in files {
        let relative = file.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        let module = relative.split(['/', '.']).next().unwrap();
        let Some(own) = ORDER.iter().position(|name| *name == module) else {
            assert_eq!(relative, "lib.rs", "{relative} has no place in the order");
            continue;
        };
        for line in std::fs::read_to_string(&file).unwrap().lines() {
            for used in
                line.split("crate::").skip(1).map(|rest| rest.split(|one: char| !one.is_alphanumeric() && one != '_').next().unwrap())
            {
                if let Some(other) = ORDER.iter().position(|name| *name == used) {
                    seen += 1;
                    if other > own {
                        wrong.push(format!("{relative}: {}", line.trim()));
                    }
                }
            }
        }
    }
    assert!(seen > 20, "only {seen} uses were found: has the layout changed?");
    assert!(wrong.is_empty(), "these look to the right:\n{}", wrong.join("\n"));
}
