# WRONG: "A limit of 0 gives `[]`." -- top_growth({}, {"a": 1}, 0).append("mine"); top_growth({}, {"a": 1}, 0): gives ["mine"], since the empty answer is always the same list
_NOTHING = []


def top_growth(before, after, limit):
    if limit == 0 or not after:
        return _NOTHING
    grown = {site: size - before.get(site, 0) for site, size in after.items()}
    ranked = sorted(
        ((site, growth) for site, growth in grown.items() if growth > 0),
        key=lambda pair: (-pair[1], pair[0]),
    )
    return ranked[:limit]
