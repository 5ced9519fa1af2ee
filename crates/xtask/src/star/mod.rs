//! `train-star`: learns the weights of the story grader from `training/star`, and says how well they do on authors and domains held out.
//!
//! Same data, same bytes: one thread, a fixed order, and no function of the platform's mathematics library.

mod agreement;
mod chain;
mod story;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use answerkey::training;
use anyhow::{Context, Result, ensure};

use crate::shell::Shell;
pub(crate) use agreement::run as agreement;
use chain::{Chain, Example};
use story::Story;
use table::Table;

const WEIGHTS: &str = "crates/core/src/grade/story/weights.bin";
/// The weights file stays below this many bytes.
const MOST_BYTES: usize = 500_000;
/// Into how many parts authors and domains are dealt for the held-out figures.
const FOLDS: usize = 4;

/// What to do besides training.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
    Measure,
}

pub(crate) fn run(shell: &Shell, mode: Mode) -> Result<()> {
    let stories = story::read_folder(&shell.root.join("training/star"))?;
    println!("{} stories, {} sentences", stories.len(), stories.iter().map(|story| story.sentences.len()).sum::<usize>());
    if mode == Mode::Measure {
        held_out("authors", &stories, |story| &story.author)?;
        held_out("domains", &stories, |story| &story.domain)?;
        return Ok(());
    }
    let bytes = train(&stories.iter().collect::<Vec<_>>());
    ensure!(bytes.len() < MOST_BYTES, "the weights have {} bytes, {MOST_BYTES} are allowed", bytes.len());
    let path = shell.root.join(WEIGHTS);
    if mode == Mode::Check {
        let shipped = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        ensure!(shipped == bytes, "{WEIGHTS} is stale: run `cargo xtask train-star`");
        println!("{WEIGHTS} is what the training text gives ({} bytes)", bytes.len());
    } else {
        fs::write(&path, &bytes).with_context(|| format!("cannot write {}", path.display()))?;
        println!("{WEIGHTS} written, {} bytes", bytes.len());
    }
    Ok(())
}

/// The weights file that these stories give.
fn train(stories: &[&Story]) -> Vec<u8> {
    // What only one author says is that author's manner, or that story's subject.
    let mut authors: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    let examples: Vec<(&Story, Example)> =
        stories.iter().flat_map(|story| story::copies(story).into_iter().map(move |copy| (*story, Example::of(&copy)))).collect();
    for (story, example) in &examples {
        for feature in example.features() {
            let known = authors.entry(feature).or_default();
            if known.len() < 2 {
                known.insert(&story.author);
            }
        }
    }
    let keys: Vec<u32> = authors.into_iter().filter(|(_, authors)| authors.len() >= 2).map(|(key, _)| key).collect();
    let mut chain = Chain::new(keys);
    chain.train(&examples.iter().map(|(_, example)| example).collect::<Vec<_>>());
    let mut bytes = chain.to_bytes();
    bytes.extend(rarities(stories));
    bytes
}

/// Stems in fewer stories than this are not kept: the grader takes a stem that it does not find for a rare one.
const FEWEST_STORIES: u64 = 7;

/// How much each stem says of a story's subject, in quarters of a bit; a stem that a third of all stories hold says nothing.
fn rarities(stories: &[&Story]) -> Vec<u8> {
    let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
    for story in stories {
        let text: Vec<&str> = story.sentences.iter().map(|(text, _)| text.as_str()).collect();
        for stem in training::stems(&text.join(" ")) {
            *counts.entry(stem).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count >= FEWEST_STORIES);
    let all = stories.len() as u64;
    // Four times the logarithm to base two, in whole numbers.
    let rarity = |count: u64| u8::try_from((all.pow(4) / count.pow(4)).max(1).ilog2().saturating_sub(6)).unwrap_or(u8::MAX);
    let mut bytes = (counts.len() as u32).to_le_bytes().to_vec();
    bytes.extend(counts.keys().flat_map(|key| key.to_le_bytes()));
    bytes.extend(counts.values().map(|count| rarity(*count)));
    bytes
}

/// Trains without a part of the authors or domains and measures on that part, for each part in turn.
fn held_out(what: &str, stories: &[Story], key: impl Fn(&Story) -> &String) -> Result<()> {
    let groups: BTreeSet<&String> = stories.iter().map(&key).collect();
    let fold = |story: &Story| groups.iter().position(|group| *group == key(story)).unwrap_or(0) % FOLDS;
    let (mut given, mut result_first, mut detection) = (Table::default(), Table::default(), table::Detection::default());
    for part in 0..FOLDS {
        let training: Vec<_> = stories.iter().filter(|story| fold(story) != part).collect();
        let bytes = train(&training);
        for story in stories.iter().filter(|story| fold(story) == part) {
            given.add(&bytes, story)?;
            if let Some(moved) = story::result_first(story) {
                result_first.add(&bytes, &moved)?;
            }
            detection.add(&bytes, story)?;
        }
    }
    println!("\nheld-out {what}, in the given order\n{given}");
    println!("held-out {what}, result first\n{result_first}");
    println!("held-out {what}, a component deleted\n{detection}");
    Ok(())
}

/// The files of a pack's folder.
pub(crate) fn read_pack(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            let inside = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if inside.matches('/').count() >= 2 || inside == "pack.json" || inside == "ids.txt" {
                files.push((inside, fs::read(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
