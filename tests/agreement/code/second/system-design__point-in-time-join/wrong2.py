# WRONG: "With n events and m features the whole call takes O((n + m) log m)" -- n = m = 20000 with as many different entities: as_of_join([(str(i), i) for i in range(20000)], [(str(i), i, i) for i in range(20000)], 5) looks at 400 million features
from bisect import bisect_right


def as_of_join(events, features, max_age):
    histories = {}
    for entity in {entity for entity, _ in events}:
        own = sorted((time, value) for owner, time, value in features if owner == entity)
        histories[entity] = [time for time, _ in own], [value for _, value in own]

    def lookup(entity, time):
        times, values = histories[entity]
        position = bisect_right(times, time)
        if position == 0 or times[position - 1] <= time - max_age:
            return None
        return values[position - 1]

    return [lookup(entity, time) for entity, time in events]
