//! Words made comparable: contractions taken apart, forms joined by stemming, spellings, units and signs made one, fillers and restarts left out.

use super::lexicon::{base_form, is_article, is_filler, is_filler_pair, spoken_number, unit};
use super::{Place, Word, stem, words};

/// A word in the form in which phrases are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it stands.
    pub(crate) place: Place,
    /// In lower case, one spelling for British and American.
    pub(crate) folded: String,
    /// The form that is compared.
    pub(crate) stem: String,
    /// Whether a comma, colon, dash, bracket or the like stands before it.
    pub(crate) after_break: bool,
}

/// The tokens of a stretch of a text, in order, without articles, fillers and restarts.
pub(crate) fn tokens(text: &str, place: Place) -> Vec<Token> {
    let mut out = Tokens { found: Vec::new(), after_break: false };
    let mut at = place.start;
    let words = words(text, place.clone());
    for word in &words {
        out.signs(&text[at..word.place.start], at);
        at = word.place.end;
        for (piece, place) in pieces(word) {
            out.word(piece, place);
        }
    }
    if let Some(rest) = text.get(at..place.end) {
        out.signs(rest, at);
    }
    without_restarts(out.found)
}

/// The parts of a word that are written together: `10mb`, `max_offset`, `node.js`. They share the word's place, so that quotes are whole.
fn pieces(word: &Word) -> impl Iterator<Item = (&str, Place)> {
    let (folded, place) = (word.folded.as_str(), &word.place);
    let digits =
        if word.has_digit() { folded.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count() } else { 0 };
    // "3rd" and the like stay whole; "10mb" does not.
    let cut = if digits > 0 && digits < folded.len() && unit(&folded[digits..]).is_some() { digits } else { 0 };
    let (number, rest) = folded.split_at(cut);
    let whole = rest.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    let parts = rest.split(move |one: char| one == '_' || (!whole && matches!(one, '.' | ':')));
    [number].into_iter().chain(parts).filter(|part| !part.is_empty()).map(move |part| (part, place.clone()))
}

struct Tokens {
    found: Vec<Token>,
    after_break: bool,
}

impl Tokens {
    fn push(&mut self, folded: &str, stem: String, place: Place) {
        let after_break = std::mem::take(&mut self.after_break);
        self.found.push(Token { place, folded: folded.to_owned(), stem, after_break });
    }

    /// What stands between words: signs that are read aloud, and signs at which a clause ends.
    fn signs(&mut self, gap: &str, start: usize) {
        let mut before = ' ';
        for (offset, one) in gap.char_indices() {
            let place = start + offset..start + offset + one.len_utf8();
            match one {
                ',' | ';' | ':' | '(' | ')' | '[' | ']' | '—' | '–' | '→' | '|' | '"' | '\u{201c}' | '\u{201d}' | '.' | '!' | '?' | '…' =>
                {
                    self.after_break = true;
                }
                '-' if before == ' ' && gap[offset + 1..].starts_with(' ') => self.after_break = true,
                '>' if matches!(before, '-' | '=') => self.after_break = true,
                '>' | '≥' if !self.found.is_empty() => self.read(&["greater", "than"], &place),
                '<' | '≤' if !self.found.is_empty() => self.read(&["less", "than"], &place),
                '+' if !self.found.is_empty() => self.read(&["plus"], &place),
                '=' if !gap[offset + 1..].starts_with('>') => self.read(&["equal"], &place),
                '%' => self.read(&["percent"], &place),
                '&' => self.read(&["and"], &place),
                '²' => self.read(&["2"], &place),
                _ => {}
            }
            before = one;
        }
    }

    fn read(&mut self, names: &[&str], place: &Place) {
        for name in names {
            self.push(name, (*name).to_owned(), place.clone());
        }
    }

