from collections import Counter


def total(events):
    totals = Counter()
    for key, _, value in events:
        totals[key] += value
    return totals


def serve(batch_view, batch_cutoff, events):
    speed = total(event for event in events if event[1] > batch_cutoff)
    return dict(Counter(batch_view) + speed)


def kappa(events):
    return dict(total(events))
