def salted_sums(pairs, hot_keys, salts):
    seen, load = {}, {}
    for key, value in pairs:
        row = seen.get(key, 0)
        seen[key] = row + 1
        bucket = (key, row % salts if key in hot_keys else 0)
        load[bucket] = load.get(bucket, 0) + value
    totals = {}
    for (key, _), value in load.items():
        totals[key] = totals.get(key, 0) + value
    return totals, load
