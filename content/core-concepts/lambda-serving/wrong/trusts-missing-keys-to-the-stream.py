def serve(batch_view, batch_cutoff, events):
    totals = dict(batch_view)
    for key, time, value in events:
        if time > batch_cutoff or key not in batch_view:
            totals[key] = totals.get(key, 0) + value
    return totals


def kappa(events):
    totals = {}
    for key, _, value in events:
        totals[key] = totals.get(key, 0) + value
    return totals
