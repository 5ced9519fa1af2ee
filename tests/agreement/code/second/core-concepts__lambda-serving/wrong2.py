# WRONG: "Both functions return a new dict" -- view = {"a": 1}; serve(view, 10, [("a", 9, 5)]) is view itself (as is serve(view, 10, [])), so a change to the result changes batch_view
def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    recent = [event for event in events if event[1] > batch_cutoff]
    if not recent:
        return batch_view     # the batch layer knows it all
    totals = dict(batch_view)
    for key, _, value in recent:
        totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    """Return the totals of all events."""
    totals = {}
    for key, _, value in events:
        totals[key] = totals.get(key, 0) + value
    return totals
