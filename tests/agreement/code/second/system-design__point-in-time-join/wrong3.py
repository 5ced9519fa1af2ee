# WRONG: "The entry is the value of the latest feature" ("values are ints or floats") -- as_of_join([("a", 1)], [("a", 1, 2**53 + 1)], 5) gives [9007199254740992.0] instead of [9007199254740993]
from array import array
from bisect import bisect_right


class _Series:
    def __init__(self):
        self.times = []
        self.values = array("d")


def as_of_join(events, features, max_age):
    series = {}
    for entity, time, value in sorted(features, key=lambda feature: feature[:2]):
        own = series.setdefault(entity, _Series())
        own.times.append(time)
        own.values.append(value)
    result = []
    for entity, time in events:
        found = None
        own = series.get(entity)
        if own is not None:
            position = bisect_right(own.times, time)
            if position and time - own.times[position - 1] < max_age:
                found = own.values[position - 1]
        result.append(found)
    return result
