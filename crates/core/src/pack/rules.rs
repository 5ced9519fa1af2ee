//! What a pack must keep to beyond its schema.

use std::collections::BTreeSet;

use super::load::Reporter;
use super::locate::step;
use super::{Diagnostic, Severity, rubric};
use crate::error::nearest;
use crate::model::{Body, CodeBody, PackFile, QuestionFile, StoryBody};

/// Lower-case words and digits, joined by single hyphens.
fn is_kebab(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    !text.is_empty() && text.split('-').all(|word| !word.is_empty() && word.bytes().all(plain))
}

pub(super) fn pack(file: &PackFile, reporter: &mut Reporter<'_>) {
    if !is_kebab(&file.id) {
        reporter.error("invalid-id", "/id", format!("`{}` is not a pack id", file.id), "use lower-case words joined by hyphens");
    }
    let numbers: Vec<_> = file.version.split('.').collect();
    if numbers.len() != 3 || !numbers.iter().all(|number| number.parse::<u32>().is_ok()) {
        reporter.error(
            "invalid-version",
            "/version",
            format!("`{}` is not a version", file.version),
            "use three numbers with dots, such as 1.0.0",
        );
    }
    if file.pass_marks.partial > file.pass_marks.pass || file.pass_marks.pass > 100 {
        reporter.error("invalid-marks", "/pass_marks", "the marks are out of order", "0 ≤ partial ≤ pass ≤ 100");
    }
}

pub(super) fn question(file: &QuestionFile, path: &str, reporter: &mut Reporter<'_>) {
    let folder = path.trim_end_matches("/question.json");
    let parts: Vec<_> = file.id.split('/').collect();
    if parts.len() != 2 || !parts.iter().all(|part| is_kebab(part)) {
        let help = "use `section/slug`, both in lower-case words joined by hyphens";
        reporter.error("invalid-id", "/id", format!("`{}` is not a question id", file.id), help);
    } else if file.id != folder {
        reporter.error("misplaced", "/id", format!("the id is `{}`, the folder `{folder}`", file.id), "the folder's path is the id");
    }
    if file.title.is_empty() || file.title.chars().count() > 80 {
        reporter.error("invalid-title", "/title", "a title has 1 to 80 characters", "say it shorter; the prompt has room");
    }
    if !(1..=240).contains(&file.minutes) {
        reporter.error("out-of-range", "/minutes", "minutes lie between 1 and 240", "how long does an answer take in an interview?");
    }
    for (index, tag) in file.tags.iter().enumerate().filter(|(_, tag)| !is_kebab(tag)) {
        reporter.error("invalid-tag", &step("/tags", index), format!("`{tag}` is not a tag"), "use lower-case words joined by hyphens");
    }
    for (index, source) in file.sources.iter().enumerate().filter(|(_, source)| !source.url.starts_with("https://")) {
        let pointer = format!("/sources/{index}/url");
        reporter.error("invalid-link", &pointer, format!("`{}` is not a web address", source.url), "write it whole, from https:// on");
    }
    let names = file.samples.iter().map(|sample| sample.name.as_str());
    unique(names, "/samples", "name", "sample", reporter);
    for (index, sample) in file.samples.iter().enumerate() {
        if sample.band.min > sample.band.max || sample.band.max > 100 {
            reporter.error("invalid-band", &format!("/samples/{index}/band"), "the band holds no score", "0 ≤ min ≤ max ≤ 100");
        }
    }
    match &file.body {
        Body::Code(body) => code(body, reporter),
        Body::Story(body) => story(body, reporter),
        Body::Prose(body) => rubric::check(&body.rubric, reporter),
    }
}

pub(super) fn unique<'a>(names: impl Iterator<Item = &'a str>, pointer: &str, field: &str, what: &str, reporter: &mut Reporter<'_>) {
    let mut seen = BTreeSet::new();
    for (index, name) in names.enumerate() {
        let place = format!("{pointer}/{index}/{field}");
        if !seen.insert(name) {
            reporter.error("duplicate", &place, format!("another {what} is called `{name}`"), "give each its own name");
        }
        if !is_kebab(name) {
            reporter.error(
                "invalid-name",
                &place,
                format!("`{name}` is not a name for a {what}"),
                "use lower-case words joined by hyphens",
            );
        }
    }
}

