from itertools import cycle


def salted_sums(pairs, hot_keys, salts):
    salt_of = cycle(range(salts))
    totals, load = {}, {}
    for key, value in pairs:
        bucket = (key, next(salt_of)) if key in hot_keys else (key, 0)
        totals[key] = totals.get(key, 0) + value
        load[bucket] = load.get(bucket, 0) + 1
    return totals, load
