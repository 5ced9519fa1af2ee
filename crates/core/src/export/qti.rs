//! A QTI 3.0 content package: a manifest, and for each question an item with an extended text interaction and a rubric block for scorers.

use super::markup::escaped;
use super::{answer, points, prompt, rubric};
use crate::model::{Kind, Question};
use crate::pack::{Pack, to_zip};

const ITEM: &str = "xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
    xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd\"";
const MANIFEST: &str = "xmlns=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
    xsi:schemaLocation=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd\"";

pub(super) fn package(pack: &Pack) -> Result<Vec<u8>, String> {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut resources = String::new();
    for question in pack.questions.values() {
        let (name, href) = (identifier(question.id()), format!("items/{}.xml", question.id()));
        resources += &format!(
            "    <resource identifier=\"resource-{name}\" type=\"imsqti_item_xmlv3p0\" href=\"{href}\">\n      <file href=\"{href}\"/>\n    </resource>\n"
        );
        files.push((href, item(question, &pack.file.locale)));
    }
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest {MANIFEST} identifier=\"{}\">\n  <metadata>\n    <schema>QTI Package</schema>\n    <schemaversion>3.0.0</schemaversion>\n  </metadata>\n  <organizations/>\n  <resources>\n{resources}  </resources>\n</manifest>\n",
        identifier(&pack.file.id)
    );
    files.insert(0, ("imsmanifest.xml".to_owned(), manifest));
    to_zip(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

/// An XML name for an id.
fn identifier(id: &str) -> String {
    format!("q-{}", id.replace('/', "-"))
}

fn item(question: &Question, locale: &str) -> String {
    let lines = if question.kind() == Kind::Code { 30 } else { 15 };
    let class = if question.kind() == Kind::Code { " class=\"qti-monospace\"" } else { "" };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<qti-assessment-item {ITEM} identifier=\"{}\" title=\"{}\" adaptive=\"false\" time-dependent=\"false\" xml:lang=\"{}\" tool-name=\"answerkey\" tool-version=\"{}\">\n  <qti-response-declaration identifier=\"RESPONSE\" cardinality=\"single\" base-type=\"string\"/>\n  <qti-outcome-declaration identifier=\"SCORE\" cardinality=\"single\" base-type=\"float\" external-scored=\"human\" normal-maximum=\"{}\">\n    <qti-default-value>\n      <qti-value>0</qti-value>\n    </qti-default-value>\n  </qti-outcome-declaration>\n  <qti-item-body>\n<div>\n{}</div>\n    <qti-extended-text-interaction response-identifier=\"RESPONSE\" expected-lines=\"{lines}\"{class}/>\n    <qti-rubric-block view=\"scorer\" use=\"scoring\">\n      <qti-content-body>\n<div>\n{}{}</div>\n      </qti-content-body>\n    </qti-rubric-block>\n  </qti-item-body>\n</qti-assessment-item>\n",
        identifier(question.id()),
        escaped(&question.file.title),
        escaped(locale),
        crate::ENGINE,
        points(question),
        prompt(question),
        rubric(question),
        answer(question),
    )
}