    fn word(&mut self, folded: &str, place: Place) {
        let folded = folded.strip_suffix("'s").unwrap_or(folded);
        if is_article(folded) || is_filler(folded) {
            return;
        }
        if let Some(last) = self.found.last()
            && is_filler_pair(&last.folded, folded)
        {
            self.after_break |= self.found.pop().is_some_and(|last| last.after_break);
            return;
        }
        if let Some(verb) = negated_verb(folded) {
            self.push(verb, base_form(verb).unwrap_or(verb).to_owned(), place.clone());
            return self.push("not", "not".to_owned(), place);
        }
        if let Some((pronoun, verb)) = folded.split_once('\'').filter(|(_, verb)| matches!(*verb, "re" | "ve" | "ll" | "d" | "m")) {
            let verb = match verb {
                "re" | "m" => "be",
                "ve" => "have",
                "ll" => "will",
                _ => "would",
            };
            self.push(pronoun, pronoun.to_owned(), place.clone());
            return self.push(verb, verb.to_owned(), place);
        }
        let after_number = self.found.last().is_some_and(|last| last.stem.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'));
        let stem = comparable(folded, after_number);
        self.push(folded, stem, place);
    }
}

/// `don't`, also as transcripts and hasty hands write it, as its verb.
fn negated_verb(folded: &str) -> Option<&'static str> {
    Some(match folded {
        "don't" | "dont" => "do",
        "doesn't" | "doesnt" => "does",
        "didn't" | "didnt" => "did",
        "isn't" | "isnt" | "ain't" => "is",
        "aren't" | "arent" => "are",
        "wasn't" | "wasnt" => "was",
        "weren't" | "werent" => "were",
        "can't" | "cant" | "cannot" => "can",
        "couldn't" | "couldnt" => "could",
        "won't" | "wont" => "will",
        "wouldn't" | "wouldnt" => "would",
        "shouldn't" | "shouldnt" => "should",
        "hasn't" | "hasnt" => "has",
        "haven't" | "havent" => "have",
        "hadn't" | "hadnt" => "had",
        "mustn't" | "mustnt" => "must",
        "needn't" | "neednt" => "need",
        _ => return None,
    })
}

/// The form that is compared, the same for all forms and spellings of a word.
fn comparable(folded: &str, after_number: bool) -> String {
    if folded.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) {
        return folded.replace(',', "");
    }
    // "s" and "d" are units only where a number stands before them.
    if let Some(unit) = unit(folded).filter(|_| after_number || folded.len() > 1) {
        return unit.to_owned();
    }
    if let Some(number) = spoken_number(folded) {
        return number.to_owned();
    }
    if let Some(base) = base_form(folded) {
        return stem(base);
    }
    stem(&one_spelling(folded))
}

/// American spelling for what British writes with s, and one for "behaviour". Both sides of a comparison pass through here, so an odd result does no harm.
fn one_spelling(folded: &str) -> String {
    const ENDINGS: [(&str, &str); 12] = [
        ("isations", "izations"),
        ("isation", "ization"),
        ("ising", "izing"),
        ("isers", "izers"),
        ("iser", "izer"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("ysing", "yzing"),
        ("ysed", "yzed"),
        ("yse", "yze"),
        ("iour", "ior"),
    ];
    if folded.len() > 5
        && let Some((ending, other)) = ENDINGS.iter().find(|(ending, _)| folded.ends_with(ending))
    {
        return format!("{}{other}", &folded[..folded.len() - ending.len()]);
    }
    folded.replace("iour", "ior")
}

/// Takes out what a speaker said twice while looking for words: "they they", "do you do you".
fn without_restarts(tokens: Vec<Token>) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        out.push(token);
        for length in 1..=3 {
            let Some(middle) = out.len().checked_sub(length) else {
                break;
            };
            let Some(start) = middle.checked_sub(length) else {
                break;
            };
            let same = (0..length).all(|at| out[start + at].folded == out[middle + at].folded && !out[middle + at].after_break);
            let number = out[middle].folded.bytes().any(|byte| byte.is_ascii_digit());
            if same && !number {
                out.truncate(middle);
                break;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<String> {
        tokens(text, 0..text.len()).into_iter().map(|token| token.stem).collect()
    }

    #[test]
    fn forms_and_spellings_are_one() {
        assert_eq!(stems("replicas were serialised"), stems("replica is serialized"));
        assert_eq!(stems("it doesn't wait"), stems("it does not wait"));
        assert_eq!(stems("it cannot"), stems("it can't"));
        assert_eq!(stems("10MB"), stems("10 megabytes"));
        assert_eq!(stems("1,000 rows"), ["1000", "row"]);
        assert_eq!(stems("R + W > N"), ["r", "plus", "w", "greater", "than", "n"]);
        assert_eq!(stems("last-write-wins"), stems("last write wins"));
    }

    #[test]
    fn fillers_and_restarts_are_left_out() {
        assert_eq!(stems("so um they they just you know they block the the writes"), stems("so they they block writes")[..].to_vec());
        assert_eq!(stems("do you do you keep"), ["do", "you", "keep"]);
    }

    #[test]
    fn a_quote_of_a_token_is_the_whole_word() {
        let text = "it can't wait";
        let found = tokens(text, 0..text.len());
        assert_eq!(&text[found[2].place.clone()], "can't");
    }
}
