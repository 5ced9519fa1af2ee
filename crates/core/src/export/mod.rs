//! Writes a pack in the forms of other programs: Anki, Moodle, QTI, and one-file packs. What a form cannot hold is listed, never dropped in silence.

mod anki;
mod markup;
mod moodle;
mod qti;

use serde_json::{Map, Value, json};

use crate::error::{Error, ErrorKind};
use crate::model::{Body, Kind, Question};
use crate::pack::{Pack, to_zip};

/// The forms that a pack can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// Notes for Anki: a text with tabs, as its import reads it. One note a question, and one a key point.
    Anki,
    /// Moodle XML: one essay question each, with the rubric for whoever grades it.
    Moodle,
    /// A QTI 3.0 content package (zip): one item with an extended text interaction each, with the rubric for scorers.
    Qti,
    /// The pack's own files in one zip.
    Zip,
    /// The pack's own files in one JSON file.
    Json,
}

/// A pack in another form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exported {
    /// The file's content.
    pub bytes: Vec<u8>,
    /// The ending that such files have, without the dot.
    pub ending: &'static str,
    /// What the form cannot hold, one sentence each.
    pub losses: Vec<String>,
}

/// Writes a pack in another form. `files` are the pack's own files, which only [`ExportFormat::Zip`] and [`ExportFormat::Json`] read.
///
/// # Errors
/// [`ErrorKind::InvalidPack`] where the files cannot be put into one: JSON holds texts only.
pub fn export<P: AsRef<str>, B: AsRef<[u8]>>(pack: &Pack, files: &[(P, B)], format: ExportFormat) -> Result<Exported, Error> {
    let files = || files.iter().map(|(path, bytes)| (path.as_ref(), bytes.as_ref()));
    let invalid = |message: String| Error::new(ErrorKind::InvalidPack, message);
    let (bytes, ending) = match format {
        ExportFormat::Anki => (anki::notes(pack).into_bytes(), "txt"),
        ExportFormat::Moodle => (moodle::quiz(pack).into_bytes(), "xml"),
        ExportFormat::Qti => (qti::package(pack).map_err(invalid)?, "zip"),
        ExportFormat::Zip => (to_zip(files()).map_err(invalid)?, "zip"),
        ExportFormat::Json => {
            let mut texts = Map::new();
            for (path, bytes) in files() {
                let text = std::str::from_utf8(bytes).map_err(|_| invalid(format!("{path} is not UTF-8")))?;
                texts.insert(path.to_owned(), text.into());
            }
            let text = serde_json::to_string_pretty(&json!({ "format": 1, "files": Value::Object(texts) })).unwrap_or_default();
            ((text + "\n").into_bytes(), "json")
        }
    };
    let losses = if matches!(format, ExportFormat::Zip | ExportFormat::Json) { Vec::new() } else { losses(pack, format) };
    Ok(Exported { bytes, ending, losses })
}

/// What the other program has no place for.
fn losses(pack: &Pack, format: ExportFormat) -> Vec<String> {
    let name = match format {
        ExportFormat::Anki => "Anki",
        ExportFormat::Moodle => "Moodle",
        _ => "QTI",
    };
    let mut found = Vec::new();
    let count = |kind: Kind| pack.questions.values().filter(|question| question.kind() == kind).count();
    let mut say = |number: usize, what: &str| {
        if number > 0 {
            found.push(format!("{number} {what}"));
        }
    };
    say(count(Kind::Code), &format!("code questions are not run in {name}: cases, support code, budgets and bounds are left out"));
    say(
        count(Kind::Prose),
        &format!("rubrics are read by people in {name}: clauses, slots, aliases, wrong fillers and contradictions are left out"),
    );
    say(count(Kind::Story), &format!("stories are not taken apart in {name}: topics and their aliases are left out"));
    let sum = |of: fn(&Question) -> usize| pack.questions.values().map(of).sum::<usize>();
    let wrong = sum(|question| question.code.wrong.iter().filter(|text| !text.is_empty()).count());
    say(wrong, "known wrong answers");
    say(sum(|question| question.file.samples.len()), "samples with their bands");
    say(sum(|question| usize::from(question.file.replaces.is_some())), "references to replaced questions");
    say(sum(|question| usize::from(question.file.drill_of.is_some())), "references from drills to their questions");
    say(pack.questions.len(), "expected times of an answer, in minutes");
    if format == ExportFormat::Anki {
        say(pack.questions.len(), "point totals: a card is known or not");
    } else {
        say(sum(|question| question.file.hints.len()), "hints: learners would see them with the prompt");
        say(sum(|question| question.file.follow_ups.len()), "follow-up questions");
    }
    found
}

/// The points that a question can bring.
fn points(question: &Question) -> u32 {
    match &question.file.body {
        Body::Code(body) => {
            let cases = body.cases.iter().map(|case| case.points).sum::<u32>();
            cases + body.complexity.as_ref().map_or(0, |complexity| complexity.points)
        }
        Body::Prose(body) => body.rubric.key_points.iter().map(|point| point.points).sum(),
        Body::Story(body) => body.weights.possible(),
    }
}

