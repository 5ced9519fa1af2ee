from collections import Counter, namedtuple

Pair = namedtuple("Pair", "high low")


class PairList(list):
    """A list of pairs (nothing but a list with another name)."""


def find_pairs(arr, target):
    how_often = Counter(arr)

    def belongs(value):
        other = target - value
        if value == other:
            return how_often[value] > 1
        return value > other and other in how_often

    # the last ones first, the larger value of each pair in front
    return PairList(Pair(value, target - value) for value in reversed(how_often) if belongs(value))
