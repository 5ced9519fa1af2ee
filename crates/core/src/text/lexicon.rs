//! Small closed lists of English words: what holds sentences together, what speakers fill pauses with, and forms that no rule of stemming joins.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::{Token, stem};

/// Articles: they carry no meaning here, so phrases are compared without them.
pub(super) fn is_article(folded: &str) -> bool {
    matches!(folded, "a" | "an" | "the")
}

/// Sounds and words that fill a pause. Words that often carry meaning ("like", "right", "so") are not among them.
pub(super) fn is_filler(folded: &str) -> bool {
    matches!(
        folded,
        "um" | "uh"
            | "uhm"
            | "er"
            | "erm"
            | "hmm"
            | "mm"
            | "mhm"
            | "ah"
            | "eh"
            | "basically"
            | "actually"
            | "literally"
            | "really"
            | "simply"
            | "just"
            | "obviously"
    )
}

/// Fillers of two words.
pub(super) fn is_filler_pair(first: &str, second: &str) -> bool {
    matches!((first, second), ("you", "know") | ("i", "mean") | ("sort" | "kind", "of") | ("of", "course"))
}

/// Words that hold a sentence together. Lists of keywords have hardly any of them.
pub(crate) fn is_function_word(folded: &str) -> bool {
    FUNCTION_WORDS.binary_search(&folded).is_ok()
}

const FUNCTION_WORDS: [&str; 211] = [
    "a",
    "about",
    "above",
    "across",
    "after",
    "again",
    "against",
    "all",
    "almost",
    "along",
    "already",
    "also",
    "although",
    "always",
    "am",
    "among",
    "an",
    "and",
    "another",
    "any",
    "anybody",
    "anyone",
    "anything",
    "are",
    "around",
    "as",
    "at",
    "be",
    "because",
    "been",
    "before",
    "being",
    "below",
    "between",
    "both",
    "but",
    "by",
    "can",
    "can't",
    "cannot",
    "could",
    "did",
    "do",
    "does",
    "doesn't",
    "doing",
    "don't",
    "done",
    "down",
    "during",
    "each",
    "either",
    "else",
    "even",
    "ever",
    "every",
    "everyone",
    "everything",
    "few",
    "for",
    "from",
    "get",
    "gets",
    "getting",
    "give",
    "gives",
    "go",
    "goes",
    "going",
    "got",
    "had",
    "has",
    "have",
    "having",
    "he",
    "her",
    "here",
    "him",
    "his",
    "how",
    "i",
    "i'd",
    "if",
    "in",
    "instead",
    "into",
    "is",
    "isn't",
    "it",
    "it's",
    "its",
    "itself",
    "just",
    "keep",
    "keeps",
    "less",
    "let",
    "lets",
    "like",
    "make",
    "makes",
    "many",
    "may",
    "me",
    "means",
    "might",
    "more",
    "most",
    "much",
    "must",
    "my",
    "myself",
    "need",
    "needs",
    "neither",
    "never",
    "no",
    "nobody",
    "none",
    "nor",
    "not",
    "nothing",
    "now",
    "of",
    "off",
    "often",
    "on",
    "once",
    "one",
    "only",
    "onto",
    "or",
    "other",
    "our",
    "ourselves",
    "out",
    "over",
    "own",
    "per",
    "rather",
    "same",
    "she",
    "should",
    "since",
    "so",
    "some",
    "someone",
    "something",
    "sometimes",
    "still",
    "such",
    "take",
    "takes",
    "than",
    "that",
    "that's",
    "the",
    "their",
    "them",
    "themselves",
    "then",
    "there",
    "therefore",
    "these",
    "they",
    "they're",
    "this",
    "those",
    "though",
    "through",
    "to",
    "too",
    "under",
    "unless",
    "unlike",
    "until",
    "up",
    "upon",
    "us",
    "use",
    "uses",
    "very",
    "via",
    "was",
    "we",
    "we're",
    "were",
    "what",
    "whatever",
    "when",
    "whenever",
    "where",
    "whereas",
    "whether",
    "which",
    "while",
    "who",
    "whom",
    "whose",
    "why",
    "will",
    "with",
    "within",
    "without",
    "would",
    "yet",
    "you",
    "you'd",
    "you're",
    "your",
    "yours",
];

