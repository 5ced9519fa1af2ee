# WRONG: "The watermark is the highest time seen so far minus `allowed_lateness` [...] Before the first event there is none." (times "may be negative") -- aggregate([("a", -20, 1)], 10, 0) gives ({}, [("a", -20, 1)]) instead of ({-20: 1}, [])
from collections import defaultdict


def aggregate(events, window, allowed_lateness):
    """Return (sums, late): a dict window start -> sum, and the list of late events."""
    sums, late, seen = defaultdict(int), [], set()
    highest = 0
    for event in events:
        ident, time, value = event
        if ident in seen:
            continue
        seen.add(ident)
        highest = max(highest, time)
        start = time // window * window
        if highest - allowed_lateness >= start + window:
            late.append(event)
        else:
            sums[start] += value
    return dict(sums), late
