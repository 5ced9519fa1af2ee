from collections import Counter, defaultdict


def salted_sums(pairs, hot_keys, salts, seen=Counter()):
    totals, load = defaultdict(int), defaultdict(int)
    for key, value in pairs:
        salt = 0
        if key in hot_keys:
            salt = seen[key] % salts
            seen[key] += 1
        totals[key] += value
        load[key, salt] += 1
    return totals, load
