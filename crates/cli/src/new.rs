//! `new`: starts a question with files that an author fills.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::Kind;

const PROMPT: &str =
    "Write a function `answer(numbers)` that returns the sum of a list of whole numbers, 0 for an empty list. `numbers` must not be changed.\n";
const MODEL: &str = "Add the numbers one by one, starting from 0. One pass, O(n).\n";
const SOLUTION: &str = "def answer(numbers):\n    total = 0\n    for number in numbers:\n        total += number\n    return total\n";
const STARTER: &str = "def answer(numbers):\n    \"\"\"Return the sum of the numbers.\"\"\"\n    raise NotImplementedError\n";
const WRONG: &str = "def answer(numbers):\n    total = 0\n    for number in numbers[1:]:\n        total += number\n    return total\n";

const PROSE_PROMPT: &str = "What does an index of a database table do for you, and what does it cost?\n";
const PROSE_MODEL: &str = "An index finds the rows that a query asks for without a full scan of the table. In return inserts get slower, because each index has to be maintained.\n";
const PROSE_WEAK: &str = "Indexes are important for performance.\n";

pub(crate) fn new(id: &str, kind: Kind, dir: &Path) -> Result<ExitCode> {
    ensure!(kind != Kind::Story, "stories cannot be started in this version");
    let word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let parts: Vec<_> = id.split('/').collect();
    ensure!(parts.len() == 2 && parts.iter().all(|part| word(part)), "`{id}` is not an id: use section/slug in lower-case words with hyphens");
    let folder = dir.join(id);
    ensure!(!folder.exists(), "{} is there already", folder.display());
    let title = parts[1].replace('-', " ");
    let body = if kind == Kind::Prose { prose_body() } else { code_body() };
    let samples =
        if kind == Kind::Prose { json!([{ "name": "weak", "voice": "knows the word only", "band": { "min": 0, "max": 20 } }]) } else { json!([]) };
    let question = json!({
        "$schema": "../../../schema/question.schema.json",
        "id": id,
        "title": title,
        "level": "mid",
        "minutes": 15,
        "tags": [],
        "hints": ["A nudge.", "Nearly the answer."],
        "follow_ups": [],
        "sources": [],
        "errata": [],
        "body": body,
        "samples": samples,
    });
    let text = serde_json::to_string_pretty(&question)? + "\n";
    let files: &[(&str, &str)] = if kind == Kind::Prose {
        &[("question.json", text.as_str()), ("prompt.md", PROSE_PROMPT), ("answer.md", PROSE_MODEL), ("samples/weak.md", PROSE_WEAK)]
    } else {
        &[
            ("question.json", text.as_str()),
            ("prompt.md", PROMPT),
            ("answer.md", MODEL),
            ("solution.py", SOLUTION),
            ("starter.py", STARTER),
            ("wrong/skips-first.py", WRONG),
        ]
    };
    for (name, content) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().context("every file stands in a folder")?)?;
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let ids = dir.join("ids.txt");
    if let Ok(known) = fs::read_to_string(&ids) {
        let mut lines: Vec<_> = known.lines().chain([id]).filter(|line| !line.is_empty()).collect();
        lines.sort_unstable();
        lines.dedup();
        fs::write(&ids, lines.join("\n") + "\n")?;
    }
    anstream::println!("{} holds a small question that works: make it yours, then run `answerkey check {} --prove`", folder.display(), dir.display());
    Ok(ExitCode::SUCCESS)
}

/// A code question that works as it is.
fn code_body() -> Value {
    json!({
        "kind": "code",
        "language": "python",
        "entry": ["answer"],
        "cases": [
            { "id": "small", "title": "a small list", "run": ["answer([1, 2, 3])"], "expect": "6", "compare": "equal", "points": 2, "visible": true },
            { "id": "empty-and-one", "title": "an empty list, and one number", "run": ["[answer([]), answer([7])]"], "expect": "[0, 7]",
              "compare": "equal", "points": 1 },
        ],
        "wrong": [{ "name": "skips-first", "reason": "starts at the second number", "fails": ["small"] }],
    })
}

/// A rubric that works as it is.
fn prose_body() -> Value {
    json!({
        "kind": "prose",
        "rubric": {
            "key_points": [
                {
                    "id": "index-avoids-scan",
                    "claim": "An index lets the database find rows without reading the whole table.",
                    "points": 3,
                    "hint": "What does the database read without one?",
                    "clauses": [{
                        "slots": [
                            { "name": "structure", "aliases": ["index", "indexes", "B-tree"] },
                            { "name": "relation", "aliases": ["finds|find|locates|locate", "jumps|jump|goes to", "looks|look up", "avoids|avoid|skips|skip"] },
                            { "name": "what", "aliases": ["row", "record", "full|whole table scan", "scan"] },
                        ],
                    }],
                    "contradictions": [],
                },
                {
                    "id": "index-slows-writes",
                    "claim": "Every index has to be kept up to date, which makes writes slower.",
                    "points": 2,
                    "hint": "Who pays for the faster reads?",
                    "clauses": [{
                        "slots": [
                            { "name": "operation", "aliases": ["write", "insert", "update"] },
                            { "name": "relation", "aliases": ["slower", "slow|slows down", "cost|costs more", "must|has to maintain|update"] },
                            { "name": "structure", "aliases": ["index", "indexes", "B-tree"] },
                        ],
                    }],
                    "contradictions": [{
                        "slots": [
                            { "name": "structure", "aliases": ["index", "indexes"] },
                            { "name": "wrong", "aliases": ["speeds|speed up writes|inserts", "makes|make writes|inserts faster"] },
                        ],
                    }],
                },
            ],
        },
    })
}
