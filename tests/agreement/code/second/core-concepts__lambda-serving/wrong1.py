# WRONG: "The result has exactly the keys that are in `batch_view` or have an event after the cutoff." -- serve({}, 10, [("a", 11, 0)]) is {} instead of {"a": 0} (an event with the value 0 is skipped)
def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    totals = dict(batch_view)
    for key, time, value in events:
        if time <= batch_cutoff or not value:
            continue          # counted already, or nothing to add
        totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    """Return the totals of all events."""
    totals = {}
    for key, _, value in events:
        totals[key] = totals.get(key, 0) + value
    return totals
