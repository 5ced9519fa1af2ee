"""Questions and reports as HTML: semantic, without scripts, readable in light, in dark, on paper and by ear.

Whatever comes from a learner or from a pack goes through `_text`. Colours only repeat what a word says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from textwrap import dedent

from ._chart import growth
from ._core import Evidence, Finding, Question, Report, markdown_to_html
from ._style import STYLE

_SIGNS = {"met": "✓", "partly": "◐", "missed": "✗", "contradicted": "≠", "unclear": "?"}
_PARTS = ("situation", "task", "action", "result", "lesson", "other")
_PART_NAMES = {
    "situation": "the scene",
    "task": "what was to be reached",
    "action": "what was done",
    "result": "how it came out",
    "lesson": "what you took from it",
    "other": "no part of the story",
}

#: Control characters are shown as their pictures: a browser would drop them or stumble over them.
_CONTROLS = {code: 0x2400 + code for code in range(32) if code not in (9, 10)} | {127: 0x2421}
_CONTROLS[13] = 10


def _text(text: str) -> str:
    return escape(text.replace("\r\n", "\n").translate(_CONTROLS), quote=True)


def _page(label: str, parts: Iterable[str]) -> str:
    # Dollar signs of an answer are not mathematics.
    head = f'<section class="answerkey tex2jax_ignore mathjax_ignore" lang="en" aria-label="{_text(label)}">'
    return "\n".join([f"<style>{STYLE}</style>", head, *(part for part in parts if part), "</section>"])


def _title(title: str, meta: Sequence[str]) -> str:
    line = " · ".join(_text(one) for one in meta)
    return f'<header><p class="ak-title" role="heading" aria-level="3">{_text(title)}</p><p class="ak-meta">{line}</p></header>'


def _heading(text: str) -> str:
    return f'<p class="ak-heading" role="heading" aria-level="4">{_text(text)}</p>'


def _code(text: str) -> str:
    return f"<pre><code>{_text(text.rstrip())}</code></pre>"


def hint(one: Question, number: int) -> str:
    """One hint of a question, counted from 1."""
    label = f"Hint {number} of {len(one.hints)}"
    return _page(label, [f'<p class="ak-meta">{_text(one.id)}: {label}</p>', markdown_to_html(one.hints[number - 1])])


# Questions


def question(one: Question) -> str:
    """A question's card: prompt, visible cases, where to start, hints to unfold."""
    meta = [one.id, one.kind, one.level, f"{one.minutes} min"]
    parts = [_title(one.title, meta), f'<div class="ak-prose">{markdown_to_html(one.prompt)}</div>']
    cases = one.visible_cases
    if cases:
        parts.append(_heading("Cases that you may see"))
        for case in cases:
            lines = "\n".join(">>> " + line.replace("\n", "\n... ") for line in case.run)
            parts.append(f'<p class="ak-case">{_text(case.title)} <span class="ak-meta">{case.points} points</span></p>')
            parts.append(_code(f"{lines}\n{case.expect}"))
    if one.starter:
        parts += [_heading("Start from"), _code(one.starter)]
    for at, hint in enumerate(one.hints, start=1):
        parts.append(f"<details><summary>Hint {at} of {len(one.hints)}</summary><div>{markdown_to_html(hint)}</div></details>")
    return _page(f"Question: {one.title}", parts)


def questions(all_of_them: Sequence[Question]) -> str:
    """A table of questions."""
    rows = [
        f'<tr><th scope="row"><code>{_text(one.id)}</code></th><td>{_text(one.title)}</td><td>{_text(one.kind)}</td>'
        f'<td>{_text(one.level)}</td><td class="ak-number">{one.minutes}</td></tr>'
        for one in all_of_them
    ]
    head = "".join(f'<th scope="col">{name}</th>' for name in ("id", "title", "kind", "level", "minutes"))
    count = len(all_of_them)
    caption = "1 question" if count == 1 else f"{count} questions"
    table = f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return _page(caption, [f'<div class="ak-wide">{table}</div>'])


def model_answer(one: Question) -> str:
    """The model answer with solution, common errors, follow-ups and sources."""
    parts = [_title(one.title, [one.id, "model answer"]), f'<div class="ak-prose">{markdown_to_html(one.model_answer)}</div>']
    if one.solution:
        parts += [_heading("Solution"), _code(one.solution)]
    if one.errata:
        items = "".join(f"<dt>{_text(error.claim)}</dt><dd>{_text(error.correction)}</dd>" for error in one.errata)
        parts += [_heading("What is often said, and is wrong"), f"<dl>{items}</dl>"]
    if one.follow_ups:
        parts += [_heading("What may be asked next"), f"<ul>{''.join(f'<li>{_text(item)}</li>' for item in one.follow_ups)}</ul>"]
    if one.sources:
        links = "".join(f"<li>{_link(source.title, source.url)}</li>" for source in one.sources)
        parts += [_heading("Sources"), f"<ul>{links}</ul>"]
    return _page(f"Model answer: {one.title}", parts)


