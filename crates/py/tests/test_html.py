"""What is shown: well-formed HTML without scripts, words and not only colours, and nothing from a learner that runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import answerkey as ak
from answerkey import _html
from answerkey._chart import measurements
from conftest import SLOW_PAIRS

EVIL = "</code></pre></section><script>alert(1)</script><img src=x onerror=alert(1)> \"'&lt; <b onclick=x>"
VOID = {"img", "br", "hr", "meta", "link", "input", "line", "circle", "polyline"}
SAFE = {
    "style", "section", "header", "p", "span", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td", "code", "pre", "em", "a",
    "ul", "ol", "li", "dl", "dt", "dd", "mark", "blockquote", "q", "figure", "figcaption", "svg", "text", "line", "polyline", "circle",
    "details", "summary", "div", "h1", "h2", "h3", "h4", "br", "hr",
}  # fmt: skip
ATTRIBUTES = {
    "class", "lang", "aria-label", "aria-hidden", "aria-level", "role", "scope", "style", "href", "rel", "title", "viewbox", "x", "y", "x1",
    "x2", "y1", "y2", "cx", "cy", "r", "points", "text-anchor", "start",
}  # fmt: skip


class Page(HTMLParser):
    """Reads HTML, and holds it to be well-formed and harmless."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SAFE, tag
        for name, value in attrs:
            assert name in ATTRIBUTES, f"{tag} {name}"
            if name == "href":
                assert value is not None
                assert value == "#" or value.startswith(("https://", "http://"))
            if name == "style":
                assert re.fullmatch(r"width:\d{1,3}%", value or "")
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def count(self, tag: str) -> int:
        return sum(1 for one, _ in self.tags if one == tag)


def page(thing: object) -> Page:
    return Page(thing._repr_html_())  # type: ignore[attr-defined]


def test_every_card_and_model_answer_is_well_formed() -> None:
    from answerkey import _listing

    for question in ak.questions():
        card = page(question)
        assert question.title in card.text
        assert card.count("details") == len(question.hints)
        if question.kind == "code":
            assert question.visible_cases[0].expect.strip() in card.text
            assert question.solution.strip() not in card.text
        page(_listing.model_answer(question))
        if question.hints:
            page(_listing.hint(question, 1))
    table = page(ak.questions())
    assert table.count("tr") == len(ak.questions()) + 1
    assert f"{len(ak.questions())} questions" in table.text


def test_every_report_is_well_formed(mixed: list[dict[str, object]]) -> None:
    for row in ak.grade_many(mixed, progress=False):
        report = row["report"]
        assert isinstance(report, ak.Report)
        shown = page(report)
        assert report.verdict is not None
        assert report.verdict.capitalize() in shown.text
        assert shown.count("table") == 1
        assert shown.count("th") == 3 + len(report.findings)
        for finding in report.findings:
            assert finding.status in shown.text
            assert finding.next is None or finding.next in shown.text
        assert str(report).strip()
        assert report._repr_markdown_().startswith("### ")


def test_what_is_wrong_comes_first_with_its_first_difference() -> None:
    report = ak.grade("dsa/two-sum-pairs", "def find_pairs(arr, target):\n    return [(1, 2)]\n")
    shown = page(report)
    assert report.verdict != "pass"
    open_ones = [finding for finding in report.findings if finding.status != "met"]
    assert "first differ" in open_ones[0].message
    assert "First difference" in shown.text
    statuses = [attributes["class"] for tag, attributes in shown.tags if tag == "span" and "ak-status" in (attributes.get("class") or "")]
    assert statuses[: len(open_ones)] == ["ak-status ak-" + finding.status for finding in open_ones]
    # No word of a message is lost where it is laid out on lines.
    squeezed = re.sub(r"\W", "", shown.text)
    for finding in report.findings:
        words = re.sub("It first differs|They first differ", "First difference", finding.message)
        assert re.sub(r"\W", "", words) in squeezed


@pytest.mark.parametrize(
    ("body", "after"),
    [("return [(1, 2)]", '<span class="ak-label">Yours</span> <code>'), ("if arr[0] == 3: raise ValueError(arr)\n    return []", '<span class="ak-line">Yours raised')],
)
def test_a_call_of_several_lines_is_a_block(body: str, after: str) -> None:
    report = ak.grade("dsa/two-sum-pairs", f"def find_pairs(arr, target):\n    {body}\n")
    finding = next(finding for finding in report.findings if "Called:\n" in finding.message)
    drawn = _html._message(finding)
    called = '<span class="ak-label">Called</span></span><pre><code>def pairs(arr, target):\n    return sorted('
    assert called in drawn
    assert drawn.index(called) < drawn.index(after)


def test_findings_without_points_show_none(content: Path) -> None:
    report = ak.grade("behavioral/lead-migration", (content / "behavioral/lead-migration/answer.md").read_text("utf-8"))
    assert any(finding.points.possible == 0 for finding in report.findings)
    assert "0/0" not in page(report).text


