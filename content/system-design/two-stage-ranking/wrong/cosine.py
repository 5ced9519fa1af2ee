import math


def recommend(user, items, candidates, top, score):
    def dot(item):
        length = math.hypot(*items[item]) or 1
        return sum(a * b for a, b in zip(user, items[item])) / length

    retrieved = sorted(items, key=lambda item: (-dot(item), item))[:candidates]
    return sorted(retrieved, key=lambda item: (-score(item), item))[:top]
