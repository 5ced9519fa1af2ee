# WRONG: "Buckets without rows are not listed." -- salted_sums([("a", 1)], {"a"}, 2): load must be {("a", 0): 1}, is {("a", 0): 1, ("a", 1): 0}
def salted_sums(pairs, hot_keys, salts):
    sums, load, turn = {}, {}, {}
    for key, value in pairs:
        if key not in turn:
            turn[key] = 0
            for salt in range(salts if key in hot_keys else 1):
                sums[key, salt] = 0
                load[key, salt] = 0
        bucket = (key, turn[key])
        sums[bucket] += value
        load[bucket] += 1
        if key in hot_keys:
            turn[key] = (turn[key] + 1) % salts
    totals = {}
    for (key, _), part in sums.items():
        totals[key] = totals.get(key, 0) + part
    return totals, load
