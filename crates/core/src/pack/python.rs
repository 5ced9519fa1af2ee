//! Looks at the Python of a pack without running any of it: what does not parse, and which names are defined. The sandbox's own parser judges.

use std::collections::{BTreeMap, BTreeSet};

use answerkey_sandbox::{Item, Limits, Outcome, Sandbox, Value};
use rayon::prelude::*;

use super::Diagnostic;
use super::codes::Code;
use super::load::Files;
use super::locate::{Located, Part, step};
use super::reporter::{Reporter, diagnostic};
use crate::error::nearest;
use crate::model::{Body, CodeBody, Compare, Question};

const JUDGE: &str = include_str!("judge.py");
/// Files and bytes that one run takes.
const MOST_FILES: usize = 100;
const MOST_BYTES: usize = 200_000;

/// A Python file of a question.
struct Module<'a> {
    path: String,
    source: &'a str,
}

/// What the parser says of a file: the names it defines, or what is wrong, with line and column.
enum Judged {
    Names(BTreeSet<String>),
    Wrong(String, u32, u32),
}

pub(super) fn check<B: AsRef<[u8]>>(files: &Files<B>, questions: &BTreeMap<String, Question>, diagnostics: &mut Vec<Diagnostic>) {
    let code: Vec<(&Question, &CodeBody)> = questions
        .values()
        .filter_map(|question| match &question.file.body {
            Body::Code(body) => Some((question, body)),
            Body::Prose(_) | Body::Story(_) => None,
        })
        .collect();
    // Where the sandbox cannot run, proofs say so; nothing can be said of the files.
    let Ok(sandbox) = Sandbox::shared() else { return };
    if code.is_empty() {
        return;
    }
    let modules: Vec<Module<'_>> = code.iter().flat_map(|(question, body)| modules(question, body)).collect();
    let judged = judge_modules(sandbox, &modules);
    let by_path: BTreeMap<&str, &Judged> = modules.iter().zip(&judged).map(|(module, judged)| (module.path.as_str(), judged)).collect();
    for (path, judged) in &by_path {
        if let Judged::Wrong(message, line, column) = judged {
            let help = "Python 3.13 has to parse it";
            diagnostics.push(diagnostic(Code::PythonSyntax, path, (*line, *column), format!("this is not Python: {message}"), help));
        }
    }
    let builtins = exceptions(sandbox);
    let cases = judge_cases(sandbox, &code);
    for ((question, body), cases) in code.iter().zip(cases) {
        let file = format!("{}/question.json", question.id());
        let json = files.get(&file).and_then(|bytes| std::str::from_utf8(bytes.as_ref()).ok()).unwrap_or("");
        let names = |name: &str| match by_path.get(format!("{}/{name}", question.id()).as_str()) {
            Some(Judged::Names(names)) => Some(names),
            _ => None,
        };
        entries(question, body, names("solution.py"), names("starter.py"), diagnostics);
        let mut reporter = Reporter { file: &file, located: Located::new(json), diagnostics };
        say_cases(&cases, &mut reporter);
        let defined: BTreeSet<&str> = [names("solution.py"), names("support.py")]
            .into_iter()
            .flatten()
            .flatten()
            .map(String::as_str)
            .chain(body.entry.iter().map(String::as_str))
            .collect();
        raised(body, &builtins, &defined, &mut reporter);
    }
}

fn modules<'a>(question: &'a Question, body: &'a CodeBody) -> Vec<Module<'a>> {
    let texts = &question.code;
    let mut found = vec![
        ("solution.py".to_owned(), texts.solution.as_str()),
        ("starter.py".to_owned(), texts.starter.as_str()),
        ("support.py".to_owned(), texts.support.as_str()),
    ];
    found.extend(body.wrong.iter().zip(&texts.wrong).map(|(one, text)| (format!("wrong/{}.py", one.name), text.as_str())));
    found.extend(
        question.file.samples.iter().zip(&question.sample_texts).map(|(one, text)| (format!("samples/{}.py", one.name), text.as_str())),
    );
    found
        .into_iter()
        .filter(|(_, source)| !source.is_empty())
        .map(|(name, source)| Module { path: format!("{}/{name}", question.id()), source })
        .collect()
}

