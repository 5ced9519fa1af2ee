"""A compressed trie (radix tree): an edge carries a whole piece of text, not only one character."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Optional


def _shared_length(one: str, two: str) -> int:
    """With how many characters do both texts begin alike?"""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two)))


@dataclass(slots=True, eq=False)
class _Branch:
    """A node together with the piece of text on the edge that leads to it."""

    label: str = ""
    terminal: bool = False
    branches: dict[str, _Branch] = field(default_factory=dict)  # by first character of their labels

    def split(self, length: int) -> None:
        """Keep the first `length` characters of the label here and move the rest one level down."""
        lower = _Branch(self.label[length:], self.terminal, self.branches)
        self.label = self.label[:length]
        self.terminal = False
        self.branches = {lower.label[0]: lower}

    def words(self, text: str) -> Iterator[str]:
        """All words at or below this node, sorted; `text` is the prefix for which this node stands."""
        stack: list[tuple[_Branch, str]] = [(self, text)]
        while stack:
            branch, spelled = stack.pop()
            if branch.terminal:
                yield spelled
            for initial in sorted(branch.branches, reverse=True):
                child = branch.branches[initial]
                stack.append((child, spelled + child.label))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a descent ended: somewhere on the edge to `branch`, `missing` characters before the node."""

    branch: _Branch
    missing: str


class Trie:
    """A set of words that can be searched by prefix."""

    def __init__(self) -> None:
        self._root = _Branch()
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def insert(self, word: str) -> bool:
        """Add a word; return whether it is new."""
        branch, rest = self._root, word
        while rest:
            child = branch.branches.get(rest[0])
            if child is None:
                child = branch.branches[rest[0]] = _Branch(rest)
            shared = _shared_length(child.label, rest)
            if shared < len(child.label):
                child.split(shared)
            branch, rest = child, rest[shared:]
        is_new = not branch.terminal
        branch.terminal = True
        self._size += is_new
        return is_new

    def search(self, word: str) -> bool:
        """Return True if exactly this word was inserted."""
        match self._descend(word):
            case _Place(branch=branch, missing=""):
                return branch.terminal
            case _:
                return False

    def starts_with(self, prefix: str) -> bool:
        """Return True if some inserted word begins with prefix (an empty trie has no such word)."""
        return self._size > 0 and self._descend(prefix) is not None

    def complete(self, prefix: str) -> list[str]:
        """Return the sorted list of inserted words that begin with prefix."""
        place = self._descend(prefix)
        return [] if place is None else list(place.branch.words(prefix + place.missing))

    def _descend(self, text: str) -> Optional[_Place]:
        branch, rest = self._root, text
        while rest:
            child = branch.branches.get(rest[0])
            if child is None:
                return None
            if child.label.startswith(rest):
                return _Place(child, child.label[len(rest):])
            if not rest.startswith(child.label):
                return None
            branch, rest = child, rest[len(child.label):]
        return _Place(branch, "")
