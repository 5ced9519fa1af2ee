class Site:
    def __init__(self, name, grown):
        self.name = name
        self.grown = grown

    def comes_before(self, other):
        if self.grown != other.grown:
            return self.grown > other.grown
        return self.name < other.name


def top_growth(before, after, limit):
    sites = []
    for name in after:
        old = before[name] if name in before else 0
        if after[name] > old:
            sites.append(Site(name, after[name] - old))
    result = []
    while sites and len(result) < limit:
        best = sites[0]
        for site in sites:
            if site.comes_before(best):
                best = site
        sites.remove(best)
        result.append((best.name, best.grown))
    return result
