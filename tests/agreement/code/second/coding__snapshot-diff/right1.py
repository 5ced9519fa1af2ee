"""Counters do it: their difference drops whatever is not above 0, and most_common keeps the order of equals."""
from collections import Counter, namedtuple

Growth = namedtuple("Growth", "site grown")


def top_growth(before, after, limit):
    rise = Counter(after) - Counter(before)
    by_site = Counter({site: rise[site] for site in sorted(rise)})
    return [Growth(*pair) for pair in by_site.most_common(limit)]
