# WRONG: "for each key the sum of the values of all its events" -- kappa([("a", 1, 2**53), ("a", 2, 1)]) is {"a": 2**53} instead of {"a": 2**53 + 1} (the values are summed as floats)
from collections import defaultdict


def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    totals = dict(batch_view)
    for key, time, value in events:
        if time > batch_cutoff:
            totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    """Return the totals of all events."""
    totals = defaultdict(float)
    for key, _, value in events:
        totals[key] += value
    return {key: int(total) for key, total in totals.items()}
