# WRONG: "Ids are all of one type and can be compared with `<` (all integers, or all texts)" (the id 0 or "" ends the ranking) -- recommend([1], {0: [5], 1: [4]}, 2, 2, lambda i: -i) must be [0, 1]


def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    def dot(item):
        return sum(u * v for u, v in zip(user, items[item]))

    shortlist = sorted(items, key=lambda item: (-dot(item), item))[:candidates]
    scores = {item: score(item) for item in shortlist}
    result = []
    while len(result) < top:
        best = min(scores, key=lambda item: (-scores[item], item), default=None)
        if not best:
            break
        result.append(best)
        del scores[best]
    return result
