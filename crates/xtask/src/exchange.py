"""Reads what `answerkey export` wrote with the programs that it was written for. Arguments: a folder with pack.txt, pack.xml and pack.zip, and the
number of questions and of key points that have to be in them."""

import re
import sys
import tempfile
import zipfile
from pathlib import Path

from lxml import etree, html

folder, questions, points = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])


def expect(name, found, wanted):
    if found != wanted:
        sys.exit(f"{name}: found {found!r}, expected {wanted!r}")
    print(f"{name}: {found}"[:120])


# Anki, with Anki's own backend: twice, since a second import has to update and not to double.
from anki.collection import Collection, ImportCsvRequest

with tempfile.TemporaryDirectory() as place:
    collection = Collection(str(Path(place) / "collection.anki2"))
    path = str(folder / "pack.txt")
    for times in (1, 2):
        metadata = collection.get_csv_metadata(path=path, delimiter=None)
        expect("anki: tags column", metadata.tags_column, 4)
        expect("anki: guid column", metadata.guid_column, 1)
        log = collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
        expect(f"anki: new notes, import {times}", len(log.new), questions + points if times == 1 else 0)
        expect("anki: notes not taken", len(log.empty_first_field) + len(log.missing_notetype) + len(log.missing_deck) + len(log.conflicting), 0)
    expect("anki: notes", collection.note_count(), questions + points)
    for tag in ("code", "key-point"):
        if not collection.find_notes(f"tag:{tag}"):
            sys.exit(f"anki: no note has the tag {tag}")
    for note in collection.find_notes(""):
        fields = collection.get_note(note).fields
        if not all(field.strip() for field in fields) or len(fields) != 2:
            sys.exit(f"anki: a note has the fields {fields}")
    collection.close()

# Moodle: the elements and attributes of each question are those that moodle-tools writes for an essay.
from jinja2 import Environment, PackageLoader
from moodle_tools.questions.essay import EssayQuestion


def shape(element, at=""):
    found = {(f"{at}/{element.tag}", tuple(sorted(element.attrib)))}
    for child in element:
        found |= shape(child, f"{at}/{element.tag}")
    return found


known = EssayQuestion(
    question="q", title="t", general_feedback="f", grader_info="g", response_format="editor", text_response={"required": True, "template": "x"}, markdown=False, table_styling=False
).to_xml(Environment(loader=PackageLoader("moodle_tools.questions")))
known_shape = shape(etree.fromstring(f"<quiz>{known}</quiz>")[0])
# Tags, which Moodle's own export has and moodle-tools leaves out.
known_shape |= {("/question/tags", ()), ("/question/tags/tag", ()), ("/question/tags/tag/text", ())}
tree = etree.parse(str(folder / "pack.xml")).getroot()
expect("moodle: root", tree.tag, "quiz")
essays = tree.findall("question[@type='essay']")
expect("moodle: essays", len(essays), questions)
expect("moodle: ids", len({essay.findtext("idnumber") for essay in essays}), questions)
expect("moodle: categories before questions", tree[0].get("type"), "category")
for essay in essays:
    unknown = shape(essay) - known_shape
    if unknown:
        sys.exit(f"moodle: {essay.findtext('idnumber')} has {sorted(unknown)}, which an essay does not")
    for field in ("questiontext", "generalfeedback", "graderinfo"):
        text = essay.findtext(f"{field}/text")
        if not text or not html.fromstring(text).text_content().strip():
            sys.exit(f"moodle: {essay.findtext('idnumber')} has an empty {field}")
    if essay.findtext("responseformat") not in ("editor", "monospaced") or not float(essay.findtext("defaultgrade")) > 0:
        sys.exit(f"moodle: {essay.findtext('idnumber')} cannot be answered or graded")

# QTI: the package is whole, each item is read by qti-convert, and comes back from QTI 2.1 with the same parts.
from qti_convert.package import downgrade_package, upgrade_package

ASI, CP = "{http://www.imsglobal.org/xsd/imsqtiasi_v3p0}", "{http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1}"
package = zipfile.ZipFile(folder / "pack.zip")
expect("qti: damaged entries", package.testzip(), None)
manifest = etree.fromstring(package.read("imsmanifest.xml"))
resources = manifest.findall(f"{CP}resources/{CP}resource")
expect("qti: resources", len(resources), questions)
expect("qti: resource types", {one.get("type") for one in resources}, {"imsqti_item_xmlv3p0"})
expect("qti: files", {one.get("href") for one in resources} | {"imsmanifest.xml"}, set(package.namelist()))
BLOCKS = {"div", "p", "ul", "ol", "pre", "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
identifiers = set()
for resource in resources:
    item = etree.fromstring(package.read(resource.get("href")))
    expect_tag = [child.tag.replace(ASI, "") for child in item]
    if expect_tag != ["qti-response-declaration", "qti-outcome-declaration", "qti-item-body"] or not re.fullmatch(r"[A-Za-z_][\w.-]*", item.get("identifier")):
        sys.exit(f"qti: {resource.get('href')} has the parts {expect_tag}")
    identifiers.add(item.get("identifier"))
    body = item.find(f"{ASI}qti-item-body")
    parts = [child.tag.replace(ASI, "") for child in body]
    if parts != ["div", "qti-extended-text-interaction", "qti-rubric-block"]:
        sys.exit(f"qti: {resource.get('href')} has the body {parts}")
    for part in body.iter(f"{ASI}div"):
        odd = {child.tag.replace(ASI, "") for child in part} - BLOCKS
        if odd or not "".join(part.itertext()).strip():
            sys.exit(f"qti: {resource.get('href')} holds {odd} or nothing")
    if body.find(f"{ASI}qti-extended-text-interaction").get("response-identifier") != item.find(f"{ASI}qti-response-declaration").get("identifier"):
        sys.exit(f"qti: {resource.get('href')} asks for another response than it declares")
expect("qti: identifiers", len(identifiers), questions)
older = downgrade_package(folder / "pack.zip")
# Version 2.1 knows neither who scores from outside nor classes of the shared vocabulary; nothing else may be lost.
expect("qti: warnings on the way to 2.1", {one.code for one in older.warnings}, {"removed-attribute", "shared-vocabulary-stylesheet"})
upgrade_package(older.files, folder / "again.zip")
again = zipfile.ZipFile(folder / "again.zip")
for resource in resources:
    first, second = etree.fromstring(package.read(resource.get("href"))), etree.fromstring(again.read(resource.get("href")))
    words = lambda tree: "".join(tree.find(f"{ASI}qti-item-body/{ASI}div").itertext()).split()
    if first.get("identifier") != second.get("identifier") or words(first) != words(second):
        sys.exit(f"qti: {resource.get('href')} does not come back from 2.1")
print("exchange: all read")
