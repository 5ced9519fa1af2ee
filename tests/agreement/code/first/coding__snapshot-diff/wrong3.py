# WRONG: "A limit of 0 gives `[]`." -- top_growth({}, {"a": 1}, 0) gives [("a", 1)]
def top_growth(before, after, limit):
    grown = []
    for site in sorted(after, reverse=True):
        more = after[site] - before.get(site, 0)
        if more > 0:
            grown.append((site, more))
    grown.sort(key=lambda entry: entry[1])
    largest = grown[-limit:]
    largest.reverse()
    return largest
