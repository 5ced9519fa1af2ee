//! The bundled pack as bytes: data only, no meaning. The crate `answerkey` reads it.

/// The pack as one zip within gzip, a quarter of what its files take: every app with the library in it carries them. `question.json` has no layout here
/// (see `build.rs`), so the hash of the bundled pack is not that of the folder.
pub static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.zip.gz"));
