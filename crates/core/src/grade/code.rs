//! Grades code: every case in an interpreter of its own, compared on the host's side.

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::OnceLock;
use std::thread::{self, Builder};

use answerkey_sandbox::{Item, Limits, Outcome, Prepared, Raised, Run, Sandbox, Value};

use super::compare::{Difference, difference};
use super::growth::{Growth, Measurement, judge, table};
use super::watch::{Progress, UNWATCHED, Watch};
use crate::error::nearest;
use crate::model::{Case, CodeBody, Compare, Complexity, Question};
use crate::report::{Evidence, Finding, FindingKind, FindingStatus, Message, Points, Report, Span, Status, Usage, Verdict, first_words};

/// Characters of a value or a call that a message shows.
const SHOWN_VALUE: usize = 200;
const SHOWN_CALL: usize = 300;
const SHOWN_BLOCK: usize = 600;
/// Measuring growth may take this many steps a size.
pub(super) const GROWTH_STEPS: u64 = 100_000_000;
const OUTPUT_BYTES: usize = 1 << 20;
/// Runs of one answer that go on at once, at most: each has a memory of its own, which phones have less of than cores.
const MOST_AT_ONCE: usize = 4;

/// The expected values of a question's cases, evaluated where no answer is: in an interpreter of their own, once a process.
#[derive(Debug)]
struct Expected<'a>(&'a [Value]);

impl<'a> Expected<'a> {
    /// Evaluates them, or says which one cannot be.
    fn of(question: &'a Question, body: &CodeBody, sandbox: &Sandbox) -> Result<Self, String> {
        question
            .code
            .expected
            .get_or_init(|| {
                let expressions: Vec<_> = body
                    .cases
                    .iter()
                    .map(|case| if case.compare == Compare::Raises { Item::Value("None") } else { Item::Value(&case.expect) })
                    .collect();
                let run = sandbox.run(&expressions, &Limits::default());
                if run.outcome != Outcome::Ok {
                    let case = run.failed_item.and_then(|item| body.cases.get(item)).map_or("?", |case| case.id.as_str());
                    let why = run.raised.as_ref().map_or_else(|| run.outcome.to_string(), exception);
                    return Err(format!("the expected value of case `{case}` cannot be evaluated: {why}"));
                }
                run.values.into_iter().collect::<Option<Vec<_>>>().ok_or_else(|| "an expected value is too large".to_owned())
            })
            .as_deref()
            .map(Self)
            .map_err(Clone::clone)
    }
}

/// One answer on its way through the cases.
struct Grading<'a> {
    sandbox: &'a Sandbox,
    question: &'a Question,
    body: &'a CodeBody,
    answer: &'a str,
    /// Hears of each run before it begins, and may stop the grade there.
    watch: &'a Watch<'a>,
    begun: u32,
    stopped: bool,
    steps: u64,
    peak_memory_bytes: u64,
    /// For the proof, which only asks whether anything is missed.
    stop_at_first_miss: bool,
}

/// What came of running one case: a finding without points, and the cause by which repeated failures are told.
struct Judged {
    status: FindingStatus,
    code: &'static str,
    message: String,
    next: Option<String>,
    evidence: Vec<Evidence>,
    cause: Option<String>,
}

impl Judged {
    fn new(status: FindingStatus, message: &Message<'_>) -> Self {
        Self { status, code: message.code(), message: message.text(), next: message.next(), evidence: Vec::new(), cause: None }
    }

    fn finding(self, id: &str, kind: FindingKind, possible: u32) -> Finding {
        let earned = if matches!(self.status, FindingStatus::Met | FindingStatus::Unclear) { possible } else { 0 };
        Finding {
            id: id.to_owned(),
            kind,
            status: self.status,
            points: Points { earned, possible },
            code: self.code.to_owned(),
            message: self.message,
            evidence: self.evidence,
            next: self.next,
        }
    }
}

/// Why the answer cannot be judged by this grader at all.
struct Unjudged(String);

