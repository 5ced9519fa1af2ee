def recommend(user, items, candidates, top, score):
    def dot(item):
        return sum(a * b for a, b in zip(user, items[item]))

    scores = {item: score(item) for item in items}
    retrieved = sorted(items, key=lambda item: (-dot(item), item))[:candidates]
    return sorted(retrieved, key=lambda item: (-scores[item], item))[:top]
