//! From bytes of UTF-8, which the core counts, to UTF-16 code units, which Swift and Kotlin count.

use answerkey::{Report, Span};

/// Translates offsets into one text.
pub(crate) struct Units<'a> {
    text: &'a str,
    /// Every so many bytes, how many units come before; so that a long answer is not counted from its start for each span.
    marks: Vec<u32>,
}

const STRIDE: usize = 1024;

impl<'a> Units<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let (mut marks, mut units) = (Vec::with_capacity(text.len() / STRIDE + 1), 0);
        for (at, one) in text.char_indices() {
            while marks.len() * STRIDE <= at {
                marks.push(units);
            }
            units += length(one);
        }
        Self { text, marks }
    }

    /// The units before a byte. A byte inside of a character counts as the character's start, one beyond the end as the end.
    pub(crate) fn before(&self, byte: u32) -> u32 {
        let end = floor(self.text, (byte as usize).min(self.text.len()));
        let mark = (end / STRIDE).min(self.marks.len().saturating_sub(1));
        let Some(&base) = self.marks.get(mark) else { return 0 };
        // A mark belongs to the first character that begins at it or after it, which is `end` at the latest.
        let start = ceiling(self.text, mark * STRIDE);
        base + self.text.get(start..end).map_or(0, |between| between.chars().map(length).sum())
    }

    fn span(&self, span: &mut Span) {
        *span = Span { start: self.before(span.start), end: self.before(span.end) };
    }

    /// The report with all its spans in UTF-16.
    pub(crate) fn report(&self, mut report: Report) -> Report {
        for evidence in report.findings.iter_mut().flat_map(|finding| &mut finding.evidence) {
            self.span(&mut evidence.span);
        }
        for sentence in report.sentences.iter_mut().flatten() {
            self.span(&mut sentence.span);
        }
        report
    }
}

fn length(one: char) -> u32 {
    if one.len_utf16() == 2 { 2 } else { 1 }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceiling(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slow way.
    fn counted(text: &str, byte: usize) -> u32 {
        text[..floor(text, byte.min(text.len()))].encode_utf16().count().try_into().expect("short")
    }

    #[test]
    fn every_byte_of_mixed_texts_is_translated() {
        let mixed = "plain, é, e\u{301}, שלום, 東京, 🙂👩‍👩‍👧, \r\n";
        let texts = [
            String::new(),
            "a".to_owned(),
            "🙂".to_owned(),
            mixed.to_owned(),
            mixed.repeat(90),
            "🙂".repeat(700),
            format!("x{}", "東".repeat(900)),
        ];
        for text in &texts {
            let units = Units::new(text);
            for byte in 0..text.len() + 3 {
                assert_eq!(units.before(byte.try_into().expect("short")), counted(text, byte), "byte {byte} of {} bytes", text.len());
            }
        }
    }
}
