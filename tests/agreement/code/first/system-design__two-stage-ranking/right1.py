def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    first = []
    for item in items:
        vector = items[item]
        dot = 0
        for i in range(len(user)):
            dot += user[i] * vector[i]
        first.append((-dot, item))
    first.sort()

    second = []
    for _, item in first[:candidates]:
        second.append((-score(item), item))
    second.sort()

    result = []
    for _, item in second[:top]:
        result.append(item)
    return result
