def serve(batch_view, batch_cutoff, events):
    speed_view = kappa([event for event in events if event[1] > batch_cutoff])
    return {**batch_view, **speed_view}


def kappa(events):
    totals = {}
    for key, time, value in events:
        totals[key] = totals.get(key, 0) + value
    return totals
