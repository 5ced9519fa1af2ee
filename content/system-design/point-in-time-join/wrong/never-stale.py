from bisect import bisect_right


def as_of_join(events, features, max_age):
    history = {}
    for entity, time, value in sorted(features):
        times, values = history.setdefault(entity, ([], []))
        times.append(time)
        values.append(value)
    result = []
    for entity, time in events:
        times, values = history.get(entity, ([], []))
        index = bisect_right(times, time)
        result.append(values[index - 1] if index else None)
    return result
