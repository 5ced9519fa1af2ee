//! Questions of one or several packs, found by id.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, nearest};
use crate::model::{Kind, Question};
use crate::pack::Pack;

/// The questions of one or several packs.
#[derive(Debug, Default)]
pub struct Corpus {
    packs: Vec<Pack>,
}

/// What lists show of a question.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Entry {
    /// `section/slug`.
    pub id: String,
    /// The title.
    pub title: String,
    /// The kind of question.
    pub kind: Kind,
    /// For whom it is meant.
    pub level: crate::model::Level,
    /// Minutes an answer takes.
    pub minutes: u32,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// The question whose system this one builds; null for others.
    pub drill_of: Option<String>,
}

impl Corpus {
    /// A corpus with nothing in it, to [`add`](Self::add) packs to.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The questions that come with the library.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] if the bundled pack were broken, which the project's tests rule out.
    #[cfg(feature = "content")]
    pub fn bundled() -> Result<Self, Error> {
        let mut corpus = Self::new();
        corpus.add(Pack::bundled()?);
        Ok(corpus)
    }

    /// Adds a pack. Where packs share an id, the one added last answers.
    pub fn add(&mut self, pack: Pack) {
        self.packs.push(pack);
    }

    /// The packs, in the order in which they were added.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// The question with this id.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownQuestion`], with the nearest id there is.
    pub fn get(&self, id: &str) -> Result<&Question, Error> {
        self.packs.iter().rev().find_map(|pack| pack.questions.get(id)).ok_or_else(|| {
            let ids = || self.questions().map(Question::id);
            let near = nearest(id, ids()).or_else(|| ids().find(|known| known.rsplit('/').next() == Some(id)));
            let near = near.map_or_else(|| "; `answerkey list` shows all".to_owned(), |near| format!("; did you mean `{near}`?"));
            Error::new(ErrorKind::UnknownQuestion, format!("no question has the id `{id}`{near}"))
        })
    }

    /// All questions, by id.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        // Later packs answer for the ids that they share with earlier ones.
        let found: BTreeMap<&str, &Question> =
            self.packs.iter().flat_map(|pack| pack.questions.values()).map(|one| (one.id(), one)).collect();
        found.into_values()
    }

    /// What a list of all questions shows, by id.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.questions().map(Entry::of)
    }
}

impl Entry {
    /// What lists show of this question.
    #[must_use]
    pub fn of(question: &Question) -> Self {
        Self {
            id: question.file.id.clone(),
            title: question.file.title.clone(),
            kind: question.kind(),
            level: question.file.level,
            minutes: question.file.minutes,
            tags: question.file.tags.clone(),
            drill_of: question.file.drill_of.clone(),
        }
    }
}
