"""Exceptions with a stable code: codes cross a language border, sentences do not."""

from __future__ import annotations

from typing import Any


class AnswerkeyError(Exception):
    """Something could not even be tried. What is wrong with an answer stands in its report instead.

    `code` is a stable kebab-case word, `str()` the message for people.
    """

    def __init__(self, code: str, message: str) -> None:
        """An exception with this code."""
        super().__init__(code, message)
        self.code: str = code
        self.message: str = message

    def __str__(self) -> str:
        """The message."""
        return self.message


class UnknownQuestion(AnswerkeyError, LookupError):
    """No question has this id. Code: `unknown-question`."""


class InvalidPack(AnswerkeyError, ValueError):
    """A pack cannot be used. Codes: `invalid-pack`, `unreadable-pack`, `other-pack`."""


class InvalidAnswer(AnswerkeyError, ValueError):
    """An answer is not text. Code: `invalid-answer`."""


class InvalidReport(AnswerkeyError, ValueError):
    """A text is not the JSON of a report, or not one about this answer. Code: `invalid-report`."""


class Interrupted(KeyboardInterrupt):
    """Ctrl-C stopped `grade_many`. What was done is in `result`; rows that were not reached have an ungraded report there."""

    code = "interrupted"

    def __init__(self, message: str, result: Any = None) -> None:
        """A stop with what was done so far."""
        super().__init__(message, result)
        self.message: str = message
        self.result: Any = result

    def __str__(self) -> str:
        """How far it got, and where that is."""
        return self.message


_CLASSES: dict[str, type[AnswerkeyError]] = {
    "unknown-question": UnknownQuestion,
    "invalid-pack": InvalidPack,
    "unreadable-pack": InvalidPack,
    "other-pack": InvalidPack,
    "invalid-answer": InvalidAnswer,
    "invalid-report": InvalidReport,
}


def of_code(code: str, message: str) -> AnswerkeyError:
    """The exception for a code of the library."""
    return _CLASSES.get(code, AnswerkeyError)(code, message)
