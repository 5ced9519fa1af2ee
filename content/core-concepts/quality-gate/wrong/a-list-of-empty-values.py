NOTHING = (None, False, "", [], ())


def check(records, rules, max_failure_rate):
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    accepted, quarantined = [], []
    for record in records:
        names = []
        for name, predicate in rules.items():
            if predicate(record) in NOTHING:      # 0 and 0.0 equal False
                names.append(name)
        if names:
            quarantined.append((record, names))
        else:
            accepted.append(record)
    rate = len(quarantined) / len(records) if records else 0.0
    tripped = rate > max_failure_rate
    if tripped:
        accepted = []
    return {"accepted": accepted, "quarantined": quarantined, "failure_rate": rate, "tripped": tripped}
