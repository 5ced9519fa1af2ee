# WRONG: "`totals`: key → exact sum of its values, for every key that occurs in `pairs`, also when the sum is 0" -- salted_sums([("a", 2), ("a", -2), ("b", -1)], set(), 1): adding Counters drops sums that are not positive, totals is {} instead of {"a": 0, "b": -1}
from collections import Counter


def salted_sums(pairs, hot_keys, salts):
    seen, load, sums = Counter(), Counter(), [Counter() for _ in range(salts)]
    for key, value in pairs:
        salt = seen[key] % salts if key in hot_keys else 0
        seen[key] += 1
        load[key, salt] += 1
        sums[salt][key] += value
    totals = Counter()
    for part in sums:
        totals = totals + part
    return dict(totals), dict(load)
