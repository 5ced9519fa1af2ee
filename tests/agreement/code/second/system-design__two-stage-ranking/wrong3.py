# WRONG: "keep the `candidates` items whose vectors have the highest dot product with `user`" (nothing is recommended to a user of zeros; by the prompt all items tie at 0) -- recommend([0, 0], {1: [1, 2], 2: [3, 4]}, 2, 2, lambda i: i) must be [2, 1]


def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    if not items or not any(user):
        return []
    dots = {item: sum(u * v for u, v in zip(user, vector)) for item, vector in items.items()}
    shortlist = sorted(dots, key=lambda item: (-dots[item], item))[:candidates]
    scores = {item: score(item) for item in shortlist}
    return sorted(shortlist, key=lambda item: (-scores[item], item))[:top]
