from collections import Counter


def kappa(events):
    totals = Counter()
    for key, time, value in events:
        totals[key] += value
    return totals


def serve(batch_view, batch_cutoff, events):
    result = Counter(batch_view)
    result.update(kappa(event for event in events if event[1] > batch_cutoff))
    return dict(result)
