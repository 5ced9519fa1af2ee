def top_growth(before, after, limit):
    growth = [(site, size - before.get(site, 0)) for site, size in after.items()]
    grown = [entry for entry in growth if entry[1] > 0]
    return sorted(grown, key=lambda entry: (-entry[1], entry[0]))[:limit]
