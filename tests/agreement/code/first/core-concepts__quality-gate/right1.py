def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    accepted = []
    quarantined = []
    total = 0
    for record in records:
        total = total + 1
        names = []
        for name in rules:
            predicate = rules[name]
            if not predicate(record):
                names.append(name)
        if len(names) == 0:
            accepted.append(record)
        else:
            quarantined.append((record, names))

    if total == 0:
        failure_rate = 0.0
    else:
        failure_rate = len(quarantined) / total

    tripped = False
    if failure_rate > max_failure_rate:
        tripped = True
        accepted = []

    result = {}
    result["accepted"] = accepted
    result["quarantined"] = quarantined
    result["failure_rate"] = failure_rate
    result["tripped"] = tripped
    return result
