# WRONG: "`limit` is an `int` of at least 0." -- top_growth({}, {"a": 1}, 10**30) (any limit above sys.maxsize): ValueError from islice instead of [("a", 1)]
from itertools import islice


def top_growth(before, after, limit):
    grown = ((site, size - before.get(site, 0)) for site, size in after.items())
    ranked = sorted((pair for pair in grown if pair[1] > 0), key=lambda pair: (-pair[1], pair[0]))
    return list(islice(ranked, limit))
