//! Every code that a diagnostic can have, how bad it is, and what it means. A code is never renamed: scripts and exceptions hang on it.

use super::Severity;

/// What a diagnostic's code means; hosts show it, for example as the rule's description in SARIF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiagnosticCode {
    /// The stable kebab-case code.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it means, one sentence.
    pub about: &'static str,
}

macro_rules! codes {
    ($($name:ident $severity:ident $code:literal $about:literal;)*) => {
        /// The codes, for use inside the crate: a code that is not listed cannot be said.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(not(feature = "sandbox"), allow(dead_code, reason = "what only Python can tell is not said without the sandbox, but listed all the same"))]
        pub(super) enum Code { $($name,)* }

        const CODES: &[DiagnosticCode] =
            &[$(DiagnosticCode { code: $code, severity: Severity::$severity, about: $about },)*];
    };
}

impl Code {
    /// What the code means.
    pub(super) fn meaning(self) -> &'static DiagnosticCode {
        &CODES[self as usize]
    }
}

/// Every code that a diagnostic can have, in the order in which the documentation lists them.
#[must_use]
pub fn diagnostic_codes() -> &'static [DiagnosticCode] {
    CODES
}

codes! {
    // Archives and files.
    UnreadableArchive Error "unreadable-archive" "The zip or JSON file cannot be read as a pack.";
    UnsafePath Error "unsafe-path" "A path leaves the pack: it is absolute, goes up, or is written in a way that some system reads so.";
    PathCollision Error "path-collision" "Two paths differ in case only, and are one file on some systems.";
    TooLarge Error "too-large" "A file is larger than a pack's files may be.";
    PackTooLarge Error "pack-too-large" "The pack has more files or more bytes than a pack may have.";
    TooDeep Error "too-deep" "The JSON is nested deeper than any question needs.";
    NotUtf8 Error "not-utf8" "A file is not UTF-8.";
    ByteOrderMark Error "byte-order-mark" "A JSON file starts with a byte order mark, which JSON does not allow.";
    InvalidJson Error "invalid-json" "A file is not JSON.";
    DuplicateKey Error "duplicate-key" "An object has two fields of one name, of which only one would count.";
    MissingFile Error "missing-file" "A file that the question needs is not there.";
    EmptyFile Error "empty-file" "A file that the question needs holds nothing.";
    HiddenCharacter Error "hidden-character" "A text holds a control or direction character that nobody sees and that changes what is read.";
    UnusedFile Warning "unused-file" "A wrong answer or a sample lies in its folder, and the question does not name it.";
    StrayFile Warning "stray-file" "A folder has files of a question and no question.json.";
    IdenticalFiles Warning "identical-files" "Two answers of one question are the same text, so one of them proves nothing.";
    NoQuestions Warning "no-questions" "The pack has no question.";
    // Form: what the schema says.
    UnknownField Error "unknown-field" "A field has a name that is not known here.";
    MissingField Error "missing-field" "A field that is needed is not there.";
    WrongType Error "wrong-type" "A value is of another type than its field.";
    UnknownWord Error "unknown-word" "A word is not one of those that the field knows.";
    UnknownKind Error "unknown-kind" "No kind of question has this name.";
    OutOfRange Error "out-of-range" "A number or a count lies outside of its limits.";
    Empty Error "empty" "A text or a list that is needed is empty.";
    // pack.json.
    InvalidId Error "invalid-id" "An id is not written in lower-case words joined by hyphens.";
    InvalidVersion Error "invalid-version" "The version is not three numbers with dots.";
    InvalidMarks Error "invalid-marks" "The pass marks are out of order.";
    InvalidLicense Error "invalid-license" "The licence is not an SPDX expression.";
    UnknownLicense Warning "unknown-license" "The licence is an SPDX expression with an identifier that is not known here.";
    InvalidLocale Error "invalid-locale" "The locale is not a BCP 47 tag.";
    UngradedLocale Warning "ungraded-locale" "Prose and stories are graded in English only.";
    NoAuthor Warning "no-author" "The pack does not say who wrote it.";
    // ids.txt and references.
    MissingIds Warning "missing-ids" "Without ids.txt nobody notices an id that was renamed or lost.";
    UnlistedId Error "unlisted-id" "A question is not listed in ids.txt.";
    VanishedId Error "vanished-id" "An id was shipped once and is gone, and no question replaces it.";
    UnsortedIds Error "unsorted-ids" "The lines of ids.txt are not in order.";
    DuplicateListedId Error "duplicate-listed-id" "ids.txt lists an id twice.";
    InvalidListedId Error "invalid-listed-id" "A line of ids.txt is not an id.";
    Misplaced Error "misplaced" "A question's id is not the path of its folder.";
    DuplicateQuestion Error "duplicate-question" "Two questions have one id.";
    UnknownQuestion Warning "unknown-question" "drill_of names a question that is not in the pack.";
    UnknownReplaced Error "unknown-replaced" "replaces names an id that was never shipped.";
    SelfReference Error "self-reference" "A question names itself in drill_of or replaces.";
    ReferenceCycle Error "reference-cycle" "Questions replace or drill each other in a circle.";
    ReplacedTwice Error "replaced-twice" "Two questions replace the same one.";
    ReplacedRemains Warning "replaced-remains" "A question is still there although another one replaces it.";
    SimilarSection Warning "similar-section" "A section with one question is spelled nearly like a larger one.";
    SimilarTag Warning "similar-tag" "A tag that is used once is spelled nearly like one that is used often.";
    DuplicateTitle Warning "duplicate-title" "Two questions have one title.";
    // Every question.
    InvalidTitle Error "invalid-title" "A title has 1 to 80 characters.";
    InvalidTag Error "invalid-tag" "A tag is not written in lower-case words joined by hyphens.";
    DuplicateTag Warning "duplicate-tag" "A question has a tag twice.";
    InvalidName Error "invalid-name" "A name is not written as names of its kind are.";
    Duplicate Error "duplicate" "Two things in one list have one name.";
    InvalidLink Error "invalid-link" "A link is not a web address.";
    InsecureLink Error "insecure-link" "A link begins with http://.";
    DuplicateSource Warning "duplicate-source" "A source is named twice.";
    NoSources Warning "no-sources" "A question that asks for facts names no source.";
    NoHints Warning "no-hints" "A question has no hint.";
    NoModelAnswer Warning "no-model-answer" "A question has no model answer.";
    LongPrompt Warning "long-prompt" "Reading the prompt takes more than half of the question's minutes.";
    LongAnswer Warning "long-answer" "Saying the model answer takes longer than the question's minutes.";
    InvalidBand Error "invalid-band" "A sample's band holds no score.";
    IdleBand Warning "idle-band" "A sample's band holds nearly every score, so it proves nothing.";
    // Markdown.
    UnclosedCodeBlock Warning "unclosed-code-block" "A code block is opened and not closed.";
    UndefinedLink Warning "undefined-link" "A link names a reference that is not defined.";
    HtmlInMarkdown Warning "html-in-markdown" "Markdown holds HTML, which most hosts do not render.";
    ImageInMarkdown Warning "image-in-markdown" "Markdown shows an image, which a pack cannot hold.";
    LiteralMarkup Warning "literal-markup" "Markup is not closed, so its signs are shown as they are.";
    // Code.
    KeywordName Error "keyword-name" "An entry name is a word of the language.";
    PythonSyntax Error "python-syntax" "A Python file does not parse.";
    CaseSyntax Error "case-syntax" "The lines of a case do not parse.";
    CaseWithoutValue Error "case-without-value" "The last line of a case is not an expression, so it has no value to compare.";
    ExpectSyntax Error "expect-syntax" "What a case expects is not a Python expression.";
    UndefinedEntry Error "undefined-entry" "The reference solution does not define a name that it must define.";
    StarterLacksEntry Error "starter-lacks-entry" "The starter does not define a name that the answer must define.";
    FinishedStarter Error "finished-starter" "The starter is the solution.";
    UntestedEntry Warning "untested-entry" "No case uses a name that the answer must define.";
    UnknownException Warning "unknown-exception" "A case expects an exception that neither Python nor the question defines.";
    NothingRequired Error "nothing-required" "Every case is a stretch case.";
    NothingVisible Warning "nothing-visible" "No case is visible.";
    NothingHidden Warning "nothing-hidden" "Every case is visible, so an answer can be written to the cases.";
    DuplicateCase Warning "duplicate-case" "Two cases run the same lines.";
    InvalidSizes Error "invalid-sizes" "The sizes of a complexity are too few, too many or not rising.";
    NoWrongAnswer Warning "no-wrong-answer" "A code question has no known wrong answer.";
    UnknownCase Error "unknown-case" "A wrong answer names a case that is not there.";
    // Prose and stories.
    TooFewSlots Error "too-few-slots" "A clause has fewer than two or more than six slots.";
    UnreachableSlot Error "unreachable-slot" "No alias of a slot has a word to look for, so nothing can fill it.";
    NeverFound Warning "never-found" "An alias has no word to look for.";
    InvalidAlternatives Error "invalid-alternatives" "An alias has an empty alternative between its bars.";
    CommonAlias Warning "common-alias" "An alias consists of words that stand in every text.";
    LongAlias Warning "long-alias" "An alias has more words than people repeat.";
    DuplicateAlias Warning "duplicate-alias" "A slot or topic lists an alias twice, in the form in which it is compared.";
    SameSlots Warning "same-slots" "Two slots of a clause can only be filled by the same words.";
    CollidingAliases Warning "colliding-aliases" "Words that fill a clause of one key point fill one of another, too.";
    ContradictsItself Warning "contradicts-itself" "The words that make a claim also make one of its contradictions.";
    HintTellsClaim Warning "hint-tells-claim" "A key point's hint says the claim.";
    LopsidedPoints Warning "lopsided-points" "One key point is worth more than half of all points.";
    FewKeyPoints Warning "few-key-points" "A rubric has a single key point.";
    NoStrongSample Warning "no-strong-sample" "A prose question has no sample that has to pass.";
    NoWeakSample Warning "no-weak-sample" "A prose question or a story has no sample that must not pass.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let mut seen: Vec<&str> = CODES.iter().map(|one| one.code).collect();
        assert!(seen.iter().all(|code| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')));
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), CODES.len());
        assert_eq!(Code::NoWeakSample.meaning().code, "no-weak-sample");
    }
}
