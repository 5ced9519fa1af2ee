# WRONG: "Windows start at the multiples of `window`; `[start, start + window)` does not include its end." -- aggregate([("a", 2**60 - 1, 5)], 1, 0): gives ({2**60: 5}, []) instead of ({2**60 - 1: 5}, []), since the float division is inexact for times above 2**53
import math


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
        if highest is None or time > highest:
            highest = time
        start = math.floor(time / window) * window
        if highest - allowed_lateness >= start + window:
            late.append(event)
        else:
            sums[start] = sums.get(start, 0) + value
    return sums, late
