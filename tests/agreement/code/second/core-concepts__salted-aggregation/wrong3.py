# WRONG: "`salts` is an `int` of at least 1." -- salted_sums([("a", 1)], {"a"}, 10**20) raises OverflowError (a place is reserved for each salt, used or not)
def salted_sums(pairs, hot_keys, salts):
    sums = {}
    rows = {}
    seen = {}
    for key, value in pairs:
        if key not in sums:
            width = salts if key in hot_keys else 1
            sums[key] = [0] * width
            rows[key] = [0] * width
            seen[key] = 0
        salt = seen[key] % len(sums[key])
        seen[key] += 1
        sums[key][salt] += value
        rows[key][salt] += 1

    totals = {key: sum(partial) for key, partial in sums.items()}
    load = {(key, salt): n for key, column in rows.items() for salt, n in enumerate(column) if n}
    return totals, load
