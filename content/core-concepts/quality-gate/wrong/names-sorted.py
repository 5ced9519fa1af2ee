def check(records, rules, max_failure_rate):
    accepted = []
    quarantined = []
    for record in records:
        failed = [name for name, predicate in rules.items() if not predicate(record)]
        if failed:
            quarantined.append((record, sorted(failed)))
        else:
            accepted.append(record)
    failure_rate = len(quarantined) / len(records) if records else 0.0
    tripped = failure_rate > max_failure_rate
    return {
        "accepted": [] if tripped else accepted,
        "quarantined": quarantined,
        "failure_rate": failure_rate,
        "tripped": tripped,
    }