/// What the learner sees, as HTML.
fn prompt(question: &Question) -> String {
    let mut out = markup::html(&question.prompt);
    if let Body::Code(body) = &question.file.body {
        for case in body.cases.iter().filter(|case| case.visible) {
            out += &format!("<p>{}</p>\n<pre><code>", markup::escaped(&case.title));
            for line in &case.run {
                out += &format!("&gt;&gt;&gt; {}\n", markup::escaped(&line.replace('\n', "\n... ")));
            }
            out += &format!("{}</code></pre>\n", markup::escaped(&case.expect));
        }
    }
    out
}

/// The model answer with what belongs to it, as HTML.
fn answer(question: &Question) -> String {
    let mut out = markup::html(&question.answer);
    if !question.code.solution.is_empty() {
        out += &format!("<pre><code>{}</code></pre>\n", markup::escaped(question.code.solution.trim_end()));
    }
    if !question.file.errata.is_empty() {
        out += "<p><strong>Often said, and wrong</strong></p>\n<ul>\n";
        for one in &question.file.errata {
            out += &format!("<li>{}<br />{}</li>\n", markup::inline(&one.claim), markup::inline(&one.correction));
        }
        out += "</ul>\n";
    }
    if !question.file.sources.is_empty() {
        out += "<p><strong>Sources</strong></p>\n<ul>\n";
        for one in &question.file.sources {
            out += &format!("<li><a href=\"{}\">{}</a></li>\n", markup::escaped(&one.url), markup::escaped(&one.title));
        }
        out += "</ul>\n";
    }
    out
}

/// What whoever grades looks for, as HTML.
fn rubric(question: &Question) -> String {
    let item = |points: u32, text: &str| format!("<li>{points}: {}</li>\n", markup::escaped(text));
    let items: String = match &question.file.body {
        Body::Code(body) => body.cases.iter().map(|case| item(case.points, &case.title)).collect(),
        Body::Prose(body) => body.rubric.key_points.iter().map(|point| item(point.points, &point.claim)).collect(),
        Body::Story(body) => {
            let weights = &body.weights;
            let parts = [
                (weights.situation, "situation"),
                (weights.task, "task"),
                (weights.action, "action"),
                (weights.result, "result"),
                (weights.ownership, "the teller's own part"),
                (weights.specificity, "numbers, names and constraints"),
                (weights.relevance, "an answer to this prompt"),
            ];
            parts.iter().map(|(points, name)| item(*points, name)).collect()
        }
    };
    format!("<p>Points for each of:</p>\n<ul>\n{items}</ul>\n")
}

#[cfg(all(test, feature = "content"))]
mod tests {
    use super::*;
    use crate::pack::unpack;

    fn files() -> Vec<(String, Vec<u8>)> {
        crate::pack::bundled_files()
            .expect("the bundled pack unpacks")
            .into_iter()
            .filter(|(path, _)| crate::pack::is_pack_file(path))
            .collect()
    }

    #[test]
    fn one_file_packs_come_back_with_the_same_hash() {
        let files = files();
        let pack = Pack::load(files.iter().map(|(path, bytes)| (path.as_str(), bytes))).unwrap();
        for format in [ExportFormat::Zip, ExportFormat::Json] {
            let exported = export(&pack, &files, format).unwrap();
            assert_eq!(exported.losses, Vec::<String>::new());
            assert_eq!(unpack(&exported.bytes).unwrap(), files, "{format:?}");
            assert_eq!(Pack::from_bytes(&exported.bytes).unwrap().reference, pack.reference);
            assert_eq!(export(&pack, &files, format).unwrap().bytes, exported.bytes, "the same bytes each time");
        }
    }

    #[test]
    fn foreign_forms_hold_every_question_and_say_what_is_lost() {
        let files = files();
        let pack = Pack::load(files.iter().map(|(path, bytes)| (path.as_str(), bytes))).unwrap();
        let anki = String::from_utf8(export(&pack, &files, ExportFormat::Anki).unwrap().bytes).unwrap();
        let moodle = String::from_utf8(export(&pack, &files, ExportFormat::Moodle).unwrap().bytes).unwrap();
        let points: usize =
            pack.questions.values().map(|one| if let Body::Prose(body) = &one.file.body { body.rubric.key_points.len() } else { 0 }).sum();
        assert_eq!(anki.lines().filter(|line| !line.starts_with('#')).count(), pack.questions.len() + points);
        assert_eq!(moodle.matches("<question type=\"essay\">").count(), pack.questions.len());
        assert!(moodle.contains("<idnumber>dsa/lru-cache</idnumber>"));
        for format in [ExportFormat::Anki, ExportFormat::Moodle, ExportFormat::Qti] {
            let losses = export(&pack, &files, format).unwrap().losses;
            assert!(losses.iter().any(|loss| loss.contains("samples with their bands")), "{losses:?}");
        }
    }
}
