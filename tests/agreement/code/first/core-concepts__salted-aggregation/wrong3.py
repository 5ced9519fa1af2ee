# WRONG: "`totals`: key → exact sum of its values" (values are ints "of any size") -- salted_sums([("a", 2**53), ("a", 1)], set(), 1): totals must be {"a": 9007199254740993}, is {"a": 9007199254740992.0}
from collections import defaultdict
from math import fsum


def salted_sums(pairs, hot_keys, salts):
    buckets = defaultdict(list)
    seen = defaultdict(int)
    for key, value in pairs:
        salt = seen[key] % salts if key in hot_keys else 0
        seen[key] += 1
        buckets[key, salt].append(value)
    parts = defaultdict(list)
    for (key, _), values in buckets.items():
        parts[key].append(fsum(values))
    totals = {key: fsum(values) for key, values in parts.items()}
    return totals, {bucket: len(values) for bucket, values in buckets.items()}
