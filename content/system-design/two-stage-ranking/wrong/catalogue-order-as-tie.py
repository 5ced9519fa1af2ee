import heapq


def recommend(user, items, candidates, top, score):
    def dot(item):
        return sum(a * b for a, b in zip(user, items[item]))

    retrieved = heapq.nlargest(candidates, items, key=dot)
    return sorted(retrieved, key=lambda item: (-score(item), item))[:top]
