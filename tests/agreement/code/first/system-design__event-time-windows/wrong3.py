# WRONG: "An event whose id was seen before, on time or late, is ignored everywhere, even if its time or value differ" -- aggregate([("a", 30, 1), ("e", 9, 16), ("e", 31, 4)], 10, 5) gives ({30: 5}, [("e", 9, 16)]) instead of ({30: 1}, [("e", 9, 16)])
def aggregate(events, window, allowed_lateness):
    """Return (sums, late): a dict window start -> sum, and the list of late events."""
    sums = {}
    late = []
    counted = set()
    highest = None
    for event in events:
        ident, time, value = event
        if ident in counted:
            continue
        start = time // window * window
        if highest is not None and highest - allowed_lateness >= start + window:
            if event not in late:
                late.append(event)
            continue
        counted.add(ident)
        highest = time if highest is None else max(highest, time)
        sums[start] = sums.get(start, 0) + value
    return sums, late
