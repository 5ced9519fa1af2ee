"""Questions and reports as Markdown, for hosts that show no HTML."""

from __future__ import annotations

import re

from ._core import Question, Report


def _text(text: str) -> str:
    """Text that Markdown shows as it is: nothing in it becomes a heading, a link or HTML."""
    escaped = re.sub(r"([\\`*_{}\[\]()#+\-.!|>~$:/@])", r"\\\1", text.replace("&", "&amp;").replace("<", "&lt;"))
    return " ".join(escaped.split())


def _code(text: str) -> str:
    """A code block that its content cannot end."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text.rstrip()}\n{fence}"


def question(one: Question) -> str:
    """The question with its prompt, visible cases and starter."""
    parts = [f"### {_text(one.title)}", f"`{one.id}` · {one.kind} · {one.level} · {one.minutes} min", one.prompt.strip()]
    for case in one.visible_cases:
        lines = "\n".join(">>> " + line.replace("\n", "\n... ") for line in case.run)
        parts += [f"{_text(case.title)} ({case.points} points)", _code(f"{lines}\n{case.expect}")]
    if one.starter:
        parts += ["Start from:", _code(one.starter)]
    return "\n\n".join(parts) + "\n"


def report(one: Report) -> str:
    """The report: verdict, findings with their evidence, what to do next."""
    head = f"### {_text(one.title or one.question)}"
    if one.status == "ungraded":
        return f"{head}\n\n**Ungraded.** This says nothing about the answer: {_text(one.reason or 'no reason is known')}\n"
    points = one.points
    parts = [head, f"**{(one.verdict or '').capitalize()}**: {points.earned} of {points.possible} points ({points.percent} %)"]
    rows = ["| status | points | what |", "|---|---|---|"]
    for finding in sorted(one.findings, key=lambda finding: finding.status == "met"):
        text = _text(finding.message)
        for evidence in finding.evidence:
            text += f"<br>“{_text(evidence.quote)}”"
        if finding.next:
            text += f"<br>**Next:** {_text(finding.next)}"
        rows.append(f"| {finding.status} | {finding.points.earned}/{finding.points.possible} | {text} |")
    parts.append("\n".join(rows))
    return "\n\n".join(parts) + "\n"
