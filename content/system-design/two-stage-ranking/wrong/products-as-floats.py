import math


def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    def dot(vector):
        return math.fsum(a * b for a, b in zip(user, vector))

    shortlist = sorted(items, key=lambda item: (-dot(items[item]), item))[:candidates]
    return sorted(shortlist, key=lambda item: (-score(item), item))[:top]
