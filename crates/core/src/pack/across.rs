//! What only shows across the files of a pack: references between questions, the list of all ids ever shipped, spelling, files that nobody names.

use std::collections::{BTreeMap, BTreeSet};

use super::Diagnostic;
use super::codes::Code;
use super::load::{Depth, Files, question_folders, text};
use super::locate::{Located, Part};
use super::reporter::{Reporter, diagnostic};
use super::rules::{is_kebab, is_question_id};
use crate::error::nearest;
use crate::model::{Kind, PackFile, Question};

type Questions = BTreeMap<String, Question>;

pub(super) fn check<B: AsRef<[u8]>>(
    files: &Files<B>,
    questions: &Questions,
    pack: Option<&PackFile>,
    depth: Depth,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut across = Across { files, questions, diagnostics };
    let listed = text(files, "ids.txt", across.diagnostics);
    across.references();
    across.replaced(listed);
    if let Some(listed) = listed {
        across.ids(listed);
    }
    if depth == Depth::Check {
        if listed.is_none() {
            let help = "list the ids, one a line, in order; `answerkey new` keeps the list once it is there";
            across.diagnostics.push(diagnostic(Code::MissingIds, "ids.txt", (1, 1), "the pack has no ids.txt", help));
        }
        if question_folders(files).is_empty() {
            let help = "`answerkey new section/slug --kind code DIR` starts one";
            across.diagnostics.push(diagnostic(Code::NoQuestions, "pack.json", (1, 1), "the pack has no question", help));
        }
        across.locale(pack);
        across.stray_files();
        across.spelling();
        across.titles();
    }
}

