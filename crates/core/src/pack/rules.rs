//! What a question must keep to beyond its schema, and what makes it a better one.

use std::collections::BTreeSet;

use super::codes::Code;
use super::locate::step;
use super::reporter::Reporter;
use super::rubric;
use crate::error::nearest;
use crate::model::{Body, Case, CodeBody, PackFile, Question, QuestionFile, StoryBody};

/// Lower-case words and digits, joined by single hyphens.
pub(super) fn is_kebab(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    !text.is_empty() && text.split('-').all(|word| !word.is_empty() && word.bytes().all(plain))
}

/// `section/slug`.
pub(super) fn is_question_id(text: &str) -> bool {
    text.split_once('/').is_some_and(|(section, slug)| is_kebab(section) && is_kebab(slug))
}

/// SPDX identifiers that packs are likely to have.
const LICENSES: [&str; 34] = [
    "0BSD",
    "AGPL-3.0-only",
    "AGPL-3.0-or-later",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-ND-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "EUPL-1.2",
    "GFDL-1.3-only",
    "GFDL-1.3-or-later",
    "GPL-2.0-only",
    "GPL-2.0-or-later",
    "GPL-3.0-only",
    "GPL-3.0-or-later",
    "ISC",
    "LGPL-2.1-only",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "ODbL-1.0",
    "Unlicense",
    "Zlib",
];

pub(super) fn pack(file: &PackFile, reporter: &mut Reporter<'_>) {
    if !is_kebab(&file.id) {
        reporter.say(Code::InvalidId, "/id", format!("`{}` is not a pack id", file.id), "use lower-case words joined by hyphens");
    }
    let numbers: Vec<_> = file.version.split('.').collect();
    let number = |text: &&str| !text.is_empty() && text.len() < 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    if numbers.len() != 3 || !numbers.iter().all(number) {
        let message = format!("`{}` is not a version", file.version);
        reporter.say(Code::InvalidVersion, "/version", message, "use three numbers with dots, such as 1.0.0");
    }
    let marks = &file.pass_marks;
    if marks.partial > marks.pass || marks.pass > 100 || marks.pass == 0 {
        reporter.say(Code::InvalidMarks, "/pass_marks", "the marks are out of order", "0 ≤ partial ≤ pass ≤ 100, and pass at least 1");
    }
    if file.title.trim().is_empty() {
        reporter.say(Code::Empty, "/title", "the title is empty", "say what the pack is about");
    }
    if file.authors.iter().all(|author| author.trim().is_empty()) {
        reporter.say(Code::NoAuthor, "/authors", "no author is named", "name who wrote it: people, or a group");
    }
    license(&file.license, reporter);
    let subtag = |index: usize, part: &str| {
        let length = part.len();
        let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
        part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && if index == 0 { letters && (2..=3).contains(&length) } else { (1..=8).contains(&length) }
    };
    if !file.locale.split('-').enumerate().all(|(index, part)| subtag(index, part)) {
        let message = format!("`{}` is not a language tag", file.locale);
        reporter.say(Code::InvalidLocale, "/locale", message, "write the language, and the region if it matters: en, en-GB, de-CH");
    }
}

