def aggregate(events, window, allowed_lateness):
    """Return (sums, late): a dict window start -> sum, and the list of late events."""
    sums = {}
    late = []
    seen = set()
    highest = None
    for event in events:
        event_id, time, value = event
        if event_id in seen:
            continue
        seen.add(event_id)
        if highest is None or time > highest:
            highest = time
        start = time - time % window
        end = start + window
        watermark = highest - allowed_lateness
        if watermark >= end:
            late.append(event)
        else:
            if start not in sums:
                sums[start] = 0
            sums[start] += value
    return (sums, late)
