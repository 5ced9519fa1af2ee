"""A beginner's way: keep a short list of the best, and put every site into its place by comparing with each neighbour."""


class Entry:
    __slots__ = ("site", "grown")

    def __init__(self, site, grown):
        self.site = site
        self.grown = grown

    def goes_before(self, other):
        if self.grown > other.grown:
            return True
        if self.grown < other.grown:
            return False
        return self.site < other.site


def top_growth(before, after, limit):
    best = []
    for site in after:
        if site in before.keys():
            grown = after[site] - before[site]
        else:
            grown = after[site]
        if grown <= 0:
            continue
        entry = Entry(site, grown)
        low = 0
        high = len(best)
        while low < high:
            middle = (low + high) // 2
            if entry.goes_before(best[middle]):
                high = middle
            else:
                low = middle + 1
        if low < limit:
            best.insert(low, entry)
        while len(best) > limit:
            best.pop()
    result = []
    while len(best) > 0:
        entry = best.pop(0)
        result.append((entry.site, entry.grown))
    return result
