def top_growth(before, after, limit):
    grown = []
    for site, size in after.items():
        try:
            growth = size - before[site]
        except KeyError:
            growth = size
        if growth > 0:
            grown.append((site, growth))
    grown.sort(key=lambda pair: (-pair[1], pair[0]))
    return grown[:limit]
