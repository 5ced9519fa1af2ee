# WRONG: "`user`, `items` and its vectors are not changed" (candidates are taken out of `items` and put back at the end: a score that looks into items fails, and the order of items changes) -- items = {1: [1], 2: [2]}; recommend([1], items, 1, 1, lambda i: items[i][0]) must be [2]


def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    dots = {item: sum(u * v for u, v in zip(user, vector)) for item, vector in items.items()}
    shortlist = {}
    while items and len(shortlist) < candidates:
        best = min(items, key=lambda item: (-dots[item], item))
        shortlist[best] = items.pop(best)
    try:
        ranked = sorted(shortlist, key=lambda item: (-score(item), item))
    finally:
        items.update(shortlist)
    return ranked[:top]