fn license(expression: &str, reporter: &mut Reporter<'_>) {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let mut depth = 0_i32;
    // What may come next: an identifier, or an operator.
    let (mut operand, mut valid) = (true, true);
    for word in spaced.split_whitespace() {
        match word {
            "(" => (depth, valid) = (depth + 1, valid && operand),
            ")" => (depth, valid) = (depth - 1, valid && !operand && depth > 0),
            "AND" | "OR" | "WITH" => (operand, valid) = (true, valid && !operand),
            id => {
                valid &= operand && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+'));
                operand = false;
            }
        }
    }
    if !valid || operand || depth != 0 {
        let help = "write SPDX identifiers, joined by AND or OR, such as CC-BY-4.0, or LicenseRef-name for one of your own";
        return reporter.say(Code::InvalidLicense, "/license", format!("`{expression}` is not an SPDX expression"), help);
    }
    let known = |id: &&str| LICENSES.contains(id) || id.starts_with("LicenseRef-") || matches!(*id, "(" | ")" | "AND" | "OR");
    let mut after_with = false;
    for id in spaced.split_whitespace() {
        if !known(&id) && id != "WITH" && !after_with {
            let help = nearest(id, LICENSES.into_iter()).map_or_else(
                || "look it up at https://spdx.org/licenses; LicenseRef-name names one of your own".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            reporter.say(Code::UnknownLicense, "/license", format!("no common licence is called `{id}`"), help);
        }
        after_with = id == "WITH";
    }
}

pub(super) fn question(file: &QuestionFile, path: &str, reporter: &mut Reporter<'_>) {
    let folder = path.trim_end_matches("/question.json");
    if !is_question_id(&file.id) {
        let help = "use `section/slug`, both in lower-case words joined by hyphens";
        reporter.say(Code::InvalidId, "/id", format!("`{}` is not a question id", file.id), help);
    } else if file.id != folder {
        reporter.say(Code::Misplaced, "/id", format!("the id is `{}`, the folder `{folder}`", file.id), "the folder's path is the id");
    }
    if file.title.is_empty() || file.title.chars().count() > 80 {
        reporter.say(Code::InvalidTitle, "/title", "a title has 1 to 80 characters", "say it shorter; the prompt has room");
    }
    if !(1..=240).contains(&file.minutes) {
        let help = "how long does an answer take in an interview?";
        reporter.say(Code::OutOfRange, "/minutes", "minutes lie between 1 and 240", help);
    }
    for (index, tag) in file.tags.iter().enumerate().filter(|(_, tag)| !is_kebab(tag)) {
        let help = "use lower-case words joined by hyphens";
        reporter.say(Code::InvalidTag, &step("/tags", index), format!("`{tag}` is not a tag"), help);
    }
    for (index, source) in file.sources.iter().enumerate() {
        link(&source.url, &format!("/sources/{index}/url"), reporter);
        if source.title.trim().is_empty() {
            reporter.say(Code::Empty, &format!("/sources/{index}/title"), "the source has no title", "give the document's own title");
        }
    }
    let names = file.samples.iter().map(|sample| sample.name.as_str());
    unique(names, "/samples", "name", "sample", reporter);
    for (index, sample) in file.samples.iter().enumerate() {
        if sample.band.min > sample.band.max || sample.band.max > 100 {
            let help = "0 ≤ min ≤ max ≤ 100";
            reporter.say(Code::InvalidBand, &format!("/samples/{index}/band"), "the band holds no score", help);
        }
    }
    match &file.body {
        Body::Code(body) => code(body, reporter),
        Body::Story(body) => story(body, reporter),
        Body::Prose(body) => rubric::check(&body.rubric, reporter),
    }
}

/// A web address: https, a host with a dot, no blanks, nobody's password.
fn link(url: &str, pointer: &str, reporter: &mut Reporter<'_>) {
    if let Some(rest) = url.strip_prefix("http://") {
        let help = format!("most places answer at https://{rest}");
        return reporter.say(Code::InsecureLink, pointer, format!("`{url}` is not encrypted on its way"), help);
    }
    if !is_web_address(url) {
        reporter.say(Code::InvalidLink, pointer, format!("`{url}` is not a web address"), "write it whole, from https:// on");
    }
}

pub(super) fn is_web_address(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let label = |one: &str| !one.is_empty() && one.chars().all(|each| each.is_alphanumeric() || each == '-');
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit())).map_or(host, |(name, _)| name);
    name.contains('.') && name.split('.').all(label) && !url.chars().any(|one| one.is_whitespace() || one.is_control())
}

pub(super) fn unique<'a>(names: impl Iterator<Item = &'a str>, pointer: &str, field: &str, what: &str, reporter: &mut Reporter<'_>) {
    let mut seen = BTreeSet::new();
    for (index, name) in names.enumerate() {
        let place = format!("{pointer}/{index}/{field}");
        if !seen.insert(name) {
            reporter.say(Code::Duplicate, &place, format!("another {what} is called `{name}`"), "give each its own name");
        }
        if !is_kebab(name) {
            let help = "use lower-case words joined by hyphens";
            reporter.say(Code::InvalidName, &place, format!("`{name}` is not a name for a {what}"), help);
        }
    }
}

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
    "while", "with", "yield",
];

