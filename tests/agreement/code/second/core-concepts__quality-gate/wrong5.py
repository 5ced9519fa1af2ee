# WRONG: "a float; 0.0 if there are no records." -- check([], {}, 0.5)["failure_rate"] is the int 0


def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    accepted, quarantined = [], []
    for record in records:
        names = [name for name, predicate in rules.items() if not predicate(record)]
        if names:
            quarantined.append((record, names))
        else:
            accepted.append(record)
    rate = len(quarantined) / len(records) if records else 0
    tripped = rate > max_failure_rate
    return {
        "accepted": [] if tripped else accepted,
        "quarantined": quarantined,
        "failure_rate": rate,
        "tripped": tripped,
    }
