# WRONG: "sites of equal growth come in ascending order of the site (plain string order)" -- top_growth({}, {"load.py:4": 5, "load.py:42": 5}, 2): gives "load.py:42" first, since the reversed code points put a site after the longer sites that start with it
import heapq


def top_growth(before, after, limit):
    def rank(pair):
        site, grown = pair
        # nlargest wants the best to be the largest, so turn the order of the site around
        return grown, [-ord(char) for char in site]

    changes = [(site, size - before.get(site, 0)) for site, size in after.items()]
    return heapq.nlargest(limit, [pair for pair in changes if pair[1] > 0], key=rank)
