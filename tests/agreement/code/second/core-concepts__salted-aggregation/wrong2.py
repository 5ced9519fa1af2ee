# WRONG: "`load`: bucket → number of rows it got." -- salted_sums([("a", 0)], set(), 1) gives ({"a": 0}, {}) (rows with the value 0 are passed over; only the total of their key is kept)
def salted_sums(pairs, hot_keys, salts):
    totals = {key: 0 for key, _ in pairs}
    partial = {}
    load = {}
    turn = {}
    for key, value in pairs:
        if not value:
            continue
        if key in hot_keys:
            salt = turn.get(key, 0)
            turn[key] = (salt + 1) % salts
        else:
            salt = 0
        bucket = (key, salt)
        partial[bucket] = partial.get(bucket, 0) + value
        load[bucket] = load.get(bucket, 0) + 1
    for (key, _), value in partial.items():
        totals[key] += value
    return totals, load