/// The step counts that an answer's growth is judged by; for the test of the judgement itself.
#[cfg(test)]
pub(super) fn measurements(question: &Question, body: &CodeBody, answer: &str) -> Option<Vec<Measurement>> {
    let sandbox = Sandbox::shared().ok()?;
    let mut grading = Grading {
        sandbox,
        question,
        body,
        answer,
        watch: UNWATCHED,
        begun: 0,
        stopped: false,
        steps: 0,
        peak_memory_bytes: 0,
        stop_at_first_miss: false,
    };
    let loaded = grading.load(&grading.load_items()).ok()?.ok()?;
    grading.measure(body.complexity.as_ref()?, &loaded).ok()?.ok()
}

/// Grades one answer to a code question; `None` if it was stopped.
pub(crate) fn grade_code(question: &Question, body: &CodeBody, answer: &str, watch: &Watch<'_>) -> Option<Report> {
    let ungraded = |reason: String| Report::ungraded(question.id(), question.kind(), question.pack.clone(), reason);
    let sandbox = match Sandbox::shared() {
        Ok(sandbox) => sandbox,
        Err(error) => return Some(ungraded(error.to_string())),
    };
    let expected = match Expected::of(question, body, sandbox) {
        Ok(expected) => expected,
        Err(reason) => return Some(ungraded(reason)),
    };
    let mut grading = Grading {
        sandbox,
        question,
        body,
        answer,
        watch,
        begun: 0,
        stopped: false,
        steps: 0,
        peak_memory_bytes: 0,
        stop_at_first_miss: false,
    };
    match grading.findings(&expected) {
        Ok(findings) => Some(grading.report(findings)),
        Err(Unjudged(_)) if grading.stopped => None,
        Err(Unjudged(reason)) => Some(ungraded(reason)),
    }
}

/// Whether an answer meets every case and does not grow worse than asked; stops at the first thing it misses. `None`: nobody could judge.
pub(crate) fn meets_everything(question: &Question, body: &CodeBody, answer: &str) -> Option<bool> {
    let sandbox = Sandbox::shared().ok()?;
    let expected = Expected::of(question, body, sandbox).ok()?;
    let mut grading = Grading {
        sandbox,
        question,
        body,
        answer,
        watch: UNWATCHED,
        begun: 0,
        stopped: false,
        steps: 0,
        peak_memory_bytes: 0,
        stop_at_first_miss: true,
    };
    let findings = grading.findings(&expected).ok()?;
    Some(findings.iter().all(|finding| matches!(finding.status, FindingStatus::Met | FindingStatus::Unclear)))
}

impl<'a> Grading<'a> {
    fn report(&self, findings: Vec<Finding>) -> Report {
        let points = findings.iter().fold(Points::default(), |sum, finding| Points {
            earned: sum.earned + finding.points.earned,
            possible: sum.possible + finding.points.possible,
        });
        let stretch = |id: &str| self.body.cases.iter().any(|case| case.id == id && case.stretch);
        let passed = findings.iter().all(|finding| match finding.kind {
            FindingKind::Case => finding.status == FindingStatus::Met || stretch(&finding.id),
            FindingKind::Complexity => matches!(finding.status, FindingStatus::Met | FindingStatus::Unclear),
            _ => finding.status != FindingStatus::Missed,
        });
        let verdict = match passed {
            true => Verdict::Pass,
            false if points.percent() >= self.question.pass_marks.partial => Verdict::Partial,
            false => Verdict::Fail,
        };
        Report {
            format: 1,
            question: self.question.id().to_owned(),
            pack: self.question.pack.clone(),
            engine: crate::ENGINE.to_owned(),
            kind: self.question.kind(),
            status: Status::Graded,
            reason: None,
            verdict: Some(verdict),
            points,
            findings,
            sentences: None,
            usage: Some(Usage { steps: self.steps, peak_memory_bytes: self.peak_memory_bytes }),
        }
    }

