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
