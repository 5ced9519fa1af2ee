# WRONG: "Do not change the arguments." -- before = {}; top_growth(before, {"a": 1}, 5) leaves before == {"a": 0}
def top_growth(before, after, limit):
    growth = []
    for site, size in after.items():
        diff = size - before.setdefault(site, 0)
        if diff > 0:
            growth.append((site, diff))
    growth.sort(key=lambda g: (-g[1], g[0]))
    return growth[:limit]