    fn findings(&mut self, expected: &Expected<'_>) -> Result<Vec<Finding>, Unjudged> {
        let mut findings = Vec::new();
        if self.answer.trim().is_empty() {
            return Ok(self.not_loaded(Judged::new(FindingStatus::Missed, &Message::EmptyAnswer)));
        }
        let items = self.load_items();
        let loaded = match self.load(&items)? {
            Ok(loaded) => loaded,
            Err(judged) => return Ok(self.not_loaded(judged)),
        };
        let mut causes: Vec<(String, String)> = Vec::new();
        let at_once = self.at_once();
        let cases: Vec<_> = self.body.cases.iter().zip(expected.0).collect();
        for cases in cases.chunks(at_once) {
            let setups: Vec<String> = cases.iter().map(|(case, _)| setup_and_value(case).0.join("\n")).collect();
            let items: Vec<Vec<Item<'_>>> = cases.iter().zip(&setups).map(|((case, _), setup)| case_items(case, setup)).collect();
            let runs = self.run_all(&loaded, &items, self.body.budget.steps)?;
            for ((case, expected), run) in cases.iter().zip(runs) {
                self.took(&run, loaded.steps())?;
                let mut judged = self.judge(case, expected, &run);
                if let Some(cause) = judged.cause.take() {
                    match causes.iter().find(|(known, _)| *known == cause) {
                        Some((_, first)) => {
                            let evidence = std::mem::take(&mut judged.evidence);
                            judged = Judged::new(FindingStatus::Missed, &Message::SameAs { title: &case.title, first });
                            judged.evidence = evidence;
                        }
                        None => causes.push((cause, case.id.clone())),
                    }
                }
                let missed = judged.status == FindingStatus::Missed;
                findings.push(judged.finding(&case.id, FindingKind::Case, case.points));
                if missed && self.stop_at_first_miss {
                    return Ok(findings);
                }
            }
        }
        if let Some(complexity) = &self.body.complexity {
            let judged = self.growth(complexity, &findings, &loaded)?;
            findings.push(judged.finding("complexity", FindingKind::Complexity, complexity.points));
        }
        Ok(findings)
    }

