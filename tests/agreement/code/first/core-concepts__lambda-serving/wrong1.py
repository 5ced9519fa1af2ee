# WRONG: "A key whose total is 0 or negative stays in it." -- serve({"a": 3, "z": 0}, 10, [("a", 11, -3), ("b", 12, -1)]) gives {} instead of {"a": 0, "z": 0, "b": -1}
from collections import Counter


def serve(batch_view, batch_cutoff, events):
    speed = Counter()
    for key, time, value in events:
        if time > batch_cutoff:
            speed[key] += value
    return dict(Counter(batch_view) + speed)


def kappa(events):
    totals = Counter()
    for key, _, value in events:
        totals[key] += value
    return dict(totals)
