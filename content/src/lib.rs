//! The bundled pack as bytes: data only, no meaning. The crate `answerkey` reads it.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "."]
#[include = "pack.json"]
#[include = "ids.txt"]
#[include = "*/*/question.json"]
#[include = "*/*/*.md"]
#[include = "*/*/*.py"]
#[include = "*/*/wrong/*.py"]
#[include = "*/*/samples/*"]
#[exclude = "src/*"]
#[exclude = "*.toml"]
struct Files;

/// The pack's files: path inside the pack (with `/`) and content, in the order of their paths.
pub fn files() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    let mut paths: Vec<_> = Files::iter().map(Cow::into_owned).collect();
    paths.sort_unstable();
    paths.into_iter().filter_map(|path| Files::get(&path).map(|file| (path, file.data)))
}
