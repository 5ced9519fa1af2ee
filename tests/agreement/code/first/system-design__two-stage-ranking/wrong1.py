# WRONG: "Ids are all of one type and can be compared with `<` (all integers, or all texts)." -- recommend([1], {"a": [1], "b": [2]}, 2, 2, {"a": 1, "b": 2}.get) raises TypeError instead of returning ["b", "a"]
def recommend(user, items, candidates, top, score):
    def dot(vector):
        return sum(a * b for a, b in zip(user, vector))

    short = sorted(items, key=lambda item: (dot(items[item]), -item), reverse=True)[:candidates]
    return sorted(short, key=lambda item: (score(item), -item), reverse=True)[:top]
