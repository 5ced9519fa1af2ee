import random


def salted_sums(pairs, hot_keys, salts):
    totals, load = {}, {}
    for key, value in pairs:
        salt = random.randrange(salts) if key in hot_keys else 0
        totals[key] = totals.get(key, 0) + value
        load[key, salt] = load.get((key, salt), 0) + 1
    return totals, load
