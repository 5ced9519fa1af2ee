def recommend(user, items, candidates, top, score):
    retrieved = []
    while items and len(retrieved) < candidates:
        best = min(items, key=lambda item: (-sum(a * b for a, b in zip(user, items[item])), item))
        items.pop(best)
        retrieved.append(best)
    return sorted(retrieved, key=lambda item: (-score(item), item))[:top]
