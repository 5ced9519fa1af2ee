def recommend(user, items, candidates, top, score):
    def dot_product(item_id):
        return sum(a * b for a, b in zip(user, items[item_id]))

    retrieved = sorted(items, key=lambda item_id: (-dot_product(item_id), item_id))[:candidates]
    return sorted(retrieved, key=lambda item_id: (-score(item_id), item_id))[:top]
