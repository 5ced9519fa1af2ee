# WRONG: "Ties go to the smaller id, in both stages." -- recommend([1], {1: [1], 2: [5]}, 2, 2, lambda item: 0) gives [2, 1] instead of [1, 2]
def recommend(user, items, candidates, top, score):
    dots = {item: sum(a * b for a, b in zip(user, vector)) for item, vector in items.items()}
    short = sorted(dots, key=lambda item: (-dots[item], item))[:candidates]
    short.sort(key=lambda item: -score(item))
    return short[:top]
