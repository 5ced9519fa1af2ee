//! Figures: how often labels are right, and how often a missing part is noticed.

use std::fmt;

use answerkey::{Component, training};
use anyhow::{Context, Result};

use super::chain::LABELS;
use super::story::{Story, without};

/// True labels against found ones.
#[derive(Debug, Default, Clone)]
pub(crate) struct Table {
    pub(crate) counts: [[usize; LABELS]; LABELS],
}

impl Table {
    pub(super) fn add(&mut self, weights: &[u8], story: &Story) -> Result<()> {
        let texts: Vec<&str> = story.sentences.iter().map(|(text, _)| text.as_str()).collect();
        let (found, _) = training::label(weights, &texts).context("the weights cannot be read")?;
        for ((_, label), found) in story.sentences.iter().zip(found) {
            self.counts[*label as usize][found as usize] += 1;
        }
        Ok(())
    }

    pub(crate) fn accuracy(&self) -> f64 {
        let right: usize = (0..LABELS).map(|label| self.counts[label][label]).sum();
        right as f64 / self.counts.iter().flatten().sum::<usize>().max(1) as f64
    }

    pub(crate) fn f1(&self, label: usize) -> f64 {
        let right = self.counts[label][label] as f64;
        let truly: usize = self.counts[label].iter().sum();
        let found: usize = self.counts.iter().map(|row| row[label]).sum();
        2.0 * right / ((truly + found).max(1) as f64)
    }

    /// The mean F1 of the first `labels` labels.
    pub(crate) fn macro_f1(&self, labels: usize) -> f64 {
        (0..labels).map(|label| self.f1(label)).sum::<f64>() / labels as f64
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "  accuracy {:.3}, macro-F1 {:.3} of the four parts, {:.3} of all six labels",
            self.accuracy(),
            self.macro_f1(4),
            self.macro_f1(6)
        )?;
        for label in 0..LABELS {
            let row: Vec<_> = self.counts[label].iter().map(|count| format!("{count:>5}")).collect();
            writeln!(f, "  {:<10} {}  F1 {:.3}", Component::ALL[label].word(), row.join(""), self.f1(label))?;
        }
        Ok(())
    }
}

/// How surely a deleted part is noticed: chances of absence for stories that have the part and for those that lost it.
#[derive(Debug, Default)]
pub(super) struct Detection {
    there: [Vec<u32>; 4],
    gone: [Vec<u32>; 4],
}

impl Detection {
    pub(super) fn add(&mut self, weights: &[u8], story: &Story) -> Result<()> {
        for component in &Component::ALL[..4] {
            let at = *component as usize;
            let whole =
                story.missing.is_empty() && Component::ALL[..4].iter().all(|one| story.sentences.iter().any(|(_, label)| label == one));
            if !whole {
                continue;
            }
            if let Some(less) = without(story, *component) {
                for (story, list) in [(story, &mut self.there[at]), (&less, &mut self.gone[at])] {
                    let texts: Vec<&str> = story.sentences.iter().map(|(text, _)| text.as_str()).collect();
                    let (_, absent) = training::label(weights, &texts).context("the weights cannot be read")?;
                    list.push(absent[at]);
                }
            }
        }
        Ok(())
    }
}

impl fmt::Display for Detection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for at in 0..4 {
            write!(f, "  {:<10}", Component::ALL[at].word())?;
            for threshold in [50, 100, 200, 300, 500, 700] {
                let share =
                    |list: &[u32]| 100.0 * list.iter().filter(|absent| **absent >= threshold).count() as f64 / list.len().max(1) as f64;
                write!(f, "  .{threshold:03}: {:>5.1} / {:>4.1}", share(&self.gone[at]), share(&self.there[at]))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