    /// The items that come before a case: support, answer, the names asked for.
    fn load_items(&self) -> Vec<Item<'a>> {
        let support = (!self.question.code.support.is_empty()).then_some(Item::Statements(&self.question.code.support));
        support
            .into_iter()
            .chain([Item::Answer(self.answer.as_bytes())])
            .chain(self.body.entry.iter().map(|name| Item::Name(name)))
            .collect()
    }

    /// Tells whoever watches that a run begins (one that loads the answer, one a case, one a size), unless they have had enough.
    fn announce(&mut self) -> Result<(), Unjudged> {
        let sizes = self.body.complexity.as_ref().map_or(0, |complexity| complexity.sizes.len());
        let total = u32::try_from(1 + self.body.cases.len() + sizes).unwrap_or(u32::MAX);
        if (self.watch)(Progress { done: self.begun, total }).is_break() {
            self.stopped = true;
            return Err(Unjudged("the grade was stopped".to_owned()));
        }
        self.begun += 1;
        Ok(())
    }

    /// Loads the answer, or says why it does not load.
    fn load(&mut self, items: &[Item<'_>]) -> Result<Result<Prepared<'a>, Judged>, Unjudged> {
        self.announce()?;
        let memory_bytes = usize::try_from(self.body.budget.memory_bytes).unwrap_or(usize::MAX);
        let limits = Limits { steps: self.body.budget.steps, memory_bytes, output_bytes: OUTPUT_BYTES };
        let run = match self.sandbox.prepare(items, &limits) {
            Ok(loaded) => {
                self.steps += loaded.steps();
                return Ok(Ok(loaded));
            }
            Err(run) => *run,
        };
        self.took(&run, 0)?;
        let support = !self.question.code.support.is_empty();
        if support && run.failed_item == Some(0) {
            let why = run.raised.as_ref().map_or_else(|| run.outcome.to_string(), exception);
            return Err(Unjudged(format!("the question's support.py fails: {why}")));
        }
        Ok(Err(self.load_failure(&run)))
    }

    /// How many runs of this answer go on at once: all of them are independent. Where answers are graded at once already (inside a thread pool), or the
    /// first miss ends it, one after the other.
    fn at_once(&self) -> usize {
        if self.stop_at_first_miss || rayon::current_thread_index().is_some() {
            1
        } else {
            // Asked once: the answer may come from files.
            static CORES: OnceLock<usize> = OnceLock::new();
            (*CORES.get_or_init(|| thread::available_parallelism().map_or(1, NonZeroUsize::get))).min(MOST_AT_ONCE)
        }
    }

    /// Does each list of items after those that loaded the answer, in an interpreter of its own. Whoever watches hears of them on this thread, and what
    /// they used is not counted yet.
    fn run_all(&mut self, loaded: &Prepared<'_>, lists: &[Vec<Item<'_>>], steps: u64) -> Result<Vec<Run>, Unjudged> {
        for _ in lists {
            self.announce()?;
        }
        let Some((first, others)) = lists.split_first() else { return Ok(Vec::new()) };
        let run = |items: &Vec<Item<'_>>| loaded.run(items, steps);
        // Threads for these runs alone. Those of a shared pool do not live on in a forked process, which would wait for them for ever.
        Ok(thread::scope(|scope| {
            let others: Vec<_> = others.iter().map(|items| (items, Builder::new().spawn_scoped(scope, move || run(items)))).collect();
            let ended = others.into_iter().map(|(items, thread)| match thread {
                Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
                // No more threads to be had: it goes on here.
                Err(_) => run(items),
            });
            // Lazy: the first one runs here before any other is waited for.
            std::iter::once_with(|| run(first)).chain(ended).collect()
        }))
    }

    /// Counts what a run used beyond what was counted already.
    fn took(&mut self, run: &Run, counted: u64) -> Result<(), Unjudged> {
        self.steps += run.steps.saturating_sub(counted);
        self.peak_memory_bytes = self.peak_memory_bytes.max(run.peak_memory_bytes);
        if run.outcome == Outcome::Fault {
            return Err(Unjudged(format!("the sandbox failed: {}", run.fault.as_deref().unwrap_or("unknown"))));
        }
        Ok(())
    }

    /// Why the answer does not load.
    fn load_failure(&self, run: &Run) -> Judged {
        if let Some(name) = &run.missing_name {
            let defined = defined_names(self.answer);
            let message = Message::MissingEntry { name, nearest: nearest(name, defined.iter().copied()) };
            return Judged::new(FindingStatus::Missed, &message);
        }
        let raised = run.raised.as_ref();
        match (run.outcome, raised) {
            (Outcome::Exception, Some(raised)) if raised.is_a("SyntaxError", true) && raised.frames.is_empty() => {
                let (line, _) = raised.syntax.unwrap_or((0, 0));
                // CPython's message ends with "(answer.py, line 3)", which is said already.
                let what = raised.message.split(" (answer.py").next().unwrap_or_default();
                let mut judged = Judged::new(FindingStatus::Missed, &Message::SyntaxError { what: &first_words(what, SHOWN_VALUE), line });
                judged.evidence.extend(self.line(line));
                judged
            }
            (Outcome::Exception | Outcome::OutOfMemory, Some(raised)) => {
                let message = Message::FailsToLoad { exception: &exception(raised), place: &place(raised) };
                let mut judged = Judged::new(FindingStatus::Missed, &message);
                judged.evidence.extend(self.raised_line(raised));
                judged
            }
            (outcome, _) => Judged::new(FindingStatus::Missed, &Message::LoadTooLong { what: outcome_words(outcome) }),
        }
    }

    /// The report's findings where the answer does not load: why, and every case as not run.
    fn not_loaded(&self, judged: Judged) -> Vec<Finding> {
        let mut findings = vec![judged.finding("answer", FindingKind::Quality, 0)];
        for case in &self.body.cases {
            let judged = Judged::new(FindingStatus::Missed, &Message::NotRun { title: &case.title });
            findings.push(judged.finding(&case.id, FindingKind::Case, case.points));
        }
        if let Some(complexity) = &self.body.complexity {
            let judged = Judged::new(FindingStatus::Missed, &Message::NotRun { title: &complexity.title });
            findings.push(judged.finding("complexity", FindingKind::Complexity, complexity.points));
        }
        findings
    }

    fn judge(&self, case: &Case, expected: &Value, run: &Run) -> Judged {
        let call = shown_call(&case.run);
        let (title, call) = (case.title.as_str(), call.as_str());
        let told = |text: String| case.visible.then_some(text);
        match (run.outcome, run.values.last(), &run.raised) {
            (Outcome::Ok, Some(Some(got)), _) => {
                let got_text = first_words(&got.to_string(), SHOWN_VALUE);
                if case.compare == Compare::Raises {
                    let expected = told(case.expect.clone());
                    let message = Message::NoException { title, call, got: &got_text, expected: expected.as_deref() };
                    return Judged::new(FindingStatus::Missed, &message);
                }
                let Some(found) = difference(case.compare, expected, got) else {
                    return Judged::new(FindingStatus::Met, &Message::CaseMet { title });
                };
                let expected = told(first_words(&expected.to_string(), SHOWN_VALUE));
                let difference = difference_words(&found, case.visible);
                let message = Message::WrongValue { title, call, got: &got_text, difference: &difference, expected: expected.as_deref() };
                Judged::new(FindingStatus::Missed, &message)
            }
            (Outcome::Ok, ..) => {
                let message = Message::WrongValue { title, call, got: "a value too large to be compared", difference: "", expected: None };
                Judged::new(FindingStatus::Missed, &message)
            }
            (Outcome::Exception | Outcome::OutOfMemory | Outcome::Exit, _, Some(raised)) if case.compare == Compare::Raises => {
                self.judge_raised(case, call, raised, run.failed_item)
            }
            (Outcome::Exception, _, Some(raised)) => self.exception_finding(title, call, raised),
            (Outcome::OutOfMemory, ..) => self.stopped(run, &Message::OutOfMemory { title, call, bytes: self.body.budget.memory_bytes }),
            (Outcome::OutOfSteps, ..) => self.stopped(run, &Message::OutOfSteps { title, call, steps: self.body.budget.steps }),
            (Outcome::OutOfStack, ..) => self.stopped(run, &Message::OutOfStack { title, call }),
            (Outcome::OutputLimit, ..) => self.stopped(run, &Message::OutputLimit { title, call }),
            (Outcome::Exit, _, None) if run.exit_status.is_some_and(|status| status > 128) => {
                self.stopped(run, &Message::Crashed { title, call })
            }
            (Outcome::Exit | Outcome::Exception | Outcome::Fault, ..) => self.stopped(run, &Message::Exited { title, call }),
        }
    }

    fn judge_raised(&self, case: &Case, call: &str, raised: &Raised, failed_item: Option<usize>) -> Judged {
        let last = self.load_items().len() + usize::from(case.run.len() > 1);
        // A built-in exception's name means that type; any other name is one that the answer defines.
        let builtin = is_builtin_exception(&case.expect);
        if failed_item == Some(last) && raised.is_a(&case.expect, builtin) {
            return Judged::new(FindingStatus::Met, &Message::CaseMet { title: &case.title });
        }
        let text = exception(raised);
        let expected = case.visible.then_some(case.expect.as_str());
        let mut judged = Judged::new(FindingStatus::Missed, &Message::WrongException { title: &case.title, call, raised: &text, expected });
        judged.evidence.extend(self.raised_line(raised));
        judged
    }

    fn exception_finding(&self, title: &str, call: &str, raised: &Raised) -> Judged {
        let text = exception(raised);
        let Some(frame) = raised.frames.last() else {
            // The line that raised is the case's: it went on with what the answer had returned.
            let mut judged = Judged::new(FindingStatus::Missed, &Message::RaisedByCase { title, call, exception: &text });
            judged.cause = Some(text);
            return judged;
        };
        let mut judged = Judged::new(FindingStatus::Missed, &Message::Raised { title, call, exception: &text, place: &place(raised) });
        judged.evidence.extend(self.raised_line(raised));
        judged.cause = Some(format!("{} {}", raised.name(), frame.line));
        judged
    }

    fn stopped(&self, run: &Run, message: &Message<'_>) -> Judged {
        let mut judged = Judged::new(FindingStatus::Missed, message);
        judged.cause = Some(run.outcome.code().to_owned());
        judged
    }

    fn growth(&mut self, complexity: &Complexity, findings: &[Finding], loaded: &Prepared<'_>) -> Result<Judged, Unjudged> {
        let title = complexity.title.as_str();
        let must = |finding: &&Finding| self.body.cases.iter().any(|case| case.id == finding.id && !case.stretch);
        if findings.iter().filter(must).any(|finding| finding.status != FindingStatus::Met && finding.code != "out-of-steps") {
            return Ok(Judged::new(FindingStatus::Missed, &Message::GrowthNotMeasured { title }));
        }
        let measurements = match self.measure(complexity, loaded)? {
            Ok(measurements) => measurements,
            Err(judged) => return Ok(judged),
        };
        let (bound, table) = (complexity.bound, table(&measurements));
        let (status, message) = match judge(bound, &measurements) {
            Growth::Met(measured) => {
                let measured = measured.map_or_else(|| "not worse".to_owned(), |class| format!("O({})", class.word()));
                return Ok(Judged::new(FindingStatus::Met, &Message::GrowthMet { title, bound, measured: &measured, table: &table }));
            }
            Growth::Worse(class) => {
                let measured = format!("O({})", class.word());
                return Ok(Judged::new(FindingStatus::Missed, &Message::GrowthWorse { title, bound, measured: &measured, table: &table }));
            }
            Growth::OverBudget(size) => (FindingStatus::Missed, Message::GrowthOverBudget { title, bound, table: &table, size }),
            Growth::Unclear => (FindingStatus::Unclear, Message::GrowthUnclear { title, bound, table: &table }),
        };
        Ok(Judged::new(status, &message))
    }

    /// Counts the steps for each size; or what went wrong, if it is not the budget.
    fn measure(&mut self, complexity: &Complexity, loaded: &Prepared<'_>) -> Result<Result<Vec<Measurement>, Judged>, Unjudged> {
        let title = complexity.title.as_str();
        let (make, work) = (complexity.make.join("\n"), complexity.run.join("\n"));
        let measured = self.load_items().len() + 2;
        let mut measurements = Vec::new();
        // The two largest sizes take three quarters of the time: they go on at once, after the others have shown that they are worth it.
        let (small, large) = complexity.sizes.split_at(complexity.sizes.len().saturating_sub(2));
        let at_once = self.at_once();
        for sizes in [small, large].into_iter().flat_map(|sizes| sizes.chunks(at_once)) {
            // Collections happen at sizes of their own; they are no work of the answer's.
            let given: Vec<String> = sizes.iter().map(|size| format!("import gc\ngc.disable()\nn = {size}")).collect();
            let items: Vec<Vec<Item<'_>>> =
                given.iter().map(|given| vec![Item::Statements(given), Item::Statements(&make), Item::Statements(&work)]).collect();
            for (&size, run) in sizes.iter().zip(self.run_all(loaded, &items, GROWTH_STEPS)?) {
                self.took(&run, loaded.steps())?;
                match run.outcome {
                    Outcome::Ok => measurements.push(Measurement { size, steps: Some(run.item_steps(measured)) }),
                    Outcome::OutOfSteps if run.failed_item == Some(measured) => {
                        // What larger sizes took does not count, nor does whether they ran.
                        measurements.push(Measurement { size, steps: None });
                        return Ok(Ok(measurements));
                    }
                    _ => {
                        let call = shown_call(&complexity.run);
                        return Ok(Err(match &run.raised {
                            Some(raised) => self.exception_finding(title, &call, raised),
                            None => self.stopped(&run, &Message::Exited { title, call: &call }),
                        }));
                    }
                }
            }
        }
        Ok(Ok(measurements))
    }

    /// A line of the answer as evidence.
    fn line(&self, line: u32) -> Option<Evidence> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        let mut start = 0;
        for (at, text) in self.answer.split_inclusive('\n').enumerate() {
            if at == index {
                let quote = text.trim_end_matches(['\n', '\r']);
                let span = Span { start: u32::try_from(start).ok()?, end: u32::try_from(start + quote.len()).ok()? };
                return Some(Evidence { span, quote: quote.to_owned() });
            }
            start += text.len();
        }
        None
    }

    fn raised_line(&self, raised: &Raised) -> Option<Evidence> {
        self.line(raised.frames.last()?.line)
    }
}

