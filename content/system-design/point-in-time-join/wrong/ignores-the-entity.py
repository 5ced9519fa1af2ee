from bisect import bisect_right


def as_of_join(events, features, max_age):
    ordered = sorted(features, key=lambda feature: feature[1])
    times = [time for _, time, _ in ordered]
    result = []
    for entity, time in events:
        index = bisect_right(times, time) - 1
        fits = index >= 0 and ordered[index][0] == entity and times[index] > time - max_age
        result.append(ordered[index][2] if fits else None)
    return result
