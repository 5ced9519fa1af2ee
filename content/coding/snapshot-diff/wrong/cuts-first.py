def top_growth(before, after, limit):
    biggest = sorted(after, key=lambda site: (-after[site], site))[:limit]
    grown = [(site, after[site] - before.get(site, 0)) for site in biggest if after[site] > before.get(site, 0)]
    return sorted(grown, key=lambda entry: (-entry[1], entry[0]))