/// A case's lines before the last one, and the last one, whose value is compared.
fn setup_and_value(case: &Case) -> (&[String], &str) {
    let (lines, value) = case.run.split_at(case.run.len().saturating_sub(1));
    (lines, value.first().map_or("", String::as_str))
}

fn case_items<'b>(case: &'b Case, setup: &'b str) -> Vec<Item<'b>> {
    let (lines, value) = setup_and_value(case);
    let setup = (!lines.is_empty()).then_some(Item::Statements(setup));
    setup.into_iter().chain([Item::Value(value)]).collect()
}

/// The lines that a case runs: in one line where they are plain calls, else as a block; only the last of them where they are too many.
fn shown_call(lines: &[String]) -> String {
    let plain = lines.iter().all(|line| !line.contains('\n') && !line.starts_with(' ') && !line.trim_end().ends_with(':'));
    let characters: usize = lines.iter().map(|line| line.chars().count() + 2).sum();
    match lines.last() {
        Some(last) if characters > if plain { SHOWN_CALL } else { SHOWN_BLOCK } => first_words(last, SHOWN_CALL),
        _ if plain => lines.join("; "),
        _ => lines.iter().flat_map(|line| line.lines()).map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n"),
    }
}

/// The names that the answer's top level seems to define, to find one that was meant.
fn defined_names(answer: &str) -> Vec<&str> {
    let word = |rest: &'static str| move |line: &'_ str| line.starts_with(rest);
    let is_definition = [word("def "), word("class "), word("async def ")];
    answer
        .lines()
        .filter(|line| is_definition.iter().any(|test| test(line)))
        .filter_map(|line| line.trim_start_matches("async ").split_once(' '))
        .filter_map(|(_, rest)| rest.split(|one: char| !one.is_alphanumeric() && one != '_').next())
        .collect()
}