fn code(body: &CodeBody, reporter: &mut Reporter<'_>) {
    if body.entry.is_empty() {
        reporter.error("empty", "/body/entry", "no name is asked for", "name what the answer must define");
    }
    for (index, name) in body.entry.iter().enumerate() {
        let letter = |one: char| one.is_alphabetic() || one == '_';
        if !name.starts_with(letter) || !name.chars().all(|one| one.is_alphanumeric() || one == '_') {
            reporter.error(
                "invalid-name",
                &step("/body/entry", index),
                format!("`{name}` is not a Python name"),
                "letters, digits and underscores",
            );
        }
    }
    if body.cases.is_empty() {
        reporter.error("empty", "/body/cases", "there is no case", "a question needs at least one");
    }
    unique(body.cases.iter().map(|case| case.id.as_str()), "/body/cases", "id", "case", reporter);
    for (index, case) in body.cases.iter().enumerate() {
        if case.run.is_empty() {
            reporter.error(
                "empty",
                &format!("/body/cases/{index}/run"),
                "the case runs nothing",
                "its last line is the expression that is compared",
            );
        }
        if !(1..=100).contains(&case.points) {
            reporter.error(
                "out-of-range",
                &format!("/body/cases/{index}/points"),
                "points lie between 1 and 100",
                "1 for an edge, 2 or 3 for the heart",
            );
        }
    }
    if body.cases.iter().all(|case| case.stretch) && !body.cases.is_empty() {
        reporter.error("nothing-required", "/body/cases", "every case is a stretch case", "then an empty answer would pass");
    }
    if !body.cases.iter().any(|case| case.visible) {
        let help = Some("learners understand a contract by an example".to_owned());
        reporter.say(Severity::Warning, "nothing-visible", "/body/cases", "no case is visible", help);
    }
    if let Some(complexity) = &body.complexity {
        let rising = complexity.sizes.windows(2).all(|two| two[0] < two[1]);
        if !rising || !(4..=8).contains(&complexity.sizes.len()) {
            reporter.error("invalid-sizes", "/body/complexity/sizes", "four to eight sizes are needed, rising", "double each time");
        }
        if complexity.run.is_empty() {
            reporter.error("empty", "/body/complexity/run", "nothing is measured", "give the lines whose steps count");
        }
    }
    unique(body.wrong.iter().map(|wrong| wrong.name.as_str()), "/body/wrong", "name", "wrong answer", reporter);
    for (index, wrong) in body.wrong.iter().enumerate() {
        if wrong.fails.is_empty() {
            let help = "name the cases that must catch it";
            reporter.error("empty", &format!("/body/wrong/{index}/fails"), "nothing is said to catch it", help);
        }
        for (at, id) in wrong.fails.iter().enumerate() {
            let known = || body.cases.iter().map(|case| case.id.as_str()).chain(body.complexity.as_ref().map(|_| "complexity"));
            if !known().any(|known| known == id) {
                let help = nearest(id, known())
                    .map_or_else(|| "name a case of this question".to_owned(), |near| format!("did you mean `{near}`?"));
                reporter.error("unknown-case", &format!("/body/wrong/{index}/fails/{at}"), format!("no case is called `{id}`"), help);
            }
        }
    }
}

fn story(body: &StoryBody, reporter: &mut Reporter<'_>) {
    if body.topics.is_empty() || body.topics.len() > 8 {
        reporter.error(
            "out-of-range",
            "/body/topics",
            "a story has one to eight topics",
            "name what a story for this very prompt talks about",
        );
    }
    let mut seen = BTreeSet::new();
    for (index, topic) in body.topics.iter().enumerate() {
        if !seen.insert(topic.name.as_str()) {
            let help = "give each its own name";
            reporter.error("duplicate", &format!("/body/topics/{index}/name"), format!("another topic is called `{}`", topic.name), help);
        }
        if topic.aliases.is_empty() {
            let help = "list the words by which people speak of it";
            reporter.error("empty", &format!("/body/topics/{index}/aliases"), format!("`{}` has no alias", topic.name), help);
        }
        for (at, alias) in topic.aliases.iter().enumerate().filter(|(_, alias)| !alias.chars().any(char::is_alphanumeric)) {
            let help = "write a word or a phrase";
            reporter.error("empty", &format!("/body/topics/{index}/aliases/{at}"), format!("`{alias}` holds no word"), help);
        }
    }
    let weights = &body.weights;
    if weights.possible() == 0 || weights.possible() > 1_000 {
        reporter.error("out-of-range", "/body/weights", "the weights without reflection sum to 1 to 1000 points", "100 reads best");
    }
    if weights.reflection > weights.result {
        reporter.error(
            "out-of-range",
            "/body/weights/reflection",
            "reflection weighs more than the result",
            "it makes up for a part of the result at most",
        );
    }
}

/// What only shows across the questions: references, and the list of all ids ever shipped.
pub(super) fn across(
    questions: &[(String, Option<String>)],
    ids: &BTreeSet<&str>,
    listed: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut say = |severity, code, file: String, message: String, help: String| {
        let (line, column, pointer) = (1, 1, String::new());
        diagnostics.push(Diagnostic { code, severity, file, line, column, pointer, message, help: Some(help) });
    };
    for (id, drill_of) in questions {
        if let Some(parent) = drill_of.as_deref().filter(|parent| !ids.contains(parent)) {
            let help = nearest(parent, ids.iter().copied())
                .map_or_else(|| "the question may still have to be written".to_owned(), |near| format!("did you mean `{near}`?"));
            // A pack may grow drill first, so this does not keep it from being used.
            say(
                Severity::Warning,
                "unknown-question",
                format!("{id}/question.json"),
                format!("`drill_of` names `{parent}`, which is not here"),
                help,
            );
        }
    }
    let Some(listed) = listed else { return };
    let shipped: Vec<_> = listed.lines().filter(|line| !line.is_empty()).collect();
    for id in ids.iter().filter(|id| !shipped.contains(id)) {
        let help = "add it to ids.txt, in order: ids that were shipped once are kept for ever".to_owned();
        say(Severity::Error, "unlisted-id", "ids.txt".to_owned(), format!("`{id}` is not listed"), help);
    }
    for id in shipped.iter().filter(|id| !ids.contains(*id)) {
        let help = "an id is never taken away: learners' histories hang on it".to_owned();
        say(Severity::Error, "vanished-id", "ids.txt".to_owned(), format!("`{id}` was shipped once and is gone"), help);
    }
    if !shipped.is_sorted() {
        say(Severity::Error, "unsorted-ids", "ids.txt".to_owned(), "the ids are not in order".to_owned(), "sort the lines".to_owned());
    }
}
