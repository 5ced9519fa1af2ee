//! What a question's texts must keep to: Markdown that renders, characters that can be seen, reading and speaking time, files that are named.

use std::collections::BTreeMap;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TextMergeWithOffset};

use super::Diagnostic;
use super::codes::Code;
use super::load::{Files, names_in};
use super::locate::{Located, Part, position};
use super::reporter::{Reporter, diagnostic};
use super::rules::is_web_address;
use crate::error::nearest;
use crate::model::{Body, Kind, Question};

/// Words that are read in a minute, and said in one.
const READ_A_MINUTE: usize = 220;
const SAID_A_MINUTE: usize = 160;

pub(super) fn check<B: AsRef<[u8]>>(question: &Question, path: &str, files: &Files<B>, json: &str, diagnostics: &mut Vec<Diagnostic>) {
    let folder = path.trim_end_matches("question.json");
    let file = &question.file;
    markdown_file(&format!("{folder}prompt.md"), &question.prompt, diagnostics);
    markdown_file(&format!("{folder}answer.md"), &question.answer, diagnostics);
    let mut reporter = Reporter { file: path, located: Located::new(json), diagnostics };
    let lists = [("/hints", &file.hints), ("/follow_ups", &file.follow_ups)];
    for (pointer, text) in
        lists.iter().flat_map(|(list, texts)| texts.iter().enumerate().map(move |(at, text)| (format!("{list}/{at}"), text)))
    {
        markdown_field(&pointer, text, &mut reporter);
    }
    for (at, erratum) in file.errata.iter().enumerate() {
        markdown_field(&format!("/errata/{at}/claim"), &erratum.claim, &mut reporter);
        markdown_field(&format!("/errata/{at}/correction"), &erratum.correction, &mut reporter);
    }
    let code = &question.code;
    for (name, text) in [("solution.py", &code.solution), ("starter.py", &code.starter), ("support.py", &code.support)] {
        hidden(&format!("{folder}{name}"), text, diagnostics);
    }
    hidden(path, json, diagnostics);
    time(question, folder, diagnostics);
    unused(question, folder, files, diagnostics);
    identical(question, folder, diagnostics);
}

fn markdown_file(path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) {
    for (code, at, message, help) in markdown(text) {
        diagnostics.push(diagnostic(code, path, position(text, at), message, help));
    }
    hidden(path, text, diagnostics);
}

fn markdown_field(pointer: &str, text: &str, reporter: &mut Reporter<'_>) {
    for (code, _, message, help) in markdown(text) {
        reporter.part(code, pointer, Part::Value, message, help.to_owned());
    }
}

type Remark = (Code, usize, String, &'static str);

/// What will not be shown as its writer meant it, with the byte at which it begins.
fn markdown(text: &str) -> Vec<Remark> {
    let mut found: Vec<Remark> = Vec::new();
    let mut undefined: Vec<Remark> = Vec::new();
    let mut broken = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        // [x] alone is mostly meant as it is; [text][x] and [text][] are not.
        if matches!(link.link_type, LinkType::Reference | LinkType::ReferenceUnknown | LinkType::Collapsed | LinkType::CollapsedUnknown) {
            let message = format!("the reference `{}` is not defined", link.reference);
            undefined.push((Code::UndefinedLink, link.span.start, message, "write [text](https://…), or define it: [name]: https://…"));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(&mut broken));
    let mut fenced = false;
    for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                fenced = true;
                let lines: Vec<&str> = text[range.clone()].trim_end().lines().collect();
                let mark = lines.first().map_or("", |line| line.trim_start());
                let length = mark.chars().take_while(|one| *one == '`' || *one == '~').count();
                let closing = |line: &&str| line.trim_start_matches([' ', '>']).starts_with(&mark[..length]);
                if lines.len() < 2 || !lines.last().is_some_and(closing) {
                    let message = "the code block that begins here is not closed".to_owned();
                    found.push((Code::UnclosedCodeBlock, range.start, message, "close it with the same signs on a line of their own"));
                }
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => fenced = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => fenced = false,
            Event::Start(Tag::Image { .. }) => {
                let help = "describe it, or draw it in a code block: a pack holds text only";
                found.push((Code::ImageInMarkdown, range.start, "an image stands here".to_owned(), help));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. })
                if link_type != LinkType::Email && !is_web_address(&dest_url) && !dest_url.starts_with('#') =>
            {
                let message = format!("`{dest_url}` is not a web address");
                found.push((Code::InvalidLink, range.start, message, "write it whole, from https:// on"));
            }
            Event::Html(html) | Event::InlineHtml(html) if !html.trim_start().starts_with("<!--") => {
                let shown = html.trim().chars().take(30).collect::<String>();
                let help = "put code into backticks; for the rest Markdown has signs of its own";
                if !found.iter().any(|(code, ..)| *code == Code::HtmlInMarkdown) {
                    found.push((Code::HtmlInMarkdown, range.start, format!("`{shown}` is HTML"), help));
                }
            }
            Event::Text(text) if !fenced => {
                if let Some(sign) = unclosed(&text) {
                    let help = "close what is opened, without blanks inside of the signs";
                    found.push((Code::LiteralMarkup, range.start, format!("`{sign}` is shown as it is"), help));
                }
            }
            _ => {}
        }
    }
    found.extend(undefined);
    found
}

