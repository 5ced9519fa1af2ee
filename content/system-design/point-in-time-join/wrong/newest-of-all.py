def as_of_join(events, features, max_age):
    latest = {}
    for entity, time, value in sorted(features):
        latest[entity] = (time, value)
    result = []
    for entity, time in events:
        known, value = latest.get(entity, (time - max_age, None))
        result.append(value if known > time - max_age else None)
    return result
