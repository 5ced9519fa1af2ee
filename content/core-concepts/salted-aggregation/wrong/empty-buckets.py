def salted_sums(pairs, hot_keys, salts):
    load = {(key, salt): 0 for key in hot_keys for salt in range(salts)}
    seen = dict.fromkeys(hot_keys, 0)
    totals = {}
    for key, value in pairs:
        bucket = (key, 0)
        if key in seen:
            bucket = (key, seen[key] % salts)
            seen[key] += 1
        totals[key] = totals.get(key, 0) + value
        load[bucket] = load.get(bucket, 0) + 1
    return totals, load