def _link(title: str, url: str) -> str:
    if not url.startswith("https://"):
        return _text(title)
    return f'<a href="{_text(url)}" rel="noopener noreferrer">{_text(title)}</a>'


# Reports


def report(one: Report) -> str:
    """A report: verdict, a table of findings (what is open first), the growth of the work, the answer with its evidence marked."""
    title = one.title or one.question or "Report"
    parts = [_title(title, [one.question, one.kind]), _verdict(one)]
    if one.status == "graded":
        order = sorted(one.findings, key=lambda finding: finding.status == "met")
        numbers = _numbers(one, order)
        parts.append(_findings(one, order, numbers))
        parts += [growth(finding.message) for finding in order if finding.kind == "complexity"]
        if one.sentences:
            parts.append(_story(one))
        elif one.kind == "prose":
            parts.append(_prose(one, order, numbers))
        if one.usage is not None:
            steps, mib = one.usage.steps, one.usage.peak_memory_bytes >> 20
            parts.append(f'<p class="ak-meta">{-(-steps // 1_000_000)} million steps, {mib} MiB</p>')
    return _page(f"Report: {title}", parts)


def _verdict(one: Report) -> str:
    if one.status == "ungraded" or one.verdict is None:
        why = _text(one.reason or "no reason is known")
        return f'<p class="ak-verdict ak-unclear"><strong>Ungraded</strong> <span>This says nothing about the answer: {why}</span></p>'
    points = one.points
    look = {"pass": "met", "partial": "partly", "fail": "missed"}[one.verdict]
    words = f"<strong>{one.verdict.capitalize()}</strong> <span>{points.earned} of {points.possible} points ({points.percent} %)</span>"
    bar = f'<span class="ak-bar" aria-hidden="true"><span style="width:{points.percent}%"></span></span>'
    return f'<p class="ak-verdict ak-{look}">{words}{bar}</p>'


def _numbers(one: Report, order: Sequence[Finding]) -> dict[str, int]:
    """Numbers for the findings whose evidence is marked in the answer."""
    if one.kind != "prose":
        return {}
    return {finding.id: at for at, finding in enumerate((finding for finding in order if finding.evidence), start=1)}


def _findings(one: Report, order: Sequence[Finding], numbers: dict[str, int]) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in ("Status", "Points", "What"))
    body = "".join(_finding(one, finding, numbers.get(finding.id)) for finding in order)
    return f"<table><caption>What was looked at</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _finding(one: Report, finding: Finding, number: int | None) -> str:
    status, points = finding.status, finding.points
    cells = [f'<th scope="row"><span class="ak-status ak-{_text(status)}"><span aria-hidden="true">{_SIGNS[status]}</span> {_text(status)}</span></th>']
    cells.append(f'<td class="ak-number">{f"{points.earned}/{points.possible}" if points.possible else "–"}</td>')
    told = _message(finding)
    if number is not None:
        told = f'<span class="ak-reference">[{number}]</span> {told}'
    if one.kind == "code":
        told += "".join(f'<span class="ak-line"><span class="ak-label">Line</span> <code>{_text(one.quote)}</code></span>' for one in finding.evidence)
    if status in ("contradicted", "unclear") or finding.kind in ("attack", "quality"):
        told += "".join(_quote(evidence) for evidence in finding.evidence if one.kind != "code")
    if finding.next:
        told += f'<span class="ak-line ak-next"><span class="ak-label">Next</span> {_text(finding.next)}</span>'
    return f"<tr>{''.join(cells)}<td>{told}</td></tr>"


def _quote(evidence: Evidence) -> str:
    return f'<span class="ak-line"><q>{_text(" ".join(evidence.quote.split()))}</q></span>'


_LABELS = re.compile(r" (?=(?:Called|Expected|Yours|Asked|Measured): |Yours (?:raised|returned) |(?:It first differs|They first differ) )|(?<=\.) (?=n = )")
_PLAIN = re.compile(r"(.*)(, which is not what the prompt asks for|, which is worse)\.", re.DOTALL)


