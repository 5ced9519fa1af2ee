def serve(batch_view, batch_cutoff, events):
    totals = dict(batch_view)
    for key, value in latest(events, batch_cutoff):
        totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    totals = {}
    for key, value in latest(events, float("-inf")):
        totals[key] = totals.get(key, 0) + value
    return totals


def latest(events, after):
    unique = {(key, time): value for key, time, value in events if time > after}
    return [(key, value) for (key, time), value in unique.items()]
