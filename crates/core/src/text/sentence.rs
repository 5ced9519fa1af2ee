//! Sentences of prose, notes and transcripts. A transcript may have no punctuation at all: then a sentence is the stretch that a listener would cut.

use super::{Place, Word, words};

/// A stretch without a full stop is cut further only when it has more words than this.
const RUN_ON_WORDS: usize = 26;
/// The same for a stretch that ends with a full stop: its writer knew where sentences end.
const LONG_SENTENCE_WORDS: usize = 44;
/// No cut leaves fewer words than this on either side.
const FEWEST_WORDS: usize = 5;
/// Wider lines were not wrapped by hand.
const WIDEST_WRAP: usize = 120;

/// Words that end with a full stop inside a sentence.
const ABBREVIATIONS: [&str; 27] = [
    "e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "vs", "etc", "approx", "no", "inc", "ltd", "st", "sr", "jr", "dept", "est", "fig", "sgt", "lt", "capt",
    "col", "gen", "cf", "min", "max",
];

/// The places of the sentences of a text, in order, without the blanks and bullets around them.
pub(crate) fn sentences(text: &str) -> Vec<Place> {
    let mut found = Vec::new();
    for block in blocks(text) {
        for stretch in stretches(text, block) {
            cut_run_on(text, stretch, &mut found);
        }
    }
    found
}

/// Paragraphs, list items and lines; a line that was only wrapped stays with the next one.
fn blocks(text: &str) -> Vec<Place> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.push(start..start + line.trim_end().len());
        start += line.len();
    }
    let widest = lines.iter().map(|line| line.len()).max().unwrap_or(0);
    let mut blocks: Vec<Place> = Vec::new();
    let mut joins = false;
    for (index, line) in lines.iter().enumerate() {
        let bare = trimmed(text, line.clone());
        match blocks.last_mut() {
            Some(last) if joins && !is_item(&text[line.clone()]) && !bare.is_empty() => last.end = bare.end,
            _ if bare.is_empty() => {}
            _ => blocks.push(bare.clone()),
        }
        // Wrapped by hand: the next line's first word would not have fitted on this one.
        let next = lines.get(index + 1).map_or("", |next| &text[next.clone()]);
        let first_word = next.split_whitespace().next().map_or(0, str::len);
        joins = !bare.is_empty() && first_word > 0 && widest <= WIDEST_WRAP && widest >= 50 && line.len() + 1 + first_word > widest;
    }
    blocks
}

/// Whether a line begins a list item, a heading or a quotation.
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let numbered = line.trim_start_matches(|one: char| one.is_ascii_digit());
    line.starts_with(['-', '*', '•', '–', '#', '>', '·', '‣']) || (numbered.len() < line.len() && numbered.starts_with([')', '.']) && numbered[1..].starts_with(' '))
}

/// Without blanks and list marks at the start and blanks at the end.
fn trimmed(text: &str, place: Place) -> Place {
    let part = &text[place.clone()];
    let mut bare = part.trim_start();
    loop {
        let marks = bare.trim_start_matches(['-', '*', '•', '–', '#', '>', '·', '‣', '_']);
        let numbered = marks.trim_start_matches(|one: char| one.is_ascii_digit());
        let after_number = numbered.strip_prefix([')', '.']).filter(|rest| marks.len() - numbered.len() <= 2 && numbered.len() < marks.len() && rest.starts_with(' '));
        let next = after_number.unwrap_or(marks);
        // "-5 %" is a number, not an item.
        if next.len() == bare.len() || (bare.starts_with('-') && next.starts_with(|one: char| one.is_ascii_digit())) {
            break;
        }
        bare = next.trim_start();
    }
    let start = place.start + part.len() - bare.len();
    start..start + bare.trim_end().len()
}

