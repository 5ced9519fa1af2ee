# WRONG: "A rate equal to the maximum does not trip" -- check([1] * 29 + [2] * 71, {"even": lambda n: n % 2 == 0}, 0.29) trips: 29 > 0.29 * 100 == 28.999999999999996, although 29 / 100 == 0.29


def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    accepted, quarantined = [], []
    for record in records:
        names = [name for name, predicate in rules.items() if not predicate(record)]
        if names:
            quarantined.append((record, names))
        else:
            accepted.append(record)
    tripped = len(quarantined) > max_failure_rate * len(records)
    return {
        "accepted": [] if tripped else accepted,
        "quarantined": quarantined,
        "failure_rate": len(quarantined) / len(records) if records else 0.0,
        "tripped": tripped,
    }
