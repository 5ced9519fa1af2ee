from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any


def remove(obj: Any, name: str) -> None:
    with suppress(AttributeError):
        delattr(obj, name)


@contextmanager
def patched(obj: Any, name: str, replacement: Any) -> Iterator[Any]:
    with ExitStack() as undo:
        if name in vars(obj):
            undo.callback(setattr, obj, name, vars(obj)[name])
        else:
            undo.callback(remove, obj, name)
        setattr(obj, name, replacement)
        yield obj
