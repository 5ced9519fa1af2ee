def latest_at_or_before(history, time):
    low, high = 0, len(history)
    while low < high:
        middle = (low + high) // 2
        if history[middle][0] <= time:
            low = middle + 1
        else:
            high = middle
    return history[low - 1] if low else None


def as_of_join(events, features, max_age):
    histories = {}
    for entity, time, value in features:
        histories.setdefault(entity, []).append((time, value))
    for history in histories.values():
        history.sort()
    answer = []
    for entity, time in events:
        found = latest_at_or_before(histories.get(entity, []), time)
        if found is None or found[0] <= time - max_age:
            answer.append(None)
        else:
            answer.append(found[1])
    return answer
