# WRONG: "Only those with `time > batch_cutoff` are added, so that nothing counts twice." -- serve({"a": 1}, 0, [("a", 0, 5)]) is {"a": 6} instead of {"a": 1} (the cutoff 0 is taken for "no batch yet")
def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    totals = dict(batch_view)
    for key, time, value in events:
        if batch_cutoff and time <= batch_cutoff:
            continue
        totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    """Return the totals of all events."""
    totals = {}
    for key, _, value in events:
        totals[key] = totals.get(key, 0) + value
    return totals
