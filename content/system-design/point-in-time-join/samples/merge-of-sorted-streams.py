def as_of_join(events, features, max_age):
    timeline = [(time, 0, entity, value) for entity, time, value in features]
    timeline += [(time, 1, entity, position) for position, (entity, time) in enumerate(events)]
    timeline.sort(key=lambda entry: entry[:2])
    latest = {}
    result = [None] * len(events)
    for time, is_event, entity, payload in timeline:
        if not is_event:
            latest[entity] = (time, payload)
        elif entity in latest:
            known_since, value = latest[entity]
            if time - known_since < max_age:
                result[payload] = value
    return result
