# WRONG: "An event whose id was seen before, on time or late, is ignored everywhere [...] no effect on the watermark." -- aggregate([("a", 3, 1), ("a", 25, 7), ("b", 4, 2)], 10, 5) gives ({0: 1}, [("b", 4, 2)]) instead of ({0: 3}, [])
def aggregate(events, window, allowed_lateness):
    """Return (sums, late): a dict window start -> sum, and the list of late events."""
    sums = {}
    late = []
    seen = set()
    watermark = None
    for event_id, time, value in events:
        if watermark is None or time - allowed_lateness > watermark:
            watermark = time - allowed_lateness
        if event_id in seen:
            continue
        seen.add(event_id)
        start = time // window * window
        if watermark >= start + window:
            late.append((event_id, time, value))
        else:
            sums[start] = sums.get(start, 0) + value
    return sums, late
