//! Moodle XML: an essay question for each question, the rubric as information for graders.

use super::markup::{cdata, escaped};
use super::{answer, points, prompt, rubric};
use crate::model::{Kind, Question};
use crate::pack::Pack;

pub(super) fn quiz(pack: &Pack) -> String {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n".to_owned();
    let mut section = "";
    for question in pack.questions.values() {
        if question.section() != section {
            section = question.section();
            // A slash parts categories, so one in a title is doubled.
            let path = format!("$course$/top/{}/{section}", pack.file.title.replace('/', "//"));
            out += &format!(
                "  <question type=\"category\">\n    <category>\n      <text>{}</text>\n    </category>\n  </question>\n",
                escaped(&path)
            );
        }
        out += &essay(question);
    }
    out + "</quiz>\n"
}

fn essay(question: &Question) -> String {
    let html = |name: &str, content: &str| format!("    <{name} format=\"html\">\n      <text>{}</text>\n    </{name}>\n", cdata(content));
    let (form, template) = match question.kind() {
        Kind::Code => ("monospaced", format!("<pre>{}</pre>", escaped(question.code.starter.trim_end()))),
        Kind::Prose | Kind::Story => ("editor", String::new()),
    };
    let tags: String = question.file.tags.iter().map(|tag| format!("      <tag><text>{}</text></tag>\n", escaped(tag))).collect();
    format!(
        "  <question type=\"essay\">\n    <name>\n      <text>{}</text>\n    </name>\n{}{}    <defaultgrade>{}</defaultgrade>\n    <penalty>0</penalty>\n    <hidden>0</hidden>\n    <idnumber>{}</idnumber>\n    <responseformat>{form}</responseformat>\n    <responserequired>1</responserequired>\n    <responsefieldlines>15</responsefieldlines>\n    <attachments>0</attachments>\n    <attachmentsrequired>0</attachmentsrequired>\n{}{}    <tags>\n{tags}    </tags>\n  </question>\n",
        escaped(&question.file.title),
        html("questiontext", &prompt(question)),
        html("generalfeedback", &answer(question)),
        points(question),
        escaped(question.id()),
        html("graderinfo", &rubric(question)),
        html("responsetemplate", &template),
    )
}
