from collections import defaultdict


def salted_sums(pairs, hot_keys, salts):
    seen = defaultdict(int)
    sums = defaultdict(int)
    rows = defaultdict(int)
    for key, value in pairs:
        salted = key
        if key in hot_keys:
            salted = f"{key}_{seen[key] % salts}"
            seen[key] += 1
        sums[salted] += value
        rows[salted] += 1
    totals = defaultdict(int)
    load = {}
    for salted, total in sums.items():
        key, _, salt = salted.rpartition("_")
        if key in hot_keys:
            totals[key] += total
            load[key, int(salt)] = rows[salted]
        else:
            totals[salted] += total
            load[salted, 0] = rows[salted]
    return dict(totals), load
