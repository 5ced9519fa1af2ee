//! Gathers the pack for embedding, with `question.json` in one line each: a third of its bytes is layout, which no program reads and every app would carry.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

/// What a pack consists of, beside `pack.json` and `ids.txt`: two folders deep, and what lies below.
fn gather(from: &Path, to: &Path, depth: usize) -> Result<(), Box<dyn error::Error>> {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().ok_or("a folder's entry has a name")?.to_string_lossy().into_owned();
        let target = to.join(&name);
        let ours = depth > 0 || (name != "src" && name != "target" && !name.starts_with('.'));
        if path.is_dir() && ours {
            gather(&path, &target, depth + 1)?;
        } else if path.is_file() && (depth >= 2 || name == "pack.json" || name == "ids.txt") {
            fs::create_dir_all(to)?;
            if name == "question.json" {
                let question: serde_json::Value =
                    serde_json::from_slice(&fs::read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
                fs::write(&target, serde_json::to_vec(&question)?)?;
            } else {
                fs::copy(&path, &target)?;
            }
        }
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let pack = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?).join("pack");
    if pack.exists() {
        fs::remove_dir_all(&pack)?;
    }
    gather(Path::new(&env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?), &pack, 0)?;
    println!("cargo::rerun-if-changed=.");
    Ok(())
}
