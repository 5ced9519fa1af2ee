"""Palindrome test with two cursors that walk towards each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Direction(IntEnum):
    FORWARD = 1
    BACKWARD = -1


@dataclass(slots=True)
class Cursor:
    """Stands on a counting character of `text`, or outside of it."""

    text: str
    position: int
    direction: Direction

    def __post_init__(self) -> None:
        self._settle()

    def _settle(self) -> None:
        while 0 <= self.position < len(self.text) and not self.text[self.position].isalnum():
            self.position += self.direction

    def advance(self) -> None:
        self.position += self.direction
        self._settle()

    def agrees_with(self, other: Cursor) -> bool:
        return self.text[self.position].lower() == other.text[other.position].lower()


def is_palindrome(s: str) -> bool:
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    head = Cursor(s, 0, Direction.FORWARD)
    tail = Cursor(s, len(s) - 1, Direction.BACKWARD)
    while head.position < tail.position:
        if not head.agrees_with(tail):
            return False
        head.advance()
        tail.advance()
    return True
