def salted_sums(pairs, hot_keys, salts):
    next_salt = {key: 0 for key in hot_keys}
    totals, load = {}, {}
    for key, value in pairs:
        salt = next_salt.get(key, 0)
        if key in next_salt:
            next_salt[key] = 0 if salt >= salts else salt + 1
        totals[key] = totals.get(key, 0) + value
        load[key, salt] = load.get((key, salt), 0) + 1
    return totals, load
