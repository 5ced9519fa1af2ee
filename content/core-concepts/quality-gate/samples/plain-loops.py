def check(records, rules, max_failure_rate):
    good = []
    bad = []
    for record in records:
        names = []
        for name in rules:
            if not rules[name](record):
                names.append(name)
        if len(names) == 0:
            good.append(record)
        else:
            bad.append((record, names))

    if len(records) == 0:
        rate = 0.0
    else:
        rate = len(bad) / len(records)

    result = {"quarantined": bad, "failure_rate": rate}
    if rate > max_failure_rate:
        result["accepted"] = []
        result["tripped"] = True
    else:
        result["accepted"] = good
        result["tripped"] = False
    return result
