from __future__ import annotations

from collections import deque
from typing import Any


def flatten(nested_list: list[Any]) -> list[Any]:
    """Works on a copy of the outer list; inner lists are put back at the front."""
    work: deque[Any] = deque(nested_list)
    flat: list[Any] = []
    while work:
        match work.popleft():
            case list() as inner:
                work.extendleft(inner[::-1])
            case item:
                flat.append(item)
    return flat
