def serve(batch_view, batch_cutoff, events):
    """Return batch totals plus the events after the cutoff."""
    totals = {}
    for key in batch_view:
        totals[key] = batch_view[key]
    for key, time, value in events:
        if time > batch_cutoff:
            if key in totals:
                totals[key] = totals[key] + value
            else:
                totals[key] = value
    return totals


def kappa(events):
    """Return the totals of all events."""
    totals = {}
    for event in events:
        key = event[0]
        if key not in totals:
            totals[key] = 0
        totals[key] += event[2]
    return totals
