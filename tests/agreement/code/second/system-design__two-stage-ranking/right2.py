"""Shelves: one for every value; asks for scores only where there is something to decide."""
from collections import defaultdict


def _walk(value_of, ids):
    """The ids by falling value; those of one value in their own order."""
    shelves = defaultdict(set)
    for i in ids:
        shelves[value_of(i)].add(i)
    while shelves:
        yield from sorted(shelves.pop(max(shelves)))


def _take(count, source):
    taken = []
    while len(taken) < count:
        try:
            taken.append(next(source))
        except StopIteration:
            break
    return taken


def recommend(user, items, candidates, top, score):
    if top == 0 or candidates == 0:
        return []

    def closeness(i):
        return sum(map(lambda a, b: a * b, user, items[i]))

    if candidates >= len(items):
        shortlist = list(items)         # everybody is in: no need to measure
    else:
        order = sorted(items, key=lambda i: i)
        order.sort(key=closeness, reverse=True)     # stable, also when reversed
        shortlist = order[:candidates]
    if len(shortlist) < 2:
        return shortlist                # nothing to rank
    return _take(top, _walk(score, shortlist))