fn code(body: &CodeBody, reporter: &mut Reporter<'_>) {
    if body.entry.is_empty() {
        reporter.say(Code::Empty, "/body/entry", "no name is asked for", "name what the answer must define");
    }
    let mut seen = BTreeSet::new();
    for (index, name) in body.entry.iter().enumerate() {
        let letter = |one: char| one.is_alphabetic() || one == '_';
        let place = step("/body/entry", index);
        if !name.starts_with(letter) || !name.chars().all(|one| one.is_alphanumeric() || one == '_') {
            reporter.say(Code::InvalidName, &place, format!("`{name}` is not a Python name"), "letters, digits and underscores");
        } else if KEYWORDS.contains(&name.as_str()) {
            let help = "choose another name: Python keeps this one for itself";
            reporter.say(Code::KeywordName, &place, format!("`{name}` is a word of the language"), help);
        }
        if !seen.insert(name) {
            reporter.say(Code::Duplicate, &place, format!("`{name}` is asked for twice"), "name it once");
        }
    }
    cases(body, reporter);
    if let Some(complexity) = &body.complexity {
        let rising = complexity.sizes.windows(2).all(|two| two[0] < two[1]);
        if !rising || !(4..=8).contains(&complexity.sizes.len()) {
            reporter.say(Code::InvalidSizes, "/body/complexity/sizes", "four to eight sizes are needed, rising", "double each time");
        }
        if complexity.run.is_empty() {
            reporter.say(Code::Empty, "/body/complexity/run", "nothing is measured", "give the lines whose steps count");
        }
        if complexity.points > 100 {
            reporter.say(Code::OutOfRange, "/body/complexity/points", "points lie between 0 and 100", "0 where it only decides the pass");
        }
    }
    let (steps, memory) = (body.budget.steps, body.budget.memory_bytes);
    if !(1_000_000..=2_000_000_000).contains(&steps) {
        let help = "the default is 20,000,000, about half a million rounds of a simple loop";
        reporter.say(Code::OutOfRange, "/body/budget/steps", "steps lie between 1,000,000 and 2,000,000,000", help);
    }
    if !(32 << 20..=1 << 30).contains(&memory) {
        let help = "the default is 128 MiB; the interpreter takes 14 of them";
        reporter.say(Code::OutOfRange, "/body/budget/memory_bytes", "memory lies between 32 MiB and 1 GiB", help);
    }
    wrong_answers(body, reporter);
}

fn cases(body: &CodeBody, reporter: &mut Reporter<'_>) {
    if body.cases.is_empty() {
        reporter.say(Code::Empty, "/body/cases", "there is no case", "a question needs at least one");
    }
    unique(body.cases.iter().map(|case| case.id.as_str()), "/body/cases", "id", "case", reporter);
    for (index, case) in body.cases.iter().enumerate() {
        if case.run.is_empty() {
            let help = "its last line is the expression that is compared";
            reporter.say(Code::Empty, &format!("/body/cases/{index}/run"), "the case runs nothing", help);
        }
        if !(1..=100).contains(&case.points) {
            let help = "1 for an edge, 2 or 3 for the heart";
            reporter.say(Code::OutOfRange, &format!("/body/cases/{index}/points"), "points lie between 1 and 100", help);
        }
    }
    if body.cases.iter().all(|case| case.stretch) && !body.cases.is_empty() {
        reporter.say(Code::NothingRequired, "/body/cases", "every case is a stretch case", "then an empty answer would pass");
    }
}

fn wrong_answers(body: &CodeBody, reporter: &mut Reporter<'_>) {
    unique(body.wrong.iter().map(|wrong| wrong.name.as_str()), "/body/wrong", "name", "wrong answer", reporter);
    for (index, wrong) in body.wrong.iter().enumerate() {
        if wrong.fails.is_empty() {
            let help = "name the cases that must catch it";
            reporter.say(Code::Empty, &format!("/body/wrong/{index}/fails"), "nothing is said to catch it", help);
        }
        for (at, id) in wrong.fails.iter().enumerate() {
            let known = || body.cases.iter().map(|case| case.id.as_str()).chain(body.complexity.as_ref().map(|_| "complexity"));
            if !known().any(|known| known == id) {
                let help = nearest(id, known())
                    .map_or_else(|| "name a case of this question".to_owned(), |near| format!("did you mean `{near}`?"));
                reporter.say(Code::UnknownCase, &format!("/body/wrong/{index}/fails/{at}"), format!("no case is called `{id}`"), help);
            }
        }
    }
}

fn story(body: &StoryBody, reporter: &mut Reporter<'_>) {
    if body.topics.is_empty() || body.topics.len() > 8 {
        let help = "name what a story for this very prompt talks about";
        reporter.say(Code::OutOfRange, "/body/topics", "a story has one to eight topics", help);
    }
    let mut seen = BTreeSet::new();
    for (index, topic) in body.topics.iter().enumerate() {
        let place = format!("/body/topics/{index}");
        if !seen.insert(topic.name.as_str()) {
            let message = format!("another topic is called `{}`", topic.name);
            reporter.say(Code::Duplicate, &format!("{place}/name"), message, "give each its own name");
        }
        if topic.aliases.is_empty() {
            let help = "list the words by which people speak of it";
            reporter.say(Code::Empty, &format!("{place}/aliases"), format!("`{}` has no alias", topic.name), help);
        }
        for (at, alias) in topic.aliases.iter().enumerate().filter(|(_, alias)| !alias.chars().any(char::is_alphanumeric)) {
            reporter.say(Code::Empty, &format!("{place}/aliases/{at}"), format!("`{alias}` holds no word"), "write a word or a phrase");
        }
    }
    let weights = &body.weights;
    let parts = [
        ("situation", weights.situation),
        ("task", weights.task),
        ("action", weights.action),
        ("result", weights.result),
        ("ownership", weights.ownership),
        ("specificity", weights.specificity),
        ("relevance", weights.relevance),
        ("reflection", weights.reflection),
    ];
    for (name, _) in parts.iter().filter(|(_, points)| *points > 100) {
        reporter.say(Code::OutOfRange, &format!("/body/weights/{name}"), "a weight lies between 0 and 100", "all together 100 read best");
    }
    if weights.possible() == 0 {
        reporter.say(Code::OutOfRange, "/body/weights", "nothing can be earned", "the weights without reflection sum to 100 by default");
    }
    if weights.reflection > weights.result {
        let help = "it makes up for a part of the result at most";
        reporter.say(Code::OutOfRange, "/body/weights/reflection", "reflection weighs more than the result", help);
    }
}

