"""The totals live in a Counter (a subclass of dict), which keeps totals of 0 and below as long as nobody uses its + operator."""
from collections import Counter
from functools import reduce


def _plus(totals, event):
    key, _, value = event
    totals[key] += value          # a missing key counts as 0, and a total of 0 stays in a Counter
    return totals


def kappa(events):
    return reduce(_plus, reversed(events), Counter())


def serve(batch_view, batch_cutoff, events):
    speed = kappa([event for event in events if not event[1] <= batch_cutoff])
    answer = Counter(dict.fromkeys(speed.keys() | batch_view.keys(), 0))
    for layer in (batch_view, speed):
        answer.update(layer)      # Counter.update adds
    return answer
