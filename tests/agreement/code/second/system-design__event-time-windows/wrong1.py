# WRONG: "The watermark is the highest time seen so far minus `allowed_lateness` (at least 0). It never falls." -- aggregate([("a", 0, 1), ("b", -5, 2)], 10, 0): gives ({0: 1, -10: 2}, []) instead of ({0: 1}, [("b", -5, 2)]), since a highest time of 0 is taken for "none yet"
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
