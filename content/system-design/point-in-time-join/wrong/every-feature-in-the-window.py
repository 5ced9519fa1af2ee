def as_of_join(events, features, max_age):
    result = []
    for entity, time in events:
        matches = [value for owner, known, value in features if owner == entity and time - max_age < known <= time]
        result.extend(matches or [None])
    return result
