from collections import Counter


def salted_sums(pairs, hot_keys, salts):
    seen, load, totals = Counter(), Counter(), Counter()
    partial = [Counter() for _ in range(salts)]
    for key, value in pairs:
        salt = 0
        if key in hot_keys:
            salt = seen[key] % salts
            seen[key] += 1
        partial[salt][key] += value
        load[key, salt] += 1
    for worker in partial:
        totals = totals + worker
    return totals, load