/// What makes a question a better one; none of it keeps a pack from being used.
pub(super) fn advice(question: &Question, reporter: &mut Reporter<'_>) {
    let file = &question.file;
    let mut seen = BTreeSet::new();
    for (index, tag) in file.tags.iter().enumerate().filter(|(_, tag)| !seen.insert(tag.as_str())) {
        reporter.say(Code::DuplicateTag, &step("/tags", index), format!("the tag `{tag}` stands here twice"), "keep one");
    }
    let mut urls = BTreeSet::new();
    for (index, source) in file.sources.iter().enumerate().filter(|(_, source)| !urls.insert(source.url.as_str())) {
        reporter.say(Code::DuplicateSource, &step("/sources", index), format!("<{}> is named twice", source.url), "keep one");
    }
    if file.sources.is_empty() && !matches!(file.body, Body::Story(_)) {
        let help = "name the documents in which the facts can be looked up";
        reporter.say(Code::NoSources, "/sources", "the question names no source", help);
    }
    if file.hints.is_empty() {
        reporter.say(Code::NoHints, "/hints", "the question has no hint", "two or three, from a nudge to nearly the answer");
    }
    for (index, sample) in file.samples.iter().enumerate() {
        if sample.band.max <= 100 && sample.band.max.saturating_sub(sample.band.min) > 80 {
            let (place, help) = (format!("/samples/{index}/band"), "decide before grading what the answer is worth");
            let message = format!("nearly every score lies between {} and {}", sample.band.min, sample.band.max);
            reporter.say(Code::IdleBand, &place, message, help);
        }
    }
    let marks = question.pass_marks;
    let (strong, weak) =
        (file.samples.iter().any(|one| one.band.min >= marks.pass), file.samples.iter().any(|one| one.band.max < marks.pass));
    match &file.body {
        Body::Code(body) => code_advice(body, reporter),
        Body::Story(body) => rubric::topic_advice(body, reporter),
        Body::Prose(body) => {
            rubric::advice(&body.rubric, reporter);
            if !strong {
                let help = format!("add one in another voice than the model answer, with a band from {} or more on", marks.pass);
                reporter.say(Code::NoStrongSample, "/samples", "no sample has to pass", help);
            }
        }
    }
    if !weak && !matches!(file.body, Body::Code(_)) {
        let help = format!("add a weak answer and an attack, with bands that end below {}", marks.pass);
        reporter.say(Code::NoWeakSample, "/samples", "no sample must not pass", help);
    }
}

fn code_advice(body: &CodeBody, reporter: &mut Reporter<'_>) {
    if !body.cases.iter().any(|case| case.visible) {
        let help = "learners understand a contract by an example";
        reporter.say(Code::NothingVisible, "/body/cases", "no case is visible", help);
    } else if body.cases.iter().all(|case| case.visible) {
        reporter.say(Code::NothingHidden, "/body/cases", "every case is visible", "hide those that an answer could be written to");
    }
    if body.wrong.is_empty() {
        let help = "write down mistakes that people make; the cases have to catch each of them";
        reporter.say(Code::NoWrongAnswer, "/body/wrong", "no wrong answer is known", help);
    }
    for (index, case) in body.cases.iter().enumerate() {
        let same = |other: &&Case| other.run == case.run && other.compare == case.compare;
        if let Some(first) = body.cases[..index].iter().find(same) {
            let message = format!("`{}` runs the same lines", first.id);
            reporter.say(Code::DuplicateCase, &format!("/body/cases/{index}/run"), message, "one of them is enough");
        }
    }
    for (index, name) in body.entry.iter().enumerate() {
        let word = |line: &String| line.split(|one: char| !one.is_alphanumeric() && one != '_').any(|word| word == name);
        if !body.cases.iter().any(|case| case.run.iter().any(word)) {
            let help = "ask for it in a case, or do not ask for it";
            reporter.say(Code::UntestedEntry, &step("/body/entry", index), format!("no case uses `{name}`"), help);
        }
    }
}
