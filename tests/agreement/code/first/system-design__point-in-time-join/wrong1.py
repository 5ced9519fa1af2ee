# WRONG: "The entry is the value of the **latest** feature of the event's entity ... or `None` if there is no such feature." -- as_of_join([("a", 1)], [("a", 1, 0)], 10) gives [None] instead of [0]
from bisect import bisect_right
from collections import defaultdict


def as_of_join(events, features, max_age):
    groups = defaultdict(list)
    for entity, time, value in features:
        groups[entity].append((time, value))
    times = {}
    for entity, group in groups.items():
        group.sort()
        times[entity] = [time for time, _ in group]

    def lookup(entity, time):
        i = bisect_right(times.get(entity, []), time)
        if i and times[entity][i - 1] > time - max_age:
            return groups[entity][i - 1][1]

    return [lookup(entity, time) or None for entity, time in events]
