def salted_sums(pairs, hot_keys, salts):
    seen, totals, load = {}, {}, {}
    while pairs:
        key, value = pairs.pop(0)
        row = seen.get(key, 0)
        seen[key] = row + 1
        bucket = (key, row % salts if key in hot_keys else 0)
        totals[key] = totals.get(key, 0) + value
        load[bucket] = load.get(bucket, 0) + 1
    return totals, load
