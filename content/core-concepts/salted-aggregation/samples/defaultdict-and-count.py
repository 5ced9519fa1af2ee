from collections import defaultdict
from itertools import count


def salted_sums(pairs, hot_keys, salts):
    turn = defaultdict(count)
    buckets = defaultdict(list)
    for key, value in pairs:
        salt = next(turn[key]) % salts if key in hot_keys else 0
        buckets[key, salt].append(value)

    totals = defaultdict(int)
    for (key, _salt), values in buckets.items():
        totals[key] += sum(values)
    load = {bucket: len(values) for bucket, values in buckets.items()}
    return dict(totals), load
