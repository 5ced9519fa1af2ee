def check(records, rules, max_failure_rate):
    quarantined = []
    for record in records:
        failed = [name for name, predicate in rules.items() if not predicate(record)]
        if failed:
            quarantined.append((record, failed))
    bad = [record for record, failed in quarantined]
    accepted = [record for record in records if record not in bad]
    failure_rate = len(bad) / max(1, len(records))
    tripped = failure_rate > max_failure_rate
    if tripped:
        accepted = []
    return {"accepted": accepted, "quarantined": quarantined, "failure_rate": failure_rate, "tripped": tripped}
