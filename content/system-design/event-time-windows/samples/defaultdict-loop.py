from collections import defaultdict


def aggregate(events, window, allowed_lateness):
    totals = defaultdict(int)
    too_late = []
    known_ids = set()
    newest = None
    for identifier, timestamp, amount in events:
        if identifier in known_ids:
            continue
        known_ids.add(identifier)
        begin = timestamp - timestamp % window
        if newest is not None and begin + window <= newest - allowed_lateness:
            too_late.append((identifier, timestamp, amount))
            continue
        totals[begin] += amount
        if newest is None or timestamp > newest:
            newest = timestamp
    return dict(totals), too_late