/// Cuts a block after full stops, question and exclamation marks.
fn stretches(text: &str, block: Place) -> Vec<Place> {
    let part = &text[block.clone()];
    let mut found = Vec::new();
    let mut start = 0;
    let mut characters = part.char_indices().peekable();
    while let Some((at, one)) = characters.next() {
        if !matches!(one, '.' | '!' | '?' | '…' | '。' | '！' | '？') {
            continue;
        }
        let mut end = at + one.len_utf8();
        while let Some((next, closing)) = characters.next_if(|(_, next)| matches!(next, '.' | '!' | '?' | '…' | '"' | '\u{201d}' | '\u{2019}' | ')' | ']' | '\'' | '*' | '_')) {
            end = next + closing.len_utf8();
        }
        let rest = &part[end..];
        let wide = matches!(one, '。' | '！' | '？');
        if (wide || rest.starts_with(char::is_whitespace)) && (wide || ends_sentence(&part[start..end], rest.trim_start())) {
            found.push(start..end);
            start = end;
        }
    }
    found.push(start..part.len());
    found.into_iter().map(|place| trimmed(text, block.start + place.start..block.start + place.end)).filter(|place| has_word(&text[place.clone()])).collect()
}

fn has_word(part: &str) -> bool {
    part.chars().any(char::is_alphanumeric) || part.chars().any(|one| !one.is_ascii() && !one.is_whitespace())
}

/// Whether a sentence really ends here, seen from what stands before and after the mark.
fn ends_sentence(before: &str, after: &str) -> bool {
    let Some(next) = after.chars().next() else { return true };
    let bare = before.trim_end_matches(['"', '\u{201d}', '\u{2019}', ')', ']', '\'', '*', '_']);
    let quoted = bare.len() < before.len();
    let lower = next.is_lowercase();
    if bare.ends_with("...") || bare.ends_with('…') {
        return !lower;
    }
    if bare.ends_with(['!', '?']) {
        // "Is it safe?" he asked.
        return !(quoted && lower);
    }
    let word = bare.trim_end_matches('.').rsplit(|one: char| one.is_whitespace() || one == '(').next().unwrap_or("");
    let folded = word.to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(|one| one.is_uppercase() && one != 'I');
    let clock = matches!(folded.as_str(), "a.m" | "p.m");
    if (ABBREVIATIONS.contains(&folded.as_str()) && (lower || next.is_numeric() || !matches!(folded.as_str(), "no" | "etc" | "min" | "max" | "est"))) || initial || (clock && lower) {
        return folded == "etc" && !lower;
    }
    !(quoted && lower)
}

/// Cuts a stretch that goes on and on, at the places where a speaker takes breath.
fn cut_run_on(text: &str, stretch: Place, found: &mut Vec<Place>) {
    let words = words(text, stretch.clone());
    let stopped = text[stretch.clone()].trim_end_matches(['"', '\u{201d}', ')', '*']).ends_with(['.', '!', '?']);
    let mut start = stretch.start;
    for cut in cuts(text, &words, if stopped { (LONG_SENTENCE_WORDS, 4) } else { (RUN_ON_WORDS, 1) }) {
        let at = words[cut].place.start;
        found.push(without_comma(text, start..at));
        start = at;
    }
    found.push(without_comma(text, start..stretch.end));
}

fn without_comma(text: &str, place: Place) -> Place {
    let part = text[place.clone()].trim_end_matches(|one: char| one.is_whitespace() || matches!(one, ',' | ';' | '–' | '—'));
    place.start..place.start + part.len()
}

/// The words before which a run-on is cut: where it is longer than `most` words, at breaths of at least this strength.
fn cuts(text: &str, words: &[Word], (most, weakest): (usize, usize)) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut pending = vec![0..words.len()];
    while let Some(range) = pending.pop() {
        if range.len() <= most {
            continue;
        }
        let middle = range.start + range.len() / 2;
        let best = (range.start + FEWEST_WORDS..range.end.saturating_sub(FEWEST_WORDS - 1))
            .filter_map(|at| breath(text, words, at).filter(|strength| *strength >= weakest).map(|strength| (strength * 6 + (range.len() - at.abs_diff(middle)) * 8 / range.len(), at)))
            .max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
        if let Some((_, at)) = best {
            cuts.push(at);
            pending.push(range.start..at);
            pending.push(at..range.end);
        }
    }
    cuts.sort_unstable();
    cuts
}

