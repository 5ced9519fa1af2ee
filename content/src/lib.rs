//! The bundled pack as bytes: data only, no meaning. The crate `answerkey` reads it.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/pack"]
struct Files;

/// The pack's files: path inside the pack (with `/`) and content, in the order of their paths. `question.json` has no layout here (see `build.rs`), so the
/// hash of the bundled pack is not that of the folder.
pub fn files() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    let mut paths: Vec<_> = Files::iter().map(Cow::into_owned).collect();
    paths.sort_unstable();
    paths.into_iter().filter_map(|path| Files::get(&path).map(|file| (path, file.data)))
}