/// Consecutive stretches of a list that one run can take.
fn portions<T>(list: &[T], size: impl Fn(&T) -> usize) -> Vec<&[T]> {
    let (mut found, mut start, mut bytes) = (Vec::new(), 0, 0);
    for (at, one) in list.iter().enumerate() {
        bytes += size(one);
        if at > start && (bytes > MOST_BYTES || at - start >= MOST_FILES) {
            found.push(&list[start..at]);
            (start, bytes) = (at, size(one));
        }
    }
    if start < list.len() {
        found.push(&list[start..]);
    }
    found
}

/// Calls a function of the judge.
fn call(sandbox: &Sandbox, function: &str, argument: &str) -> Vec<Value> {
    let limits = Limits { steps: 20_000_000_000, memory_bytes: 1 << 30, ..Limits::default() };
    let run = sandbox.run(&[Item::Statements(JUDGE), Item::Value(&format!("{function}({argument})"))], &limits);
    match run.values.into_iter().next() {
        Some(Some(Value::List(list))) if run.outcome == Outcome::Ok => list,
        _ => Vec::new(),
    }
}

/// A JSON text is a Python text, too.
fn literal(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn judge_modules(sandbox: &Sandbox, modules: &[Module<'_>]) -> Vec<Judged> {
    portions(modules, |module| module.source.len())
        .par_iter()
        .flat_map(|portion| {
            let sources: Vec<&str> = portion.iter().map(|module| module.source).collect();
            let found = call(sandbox, "modules", &literal(&sources));
            // A file that makes the parser itself give up takes its portion with it: then each is looked at alone.
            let found = if found.len() == portion.len() {
                found
            } else {
                let alone = |source: &&str| call(sandbox, "modules", &literal(&[source])).into_iter().next().unwrap_or(Value::None);
                sources.iter().map(alone).collect()
            };
            found.into_iter().map(judged).collect::<Vec<_>>()
        })
        .collect()
}

fn judged(value: Value) -> Judged {
    let Value::Tuple(pair) = value else { return Judged::Wrong("the parser gave up".to_owned(), 1, 1) };
    match <[Value; 2]>::try_from(pair) {
        Ok([_, Value::List(names)]) => Judged::Names(names.into_iter().filter_map(text).collect()),
        Ok([_, Value::Tuple(place)]) => {
            let mut place = place.into_iter();
            let message = place.next().and_then(text).unwrap_or_default();
            let mut number =
                || place.next().and_then(|one| if let Value::Int(one) = one { u32::try_from(one).ok() } else { None }).unwrap_or(1).max(1);
            Judged::Wrong(message, number(), number())
        }
        _ => Judged::Wrong("the parser gave up".to_owned(), 1, 1),
    }
}

fn text(value: Value) -> Option<String> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

/// What is wrong with each case of a question, if anything: with which part, and what.
type CaseFault = Option<(String, String)>;

fn judge_cases(sandbox: &Sandbox, code: &[(&Question, &CodeBody)]) -> Vec<Vec<CaseFault>> {
    let portions =
        portions(code, |(_, body)| body.cases.iter().map(|case| case.expect.len() + case.run.iter().map(String::len).sum::<usize>()).sum());
    portions
        .par_iter()
        .flat_map(|portion| {
            let cases = portion.iter().flat_map(|(_, body)| &body.cases);
            let texts: Vec<String> = cases
                .map(|case| {
                    let (last, before) = case.run.split_last().map_or(("None", &[][..]), |(last, before)| (last.as_str(), before));
                    let expect = if case.compare == Compare::Raises { "None".to_owned() } else { literal(&case.expect) };
                    format!("({}, {}, {expect})", literal(&before.join("\n")), literal(&last))
                })
                .collect();
            let mut found = call(sandbox, "cases", &format!("[{}]", texts.join(", "))).into_iter();
            let mut fault = || match found.next() {
                Some(Value::Tuple(pair)) => {
                    let mut texts = pair.into_iter().filter_map(text);
                    Some((texts.next().unwrap_or_default(), texts.next().unwrap_or_default()))
                }
                _ => None,
            };
            portion.iter().map(|(_, body)| body.cases.iter().map(|_| fault()).collect::<Vec<_>>()).collect::<Vec<_>>()
        })
        .collect()
}

fn say_cases(cases: &[CaseFault], reporter: &mut Reporter<'_>) {
    for (index, (part, message)) in cases.iter().enumerate().filter_map(|(index, fault)| fault.as_ref().map(|fault| (index, fault))) {
        let place = format!("/body/cases/{index}");
        match part.as_str() {
            "expect" => {
                let help = "write a literal, or a short expression over builtins";
                reporter.say(Code::ExpectSyntax, &format!("{place}/expect"), format!("this is not a Python expression: {message}"), help);
            }
            "last" => {
                let help = "end with what is to be compared, such as the name that the statement sets";
                reporter.say(Code::CaseWithoutValue, &format!("{place}/run"), "the last line is a statement and has no value", help);
            }
            _ => {
                let help = "each element is one statement; the last one is an expression";
                reporter.say(Code::CaseSyntax, &format!("{place}/run"), format!("these lines are not Python: {message}"), help);
            }
        }
    }
}

fn entries(
    question: &Question,
    body: &CodeBody,
    solution: Option<&BTreeSet<String>>,
    starter: Option<&BTreeSet<String>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let id = question.id();
    for (names, file, code) in [(solution, "solution.py", Code::UndefinedEntry), (starter, "starter.py", Code::StarterLacksEntry)] {
        let Some(names) = names.filter(|names| !names.contains("*")) else { continue };
        for name in body.entry.iter().filter(|name| !names.contains(*name)) {
            let help = nearest(name, names.iter().map(String::as_str)).map_or_else(
                || "`body.entry` asks for it".to_owned(),
                |near| format!("`body.entry` asks for it; the file defines `{near}`"),
            );
            diagnostics.push(diagnostic(code, &format!("{id}/{file}"), (1, 1), format!("`{name}` is not defined here"), help));
        }
    }
    if solution.is_some() && question.code.starter.trim() == question.code.solution.trim() {
        let help = "leave the signatures, and let the bodies raise NotImplementedError";
        diagnostics.push(diagnostic(Code::FinishedStarter, &format!("{id}/starter.py"), (1, 1), "the starter is the solution", help));
    }
}

/// The names of Python's own exceptions.
fn exceptions(sandbox: &Sandbox) -> BTreeSet<String> {
    call(sandbox, "exceptions", "").into_iter().filter_map(text).collect()
}

fn raised(body: &CodeBody, builtins: &BTreeSet<String>, defined: &BTreeSet<&str>, reporter: &mut Reporter<'_>) {
    if builtins.is_empty() || defined.contains("*") {
        return;
    }
    for (index, case) in body.cases.iter().enumerate().filter(|(_, case)| case.compare == Compare::Raises) {
        let name = case.expect.trim();
        if !builtins.contains(name) && !defined.contains(name) {
            let known = builtins.iter().map(String::as_str).chain(defined.iter().copied());
            let help = nearest(name, known)
                .map_or_else(|| "name the exception's class, and nothing else".to_owned(), |near| format!("did you mean `{near}`?"));
            let pointer = step(&format!("/body/cases/{index}"), "expect");
            reporter.part(Code::UnknownException, &pointer, Part::Value, format!("no exception is called `{name}`"), help);
        }
    }
}
