# WRONG: "`score` is expensive: call it for candidates only, never for another item." -- calls = []; recommend([1], {1: [1], 2: [5]}, 1, 1, lambda item: calls.append(item) or 0) leaves 1 in calls although only item 2 is a candidate
def recommend(user, items, candidates, top, score):
    rows = []
    for item, vector in items.items():
        dot = sum(a * b for a, b in zip(user, vector))
        rows.append((-dot, item, -score(item)))
    rows.sort()
    rows = rows[:candidates]
    rows.sort(key=lambda row: (row[2], row[1]))
    return [item for _, item, _ in rows[:top]]
