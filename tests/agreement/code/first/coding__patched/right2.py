"""A reversible attribute patch, as a memento that knows how to put itself back."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol


class Memento(Protocol):
    """What was found at entry."""

    def restore(self, obj: Any, name: str) -> None: ...


def _write(obj: Any, name: str, value: Any) -> None:
    """Set the attribute in the own namespace of `obj`, past any `__setattr__` of its class."""
    if isinstance(obj, type):
        type.__setattr__(obj, name, value)  # vars() of a class is read-only
    else:
        vars(obj)[name] = value


def _erase(obj: Any, name: str) -> None:
    if name not in vars(obj):
        return
    if isinstance(obj, type):
        type.__delattr__(obj, name)
    else:
        del vars(obj)[name]


@dataclass(frozen=True, eq=False)
class Held:
    value: Any

    def restore(self, obj: Any, name: str) -> None:
        _write(obj, name, self.value)


@dataclass(frozen=True, eq=False)
class Absent:
    def restore(self, obj: Any, name: str) -> None:
        _erase(obj, name)


def _remember(obj: Any, name: str) -> Memento:
    try:
        return Held(vars(obj)[name])
    except KeyError:
        return Absent()


class AttributePatch:
    """Context manager: `obj.name` is `replacement` between enter and exit."""

    __slots__ = ("_obj", "_name", "_replacement", "_memento")

    def __init__(self, obj: Any, name: str, replacement: Any) -> None:
        self._obj = obj
        self._name = name
        self._replacement = replacement
        self._memento: Memento = Absent()

    def __enter__(self) -> Any:
        self._memento = _remember(self._obj, self._name)
        _write(self._obj, self._name, self._replacement)
        return self._obj

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._memento.restore(self._obj, self._name)


def patched(obj: Any, name: str, replacement: Any) -> AttributePatch:
    """Return a context manager that sets obj.name to replacement for the length of its block."""
    return AttributePatch(obj, name, replacement)
