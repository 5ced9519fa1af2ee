# WRONG: "sites of equal growth come in ascending order of the site (plain string order)" -- top_growth({}, {"a.py:9": 5, "a.py:10": 5}, 2) gives a.py:9 first, but "a.py:10" < "a.py:9"
def top_growth(before, after, limit):
    def rank(entry):
        site, grown = entry
        name, colon, line = site.rpartition(":")
        if colon and line.isdecimal():
            return (-grown, name + ":", int(line))
        return (-grown, site, 0)

    grown = [(site, size - before.get(site, 0)) for site, size in after.items()]
    return sorted((entry for entry in grown if entry[1] > 0), key=rank)[:limit]
