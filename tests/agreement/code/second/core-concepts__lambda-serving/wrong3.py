# WRONG: "An event is a tuple `(key, time, value)`: a hashable key" -- kappa([("a", 1, 1), (None, 2, 2)]) or kappa([("a", 1, 1), (7, 2, 2)]) raises TypeError (the events are sorted by key; with frozensets as keys the totals can be wrong)
from itertools import groupby
from operator import itemgetter


def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    totals = dict(batch_view)
    recent = kappa([event for event in events if event[1] > batch_cutoff])
    for key, value in recent.items():
        totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    """Return the totals of all events."""
    by_key = sorted(events, key=itemgetter(0))
    return {key: sum(value for _, _, value in group) for key, group in groupby(by_key, key=itemgetter(0))}
