def recommend(user, items, candidates, top, score):
    def dot(item):
        return sum(a * b for a, b in zip(user, items[item]))

    retrieved = sorted(items, key=lambda item: (-dot(item), item))[:candidates]
    return sorted(retrieved, key=lambda item: (score(item), item))[:top]
