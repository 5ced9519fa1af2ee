def aggregate(events, window, allowed_lateness):
    sums, late, seen = {}, [], set()
    watermark = float("-inf")
    for event_id, time, value in events:
        if event_id in seen:
            continue
        seen.add(event_id)
        start = time // window * window
        if start + window <= watermark:
            late.append((event_id, time, value))
        else:
            sums[start] = sums.get(start, 0) + value
        watermark = time - allowed_lateness
    return sums, late
