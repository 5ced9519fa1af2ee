# WRONG: "With n events and m features the whole call takes **O((n + m) log m)**" -- events = [("a", i) for i in range(20000)], features = [("a", i, i) for i in range(20000)], max_age 10: the list of times is built anew for each event, O(n * m), about ten seconds instead of some hundredths
from bisect import bisect_right


def as_of_join(events, features, max_age):
    groups = {}
    for entity, time, value in features:
        groups.setdefault(entity, []).append((time, value))
    for group in groups.values():
        group.sort()

    result = []
    for entity, time in events:
        group = groups.get(entity, [])
        times = [t for t, _ in group]
        i = bisect_right(times, time) - 1
        if i >= 0 and times[i] > time - max_age:
            result.append(group[i][1])
        else:
            result.append(None)
    return result
