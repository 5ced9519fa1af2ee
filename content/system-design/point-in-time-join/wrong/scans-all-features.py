def as_of_join(events, features, max_age):
    result = []
    for entity, time in events:
        best_time, best_value = time - max_age, None
        for owner, known, value in features:
            if owner == entity and best_time < known <= time:
                best_time, best_value = known, value
        result.append(best_value)
    return result