/// Markup that was left in a text. A single backtick or asterisk is often meant as it is, and so are the two of `2**n` and `2 ** n`.
fn unclosed(text: &str) -> Option<&'static str> {
    let opens = |(at, sign): (usize, &str)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        before != text[at + sign.len()..].chars().next().is_some_and(char::is_alphanumeric)
    };
    if text.match_indices("**").any(opens) { Some("**") } else { text.contains("](").then_some("](") }
}

/// Characters that cannot be seen and change what is read.
fn hidden(path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) {
    let is_hidden = |one: char| {
        (one.is_control() && !matches!(one, '\n' | '\r' | '\t'))
            || matches!(one, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    if let Some((at, one)) = text.char_indices().find(|(_, one)| is_hidden(*one)) {
        let message = format!("the character U+{:04X} cannot be seen", u32::from(one));
        let help = "delete it; where it is the point, write it as an escape";
        diagnostics.push(diagnostic(Code::HiddenCharacter, path, position(text, at), message, help));
    }
}

fn time(question: &Question, folder: &str, diagnostics: &mut Vec<Diagnostic>) {
    let minutes = question.file.minutes as usize;
    let words = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let read = words(&question.prompt);
    if read * 2 > minutes * READ_A_MINUTE {
        let message = format!("the prompt has {read} words: reading them takes more than half of {minutes} minutes");
        let help = "say it shorter, or give more minutes";
        diagnostics.push(diagnostic(Code::LongPrompt, &format!("{folder}prompt.md"), (1, 1), message, help));
    }
    if question.answer.trim().is_empty() {
        let help = "write what a very good answer says: learners read it afterwards";
        let path = format!("{folder}answer.md");
        diagnostics.push(diagnostic(Code::NoModelAnswer, &path, (1, 1), "the question has no model answer", help));
    }
    let said = words(&question.answer);
    if question.kind() != Kind::Code && said > minutes * SAID_A_MINUTE {
        let message = format!("the model answer has {said} words: saying them takes longer than {minutes} minutes");
        let help = "say it shorter, or give more minutes";
        diagnostics.push(diagnostic(Code::LongAnswer, &format!("{folder}answer.md"), (1, 1), message, help));
    }
}

/// Wrong answers and samples that the question does not name.
fn unused<B>(question: &Question, folder: &str, files: &Files<B>, diagnostics: &mut Vec<Diagnostic>) {
    let wrong: Vec<&str> = match &question.file.body {
        Body::Code(body) => body.wrong.iter().map(|one| one.name.as_str()).collect(),
        Body::Prose(_) | Body::Story(_) => Vec::new(),
    };
    let samples: Vec<&str> = question.file.samples.iter().map(|one| one.name.as_str()).collect();
    for path in names_in(files, folder) {
        let Some((list, name)) = path.split_once('/') else { continue };
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let (known, field) = match list {
            "wrong" => (&wrong, "body.wrong"),
            "samples" => (&samples, "samples"),
            _ => continue,
        };
        if !known.contains(&stem) {
            let help = nearest(stem, known.iter().copied())
                .map_or_else(|| format!("name it in `{field}`, or delete it"), |near| format!("name it in `{field}`, or is it `{near}`?"));
            diagnostics.push(diagnostic(
                Code::UnusedFile,
                &format!("{folder}{path}"),
                (1, 1),
                "the question does not name this file",
                help,
            ));
        }
    }
}

/// Answers of one question that are the same text.
fn identical(question: &Question, folder: &str, diagnostics: &mut Vec<Diagnostic>) {
    let mut answers: Vec<(String, &str)> = Vec::new();
    let ending = match &question.file.body {
        Body::Code(body) => {
            answers.push(("solution.py".to_owned(), &question.code.solution));
            let wrong = body.wrong.iter().zip(&question.code.wrong);
            answers.extend(wrong.map(|(one, text)| (format!("wrong/{}.py", one.name), text.as_str())));
            "py"
        }
        Body::Prose(_) | Body::Story(_) => {
            answers.push(("answer.md".to_owned(), &question.answer));
            "md"
        }
    };
    let samples = question.file.samples.iter().zip(&question.sample_texts);
    answers.extend(samples.map(|(one, text)| (format!("samples/{}.{ending}", one.name), text.as_str())));
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, text) in answers.iter().filter(|(_, text)| !text.trim().is_empty()) {
        if let Some(first) = seen.get(text.trim()) {
            let (path, message) = (format!("{folder}{name}"), format!("`{first}` is the same text"));
            diagnostics.push(diagnostic(
                Code::IdenticalFiles,
                &path,
                (1, 1),
                message,
                "one of them proves nothing: delete it, or make it differ",
            ));
        } else {
            seen.insert(text.trim(), name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_no_markup() {
        assert_eq!(unclosed("2**n and x ** 2"), None);
        assert_eq!(unclosed("the **sum **of"), Some("**"));
        assert_eq!(unclosed("[x] (y) and [x](y z"), Some("]("));
    }
}
