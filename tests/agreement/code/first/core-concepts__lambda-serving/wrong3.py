# WRONG: "Both functions return a new dict" -- view = {"a": 1}; serve(view, 10, []) returns the object view itself (also for events that are all up to the cutoff)
def serve(batch_view, batch_cutoff, events):
    recent = [e for e in events if e[1] > batch_cutoff]
    if not recent:
        return batch_view
    totals = dict(batch_view)
    for key, _, value in recent:
        totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    totals = {}
    for key, _, value in events:
        totals.setdefault(key, 0)
        totals[key] += value
    return totals
