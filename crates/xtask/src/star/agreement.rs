//! `stories`: measures the story grader on stories by authors who saw neither the training text nor the grader, and writes docs/stories.md.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use answerkey::{Component, FindingStatus, Pack, Question, Report, grade};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::chain::LABELS;
use super::story::{self, Story};
use super::table::Table;
use super::{WEIGHTS, read_pack};
use crate::shell::Shell;

const PAGE: &str = "docs/stories.md";
const STORIES: &str = "tests/agreement/stories";

/// What a test story has besides its sentences.
#[derive(Debug, Deserialize)]
struct Extra {
    id: String,
    question: String,
    #[serde(default)]
    rewrite_of: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Pair {
    better: String,
    worse: String,
}

/// How often a story is called an answer to another prompt: by its own question, and by the nine others.
fn prompts(pack: &Pack, stories: &[Story], extras: &BTreeMap<String, Extra>) -> Result<String> {
    let (mut own, mut others) = ([0_usize; 2], [0_usize; 2]);
    for story in stories {
        let extra = extras.get(&story.id).context("a story without an id")?;
        if extra.rewrite_of.is_some() {
            continue;
        }
        for question in pack.questions.values().filter(|one| one.section() == "behavioral") {
            let report = grade(question, &text_of(story));
            let off = report.findings.iter().any(|one| one.id == "relevance" && one.status == FindingStatus::Missed);
            let counts = if question.id() == extra.question { &mut own } else { &mut others };
            counts[0] += usize::from(off);
            counts[1] += 1;
        }
    }
    Ok(format!(
        "## Does it answer this prompt?\n\nEach story of `u1.jsonl` as an answer to all ten prompts. A firm \"another prompt\" costs a third of the points, so it is said only where hardly\nanything of the prompt is found; in between, the report says what is missing and half the points of relevance are kept.\n\n| asked by | called an answer to another prompt |\n|---|---|\n| its own prompt | {} of {} |\n| the nine other prompts | {} of {} ({:.0} %) |\n",
        own[0],
        own[1],
        others[0],
        others[1],
        others[0] as f64 * 100.0 / others[1].max(1) as f64
    ))
}

/// An answer whose author wrote down beforehand which score is fair, in percent, and which parts are there.
#[derive(Debug, Deserialize)]
struct Banded {
    id: String,
    question: String,
    voice: String,
    /// What it is: a strong story, one without a result, a fake.
    #[serde(default)]
    kind: Option<String>,
    band: [u32; 2],
    /// A letter for situation, task, action, result and lesson each: `p`resent, `w`eak, `m`issing, `-` if people could differ.
    parts: String,
    answer: String,
}

/// The files with bands; strong honest stories get at least the first figure, and what is no story at most the second.
const BANDED: [(&str, u32, u32); 3] = [("u2.jsonl", 60, 24), ("u3.jsonl", 60, 24), ("u4.jsonl", 80, 33)];
/// A score that is further off its band is named.
const NAMED_FROM: u32 = 5;

/// What the author of the last file wrote, and what was changed after it had been measured.
const BLIND: &str = "\n`u4.jsonl` is by another author, who had only the ten prompts: 80 answers of eight kinds. Measured once, **blind**, 29 of 80 were in their bands: honest \
stories were right, but four of ten fakes got 36 to 92 %, a story without a result passed, one in which nothing was the teller's own too, and four of ten \
stories for other prompts were not noticed. After that: an answer made of the prompt's own words is an echo, an explanation without an \"I\" and without a past is \
no story, the weights let neither a story without a result nor one of \"we\" alone pass, and an answer to another prompt keeps half of its points.\n\n\
| kind | percent, blind | percent today |\n|---|---|---|\n";
const BLIND_PERCENTS: [(&str, &str); 8] = [
    ("strong", "85 87 91 91 91 91 94 96 96 96 96 100 100 100 100 100 100 100 100 100"),
    ("middling", "53 62 64 79 79 81 91 92 96 100"),
    ("no-task", "45 81 85 87 91"),
    ("we-only", "59 70 74 74 74"),
    ("no-result", "68 70 70 70 70 70 70 79 100 100"),
    ("other-question", "52 58 58 58 58 58 96 96 96 100"),
    ("not-a-story", "0 1 2 2 2 7 10 10 13 49"),
    ("fake", "0 1 6 13 14 36 38 38 47 92"),
];

/// A table of answers against their bands, and a line for each that lies outside. Fails if an honest strong story or a fake comes out on the wrong side.
fn bands(
    page: &mut String,
    outside: &mut String,
    pack: &Pack,
    file: &Path,
    floor: u32,
    ceiling: u32,
) -> Result<BTreeMap<String, Vec<u32>>> {
    let mut kinds: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let answers: Vec<Banded> = lines(file)?;
    let (mut inside, mut agree, mut judged, mut false_missing) = (0, 0, 0, 0);
    let (mut honest, mut fake) = (Vec::new(), Vec::new());
    for answer in &answers {
        let question = pack.questions.get(&answer.question).with_context(|| format!("{}: no question `{}`", answer.id, answer.question))?;
        let report = grade(question, &answer.answer);
        let percent = report.points.percent();
        if (answer.band[0]..=answer.band[1]).contains(&percent) {
            inside += 1;
        } else if answer.band[0].saturating_sub(percent).max(percent.saturating_sub(answer.band[1])) >= NAMED_FROM {
            writeln!(outside, "| {} | {} | {} to {} | {percent} |", answer.id, answer.voice, answer.band[0], answer.band[1])?;
        }
        if let Some(kind) = &answer.kind {
            kinds.entry(kind.clone()).or_default().push(percent);
        }
        if answer.band[0] >= 55 {
            honest.push((answer.id.as_str(), percent));
        }
        if answer.band[1] <= 30 {
            fake.push((answer.id.as_str(), percent));
        }
        for (component, wanted) in Component::ALL.iter().zip(answer.parts.chars()) {
            let id = if *component == Component::Lesson { "reflection" } else { component.word() };
            let found = match report.findings.iter().find(|finding| finding.id == id).map(|finding| finding.status) {
                Some(FindingStatus::Met) => 'p',
                Some(FindingStatus::Partly) => 'w',
                Some(FindingStatus::Unclear) => 'u',
                _ => 'm',
            };
            if wanted != '-' && *component != Component::Lesson {
                judged += 1;
                agree += usize::from(found == wanted);
                false_missing += usize::from(wanted == 'p' && found == 'm');
            }
        }
    }
    let (low, high) = (honest.iter().map(|one| one.1).min().unwrap_or(0), fake.iter().map(|one| one.1).max().unwrap_or(0));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    writeln!(
        page,
        "| `{name}` | {inside} of {} | {agree} of {judged} | {false_missing} | {} from {low} % | {} up to {high} % |",
        answers.len(),
        honest.len(),
        fake.len()
    )?;
    ensure!(low >= floor, "an honest strong story gets {low} %: {honest:?}");
    ensure!(high <= ceiling, "what is no story gets {high} %: {fake:?}");
    Ok(kinds)
}

pub(crate) fn run(shell: &Shell, check: bool) -> Result<()> {
    let page = page(&shell.root)?;
    let path = shell.root.join(PAGE);
    if check {
        ensure!(fs::read_to_string(&path).is_ok_and(|written| written == page), "{PAGE} is stale: run `cargo xtask stories`");
        println!("{PAGE} is what the grader gives");
    } else {
        fs::write(&path, &page).with_context(|| format!("cannot write {}", path.display()))?;
        println!("{page}");
    }
    Ok(())
}

fn lines<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<Vec<T>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).with_context(|| path.display().to_string()))
        .collect()
}

