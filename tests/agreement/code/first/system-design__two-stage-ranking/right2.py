from operator import mul


def recommend(user, items, candidates, top, score):
    # sorting is stable, also with reverse=True: first by id, then by value
    best = lambda ids, value, n: sorted(sorted(ids), key=value, reverse=True)[:n]
    near = best(items, lambda i: sum(map(mul, user, items[i])), candidates)
    return best(near, score, top) if top else []
