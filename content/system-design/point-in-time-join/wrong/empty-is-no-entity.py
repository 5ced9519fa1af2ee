from bisect import bisect_right


def as_of_join(events, features, max_age):
    ordered = sorted(features, key=lambda feature: (feature[0], feature[1]))
    times = [time for _, time, _ in ordered]
    begin, end = {}, {}
    current = ""
    for position, (entity, _, _) in enumerate(ordered):
        if entity != current:
            end[current] = position
            begin[entity] = position
            current = entity
    end[current] = len(ordered)

    result = []
    for entity, time in events:
        value = None
        if entity in begin:
            first = begin[entity]
            position = bisect_right(times, time, first, end[entity]) - 1
            if position >= first and times[position] > time - max_age:
                value = ordered[position][2]
        result.append(value)
    return result
