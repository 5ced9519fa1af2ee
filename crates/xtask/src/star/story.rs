//! The training stories, and the copies that keep position from deciding.

use std::fs;
use std::path::Path;

use answerkey::Component;
use anyhow::{Context, Result};
use serde::Deserialize;

/// A labelled story.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Story {
    pub(crate) id: String,
    pub(crate) author: String,
    pub(crate) domain: String,
    #[serde(default)]
    pub(crate) missing: Vec<Component>,
    pub(crate) sentences: Vec<(String, Component)>,
}

/// All stories of a folder's `.jsonl` files, in the order of names and lines.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<Story>> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    paths.sort();
    let mut stories = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            stories.push(serde_json::from_str(line).with_context(|| format!("{}, line {}", path.display(), index + 1))?);
        }
    }
    Ok(stories)
}

fn with(story: &Story, sentences: Vec<(String, Component)>) -> Story {
    Story { sentences, ..story.clone() }
}

/// The story without its sentences of one kind; nothing if it has none, or no others.
pub(crate) fn without(story: &Story, component: Component) -> Option<Story> {
    let kept: Vec<_> = story.sentences.iter().filter(|(_, label)| *label != component).cloned().collect();
    (!kept.is_empty() && kept.len() < story.sentences.len()).then(|| with(story, kept))
}

/// The story with its sentences of one kind moved to the front; nothing if that changes nothing.
fn moved(story: &Story, component: Component) -> Option<Story> {
    let (mut first, rest): (Vec<_>, Vec<_>) = story.sentences.iter().cloned().partition(|(_, label)| *label == component);
    first.extend(rest);
    (first != story.sentences).then(|| with(story, first))
}

/// The story told from its end.
pub(crate) fn result_first(story: &Story) -> Option<Story> {
    moved(story, Component::Result)
}

/// The story with its parts in another order, the same for the same story: runs of one label are dealt anew.
fn shuffled(story: &Story) -> Story {
    let mut runs: Vec<Vec<(String, Component)>> = Vec::new();
    for one in &story.sentences {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|(_, label)| *label == one.1) => run.push(one.clone()),
            _ => runs.push(vec![one.clone()]),
        }
    }
    let mut state = story.id.bytes().fold(0x9e37_79b9_u64, |state, byte| state.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte));
    for end in (1..runs.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        runs.swap(end, (state >> 33) as usize % (end + 1));
    }
    with(story, runs.concat())
}

/// The story itself (three times, so that the natural order weighs most) and its altered copies.
pub(crate) fn copies(story: &Story) -> Vec<Story> {
    let mut copies = vec![story.clone(), story.clone(), story.clone(), shuffled(story)];
    copies.extend([Component::Result, Component::Task, Component::Situation].into_iter().filter_map(|one| without(story, one)));
    copies.extend([Component::Result, Component::Action].into_iter().filter_map(|one| moved(story, one)));
    copies
}
