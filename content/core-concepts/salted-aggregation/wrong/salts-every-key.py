def salted_sums(pairs, hot_keys, salts):
    seen, totals, load = {}, {}, {}
    for key, value in pairs:
        salt = seen.get(key, 0) % salts
        seen[key] = seen.get(key, 0) + 1
        totals[key] = totals.get(key, 0) + value
        load[key, salt] = load.get((key, salt), 0) + 1
    return totals, load
