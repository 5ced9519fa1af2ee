def aggregate(events, window, allowed_lateness):
    sums = {}
    late = []
    seen = set()
    highest = None
    for event in events:
        event_id, time, value = event
        if event_id in seen:
            continue
        seen.add(event_id)
        highest = max(highest, time) if highest else time
        start = time // window * window
        if highest - allowed_lateness >= start + window:
            late.append(event)
        else:
            sums[start] = sums.get(start, 0) + value
    return sums, late
