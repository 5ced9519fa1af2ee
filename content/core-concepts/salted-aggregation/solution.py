def salted_sums(pairs, hot_keys, salts):
    rows_of_key = {}
    partial_sums = {}
    load = {}
    for key, value in pairs:
        row = rows_of_key.get(key, 0)
        rows_of_key[key] = row + 1
        bucket = (key, row % salts if key in hot_keys else 0)
        partial_sums[bucket] = partial_sums.get(bucket, 0) + value
        load[bucket] = load.get(bucket, 0) + 1

    totals = {}
    for (key, _), partial_sum in partial_sums.items():
        totals[key] = totals.get(key, 0) + partial_sum
    return totals, load
