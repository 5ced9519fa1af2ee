# WRONG: "An event whose id was seen before, on time or late, is ignored everywhere, even if its time or value differ" -- aggregate([("a", 1, 0), ("a", 2, 5)], 10, 0): gives ({0: 5}, []) instead of ({0: 0}, []), since a first value of 0 does not count as seen
def aggregate(events, window, allowed_lateness):
    sums = {}
    late = []
    values = {}  # id -> the value of its first event
    highest = float("-inf")
    for event in events:
        event_id, time, value = event
        if values.get(event_id):
            continue
        values[event_id] = value
        highest = max(highest, time)
        start = time // window * window
        if highest - allowed_lateness >= start + window:
            late.append(event)
        else:
            sums[start] = sums.get(start, 0) + value
    return sums, late
