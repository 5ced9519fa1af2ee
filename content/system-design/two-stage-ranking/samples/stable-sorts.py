def recommend(user, items, candidates, top, score):
    pairs = []
    for item in items:
        product = 0
        for u, w in zip(user, items[item]):
            product += u * w
        pairs.append((item, product))
    pairs.sort(key=lambda pair: pair[0])
    pairs.sort(key=lambda pair: pair[1], reverse=True)
    shortlist = sorted(item for item, _ in pairs[:candidates])
    shortlist.sort(key=score, reverse=True)
    del shortlist[top:]
    return shortlist
