//! A question as a screen shows it.

use answerkey::model::{Body, Erratum, PackReference, Source};
use answerkey::{Entry, Kind, Level};

/// Which questions to list; what is left out does not restrict.
#[derive(Debug, Clone, Default, PartialEq, Eq, uniffi::Record)]
pub struct QuestionFilter {
    /// The part of the id before the slash, for example `dsa`.
    #[uniffi(default = None)]
    pub section: Option<String>,
    /// Code, prose or story.
    #[uniffi(default = None)]
    pub kind: Option<Kind>,
    /// For whom the question is meant.
    #[uniffi(default = None)]
    pub level: Option<Level>,
    /// One of the question's tags, as a whole.
    #[uniffi(default = None)]
    pub tag: Option<String>,
    /// Words that title, id or tags must contain, all of them; case does not count.
    #[uniffi(default = None)]
    pub text: Option<String>,
}

impl QuestionFilter {
    pub(crate) fn lets(&self, entry: &Entry) -> bool {
        let section = entry.id.split_once('/').map_or("", |(section, _)| section);
        let haystack = || format!("{} {} {}", entry.id, entry.title, entry.tags.join(" ")).to_lowercase();
        self.section.as_deref().is_none_or(|wanted| wanted == section)
            && self.kind.is_none_or(|wanted| wanted == entry.kind)
            && self.level.is_none_or(|wanted| wanted == entry.level)
            && self.tag.as_ref().is_none_or(|wanted| entry.tags.contains(wanted))
            && self.text.as_ref().is_none_or(|text| {
                let haystack = haystack();
                text.to_lowercase().split_whitespace().all(|word| haystack.contains(word))
            })
    }
}

/// A case that the learner may see before answering.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct VisibleCase {
    /// Its id, as the report's finding names it.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The lines of code that are run; the value of the last one is compared.
    pub run: Vec<String>,
    /// The value expected, as a Python expression.
    pub expect: String,
}

/// A question with its texts. Prompt, hints and model answer are Markdown.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Question {
    /// What lists show of it.
    pub entry: Entry,
    /// The pack that it comes from.
    pub pack: PackReference,
    /// What the learner is asked.
    pub prompt: String,
    /// From a nudge to nearly the answer.
    pub hints: Vec<String>,
    /// What an interviewer may ask next.
    pub follow_ups: Vec<String>,
    /// Where the facts can be looked up.
    pub sources: Vec<Source>,
    /// What common answers get wrong.
    pub errata: Vec<Erratum>,
    /// The model answer; empty where the pack has none.
    pub model_answer: String,
    /// Code only: what the learner starts from; otherwise empty.
    pub starter: String,
    /// Code only: the reference solution; otherwise empty.
    pub solution: String,
    /// Code only: the names that the answer must define.
    pub names_to_define: Vec<String>,
    /// Code only: the cases to show. There are others, which the answer is graded on too.
    pub visible_cases: Vec<VisibleCase>,
}

impl Question {
    pub(crate) fn of(question: &answerkey::Question) -> Self {
        let code = match &question.file.body {
            Body::Code(body) => Some(body),
            Body::Prose(_) | Body::Story(_) => None,
        };
        let cases = code.iter().flat_map(|body| &body.cases).filter(|case| case.visible);
        Self {
            entry: Entry::of(question),
            pack: question.pack.clone(),
            prompt: question.prompt.clone(),
            hints: question.file.hints.clone(),
            follow_ups: question.file.follow_ups.clone(),
            sources: question.file.sources.clone(),
            errata: question.file.errata.clone(),
            model_answer: question.answer.clone(),
            starter: question.code.starter.clone(),
            solution: question.code.solution.clone(),
            names_to_define: code.map(|body| body.entry.clone()).unwrap_or_default(),
            visible_cases: cases
                .map(|case| VisibleCase {
                    id: case.id.clone(),
                    title: case.title.clone(),
                    run: case.run.clone(),
                    expect: case.expect.clone(),
                })
                .collect(),
        }
    }
}
