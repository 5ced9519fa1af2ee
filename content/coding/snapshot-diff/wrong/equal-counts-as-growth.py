def top_growth(before, after, limit):
    grown = [(site, size - before.get(site, 0)) for site, size in after.items() if size >= before.get(site, 0)]
    return sorted(grown, key=lambda entry: (-entry[1], entry[0]))[:limit]
