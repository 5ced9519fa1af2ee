from bisect import bisect_right
from collections import defaultdict


def as_of_join(events, features, max_age):
    times = defaultdict(list)
    values = defaultdict(list)
    for entity, time, value in sorted(features):
        times[entity].append(time)
        values[entity].append(value)

    joined = []
    for entity, time in events:
        newest = bisect_right(times[entity], time) - 1
        if newest >= 0 and times[entity][newest] > time - max_age:
            joined.append(values[entity][newest])
        else:
            joined.append(None)
    return joined
