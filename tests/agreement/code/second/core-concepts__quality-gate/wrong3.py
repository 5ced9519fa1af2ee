# WRONG: "equal ones are checked one by one like all others" -- check([1, True, 1.0], {"int": lambda r: type(r) is int}, 1) accepts [] instead of [1] (1 equals the failing True)


def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    quarantined = []
    for record in records:
        names = [name for name, predicate in rules.items() if not predicate(record)]
        if names:
            quarantined.append((record, names))
    failing = [record for record, _ in quarantined]
    rate = len(failing) / len(records) if records else 0.0
    tripped = rate > max_failure_rate
    accepted = [] if tripped else [record for record in records if record not in failing]
    return {"accepted": accepted, "quarantined": quarantined, "failure_rate": rate, "tripped": tripped}
