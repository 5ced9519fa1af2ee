# WRONG: "sites of equal growth come in ascending order of the site (plain string order)" (together with "at most `limit` entries") -- top_growth({}, {"b": 1, "a": 1}, 1): gives [("b", 1)] instead of [("a", 1)], since the cut comes before the order of equals
import heapq


def top_growth(before, after, limit):
    grown = []
    for site, size in after.items():
        growth = size - before.get(site, 0)
        if growth > 0:
            grown.append((site, growth))
    largest = heapq.nlargest(limit, grown, key=lambda pair: pair[1])
    return sorted(largest, key=lambda pair: (-pair[1], pair[0]))
