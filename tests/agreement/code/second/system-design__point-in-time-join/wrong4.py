# WRONG: "The entry is the value of the latest feature of the event's entity among those with [...]" -- f = [("a", 1, 1)]; as_of_join([("a", 3)], f, 9); f.append(("a", 2, 2)); as_of_join([("a", 3)], f, 9) gives [1] again instead of [2]
from bisect import bisect_right
from collections import defaultdict

_last = (None, None)  # sorting is the expensive part: keep it for the next call with the same features


def _index(features):
    global _last
    if _last[0] is not features:
        groups = defaultdict(lambda: ([], []))
        for entity, time, value in sorted(features, key=lambda feature: feature[1]):
            times, values = groups[entity]
            times.append(time)
            values.append(value)
        _last = features, groups
    return _last[1]


def as_of_join(events, features, max_age):
    groups = _index(features)
    result = []
    for entity, time in events:
        times, values = groups.get(entity, ((), ()))
        position = bisect_right(times, time)
        fresh = position > 0 and times[position - 1] > time - max_age
        result.append(values[position - 1] if fresh else None)
    return result