struct Across<'a, B> {
    files: &'a Files<B>,
    questions: &'a Questions,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<B: AsRef<[u8]>> Across<'_, B> {
    /// Says something of a field of a question.
    fn say(&mut self, question: &Question, code: Code, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        let file = format!("{}/question.json", question.id());
        let json = self.files.get(&file).and_then(|bytes| std::str::from_utf8(bytes.as_ref()).ok()).unwrap_or("");
        let mut reporter = Reporter { file: &file, located: Located::new(json), diagnostics: self.diagnostics };
        reporter.part(code, pointer, Part::Value, message.into(), help.into());
    }

    fn references(&mut self) {
        let ids = || self.questions.keys().map(String::as_str);
        for question in self.questions.values() {
            let (drill_of, replaces) = (question.file.drill_of.as_deref(), question.file.replaces.as_deref());
            for (pointer, other) in [("/drill_of", drill_of), ("/replaces", replaces)] {
                if other == Some(question.id()) {
                    self.say(
                        question,
                        Code::SelfReference,
                        pointer,
                        "the question names itself",
                        "name the other question, or leave it out",
                    );
                }
            }
            if let Some(parent) = drill_of.filter(|parent| !self.questions.contains_key(*parent)) {
                let help = nearest(parent, ids())
                    .map_or_else(|| "the question may still have to be written".to_owned(), |near| format!("did you mean `{near}`?"));
                // A pack may grow drill first, so this does not keep it from being used.
                self.say(question, Code::UnknownQuestion, "/drill_of", format!("no question here has the id `{parent}`"), help);
            }
        }
        self.circles("/drill_of", |question| question.file.drill_of.as_deref());
        self.circles("/replaces", |question| question.file.replaces.as_deref());
    }

    /// Questions that come back to themselves over others; the first of a circle, by id, is named. Each question is passed once.
    fn circles(&mut self, pointer: &str, next: fn(&Question) -> Option<&str>) {
        let mut passed: BTreeSet<&str> = BTreeSet::new();
        for start in self.questions.keys() {
            let mut way: Vec<&str> = Vec::new();
            let mut at = self.questions.get_key_value(start.as_str());
            while let Some((id, question)) = at.filter(|(id, _)| passed.insert(id)) {
                way.push(id);
                at = next(question).and_then(|id| self.questions.get_key_value(id));
            }
            let Some(from) = at.and_then(|(id, _)| way.iter().position(|one| one == id)) else { continue };
            let mut circle = way.split_off(from);
            let least = circle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(index, _)| index);
            circle.rotate_left(least);
            // A question that names itself is told as such.
            if let Some(question) = self.questions.get(circle[0]).filter(|_| circle.len() > 1) {
                let message = format!("this comes back to itself: {} \u{2192} {}", circle.join(" \u{2192} "), circle[0]);
                self.say(question, Code::ReferenceCycle, pointer, message, "one of them has to name nothing");
            }
        }
    }

    fn replaced(&mut self, listed: Option<&str>) {
        let mut by: BTreeMap<&str, &Question> = BTreeMap::new();
        for question in self.questions.values() {
            let Some(old) = question.file.replaces.as_deref().filter(|old| *old != question.id()) else { continue };
            if let Some(first) = by.insert(old, question) {
                let message = format!("`{old}` is replaced by `{}`, too", first.id());
                self.say(question, Code::ReplacedTwice, "/replaces", message, "a learner's history can go on in one question only");
            }
            if self.questions.contains_key(old) {
                let help = "delete its folder: its id stays in ids.txt, and histories go on here";
                self.say(question, Code::ReplacedRemains, "/replaces", format!("`{old}` is still in the pack"), help);
            } else if let Some(listed) = listed.filter(|listed| !listed.lines().any(|line| line == old)) {
                let help = nearest(old, listed.lines())
                    .map_or_else(|| "ids.txt lists what was shipped".to_owned(), |near| format!("did you mean `{near}`?"));
                self.say(question, Code::UnknownReplaced, "/replaces", format!("`{old}` was never shipped"), help);
            }
        }
    }

    fn ids(&mut self, listed: &str) {
        let shipped: BTreeSet<&str> = listed.lines().collect();
        let end = u32::try_from(listed.lines().count()).unwrap_or(u32::MAX).max(1);
        let replaced: BTreeSet<&str> = self.questions.values().filter_map(|question| question.file.replaces.as_deref()).collect();
        let folders = question_folders(self.files);
        let mut say = |code, line, message: String, help: &str| {
            self.diagnostics.push(diagnostic(code, "ids.txt", (line, 1), message, help));
        };
        for id in self.questions.keys().filter(|id| !shipped.contains(id.as_str())) {
            say(Code::UnlistedId, end, format!("`{id}` is not listed"), "add it, in order: ids that were shipped once are kept for ever");
        }
        let mut before = "";
        for (index, id) in listed.lines().enumerate() {
            let line = u32::try_from(index + 1).unwrap_or(u32::MAX);
            if !is_question_id(id) {
                say(Code::InvalidListedId, line, format!("`{id}` is not an id"), "one id a line, section/slug, and nothing else");
            } else if id == before {
                say(Code::DuplicateListedId, line, format!("`{id}` is listed twice"), "delete the line");
            } else if id < before {
                say(Code::UnsortedIds, line, format!("`{id}` stands after `{before}`"), "sort the lines by their bytes");
            }
            // A question that does not load is there all the same.
            if is_question_id(id) && !self.questions.contains_key(id) && !folders.contains(id) && !replaced.contains(id) && id != before {
                let help = "an id is never taken away: bring it back, or let its successor say `replaces`";
                say(Code::VanishedId, line, format!("`{id}` was shipped once and is gone"), help);
            }
            before = id;
        }
    }

    fn locale(&mut self, pack: Option<&PackFile>) {
        let Some(locale) = pack.map(|pack| pack.locale.as_str()) else { return };
        let language = locale.split('-').next().unwrap_or_default();
        let read = self.questions.values().filter(|question| question.kind() != Kind::Code).count();
        if read > 0 && !language.eq_ignore_ascii_case("en") {
            let json = self.files.get("pack.json").and_then(|bytes| std::str::from_utf8(bytes.as_ref()).ok()).unwrap_or("");
            let mut reporter = Reporter { file: "pack.json", located: Located::new(json), diagnostics: self.diagnostics };
            let message = format!("the pack is written in `{locale}`, and prose and stories are graded in English only");
            reporter.say(
                Code::UngradedLocale,
                "/locale",
                message,
                format!("{read} questions will not be graded fairly; code questions are"),
            );
        }
    }

    /// Folders that look like a question's and have no `question.json`.
    fn stray_files(&mut self) {
        let folders = question_folders(self.files);
        let mut seen = BTreeSet::new();
        for path in self.files.keys().filter(|path| path.contains('/')) {
            let mut parts = path.split('/');
            let folder = parts.by_ref().take(2).collect::<Vec<_>>().join("/");
            if parts.next().is_none() || folders.contains(folder.as_str()) || !seen.insert(folder.clone()) {
                continue;
            }
            let message = format!("`{folder}` has no question.json");
            let help = nearest(&folder, folders.iter().copied().filter(|other| other.split('/').next() == folder.split('/').next()))
                .map_or_else(|| "add one, or delete the folder".to_owned(), |near| format!("does it belong to `{near}`?"));
            self.diagnostics.push(diagnostic(Code::StrayFile, path, (1, 1), message, help));
        }
    }

    /// Tags and sections that are used once and look like a slip of the pen.
    fn spelling(&mut self) {
        const OFTEN: usize = 3;
        let (mut tags, mut sections): (BTreeMap<&str, usize>, BTreeMap<&str, usize>) = Default::default();
        for question in self.questions.values() {
            *sections.entry(question.section()).or_default() += 1;
            let own: BTreeSet<&str> = question.file.tags.iter().map(String::as_str).collect();
            own.into_iter().for_each(|tag| *tags.entry(tag).or_default() += 1);
        }
        let often = |counts: &BTreeMap<&'_ str, usize>, rare: &str| -> Option<String> {
            let slip = |known: &str| strsim::osa_distance(known, rare) == 1 && known.len().min(rare.len()) > 4 && !is_plural(known, rare);
            counts.iter().find(|(known, count)| **count >= OFTEN && slip(known)).map(|(known, _)| (*known).to_owned())
        };
        for question in self.questions.values() {
            let section = question.section();
            if sections.get(section) == Some(&1)
                && let Some(near) = often(&sections, section)
            {
                let message = format!("the section `{section}` has this question only");
                self.say(question, Code::SimilarSection, "/id", message, format!("did you mean `{near}`?"));
            }
            for (index, tag) in question.file.tags.iter().enumerate().filter(|(_, tag)| is_kebab(tag)) {
                if tags.get(tag.as_str()) == Some(&1)
                    && let Some(near) = often(&tags, tag)
                {
                    let message = format!("only this question has the tag `{tag}`");
                    self.say(question, Code::SimilarTag, &format!("/tags/{index}"), message, format!("did you mean `{near}`?"));
                }
            }
        }
    }

    fn titles(&mut self) {
        let mut seen: BTreeMap<String, &Question> = BTreeMap::new();
        for question in self.questions.values() {
            if let Some(first) = seen.insert(question.file.title.to_lowercase(), question) {
                let message = format!("`{}` has this title, too", first.id());
                self.say(question, Code::DuplicateTitle, "/title", message, "lists show the title: say what is different");
            }
        }
    }
}

/// `graph` and `graphs` are two words as they are spelled, not one slip of the pen.
fn is_plural(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    long.strip_suffix('s') == Some(short)
}
