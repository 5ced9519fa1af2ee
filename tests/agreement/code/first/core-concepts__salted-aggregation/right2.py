# No simulation: the size of a bucket follows from the number of rows of its key.
from itertools import groupby
from operator import itemgetter


def salted_sums(pairs, hot_keys, salts=1):
    by_key = [(k, [v for _, v in g]) for k, g in groupby(sorted(pairs, key=itemgetter(0)), key=itemgetter(0))]
    return (
        {k: sum(vs) for k, vs in by_key},
        {
            (k, s): len(vs[s::n])
            for k, vs in by_key
            for n in [salts if k in hot_keys else 1]
            for s in range(min(n, len(vs)))
        },
    )
