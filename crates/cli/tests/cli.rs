//! The command line's contract: commands, JSON, exit status, and messages for bad input.

#![expect(clippy::unwrap_used, reason = "helpers of a test fail by panicking")]

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
}

fn answerkey(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerkey"));
    command.args(arguments).current_dir(root());
    command
}

fn stdout(arguments: &[&str]) -> String {
    let output = answerkey(arguments).assert().success().get_output().stdout.clone();
    String::from_utf8(output).unwrap()
}

fn error_of(arguments: &[&str]) -> String {
    let output = answerkey(arguments).assert().code(2).get_output().stderr.clone();
    String::from_utf8(output).unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn list_holds_every_shipped_id() {
    let listed = json(&stdout(&["list", "--json"]));
    let ids: Vec<_> = listed.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    let shipped = std::fs::read_to_string(root().join("content/ids.txt")).unwrap();
    assert_eq!(ids, shipped.lines().collect::<Vec<_>>());
    for entry in listed.as_array().unwrap() {
        for field in ["title", "kind", "level", "drill_of"] {
            assert!(entry.get(field).is_some(), "{entry}");
        }
    }
    let drills = json(&stdout(&["list", "--section", "dsa", "--kind", "code", "--json"]));
    assert!(drills.as_array().unwrap().iter().all(|entry| entry["id"].as_str().unwrap().starts_with("dsa/") && entry["kind"] == "code"));
    assert_eq!(stdout(&["list", "--tag", "no-such-tag"]), "no question fits; `answerkey list` shows all\n");
}

#[test]
fn show_tells_the_answer_only_when_asked() {
    let question = stdout(&["show", "dsa/lru-cache"]);
    let solution = std::fs::read_to_string(root().join("content/dsa/lru-cache/solution.py")).unwrap();
    assert!(question.contains("Visible cases") && question.contains("Hints") && question.contains("class LRUCache"));
    assert!(!question.contains(solution.trim()));
    assert!(stdout(&["show", "dsa/lru-cache", "--answer"]).contains(solution.trim()));
}

#[test]
fn a_story_is_shown_with_its_parts_in_words() {
    let id = "behavioral/optimize-system";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("story.txt");
    let story = "In May our nightly load of 40 shops began to miss its deadline. My manager asked me to bring it under three hours by the end of June. \
        I measured each step for a week. I rewrote the slowest join. The load fell from nine hours to two and a half.";
    std::fs::write(&file, story).unwrap();
    let shown = stdout(&["grade", id, file.to_str().unwrap()]);
    let first = |part: &str, text: &str| {
        assert!(shown.lines().any(|line| line.starts_with(part) && line.contains(text)), "{part}: {shown}");
    };
    first("situation", "In May our nightly load");
    first("task", "My manager asked me");
    first("action", "I measured each step");
    first("result", "The load fell");
    // Every part's share of the words, and together all of them.
    let shares = shown.lines().find(|line| line.contains(" words: ")).unwrap();
    let percents: Vec<u32> = shares.split_whitespace().filter_map(|word| word.parse().ok()).skip(1).collect();
    assert_eq!(percents.len(), 4, "{shares}");
    assert!((97..=100).contains(&percents.iter().sum::<u32>()), "{shares}");
    let report = json(&stdout(&["grade", id, file.to_str().unwrap(), "--json"]));
    let parts: Vec<_> = report["sentences"].as_array().unwrap().iter().map(|one| one["component"].as_str().unwrap().to_owned()).collect();
    assert_eq!(parts, ["situation", "task", "action", "action", "result"]);
}

#[test]
fn grade_gives_the_canonical_report() {
    let file = "content/dsa/lru-cache/solution.py";
    let line = stdout(&["grade", "dsa/lru-cache", file, "--json"]);
    let report = json(&line);
    assert_eq!((report["verdict"].as_str(), report["status"].as_str()), (Some("pass"), Some("graded")));
    assert_eq!(report["points"]["earned"], report["points"]["possible"]);
    assert!(report["pack"]["hash"].as_str().unwrap().len() == 64 && report["reason"].is_null());
    let sum: u64 = report["findings"].as_array().unwrap().iter().map(|one| one["points"]["earned"].as_u64().unwrap()).sum();
    assert_eq!(Some(sum), report["points"]["earned"].as_u64());
    let answer = std::fs::read(root().join(file)).unwrap();
    let from_input = answerkey(&["grade", "dsa/lru-cache", "-", "--json"]).write_stdin(answer).assert().success();
    assert_eq!(String::from_utf8_lossy(&from_input.get_output().stdout), line);
}

#[test]
fn a_readable_report_says_every_status_as_a_word() {
    let text = stdout(&["grade", "dsa/lru-cache", "content/dsa/lru-cache/wrong/get-does-not-refresh.py"]);
    assert!(text.contains("missed") && text.contains("met ") && text.contains("Next: "), "{text}");
    assert!(text.contains("PARTIAL") || text.contains("FAIL"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colours where there is no terminal");
}

#[test]
fn bad_input_gets_a_clear_message() {
    let folder = tempfile::tempdir().unwrap();
    let latin = folder.path().join("latin.py");
    std::fs::write(&latin, b"x = 1\nname = '\xe9'\n").unwrap();
    let latin = latin.to_str().unwrap();
    for (arguments, part) in [
        (vec!["grade", "dsa/lru-cach", latin], "did you mean `dsa/lru-cache`?"),
        (vec!["show", "lru-cache"], "did you mean `dsa/lru-cache`?"),
        (vec!["show", "zzz"], "`answerkey list` shows all"),
        (vec!["grade", "dsa/lru-cache", "no-such-file.py"], "cannot read no-such-file.py"),
        (vec!["grade", "dsa/lru-cache", latin], "is not UTF-8: byte 0xe9 in line 2"),
        (vec!["run", "no-such-file.py"], "cannot read no-such-file.py"),
        (vec!["check", "no-such-folder"], "no-such-folder is not a folder, a zip or a JSON file"),
        (vec!["schema", "qestion"], "did you mean `question`?"),
        (vec!["list", "--pack", "no-such-pack"], "no-such-pack is not a folder, a zip or a JSON file"),
        (vec!["list", "--pack", latin], "unreadable-archive"),
        (vec!["check", "content", "--json", "--sarif"], "cannot be used with"),
        (vec!["export", "ankii"], "a similar value exists: 'anki'"),
        (vec!["new", "Bad Id", "--kind", "code", "."], "is not an id"),
        (vec!["run", latin, "--steps", "0"], "0 is not in"),
        (vec!["frobnicate"], "unrecognized subcommand"),
    ] {
        let message = error_of(&arguments);
        assert!(message.contains(part), "{arguments:?}: {message}");
    }
}

#[test]
fn unfinished_answers_are_reports_not_errors() {
    for (answer, code) in [("", "empty-answer"), ("def f(:", "syntax-error"), ("x = 1", "missing-entry"), ("1 / 0", "fails-to-load")] {
        let output = answerkey(&["grade", "dsa/lru-cache", "--json"]).write_stdin(answer).assert().success().get_output().stdout.clone();
        let report = json(&String::from_utf8(output).unwrap());
        assert_eq!(report["findings"][0]["code"], code);
        assert_eq!(report["verdict"], "fail");
    }
}

#[test]
fn grade_all_keeps_order_ids_and_bad_lines() {
    let solution = std::fs::read_to_string(root().join("content/dsa/two-sum-pairs/solution.py")).unwrap();
    let line = |id: Value, answer: &str| serde_json::json!({"id": id, "question": "dsa/two-sum-pairs", "answer": answer}).to_string();
    let lines = [
        line("a".into(), &solution),
        "{not json".to_owned(),
        line(7.into(), ""),
        String::new(),
        r#"{"id": "c", "question": "dsa/nothing", "answer": "x"}"#.to_owned(),
        r#"{"id": "d", "question": "dsa/two-sum-pairs"}"#.to_owned(),
        "[1]".to_owned(),
        "null".to_owned(),
        line("e".into(), &solution),
    ];
    let run = |jobs: &str| {
        let mut input = lines.join("\n").into_bytes();
        input.extend(b"\n{\"id\": \"\xff\"}\n");
        let output = answerkey(&["grade-all", "-", "--jobs", jobs]).write_stdin(input).assert().success().get_output().stdout.clone();
        String::from_utf8(output).unwrap()
    };
    let text = run("1");
    assert_eq!(text, run("3"), "the number of jobs changes nothing");
    let reports: Vec<Value> = text.lines().map(json).collect();
    let (null, pass) = (Value::Null, Value::from("pass"));
    let seen: Vec<_> =
        reports.iter().map(|report| (report["id"].clone(), report["status"].as_str().unwrap(), report["verdict"].clone())).collect();
    let expected = [
        ("a".into(), "graded", pass.clone()),
        (null.clone(), "ungraded", null.clone()),
        (7.into(), "graded", "fail".into()),
        ("c".into(), "ungraded", null.clone()),
        ("d".into(), "ungraded", null.clone()),
        (null.clone(), "ungraded", null.clone()),
        (null.clone(), "ungraded", null.clone()),
        ("e".into(), "graded", pass),
        (null.clone(), "ungraded", null),
    ];
    assert_eq!(seen, expected);
    for (index, number) in [(1, 2), (3, 5), (4, 6), (5, 7), (8, 10)] {
        assert!(reports[index]["reason"].as_str().unwrap().starts_with(&format!("line {number} ")), "{}", reports[index]);
    }
    let single = json(&stdout(&["grade", "dsa/two-sum-pairs", "content/dsa/two-sum-pairs/solution.py", "--json"]));
    let mut first = reports[0].clone();
    first.as_object_mut().unwrap().remove("id");
    assert_eq!(first, single);
}

#[test]
fn check_says_file_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    std::fs::copy(root().join("content/pack.json"), folder.path().join("pack.json")).unwrap();
    answerkey(&["new", "dsa/sum", "--kind", "code", dir]).assert().success();
    answerkey(&["check", dir, "--prove"]).assert().success();
    let question = folder.path().join("dsa/sum/question.json");
    let text = std::fs::read_to_string(&question).unwrap();
    std::fs::write(&question, text.replacen("\"title\": \"a small list\"", "\"titel\": \"a small list\"", 1)).unwrap();
    let output = answerkey(&["check", dir, "--json"]).assert().code(1).get_output().stdout.clone();
    let found = json(&String::from_utf8(output).unwrap())["diagnostics"][0].clone();
    assert_eq!((found["code"].as_str(), found["file"].as_str()), (Some("unknown-field"), Some("dsa/sum/question.json")));
    assert_eq!(found["pointer"], "/body/cases/0/titel");
    let line = text.lines().position(|line| line.contains("a small list")).unwrap() + 1;
    assert_eq!(found["line"].as_u64().unwrap() as usize, line);
    assert_eq!(found["help"], "did you mean `title`?");
    answerkey(&["new", "dsa/sum", "--kind", "code", dir]).assert().code(2);
    let human = answerkey(&["check", dir]).assert().code(1).get_output().stdout.clone();
    assert!(String::from_utf8(human).unwrap().contains("error[unknown-field]"));
    let used = error_of(&["list", "--pack", dir]);
    assert!(used.contains("dsa/sum/question.json"), "{used}");
}

#[test]
fn a_pack_that_does_not_keep_its_promises_is_not_proved() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    std::fs::copy(root().join("content/pack.json"), folder.path().join("pack.json")).unwrap();
    answerkey(&["new", "dsa/sum", "--kind", "code", dir]).assert().success();
    let (solution, wrong) = (folder.path().join("dsa/sum/solution.py"), folder.path().join("dsa/sum/wrong/skips-first.py"));
    let (right, bad) = (std::fs::read(&solution).unwrap(), std::fs::read(&wrong).unwrap());
    let not_full = "solution.py: the reference solution does not get full marks";
    for (file, content, part) in [(&solution, &bad, not_full), (&wrong, &right, "wrong/skips-first.py: passes")] {
        let before = std::fs::read(file).unwrap();
        std::fs::write(file, content).unwrap();
        let output = answerkey(&["check", dir, "--prove"]).assert().code(1).get_output().stdout.clone();
        let text = String::from_utf8(output).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(part), "{text}");
        std::fs::write(file, before).unwrap();
    }
}

