"""Interview questions together with everything needed to grade an answer, offline.

>>> import answerkey as ak
>>> report = ak.grade("dsa/two-sum-pairs", "def find_pairs(arr, target):\\n    return []\\n")
>>> report.verdict
'fail'

In a notebook, questions and reports show themselves; `%load_ext answerkey` brings `%questions`, `%%answer`, `%hint` and `%model_answer`.
The same answer gets the same report, byte for byte, on every machine and in every language that answerkey is bound to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core import (
    Case,
    Diagnostic,
    Erratum,
    Evidence,
    Finding,
    Pack,
    PackReference,
    Points,
    Question,
    Report,
    Sentence,
    Source,
    Span,
    Usage,
    __version__,
    bundled,
    check_pack,
    load_pack,
)
from ._errors import AnswerkeyError, Interrupted, InvalidAnswer, InvalidPack, InvalidReport, UnknownQuestion
from ._listing import Questions
from ._many import grade_iter, grade_many, last_interrupted

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

__all__ = [
    "AnswerkeyError",
    "Case",
    "Diagnostic",
    "Erratum",
    "Evidence",
    "Finding",
    "Interrupted",
    "InvalidAnswer",
    "InvalidPack",
    "InvalidReport",
    "Pack",
    "PackReference",
    "Points",
    "Question",
    "Questions",
    "Report",
    "Sentence",
    "Source",
    "Span",
    "UnknownQuestion",
    "Usage",
    "__version__",
    "bundled",
    "check_pack",
    "grade",
    "grade_iter",
    "grade_many",
    "last_interrupted",
    "load_ipython_extension",
    "load_pack",
    "question",
    "questions",
]


def questions(section: str | None = None, kind: str | None = None, tag: str | None = None) -> Questions:
    """The bundled questions, by id: all, or those of a section (`dsa`), of a kind (`code`, `prose`, `story`), with a tag."""
    return Questions(bundled().questions(section, kind, tag))


def question(id: str) -> Question:
    """The bundled question with this id. Raises `UnknownQuestion`, with the nearest id there is."""
    return bundled().question(id)


def grade(question: str | Question, answer: str, *, pack: Pack | None = None) -> Report:
    """Grades one answer, given a question or its id; ids are looked up in `pack`, or among the bundled questions.

    Whatever the answer is, a report comes back. Raises `UnknownQuestion` for an unknown id, `InvalidAnswer` for a text that cannot be
    written as UTF-8.
    """
    if isinstance(question, Question):
        return question.grade(answer)
    return (bundled() if pack is None else pack).grade(question, answer)


def load_ipython_extension(shell: InteractiveShell) -> None:
    """What `%load_ext answerkey` calls."""
    from ._magic import register

    register(shell)
