//! The bundled pack as bytes: data only, no meaning. The crate `answerkey` reads it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// The pack's files, compressed to a third: every app with the library in it carries them.
static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.zip"));

/// The pack's files: path inside the pack (with `/`) and content, in the order of their paths. `question.json` has no layout here (see `build.rs`), so the
/// hash of the bundled pack is not that of the folder.
///
/// # Panics
/// Never: the archive is what `build.rs` made.
pub fn files() -> impl Iterator<Item = (String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(ARCHIVE)).expect("build.rs makes an archive");
    let mut files: Vec<(String, Vec<u8>)> = (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).expect("build.rs lists the archive's files");
            let mut bytes = Vec::with_capacity(usize::try_from(file.size()).unwrap_or(0));
            file.read_to_end(&mut bytes).expect("build.rs packs each file");
            (file.name().expect("build.rs names files in UTF-8").into_owned(), bytes)
        })
        .collect();
    files.sort_unstable();
    files.into_iter()
}