/// The base form of an irregular one.
pub(super) fn base_form(folded: &str) -> Option<&'static str> {
    Some(match folded {
        "is" | "are" | "was" | "were" | "been" | "being" | "am" => "be",
        "has" | "had" | "having" => "have",
        "does" | "did" | "done" | "doing" => "do",
        "became" => "become",
        "began" | "begun" => "begin",
        "bought" => "buy",
        "broke" | "broken" => "break",
        "brought" => "bring",
        "built" => "build",
        "came" => "come",
        "caught" => "catch",
        "chose" | "chosen" => "choose",
        "children" => "child",
        "died" | "dies" | "dying" => "die",
        "drawn" | "drew" => "draw",
        "driven" | "drove" => "drive",
        "fallen" | "fell" => "fall",
        "fed" => "feed",
        "felt" => "feel",
        "forgot" | "forgotten" => "forget",
        "fought" => "fight",
        "found" => "find",
        "froze" | "frozen" => "freeze",
        "gave" | "given" => "give",
        "goes" | "gone" | "went" => "go",
        "got" | "gotten" => "get",
        "grew" | "grown" => "grow",
        "held" => "hold",
        "hid" | "hidden" => "hide",
        "indices" => "index",
        "kept" => "keep",
        "knew" | "known" => "know",
        "laid" => "lay",
        "led" => "lead",
        "left" => "leave",
        "lost" => "lose",
        "lying" | "lies" => "lie",
        "made" => "make",
        "matrices" => "matrix",
        "meant" => "mean",
        "met" => "meet",
        "paid" => "pay",
        "ran" => "run",
        "rose" | "risen" => "rise",
        "said" => "say",
        "saw" | "seen" => "see",
        "sent" => "send",
        "shook" | "shaken" => "shake",
        "shown" => "show",
        "shrank" | "shrunk" | "shrunken" => "shrink",
        "sold" => "sell",
        "sought" => "seek",
        "spent" => "spend",
        "stood" => "stand",
        "stuck" => "stick",
        "swept" => "sweep",
        "taken" | "took" => "take",
        "taught" => "teach",
        "thought" => "think",
        "threw" | "thrown" => "throw",
        "told" => "tell",
        "tied" | "tying" => "tie",
        "understood" => "understand",
        "vertices" => "vertex",
        "woke" | "woken" => "wake",
        "won" => "win",
        "written" | "wrote" => "write",
        _ => return None,
    })
}

/// One spelling for a unit of measure written after a number.
pub(super) fn unit(folded: &str) -> Option<&'static str> {
    Some(match folded {
        "kb" | "kib" | "kilobyte" | "kilobytes" => "kb",
        "mb" | "mib" | "megabyte" | "megabytes" | "meg" | "megs" => "mb",
        "gb" | "gib" | "gigabyte" | "gigabytes" | "gig" | "gigs" => "gb",
        "tb" | "tib" | "terabyte" | "terabytes" => "tb",
        "pb" | "pib" | "petabyte" | "petabytes" => "pb",
        "ms" | "millisecond" | "milliseconds" | "msec" | "millis" => "ms",
        "µs" | "μs" | "microsecond" | "microseconds" => "microsecond",
        "s" | "sec" | "secs" | "second" | "seconds" => "second",
        "min" | "mins" | "minute" | "minutes" => "minute",
        "h" | "hr" | "hrs" | "hour" | "hours" => "hour",
        "d" | "day" | "days" => "day",
        "bn" | "billion" | "billions" => "billion",
        "mio" | "mn" | "million" | "millions" => "million",
        "k" | "thousand" | "thousands" => "thousand",
        "percent" | "pct" => "percent",
        _ => return None,
    })
}

/// Small numbers as they are spoken.
pub(super) fn spoken_number(folded: &str) -> Option<&'static str> {
    Some(match folded {
        "two" => "2",
        "three" => "3",
        "four" => "4",
        "five" => "5",
        "six" => "6",
        "seven" => "7",
        "eight" => "8",
        "nine" => "9",
        "ten" => "10",
        "twelve" => "12",
        "twenty" => "20",
        "thirty" => "30",
        "sixty" => "60",
        "ninety" => "90",
        _ => return None,
    })
}

/// Verbs that say what somebody or something does, in their base form. Those that are nouns of the trade as well (cache, index, partition) are not
/// among them, so that a list of nouns holds hardly any.
const TELLING_VERBS: &str = "accept acknowledge act add adjust age agree aim alert allocate allow amplify answer append apply approach arrive ask assign assume \
    attach avoid back become begin behave believe belong benefit blow bound break bring broadcast build burn buy call cancel cap \
    capture care carry cast catch cause challenge change charge check choose claim clean clear climb close collapse collect combine \
    come compact compare compete compile complete compress compute conclude configure confirm conflict connect consume contain \
    continue control convert cope copy correct cover crash create cut deal decide declare decode decrease deduplicate define delete \
    deliver demand deny depend deploy deserve design detect die differ disable disagree disappear discard discover divide double \
    download drain draw drive drop duplicate earn eat edit emit enable encode encrypt enforce enrich ensure enter erase escape \
    estimate evict evolve examine exceed execute expand expect expire explain expose extend extract fail fall feed fetch fill find \
    finish fire fit fix flatten flip flush follow forget fork free freeze gain generate give grab grant grow guarantee guard guess \
    handle happen heal hear help hide hit hold hop hurt identify ignore implement improve include increase infer inform ingest inherit \
    insert inspect install interrupt invalidate invent invest investigate isolate join judge jump keep kill know lack land last lay \
    lead learn leave lend let lie lift listen live look lose love maintain manage match merge migrate miss mount move multiply need \
    notice notify occur offer open operate overflow overload override overwrite own parse pass pay perform persist pick pin pop prefer \
    prepare prepend preserve press prevent probe produce promise prove provide publish pull purge put quarantine raise reach react \
    rebalance rebuild receive reclaim recompute recover recreate reduce refer refresh refuse register reject rely remain remember \
    remove rename render repair repeat replace replay replicate represent require rerun reserve reset resolve respond restart restore \
    restrict retain return reuse reveal revert rewrite rise roll rotate round run sacrifice save say seek select sell send separate \
    serialize serve settle shoot show shrink shut simulate sit skip sleep slide slow solve spawn spend spin stand start starve stay \
    steal stick stop struggle submit succeed suffer suggest suppose survive suspect swallow synchronise synchronize take talk teach \
    tell tend terminate think throw tolerate touch transform traverse treat trigger trim trust try turn undo upload use validate vary \
    verify violate visit wait wake walk want warn waste weigh win wipe wonder write yield";