#[test]
fn run_reports_outcome_output_and_steps() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("program.py");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "import sys\nprint('out')\nprint('err', file=sys.stderr)\nraise ValueError('no')\n").unwrap();
    let report = json(&stdout(&["run", path, "--json"]));
    assert_eq!((report["outcome"].as_str(), report["stdout"].as_str()), (Some("exception"), Some("out\n")));
    assert_eq!(report["exception"], "ValueError: no");
    assert!(report["stderr"].as_str().unwrap().starts_with("err\nTraceback") && report["steps"].as_u64().unwrap() > 0);
    assert_eq!(report.as_object().unwrap().len(), 5);
    std::fs::write(&file, "while True: pass").unwrap();
    let report = json(&stdout(&["run", path, "--json", "--steps", "1000000"]));
    assert_eq!((report["outcome"].as_str(), report["steps"].as_u64()), (Some("out-of-steps"), Some(1_000_000)));
    std::fs::write(&file, "x = bytearray(40_000_000)").unwrap();
    assert_eq!(json(&stdout(&["run", path, "--json", "--memory", "33554432"]))["outcome"], "out-of-memory");
}

#[test]
fn schemas_are_printed() {
    assert_eq!(stdout(&["schema"]), "pack\nquestion\nreport\n");
    assert_eq!(stdout(&["schema", "report"]), std::fs::read_to_string(root().join("schema/report.schema.json")).unwrap());
}