fn exception(raised: &Raised) -> String {
    let message = first_words(&raised.message, SHOWN_VALUE);
    if message.is_empty() { raised.name().to_owned() } else { format!("{}: {message}", raised.name()) }
}

fn place(raised: &Raised) -> String {
    match raised.frames.last() {
        Some(frame) if frame.function == "<module>" => format!(" (line {})", frame.line),
        Some(frame) => format!(" (line {}, in {})", frame.line, frame.function),
        None => String::new(),
    }
}

fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::OutOfSteps => "it used up its steps",
        Outcome::OutOfMemory => "it used up its memory",
        Outcome::OutOfStack => "calls were nested too deeply",
        Outcome::OutputLimit => "it printed more than can be kept",
        Outcome::Exit => "it ended the program",
        Outcome::Ok | Outcome::Exception | Outcome::Fault => "it failed",
    }
}

fn difference_words(found: &Difference, tell: bool) -> String {
    let place = match found.path.as_str() {
        "" => return if tell { String::new() } else { typed_words(found) },
        "len()" => "its length".to_owned(),
        path => match path.strip_prefix("len(").and_then(|rest| rest.strip_suffix(')')) {
            Some(path) => format!("the length of {path}"),
            None => path.to_owned(),
        },
    };
    let got = first_words(&found.got, SHOWN_VALUE);
    if tell {
        format!("They first differ at {place}: expected {}, yours {got}.", first_words(&found.expected, SHOWN_VALUE))
    } else {
        format!("It first differs at {place}, where yours has {got}.")
    }
}

