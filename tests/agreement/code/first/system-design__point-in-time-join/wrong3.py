# WRONG: "Do not change the arguments." -- features = [("a", 2, 20), ("a", 1, 10)]; as_of_join([("a", 2)], features, 5) leaves features == [("a", 1, 10), ("a", 2, 20)]
from bisect import bisect_right


def as_of_join(events, features, max_age):
    features.sort(key=lambda f: f[:2])
    keys = [(entity, time) for entity, time, _ in features]
    result = []
    for entity, time in events:
        i = bisect_right(keys, (entity, time)) - 1
        if i >= 0 and keys[i][0] == entity and keys[i][1] > time - max_age:
            result.append(features[i][2])
        else:
            result.append(None)
    return result
