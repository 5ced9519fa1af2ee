//! `new`: starts a question with files that an author fills.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::Kind;

const PROMPT: &str = "Write a function `answer(numbers)` that returns the sum of a list of whole numbers, 0 for an empty list. `numbers` must not be changed.\n";
const MODEL: &str = "Add the numbers one by one, starting from 0. One pass, O(n).\n";
const SOLUTION: &str = "def answer(numbers):\n    total = 0\n    for number in numbers:\n        total += number\n    return total\n";
const STARTER: &str = "def answer(numbers):\n    \"\"\"Return the sum of the numbers.\"\"\"\n    raise NotImplementedError\n";
const WRONG: &str = "def answer(numbers):\n    total = 0\n    for number in numbers[1:]:\n        total += number\n    return total\n";
const STORY_PROMPT: &str =
    "Tell me about a time when a deadline was in danger. What was at stake, what was yours to do, what did you do, and how did it end?\n";
const STORY_MODEL: &str = "In March our shop's new checkout was two weeks behind, and the old provider was to switch its service off on the 31st; 900 orders a day went \
through it. My manager asked me to get the new one live by the 28th without taking anybody off the other projects.\n\nI listed everything that was still open, 34 points, \
and asked the head of sales which of them a customer would notice. Eleven were left. I split those between Jana and myself, moved the rest behind the deadline, and wrote \
to all departments what would be missing at first. I tested each payment method with a real card every evening, because the test system had fooled us before.\n\nWe \
went live on the 27th, one day early. Three of the first 2,000 orders failed, and I repaid them the same day. The 23 points that I had moved were done by May. Since then \
I ask what a customer would notice before I plan anything.\n";
const STORY_HYPOTHETICAL: &str = "If a deadline was in danger, I would first look at what is still open. I would talk to my manager and I would ask which points matter \
most. Then I would split the work and would check the progress every day. I would tell everybody early what will be missing.\n";

const PROSE_PROMPT: &str = "What does an index of a database table do for you, and what does it cost?\n";
const PROSE_MODEL: &str = "An index finds the rows that a query asks for without a full scan of the table. In return inserts get slower, because each index has to be maintained.\n";
const PROSE_STRONG: &str = "With a B-tree the engine locates the rows and never scans the rest. The price: every insert costs more, since the index has to follow.\n";
const PROSE_WEAK: &str = "Indexes are important for performance.\n";

pub(crate) fn new(id: &str, kind: Kind, dir: &Path) -> Result<ExitCode> {
    let word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let parts: Vec<_> = id.split('/').collect();
    ensure!(
        parts.len() == 2 && parts.iter().all(|part| word(part)),
        "`{id}` is not an id: use section/slug in lower-case words with hyphens"
    );
    let folder = dir.join(id);
    ensure!(!folder.exists(), "{} is there already", folder.display());
    let title = parts[1].replace('-', " ");
    let started = match kind {
        Kind::Code => code(),
        Kind::Prose => prose(),
        Kind::Story => story(),
    };
    let mut question = json!({
        "id": id,
        "title": title,
        "level": "mid",
        "minutes": started.minutes,
        "tags": started.tags,
        "hints": started.hints,
        "follow_ups": [],
        "sources": started.sources,
        "errata": [],
        "body": started.body,
        "samples": started.samples,
    });
    // Editors are told of the schema where there is one.
    let places = [
        ("../schema/question.schema.json", "../../../schema/question.schema.json"),
        ("question.schema.json", "../../question.schema.json"),
    ];
    if let Some((_, reference)) = places.iter().find(|(place, _)| dir.join(place).is_file()) {
        question["$schema"] = json!(reference);
    }
    let text = serde_json::to_string_pretty(&question)? + "\n";
    for (name, content) in started.files.iter().chain(&[("question.json", text.as_str())]) {
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
    anstream::println!(
        "{} holds a small question that works: make it yours, then run `answerkey check {} --prove`",
        folder.display(),
        dir.display()
    );
    Ok(ExitCode::SUCCESS)
}

/// What differs between the kinds: parts of `question.json`, and the files beside it.
struct Started {
    minutes: u32,
    tags: Value,
    sources: Value,
    hints: [&'static str; 2],
    body: Value,
    samples: Value,
    files: Vec<(&'static str, &'static str)>,
}

fn code() -> Started {
    Started {
        minutes: 15,
        tags: json!([]),
        sources: json!([{ "title": "Python documentation: built-in functions", "url": "https://docs.python.org/3/library/functions.html" }]),
        hints: ["A nudge.", "Nearly the answer."],
        body: code_body(),
        samples: json!([]),
        files: vec![
            ("prompt.md", PROMPT),
            ("answer.md", MODEL),
            ("solution.py", SOLUTION),
            ("starter.py", STARTER),
            ("wrong/skips-first.py", WRONG),
        ],
    }
}

fn prose() -> Started {
    Started {
        minutes: 5,
        tags: json!([]),
        sources: json!([{ "title": "PostgreSQL documentation: indexes", "url": "https://www.postgresql.org/docs/current/indexes-intro.html" }]),
        hints: ["A nudge.", "Nearly the answer."],
        body: prose_body(),
        samples: json!([
            { "name": "strong", "voice": "a colleague at lunch", "band": { "min": 90, "max": 100 } },
            { "name": "weak", "voice": "knows the word only", "band": { "min": 0, "max": 20 } },
        ]),
        files: vec![
            ("prompt.md", PROSE_PROMPT),
            ("answer.md", PROSE_MODEL),
            ("samples/strong.md", PROSE_STRONG),
            ("samples/weak.md", PROSE_WEAK),
        ],
    }
}

fn story() -> Started {
    Started {
        minutes: 5,
        tags: json!(["behavioral"]),
        sources: json!([]),
        hints: ["Say what was to be reached, and what was yours.", "End with what changed, and by how much."],
        body: json!({
            "kind": "story",
            "topics": [
                { "name": "deadline", "aliases": ["deadline", "due", "too late", "days left", "weeks left", "in time", "on time"] },
                { "name": "delay", "aliases": ["late", "behind", "delay", "slipped", "missed", "stuck", "ill", "broke"] },
            ],
        }),
        samples: json!([{ "name": "hypothetical", "voice": "what somebody would do", "band": { "min": 0, "max": 24 } }]),
        files: vec![("prompt.md", STORY_PROMPT), ("answer.md", STORY_MODEL), ("samples/hypothetical.md", STORY_HYPOTHETICAL)],
    }
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
                            { "name": "structure", "aliases": ["index", "B-tree"] },
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
                            { "name": "structure", "aliases": ["index", "B-tree"] },
                        ],
                    }],
                    "contradictions": [{
                        "slots": [
                            { "name": "structure", "aliases": ["index"] },
                            { "name": "wrong", "aliases": ["speeds|speed up writes|inserts", "makes|make writes|inserts faster"] },
                        ],
                    }],
                },
            ],
        },
    })
}
