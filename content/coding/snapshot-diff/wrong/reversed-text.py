import heapq


def top_growth(before, after, limit):
    def rank(pair):
        site, grown = pair
        # nlargest wants the best to be the largest, so turn the order of the site around
        return grown, [-ord(char) for char in site]

    changes = [(site, size - before.get(site, 0)) for site, size in after.items()]
    return heapq.nlargest(limit, [pair for pair in changes if pair[1] > 0], key=rank)
