# WRONG: "A record passes a rule if `predicate(record)` returns something truthy, whatever type it has." -- check([{"tag": ""}], {"has tag": lambda r: r["tag"]}, 1): "" is falsy and must fail, here it passes (only False and None count as failures)
def check(records, rules, max_failure_rate):
    accepted, quarantined = [], []
    for record in records:
        names = []
        for name, predicate in rules.items():
            outcome = predicate(record)
            if outcome is False or outcome is None:
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
