//! The judgement of growth, tried on solutions of known class: `tests/growth/` and `tests/growth-blind/`. `ANSWERKEY_UPDATE=1 cargo test -p answerkey growth_table` writes
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

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The programs of one folder, measured.
fn measured(name: &str) -> Vec<Known> {
    let mut paths: Vec<_> = std::fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|one| one == "py"))
        .collect();
    paths.sort();
    paths.par_iter().map(|path| known(path)).collect()
}

/// The verdicts of one set of programs.
struct Verdicts {
    judged: usize,
    unclear: usize,
    wrong: Vec<String>,
}

fn verdicts(all: &[Known]) -> Verdicts {
    let mut out = Verdicts { judged: 0, unclear: 0, wrong: Vec::new() };
    for one in all {
        for bound in Bound::ALL {
            let verdict = judge(bound, &one.measured);
            let right = match verdict {
                Growth::Met(_) => one.class <= bound,
                Growth::Worse(class) => one.class > bound && class == one.class,
                Growth::OverBudget(_) => one.class > bound,
                Growth::Unclear => true,
            };
            if !right {
                let (class, bound) = (one.class.word(), bound.word());
                out.wrong.push(format!("`{}` is {class}, asked {bound}: {verdict:?} {:?}", one.name, one.measured));
            }
            out.judged += 1;
            out.unclear += usize::from(verdict == Growth::Unclear);
        }
    }
    out
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
    let (fitted, later) = (measured("growth"), measured("growth-blind"));
    assert!(fitted.len() >= 120 && later.len() >= 60, "only {} and {} programs", fitted.len(), later.len());
    let text = format!("{HEAD}{}{}{}{}", table(&fitted), LATER, table(&later), include_str!("../../tests/growth-blind/FIRST.md"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/growth.md");
    if std::env::var_os("ANSWERKEY_UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    for (all, most) in [(&fitted, 10), (&later, 8)] {
        let found = verdicts(all);
        assert!(found.wrong.is_empty(), "{} wrong:\n{}", found.wrong.len(), found.wrong.join("\n"));
        assert!(found.unclear * most <= found.judged, "{} of {} verdicts are unclear", found.unclear, found.judged);
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "docs/growth.md is stale: ANSWERKEY_UPDATE=1 cargo test -p answerkey growth_table\n{text}");
}

const HEAD: &str = "# The complexity verdict on solutions of known growth

Generated by `ANSWERKEY_UPDATE=1 cargo test -p answerkey growth_table`; the tests fail when it is stale.
Rows are true classes, columns the class that was measured. Each program is judged against all seven bounds.

## Programs that the rule was fitted on

`crates/core/tests/growth/`. The bands of the rule were chosen while looking at these programs, and their sizes were chosen to suit them: the table shows
that the rule holds together, not how often it is right.

";
const LATER: &str = "
## Programs that came later

`crates/core/tests/growth-blind/`, as the rule judges them today. They were written before anybody knew what the rule would say of them, at the sizes that
questions use; what it said the first time stands below.

";

/// The class that the measurements name, whatever was asked.
fn named(one: &Known) -> Option<Bound> {
    match judge(Bound::Exponential, &one.measured) {
        Growth::Met(class) => class,
        Growth::Worse(_) | Growth::OverBudget(_) | Growth::Unclear => None,
    }
}

fn table(all: &[Known]) -> String {
    let mut out = String::new();
    let head: Vec<_> = Bound::ALL.iter().map(|class| class.word()).collect();
    let _ = writeln!(out, "| true class | {} | not named |\n|---|{}---|", head.join(" | "), "---|".repeat(head.len()));
    for class in Bound::ALL {
        let of_class: Vec<_> = all.iter().filter(|one| one.class == class).collect();
        let count = |class: Option<Bound>| of_class.iter().filter(|one| named(one) == class).count().to_string();
        let counts: Vec<_> = Bound::ALL.iter().map(|class| count(Some(*class))).chain([count(None)]).collect();
        let _ = writeln!(out, "| {} ({}) | {} |", class.word(), of_class.len(), counts.join(" | "));
    }
    let Verdicts { judged, unclear, wrong } = verdicts(all);
    let _ = writeln!(out, "\n{} programs, {judged} verdicts, {} wrong, {unclear} unclear.", all.len(), wrong.len());
    let open: Vec<_> = all.iter().filter(|one| named(one).is_none()).map(|one| format!("`{}`", one.name)).collect();
    if !open.is_empty() {
        let _ = writeln!(out, "\nNot named: {}.", open.join(", "));
    }
    out
}
