"""Both decisions as a look-up in something sorted."""
from fractions import Fraction
from heapq import nsmallest
from math import ceil
from operator import attrgetter
from typing import NamedTuple


class Side(NamedTuple):
    size: int
    place: int                            # settles ties: the left has 0
    name: str

    @property
    def plan(self):
        return f"broadcast-{self.name}"


def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    sides = [Side(right_bytes, 1, "right"), Side(left_bytes, 0, "left")]
    fitting = [side for side in sides if not side.size > broadcast_threshold]
    return next(map(attrgetter("plan"), nsmallest(1, fitting)), "sort-merge")


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    return max(ceil(Fraction(total_bytes, target_bytes)), 1)
