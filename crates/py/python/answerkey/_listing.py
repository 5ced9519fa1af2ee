"""What shows itself in a notebook and prints as text: lists of questions, hints, model answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import _html
from ._core import Question


class Questions(list[Question]):
    """A list of questions that shows itself as a table."""

    def __str__(self) -> str:
        """One line a question."""
        width = max((len(one.id) for one in self), default=0)
        lines = [f"{one.id:<{width}}  {one.title}  ({one.kind}, {one.level}, {one.minutes} min)" for one in self]
        return "\n".join(lines) or "no question fits"

    def _repr_html_(self) -> str:
        return _html.questions(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text("Questions(…)" if cycle else str(self))


class Shown:
    """Something to look at: HTML in a notebook, text elsewhere."""

    def __init__(self, text: str, html: Callable[[], str]) -> None:
        """Text, and how to make the HTML if it is asked for."""
        self.text = text
        self._html = html

    def __repr__(self) -> str:
        """The text."""
        return self.text

    def _repr_html_(self) -> str:
        return self._html()


def hint(one: Question, number: int) -> Shown:
    """One hint of a question, counted from 1."""
    return Shown(f"Hint {number} of {len(one.hints)}: {one.hints[number - 1]}", lambda: _html.hint(one, number))


def model_answer(one: Question) -> Shown:
    """A question's model answer, with solution, common errors and sources."""
    return Shown(one.model_answer_text(), lambda: _html.model_answer(one))