/// Forms of irregular verbs, pronouns and modal verbs: they stand where somebody tells something.
const TELLING_FORMS: &str = "became becomes began begun bought broke broken brought built came caught chose chosen cut dealt did died drawn drew driven drove \
    fallen fed fell felt fit flew forgot forgotten found froze frozen gave given gone grew grown had heard held hid hidden hurt kept \
    knew known laid lay led left lent let lost made meant met paid ran risen rose said sat saw seen sent shot shown slept slid \
    sold spent stole stolen stood stuck swung taken taught thought threw thrown told took understand understood went woke won wore \
    written wrote \
    i we you they it he she i'd we'd can could will would should must may might can't cannot won't don't doesn't didn't isn't aren't wasn't \
    couldn't shouldn't";

/// Verbs that hold a sentence together without saying anything.
const LIGHT_VERBS: &str = "is are was were be been being am has have having had do does did mean means goes go concern concerns concerning make makes \
    regard regards get gets exist exists see sees";

/// Words at a sentence's beginning that take up the one before or join on to it.
const LINKING: &str = "it its this that these those they their them he she so then because which therefore otherwise and but or both hence thus instead \
    also same such there here since only even with without if when unlike again afterwards after once until now first second next finally \
    either neither each one others for";

/// Turns of phrase that name a thing and say nothing of it, one a line: `|` divides alternatives, and other words may stand between.
pub(super) const EMPTY_PHRASES: &str = "\
plays|play|played|playing role|part
comes|come|came into play
brought into play
come|comes into picture
enters|enter conversation|discussion|picture|equation
part of picture|conversation|discussion|story
is|are important|relevant|crucial|essential|vital|fundamental|critical|central|significant|paramount|indispensable|key
is|are involved|considered|addressed|leveraged|utilized|utilised|discussed|covered|employed|emphasized|highlighted
is|are related|linked|associated|connected|integrated|aligned|reflected|present
i|we consider|address|leverage|utilize|utilise|discuss|emphasize|highlight|treat
i|we focus on
i|we deal with
i|we think about
i|we draw on
taken|take|takes|taking into account|consideration
taken|take|takes|taking seriously
taken|take|takes|taking care of
in connection with
in relation to
with regard|respect to
in regard to
in terms of
in context of
regarding
concerning
holistic|holistically
comprehensive|comprehensively
appropriate|appropriately
thoroughly
strategic|strategically
seamless|seamlessly
synergy|synergies
stakeholders
best practice
aspect
in focus
in mind
toolbox|toolkit
important|key|central|crucial|essential|powerful lever|aspect|concept|element|component|factor|consideration|ingredient|topic
landscape|ecosystem
ties|tie in with
hand in hand
interacts|interact with
relates|relate to
connects|connect to
belongs|belong to
rounds|round out
complements|complement each
strengths weaknesses
at hand
matter|matters too|also|greatly
must|should|has|have be considered|weighed|addressed|thought
where|as applicable|needed|required";

fn listed(list: &str) -> BTreeSet<&str> {
    list.split_whitespace().collect()
}

/// Whether a word tells what is done or by whom.
pub(crate) fn is_telling(token: &Token) -> bool {
    static STEMS: LazyLock<BTreeSet<String>> = LazyLock::new(|| TELLING_VERBS.split_whitespace().map(stem).collect());
    static FORMS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| listed(TELLING_FORMS));
    FORMS.contains(token.folded.as_str()) || STEMS.contains(&token.stem)
}

/// Whether a word, at the beginning of a sentence, goes on with the one before.
pub(crate) fn is_linking(folded: &str) -> bool {
    static WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| listed(LINKING));
    WORDS.contains(folded)
}

/// Whether a word is a verb that says nothing by itself.
pub(crate) fn is_light_verb(token: &Token) -> bool {
    static FORMS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| listed(LIGHT_VERBS));
    FORMS.contains(token.folded.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_sorted_so_that_they_can_be_searched() {
        assert!(FUNCTION_WORDS.is_sorted());
        assert!(is_function_word("the") && is_function_word("because") && !is_function_word("quorum"));
    }
}
