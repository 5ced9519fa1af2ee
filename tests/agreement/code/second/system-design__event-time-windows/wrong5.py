# WRONG: "A window is closed once the watermark has reached its end (watermark >= end)." -- aggregate([("a", 5, 1), ("b", 50, 1), ("c", 23, 1)], 10, 0): gives ({0: 1, 50: 1, 20: 1}, []) instead of ({0: 1, 50: 1}, [("c", 23, 1)]), since only windows that hold events are ever closed
def aggregate(events, window, allowed_lateness):
    opened = {}      # start -> sum, windows that may still grow
    closed = {}      # start -> sum, finished windows
    closed_end = None
    late = []
    seen = set()
    highest = None
    for event in events:
        event_id, time, value = event
        if event_id in seen:
            continue
        seen.add(event_id)
        start = time // window * window
        if highest is None:
            # The first event decides where the stream begins.
            highest = time
            closed_end = (time - allowed_lateness) // window * window
        if time > highest:
            highest = time
            watermark = highest - allowed_lateness
            for begin in sorted(opened):
                if watermark >= begin + window:
                    closed[begin] = opened.pop(begin)
                    closed_end = max(closed_end, begin + window)
        if start + window <= closed_end:
            late.append(event)
        else:
            opened[start] = opened.get(start, 0) + value
    return {**closed, **opened}, late
