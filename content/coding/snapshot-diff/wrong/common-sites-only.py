def top_growth(before, after, limit):
    grown = [(site, after[site] - before[site]) for site in before.keys() & after.keys() if after[site] > before[site]]
    return sorted(grown, key=lambda entry: (-entry[1], entry[0]))[:limit]
