//! Gathers the pack into one archive for embedding, with `question.json` in one line each: layout is read by no program, and every app would carry it.
//! The zip stores its entries, and gzip goes around the whole of it: many small files that are alike take a third less so than each by itself.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::{env, error, fs};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

type Archive = ZipWriter<Cursor<Vec<u8>>>;

/// What a pack consists of, beside `pack.json` and `ids.txt`: two folders deep, and what lies below.
fn gather(from: &Path, to: &str, depth: usize, archive: &mut Archive) -> Result<(), Box<dyn error::Error>> {
    let mut paths = fs::read_dir(from)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    // The same files give the same archive.
    paths.sort_unstable();
    for path in paths {
        let name = path.file_name().ok_or("a folder's entry has a name")?.to_string_lossy().into_owned();
        let target = if to.is_empty() { name.clone() } else { format!("{to}/{name}") };
        let ours = depth > 0 || (name != "src" && name != "target" && !name.starts_with('.'));
        if path.is_dir() && ours {
            gather(&path, &target, depth + 1, archive)?;
        } else if path.is_file() && (depth >= 2 || name == "pack.json" || name == "ids.txt") {
            archive.start_file(target, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))?;
            let bytes = fs::read(&path)?;
            if name == "question.json" {
                let question: serde_json::Value = serde_json::from_slice(&bytes).map_err(|error| format!("{}: {error}", path.display()))?;
                archive.write_all(&serde_json::to_vec(&question)?)?;
            } else {
                archive.write_all(&bytes)?;
            }
        }
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    gather(Path::new(&env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?), "", 0, &mut archive)?;
    let path = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?).join("pack.zip.gz");
    let mut out = GzEncoder::new(fs::File::create(path)?, Compression::best());
    out.write_all(archive.finish()?.get_ref())?;
    out.finish()?;
    println!("cargo::rerun-if-changed=.");
    Ok(())
}
