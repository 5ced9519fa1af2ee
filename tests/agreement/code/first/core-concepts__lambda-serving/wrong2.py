# WRONG: "An event up to the cutoff is left out, even if its key is not in the batch view." -- serve({"a": 12}, 10, [("c", 9, 5)]) gives {"a": 12, "c": 5} instead of {"a": 12}
def serve(batch_view, batch_cutoff, events):
    totals = dict(batch_view)
    for key, time, value in events:
        # the batch layer does not know this key yet, or not this event
        if key not in batch_view or time > batch_cutoff:
            totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    totals = {}
    for key, _time, value in events:
        totals[key] = totals.get(key, 0) + value
    return totals
