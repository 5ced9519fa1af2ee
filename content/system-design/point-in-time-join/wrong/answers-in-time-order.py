def as_of_join(events, features, max_age):
    timeline = [(time, 0, entity, value) for entity, time, value in features]
    timeline += [(time, 1, entity, None) for entity, time in events]
    latest = {}
    result = []
    for time, is_event, entity, value in sorted(timeline, key=lambda entry: (entry[0], entry[1])):
        if not is_event:
            latest[entity] = (time, value)
        else:
            known, value = latest.get(entity, (time - max_age, None))
            result.append(value if known > time - max_age else None)
    return result