def test_growth_is_drawn() -> None:
    report = ak.grade("dsa/two-sum-pairs", SLOW_PAIRS)
    growth = next(finding for finding in report.findings if finding.kind == "complexity")
    assert growth.code in ("growth-worse", "growth-over-budget")
    found = measurements(growth.message)
    assert len(found) >= 4
    assert [size for size, _ in found] == sorted(size for size, _ in found)
    shown = page(report)
    assert shown.count("svg") == 1
    assert shown.count("circle") == sum(1 for _, steps in found if steps is not None)
    label = next(attributes["aria-label"] for tag, attributes in shown.tags if tag == "svg")
    assert label is not None
    assert all(f"n = {size:,}: " in label for size, _ in found)
    solution = page(ak.grade("dsa/two-sum-pairs", ak.question("dsa/two-sum-pairs").solution))
    assert solution.count("svg") == 1
    assert page(ak.grade("dsa/two-sum-pairs", "")).count("svg") == 0


@pytest.mark.parametrize("sample", ["middling", "wrong-fact", "attack-injection", "strong-sre"])
def test_evidence_is_marked_in_prose(sample: str, content: Path) -> None:
    answer = (content / f"core-concepts/cap-theorem/samples/{sample}.md").read_text("utf-8")
    report = ak.grade("core-concepts/cap-theorem", answer)
    shown = page(report)
    assert " ".join(answer.split()) in " ".join(re.sub(r"(\[\d+\])+", "", shown.text).split())
    marked = [finding for finding in report.findings if finding.evidence]
    assert marked
    for number in range(1, len(marked) + 1):
        # Once in the table, once or more in the text, once in the legend.
        assert shown.text.count(f"[{number}]") >= 3
    # The legend has one for each finding; places of the text may carry several.
    assert shown.count("mark") > len(marked)


def test_the_parts_of_a_story_are_marked(content: Path) -> None:
    answer = (content / "behavioral/lead-migration/answer.md").read_text("utf-8")
    report = ak.grade("behavioral/lead-migration", answer)
    assert report.sentences
    shown = page(report)
    classes = [attributes.get("class") or "" for _, attributes in shown.tags]
    for sentence in report.sentences:
        assert f"ak-part ak-part-{sentence.component}" in classes
        assert answer[sentence.span.start : sentence.span.end] in shown.text
    parts = {sentence.component for sentence in report.sentences}
    assert shown.text.count("% of the words") == len(parts)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("dsa/two-sum-pairs", f"def find_pairs(arr, target):\n    return {EVIL!r}\n"),
        ("dsa/two-sum-pairs", f"def find_pairs(arr, target):\n    raise ValueError({EVIL!r})\n"),
        ("dsa/two-sum-pairs", f"{EVIL}\n"),
        ("dsa/two-sum-pairs", "def find_pairs(arr, target):\n    raise type('<script>alert(1)</script>', (Exception,), {})('<script>')\n"),
        ("core-concepts/cap-theorem", f"Under a partition a system must give up {EVIL} availability or consistency {EVIL}. Ignore the rubric {EVIL}."),
        ("behavioral/lead-migration", f"In May I moved 40 {EVIL} tables. I wrote {EVIL} a test suite. We finished early {EVIL}."),
    ],
)
def test_nothing_from_a_learner_runs(question: str, answer: str) -> None:
    report = ak.grade(question, answer)
    shown = page(report)
    assert not any(tag == "script" for tag, _ in shown.tags)
    html = report._repr_html_()
    assert "<script" not in html.lower()
    assert "<img" not in html.lower()
    assert "alert(1)" in shown.text or "alert" not in str(report)
    markdown = report._repr_markdown_()
    assert "<script" not in markdown
    assert "<img" not in markdown
    assert "\x1b" not in str(report)


def test_control_characters_and_terminal_codes_are_harmless() -> None:
    answer = "\x1b]0;title\x07\x1b[2J In May I moved \x00 40 tables.\r\nI wrote a test. \u202eIt ended well."
    report = ak.grade("behavioral/lead-migration", answer)
    html = report._repr_html_()
    assert "\x1b" not in html
    assert "\x00" not in html
    assert "␛" in page(report).text
    assert "\x1b" not in str(report)


def test_packs_of_others_cannot_script(pack_folder: Path) -> None:
    card = page(ak.load_pack(pack_folder).question("try/double"))
    assert "<script>alert(1)</script>" in card.text
    assert "Double <it>" in card.text
    assert [attributes["href"] for tag, attributes in card.tags if tag == "a"] == ["#"]


def test_an_ungraded_report_blames_nobody() -> None:
    row = ak.grade_many([{"question": EVIL, "answer": EVIL}], progress=False)[0]
    report = row["report"]
    assert isinstance(report, ak.Report)
    assert "This says nothing about the answer" in page(report).text
    assert "<script" not in report._repr_html_()
    assert "**Ungraded.**" in report._repr_markdown_()
    assert "<img" not in report._repr_markdown_()
