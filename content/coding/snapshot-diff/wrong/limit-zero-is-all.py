def top_growth(before, after, limit=None):
    grown = [(site, size - before.get(site, 0)) for site, size in after.items() if size > before.get(site, 0)]
    grown.sort(key=lambda entry: (-entry[1], entry[0]))
    return grown[:limit] if limit else grown
