from bisect import bisect_right


def as_of_join(events, features, max_age):
    """Return, for each (entity, time) event, the latest fitting feature value or None."""
    times = {}
    values = {}
    for entity, time, value in sorted(features, key=lambda feature: feature[1]):
        if entity not in times:
            times[entity] = []
            values[entity] = []
        times[entity].append(time)
        values[entity].append(value)

    result = []
    for entity, time in events:
        answer = None
        if entity in times:
            position = bisect_right(times[entity], time) - 1
            if position >= 0 and times[entity][position] > time - max_age:
                answer = values[entity][position]
        result.append(answer)
    return result
