# WRONG: "equal ones are checked one by one like all others" / "the list of the records that fail nothing" -- check([1, 1.0], {"int": lambda x: isinstance(x, int)}, 1) must accept [1], gives []
def check(records, rules, max_failure_rate):
    quarantined = []
    for record in records:
        names = [name for name, predicate in rules.items() if not predicate(record)]
        if names:
            quarantined.append((record, names))
    bad = [record for record, _ in quarantined]
    rate = len(bad) / len(records) if records else 0.0
    tripped = rate > max_failure_rate
    accepted = [] if tripped else [record for record in records if record not in bad]
    return {"accepted": accepted, "quarantined": quarantined, "failure_rate": rate, "tripped": tripped}
