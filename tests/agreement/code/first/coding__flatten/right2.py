"""Flattening by a trampoline: recursive looking coroutines that never call each other."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, Final

Walk = Generator["Walk", None, None]


@dataclass(frozen=True)
class Flattener:
    """Visits nested lists depth first and hands every leaf to `emit`."""

    emit: Callable[[Any], None]

    def walk(self, nested: list[Any]) -> Walk:
        """Emit the leaves of `nested`; a list inside is delegated by yielding its own walk."""
        for item in nested:
            if type(item) is list:
                yield self.walk(item)
            else:
                self.emit(item)


@dataclass
class Trampoline:
    """Runs walks with an explicit call stack, so that depth costs heap and not recursion."""

    _calls: list[Walk] = field(default_factory=list)

    def run(self, walk: Walk) -> None:
        done: Final = object()
        self._calls.append(walk)
        while self._calls:
            child = next(self._calls[-1], done)
            if child is done:
                self._calls.pop()
            else:
                self._calls.append(child)


def flatten(nested_list: list[Any]) -> list[Any]:
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    leaves: list[Any] = []
    Trampoline().run(Flattener(leaves.append).walk(nested_list))
    return leaves
