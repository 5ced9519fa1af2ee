from collections import Counter, OrderedDict, defaultdict
from itertools import count
from typing import NamedTuple


class Bucket(NamedTuple):
    key: str
    salt: int


class Sums(NamedTuple):
    totals: dict
    load: dict


def salted_sums(pairs, hot_keys, salts):
    clocks = defaultdict(count)                 # one round robin per hot key
    stored = {}

    for key, value in pairs:
        salt = next(clocks[key]) % salts if key in hot_keys else 0
        stored.setdefault(Bucket(key, salt), []).append(value)

    totals = OrderedDict()
    for bucket in reversed(stored):
        totals[bucket.key] = totals.get(bucket.key, 0) + sum(stored[bucket])
    return Sums(totals, Counter({bucket: len(values) for bucket, values in stored.items()}))
