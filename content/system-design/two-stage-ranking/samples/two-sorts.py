import operator


def recommend(user, items, candidates, top, score):
    similarity = {item_id: sum(map(operator.mul, user, vector)) for item_id, vector in items.items()}
    nearest = sorted(similarity, key=lambda item_id: (-similarity[item_id], item_id))[:candidates]
    return sorted(nearest, key=lambda item_id: (-score(item_id), item_id))[:top]
