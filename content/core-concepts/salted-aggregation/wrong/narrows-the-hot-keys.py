from collections import Counter, defaultdict


def salted_sums(pairs, hot_keys, salts):
    # a hot key that does not occur needs no round robin
    hot_keys &= {key for key, _ in pairs}
    turn = dict.fromkeys(hot_keys, 0)

    partial = defaultdict(int)
    load = Counter()
    for key, value in pairs:
        salt = 0
        if key in turn:
            salt = turn[key] % salts
            turn[key] += 1
        partial[key, salt] += value
        load[key, salt] += 1

    totals = defaultdict(int)
    for (key, _), value in partial.items():
        totals[key] += value
    return dict(totals), dict(load)