/// For a hidden case whose whole value is wrong: only a wrong type is worth a word.
fn typed_words(found: &Difference) -> String {
    if found.got.ends_with(')') && found.expected.ends_with(')') && found.got.contains(" (") {
        "Look at its type, too.".to_owned()
    } else {
        String::new()
    }
}

/// The exceptions that `builtins` holds in Python 3.13.
fn is_builtin_exception(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "ArithmeticError",
        "AssertionError",
        "AttributeError",
        "BaseException",
        "BaseExceptionGroup",
        "BlockingIOError",
        "BrokenPipeError",
        "BufferError",
        "ChildProcessError",
        "ConnectionAbortedError",
        "ConnectionError",
        "ConnectionRefusedError",
        "ConnectionResetError",
        "EOFError",
        "EnvironmentError",
        "Exception",
        "ExceptionGroup",
        "FileExistsError",
        "FileNotFoundError",
        "FloatingPointError",
        "GeneratorExit",
        "IOError",
        "ImportError",
        "IndentationError",
        "IndexError",
        "InterruptedError",
        "IsADirectoryError",
        "KeyError",
        "KeyboardInterrupt",
        "LookupError",
        "MemoryError",
        "ModuleNotFoundError",
        "NameError",
        "NotADirectoryError",
        "NotImplementedError",
        "OSError",
        "OverflowError",
        "PermissionError",
        "ProcessLookupError",
        "PythonFinalizationError",
        "RecursionError",
        "ReferenceError",
        "RuntimeError",
        "StopAsyncIteration",
        "StopIteration",
        "SyntaxError",
        "SystemError",
        "SystemExit",
        "TabError",
        "TimeoutError",
        "TypeError",
        "UnboundLocalError",
        "UnicodeDecodeError",
        "UnicodeEncodeError",
        "UnicodeError",
        "UnicodeTranslateError",
        "ValueError",
        "ZeroDivisionError",
    ];
    NAMES.contains(&name)
}