/// A pack with one question of a kind, as `new` starts it.
fn started(kind: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    std::fs::copy(root().join("content/pack.json"), folder.path().join("pack.json")).unwrap();
    std::fs::write(folder.path().join("ids.txt"), "").unwrap();
    answerkey(&["new", "basics/first", "--kind", kind, dir]).assert().success();
    folder
}

#[test]
fn every_new_question_proves_itself_without_a_warning() {
    for kind in ["code", "prose", "story"] {
        let folder = started(kind);
        let output = answerkey(&["check", folder.path().to_str().unwrap(), "--prove"]).assert().get_output().clone();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.ends_with("clean: 1 questions, 0 errors, 0 warnings, 0 proofs failed\n"), "{kind}: {text}");
        assert!(text.contains("1 of 1 questions proved"), "{text}");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn sarif_names_rule_file_and_place() {
    let dir = "tests/broken/unknown-field";
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("my pack");
    for source in ["tests/broken/base", dir] {
        copy(&root().join(source), &pack);
    }
    let output = answerkey(&["check", pack.to_str().unwrap(), "--format", "sarif"]).assert().code(1).get_output().stdout.clone();
    let log = json(&String::from_utf8(output.clone()).unwrap());
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let result =
        run["results"].as_array().unwrap().iter().find(|one| one["message"]["text"].as_str().unwrap().contains("`titel`")).unwrap();
    assert_eq!((result["ruleId"].as_str(), result["level"].as_str()), (Some("unknown-field"), Some("error")));
    assert_eq!(run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize]["id"], "unknown-field");
    let place = &result["locations"][0]["physicalLocation"];
    assert!(place["artifactLocation"]["uri"].as_str().unwrap().ends_with("/my%20pack/code/sum/question.json"), "{place}");
    let text = std::fs::read_to_string(pack.join("code/sum/question.json")).unwrap();
    let line = text.lines().nth(place["region"]["startLine"].as_u64().unwrap() as usize - 1).unwrap();
    assert!(line[place["region"]["startColumn"].as_u64().unwrap() as usize - 1..].starts_with("\"titel\""), "{line}");
    let short = answerkey(&["check", pack.to_str().unwrap(), "--sarif"]).assert().code(1).get_output().stdout.clone();
    assert_eq!(short, output);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn human_output_underlines_what_is_meant() {
    let folder = tempfile::tempdir().unwrap();
    for source in ["tests/broken/base", "tests/broken/unknown-word"] {
        copy(&root().join(source), folder.path());
    }
    let output = answerkey(&["check", folder.path().to_str().unwrap()]).assert().code(1).get_output().stdout.clone();
    let text = String::from_utf8(output).unwrap();
    let expected = "    5 |   \"level\": \"princpal\",\n      |            ^^^^^^^^^^\n      = help: did you mean `principal`?\n";
    assert!(text.starts_with("error[unknown-word]: `princpal` is not known here\n") && text.contains(expected), "{text}");
}

#[test]
fn packs_come_from_a_folder_a_zip_or_a_json_file_side_by_side() {
    let nurse = "examples/packs/ward-nurse";
    let folder = tempfile::tempdir().unwrap();
    let (zip, single) = (folder.path().join("nurse.zip"), folder.path().join("nurse.json"));
    let (zip, single) = (zip.to_str().unwrap(), single.to_str().unwrap());
    answerkey(&["export", "zip", nurse, "--output", zip]).assert().success();
    answerkey(&["export", "json", nurse, "-o", single]).assert().success();
    let answer = "First I say who I am and what is happening now.";
    let mut reports = Vec::new();
    for pack in [nurse, zip, single] {
        answerkey(&["check", pack]).assert().success();
        let grade = answerkey(&["grade", "handover/sbar", "--pack", pack, "--json"]).write_stdin(answer).assert().success();
        reports.push(String::from_utf8(grade.get_output().stdout.clone()).unwrap());
    }
    assert!(reports.iter().all(|report| *report == reports[0]), "the same pack has the same hash, however it comes");
    let report = json(&reports[0]);
    assert_eq!((report["pack"]["id"].as_str(), report["pack"]["version"].as_str()), (Some("ward-nurse"), Some("1.0.0")));
    assert_eq!(report["pack"]["hash"].as_str().unwrap().len(), 64);
    let basics = started("code");
    let listed = json(&stdout(&["list", "--pack", zip, "--pack", basics.path().to_str().unwrap(), "--json"]));
    let ids: Vec<_> = listed.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    for id in ["basics/first", "dsa/lru-cache", "handover/sbar"] {
        assert!(ids.contains(&id), "{ids:?}");
    }
}

#[test]
fn exports_list_what_is_lost() {
    let output = answerkey(&["export", "moodle", "examples/packs/ward-nurse"]).assert().success().get_output().clone();
    let (xml, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(xml.matches("<question type=\"essay\">").count(), 3);
    assert!(said.starts_with("3 questions, ") && said.contains("lost: 8 samples with their bands\n"), "{said}");
}

/// What the README shows of the first command is what the command prints, and its counts are those of the pack.
#[test]
fn the_readme_shows_what_is_printed() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let (_, shown) = readme.split_once("```text\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let printed = stdout(&["grade", "dsa/two-sum-pairs", "examples/answers/two-sum-pairs.py"]);
    let mut rest = printed.as_str();
    for part in shown.split("…\n") {
        rest = rest.split_once(part).unwrap_or_else(|| panic!("not printed, or not there: {part}")).1;
    }
    let listed = json(&stdout(&["list", "--json"]));
    let count = |kind: &str| listed.as_array().unwrap().iter().filter(|entry| entry["kind"] == kind).count();
    for (name, kind) in [("Code questions", "code"), ("Stories", "story"), ("Prose questions", "prose")] {
        let told = format!("**{name}: {}**", count(kind));
        assert!(readme.contains(&told), "{told}");
    }
    for path in ["crates/cli/README.md", "crates/core/README.md"] {
        let text = std::fs::read_to_string(root().join(path)).unwrap();
        for told in [
            format!("{} code questions", count("code")),
            format!("{} prose questions", count("prose")),
            format!("{} that ask for", count("story")),
        ] {
            assert!(text.contains(&told), "{path}: {told}");
        }
    }
}