const SUBJECTS: [&str; 34] = [
    "i", "we", "he", "she", "they", "it", "there", "nobody", "everybody", "everyone", "people", "my", "our", "his", "her", "their", "the", "this", "that", "i'm",
    "i'd", "we'd", "it's", "he's", "she's", "they're", "there's", "we're", "i've", "that's", "one", "then", "what", "you",
];

/// How likely a speaker takes breath before this word; nothing where no sentence can begin.
fn breath(text: &str, words: &[Word], at: usize) -> Option<usize> {
    let word = words[at].folded.as_str();
    let next = words.get(at + 1).map_or("", |next| next.folded.as_str());
    let before = words[at - 1].folded.as_str();
    let gap = &text[words[at - 1].place.end..words[at].place.start];
    let paused = usize::from(gap.contains([',', ';', '–', '—'])) + usize::from(gap.contains([';', '–', '—']));
    let subject = SUBJECTS.contains(&next);
    // What a connecting word before it already opened is not opened again.
    if matches!(before, "and" | "so" | "but" | "then" | "because" | "when" | "if" | "that" | "which" | "who" | "the" | "a" | "to" | "of" | "in" | "like") {
        return None;
    }
    let strength = match word {
        "so" if subject => 4,
        "and" if next == "then" || next == "so" => 4,
        "and" | "but" if subject => 3,
        "then" | "anyway" | "after" | "first" | "finally" | "eventually" | "now" | "yeah" | "okay" if subject || paused > 0 => 3,
        "and" | "so" | "but" => 1,
        "because" | "cause" | "which" | "while" | "until" if paused > 0 => 1,
        "i" | "we" | "he" | "she" | "they" | "it" | "there" | "it's" | "nobody" if !matches!(before, "what" | "where" | "how" | "why" | "as" | "than" | "before" | "after") => 1 + paused,
        _ if paused > 1 => 2,
        _ => return None,
    };
    Some(strength + paused)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn full_stops_end_sentences_but_numbers_and_abbreviations_do_not() {
        assert_eq!(cut("It took 14.5 h. Dr. Rossi came, e.g. at night. Done!"), ["It took 14.5 h.", "Dr. Rossi came, e.g. at night.", "Done!"]);
        assert_eq!(cut("\"Is it safe?\" he asked. \"No.\" We left."), ["\"Is it safe?\" he asked.", "\"No.\"", "We left."]);
    }

    #[test]
    fn items_are_sentences_and_wrapped_lines_are_not() {
        assert_eq!(cut("- first thing\n* second thing\n3. third thing\n"), ["first thing", "second thing", "third thing"]);
        let wrapped = "We had a nightly job that copied the orders of the\nday before into the warehouse, and it took far too\nlong. I was asked to mend it.";
        assert_eq!(cut(wrapped).len(), 2);
    }

    #[test]
    fn a_transcript_is_cut_where_a_listener_would() {
        let text = "so we had this job that ran all night and nobody looked at it and then one morning the numbers were wrong so i sat down with the analyst and i compared every table by hand and we found it";
        let found = cut(text);
        assert!(found.len() >= 2, "{found:?}");
        assert!(found.iter().any(|one| one.starts_with("so i sat down")), "{found:?}");
    }

    #[test]
    fn nothing_and_signs_have_no_sentence() {
        assert!(cut("").is_empty());
        assert!(cut(" \n\t ...\n").is_empty());
        assert_eq!(cut("🙂🙂"), ["🙂🙂"]);
    }
}
