# class: 2^n
# sizes: 12 14 16 18 20
# run: len(climbs(n))
def climbs(steps):
    """All ways up the stairs, written out."""
    if steps == 0:
        return [()]
    ways = [(1,) + way for way in climbs(steps - 1)]
    if steps > 1:
        ways += [(2,) + way for way in climbs(steps - 2)]
    return ways
