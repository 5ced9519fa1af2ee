def aggregate(events, window, allowed_lateness):
    sums = {}
    late = []
    seen = set()
    highest = float("-inf")
    for event in events:
        event_id, time, value = event
        if event_id in seen:
            continue
        seen.add(event_id)
        highest = max(highest, time)
        start = time // window * window
        if highest >= start + window:
            late.append(event)
        else:
            sums[start] = sums.get(start, 0) + value
    return sums, late
