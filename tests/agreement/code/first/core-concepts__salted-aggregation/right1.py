def salted_sums(pairs, hot_keys, salts):
    """Return (totals, load): key -> sum, and (key, salt) -> number of rows."""
    rows_seen = {}
    bucket_sums = {}
    load = {}
    for key, value in pairs:
        salt = 0
        if key in hot_keys:
            if key not in rows_seen:
                rows_seen[key] = 0
            salt = rows_seen[key] % salts
            rows_seen[key] = rows_seen[key] + 1
        bucket = (key, salt)
        if bucket not in load:
            load[bucket] = 0
            bucket_sums[bucket] = 0
        load[bucket] = load[bucket] + 1
        bucket_sums[bucket] = bucket_sums[bucket] + value

    totals = {}
    for bucket in bucket_sums:
        key = bucket[0]
        if key not in totals:
            totals[key] = 0
        totals[key] = totals[key] + bucket_sums[bucket]
    return (totals, load)
