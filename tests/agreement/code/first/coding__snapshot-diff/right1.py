def top_growth(before, after, limit):
    grown = []
    for site in sorted(after):
        if site in before:
            difference = after[site] - before[site]
        else:
            difference = after[site]
        if difference > 0:
            grown.append((site, difference))
    # sites are in order already; the sort is stable, so equal growth stays in that order
    grown.sort(key=lambda pair: pair[1], reverse=True)
    result = []
    for pair in grown:
        if len(result) == limit:
            break
        result.append(pair)
    return result