fn text_of(story: &Story) -> String {
    story.sentences.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The label of position alone: the commonest one of the training text at this tenth of a story.
struct Position([Component; 10]);

impl Position {
    fn of(training: &[Story]) -> Self {
        let mut counts = [[0_usize; LABELS]; 10];
        for story in training {
            for (at, (_, label)) in story.sentences.iter().enumerate() {
                counts[at * 10 / story.sentences.len()][*label as usize] += 1;
            }
        }
        Self(counts.map(|row| Component::ALL[(0..LABELS).max_by_key(|label| row[*label]).unwrap_or(0)]))
    }

    fn add(&self, table: &mut Table, story: &Story) {
        for (at, (_, label)) in story.sentences.iter().enumerate() {
            table.counts[*label as usize][self.0[at * 10 / story.sentences.len()] as usize] += 1;
        }
    }
}

/// The labels of a report beside those of the author: each of the author's sentences gets the label that covers most of it.
fn compare(table: &mut Table, story: &Story, report: &Report) {
    let mut start = 0;
    for (text, label) in &story.sentences {
        let end = start + text.len();
        let mut covered = [0_usize; LABELS];
        for sentence in report.sentences.iter().flatten() {
            let shared = end.min(sentence.span.end as usize).saturating_sub(start.max(sentence.span.start as usize));
            covered[sentence.component as usize] += shared;
        }
        let found =
            (0..LABELS).rev().max_by_key(|label| covered[*label]).filter(|label| covered[*label] > 0).unwrap_or(Component::Other as usize);
        table.counts[*label as usize][found] += 1;
        start = end + 1;
    }
}

/// Whether the report says that a part is not there, or may not be.
fn noticed(report: &Report, component: Component) -> bool {
    report
        .findings
        .iter()
        .any(|finding| finding.id == component.word() && matches!(finding.status, FindingStatus::Missed | FindingStatus::Unclear))
}

fn page(root: &Path) -> Result<String> {
    let folder = root.join(STORIES);
    let pack = Pack::load(read_pack(&root.join("content"))?)?;
    let weights = fs::read(root.join(WEIGHTS))?;
    let training = story::read_folder(&root.join("training/star"))?;
    let stories: Vec<Story> = lines(&folder.join("u1.jsonl"))?;
    let extras: BTreeMap<String, Extra> = lines::<Extra>(&folder.join("u1.jsonl"))?.into_iter().map(|one| (one.id.clone(), one)).collect();
    let pairs: Vec<Pair> = lines(&folder.join("pairs.jsonl"))?;
    let question = |story: &Story| -> Result<&Question> {
        let id = &extras.get(&story.id).context("a story without an id")?.question;
        pack.questions.get(id).with_context(|| format!("{}: no question `{id}`", story.id))
    };

    let position = Position::of(&training);
    let (mut given, mut whole, mut first, mut alone, mut alone_first) =
        (Table::default(), Table::default(), Table::default(), Table::default(), Table::default());
    let mut percents = BTreeMap::new();
    let mut deleted: BTreeMap<Component, [usize; 4]> = BTreeMap::new();
    for story in &stories {
        given.add(&weights, story)?;
        position.add(&mut alone, story);
        if let Some(moved) = story::result_first(story) {
            first.add(&weights, &moved)?;
            position.add(&mut alone_first, &moved);
        }
        let question = question(story)?;
        let report = grade(question, &text_of(story));
        compare(&mut whole, story, &report);
        percents.insert(story.id.as_str(), report.points.percent());
        if extras.get(&story.id).is_none_or(|extra| extra.rewrite_of.is_some()) {
            continue;
        }
        for component in [Component::Result, Component::Task] {
            let counts = deleted.entry(component).or_default();
            if story.missing.contains(&component) {
                counts[0] += usize::from(noticed(&report, component));
                counts[1] += 1;
            } else if let Some(less) = story::without(story, component) {
                counts[2] += usize::from(noticed(&report, component));
                counts[3] += 1;
                counts[0] += usize::from(noticed(&grade(question, &text_of(&less)), component));
                counts[1] += 1;
            }
        }
    }

    let mut page = String::from(
        "# How well stories are graded\n\nGenerated by `cargo xtask stories`; `cargo xtask test stories` fails when it is stale.\n\n## Stories labelled sentence by sentence\n\nThe stories in `tests/agreement/stories/u1.jsonl` were written by authors who saw neither the training text nor the grader;\ntheir texts (but for the first four) were not read while the grader was built. The first measurement (macro-F1 .909 in order, .887 result first, 62 of 70 deleted results noticed, 80 of 83\npairs) came before later changes. Since then their figures, not their texts, were seen: one threshold, from which on a story counts as an answer to\nanother prompt, was chosen with their help (16 of 70 were wrongly called so before, see the last table).\n",
    );
    let sentences: usize = stories.iter().map(|story| story.sentences.len()).sum();
    writeln!(
        page,
        "\n{} stories, {sentences} sentences. Macro-F1 is the mean over situation, task, action and result; in brackets over all six labels.\n",
        stories.len()
    )?;
    writeln!(page, "| labels of sentences | accuracy | macro-F1 |\n|---|---|---|")?;
    for (name, table) in [
        ("given order, the author's sentences", &given),
        ("given order, the text as one piece, cut by the grader", &whole),
        ("result moved first, the author's sentences", &first),
        ("position alone, given order", &alone),
        ("position alone, result first", &alone_first),
    ] {
        writeln!(page, "| {name} | {:.3} | {:.3} ({:.3}) |", table.accuracy(), table.macro_f1(4), table.macro_f1(6))?;
    }
    writeln!(page, "\n| deleted part | noticed (missing or unclear) | false alarms where it is there |\n|---|---|---|")?;
    let percent = |part: usize, of: usize| part as f64 * 100.0 / of.max(1) as f64;
    for (component, [hits, missing, alarms, there]) in &deleted {
        writeln!(
            page,
            "| {} | {hits} of {missing} ({:.1} %) | {alarms} of {there} ({:.1} %) |",
            component.word(),
            percent(*hits, *missing),
            percent(*alarms, *there)
        )?;
    }
    let mut order = [0_usize; 3];
    for pair in &pairs {
        let (better, worse) = (
            percents.get(pair.better.as_str()).context("an unknown story in a pair")?,
            percents.get(pair.worse.as_str()).context("an unknown story in a pair")?,
        );
        order[if better > worse {
            0
        } else if better == worse {
            1
        } else {
            2
        }] += 1;
    }
    writeln!(
        page,
        "\n{} pairs whose better story is plain: {} in order ({:.1} %), {} tied, {} the wrong way round.",
        pairs.len(),
        order[0],
        percent(order[0], pairs.len()),
        order[1],
        order[2]
    )?;
    writeln!(page, "\nGiven order, the author's sentences; rows are the author's labels, columns the grader's:\n")?;
    writeln!(page, "| | {} | F1 |\n|---|---|---|---|---|---|---|---|", Component::ALL.map(Component::word).join(" | "))?;
    for (at, component) in Component::ALL.iter().enumerate() {
        let row: Vec<_> = given.counts[at].iter().map(ToString::to_string).collect();
        writeln!(page, "| **{}** | {} | {:.3} |", component.word(), row.join(" | "), given.f1(at))?;
    }
    page.push_str(
        "\n## Answers with a fair band\n\nThe author of `u2.jsonl` and `u3.jsonl` knew the grader's code, and wrote for each answer the band of a fair interviewer and the parts that are there before\nanything was graded: speech, notes, labelled lists, second-language English, jobs outside of software, and also hypotheticals, habits, explanations,\nkeywords, empty labels, the prompt itself, another prompt's story, injections. Bands are as first written.\n\n- `u2.jsonl` was **seen while mending**. First measured: 32 of 50 in their band; three honest stories got 49 to 58 % because they were called off-topic,\n  and one text of cue words got 71 %.\n- `u3.jsonl` was written after that and **measured once, blind**: 18 of 20 in their band, the other two honest stories above it; with the grader of before,\n  14 of 20. Four changes came after: a task beside the scene is\n  unclear, not missing; orders to the grader are left out; suppositions and keyword lists are judged apart from the story; May after a preposition is the month.\n\nHonest are answers whose band begins at 55 % or more, fakes those whose band ends at 30 % or less. Parts are the four, as statuses: present, weak, missing.\n\n| file | in their band | parts as the author saw them | called missing, but present | honest stories | fakes |\n|---|---|---|---|---|---|\n",
    );
    let mut outside = String::new();
    let mut kinds = BTreeMap::new();
    for (file, floor, ceiling) in BANDED {
        kinds.append(&mut bands(&mut page, &mut outside, &pack, &folder.join(file), floor, ceiling)?);
    }
    page.push_str(BLIND);
    for (kind, blind) in BLIND_PERCENTS {
        let mut percents: Vec<u32> = kinds.remove(kind).with_context(|| format!("no answer is `{kind}`"))?;
        percents.sort_unstable();
        let percents: Vec<_> = percents.iter().map(ToString::to_string).collect();
        writeln!(page, "| {kind} | {blind} | {} |", percents.join(" "))?;
    }
    writeln!(
        page,
        "\n{NAMED_FROM} and more points outside of their band:\n\n| answer | voice | band | percent |\n|---|---|---|---|\n{outside}"
    )?;
    page.push_str(&prompts(&pack, &stories, &extras)?);
    Ok(page)
}
