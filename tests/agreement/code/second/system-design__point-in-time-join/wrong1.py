# WRONG: "times are integers (of any size, also negative)" -- as_of_join([("a", 2**63)], [("a", 2**63, 1)], 5) raises OverflowError instead of giving [1]
from array import array
from bisect import bisect_right


def as_of_join(events, features, max_age):
    times, values = {}, {}
    for entity, time, value in sorted(features, key=lambda feature: feature[1]):
        if entity not in times:
            times[entity] = array("q")
            values[entity] = []
        times[entity].append(time)
        values[entity].append(value)
    result = []
    for entity, time in events:
        known = times.get(entity, ())
        position = bisect_right(known, time) - 1
        if position >= 0 and known[position] > time - max_age:
            result.append(values[entity][position])
        else:
            result.append(None)
    return result
