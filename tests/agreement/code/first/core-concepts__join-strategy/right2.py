"""Two planner decisions that are taken from size estimates."""
from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Final, Optional

_MIB: Final[int] = 1 << 20
DEFAULT_BROADCAST_THRESHOLD: Final[int] = 10 * _MIB
DEFAULT_TARGET: Final[int] = 128 * _MIB


class _Strategy(Enum):
    BROADCAST_LEFT = "broadcast-left"
    BROADCAST_RIGHT = "broadcast-right"
    SORT_MERGE = "sort-merge"


@dataclass(frozen=True, order=True)
class _Side:
    """A candidate for broadcasting; the order is (size, left before right)."""

    size: int
    position: int

    @property
    def strategy(self) -> _Strategy:
        return (_Strategy.BROADCAST_LEFT, _Strategy.BROADCAST_RIGHT)[self.position]


def _candidates(left: int, right: int, threshold: int) -> list[_Side]:
    """The sides that fit."""
    sides = (_Side(left, 0), _Side(right, 1))
    return [side for side in sides if side.size <= threshold]


def plan_join(
    left_bytes: int,
    right_bytes: int,
    broadcast_threshold: int = DEFAULT_BROADCAST_THRESHOLD,
) -> str:
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    best: Optional[_Side] = min(
        _candidates(left_bytes, right_bytes, broadcast_threshold), default=None
    )
    chosen = _Strategy.SORT_MERGE if best is None else best.strategy
    return chosen.value


def partition_count(total_bytes: int, target_bytes: int = DEFAULT_TARGET) -> int:
    """Return how many partitions hold total_bytes; exact, as Fraction is."""
    return max(1, math.ceil(Fraction(total_bytes, target_bytes)))
