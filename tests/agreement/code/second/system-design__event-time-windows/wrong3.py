# WRONG: "Ids are hashable" / "An event whose id was seen before, on time or late, is ignored everywhere" -- aggregate([(None, 1, 5), (None, 2, 7)], 10, 0): gives ({0: 12}, []) instead of ({0: 5}, []), since None is taken for "no id"
def aggregate(events, window, allowed_lateness):
    sums = {}
    late = []
    seen = set()
    highest = None
    for event in events:
        event_id, time, value = event
        if event_id is not None:
            if event_id in seen:
                continue
            seen.add(event_id)
        if highest is None or time > highest:
            highest = time
        start = time // window * window
        if highest - allowed_lateness >= start + window:
            late.append(event)
        else:
            sums[start] = sums.get(start, 0) + value
    return sums, late
