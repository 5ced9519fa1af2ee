def top_growth(before, after, limit):
    grown = [(size - before.get(site, 0), site) for site, size in after.items()]
    grown = sorted((entry for entry in grown if entry[0] > 0), reverse=True)
    return [(site, size) for size, site in grown[:limit]]
