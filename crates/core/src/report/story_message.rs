//! Every sentence that the report of a story can say.

use super::Component;

/// Something that a report says of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StoryMessage<'a> {
    Present { component: Component },
    Measured,
    Observed,
    Weak { component: Component },
    Thin { component: Component },
    NotOwned,
    Unclear { component: Component },
    Missing { component: Component },
    Owned,
    PartlyOwned,
    FewOwned,
    GeneralOwned,
    Unowned,
    NoAction,
    Specific,
    LittleSpecific,
    Unspecific,
    OnTopic { topics: &'a str },
    PartlyOnTopic { topics: &'a str, missing: &'a str },
    OffTopic { missing: &'a str },
    Reflected,
    Balanced { shares: &'a str },
    FewActions { shares: &'a str },
    LongScene { shares: &'a str },
    Short,
    Hypothetical,
    Habit,
    Concept,
    Stuffed,
    Labels,
    NoStory,
    Repeated,
    Echoed,
    Commanded,
    Empty,
}

impl StoryMessage<'_> {
    /// The stable code.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Present { .. } => "part-present",
            Self::Measured => "result-measured",
            Self::Observed => "result-observed",
            Self::Weak { .. } => "part-weak",
            Self::Thin { .. } => "part-thin",
            Self::NotOwned => "actions-of-others",
            Self::Unclear { .. } => "part-unclear",
            Self::Missing { .. } => "part-missing",
            Self::Owned => "owned",
            Self::PartlyOwned => "partly-owned",
            Self::FewOwned => "few-own-actions",
            Self::GeneralOwned => "general-own-actions",
            Self::Unowned => "not-owned",
            Self::NoAction => "nothing-to-own",
            Self::Specific => "specific",
            Self::LittleSpecific => "little-specific",
            Self::Unspecific => "unspecific",
            Self::OnTopic { .. } => "on-topic",
            Self::PartlyOnTopic { .. } => "partly-on-topic",
            Self::OffTopic { .. } => "off-topic",
            Self::Reflected => "reflected",
            Self::Balanced { .. } => "balanced",
            Self::FewActions { .. } => "few-actions",
            Self::LongScene { .. } => "long-scene",
            Self::Short => "short",
            Self::Hypothetical => "hypothetical",
            Self::Habit => "general-habit",
            Self::Concept => "concept-answer",
            Self::Stuffed => "stuffed",
            Self::Labels => "empty-labels",
            Self::NoStory => "no-story",
            Self::Repeated => "repeated",
            Self::Echoed => "echoed-prompt",
            Self::Commanded => "command-to-grader",
            Self::Empty => "empty-answer",
        }
    }

    /// What to tell the learner.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Present { component } => format!("{} is told.", named(component)),
            Self::Measured => "The result is told, with its measure.".to_owned(),
            Self::Observed => "The result is told; others could see it.".to_owned(),
            Self::Weak { component } => format!("{} stays general: the words would fit many stories.", named(component)),
            Self::Thin { component } => format!("{} is told in few words.", named(component)),
            Self::NotOwned => "The actions are told, but hardly any of them is yours.".to_owned(),
            Self::Unclear { component } => format!("It cannot be told for sure whether {} is there.", named(component).to_lowercase()),
            Self::Missing { component } => format!("{} was not found.", named(component)),
            Self::Owned => "It is clear what you did yourself.".to_owned(),
            Self::PartlyOwned => "More is told of the group than of you.".to_owned(),
            Self::FewOwned => "Only one step is told as yours.".to_owned(),
            Self::GeneralOwned => "Steps are told as yours, but in words that would fit any work.".to_owned(),
            Self::Unowned => "What you did yourself cannot be seen.".to_owned(),
            Self::NoAction => "Without actions, there is nothing that could be yours.".to_owned(),
            Self::Specific => "Numbers, names and constraints make the story checkable.".to_owned(),
            Self::LittleSpecific => "Few numbers, names or constraints can be checked.".to_owned(),
            Self::Unspecific => "No number, name or constraint can be checked.".to_owned(),
            Self::OnTopic { topics } => format!("The story answers this prompt: {topics}."),
            Self::PartlyOnTopic { topics, missing } => format!("The story touches this prompt ({topics}); little was found on {missing}."),
            Self::OffTopic { missing } => format!("The story seems to answer another prompt: hardly anything is said of {missing}. So all points count half only."),
            Self::Reflected => "What you took from it is told.".to_owned(),
            Self::Balanced { shares } => format!("Share of the words: {shares}."),
            Self::FewActions { shares } => format!("Little of the story is about what was done. Share of the words: {shares}."),
            Self::LongScene { shares } => format!("More than half of the story sets the scene. Share of the words: {shares}."),
            Self::Short => "The story is short; told aloud it would take less than half a minute.".to_owned(),
            Self::Hypothetical => "This tells what you would do, not what you did. So all points below count for a fifth only.".to_owned(),
            Self::Habit => "This tells what you do in general, not what happened once. So all points below count for a fifth only.".to_owned(),
            Self::Concept => "This explains a subject; nothing happens in it. So all points below count for a fifth only.".to_owned(),
            Self::Stuffed => "These are labels and keywords, not sentences that tell something. So all points below count for a fifth only.".to_owned(),
            Self::Labels => {
                "The labels are there, but nothing under them can be checked: it would fit any story. So all points below count for a fifth only."
                    .to_owned()
            }
            Self::NoStory => "Most of this is no part of a story. So all points below count for a fifth only.".to_owned(),
            Self::Repeated => "The same sentences come again and again; each counts once.".to_owned(),
            Self::Commanded => "Sentences that tell the grader what to do count for nothing.".to_owned(),
            Self::Echoed => "Sentences of the prompt are repeated; they count for nothing.".to_owned(),
            Self::Empty => "The answer holds no words.".to_owned(),
        }
    }

    /// What would raise the score.
    pub(crate) fn next(self) -> Option<String> {
        let text = match self {
            Self::Present { .. }
            | Self::Measured
            | Self::Owned
            | Self::Specific
            | Self::OnTopic { .. }
            | Self::Reflected
            | Self::Balanced { .. } => return None,
            Self::Observed => "Add a measure if you have one, before and after: \"the nightly job fell from 14 h to 2.5 h\".",
            Self::Weak { component } | Self::Thin { component } | Self::Unclear { component } | Self::Missing { component } => {
                advice(component)
            }
            Self::NotOwned => "Say which of the steps were yours: \"I proposed …\", \"I rewrote …\", \"I called …\".",
            Self::PartlyOwned => "Turn each \"we\" that was you into \"I\"; keep \"we\" for what the group did.",
            Self::FewOwned => "Tell two or three more steps that you took or decided yourself, each with \"I\" and a verb.",
            Self::GeneralOwned => {
                "Say for each step what exactly you did, to what, with whom: not \"I improved the process\", but \"I cut the form from 14 fields to 5\"."
            }
            Self::Unowned => "Name at least three things that you did or decided yourself, each with \"I\" and a verb.",
            Self::NoAction => "Tell what you did first; then it shows what was yours.",
            Self::LittleSpecific | Self::Unspecific => {
                "Put numbers and names in: how many, how long, how much, which system, by which day. \"A large table\" becomes \"4 TB of clicks\"."
            }
            Self::PartlyOnTopic { missing, .. } => {
                return Some(format!("Say a sentence on {missing}, as plainly as you can; if it is there, its usual words are not."));
            }
            Self::OffTopic { .. } => "Read the prompt again, and choose the story in which just that happened.",
            Self::FewActions { .. } => "Shorten the rest and give about half of the words to what you did, step by step, and why.",
            Self::LongScene { .. } => "Two or three sentences set the scene; what matters more is what you did and what came of it.",
            Self::Short => "Aim at 120 to 220 words: one and a half to two minutes.",
            Self::Hypothetical => "Choose one time when it really happened, and tell it in the past: \"Last March I …\".",
            Self::Habit => "Choose one time out of many: when it was, who was there, what you did that day, and what came of it.",
            Self::Concept => {
                "Leave the explanation out and tell one case: what went wrong, what you had to reach, what you did, and what changed."
            }
            Self::Stuffed => "Write sentences with a subject and a verb: who did what, why, and what changed.",
            Self::NoStory => "Tell one thing that happened to you: the scene, your part, what you did, and how it came out.",
            Self::Labels => {
                "Under each label, write two or three sentences of one case: who, when, how many, what you did, and what changed."
            }
            Self::Commanded => "Leave them out; only what happened to you is graded.",
            Self::Echoed => "Leave the prompt out and begin with your own case: where it was, when, and what was wrong.",
            Self::Repeated => "Say each thing once.",
            Self::Empty => "Tell one thing that happened to you: the scene, your part, what you did, and how it came out.",
        };
        Some(text.to_owned())
    }
}

fn named(component: Component) -> &'static str {
    match component {
        Component::Situation => "The situation",
        Component::Task => "The task",
        Component::Action => "What was done",
        Component::Result => "The result",
        Component::Lesson => "What you took from it",
        Component::Other => "The rest",
    }
}

fn advice(component: Component) -> &'static str {
    match component {
        Component::Situation => {
            "Say where and when it was, who was concerned and what was at stake: \"In May our nightly load began to miss the 6:00 deadline of 40 shops\"."
        }
        Component::Task => {
            "Say what was to be reached and what was yours: \"I was to bring it under 3 hours by June, without new machines\"."
        }
        Component::Action => {
            "Tell three or more steps that you took, and why this way: \"I measured each stage first, because nobody knew where the time went\"."
        }
        Component::Result => {
            "Say what changed for whom, and by how much: \"the nightly job fell from 14 h to 2.5 h, and the shops had their figures at 6:00\"."
        }
        Component::Lesson | Component::Other => "Say in one sentence what you do differently since then.",
    }
}
