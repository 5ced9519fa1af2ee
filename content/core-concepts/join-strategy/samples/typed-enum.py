from __future__ import annotations

from enum import StrEnum
from typing import Final

MEBIBYTE: Final = 1 << 20


class Strategy(StrEnum):
    LEFT = "broadcast-left"
    RIGHT = "broadcast-right"
    SHUFFLE = "sort-merge"


def plan_join(left_bytes: int, right_bytes: int, broadcast_threshold: int = 10 * MEBIBYTE) -> str:
    match (left_bytes <= broadcast_threshold, right_bytes <= broadcast_threshold):
        case (True, True):
            strategy = Strategy.LEFT if left_bytes <= right_bytes else Strategy.RIGHT
        case (True, False):
            strategy = Strategy.LEFT
        case (False, True):
            strategy = Strategy.RIGHT
        case _:
            strategy = Strategy.SHUFFLE
    return strategy.value


def partition_count(total_bytes: int, target_bytes: int = 128 * MEBIBYTE) -> int:
    return max(total_bytes + target_bytes - 1, target_bytes) // target_bytes
