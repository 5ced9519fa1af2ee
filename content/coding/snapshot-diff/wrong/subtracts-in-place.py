def top_growth(before, after, limit):
    for site, size in before.items():
        if site in after:
            after[site] -= size
    grown = [(site, size) for site, size in after.items() if size > 0]
    return sorted(grown, key=lambda entry: (-entry[1], entry[0]))[:limit]