def _message(finding: Finding) -> str:
    """The message; what a case called, wanted and got on lines of their own. Splitting in a wrong place changes no word."""
    if finding.kind not in ("case", "complexity"):
        return _text(finding.message)
    # A call of several lines is a block; what follows it begins on a line of its own, and is the message's last one.
    title, called, block = finding.message.partition(" Called:\n")
    call, _, after = block.rpartition("\n")
    first, *rest = [title, *filter(None, _LABELS.split(f" {after}"))] if called else _LABELS.split(finding.message)
    lines = [f'<span class="ak-first">{_text(first)}</span>']
    if called:
        lines.append(f'<span class="ak-line"><span class="ak-label">Called</span></span>{_code(dedent(call))}')
    for part in rest:
        label, found, value = part.partition(": ")
        if part.startswith(("It first differs ", "They first differ ")):
            place = part.partition(" differ")[2].removeprefix("s").strip()
            lines.append(f'<span class="ak-line ak-difference"><span class="ak-label">First difference</span> {_text(place)}</span>')
        elif part.startswith("n = "):
            lines.append(f'<span class="ak-line ak-meta">{_text(part)}</span>')
        elif found and label in ("Called", "Expected", "Yours"):
            plain = _PLAIN.fullmatch(value)
            code, after = plain.groups() if plain else (value.removesuffix("."), "")
            lines.append(f'<span class="ak-line"><span class="ak-label">{label}</span> <code>{_text(code)}</code>{_text(after)}</span>')
        elif found and label in ("Asked", "Measured"):
            lines.append(f'<span class="ak-line"><span class="ak-label">{label}</span> {_text(value.removesuffix("."))}</span>')
        else:
            lines.append(f'<span class="ak-line">{_text(part.strip())}</span>')
    return "".join(lines)


# Answers with marks


def _prose(one: Report, order: Sequence[Finding], numbers: dict[str, int]) -> str:
    marks = [(evidence.span.start, evidence.span.end, finding) for finding in order for evidence in finding.evidence]
    answer = one.answer
    edges = sorted({0, len(answer), *(edge for start, end, _ in marks for edge in (start, end))})
    out = []
    for start, end in zip(edges, edges[1:], strict=False):
        over = [finding for first, last, finding in marks if first <= start and end <= last]
        text = _text(answer[start:end])
        if not over or not text.strip():
            out.append(text)
            continue
        begun = {numbers[finding.id]: finding for first, _, finding in marks if first == start and finding in over}
        label = "".join(f'<span class="ak-reference ak-{finding.status}">[{number}]</span>' for number, finding in begun.items())
        # Of several findings on one place, the worst is shown: that is the one to look at.
        worst = max(over, key=lambda finding: list(_SIGNS).index(finding.status))
        out.append(f'<mark class="ak-{worst.status}">{label}{text}</mark>')
    legend = []
    for finding in order:
        if finding.id in numbers:
            status = f'<mark class="ak-{finding.status}">[{numbers[finding.id]}] {finding.status}</mark>'
            legend.append(f"<li>{status} {_text(finding.message)}</li>")
    if not legend:
        return ""
    note = "Numbers name the points of the list below; marked words are what they were found in."
    return (
        f'{_heading("Your answer")}<p class="ak-meta">{note}</p><blockquote class="ak-answer">{"".join(out)}</blockquote>'
        f'<ul class="ak-legend" aria-label="Legend">{"".join(legend)}</ul>'
    )


def _story(one: Report) -> str:
    answer, sentences = one.answer, one.sentences or []
    words = dict.fromkeys(_PARTS, 0)
    out, at, before = [], 0, ""
    for sentence in sentences:
        start, end, part = sentence.span.start, sentence.span.end, sentence.component
        text = answer[start:end]
        words[part] += len(text.split())
        # The word is said once for a run of sentences, and always in words: colours cannot be heard.
        label = f'<span class="ak-part-name">{part}</span> ' if part != before else ""
        before = part
        out.append(f'{_text(answer[at:start])}<span class="ak-part ak-part-{part}">{label}{_text(text)}</span>')
        at = end
    out.append(_text(answer[at:]))
    total = max(1, sum(words.values()))
    legend = [
        f'<li><span class="ak-part ak-part-{part}"><span class="ak-part-name">{part}</span></span> {_PART_NAMES[part]}: {count * 100 // total} % of the words</li>'
        for part, count in words.items()
        if count
    ]
    return (
        f'{_heading("Your story")}<blockquote class="ak-answer">{"".join(out)}</blockquote>'
        f'<ul class="ak-legend" aria-label="Legend">{"".join(legend)}</ul>'
    )
