//! The judgement of growth, tried on solutions of known class: `tests/growth/`. `ANSWERKEY_UPDATE=1 cargo test -p answerkey growth_table` writes
//! `docs/growth.md` anew.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test reads programs and refreshes a generated file")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::code::measurements;
use super::growth::{Growth, Measurement, judge};
use crate::model::{Body, Bound, CodeTexts, PackReference, PassMarks, Question, QuestionFile};

/// A program whose growth is known.
struct Known {
    name: String,
    class: Bound,
    measured: Vec<Measurement>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/growth")
}

fn known(path: &Path) -> Known {
    let source = std::fs::read_to_string(path).unwrap();
    let field =
        |name: &str| source.lines().filter_map(|line| line.strip_prefix("# ")?.strip_prefix(name)?.strip_prefix(": ")).collect::<Vec<_>>();
    let class = Bound::ALL.into_iter().find(|class| class.word() == field("class")[0].trim()).unwrap();
    let sizes: Vec<u32> = field("sizes")[0].split_whitespace().map(|size| size.parse().unwrap()).collect();
    // Every name that the program defines is handed to the lines that measure it.
    let entry: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("def ").or_else(|| line.strip_prefix("class ")))
        .filter_map(|rest| rest.split(|one: char| !one.is_alphanumeric() && one != '_').next())
        .collect();
    let body = serde_json::json!({
        "kind": "code", "language": "python", "entry": entry,
        "cases": [{"id": "any", "title": "any", "run": ["1"], "expect": "1", "points": 1, "visible": true}],
        "complexity": {"title": "growth", "bound": "1", "sizes": sizes, "make": field("make"), "run": field("run"), "points": 1},
    });
    let file: QuestionFile =
        serde_json::from_value(serde_json::json!({"id": "s/q", "title": "t", "level": "mid", "minutes": 1, "tags": [], "body": body}))
            .unwrap();
    let question = &Question {
        file,
        prompt: String::new(),
        answer: String::new(),
        code: CodeTexts::default(),
        phrases: std::sync::OnceLock::new(),
        sample_texts: Vec::new(),
        pack: PackReference::default(),
        pass_marks: PassMarks::default(),
    };
    let Body::Code(body) = &question.file.body else { panic!("a code question") };
    let measured = measurements(question, body, &source).unwrap_or_else(|| panic!("{} cannot be measured", path.display()));
    Known { name: path.file_stem().unwrap().to_string_lossy().into_owned(), class, measured }
}

#[test]
fn no_class_is_mistaken_for_another() {
    let mut paths: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|one| one == "py"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 120, "only {} programs", paths.len());
    let all: Vec<Known> = paths.par_iter().map(|path| known(path)).collect();
    let mut wrong = Vec::new();
    let (mut unclear, mut judged) = (0, 0);
    for one in &all {
        for bound in Bound::ALL {
            let verdict = judge(bound, &one.measured);
            let right = match verdict {
                Growth::Met(_) => one.class <= bound,
                Growth::Worse(class) => one.class > bound && class == one.class,
                Growth::OverBudget(_) => one.class > bound,
                Growth::Unclear => true,
            };
            if !right {
                wrong.push(format!("{} is {}, asked {}: {verdict:?} {:?}", one.name, one.class.word(), bound.word(), one.measured));
            }
            judged += 1;
            unclear += usize::from(verdict == Growth::Unclear);
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let table = table(&all, unclear, judged);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/growth.md");
    if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    assert!(unclear * 10 <= judged, "{unclear} of {judged} verdicts are unclear");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == table, "docs/growth.md is stale: ANSWERKEY_UPDATE=1 cargo test -p answerkey growth_table\n{table}");
}

/// The class that the measurements name, whatever was asked.
fn named(one: &Known) -> Option<Bound> {
    match judge(Bound::Exponential, &one.measured) {
        Growth::Met(class) => class,
        Growth::Worse(_) | Growth::OverBudget(_) | Growth::Unclear => None,
    }
}

fn table(all: &[Known], unclear: usize, judged: usize) -> String {
    let mut out = String::from(
        "# The complexity verdict on solutions of known growth\n\nGenerated by `ANSWERKEY_UPDATE=1 cargo test -p answerkey growth_table`; the tests fail when it is stale.\nThe programs are those of `crates/core/tests/growth/`; rows are their true classes, columns the class that was measured.\n\n",
    );
    let head: Vec<_> = Bound::ALL.iter().map(|class| class.word()).collect();
    let _ = writeln!(out, "| true class | {} | not named |\n|---|{}---|", head.join(" | "), "---|".repeat(head.len()));
    for class in Bound::ALL {
        let of_class: Vec<_> = all.iter().filter(|one| one.class == class).collect();
        let count = |class: Option<Bound>| of_class.iter().filter(|one| named(one) == class).count().to_string();
        let counts: Vec<_> = Bound::ALL.iter().map(|class| count(Some(*class))).chain([count(None)]).collect();
        let _ = writeln!(out, "| {} ({}) | {} |", class.word(), of_class.len(), counts.join(" | "));
    }
    let programs = all.len();
    let _ = writeln!(
        out,
        "\n{programs} programs, each judged against all {} bounds: {judged} verdicts, 0 wrong, {unclear} unclear.",
        Bound::ALL.len()
    );
    let open: Vec<_> = all.iter().filter(|one| named(one).is_none()).map(|one| format!("`{}`", one.name)).collect();
    if !open.is_empty() {
        let _ = writeln!(out, "\nNot named: {}.", open.join(", "));
    }
    out
}
