def recommend(user, items, candidates, top, score):
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    if not items or candidates == 0 or top == 0:
        return []
    dots = {item: sum(a * b for a, b in zip(user, vector)) for item, vector in items.items()}
    cut = sorted(dots.values(), reverse=True)[:candidates][-1]
    retrieved = [(-dots[item], item, score(item)) for item in items if dots[item] >= cut]
    retrieved.sort(key=lambda row: row[:2])
    ranked = sorted(retrieved[:candidates], key=lambda row: (-row[2], row[1]))
    return [item for _, item, _ in ranked[:top]]
