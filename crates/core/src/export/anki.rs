//! Notes for Anki, as its text import reads them: header lines, then quoted fields with tabs between. Notes keep their identity, so that a later
//! import updates them.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::{answer, markup, prompt};
use crate::model::{Body, Question};
use crate::pack::Pack;

pub(super) fn notes(pack: &Pack) -> String {
    let deck = pack.file.title.replace("::", " ").replace(['\n', '\t', '"'], " ");
    let mut out = format!("#separator:Tab\n#html:true\n#notetype:Basic\n#deck:{deck}\n#guid column:1\n#tags column:4\n");
    for question in pack.questions.values() {
        let tags = tags(question);
        let title = format!("<p><strong>{}</strong></p>", markup::escaped(&question.file.title));
        let hints: String = question.file.hints.iter().map(|hint| format!("<li>{}</li>", markup::inline(hint))).collect();
        let hints = if hints.is_empty() { String::new() } else { format!("<details><summary>Hints</summary><ol>{hints}</ol></details>") };
        let follow_ups: String = question.file.follow_ups.iter().map(|one| format!("<li>{}</li>", markup::inline(one))).collect();
        let follow_ups =
            if follow_ups.is_empty() { String::new() } else { format!("<p><strong>Follow-ups</strong></p><ul>{follow_ups}</ul>") };
        let front = format!("{title}{}{hints}", prompt(question));
        note(&mut out, &pack.file.id, question.id(), &front, &format!("{}{follow_ups}", answer(question)), &tags);
        if let Body::Prose(body) = &question.file.body {
            for point in &body.rubric.key_points {
                let id = format!("{}#{}", question.id(), point.id);
                let front = format!("{title}<p>{}</p>", markup::escaped(&point.hint));
                note(
                    &mut out,
                    &pack.file.id,
                    &id,
                    &front,
                    &format!("<p>{}</p>", markup::escaped(&point.claim)),
                    &format!("{tags} key-point"),
                );
            }
        }
    }
    out
}

fn tags(question: &Question) -> String {
    let mut tags = vec![question.section().to_owned(), question.kind().word().to_owned(), question.file.level.word().to_owned()];
    tags.extend(question.file.tags.iter().cloned());
    let mut seen = BTreeSet::new();
    tags.retain(|tag| seen.insert(tag.clone()));
    tags.join(" ")
}

fn note(out: &mut String, pack: &str, id: &str, front: &str, back: &str, tags: &str) {
    let digest = Sha256::digest(format!("{pack}\n{id}"));
    let guid: String = digest.iter().take(10).map(|byte| format!("{byte:02x}")).collect();
    *out += &format!("ak{guid}\t{}\t{}\t{tags}\n", field(front), field(back));
}

/// One field in quotes. A note is a line: line ends inside of `<pre>` become `<br>`, others a blank.
fn field(html: &str) -> String {
    let mut out = String::new();
    for (index, part) in html.split("<pre>").enumerate() {
        let (code, rest) = if index == 0 { ("", part) } else { part.split_once("</pre>").unwrap_or((part, "")) };
        if index > 0 {
            out += &format!("<pre>{}</pre>", code.trim_end().replace('\n', "<br>").replace('\t', "    "));
        }
        out += &rest.replace(['\n', '\t'], " ");
    }
    format!("\"{}\"", out.trim().replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_one_line_and_keeps_code() {
        assert_eq!(
            field("<p>a\tb</p>\n<pre><code>x\n  \"y\"\n</code></pre>\n<p>c</p>\n"),
            "\"<p>a b</p> <pre><code>x<br>  \"\"y\"\"<br></code></pre> <p>c</p>\""
        );
    }
}
