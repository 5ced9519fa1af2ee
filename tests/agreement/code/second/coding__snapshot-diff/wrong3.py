# WRONG: "Do not change the arguments." -- before = collections.defaultdict(int); top_growth(before, {"a": 1}, 5): afterwards before is {"a": 0}
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
