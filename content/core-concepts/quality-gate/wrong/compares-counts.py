def check(records, rules, max_failure_rate):
    accepted, quarantined = [], []
    for record in records:
        names = [name for name, predicate in rules.items() if not predicate(record)]
        if names:
            quarantined.append((record, names))
        else:
            accepted.append(record)
    total = len(records)
    # multiply instead of dividing: no guard against an empty batch needed
    tripped = len(quarantined) > max_failure_rate * total
    return {
        "accepted": [] if tripped else accepted,
        "quarantined": quarantined,
        "failure_rate": len(quarantined) / total if total else 0.0,
        "tripped": tripped,
    }
